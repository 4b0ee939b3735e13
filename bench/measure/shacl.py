"""SHACL on generated graphs: check with shapes and ontology, against Jena's command and TopBraid's."""
import json
import re

from . import graphs, peers, places
from .process import Contender, compare

OURS = "Turtleproof check"
JENA = "Jena shacl validate"
TOPBRAID = "TopBraid validate"
DEFECTS_PER_MILLION = 2_000


def contenders(graph, topbraid=True):
    """The programs that validate one graph."""
    out = places.TARGET / "out"
    out.mkdir(parents=True, exist_ok=True)
    report = out / "ours.json"
    ours = [places.LAUNCHER, "check", "--no-cache", "data", "--shapes", places.SHAPES, "--ontology", places.ONTOLOGY,
            "--format", f"json={report}"]
    expected = graph.manifest({"shapes", "vocabulary", "evidence"})
    answers = [
        Contender(OURS, ours, out / "ours.txt", (0, 1), cwd=graph.folder, report=report,
                  findings=lambda: judged(report, expected)),
        Contender(JENA, peers.command("jena", "shacl.shacl", "validate", "--shapes", places.SHAPES, "--data", graph.joined),
                  out / "jena.ttl", findings=lambda: counted(out / "jena.ttl", len(graph.manifest({"shapes"})))),
    ]
    if topbraid:
        answers.append(
            Contender(TOPBRAID, peers.command("topbraid", "org.topbraid.shacl.tools.Validate", "-datafile", graph.joined,
                                              "-shapesfile", places.SHAPES),
                      out / "topbraid.ttl", (0, 1),
                      findings=lambda: counted(out / "topbraid.ttl", len(graph.manifest({"shapes"})))))
    return answers


def judged(report, expected):
    """How many of the planted defects our report has at their line and column, and how many findings are of none."""
    with open(report, encoding="utf-8") as lines:
        found = [json.loads(line) for line in lines if line.strip()]
    places_found = [(one["rule"], one["file"], one.get("line"), one.get("column"))
                    for one in found if one["type"] == "finding"]
    right = len(set(expected) & set(places_found))
    return {"planted": len(expected), "found": right, "invented": len(places_found) - right}


def counted(report, expected):
    """How many results a peer's report has; they have no places."""
    with open(report, encoding="utf-8", errors="replace") as lines:
        results = sum(len(re.findall(r"sh:ValidationResult\b", line)) for line in lines)
    return {"planted": expected, "found": min(results, expected), "invented": max(0, results - expected)}


def turns(size, rounds):
    """How often each program runs: short runs cost little, and what a collector takes in them differs most from run to run."""
    return min(rounds, 3) if size >= 1_000_000 else rounds if size > 10_000 else 2 * rounds + 1


def measure(sizes, rounds):
    """A row for each size and program."""
    rows = []
    for size in sizes:
        graph = graphs.evidence(size, max(20, size * DEFECTS_PER_MILLION // 1_000_000))
        for row in compare(contenders(graph), turns(size, rounds)):
            rows.append({"triples": size, **row})
    return rows
