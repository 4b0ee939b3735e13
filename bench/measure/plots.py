"""The plots of the page: the same results make the same bytes."""
import sys

from . import places, serving, shacl

try:
    import matplotlib
    matplotlib.use("svg")
    import matplotlib.pyplot as plt
except ImportError:
    matplotlib = None

COLOURS = ["#1f5c8b", "#c2571a", "#6b6b6b", "#3b8550"]


def write(parts):
    """Draws what there are results for."""
    if matplotlib is None:
        print("no Matplotlib for this Python, so no plots (Debian: python3-matplotlib, and /usr/bin/python3 bench/run --page)",
              file=sys.stderr)
        return
    places.PLOTS.mkdir(parents=True, exist_ok=True)
    matplotlib.rcParams.update({"svg.hashsalt": "turtleproof", "svg.fonttype": "none", "font.family": "sans-serif",
                                "axes.spines.top": False, "axes.spines.right": False})
    for name, draw in (("shacl", draw_shacl), ("scale", draw_scale), ("serving", draw_serving)):
        if name in parts:
            figure = draw(parts[name]["rows"])
            figure.savefig(places.PLOTS / f"{name}.svg", metadata={"Date": None, "Creator": None}, bbox_inches="tight")
            plt.close(figure)


def median(values):
    ordered = sorted(values)
    return ordered[len(ordered) // 2]


def draw_shacl(rows):
    """Wall time by size, a line for each program."""
    figure, axes = plt.subplots(figsize=(6, 3.6))
    for colour, name in zip(COLOURS, (shacl.OURS, shacl.JENA, shacl.TOPBRAID)):
        own = [row for row in rows if row["contender"] == name]
        axes.plot([row["triples"] for row in own], [median(row["wall"]) for row in own], "o-", color=colour, label=name)
    axes.set(xscale="log", yscale="log", xlabel="triples", ylabel="wall time, s")
    axes.legend(frameon=False)
    return figure


def draw_scale(rows):
    """Wall time and memory by size, each beside what growing in proportion would be."""
    figure, both = plt.subplots(1, 2, figsize=(9, 3.6))
    sizes = [row["triples"] for row in rows]
    for axes, values, label in ((both[0], [median(row["wall"]) for row in rows], "wall time, s"),
                                (both[1], [median(row["memory"]) / 1e9 for row in rows], "peak memory, GB")):
        axes.plot(sizes, values, "o-", color=COLOURS[0], label="measured")
        axes.plot(sizes, [values[-1] * size / sizes[-1] for size in sizes], ":", color=COLOURS[2], label="in proportion")
        axes.set(xscale="log", yscale="log", xlabel="triples", ylabel=label)
        axes.legend(frameon=False)
    figure.tight_layout()
    return figure


def draw_serving(rows):
    """Queries a second by connections, new and repeated."""
    figure, both = plt.subplots(1, 2, figsize=(9, 3.6), sharey=True)
    for axes, kind in zip(both, ("new", "repeated")):
        for place, (colour, name) in enumerate(zip(COLOURS, (serving.OURS, serving.FUSEKI))):
            own = [row for row in rows if row["kind"] == kind and row["contender"] == name]
            axes.bar([at + 0.4 * place for at in range(len(own))], [row["rate"] for row in own], 0.4, color=colour, label=name)
        axes.set(yscale="log", title=f"{kind} queries", xlabel="connections", ylabel="queries a second")
        axes.set_xticks([at + 0.2 for at in range(len(serving.LEVELS))], [str(level) for level in serving.LEVELS])
    figure.legend(*axes.get_legend_handles_labels(), loc="lower center", ncol=2, frameon=False)
    figure.tight_layout(rect=(0, 0.08, 1, 1))
    return figure
