"""What a damaged file goes through, and what may never come of it.

    nice python -m tests.faults.fuzzing --count 5000 --seed 1 --app 20

prints what was wrong, a line each, and figures at the end. A small dose runs in the suite (test_fuzzing.py).
"""

import argparse
import asyncio
import datetime as dt
import random
import re
import shutil
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from click.testing import CliRunner

from tests.faults.hostile import damage_bytes, damage_rows
from vp_tui.cli import main
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.fields import Kind
from vp_tui.screens.plans import rows as plan_lines
from vp_tui.store.opening import database
from vp_tui.store.problems import StoreError
from vp_tui.store.schema import table_models
from vp_tui.workspace.library import Library

NOW = dt.datetime(2027, 3, 12, 9, 30)
BASE = {
    "plan_id",
    "id",
    "position",
    "created",
    "changed",
    "deleted",
    "progress",
    "next_date",
    "next_action",
    "last_place",
}
WRITTEN = (Kind.TEXT, Kind.LONG, Kind.WHO, Kind.WHEN, Kind.LINES)
SLOW = 10.0  # seconds of work for one file
TELLING = re.compile(
    "Verloren|niet bekend of ze heel|Niet teruggevonden|Niet overgenomen|�|weggezet|leeggemaakt|opnieuw wordt gemaakt"
    "|nieuw nummer"
)
LEFT = re.compile(r"niets meer te lezen")


def made(home: Path) -> None:
    """Three plans with a journal, exports, a draft and a copy, in a home folder."""
    library = Library(home, lambda: NOW)
    for n, plan in enumerate((example_plan(), example_plan(), None)):
        plan_id = library.new({"title": "Leeg plan"}) if plan is None else library.add(plan)
        session = library.session(plan_id)
        session.put("plan/title", f"Plan {n}")
        session.put("recognise/my_part", f"Mijn deel {n} – één")
        session.insert("implement/actions", {"action": f"Actie {n}"})
        session.draft("plan/start", "3 m")
        session.undo()
        session.flush()
        library.settled()
    library.remember("theme", "donker")
    library.close()


@dataclass
class Tally:
    count: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


def texts(path: Path) -> Counter[tuple[str, str]]:
    """What the user wrote, by what plain SQLite can still read: each text with its table."""
    found: Counter[tuple[str, str]] = Counter()
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
            for table, model in table_models().items():
                there = [row[1] for row in connection.execute(f"pragma table_info([{table}])")]
                known = model.specs
                for column in there:  # under a damaged name too
                    if column not in BASE and (column not in known or known[column].kind in WRITTEN):
                        with suppress(sqlite3.Error, UnicodeDecodeError):
                            for row in connection.execute(f'select "{column}" from "{table}" not indexed'):
                                if isinstance(row[0], str) and row[0].strip():
                                    found[table, row[0]] += 1
    except (sqlite3.Error, UnicodeDecodeError):
        return found
    return found


def held(path: Path) -> set[str]:
    """All texts in a sound file, wherever."""
    with closing(sqlite3.connect(path)) as connection:
        tables = [row[0] for row in connection.execute("select name from sqlite_master where type = 'table'")]
        rows = (row for each in tables for row in connection.execute(f'select * from "{each}"'))
        return {value for row in rows for value in row if isinstance(value, str)}


