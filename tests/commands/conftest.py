"""`vp` as a function, and a home with plans that is built once and copied."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.conftest import NOW
from vp_tui.cli import main
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.plan import Plan
from vp_tui.store import acts, plans
from vp_tui.store.opening import database, listed_plans
from vp_tui.store.plans import plan_summary
from vp_tui.store.schema import open_database

TITLES = ("Griepvaccinatie met ICT", "Griep", "Zoë’s spreekuur", "Weggelegd plan", "Weggegooid plan", "")


@dataclass(frozen=True)
class Outcome:
    """out and err without their last line break."""

    code: int
    out: str
    err: str


Vp = Callable[..., Outcome]


@pytest.fixture
def vp() -> Vp:
    """Run `vp` with these words; an exception that gets out fails the test."""

    def run(*words: object) -> Outcome:
        done = CliRunner().invoke(main, [str(word) for word in words], catch_exceptions=False)
        return Outcome(done.exit_code, done.stdout.removesuffix("\n"), done.stderr.removesuffix("\n"))

    return run


def refused(done: Outcome, code: int = 1) -> str:
    """The one line that an error is."""
    assert (done.code, done.out) == (code, "")
    assert len(done.err.splitlines()) == 1, done.err
    return done.err


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("built") / "verbeterplan.db"
    db = open_database(path)
    for title in TITLES:
        plan = example_plan() if title == TITLES[0] else Plan()
        plan.plan.title = title
        plan.plan.outside_my_part = [7, 8] if title == "Griep" else plan.plan.outside_my_part
        plan_id = plans.add(db, plan, NOW, plan_summary(plan, NOW.date()))
        if title == "Weggelegd plan":
            acts.do(db, plan_id, "archived", 0, 1, NOW)
        if title == "Weggegooid plan":
            acts.do(db, plan_id, "deleted", None, NOW.isoformat(), NOW)
    db.close()
    return path


@pytest.fixture
def filled(home: Path, built: Path) -> dict[str, str]:
    """A home with the plans of TITLES; their ids by title."""
    (home / "data").mkdir(parents=True)
    shutil.copy(built, database(home))
    return {each.title: each.id for each in listed_plans(database(home))}
