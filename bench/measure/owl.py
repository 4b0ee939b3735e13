"""Consistency of individuals: check with an ontology, against HermiT by the OWL API and ROBOT's reason with HermiT."""
import re
import subprocess

from . import graphs, peers, places
from .process import Contender, compare

OURS = "Turtleproof check"
HERMIT = "HermiT, consistency alone"
ROBOT = "ROBOT reason, HermiT"


def files(kind, triples, clash):
    """The individuals, and ontology and individuals in one file."""
    folder = places.TARGET / "graphs" / f"owl-{triples}-{'clash' if clash else 'consistent'}"
    facts = folder / "facts.nt"
    joined = folder / f"{kind}.ttl"
    folder.mkdir(parents=True, exist_ok=True)
    if not facts.exists():
        subprocess.run([peers.java(), "-cp", graphs.classes(), "org.turtleproof.bench.graph.GenerateIndividuals", facts,
                        str(triples), str(graphs.SEED), "clash" if clash else "consistent"], check=True)
    graphs.join([places.KNOWLEDGE / f"owl-{kind}.ttl", facts], joined)
    return facts, joined


def contenders(kind, triples, clash, limit):
    """The programs that decide one case."""
    facts, joined = files(kind, triples, clash)
    out = places.TARGET / "out"
    out.mkdir(parents=True, exist_ok=True)
    expected = "inconsistent" if clash else "consistent"
    hermit = peers.compiled(places.PEERS.parent / "java", "robot", "hermit")
    return [
        Contender(OURS, [places.LAUNCHER, "check", "--no-cache", facts, "--ontology", places.KNOWLEDGE / f"owl-{kind}.ttl"],
                  out / "owl.txt", (0, 1), limit=limit, findings=lambda: ours(out / "owl.txt", expected)),
        Contender(HERMIT, [peers.java(), peers.JENA_HEAP, "-cp", hermit, "HermitConsistency", joined], out / "hermit.txt",
                  limit=limit, findings=lambda: same((out / "hermit.txt").read_text().strip(), expected)),
        Contender(ROBOT, peers.command("robot", "org.obolibrary.robot.CommandLineInterface", "reason", "--reasoner",
                                       "hermit", "--input", joined, "--output", out / "robot.owl"),
                  out / "robot.txt", (0, 1), limit=limit,
                  findings=lambda: same("inconsistent" if "inconsistent" in (
                      (out / "robot.txt").read_text() + (out / "robot.txt.err").read_text()) else "consistent", expected)),
    ]


def ours(report, expected):
    """Our verdict, and what it says it was decided by."""
    text = report.read_text(encoding="utf-8")
    verdict = "inconsistent" if "[inconsistent]" in text else "consistent"
    decided = re.search(r"consistency.*?\n((?:\s+note: .*\n)*)", text)
    return {**same(verdict, expected), "notes": re.findall(r"note: (.*)", decided[1]) if decided else []}


def same(verdict, expected):
    """The verdict, which must be right."""
    if verdict != expected:
        raise RuntimeError(f"said {verdict} of what is {expected}")
    return {"verdict": verdict}


def measure(cases, limit):
    """A row for each case and program: (kind, triples, clash, rounds)."""
    return [{"kind": kind, "triples": triples, "clash": clash, **row}
            for kind, triples, clash, rounds in cases
            for row in compare(contenders(kind, triples, clash, limit), rounds)]
