"""What a run found: as a table, as JSON, and two runs side by side."""

import json
import platform
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from benchmarks.growth import Grown
from benchmarks.rows import ROWS, Found, Row

TITLES = f"{'what':<58}{'against':<22}{'measured':>9}  {'half of them':<13}{'target':>7}{'stretch':>8}"
HEAD = f"{TITLES}       ours     theirs          n"


def circumstances() -> dict[str, str]:
    with open("/proc/loadavg", encoding="ascii") as file:
        load = " ".join(file.read().split()[:3])
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        model = next((line.split(":")[1].strip() for line in file if line.startswith("model name")), "?")
    return {"python": platform.python_version(), "system": platform.platform(), "processor": model, "load": load}


def table(found: Mapping[str, Found]) -> Iterator[str]:
    """The lines of the table; a row that was not asked for is left out."""
    yield HEAD
    for row in ROWS:
        if row.key in found:
            yield f"{row.what:<58}{row.against:<22}{_measured(row, found[row.key])}"


def _measured(row: Row, found: Found) -> str:
    if found.value is None:
        return f"{'–':>9}  {found.absent}"
    unit = "" if row.against else " ms"
    target = "–" if row.target is None else f"{row.target:g}"
    stretch = "–" if row.stretch is None else f"{row.stretch:g}"
    missed = row.target is not None and found.value > row.target
    value = f"{found.value:.2f}" if row.against else f"{found.value:.0f}"
    spread = f"{found.low:.2f}–{found.high:.2f}" if row.against else f"{found.low:.0f}–{found.high:.0f}"
    sides = f"{_number(found.ours)} {_number(found.theirs) if row.against else '':>10}"
    goals = f"{target + unit:>7}{stretch:>8}{'  !' if missed else '   '}"
    return f"{value:>9}  {spread:<13}{goals}{sides} {found.unit:<8} {found.n}"


def _number(value: float) -> str:
    return f"{value:>8.3f}" if value < 1 else f"{value:>8.1f}"


def grown_table(grown: Iterable[Grown]) -> Iterator[str]:
    """Time and memory of each step at each size, with the exponents of the last two sizes."""
    title = ""
    for each in grown:
        if each.what != title:
            title = each.what
            yield ""
            sizes = "".join(f"{f'{size:,}':>20}" for size in each.sizes)
            yield f"{title:<26}{sizes}   exponent of time, memory"
        cells = "".join(
            f"{1000 * seconds:>10.1f} ms{peak:>4.0f} MiB" for seconds, peak in zip(each.seconds, each.peak, strict=True)
        )
        time, memory = each.exponents
        yield f"  {each.step:<24}{cells}   {time:>5.2f} {memory:>5.2f}"


def as_json(about: Mapping[str, str], found: Mapping[str, Found], grown: Iterable[Grown]) -> str:
    rows = {key: asdict(each) for key, each in found.items()}
    return json.dumps({"about": dict(about), "rows": rows, "growth": [asdict(each) for each in grown]}, indent=1)


def compared(old: Path, new: Path) -> Iterator[str]:
    """Two runs, as their JSON, side by side."""
    runs = [json.loads(path.read_text("utf-8")) for path in (old, new)]
    for name, run in zip(("old", "new"), runs, strict=True):
        yield f"{name}: load {run['about']['load']}, Python {run['about']['python']}"
    yield f"{'what':<58}{'against':<22}{'old':>9}{'new':>9}{'new/old':>9}{'target':>8}"
    for row in ROWS:
        values = [_value(run, row.key) for run in runs]
        if None not in values:
            before, after = (each or 0.0 for each in values)
            target = "–" if row.target is None else f"{row.target:g}"
            yield f"{row.what:<58}{row.against:<22}{before:>9.2f}{after:>9.2f}{after / before:>9.2f}{target:>8}"
    yield from _grown_compared(*runs)


def _value(run: dict[str, Any], key: str) -> float | None:
    value: float | None = run["rows"].get(key, {}).get("value")
    return value


def _grown_compared(old: dict[str, Any], new: dict[str, Any]) -> Iterator[str]:
    before = {(each["what"], each["step"]): each for each in old["growth"]}
    for each in new["growth"]:
        if other := before.get((each["what"], each["step"])):
            ratios = " ".join(f"{b / a:>7.2f}" for a, b in zip(other["seconds"], each["seconds"], strict=False))
            yield f"{each['what']:<14}{each['step']:<26} time, new/old at each size: {ratios}"
