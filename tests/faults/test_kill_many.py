"""Killed at random moments while typing, exporting, migrating; and the power lost: never a half record, never a broken
file, and of what was typed at most what was not yet said to be saved.

In the suite a few times each; `VP_KILLS=200 pytest tests/faults/test_kill_many.py` for the figures in
docs/reliability.md.
"""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from tests.conftest import Clock
from tests.faults.typist import typed
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.plan import Plan
from vp_tui.store.opening import database
from vp_tui.workspace.library import Library

pytestmark = pytest.mark.slow

KILLS = int(os.environ.get("VP_KILLS", "4"))
ROOT = Path(__file__).parents[2]
LAST = 10  # keys between two writes in the typist: a fraction of a second's typing

if sys.platform == "win32":
    pytest.skip("Windows has no SIGKILL", allow_module_level=True)


@pytest.fixture
def plan_id(home: Path) -> str:
    library = Library(home, Clock())
    made = library.add(example_plan())
    library.close()
    return made


def killed(home: Path, work: str, plan_id: str, rng: random.Random) -> int:
    """Let it work, kill it at a random moment; the last number that it said."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.typist", str(home), work, plan_id], cwd=ROOT, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    said = process.stdout.readline()  # it is under way
    time.sleep(rng.random() * 0.4)
    process.send_signal(signal.SIGKILL)
    process.wait(20)
    numbers = [int(each) for each in (said + process.stdout.read()).split(b"\n")[:-1] if each]
    process.stdout.close()
    return numbers[-1]


def sound(home: Path, plan_id: str) -> Plan:
    """The plan, from a file that is whole."""
    with closing(sqlite3.connect(database(home))) as db:
        assert db.execute("pragma integrity_check").fetchall() == [("ok",)]
        assert db.execute("pragma foreign_key_check").fetchall() == []
    library = Library(home, Clock())
    session = library.session(plan_id)
    library.close()
    return session.plan


def test_killed_while_typing(home: Path, plan_id: str) -> None:
    rng = random.Random(KILLS)
    for _ in range(KILLS):
        said = killed(home, "type", plan_id, rng)
        plan = sound(home, plan_id)
        count = len(plan.recognise.my_part.split())
        assert plan.recognise.my_part == typed(count - 1)
        assert said < count <= said + 2 * LAST + 1
        added = [each for each in plan.implement.actions if each.action.startswith("0 1 ")]
        assert added and {each.who for each in added} == {"An"}
        assert all(each.when in ("", each.action) for each in added)


def test_killed_while_exporting(home: Path, plan_id: str) -> None:
    rng = random.Random(KILLS)
    for _ in range(KILLS):
        said = killed(home, "export", plan_id, rng)
        sound(home, plan_id)
        library = Library(home, Clock())
        versions = library.session(plan_id).versions()
        library.close()
        assert said <= len(versions) <= said + 1
        assert [each.number for each in versions] == list(range(1, len(versions) + 1))
        for each in versions:
            assert each.plan and zipfile.ZipFile(each.path).testzip() is None
        for path in (home / "exports").iterdir():
            assert path.suffix == ".tmp" or zipfile.ZipFile(path).testzip() is None


def test_killed_while_migrating(home: Path, plan_id: str) -> None:
    rng = random.Random(KILLS)
    for _ in range(KILLS):
        said = killed(home, "migrate", plan_id, rng)
        plan = sound(home, plan_id)
        count = len(plan.recognise.my_part.split())
        assert plan.recognise.my_part == typed(count - 1) and said <= count <= said + 2
        kept = plan.model_copy(deep=True)
        kept.implement.cycles, kept.recognise.partner, kept.recognise.my_part = [], "", ""
        expected = example_plan()
        expected.implement.cycles, expected.recognise.partner, expected.recognise.my_part = [], "", ""
        expected.plan.updated = kept.plan.updated
        assert kept == expected


def test_the_power_goes_while_typing(home: Path, plan_id: str, tmp_path: Path) -> None:
    """The files as they stand on the disk at a random moment, copied while nothing moves."""
    rng = random.Random(KILLS)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.typist", str(home), "type", plan_id], cwd=ROOT, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.readline()
    try:
        for n in range(KILLS):
            time.sleep(rng.random() * 0.2)
            copied = tmp_path / f"copy{n}"
            (copied / "data").mkdir(parents=True)
            before = sound_length(database(home))
            process.send_signal(signal.SIGSTOP)
            for ending in ("", "-wal"):  # the help file -shm does not outlive a power cut
                shutil.copyfile(f"{database(home)}{ending}", f"{database(copied)}{ending}")
            process.send_signal(signal.SIGCONT)
            plan = sound(copied, plan_id)
            count = len(plan.recognise.my_part.split())
            assert plan.recognise.my_part == typed(count - 1) and count >= before
            shutil.rmtree(copied)
    finally:
        process.kill()
        process.wait(20)
        process.stdout.close()


def sound_length(path: Path) -> int:
    """How many keys are in the file now."""
    with closing(sqlite3.connect(path)) as db:
        return len(db.execute("select my_part from recognise").fetchone()[0].split())
