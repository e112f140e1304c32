"""A plan from a file, and the example plan, into the file with plans."""

import datetime as dt
from pathlib import Path

from vp_tui.commands.database import writing
from vp_tui.commands.plans import kept, title
from vp_tui.commands.problems import CommandProblem, clipped
from vp_tui.documents.form.problems import NoForm
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.files import file
from vp_tui.plan.plan import Plan
from vp_tui.store import plans
from vp_tui.store.opening import NO_TITLE
from vp_tui.store.plans import plan_summary
from vp_tui.system.text_file import UnreadableFile
from vp_tui.workspace.importing import found_in_short, incoming_plan

MOST = 5  # problems told in full
LONGEST = 200  # characters of one problem


def import_file(home: Path, path: Path, now: dt.datetime) -> str:
    """Add the plan in a plan file, or in a form that was filled in in Word; says in Dutch what was added. Nothing is
    made or changed when it can't be.

    Raises CommandProblem, HomeProblem, StoreError.
    """
    try:
        incoming = incoming_plan(path, now.date())
    except (UnreadableFile, NoForm) as error:
        raise CommandProblem(str(error)) from error
    except file.BrokenFile as error:
        raise CommandProblem(_refused(path, error.problems)) from error
    plan_id = _added(home, incoming.plan, now)
    told = [f"“{incoming.plan.plan.title or NO_TITLE}” staat nu bij je plannen."]
    told += [found_in_short(incoming), *incoming.told] if incoming.is_form else []
    return " ".join([*told, f"Open het met: vp open {plan_id}"])


def add_example(home: Path, now: dt.datetime) -> str:
    """Put the example plan beside the other plans, once; says in Dutch that it is there.

    Raises CommandProblem, HomeProblem, StoreError.
    """
    example = example_plan()
    there = [each for each in kept(home) if each.example and each.title == example.plan.title]
    if there:
        return f"Het voorbeeldplan “{title(there[0])}” staat er al. Open het met: vp open {there[0].id}"
    plan_id = _added(home, example, now)
    return f"Het voorbeeldplan “{example.plan.title}” staat nu bij je plannen. Open het met: vp open {plan_id}"


def _added(home: Path, plan: Plan, now: dt.datetime) -> str:
    summary = plan_summary(plan, now.date())
    with writing(home) as writer:
        return writer.call(lambda db: plans.add(db, plan, now, summary))


def _refused(path: Path, problems: list[file.FileProblem]) -> str:
    """One line for all that is wrong: the first problems in full, the others counted."""
    told = [clipped(str(each), LONGEST) for each in problems[:MOST]]
    if len(told) > 1:
        told = [f"({n}) {each}" for n, each in enumerate(told, 1)]
    more = f"; en nog {len(problems) - MOST}" if len(problems) > MOST else ""
    return (
        f"Uit {path.name} is niets toegevoegd: {'; '.join(told)}{more}. Verbeter het bestand en probeer het nog eens."
    )
