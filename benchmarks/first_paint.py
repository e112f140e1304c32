"""From the start of the process to the read that brings the painted text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from benchmarks.bench import Bench
from benchmarks.rows import Found, absent, paired
from benchmarks.terminal import Terminal

LISTED = r"PLAN-\d"
OPENED = r"recognise/improvement_point"  # what the field itself holds
FORM = r"PLACE-0-0"


@dataclass(frozen=True, slots=True)
class Painted:
    """Seconds, and MiB at that moment."""

    wall: float
    cpu: float
    peak: float


def first_paint(command: Sequence[str], marker: str) -> Painted:
    """Raises NeverPainted."""
    terminal = Terminal(command)
    try:
        wall = terminal.until(marker) - terminal.started
        peak = terminal.peak()
    finally:
        cpu = terminal.stop()
    return Painted(wall, cpu, peak)


def paints(commands: Mapping[str, tuple[Sequence[str], str]], rounds: int) -> dict[str, list[Painted]]:
    """Programs in turns, A B A B …, the first round not counted."""
    found: dict[str, list[Painted]] = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, (command, marker) in commands.items():
            once = first_paint(command, marker)
            if turn:
                found[name].append(once)
    return found


def rows(bench: Bench) -> list[Found]:
    one, _ = bench.home("one", {})
    few, ids = bench.home("fifty", {"copies": 50})
    many, _ = bench.home("thousand", {"copies": 1000})
    programs: dict[str, tuple[Sequence[str], str]] = {
        "form": (bench.app("form"), FORM),
        "list": ([bench.vp, "--home", str(few)], LISTED),
        "open": ([bench.vp, "open", ids[0], "--home", str(few)], OPENED),
        "one": ([bench.vp, "--home", str(one)], LISTED),
        "thousand": ([bench.vp, "--home", str(many)], LISTED),
    }
    if "posting" not in bench.problems:
        collection = bench.folder / "collection"
        collection.mkdir()
        posting = ["env", f"HOME={bench.folder}", str(bench.peer / "posting"), "--collection", str(collection)]
        programs["posting"] = (posting, "Send|Collection")
    found = paints(programs, bench.rounds(12))
    cpu = {name: [each.cpu for each in all_] for name, all_ in found.items()}
    done = [
        paired("list", cpu["list"], cpu["form"]),
        paired("open", cpu["open"], cpu["form"]),
        paired("list_1000", cpu["thousand"], cpu["one"]),
    ]
    if "posting" not in found:
        return [*done, absent("posting", bench.problems["posting"])]
    wall = {name: [each.wall for each in found[name]] for name in ("list", "posting")}
    return [*done, paired("posting", wall["list"], wall["posting"])]
