"""The page of results and its plots, written from what bench/results holds."""
import json
import statistics

from . import flagship, owl, places, plots, release, serving, shacl

GIGABYTE = 1e9
ABSENT = "(not measured yet)"


def results():
    """The measured parts by name."""
    return {file.stem: json.loads(file.read_text(encoding="utf-8")) for file in sorted(places.RESULTS.glob("*.json"))}


def rows(parts, part, **wanted):
    """The rows of a part that have these values."""
    return [row for row in parts.get(part, {}).get("rows", [])
            if all(row.get(key) == value for key, value in wanted.items())]


def one(parts, part, **wanted):
    """The one row that has these values, or nothing."""
    found = rows(parts, part, **wanted)
    return found[0] if found else None


def middle(row, what="wall"):
    """The median of a row's runs."""
    return statistics.median(row[what])


def seconds(row):
    """A row's median wall time as people read it."""
    if row is None:
        return ABSENT
    if "ended" in (row.get("findings") or {}):
        return f"ended after {row['findings']['ended']} s"
    return f"{middle(row):.2f} s" if middle(row) < 10 else f"{middle(row):.1f} s"


def memory(row):
    """A row's median peak memory."""
    return "" if row is None or not middle(row, "memory") else f"{middle(row, 'memory') / GIGABYTE:.2f} GB"


def ratio(ours, theirs, what="wall"):
    """How many times theirs ours is."""
    return None if ours is None or theirs is None or not middle(theirs, what) else middle(ours, what) / middle(theirs, what)


def times(value):
    """A ratio as people read it."""
    return ABSENT if value is None else f"{value:.2f} ×"


def table(head, body):
    """A table in Markdown."""
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(str(cell) for cell in line) + " |" for line in body]) if body else ABSENT


def at_most(name, value, limit, unit=times):
    """A target that a figure must not exceed."""
    return name, f"at most {unit(limit)}", value, value is not None and value <= limit, unit(value)


def at_least(name, value, limit, unit=times):
    """A target that a figure must reach."""
    return name, f"at least {unit(limit)}", value, value is not None and value >= limit, unit(value)


def targets(parts):
    """Every target: its name, what it demands, the figure, whether it is reached, the figure in words."""
    ours = one(parts, "flagship", contender=flagship.COLD)
    again = one(parts, "flagship", contender=flagship.AGAIN)
    yield at_most("1 Flagship, whole proof : Jena's shapes alone", ratio(ours, one(parts, "flagship", contender=flagship.JENA)), 1.0)
    yield at_most("1 Flagship, nothing changed : first proof", ratio(again, ours), 0.5)
    for size in sorted({row["triples"] for row in rows(parts, "shacl")}):
        mine = one(parts, "shacl", triples=size, contender=shacl.OURS)
        jena = one(parts, "shacl", triples=size, contender=shacl.JENA)
        yield at_most(f"2 SHACL at {size:,} triples : Jena, time", ratio(mine, jena), 0.5 if size >= 1_000_000 else 0.7)
        yield at_most(f"2 SHACL at {size:,} triples : Jena, memory", ratio(mine, jena, "memory"), 0.7)
        wrong = mine["findings"]["planted"] - mine["findings"]["found"] + mine["findings"]["invented"]
        yield at_most(f"2 Defects at {size:,} triples missed or invented", wrong, 0, str)
    planted = next((row["findings"]["planted"] for row in rows(parts, "locating")), 10_000)
    yield at_most(f"2 Share of locating {planted:,} findings in the run", locating_share(parts), 0.3, share)
    yield from scale_targets(parts)
    for kind in ("easy", "hard"):
        wanted = {"kind": kind, "triples": 100_000, "clash": False}
        yield at_most(f"3 OWL, {kind}, 100,000 triples : ROBOT with HermiT",
                      ratio(one(parts, "owl", contender=owl.OURS, **wanted), one(parts, "owl", contender=owl.ROBOT, **wanted)), 0.5)
    edit = one(parts, "editing")
    yield at_most("4 From saving a file to the verdict, median", middle(edit) * 1000 if edit else None, 300, milliseconds)
    yield from serving_targets(parts)
    size = next((row["triples"] for row in rows(parts, "release")), 1_000_000)
    yield at_most(f"6 Release of {size:,} triples : parsing them", release_ratio(parts), 4.0)


