"""From a key to the read that brings its letter, and what comes of Ctrl+Q."""

import shutil
import sqlite3
import time
from contextlib import closing, suppress

from benchmarks.bench import Bench
from benchmarks.first_paint import FORM, OPENED
from benchmarks.rows import Found, at_quantile, plain
from benchmarks.terminal import NeverPainted, Terminal

LETTERS = "qwjzkxvb"
CALM = 0.06  # seconds without output before the next key
SETTLED = 2.5  # seconds after the start: the safe copy of the day is made by then
LINE = 16  # letters before they are taken away again
END_OF_TEXT = b"\x1b[1;5F"
LEAVE = b"\x11"


def rows(bench: Bench) -> list[Found]:
    home, ids = bench.home(
        "keys",
        {"place": "overview"},
        {"place": "analyse", "texts": {"analyse/current_situation": 5000}},
        {"place": "overview", "journal": 10_000},
    )
    places = {
        name: [bench.vp, "open", each, "--home"] for name, each in zip(("key", "text", "journal"), ids, strict=True)
    }
    terminals = {"input": Terminal(bench.app("single"))}
    for name, command in places.items():  # a home each: one window writes at a time
        terminals[name] = Terminal([*command, str(_copied(bench, home, name))])
    try:
        for name, marker in {"input": "READY", "key": "PLAN-0", "text": "analyse/", "journal": "PLAN-0"}.items():
            terminals[name].until(marker)
        for terminal in terminals.values():
            terminal.quiet(SETTLED, SETTLED)
        for name in ("key", "journal"):
            to_author(terminals[name])
        terminals["text"].send(END_OF_TEXT)
        before = {name: len(terminal.painted) for name, terminal in terminals.items()}
        found = typed(terminals, bench.rounds(112))
        painted = {name: len(each.painted) - before[name] for name, each in terminals.items()}
    finally:
        for terminal in terminals.values():
            terminal.stop()
    return [
        at_quantile("key", found["key"], found["input"], 0.95),
        _bytes(painted["key"], painted["input"], 2 * bench.rounds(112)),
        at_quantile("key_text", found["text"], found["input"], 0.95),
        at_quantile("key_journal", found["journal"], found["key"], 0.95),
    ]


def _bytes(ours: int, theirs: int, keys: int) -> Found:
    """A key, those that take letters away again included."""
    ratio = ours / theirs
    return Found("key_bytes", ratio, ratio, ratio, ours / keys, theirs / keys, "bytes", keys)


def _copied(bench: Bench, home: object, name: str) -> object:
    return shutil.copytree(str(home), bench.folder / "homes" / f"keys-{name}")


def to_author(terminal: Terminal) -> None:
    """From the first row to the second field of a plan's overview: the title shows elsewhere too."""
    for _ in range(2):
        terminal.send(b"\t")
        terminal.quiet(0.3)


def typed(terminals: dict[str, Terminal], keys: int) -> dict[str, list[float]]:
    """Seconds of each letter, the programs in turns; a letter counts where it comes back behind the one before."""
    found: dict[str, list[float]] = {name: [] for name in terminals}
    before = ""
    for n in range(keys):
        letter = LETTERS[n % 8] if n // 8 % 2 else LETTERS[(n * 3 + 1) % 8]
        for name, terminal in terminals.items():
            terminal.quiet(CALM)
            taken = terminal.press(letter.encode(), before + letter, 3)
            if before:
                found[name].append(taken)
        before = letter
        if n % LINE == LINE - 1:
            before = ""
            for terminal in terminals.values():
                for _ in range(LINE):
                    terminal.send(b"\x7f")
                    terminal.quiet(0.02)
    return found


def leaving(bench: Bench) -> list[Found]:
    """Ctrl+Q right behind a letter: when the terminal is the shell's again, and when the process has ended."""
    home, ids = bench.home("leaving", {"place": "overview"})
    shown: list[float] = []
    ended: list[float] = []
    for n in range(bench.rounds(9)):
        terminal = Terminal([bench.vp, "open", ids[0], "--home", str(home)])
        terminal.until("PLAN-0")
        terminal.quiet(0.3, SETTLED)
        to_author(terminal)
        mark, sent = len(terminal.painted), time.perf_counter()
        terminal.send(LETTERS[n % 8].encode() + LEAVE)
        while terminal.alive:
            terminal.read(1)
            if b"\x1b[?1049l" in terminal.painted[mark:] and len(shown) == n:
                shown.append(time.perf_counter() - sent)
        terminal.stop()
        ended.append(time.perf_counter() - sent)
        _check_written(home, n + 1)
    return [plain("leave", shown), plain("leave_end", ended)]


def _check_written(home: object, steps: int) -> None:
    """Raises AssertionError where the letter is not in the file."""
    with closing(sqlite3.connect(f"{home}/data/verbeterplan.db")) as db:
        found = db.execute("select count(*) from journal where address = 'plan/author'").fetchone()[0]
    assert found >= steps, f"{found} of {steps} letters were written"


def idle(bench: Bench) -> list[Found]:
    """How often a program that nobody touches wakes, all threads together; the cursor blinks in both."""
    home, ids = bench.home("idle", {})
    seconds = 5 if bench.quick else 10
    rates = []
    for command, marker in (([bench.vp, "open", ids[0], "--home", str(home)], OPENED), (bench.app("form"), FORM)):
        terminal = Terminal(command)
        terminal.until(marker)
        terminal.quiet(10, 4)
        before = sum(terminal.status("voluntary_ctxt_switches"))
        _left_alone(terminal, seconds)
        rates.append((sum(terminal.status("voluntary_ctxt_switches")) - before) / seconds)
        terminal.stop()
    ours, theirs = rates
    ratio = ours / theirs
    return [Found("idle", ratio, ratio, ratio, ours, theirs, "a second", 1)]


def _left_alone(terminal: Terminal, seconds: float) -> None:
    end = time.perf_counter() + seconds
    with suppress(NeverPainted):
        while (left := end - time.perf_counter()) > 0:
            terminal.read(left)
