"""Where things lie: what is measured, what is generated for it, and what comes out."""
import os
import pathlib

BENCH = pathlib.Path(__file__).resolve().parent.parent
HOME = BENCH.parent
LAUNCHER = HOME / "turtleproof"
KNOWLEDGE = BENCH / "knowledge"
ONTOLOGY = KNOWLEDGE / "ontology.ttl"
SHAPES = KNOWLEDGE / "shapes.ttl"
PEERS = BENCH / "peers" / "pom.xml"
RESULTS = BENCH / "results"
PAGE = HOME / "src" / "site" / "markdown" / "benchmarks.md"
PLOTS = PAGE.parent / "benchmarks"

# Generated graphs, class paths and reports: never committed.
TARGET = pathlib.Path(os.environ.get("TURTLEPROOF_BENCH_TARGET", BENCH / "target"))