def scale_targets(parts):
    """The targets of growth."""
    largest = max(rows(parts, "scale"), key=lambda row: row["triples"], default=None)
    smallest = min((row for row in rows(parts, "scale") if row["triples"] >= 100_000), key=lambda row: row["triples"], default=None)
    if largest and smallest and largest is not smallest:
        size = largest["triples"]
        yield at_most(f"3 Whole proof of {size:,} triples, memory", middle(largest, "memory") / GIGABYTE, 12, gigabytes)
        growth = ratio(largest, smallest) / (size / smallest["triples"])
        yield at_most(f"3 Time per triple at {size:,} : at {smallest['triples']:,}", growth, 1.1)


def serving_targets(parts):
    """The targets of the server."""

    def pair(**wanted):
        return (one(parts, "serving", contender=serving.OURS, **wanted), one(parts, "serving", contender=serving.FUSEKI, **wanted))

    yield at_most("5 First answer from process start : stock Fuseki", ratio(*pair(kind="start")), 0.4)
    for kind, least in (("new", 4.0), ("repeated", 15.0)):
        for connections in serving.LEVELS:
            mine, theirs = pair(kind=kind, connections=connections)
            yield at_least(f"5 {kind.capitalize()} queries a second, {connections} connections : stock Fuseki",
                           mine and mine["rate"] / theirs["rate"], least)
    mine, theirs = pair(kind="new", connections=64)
    yield at_most("5 p99 at 64 connections, new queries : stock Fuseki", mine and mine["p99"] / theirs["p99"], 0.5)
    mine, theirs = pair(kind="memory-repeated")
    yield at_most("5 Peak memory of the server : stock Fuseki", mine and mine["memory"] / theirs["memory"], 0.25)


def share(value):
    return ABSENT if value is None else f"{100 * value:.0f} %"


def milliseconds(value):
    return ABSENT if value is None else f"{value:.0f} ms"


def gigabytes(value):
    return ABSENT if value is None else f"{value:.1f} GB"


def locating_share(parts):
    """What findings add to a run, as a share of it."""
    found, clean = one(parts, "locating", contender="with findings"), one(parts, "locating", contender="without findings")
    return max(0.0, 1 - middle(clean) / middle(found)) if found and clean else None


def release_ratio(parts):
    """What a build takes beyond the proof, as a multiple of parsing."""
    build, check, parse = (one(parts, "release", contender=name) for name in (release.BUILD, release.CHECK, release.PARSE))
    return (middle(build) - middle(check)) / middle(parse) if build and check and parse else None


def target_table(parts):
    return table(("target", "wanted", "measured", "reached"),
                 [(name, wanted, words, "yes" if reached else ("" if value is None else "**no**"))
                  for name, wanted, value, reached, words in targets(parts)])


def shacl_table(parts):
    body = []
    for row in rows(parts, "shacl"):
        jena = one(parts, "shacl", triples=row["triples"], contender=shacl.JENA)
        found = row["findings"]
        body.append((f"{row['triples']:,}", row["contender"], seconds(row), times(ratio(row, jena)), f"{middle(row, 'cpu'):.1f} s",
                     memory(row), times(ratio(row, jena, "memory")),
                     f"{found['found']} of {found['planted']}", found["invented"]))
    return table(("triples", "program", "wall", ": Jena", "processor", "peak memory", ": Jena", "defects found", "invented"), body)


def plain_table(parts, part, *columns, **wanted):
    """Wall time, processor time and memory of every row, after columns of its own."""
    return table((*columns, "wall", "processor", "peak memory"), [
        (*(words(row.get(column)) for column in columns), seconds(row),
         "" if "ended" in (row.get("findings") or {}) else f"{middle(row, 'cpu'):.1f} s", memory(row))
        for row in rows(parts, part, **wanted)])


def words(value):
    """A cell's value as people read it."""
    return f"{value:,}" if isinstance(value, int) and not isinstance(value, bool) else value


def owl_table(parts):
    body = []
    for row in rows(parts, "owl"):
        robot = one(parts, "owl", kind=row["kind"], triples=row["triples"], clash=row["clash"], contender=owl.ROBOT)
        body.append((row["kind"], f"{row['triples']:,}", "no" if row["clash"] else "yes", row["contender"], seconds(row),
                     times(ratio(row, robot)), memory(row), "; ".join((row.get("findings") or {}).get("notes", []))))
    return table(("ontology", "triples", "consistent", "program", "wall", ": ROBOT", "peak memory", "it says"), body)


