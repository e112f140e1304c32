"""The SMART coach: for each criterion of a goal the questions that fit what is typed, and why each is asked.

Not findings: they help while a goal is being written (seed 001, *SMART Doelen*; the wording and the words that are
looked for are ours). The same goal and plan always give the same questions.
"""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from vp_tui.checks.words import empty
from vp_tui.plan.days.when import period_of_text
from vp_tui.plan.goal_sentence import doers, measure, owners
from vp_tui.plan.models.ideate import Criterion, Goal
from vp_tui.plan.plan import Plan
from vp_tui.plan.texts import shortened_text
from vp_tui.plan.values.kinds import MONTHS, show_date

# Which criterion a field of a goal is about.
CRITERION_OF: dict[str, Criterion] = {
    "specific": "specific", "text": "specific", "measurable": "measurable", "indicator": "measurable",
    "unit": "measurable", "baseline": "measurable", "baseline_on": "measurable", "target": "measurable",
    "direction": "measurable", "acceptable": "acceptable", "realistic": "realistic", "timebound": "timebound",
    "start": "timebound", "end": "timebound", "term": "timebound",
}  # fmt: skip
COUNTED = re.compile(
    r"\d|\b(?:half|helft|kwart|derde|dubbele?|verdubbel\w*|halve\w*|niemand|iedereen|alle|elke?|een op de|twee|drie"
    r"|vier|vijf|zes|zeven|acht|negen|tien|twaalf|twintig|dertig|honderd)\b|\béén\b",
    re.IGNORECASE,
)
# Words that promise without saying how much; a number beside them says it.
VAGUE = re.compile(
    r"\b(?:zo ?veel mogelijk|zo goed mogelijk|zo min mogelijk|zo weinig mogelijk|optima(?:al|le|liser\w*)|voldoende"
    r"|beter|betere|meer|minder|vaker|sneller|hoger|hogere|lager|lagere|verbeter\w*|verhoog\w*|verlaag\w*|verminder\w*)\b",
    re.IGNORECASE,
)
# Words that promise nothing, with or without a number.
HOPING = re.compile(
    r"\b(?:strev(?:en|end)(?: we)? naar|streeft naar|proberen|hopen|hopelijk|in principe)\b", re.IGNORECASE
)
SOME_TIME = re.compile(
    r"\b(?:zo snel mogelijk|zo spoedig mogelijk|binnenkort|op termijn|te zijner tijd)\b", re.IGNORECASE
)
DATED = re.compile(
    rf"\b(?:{'|'.join(MONTHS)}|20\d\d|week \d+|\d+[-/]\d+|\d+ (?:dagen|weken|maanden|jaar)|kwartaal)\b", re.IGNORECASE
)
LEAP = 0.5  # of the baseline: from here on a change asks for a reason; ours


@dataclass(frozen=True, slots=True)
class Ask:
    """A question at a criterion, and why it is asked; both Dutch sentences."""

    criterion: Criterion
    question: str
    why: str


def coach_asks(plan: Plan, goal: Goal, today: dt.date) -> tuple[Ask, ...]:
    """All questions of a goal, in the order of the criteria; within one the first is the one to begin with."""
    return (
        *_specific(goal),
        *_measurable(goal),
        *_acceptable(plan, goal),
        *_realistic(goal),
        *_timebound(plan, goal, today),
    )


def asked_at(plan: Plan, goal: Goal, criterion: Criterion, today: dt.date) -> tuple[Ask, ...]:
    """Those of one criterion."""
    return tuple(each for each in coach_asks(plan, goal, today) if each.criterion == criterion)


def _word(pattern: re.Pattern[str], *texts: str) -> str:
    """The first word in these texts that fits a pattern, as typed."""
    found = next((match for text in texts if (match := pattern.search(text))), None)
    return found[0] if found else ""


def _specific(goal: Goal) -> Iterator[Ask]:
    if empty(goal.specific):
        yield Ask("specific", "Wat verandert er precies, bij wie en waar?", "Dan ziet iedereen hetzelfde voor zich.")
        return
    if hoping := _word(HOPING, goal.specific, goal.text):
        yield _hoping("specific", hoping)
    measured = goal.baseline is not None and goal.target is not None
    if not measured and not COUNTED.search(goal.specific) and (vague := _word(VAGUE, goal.specific)):
        why = "Dat woord betekent voor ieder iets anders; wat je ziet of telt, niet."
        yield Ask("specific", f"Je schrijft “{vague}”. Wat doen jullie straks dan anders, en hoeveel?", why)


def _hoping(criterion: Criterion, word: str) -> Ask:
    return Ask(
        criterion,
        f"Je schrijft “{word}”. Wat is er bereikt als het gelukt is?",
        "Aan een voornemen zie je achteraf niet of het gelukt is, aan een uitkomst wel.",
    )


def _measurable(goal: Goal) -> Iterator[Ask]:
    """What is asked of the words that stand there comes first."""
    if not empty(goal.measurable):
        yield from _measured_words(goal.measurable)
    if empty(goal.indicator):
        yield Ask(
            "measurable",
            "Waaraan zie je dat het beter gaat? Kies één ding om te tellen.",
            "Wat je telt, kun je vergelijken.",
        )
    if goal.baseline is None:
        why = "Zonder beginwaarde weet je straks niet of het door jullie verandering komt."
        yield Ask("measurable", "Hoe is het nu? Vul de nulmeting in, of spreek af wanneer je die doet.", why)
    if goal.target is None:
        yield Ask(
            "measurable", "Bij welke waarde ben je tevreden?", "Dan spreek je vooraf af wanneer het goed genoeg is."
        )
    if turned := _turned(goal):
        yield turned


