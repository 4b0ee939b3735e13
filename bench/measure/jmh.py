"""The benchmarks of the hot paths, run by JMH within Maven's profile bench."""
import json
import subprocess

from . import places


def measure(arguments=""):
    """A row for each benchmark: its mean time, and half of the 99.9 % confidence interval."""
    out = (places.TARGET / "out" / "jmh.json").resolve()
    out.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["mvn", "-q", "-ntp", "-B", "-P", "bench", "-Dspotless.check.skip", "test-compile", "exec:exec",
                    f"-Djmh.args={arguments} -rf json -rff {out}"], cwd=places.HOME, check=True,
                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    return [{"benchmark": one["benchmark"].rsplit(".", 2)[1] + "." + one["benchmark"].rsplit(".", 1)[1],
             "score": one["primaryMetric"]["score"], "error": one["primaryMetric"]["scoreError"],
             "unit": one["primaryMetric"]["scoreUnit"].split("/")[0]}
            for one in json.loads(out.read_text(encoding="utf-8"))]
