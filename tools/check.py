"""All that has to hold, with one command on any system: `uv run python -m tools.check`.

Goes on after a failure, so that one run tells everything; what pytest found stands in the last line. Needs uv, which
fetches the rest, and nothing but Python's own library itself.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
TESTS = "tests"
LINT = ["run", "--quiet", "--group", "lint"]
CHECKS = {  # by name: what uv is asked to do
    TESTS: ["run", "pytest"],
    "lint": [*LINT, "ruff", "check", "."],
    "format": [*LINT, "ruff", "format", "--check", "."],
    "types": [*LINT, "mypy"],
    "imports": [*LINT, "lint-imports", "--no-logo"],
}
DESK = ["-m", "not slow"]


def uv() -> list[str]:
    """The uv that started this, the one on the PATH, or that of this Python."""
    found = os.environ.get("UV") or shutil.which("uv")
    return [found] if found else [sys.executable, "-m", "uv"]


def run(command: Sequence[str] | str) -> tuple[bool, str]:
    """Run a command (a text: by the shell) and show what it says; whether it succeeded, and the last line of it."""
    last = ""
    with subprocess.Popen(
        command,
        shell=isinstance(command, str),
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as process:
        for line in process.stdout or ():
            print(line, end="", flush=True)
            last = line.strip() or last
    return process.returncode == 0, last


def arguments(given: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.check", description="All checks, or those that are named.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one of {', '.join(CHECKS)}")
    parser.add_argument("--skip", action="append", default=[], choices=CHECKS, help="all but this one")
    parser.add_argument("--desk", action="store_true", help="leave out the tests that are marked slow")
    parser.add_argument("--tests", metavar="COMMAND", help="what the shell runs for the tests, instead of pytest by uv")
    found = parser.parse_args(given)
    if unknown := [each for each in found.names if each not in CHECKS]:
        parser.error(f"no check is called {', '.join(unknown)}: choose from {', '.join(CHECKS)}")
    return found


def main(given: Sequence[str] | None = None) -> int:
    """The exit code: 1 where something failed."""
    asked = arguments(given)
    failed, summary = list[str](), ""
    for name in CHECKS:
        if (asked.names and name not in asked.names) or name in asked.skip:
            continue
        print(f"\n== {name}", flush=True)
        own_way = asked.tests if name == TESTS else None
        passed, last = run(own_way or [*uv(), *CHECKS[name], *(DESK if asked.desk and name == TESTS else ())])
        failed += [] if passed else [name]
        summary = last if name == TESTS else summary
    print(f"\nFAILED: {', '.join(failed)}" if failed else "\nAll checks passed.")
    if summary:
        print(summary)
    return int(bool(failed))


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # a Windows console has few letters
    sys.exit(main())
