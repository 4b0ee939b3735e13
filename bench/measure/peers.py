"""The class paths of what we are compared with, by Maven coordinates (bench/peers/pom.xml), and how each is run."""
import os
import shutil
import subprocess

from . import places

# What Jena's own launcher gives its commands.
JENA_HEAP = "-Xmx4G"


def java():
    """The java that runs the peers: the one that our launcher takes too."""
    home = os.environ.get("JAVA_HOME")
    return os.path.join(home, "bin", "java") if home else shutil.which("java")


def class_path(peer):
    """The class path of a peer; Maven is asked once."""
    known = places.TARGET / "peers" / f"{peer}.classpath"
    if not known.exists() or known.stat().st_mtime < places.PEERS.stat().st_mtime:
        known.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            ["mvn", "-q", "-ntp", "-B", "-f", places.PEERS, "-P", peer, "dependency:build-classpath",
             f"-Dmdep.outputFile={known}"],
            check=True, stdin=subprocess.DEVNULL)
    return known.read_text().strip()


def command(peer, main, *arguments, options=(JENA_HEAP,)):
    """The command that runs a peer's main class."""
    return [java(), *options, "-cp", class_path(peer), main, *arguments]


def compiled(source, peer, name):
    """The class path of a peer together with the classes of a source folder of ours."""
    classes = places.TARGET / "peers" / name
    classes.mkdir(parents=True, exist_ok=True)
    files = sorted(str(file) for file in source.rglob("*.java"))
    subprocess.run(["javac", "-d", str(classes), "-cp", class_path(peer), *files], check=True)
    return f"{classes}{os.pathsep}{class_path(peer)}"