def load_table(parts):
    body = []
    for kind in ("new", "repeated"):
        for name in (serving.OURS, serving.FUSEKI):
            got = [one(parts, "serving", kind=kind, contender=name, connections=level) for level in serving.LEVELS]
            held = one(parts, "serving", kind=f"memory-{kind}", contender=name)
            warming = one(parts, "serving", kind=f"warming-{kind}", contender=name)
            if all(got) and warming:
                body.append((kind, name, f"{warming['rate']:,.0f} in {warming['seconds']} s",
                             f"{got[0]['medians']:.1f} ms", " / ".join(f"{row['rate']:,.0f}" for row in got),
                             f"{got[0]['p99']:.0f} / {got[1]['p99']:.0f} / {got[2]['p99']:.0f} ms", f"{held['memory'] / GIGABYTE:.2f} GB"))
    return table(("queries", "server", "queries/s while warming up", "sum of the twelve medians", "queries/s at 1 / 8 / 64", "p99 at 1 / 8 / 64", "peak memory"), body)


def editing_section(parts):
    row = one(parts, "editing")
    if row is None:
        return ""
    ordered = sorted(row["wall"])
    return ("## Editing\n\nFrom saving a file of the flagship to the printed verdict, `check --watch` running, over "
            f"{len(ordered)} edits: median {1000 * middle(row):.0f} ms, slowest {1000 * ordered[-1]:.0f} ms.\n\n")


def jmh_table(parts):
    return table(("benchmark", "time", "± (99.9 %)"), [(row["benchmark"], f"{row['score']:.1f} {row['unit']}", spread(row["error"]))
                                                       for row in rows(parts, "jmh")])


def spread(error):
    """Half a confidence interval, which JMH writes as a word when there were too few runs for one."""
    return f"{float(error):.1f}" if float(error) == float(error) else ""


def losses(parts):
    """What the prose says of each target that is not reached."""
    reasons = dict(line.split("|", 1) for line in (places.BENCH / "losses.txt").read_text(encoding="utf-8").splitlines()
                   if "|" in line)
    if all(value is None for _, _, value, _, _ in targets(parts)):
        return ABSENT
    lines = []
    for name, wanted, value, reached, said in targets(parts):
        if value is not None and not reached:
            why = next((reason.strip() for start, reason in reasons.items() if name.startswith(start.strip())), "")
            lines.append(f"* {name[2:]}: {said}, wanted {wanted}. {why}".rstrip())
    return "\n".join(lines) or "Every target was reached in this run."


def machine(parts):
    """What was measured on."""
    if not parts:
        return ABSENT
    last = max(parts.values(), key=lambda part: part["machine"]["day"])["machine"]
    busy = max(part["machine"]["load"] for part in parts.values())
    return (f"{last['cores']} cores of {last['architecture']}, {last['memory'] / 2**30:.0f} GB, {last['system']}, {last['java']}; "
            f"load before a part at most {busy}" + disturbed(parts))


def disturbed(parts):
    """What share of the processors the host took in the runs that count."""
    shares = [one for part in parts.values() for row in part["rows"] for one in row.get("stolen", [])]
    return f"; of its processors the host took {100 * statistics.mean(shares):.1f} % on average, {share(max(shares))} at most" \
        if shares else ""


def write():
    """Writes the page and its plots."""
    parts = results()
    plots.write(parts)
    loads = [part["machine"]["day"] for part in parts.values()]
    values = {
        "rounds": next((len(row["wall"]) for row in rows(parts, "flagship")), ABSENT),
        "day": max(loads, default=ABSENT), "machine": machine(parts),
        "minutes": round(sum(part["seconds"] for part in parts.values() if part["setting"] == "standard") / 60) or "about 20",
        "targets": target_table(parts), "shacl": shacl_table(parts),
        "locating": plain_table(parts, "locating", "triples", "contender"),
        "flagship": plain_table(parts, "flagship", "contender"), "scale": plain_table(parts, "scale", "triples"),
        "owl": owl_table(parts), "release": plain_table(parts, "release", "triples", "contender"),
        "starts": plain_table(parts, "serving", "contender", kind="start"), "loads": load_table(parts),
        "answers": (one(parts, "serving", kind="answers") or {"equal": ABSENT})["equal"],
        "editing": editing_section(parts), "jmh": jmh_table(parts), "losses": losses(parts),
    }
    text = (places.BENCH / "page.md").read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace("{{" + name + "}}", str(value))
    # A plot is shown when there are results for it.
    text = "".join(line for line in text.splitlines(keepends=True)
                   if not line.startswith("![") or line.split("benchmarks/")[1].split(".svg")[0] in parts)
    places.PAGE.write_text(text, encoding="utf-8")