class Run:
    """One damaged file through all commands."""

    def __init__(self, home: Path, told: str, tally: Tally):
        self.home, self.told, self.tally = home, told, tally
        self.path = database(home)

    def vp(self, *words: str) -> tuple[int, str]:
        done = CliRunner().invoke(main, ["--home", str(self.home), *words])
        out = done.output
        if done.exception and not isinstance(done.exception, SystemExit):
            self.fault(f"{words}: {done.exception!r}")
        if "onverwacht" in out or "Traceback" in out:
            log = self.home / "data" / "vp.log"
            last = log.read_text("utf-8", "replace").strip().splitlines()[-3:] if log.exists() else ""
            self.fault(f"{words}: onverwacht {last}")
        if done.exit_code == 1 and words[0] in ("list", "export", "check") and "vp doctor" not in out:
            self.tally.count[f"refused without the doctor: {out.strip()[:60]}"] += 1
        return done.exit_code, out

    def fault(self, what: str) -> None:
        self.tally.wrong.append(f"{self.told}: {what}")
        print(self.tally.wrong[-1], file=sys.stderr, flush=True)

    def all(self, plan_id: str, with_app: bool) -> None:
        to = str(self.home / "out")
        Path(to).mkdir()
        self.vp("list")
        sound, _ = self.vp("doctor")
        self.tally.count["told by the doctor" if sound else "found sound"] += 1
        before_ok = [self.vp("export", plan_id, "--format", kind, "--to", to)[0] for kind in ("json", "docx")]
        before_ok.append(self.vp("check", plan_id)[0])
        if sound == 0 and any(before_ok):
            self.fault(f"in orde, but {before_ok}")
        self.screen()
        if with_app:
            asyncio.run(self.app())
        before = texts(self.path)
        _, said = self.vp("doctor", "--repair")
        after, last = self.vp("doctor")
        if after:
            self.not_mended(before, said, last)
        else:
            self.mended(before, said)

    def not_mended(self, before: Counter[tuple[str, str]], said: str, last: str) -> None:
        newer = "nieuwere versie" in last
        self.tally.count["newer" if newer else "nothing left" if LEFT.search(said) else "not mended"] += 1
        if before and not newer:
            self.fault(f"not mended, with {sum(before.values())} readable texts: {said!r} {last!r}")
        if not newer and "vp restore" not in said + last:
            self.fault(f"no way out told: {said!r} {last!r}")

    def mended(self, before: Counter[tuple[str, str]], said: str) -> None:
        self.tally.count["sound"] += 1
        if not self.path.exists():
            return
        there = held(self.path)
        missing = [text for _, text in before if text not in there]
        if missing:
            self.tally.count["told loss" if TELLING.search(said) else "silent loss"] += 1
            if not TELLING.search(said):
                self.fault(f"lost without a word: {missing[:3]}: {said!r}")
        code, listed = self.vp("list", "--json")
        ids = re.findall(r'"id": "([^"]*)"', listed)
        if code or (before and not ids):
            self.fault(f"after the repair: {listed[:200]!r}")
        for each in ids:
            for kind in ("json", "docx")[: 2 if each == ids[0] else 1]:
                if self.vp("export", each, "--format", kind, "--to", str(self.home / "out"))[0]:
                    self.fault(f"{each} can't be exported after the repair")
        self.undo(ids)

    def screen(self) -> None:
        """What the app's first screen and its first steps ask, without a terminal."""
        library = Library(self.home, lambda: NOW)
        try:
            rows = library.rows()
            for each in rows:
                plan_lines.plan_lines(each, NOW, 80, "")  # type: ignore[arg-type]
                with suppress(StoreError):
                    library.session(each.id)
            with suppress(StoreError):
                library.undo()
        except sqlite3.Error:
            self.tally.count["list unreadable"] += 1
        finally:
            library.close()

    def undo(self, ids: list[str]) -> None:
        library = Library(self.home, lambda: NOW)
        try:
            for each in ids:
                session = library.session(each)
                while session.undo():
                    pass
        except StoreError as problem:
            self.fault(f"undo after the repair: {problem}")
        finally:
            library.close()

    async def app(self) -> None:
        from vp_tui.app.main import Verbeterplan

        async with Verbeterplan(self.home, now=lambda: NOW).run_test(size=(80, 24)) as run:
            for _ in range(100):
                await run.pause(0.02)
                if run.app.screen.query("Lines, #welcome") and not run.app.workers._workers:  # type: ignore[attr-defined]
                    break
            await run.press("escape", "enter")
            await run.pause(0.1)


def fuzz(count: int, seed: int, with_app: int = 0, first: int = 0) -> Tally:
    """So many damaged files; every `with_app`th through the real screen too."""
    tally = Tally()
    folder = Path(tempfile.mkdtemp(prefix="vp-fuzz-"))
    sound = folder / "sound"
    made(sound)
    with closing(sqlite3.connect(database(sound))) as db:
        plan_id = db.execute("select id from plans order by rowid").fetchone()[0]
    for n in range(first, first + count):
        dice = random.Random(f"{seed}/{n}")
        home = folder / "home"
        shutil.copytree(sound, home)
        damage = damage_bytes if dice.random() < 0.5 else damage_rows
        told = f"{n} {damage(database(home), dice)}"
        if dice.random() < 0.5:
            shutil.rmtree(home / "data" / "kopieen", ignore_errors=True)
        began = time.process_time()
        run = Run(home, told, tally)
        try:
            run.all(plan_id, bool(with_app) and n % with_app == 0)
        except Exception as error:  # noqa: BLE001 (what is looked for)
            import traceback

            run.fault("".join(traceback.format_exception(error)[-6:]))
        if (took := time.process_time() - began) > SLOW:
            run.fault(f"took {took:.0f} s")
        tally.count[f"files, {damage.__name__}"] += 1
        shutil.rmtree(home)
        if n % 100 == 99:
            print(n + 1, dict(tally.count), len(tally.wrong), file=sys.stderr, flush=True)
    shutil.rmtree(folder)
    return tally


if __name__ == "__main__":
    asked = argparse.ArgumentParser()
    asked.add_argument("--count", type=int, default=5000)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--app", type=int, default=0)
    asked.add_argument("--first", type=int, default=0)
    told = asked.parse_args()
    done = fuzz(told.count, told.seed, told.app, told.first)
    print(dict(done.count))
