"""Phase 4: who hears what, when, from whom."""

from collections.abc import Iterator

from vp_tui.checks.finding import Severity
from vp_tui.checks.rule import Case, Said, rule
from vp_tui.checks.sources import ips
from vp_tui.checks.words import lacking, quoted
from vp_tui.plan.models.relate import COMMUNICATION_KINDS
from vp_tui.plan.texts import listed_text

ROWS = "relate/communications"
MESSAGES = "relate/messages"
ASKED = {"who": "wie dat doet", "when": "wanneer"}
QUALITIES = ("fits_audience", "appeals", "unambiguous", "minds_resistance")


@rule(
    "communication.three",
    Severity.TIP,
    ips("Communiceren en motiveren"),
    ROWS,
    holds="approach and progress, preconditions and interim results have a row each",
)
def three(case: Case) -> Iterator[Said]:
    there = {each.kind for each in case.plan.relate.communications}
    if missing := [words.lower() for kind, words in COMMUNICATION_KINDS.items() if kind not in there]:
        yield Said(ROWS, f"Zet in je communicatieplan ook met wie je praat over {listed_text(missing)}.")


@rule(
    "communication.who_when",
    Severity.ERROR,
    ips("Communiceren en motiveren"),
    ROWS,
    holds="of every row of communication: who and when are filled in",
)
def who_when(case: Case) -> Iterator[Said]:
    for each in case.plan.relate.communications:
        if missing := lacking(each, ASKED):
            asked = listed_text([ASKED[name] for name in missing])
            what = quoted(each.action, each.audience, each.new_method)
            yield Said(f"{ROWS}/{each.id}/{missing[0]}", f"Spreek bij {what} af {asked}.")


@rule(
    "messages.qualities",
    Severity.TIP,
    ips("Communiceren en motiveren, kernboodschap"),
    MESSAGES,
    holds="every key message is held against the four qualities",
)
def qualities(case: Case) -> Iterator[Said]:
    for each in case.plan.relate.messages:
        if not all(getattr(each, name) for name in QUALITIES):
            told = f"Lees de kernboodschap {quoted(each.text, each.audience)} na op de vier punten"
            yield Said(f"{MESSAGES}/{each.id}", f"{told}, en vink aan wat klopt.")
