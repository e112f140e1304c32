"""What every plan needs to say of itself: whose it is, where, and from when to when."""

from collections.abc import Iterator

from vp_tui.checks.finding import Severity
from vp_tui.checks.rule import Case, Said, rule
from vp_tui.checks.sources import OURS, ips
from vp_tui.checks.words import lacking
from vp_tui.plan.texts import listed_text
from vp_tui.plan.values.kinds import show_date

WORDS = {"author": "je naam", "institution": "de naam van de praktijk"}


@rule(
    "plan.identity",
    Severity.ERROR,
    ips("Naam, Instelling"),
    "plan/author",
    "plan/institution",
    holds="author and institution are filled in",
)
def identity(case: Case) -> Iterator[Said]:
    if missing := lacking(case.plan.plan, WORDS):
        asked = listed_text([WORDS[each] for each in missing])
        yield Said(f"plan/{missing[0]}", f"Vul {asked} in; dat staat straks voor op het plan.")


@rule(
    "plan.period",
    Severity.ERROR,
    OURS,
    "plan/start",
    "plan/end",
    phase="recognise",
    holds="the end of the plan is not before its start",
)
def period(case: Case) -> Iterator[Said]:
    start, end = case.plan.plan.start, case.plan.plan.end
    if start and end and end < start:
        days = f"Het plan eindigt op {show_date(end)}, vóór het begin op {show_date(start)}"
        yield Said("plan/end", f"{days}. Pas een van de twee aan.")
