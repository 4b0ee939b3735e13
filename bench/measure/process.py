"""Runs whole processes and takes their wall time, processor time and peak memory, as the kernel counts them."""
import dataclasses
import os
import signal
import statistics
import subprocess
import threading
import time

# A host may take processors away from a virtual machine; the kernel counts it as stolen time. What met more of that than this
# share of the processors is measured again, up to so many times, and the run that met least counts.
STOLEN = 0.02
TRIES = 3


@dataclasses.dataclass
class Run:
    """One run: seconds of wall and processor time, bytes of peak resident memory, exit status, share of processors stolen."""

    wall: float
    cpu: float
    memory: int
    status: int
    stolen: float = 0.0


class Watch:
    """Wall time, and the share of all processors that the host took away meanwhile, since its making."""

    def __init__(self):
        self.began = time.monotonic()
        self.before = stolen_seconds()

    def wall(self):
        """Seconds so far."""
        return time.monotonic() - self.began

    def stolen(self):
        """The share so far, from 0 to 1; 0 where the kernel does not count it."""
        return (stolen_seconds() - self.before) / max(self.wall(), 0.001) / (os.cpu_count() or 1)


def stolen_seconds():
    """Seconds that the host took from all processors since the machine was started."""
    try:
        with open("/proc/stat", encoding="ascii") as counts:
            return int(counts.readline().split()[8]) / os.sysconf("SC_CLK_TCK")
    except (OSError, IndexError):
        return 0.0


def undisturbed(measurement):
    """The least disturbed of a few measurements; each is something with a share stolen, and the first that met little of it is enough."""
    taken = []
    while not taken or (taken[-1].stolen > STOLEN and len(taken) < TRIES):
        taken.append(measurement())
    return min(taken, key=lambda one: one.stolen)


class Overdue(Exception):
    """A process that was ended because it took longer than it was given."""


def run(command, out, cwd=None, env=None, seconds=1800):
    """Runs a command to its end, its standard output and error going to the files out and out.err."""
    with open(out, "wb") as stdout, open(f"{out}.err", "wb") as stderr:
        watch = Watch()
        process = subprocess.Popen(
            [str(word) for word in command], stdin=subprocess.DEVNULL, stdout=stdout, stderr=stderr, cwd=cwd, env=env,
            start_new_session=True)
        overdue = threading.Event()

        def end():
            overdue.set()
            os.killpg(process.pid, signal.SIGKILL)

        timer = threading.Timer(seconds, end)
        timer.start()
        try:
            _, status, usage = os.wait4(process.pid, 0)
        finally:
            timer.cancel()
        wall, stolen = watch.wall(), watch.stolen()
    process.returncode = os.waitstatus_to_exitcode(status)
    if overdue.is_set():
        raise Overdue(f"ended after {seconds} s: {command[0]}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, process.returncode, stolen)


@dataclasses.dataclass
class Figures:
    """What else than a run was measured, and the share of processors stolen meanwhile."""

    values: object
    stolen: float


def watched(measurement):
    """What a measurement gives, with the share stolen meanwhile."""
    watch = Watch()
    values = measurement()
    return Figures(values, watch.stolen())


@dataclasses.dataclass
class Contender:
    """
    A program in a comparison.

    name: as tables call it; command: what is run; out: where its output goes; statuses: the exit codes of a run that did
    its work; before: what is done before each run, untimed; findings: reads from the output what was found, or raises;
    limit: the seconds after which it is ended; report: a file that it writes besides its output.
    """

    name: str
    command: list
    out: object
    statuses: tuple = (0,)
    cwd: object = None
    before: object = None
    findings: object = None
    limit: int = 1800
    report: object = None


def compare(contenders, rounds):
    """Runs the contenders in turn, round by round; a row for each with all its runs. Who once exceeds its limit is out."""
    rows = {contender.name: [] for contender in contenders}
    found = {}
    out = set()
    for _ in range(rounds):
        for contender in contenders:
            if contender.name in out:
                continue
            try:
                taken = undisturbed(lambda: once(contender))
            except Overdue:
                out.add(contender.name)
                found[contender.name] = {"ended": contender.limit}
                rows[contender.name] = [Run(contender.limit, contender.limit, 0, -1)]
                continue
            rows[contender.name].append(taken)
            if contender.findings:
                found[contender.name] = contender.findings()
    return [row(name, runs, found.get(name)) for name, runs in rows.items()]


def once(contender):
    """One run of a contender, which must do its work."""
    if contender.before:
        contender.before()
    if contender.report:
        # That of a former run must not stand for this one's.
        contender.report.unlink(missing_ok=True)
    taken = run(contender.command, contender.out, cwd=contender.cwd, seconds=contender.limit)
    if taken.status not in contender.statuses:
        error = open(f"{contender.out}.err", encoding="utf-8", errors="replace").read()[-2000:]
        raise RuntimeError(f"{contender.name} failed with status {taken.status}:\n{error}")
    return taken


def row(name, runs, findings=None):
    """What is kept of the runs of one contender."""
    kept = {
        "contender": name,
        "wall": [round(one.wall, 3) for one in runs],
        "cpu": [round(one.cpu, 3) for one in runs],
        "memory": [one.memory for one in runs],
        "stolen": [round(one.stolen, 3) for one in runs],
    }
    if findings is not None:
        kept["findings"] = findings
    return kept


def median(row, what="wall"):
    """The median of a row's runs."""
    return statistics.median(row[what])
