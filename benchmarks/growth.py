"""How time and memory grow with what there is: plans, records, journal, text, rows of tables."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from benchmarks.bench import Bench, in_turns
from benchmarks.exporting import TABLES
from benchmarks.first_paint import LISTED, OPENED, first_paint
from benchmarks.keys import CALM, END_OF_TEXT
from benchmarks.terminal import Terminal

FIELD = "analyse/current_situation"
LIST = "implement/actions"
REPEATED = ("J. ", "Jan ", "Jan de ", "01-01-1950 ", "1234 AB ")


@dataclass(slots=True)
class Grown:
    """One step at several sizes: seconds, and peak MiB of its process."""

    what: str
    step: str
    sizes: tuple[int, ...]
    seconds: list[float] = field(default_factory=list)
    peak: list[float] = field(default_factory=list)

    @property
    def exponents(self) -> tuple[float, float]:
        """Of time and of memory, over the last two sizes: 0 does not grow, 1 grows along, 2 with the square."""
        return _exponent(self.sizes, self.seconds), _exponent(self.sizes, self.peak)


def _exponent(sizes: Sequence[int], found: Sequence[float]) -> float:
    return math.log(found[-1] / found[-2]) / math.log(sizes[-1] / sizes[-2])


def growth(bench: Bench) -> list[Grown]:
    return [*_plans(bench), *_records(bench), *_journal(bench), *_text(bench), *_tables(bench), *_given(bench)]


def _measured(bench: Bench, what: str, sizes: Sequence[int], plan: Any, steps: Sequence[str]) -> Iterator[Grown]:
    """`plan` describes, for a size, the plans of its home (see inside/homes.py)."""
    for step in steps:
        grown = Grown(what, step, tuple(sizes))
        for size in sizes:
            home, ids = bench.home(f"grown-{what.replace(' ', '-')}-{size}", plan(size))
            seconds, peak = (
                STEPS[step](bench, str(home), ids[0]) if step in STEPS else _inside(bench, step, home, ids[0])
            )
            grown.seconds.append(seconds)
            grown.peak.append(peak)
        yield grown


def _inside(bench: Bench, step: str, *words: object) -> tuple[float, float]:
    seconds, peak = bench.inside("growth", step, *words)
    return seconds, peak


def _plans(bench: Bench) -> Iterator[Grown]:
    steps = ("first paint of the list", "read the list", "change a field", "vp list")
    return _measured(bench, "plans", (1, 10, 100, 1000), lambda size: {"copies": size}, steps)


def _records(bench: Bench) -> Iterator[Grown]:
    def plan(size: int) -> Mapping[str, Any]:
        return {"records": {LIST: size}, "place": "implement"}

    steps = ("first paint of the plan", "open", "change a field", "add a record", "undo", "check all", "vp export")
    yield from _measured(bench, "records", (10, 100, 1000, 10_000), plan, steps)
    yield from _measured(
        bench, "actions there", (10, 100, 625, 2500), plan, ("add a record at the end", "add one in the app")
    )


def _journal(bench: Bench) -> Iterator[Grown]:
    steps = ("first paint of the plan", "open", "change a field", "undo")
    return _measured(bench, "journal", (100, 1000, 10_000, 100_000), lambda size: {"journal": size}, steps)


def _text(bench: Bench) -> Iterator[Grown]:
    def plan(size: int) -> Mapping[str, Any]:
        return {"texts": {FIELD: size}, "place": "analyse"}

    steps = ("first paint of the plan", "key to echo", "open", "change a field", "check all", "vp export")
    return _measured(bench, "characters", (100, 1000, 10_000, 100_000), plan, steps)


def _tables(bench: Bench) -> Iterator[Grown]:
    def plan(size: int) -> Mapping[str, Any]:
        return {"records": dict.fromkeys(TABLES, size // len(TABLES))}

    return _measured(bench, "table rows", (240, 2400, 24_000), plan, ("vp export",))


def _given(bench: Bench) -> Iterator[Grown]:
    """Plan files, texts and titles as somebody may make them, and many steps: CPU time, without a home."""
    wanted = {
        "records of a file": (
            "file without ids",
            "references by title",
            "dangling references",
            "file with a double key",
        ),
        "characters given": (*(f"privacy: {unit!r}" for unit in REPEATED), "name of a file"),
        "steps": ("undo and redo all",),
    }
    sizes = {
        "records of a file": (1000, 4000, 16_000),
        "characters given": (2000, 20_000, 100_000),
        "steps": (50, 200, 800),
    }
    for what, steps in wanted.items():
        for step in steps:
            grown = Grown(what, step, sizes[what])
            for size in sizes[what]:
                seconds, peak = bench.inside("given", step, size)
                grown.seconds.append(seconds)
                grown.peak.append(peak)
            yield grown


# --- steps that are whole processes; the others are in inside/growth.py ----------------------------------------------


def _paint(command: list[str], marker: str) -> tuple[float, float]:
    found = min((first_paint(command, marker) for _ in range(2)), key=lambda each: each.cpu)
    return found.cpu, found.peak


def _paint_list(bench: Bench, home: str, plan_id: str) -> tuple[float, float]:
    return _paint([bench.vp, "--home", home], LISTED)


def _paint_plan(bench: Bench, home: str, plan_id: str) -> tuple[float, float]:
    return _paint([bench.vp, "open", plan_id, "--home", home], rf"{OPENED}|implement/|analyse/")


def _key(bench: Bench, home: str, plan_id: str) -> tuple[float, float]:
    """The median of some letters at the end of the text."""
    terminal = Terminal([bench.vp, "open", plan_id, "--home", home])
    terminal.until("analyse/")
    terminal.quiet(1, 3)
    terminal.send(END_OF_TEXT)
    taken: list[float] = []
    for before, letter in ("qw", "wj", "jz", "zk", "kx", "xv", "vb"):
        if not taken:
            terminal.send(before.encode())
        terminal.quiet(max(CALM, 0.5))
        taken.append(terminal.press(letter.encode(), before + letter))
    peak = terminal.peak()
    terminal.stop()
    return sorted(taken)[len(taken) // 2], peak


def _added(bench: Bench, home: str, plan_id: str) -> tuple[float, float]:
    seconds, peak = bench.inside("adding", home, plan_id)
    return seconds, peak


def _command(*words: str) -> Any:
    def run(bench: Bench, home: str, plan_id: str) -> tuple[float, float]:
        given = [plan_id] if words[0] == "export" else []
        found = in_turns({"vp": [bench.vp, *words, *given, "--home", home]}, 1)["vp"][0]
        return found.wall, found.peak

    return run


STEPS = {
    "first paint of the list": _paint_list,
    "first paint of the plan": _paint_plan,
    "key to echo": _key,
    "add one in the app": _added,
    "vp list": _command("list"),
    "vp export": _command("export"),
}
