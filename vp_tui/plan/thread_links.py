"""The links of the red thread: what stands at each, and what lacks. The order is that of the phases (hand-out, part 3).

It counts that something is there: whether it is any good is for the checks to say. A link whose phase is outside the
author's part never breaks.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from vp_tui.plan.changes.derive import CHOSEN
from vp_tui.plan.models.ideate import CRITERIA, Goal
from vp_tui.plan.models.implement import Measurement
from vp_tui.plan.plan import Plan
from vp_tui.plan.texts import shortened_text
from vp_tui.plan.values.kinds import show_date, show_number

OCCASION, CAUSE, GOAL, INTERVENTION, ACTION, MEASURE, SECURING = (
    "Aanleiding", "Oorzaak", "Doel", "Interventie", "Actie", "Meten", "Borging",
)  # fmt: skip
NUMBERS = {OCCASION: 1, CAUSE: 2, GOAL: 3, INTERVENTION: 5, ACTION: 7, MEASURE: 7, SECURING: 8}  # of their phases
WEIGH = 6
LONGEST = 160  # characters of a title
UNTITLED = "(nog geen tekst)"


@dataclass(frozen=True, slots=True)
class FoundLink:
    """What stands at a link: a record, or a field; `done`: it is an action that was carried out."""

    address: str
    title: str
    done: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """One step of a chain: what was found there, and in a Dutch sentence what lacks; empty where nothing does.

    `address`: where to go from here: to what lacks, or else to what was found. `note`: a few words on what was found.
    `outside`: it lacks, but others see to it.
    """

    name: str
    found: tuple[FoundLink, ...]
    missing: str
    address: str
    note: str = ""
    outside: bool = False

    @property
    def whole(self) -> bool:
        return not self.missing


def _link(plan: Plan, name: str, found: Sequence[FoundLink], missing: str, address: str, note: str = "") -> Link:
    """A link; what it lacks is no break where others see to it."""
    outside = bool(missing) and NUMBERS[name] in plan.plan.outside_my_part
    missing = "" if outside else missing
    return Link(name, tuple(found), missing, address if missing or not found else found[0].address, note, outside)


def called(text: str) -> str:
    """A text as one line."""
    return shortened_text(text, LONGEST) or UNTITLED


def _records(records: Iterable[Any], address: str, name: str) -> list[FoundLink]:
    return [
        FoundLink(f"{address}/{each.id}", called(getattr(each, name)), getattr(each, "done", False)) for each in records
    ]


def occasion(plan: Plan) -> Link:
    """The chosen observations, or else the occasion as written."""
    part = plan.recognise
    found = _records((each for each in part.observations if each.chosen), "recognise/observations", "text")
    if not found and part.occasion.strip():
        found = [FoundLink("recognise/occasion", called(part.occasion))]
    asks = "Kies een verwondering als aanleiding, of schrijf de aanleiding op."
    return _link(plan, OCCASION, found, "" if found else asks, "recognise/observations")


def cause(plan: Plan) -> Link:
    """The whys and the hindering factors."""
    part = plan.analyse
    found = [FoundLink("analyse/whys", called(each)) for each in part.whys]
    hindering = (each for each in part.factors if each.direction == "hindering")
    found += _records(hindering, "analyse/factors", "text")
    asks = "Vraag door waarom het zo gaat, of schrijf op wat het nu tegenhoudt."
    return _link(plan, CAUSE, found, "" if found else asks, "analyse/whys")


def no_goal(plan: Plan) -> Link:
    """What stands where there is no goal yet."""
    asks = "Nog geen doel. Wat willen jullie bereiken, bij wie, en wanneer? Zet er één in je plan."
    return _link(plan, GOAL, [], asks, "ideate/goals")


def goal_link(plan: Plan, goal: Goal) -> Link:
    """The goal, whole once its five SMART criteria are answered; `note` tells which are."""
    address = f"ideate/goals/{goal.id}"
    filled = {name: bool(getattr(goal, name).strip()) for name in CRITERIA}
    lacking = [name for name in CRITERIA if not filled[name]]
    note = "  ".join(f"{name[0].upper()} {'●' if filled[name] else '○'}" for name in CRITERIA)
    labels = ", ".join(Goal.specs[name].label.lower() for name in lacking)
    asks = f"Nog leeg: {labels}." if lacking else ""
    found = [FoundLink(address, called(goal.text))]
    return _link(plan, GOAL, found, asks, f"{address}/{lacking[0]}" if lacking else address, note)


def intervention(plan: Plan, goal: Goal) -> Link:
    """What was chosen for the goal, or else what waits for a decision."""
    address = "design/interventions"
    mine = [each for each in plan.design.interventions if each.goal == goal.id]
    chosen = [each for each in mine if each.decision in CHOSEN]
    waiting = [each for each in mine if each.decision == "open"]
    found = _records(chosen or waiting, address, "title")
    if chosen or (waiting and WEIGH in plan.plan.outside_my_part):
        return _link(plan, INTERVENTION, found, "", address, "" if chosen else "besluit is aan anderen")
    if waiting:
        asks = f"Besluit samen of jullie “{shortened_text(waiting[0].title) or UNTITLED}” kiezen."
        return _link(plan, INTERVENTION, found, asks, f"{address}/{waiting[0].id}/decision")
    asks = "Alles bij dit doel is afgevallen. Bedenk iets anders." if mine else "Bedenk wat jullie anders gaan doen."
    return _link(plan, INTERVENTION, [], asks, address)


def action(plan: Plan, goal: Goal) -> Link:
    """The goal's own actions, and those of its interventions that name no goal."""
    through = {each.id for each in plan.design.interventions if each.goal == goal.id}
    mine = [
        each
        for each in plan.implement.actions
        if each.goal == goal.id or (each.goal is None and each.intervention in through)
    ]
    found = _records(mine, "implement/actions", "action")
    asks = "" if found else "Spreek af wie wat doet, en wanneer."
    return _link(plan, ACTION, found, asks, "implement/actions", _done(found))


