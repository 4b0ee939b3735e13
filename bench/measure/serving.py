"""Serving a generated graph: start, throughput and memory, against stock Fuseki with the same triples in memory."""
import collections
import json
import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request

from . import graphs, peers, places
from .process import Run, Watch, row, undisturbed, watched

OURS = "Turtleproof serve"
FUSEKI = "Fuseki, in memory"
TRIPLES = 100_000
SAMPLE = 240
LEVELS = (1, 8, 64)
PATIENCE = 120
# So many times as long as a level is measured, both servers are asked before, since both are compiled while they answer.
WARMING = 3


class Server:
    """A server process on a free port of this machine, from its start to its end."""

    def __init__(self, name, command, path, out):
        self.name = name
        self.path = path
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.began = time.monotonic()
        with open(out, "wb") as log:
            self.process = subprocess.Popen([str(word).replace("{port}", str(self.port)) for word in command],
                                            stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)

    def ask(self, query, accept="application/sparql-results+json"):
        """The answer to a query."""
        url = f"http://127.0.0.1:{self.port}{self.path}?query={urllib.parse.quote(query)}"
        with urllib.request.urlopen(urllib.request.Request(url, headers={"Accept": accept}), timeout=30) as answer:
            return json.load(answer)

    def first_answer(self, query, right):
        """Seconds from the start of the process to the first answer that is right."""
        while time.monotonic() - self.began < PATIENCE:
            try:
                if right(self.ask(query)):
                    return time.monotonic() - self.began
            except (urllib.error.URLError, ConnectionError, TimeoutError):
                pass
            if self.process.poll() is not None:
                raise RuntimeError(f"{self.name} ended with status {self.process.returncode}")
            time.sleep(0.01)
        raise RuntimeError(f"{self.name} gave no right answer within {PATIENCE} s")

    def peak_memory(self):
        """Bytes of peak resident memory so far."""
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM"))

    def stop(self):
        """Ends the process; its processor time."""
        os.kill(self.process.pid, signal.SIGTERM)
        _, status, usage = os.wait4(self.process.pid, 0)
        self.process.returncode = os.waitstatus_to_exitcode(status)
        return usage.ru_utime + usage.ru_stime


def release(triples):
    """A release of a clean generated graph, built once for each version of the compiler."""
    graph = graphs.evidence(triples, 0)
    folder = graph.folder / "release"
    jar = places.HOME / "target" / "turtleproof.jar"
    if not folder.exists() or folder.lstat().st_mtime < jar.stat().st_mtime:
        subprocess.run([places.LAUNCHER, "build", graph.folder, "--output", folder], check=True,
                       stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    return graph, folder


def servers(folder):
    """How each server is started."""
    out = places.TARGET / "out"
    out.mkdir(parents=True, exist_ok=True)
    # What our default graph holds.
    data = [folder / "graphs" / f"{layer}.ttl" for layer in ("established", "inferred")]
    quiet = f"-Dlog4j2.configurationFile={places.PEERS.parent / 'log4j2.properties'}"
    return {
        OURS: lambda: Server(OURS, [places.LAUNCHER, "serve", "--release", folder, "--port", "{port}", "--quiet"],
                             "/sparql", out / "serve.txt"),
        FUSEKI: lambda: Server(FUSEKI, peers.command(
            "fuseki", "org.apache.jena.fuseki.main.cmds.FusekiMainCmd", "--port={port}", "--localhost",
            *(f"--file={file}" for file in data), "/ds",
            options=(peers.JENA_HEAP, quiet)), "/ds", out / "fuseki.txt"),
    }


def load(*arguments):
    """What the load generator prints."""
    printed = subprocess.run([peers.java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", graphs.classes(),
                              "org.turtleproof.bench.load.Load", *map(str, arguments)],
                             check=True, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    return printed.stdout


def figures(printed):
    """The name=value lines as a dictionary."""
    return {name: float(value) for name, value in (line.split("=") for line in printed.splitlines())}


def measure(rounds, seconds):
    """Rows of kind start, answers and load."""
    graph, folder = release(TRIPLES)
    documents = sum(1 for _ in (graph.folder / "documents").iterdir())
    starters = servers(folder)
    return starts(starters, graph, rounds) + loads(starters, documents, seconds)


def starts(starters, graph, rounds):
    """Seconds from process start to the first right answer, the data loaded."""
    claims = sum(1 for line in open(sorted(graph.data.glob("graph*.ttl"))[0], encoding="utf-8") if " a ev:Claim" in line)
    query = "SELECT (COUNT(?claim) AS ?claims) WHERE { ?claim a <https://w3id.org/turtleproof/evidence#Claim> }"

    def right(answer):
        return int(answer["results"]["bindings"][0]["claims"]["value"]) == claims

    taken = collections.defaultdict(list)
    for _ in range(rounds):
        for name, start in starters.items():
            taken[name].append(undisturbed(lambda: started(start, query, right)))
    return [{"kind": "start", **row(name, runs)} for name, runs in taken.items()]


def started(start, query, right):
    """One start, up to the first right answer."""
    watch = Watch()
    server = start()
    try:
        wall = server.first_answer(query, right)
        stolen = watch.stolen()
        memory = server.peak_memory()
    finally:
        cpu = server.stop()
    return Run(wall, cpu, memory, 0, stolen)


def loads(starters, documents, seconds):
    """Throughput of both servers, one at a time, at each number of connections, with new and with repeated queries."""
    running = {name: start() for name, start in starters.items()}
    try:
        for server in running.values():
            server.first_answer("ASK {}", lambda answer: answer["boolean"])
        rows = [same_answers(running, documents)]
        # Queries that are new to the one are new to the other.
        first = {name: SAMPLE for name in running}
        for kind in ("new", "repeated"):
            for name, server in running.items():
                warm = figures(load(server.port, server.path, documents, 8, max(5, WARMING * seconds), kind, first[name]))
                first[name] = int(warm["next"])
                rows.append({"kind": f"warming-{kind}", "contender": name, "rate": round(warm["answers"] / warm["seconds"], 1),
                             "seconds": round(warm["seconds"])})
            for connections in LEVELS:
                for name, server in running.items():

                    def asked():
                        got = figures(load(server.port, server.path, documents, connections, seconds, kind, first[name]))
                        first[name] = int(got["next"])
                        return got

                    measured = undisturbed(lambda: watched(asked))
                    got = measured.values
                    rows.append({
                        "kind": kind, "contender": name, "connections": connections,
                        "rate": round(got["answers"] / got["seconds"], 1), "p50": got["p50"], "p99": got["p99"],
                        "medians": round(sum(got[f"kind{one}"] for one in range(12)), 3),
                        "stolen": [round(measured.stolen, 3)]})
            rows += [{"kind": f"memory-{kind}", "contender": name, "memory": server.peak_memory()}
                     for name, server in running.items()]
        return rows
    finally:
        for server in running.values():
            server.stop()


def same_answers(running, documents):
    """Compares the answers of the servers on a sample of the queries, as sets of rows."""
    queries = load("print", documents, 0, SAMPLE).splitlines()
    empty = 0
    for query in queries:
        answers = [answer(server.ask(query)) for server in running.values()]
        if any(one != answers[0] for one in answers):
            raise RuntimeError(f"the servers answer differently to {query}: {answers}")
        empty += not answers[0]
    return {"kind": "answers", "compared": len(queries), "equal": len(queries), "empty": empty}


def answer(result):
    """An answer as something that can be compared."""
    if "boolean" in result:
        return [str(result["boolean"])]
    return sorted(json.dumps(binding, sort_keys=True) for binding in result["results"]["bindings"])
