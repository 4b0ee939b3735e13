"""The command line of bench/run."""
import argparse
import datetime
import json
import os
import platform
import subprocess
import sys
import time

from . import editing, flagship, jmh, owl, page, peers, places, release, scale, serving, shacl

# OWL cases: ontology, triples, whether inconsistent, rounds; hard ones take peers minutes, so they run once.
SETTINGS = {
    "quick": {"sizes": [10_000], "rounds": 3, "seconds": 3, "edits": 8, "growth": [10_000, 30_000],
              "owl": [("easy", 10_000, False, 2), ("hard", 10_000, True, 1)], "limit": 60,
              "jmh": "-p triples=10000 -wi 1 -i 1"},
    "standard": {"sizes": [10_000, 100_000, 1_000_000], "rounds": 5, "seconds": 10, "edits": 40,
                 "growth": [100_000, 300_000, 1_000_000],
                 "owl": [("easy", 10_000, False, 3), ("easy", 100_000, False, 2), ("hard", 10_000, True, 1),
                         ("hard", 10_000, False, 1), ("hard", 100_000, False, 1)], "limit": 60,
                 "jmh": ""},
    # Growth alone: the largest graph takes long.
    "large": {"growth": [100_000, 300_000, 1_000_000, 3_000_000, 10_000_000], "rounds": 3, "parts": ["scale"]},
}
PARTS = {
    "flagship": lambda setting: flagship.measure(setting["rounds"]),
    "shacl": lambda setting: shacl.measure(setting["sizes"], setting["rounds"]),
    "serving": lambda setting: serving.measure(setting["rounds"], setting["seconds"]),
    "editing": lambda setting: editing.measure(setting["edits"]),
    "release": lambda setting: release.measure(setting["sizes"][-1], 3),
    "locating": lambda setting: scale.locating(setting["sizes"][-1], 3),
    "scale": lambda setting: scale.measure(setting["growth"], setting["rounds"]),
    "owl": lambda setting: owl.measure(setting["owl"], setting["limit"]),
    "jmh": lambda setting: jmh.measure(setting["jmh"]),
}
# What is not asked for by name is measured without the benchmarks within a process, which compare with nobody.
USUAL = [part for part in PARTS if part != "jmh"]


def machine():
    """What the results depend on and cannot tell."""
    version = subprocess.run([peers.java(), "-version"], capture_output=True, text=True, check=True).stderr.splitlines()
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return {"cores": os.cpu_count(), "memory": memory, "java": version[0], "system": platform.system(),
            "architecture": platform.machine(), "load": round(os.getloadavg()[0], 2),
            "day": datetime.date.today().isoformat()}


def main(arguments):
    """Measures what is asked for and writes each part to bench/results."""
    parser = argparse.ArgumentParser(prog="bench/run", description=__doc__)
    parser.add_argument("setting", nargs="?", choices=SETTINGS, default="standard")
    parser.add_argument("--only", action="append", choices=PARTS, help="measure this part; may be repeated")
    parser.add_argument("--page", action="store_true", help="measure nothing, only write the page from the results")
    chosen = parser.parse_args(arguments)
    places.RESULTS.mkdir(parents=True, exist_ok=True)
    if not chosen.page:
        # Builds the jar, and prepares a fast start of proofs and of releases.
        for command in (["--version"], ["verify", "--help"]):
            subprocess.run([places.LAUNCHER, *command], check=True, stdout=subprocess.DEVNULL)
    setting = SETTINGS[chosen.setting]
    for part in [] if chosen.page else chosen.only or setting.get("parts", USUAL):
        began = time.monotonic()
        before = machine()
        rows = PARTS[part](setting)
        result = {"part": part, "setting": chosen.setting, "machine": before,
                  "seconds": round(time.monotonic() - began), "rows": rows}
        (places.RESULTS / f"{part}.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
        print(f"{part}: {result['seconds']} s", flush=True)
    page.write()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
