"""*Gespreksleidraad*: one page for the next talk with the supervisor."""

import datetime as dt
from collections.abc import Iterator

from vp_tui.documents.blocks import Block
from vp_tui.documents.kind import DocumentFacts, Previous
from vp_tui.documents.short.frame import bullets, part, short_document, texts
from vp_tui.plan.changes.differences import differences
from vp_tui.plan.changes.telling import tell
from vp_tui.plan.days.agenda import agenda
from vp_tui.plan.days.dutch_days import show_date
from vp_tui.plan.deciding import open_remarks, told_change
from vp_tui.plan.measuring.chart import charts
from vp_tui.plan.measuring.verdict import Outcome, verdict
from vp_tui.plan.plan import Plan
from vp_tui.plan.texts import shortened_text

TITLE = "Gespreksleidraad"
MOST = 6  # of anything: it has to stay one page
QUESTIONS = 3
LONGEST = 110  # characters of a line


def build(plan: Plan, options: object, facts: DocumentFacts) -> bytes:
    today = facts.now.date()
    found: list[Block] = [
        *part("Sinds de vorige keer", _changed(plan, facts.previous)),
        *part("Zo staat het ervoor", bullets(_progress(plan, today))),
        *part("Te laat", bullets(_late(plan, today))),
        *part("Opmerkingen die nog wachten", bullets(_remarks(plan))),
        *part("Deze vragen wil ik bespreken", bullets(questions(plan, today)[:QUESTIONS])),
    ]
    return short_document(TITLE, plan, facts, found)


def _changed(plan: Plan, previous: Previous | None) -> list[Block]:
    if previous is None:
        return texts("Dit is de eerste gespreksleidraad van dit plan.")
    found = [tell(each, previous.plan, plan, {}) for each in differences(previous.plan, plan) if each.kind != "order"]
    since = f"Sinds {show_date(previous.day)}"
    if not found:
        return texts(f"{since} is er in het plan niets veranderd.")
    told = [_short(" · ".join(filter(None, (each.record, each.what)))) for each in found]
    more = [f"en nog {len(told) - MOST}"] if len(told) > MOST else []
    return [*texts(f"{since} veranderde dit:"), *bullets([*dict.fromkeys(told[:MOST]), *more])]


def _progress(plan: Plan, today: dt.date) -> Iterator[str]:
    """From what was done and measured, not from what was filled in."""
    actions = plan.implement.actions
    if actions:
        yield f"Acties: {sum(each.done for each in actions)} van de {len(actions)} gedaan."
    for each in charts(plan):
        if each.series.measured:
            yield _short(f"{each.series.name}: {verdict(each, today).sentence}", 2 * LONGEST)
    coming = agenda(plan, today)
    if upcoming := [*coming.week, *coming.later]:
        yield _short(f"Eerstvolgend: {upcoming[0].what} ({show_date(upcoming[0].day)}).")


def _late(plan: Plan, today: dt.date) -> list[str]:
    late = agenda(plan, today).late
    told = [_short(f"{each.what} ({show_date(each.day)}{f', {each.who}' if each.who else ''})") for each in late]
    return told[:MOST] + ([f"en nog {len(late) - MOST}"] if len(late) > MOST else [])


def _remarks(plan: Plan) -> list[str]:
    waiting = open_remarks(plan)
    told = [_short(told_change(each)) for each in waiting[:MOST]]
    return told + ([f"en nog {len(waiting) - MOST}"] if len(waiting) > MOST else [])


def questions(plan: Plan, today: dt.date) -> list[str]:
    """What the plan itself raises, the weightiest first."""
    return [*_measured_questions(plan, today), *_open_questions(plan, today)]


def _measured_questions(plan: Plan, today: dt.date) -> Iterator[str]:
    for each in charts(plan):
        name, found = _short(each.series.name, 60), verdict(each, today).outcome
        if found is Outcome.WORSE:
            yield f"{name} gaat de verkeerde kant op. Waar zou dat door komen, en wat passen we aan?"
        elif found is Outcome.QUIET and each.series.goal and each.series.indicator is None:
            yield f"Bij {name} is nog geen verschil te zien. Geven we het langer, of proberen we iets anders?"
        elif found is Outcome.ON_LINE:
            yield f"De metingen van {name} zeggen te weinig. Wat kunnen we beter meten?"


def _open_questions(plan: Plan, today: dt.date) -> Iterator[str]:
    late = agenda(plan, today).late
    if late:
        yield f"Er is {len(late)} keer iets te laat. Wat houdt het tegen, en wie kan helpen?"
    end, guardian = plan.plan.placement_end, plan.evaluate.guardian.strip()
    if end and not plan.recognise.continued_by.strip():
        yield f"Mijn stage eindigt op {show_date(end)}. Wie gaat er daarna mee verder?"
    if not guardian and plan.implement.actions:
        yield "Wie let erop dat de nieuwe werkwijze blijft?"
    for bottleneck in plan.implement.bottlenecks:
        if not bottleneck.measure.strip():
            yield f"We lopen vast: {_short(bottleneck.cause or bottleneck.kind, 80)}. Wat zou jij doen?"
    if not plan.ideate.goals:
        yield "Welk doel is haalbaar in de tijd die ik hier nog heb?"
    yield "Wat zie jij in de praktijk dat anders gaat dan in dit plan staat?"
    yield "Waar moet ik de komende weken niet te veel tijd in steken?"


def _short(text: str, longest: int = LONGEST) -> str:
    return shortened_text(text, longest)
