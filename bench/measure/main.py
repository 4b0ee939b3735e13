"""The command line of bench/run."""
import argparse
import datetime
import json
import os
import platform
import subprocess
import time

from . import flagship, owl, peers, places, serving, shacl

SETTINGS = {
    "quick": {"sizes": [10_000], "rounds": 3, "seconds": 3,
              "owl": [("easy", 10_000, False), ("hard", 10_000, True)], "limit": 60},
    "standard": {"sizes": [10_000, 100_000, 1_000_000], "rounds": 5, "seconds": 10,
                 "owl": [("easy", 10_000, False), ("easy", 100_000, False), ("hard", 10_000, False),
                         ("hard", 100_000, False), ("hard", 100_000, True)], "limit": 120},
}
PARTS = {
    "flagship": lambda setting: flagship.measure(setting["rounds"]),
    "owl": lambda setting: owl.measure(setting["owl"], min(3, setting["rounds"]), setting["limit"]),
    "serving": lambda setting: serving.measure(setting["rounds"], setting["seconds"]),
    "shacl": lambda setting: shacl.measure(setting["sizes"], setting["rounds"]),
}


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
    chosen = parser.parse_args(arguments)
    places.RESULTS.mkdir(parents=True, exist_ok=True)
    subprocess.run([places.LAUNCHER, "--version"], check=True, stdout=subprocess.DEVNULL)
    for part in chosen.only or PARTS:
        began = time.monotonic()
        before = machine()
        rows = PARTS[part](SETTINGS[chosen.setting])
        result = {"part": part, "setting": chosen.setting, "machine": before,
                  "seconds": round(time.monotonic() - began), "rows": rows}
        (places.RESULTS / f"{part}.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
        print(f"{part}: {result['seconds']} s", flush=True)
        for row in rows:
            print("  ", {key: value for key, value in row.items()}, flush=True)
    return 0