def _measured_words(text: str) -> Iterator[Ask]:
    if hoping := _word(HOPING, text):
        yield _hoping("measurable", hoping)
    if not COUNTED.search(text):
        vague = _word(VAGUE, text)
        begin = (
            f"Je schrijft “{vague}”. Hoeveel is dat" if vague else "Er staat nog geen getal. Van hoeveel naar hoeveel"
        )
        yield Ask("measurable", f"{begin}?", "Zonder getal kun je het niet meten.")


def _turned(goal: Goal) -> Ask | None:
    """A target on the wrong side of the baseline."""
    if goal.baseline is None or goal.target is None or goal.direction in (None, "same") or goal.baseline == goal.target:
        return None
    if (goal.target > goal.baseline) == (goal.direction == "up"):
        return None
    way = "omhoog" if goal.direction == "up" else "omlaag"
    told = f"van {measure(goal, goal.baseline)} naar {measure(goal, goal.target)}"
    return Ask(
        "measurable",
        f"Je wilt {way}, maar gaat {told}. Kloppen beide?",
        "Nulmeting, streefwaarde en richting horen bij elkaar.",
    )


def _acceptable(plan: Plan, goal: Goal) -> Iterator[Ask]:
    if empty(goal.acceptable):
        yield Ask(
            "acceptable",
            "Wie staat erachter, en past het bij wat de praktijk wil?",
            "Een doel van jou alleen stopt als je weggaat.",
        )
    if not owners(plan, goal) and not doers(plan, goal):
        known = [
            each.name.strip() for each in plan.analyse.members if each.name.strip() and each.name != plan.plan.author
        ]
        some = f" {' of '.join(known[:2])}, bijvoorbeeld?" if known else ""
        yield Ask(
            "acceptable",
            f"Wie in het team trekt dit doel?{some}",
            "Je noemt nog niemand uit het team, en jij gaat straks weg.",
        )


def _realistic(goal: Goal) -> Iterator[Ask]:
    if empty(goal.realistic):
        yield Ask(
            "realistic",
            "Waarom is dit haalbaar in jullie tijd, en toch de moeite waard?",
            "Te groot ontmoedigt, te klein merkt niemand.",
        )
    elif hoping := _word(HOPING, goal.realistic):
        yield Ask(
            "realistic",
            f"Je schrijft “{hoping}”. Wat maakt dat het kan lukken?",
            "Een reden overtuigt het team; een wens niet.",
        )
    elif _leaps(goal) and not COUNTED.search(goal.realistic):
        assert goal.baseline is not None and goal.target is not None
        told = f"Van {measure(goal, goal.baseline)} naar {measure(goal, goal.target)}"
        yield Ask(
            "realistic",
            f"{told} is een grote stap. Waar zie je aan dat die kan?",
            "Een voorbeeld of een sommetje maakt het geloofwaardig.",
        )


def _leaps(goal: Goal) -> bool:
    if not goal.baseline or goal.target is None:
        return False
    return abs(goal.target - goal.baseline) >= LEAP * abs(goal.baseline)


def _timebound(plan: Plan, goal: Goal, today: dt.date) -> Iterator[Ask]:
    if goal.start and goal.end and goal.end < goal.start:
        yield Ask("timebound", "Het einde ligt vóór het begin. Welke datum klopt?", "Aan deze dagen hangt je planning.")
    elif goal.end is None:
        told = bool(DATED.search(goal.timebound)) or period_of_text(goal.timebound, today) is not None
        ask = (
            "Welke dag is dat? Vul bij Einde een datum in."
            if told
            else "Er staat nog geen datum. Wanneer is het bereikt?"
        )
        yield Ask("timebound", ask, "Zonder einddatum is er nooit een moment om te kijken of het gelukt is.")
    elif goal.start is None:
        yield Ask("timebound", "Wanneer begin je?", "Met begin en einde zie je of de tijd past bij de stap.")
    elif plan.plan.placement_end and goal.end > plan.plan.placement_end and empty(plan.recognise.continued_by):
        ends = show_date(plan.plan.placement_end)
        yield Ask(
            "timebound",
            "Wie kijkt aan het einde of het gehaald is?",
            f"Je plek in de praktijk eindigt op {ends}, vóór dit doel.",
        )
    if soon := _word(SOME_TIME, goal.timebound):
        yield Ask("timebound", f"Je schrijft “{soon}”. Welke dag bedoel je?", "Een dag kun je in de agenda zetten.")


def measuring_plan(plan: Plan, goal: Goal) -> dict[str, Any] | None:
    """A row of `implement/data_collection` for the baseline of a goal; None where there is a baseline or such a row,
    or nothing to measure."""
    planned = any(each.goal == goal.id for each in plan.implement.data_collection)
    what = goal.indicator.strip() or shortened_text(goal.text, 80)
    if goal.baseline is not None or planned or not what:
        return None
    return {"goal": goal.id, "data": f"Nulmeting: {what}", "when": "vóór de eerste actie"}
