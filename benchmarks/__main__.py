"""`python -m benchmarks`: the table of docs/performance.md, measured on the installed wheel."""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from benchmarks import exporting, first_paint, keys, loading, searching, steps, storing
from benchmarks.bench import Bench, NoUv
from benchmarks.growth import Grown, growth
from benchmarks.report import as_json, circumstances, compared, grown_table, table
from benchmarks.rows import Found

PARTS: Mapping[str, Callable[[Bench], list[Found]]] = {
    "first_paint": first_paint.rows,
    "keys": keys.rows,
    "steps": steps.rows,
    "storing": storing.rows,
    "loading": loading.rows,
    "exporting": exporting.rows,
    "searching": searching.rows,
    "leaving": keys.leaving,
    "idle": keys.idle,
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"only these: {', '.join((*PARTS, 'growth'))}")
    parser.add_argument("--quick", action="store_true", help="fewer rounds")
    parser.add_argument("--json", type=Path, metavar="FILE", help="keep what was found")
    parser.add_argument(
        "--compare", nargs=2, type=Path, metavar=("OLD", "NEW"), help="show two kept runs; measure nothing"
    )
    asked = parser.parse_args()
    if unknown := [each for each in asked.parts if each not in {*PARTS, "growth"}]:
        parser.error(f"no such part: {', '.join(unknown)}")
    if asked.compare:
        print("\n".join(compared(*asked.compare)))
        return 0
    with tempfile.TemporaryDirectory(prefix="vp-benchmarks-") as folder:
        bench = Bench(Path(folder), asked.quick)
        try:
            bench.install()
        except NoUv as problem:
            print(problem, file=sys.stderr)
            return 1
        measure(bench, asked.parts or [*PARTS, "growth"], asked.json)
    return 0


def measure(bench: Bench, parts: list[str], keep: Path | None) -> None:
    """Measure and print; the load is that at the start."""
    about, start = circumstances(), time.monotonic()
    found: dict[str, Found] = {}
    for name in PARTS:
        if name in parts:
            print(f"… {name}", file=sys.stderr)
            found |= {each.key: each for each in PARTS[name](bench)}
    print("\n".join(["", *table(found)]))
    grown: list[Grown] = []
    if "growth" in parts:
        print("… growth", file=sys.stderr)
        grown = growth(bench)
        print("\n".join(grown_table(grown)))
    about |= {"load": f"{about['load']} at the start, {circumstances()['load']} at the end"}
    about |= {"took": f"{time.monotonic() - start:.0f} s"}
    print("", *(f"{name}: {value}" for name, value in about.items()), sep="\n")
    if keep:
        keep.write_text(as_json(about, found, grown), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
