"""How time and memory of a whole proof grow with the data, and what locating ten thousand findings costs."""
import os

from . import graphs, places
from .process import Contender, compare
from .shacl import judged

TRIPLES_PER_FILE = 500_000
FINDINGS = 10_000
MILLION = 1_000_000


def contender(name, graph, stages):
    """A proof of shapes, vocabulary, axioms and evidence, every citation looked up in its document."""
    out = places.TARGET / "out"
    out.mkdir(parents=True, exist_ok=True)
    report = out / "scale.json"
    expected = graph.manifest(stages)
    return Contender(
        name, [places.LAUNCHER, "check", "--no-cache", "data", "--shapes", places.SHAPES, "--ontology", places.ONTOLOGY, "--documents",
               "documents", "--format", f"json={report}"],
        out / "scale.txt", (0, 1), cwd=graph.folder, report=report, findings=lambda: judged(report, expected))


def measure(sizes, rounds):
    """A row for each size; the heap may take half of the machine's memory, but no more than ten gigabytes."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    os.environ["TURTLEPROOF_OPTS"] = f"-Xmx{min(10, memory // 2 // 2**30)}g"
    try:
        rows = []
        for size in sizes:
            graph = graphs.evidence(size, min(1_000, size // 1_000), max(1, size // TRIPLES_PER_FILE))
            one = contender("whole proof", graph, {"shapes", "vocabulary", "evidence", "documents"})
            rows += [{"kind": "growth", "triples": size, **row}
                     for row in compare([one], rounds if size < MILLION else 1)]
        return rows
    finally:
        del os.environ["TURTLEPROOF_OPTS"]


def locating(size, rounds):
    """Rows of a graph with ten thousand findings and of one of the same size without any."""
    stages = {"shapes", "vocabulary", "evidence", "documents"}
    return [{"kind": "locating", "triples": size, **row} for row in compare(
        [contender("with findings", graphs.evidence(size, min(FINDINGS, size // 100)), stages),
         contender("without findings", graphs.evidence(size, 0), stages)], rounds)]
