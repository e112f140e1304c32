"""A goal as one Dutch sentence: indicator, baseline, target, term and who."""

from vp_tui.plan.models.ideate import TERMS, Goal
from vp_tui.plan.plan import Plan
from vp_tui.plan.texts import folded_text, listed_text
from vp_tui.plan.values.kinds import show_date, show_number
from vp_tui.plan.values.who import person_names

VERBS = {"up": "verhogen", "down": "verlagen", "same": "houden", None: "verbeteren"}
MOST = 3  # names in a sentence


def goal_sentence(plan: Plan, goal: Goal) -> str:
    """*We brengen “Opkomst” van 53,1% naar 58%, uiterlijk 29 januari 2027 (lange termijn), samen met Loes.*

    What is not known yet is left out; empty where there is neither an indicator nor a number.
    """
    core = _core(goal)
    if not core:
        return ""
    period, people = _period(goal), _people(plan, goal)
    with_whom = f"samen met {listed_text(people)}" if people else ""
    return ", ".join(part for part in (core, period, with_whom) if part) + "."


def _core(goal: Goal) -> str:
    """What goes from where to where. The indicator stands in quotation marks: its article and number are unknown."""
    indicator = " ".join(goal.indicator.split()).rstrip(".")
    told = f" “{indicator}”" if indicator else ""
    if goal.direction == "same" and (goal.baseline is None or goal.target is None):
        value = goal.target if goal.target is not None else goal.baseline
        kept = "gelijk" if value is None else f"op {measure(goal, value)}"
        return f"We houden{told or ' de waarde'} {kept}" if told or value is not None else ""
    if goal.baseline is not None and goal.target is not None:
        if goal.baseline == goal.target:
            return f"We houden{told or ' de waarde'} op {measure(goal, goal.target)}"
        return (
            f"We {'brengen' if told else 'gaan'}{told} van {show_number(goal.baseline)}{_sign(goal)} naar "
            + measure(goal, goal.target)
        )
    if goal.target is not None:
        return f"We {'brengen' if told else 'gaan'}{told} naar {measure(goal, goal.target)}"
    if goal.baseline is not None:
        return f"We {VERBS[goal.direction]}{told or ' de waarde'}, nu {measure(goal, goal.baseline)}"
    return f"We {VERBS[goal.direction]}{told}" if told else ""


def measure(goal: Goal, value: float) -> str:
    """*58%*, *13 per werkdag*."""
    unit = "" if _sign(goal) else goal.unit.strip()
    return f"{show_number(value)}{_sign(goal)} {unit}".rstrip()


def _sign(goal: Goal) -> str:
    return "%" if goal.unit.strip() == "%" else ""


def _period(goal: Goal) -> str:
    """The days, with the term behind them; the term alone where there are none."""
    term = TERMS[goal.term].lower() if goal.term else ""
    if goal.start and goal.end and goal.start <= goal.end:
        days = f"tussen {show_date(goal.start)} en {show_date(goal.end)}"
    elif goal.end:
        days = f"uiterlijk {show_date(goal.end)}"
    elif goal.start:
        days = f"vanaf {show_date(goal.start)}"
    else:
        return f"op de {term}" if term else ""
    return f"{days} ({term})" if term else days


def owners(plan: Plan, goal: Goal) -> list[str]:
    """The members that the goal's own texts name, by full or first name; the aios is no other owner."""
    words = f" {folded_text(' '.join((goal.text, goal.specific, goal.acceptable)))} "
    flat = "".join(each if each.isalnum() else " " for each in words)
    found = [each.name.strip() for each in plan.analyse.members if each.name.strip()]
    return [each for each in found if not _is_author(plan, each) and _named(each, flat)]


def _named(name: str, flat: str) -> bool:
    plain = "".join(letter if letter.isalnum() else " " for letter in folded_text(name))
    first = plain.split()[0] if plain.split() else ""
    return f" {plain} " in flat or (len(first) > 2 and f" {first} " in flat)


def _is_author(plan: Plan, name: str) -> bool:
    return folded_text(name) == folded_text(plan.plan.author)


def doers(plan: Plan, goal: Goal) -> list[str]:
    """Who has an action for this goal, in the order of the actions, but for the aios."""
    texts = [each.who for each in plan.implement.actions if each.goal == goal.id]
    found = {folded_text(name): name for text in texts for name in person_names(text) if not _is_author(plan, name)}
    return list(found.values())


def _people(plan: Plan, goal: Goal) -> list[str]:
    return (owners(plan, goal) or doers(plan, goal))[:MOST]
