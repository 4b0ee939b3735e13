"""From saving a file of the flagship to the verdict that check --watch prints."""
import os
import queue
import re
import shutil
import subprocess
import threading
import time

from . import places
from .process import undisturbed, watched

VERDICT = re.compile(r"^(passed|failed)")
PATIENCE = 60
FILE = "data/claims/004.ttl"

# What a curator does, and undoes: a word in a label, and the wrong fact of the README.
EDITS = [(re.compile(r'(rdfs:label "[^"]*)"@en'), r'\1, as somebody else puts it"@en'),
         (re.compile(r"ev:object id:kim-jong-il ;"), "ev:object id:pyongyang ;")]


def measure(edits):
    """One row: the seconds that each edit took."""
    text = subprocess.run([places.LAUNCHER, "check", "--help"], capture_output=True, text=True, check=True).stdout
    if "--watch" not in text:
        return []
    kb = places.TARGET / "editing"
    shutil.rmtree(kb, ignore_errors=True)
    for part in ("data", "ontology", "queries"):
        shutil.copytree(places.HOME / part, kb / part)
    file = kb / FILE
    original = file.read_text(encoding="utf-8")
    process = subprocess.Popen([str(places.LAUNCHER), "check", str(kb), "--watch"], stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, text=True, encoding="utf-8")
    lines = queue.Queue()
    threading.Thread(target=lambda: [lines.put((time.monotonic(), line)) for line in process.stdout], daemon=True).start()
    try:
        verdict(lines)
        series = undisturbed(lambda: watched(lambda: [edit(lines, file, original, number) for number in range(edits)]))
        return [{"contender": "Turtleproof check --watch", "wall": series.values, "stolen": [round(series.stolen, 3)]}]
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE)


def edit(lines, file, original, number):
    """The seconds from saving the file to the verdict, which must be the right one; every other edit undoes the one before."""
    wrong, right = EDITS[number // 2 % len(EDITS)]
    changed = wrong.sub(right, original, count=1) if number % 2 == 0 else original
    time.sleep(0.3)
    began = save(file, changed)
    said, word = verdict(lines)
    expected = "failed" if number % 2 == 0 and number // 2 % len(EDITS) == 1 else "passed"
    if word != expected:
        raise RuntimeError(f"edit {number} {word}, but should have {expected}")
    return round(said - began, 3)


def save(file, text):
    """Saves a file as editors do, in one step; when that was done."""
    fresh = file.with_name(f".{file.name}.saving")
    fresh.write_text(text, encoding="utf-8")
    os.replace(fresh, file)
    return time.monotonic()


def verdict(lines):
    """When the next verdict was printed, and which it was."""
    while True:
        when, line = lines.get(timeout=PATIENCE)
        found = VERDICT.match(line)
        if found:
            return when, found[1]
