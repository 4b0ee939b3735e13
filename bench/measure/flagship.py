"""The knowledge base of this repository: its whole proof, against Jena's shapes alone on the same files."""
import os
import re
import shutil

from . import graphs, peers, places
from .process import Contender, compare

COLD = "Turtleproof check, whole proof"
AGAIN = "Turtleproof check, nothing changed"
JENA = "Jena shacl validate, shapes alone"


def measure(rounds):
    """Rows for the first proof of a folder, a second one with nothing changed, and Jena's validation."""
    folder = places.TARGET / "flagship"
    out = places.TARGET / "out"
    out.mkdir(parents=True, exist_ok=True)
    kb = folder / "kb"
    # Goes with the copy, so that only the second proof finds the outcome of the first.
    os.environ["TURTLEPROOF_CACHE"] = str(folder / "cache")

    def copy():
        shutil.rmtree(folder, ignore_errors=True)
        for part in ("data", "ontology", "queries"):
            shutil.copytree(places.HOME / part, kb / part)
        graphs.join(sorted(file for part in ("data", "ontology") for file in (kb / part).rglob("*.ttl")
                           if "shapes" not in file.relative_to(kb).parts), folder / "data.ttl")
        graphs.join(sorted((kb / "ontology" / "shapes").glob("*.ttl")), folder / "shapes.ttl")

    ours = [places.LAUNCHER, "check", kb]
    return compare([
        Contender(COLD, ours, out / "cold.txt", before=copy, findings=lambda: passed(out / "cold.txt")),
        Contender(AGAIN, ours, out / "again.txt", findings=lambda: passed(out / "again.txt")),
        Contender(JENA, peers.command("jena", "shacl.shacl", "validate", "--shapes", folder / "shapes.ttl",
                                      "--data", folder / "data.ttl"),
                  out / "flagship-jena.ttl"),
    ], rounds)


def passed(report):
    """The verdict, and that it was of a proof of everything."""
    text = report.read_text(encoding="utf-8")
    if not re.search(r"^passed", text, re.MULTILINE):
        raise RuntimeError(f"the flagship did not pass: see {report}")
    return {"triples": int(re.search(r"([\d,]+) triples", text)[1].replace(",", ""))}
