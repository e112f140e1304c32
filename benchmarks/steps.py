"""From Ctrl+N to the next phase's page on the screen, and the memory once all were seen."""

from benchmarks.bench import Bench
from benchmarks.first_paint import FORM, OPENED
from benchmarks.rows import Found, paired
from benchmarks.terminal import Terminal

NEXT = b"\x0e"
PHASES = ("recognise", "analyse", "ideate", "relate", "design", "weigh", "implement", "evaluate")
ROUND = (*PHASES, "plan")  # behind the last phase comes the overview, which is none
PAGES = 8  # of the bare app
CALM = 0.25  # seconds without output before the next step


def rows(bench: Bench) -> list[Found]:
    home, ids = bench.home("steps", {})
    first: dict[str, list[float]] = {"vp": [], "new": []}
    again: dict[str, list[float]] = {"vp": [], "new": []}
    peaks: dict[str, list[float]] = {"vp": [], "form": []}
    for _ in range(bench.rounds(4)):
        form = Terminal(bench.app("form"))
        vp, new = Terminal([bench.vp, "open", ids[0], "--home", str(home)]), Terminal(bench.app("steps"))
        vp.until(OPENED), new.until(FORM), form.until(FORM)
        form.quiet(0.5, 1)
        for step in range(1, 3 * len(ROUND)):
            section, page = ROUND[step % len(ROUND)], step % PAGES
            # The text of a field, which the page gets last; on the rail stand other words.
            for name, terminal, marker in (("vp", vp, f"{section}/"), ("new", new, f"PLACE-{page}-0")):
                terminal.quiet(CALM)
                taken = terminal.press(NEXT, marker)
                if section in PHASES:
                    (first if step < len(PHASES) else again)[name].append(taken)
        peaks["vp"].append(vp.peak())
        peaks["form"].append(form.peak())
        for terminal in (vp, new, form):
            terminal.stop()
        # The place is remembered: begin at the first again.
        home, ids = bench.home(f"steps-{len(peaks['vp'])}", {})
    return [
        paired("step_first", first["vp"], first["new"]),
        paired("step", again["vp"], again["new"]),
        paired("memory", peaks["vp"], peaks["form"], "MiB"),
    ]