def _done(found: Sequence[FoundLink]) -> str:
    return f"{sum(each.done for each in found)} van {len(found)} gedaan" if found else ""


def measured(each: Measurement) -> str:
    """*12 maart 2027: 62,5*."""
    day = show_date(each.date) if each.date else "zonder datum"
    return f"{day}: {show_number(each.value) if each.value is not None else 'nog geen waarde'}"


def measure(plan: Plan, goal: Goal) -> Link:
    """What is collected, or else what was measured; `note` counts the measurements, and the indicators beside
    the goal's own."""
    part = plan.implement
    agreed = (each for each in part.data_collection if each.goal == goal.id)
    figures = [each for each in part.measurements if each.goal == goal.id]
    found = _records(agreed, "implement/data_collection", "data")
    found = found or [FoundLink(f"implement/measurements/{each.id}", measured(each)) for each in figures]
    asks = "" if found else "Spreek af wat je bijhoudt om te zien of het beter gaat."
    more = sum(each.goal == goal.id for each in part.indicators)
    counted = f"{len(figures)} {'meting' if len(figures) == 1 else 'metingen'}" if figures else ""
    if more:
        beside = f"{more} {'indicator' if more == 1 else 'indicatoren'} erbij"
        counted = ", ".join(each for each in (counted, beside) if each)
    return _link(plan, MEASURE, found, asks, "implement/data_collection", counted)


def securing(plan: Plan, goal: Goal) -> Link:
    """What keeps the change, in structure or persons, or spreads it."""
    mine = (each for each in plan.evaluate.spreading if each.goal == goal.id)
    found = _records(mine, "evaluate/spreading", "action")
    asks = "" if found else "Bedenk hoe dit blijft als jij weg bent."
    return _link(plan, SECURING, found, asks, "evaluate/spreading", _done(found))
