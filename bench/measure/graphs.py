"""Generated graphs: made once for each plan, below bench/target."""
import csv
import dataclasses
import shutil
import subprocess

from . import peers, places

SEED = 20261122
JDK_ONLY = ("graph", "load")


def classes():
    """The compiled generators and the load, which need nothing but the JDK."""
    target = places.TARGET / "classes"
    sources = [file for name in JDK_ONLY
               for file in sorted((places.BENCH / "java" / "org" / "turtleproof" / "bench" / name).glob("*.java"))]
    stamp = target / ".compiled"
    newest = max(file.stat().st_mtime for file in sources)
    if not stamp.exists() or stamp.stat().st_mtime < newest:
        target.mkdir(parents=True, exist_ok=True)
        subprocess.run(["javac", "--release", "17", "-encoding", "UTF-8", "-d", str(target), *map(str, sources)], check=True)
        stamp.touch()
    return target


@dataclasses.dataclass(frozen=True)
class Graph:
    """A generated evidence graph in its folder."""

    triples: int
    defects: int
    folder: object

    @property
    def data(self):
        """The folder of its files."""
        return self.folder / "data"

    @property
    def joined(self):
        """Data and ontology in one file, for programs that read only one."""
        return self.folder / "joined.ttl"

    def manifest(self, stages):
        """The planted defects that looking at these stages must find: rule, file, line, column."""
        with open(self.folder / "manifest.csv", encoding="utf-8", newline="") as lines:
            return sorted((row["rule"], row["file"], int(row["line"]), int(row["column"]))
                          for row in csv.DictReader(lines) if row["stage"] in stages)


def evidence(triples, defects, files=1):
    """An evidence graph, laid out as a knowledge base without a policy, whose facts are all established."""
    folder = places.TARGET / "graphs" / f"evidence-{triples}-{defects}-{files}"
    if not (folder / "joined.ttl").exists():
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run(
            [peers.java(), "-cp", classes(), "org.turtleproof.bench.graph.GenerateGraph", folder, str(triples), str(SEED),
             str(defects), "turtle", str(files)], check=True)
        for part, source in (("ontology", places.ONTOLOGY), ("ontology/shapes", places.SHAPES)):
            (folder / part).mkdir(parents=True, exist_ok=True)
            shutil.copy(source, folder / part / "bench.ttl")
        join([*sorted((folder / "data").glob("*.ttl")), places.ONTOLOGY], folder / "joined.ttl")
    return Graph(triples, defects, folder)


def join(files, target):
    """Writes files one after the other, which joins Turtle since a prefix may be declared again."""
    partial = target.with_suffix(".partial")
    with open(partial, "wb") as out:
        for file in files:
            with open(file, "rb") as part:
                shutil.copyfileobj(part, out)
            out.write(b"\n")
    partial.rename(target)
