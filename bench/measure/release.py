"""A release of a generated graph, against parsing its triples."""
import shutil

from . import graphs, peers, places
from .process import Contender, compare

BUILD = "Turtleproof build"
CHECK = "Turtleproof check, the proof alone"
PARSE = "Jena riot, parsing alone"


def measure(size, rounds):
    """Rows for building a release, for its proof and for parsing: what a release costs is the first without the second."""
    graph = graphs.evidence(size, 0)
    out = places.TARGET / "out"
    out.mkdir(parents=True, exist_ok=True)
    place = places.TARGET / "release"
    sources = [*sorted(graph.data.glob("*.ttl")), *sorted((graph.folder / "ontology").rglob("*.ttl"))]
    return [{"triples": size, **row} for row in compare([
        Contender(BUILD, [places.LAUNCHER, "build", graph.folder, "--output", place], out / "build.txt",
                  before=lambda: remove(place)),
        Contender(CHECK, [places.LAUNCHER, "check", "--no-cache", graph.folder], out / "proof.txt"),
        Contender(PARSE, peers.command("jena", "riotcmd.riot", "--sink", "--time", *sources), out / "riot.txt"),
    ], rounds)]


def remove(place):
    """Removes a release: a link, and the folder that it leads to."""
    if place.is_symlink():
        target = place.resolve()
        place.unlink()
        shutil.rmtree(target, ignore_errors=True)
