"""The red thread: each goal followed from occasion and cause to securing, where that breaks, and what hangs loose."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from vp_tui.plan.address import locate
from vp_tui.plan.changes.derive import CHOSEN
from vp_tui.plan.models.ideate import Goal
from vp_tui.plan.plan import Plan
from vp_tui.plan.thread_links import (
    Link,
    action,
    called,
    cause,
    goal_link,
    intervention,
    measure,
    measured,
    no_goal,
    occasion,
    securing,
)


@dataclass(frozen=True, slots=True)
class Chain:
    """One goal: the links of its own, from the goal to securing."""

    id: str
    number: int
    title: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Loose:
    """What belongs to no goal; `kind`: its list's word for one record; `address`: the field that would tie it."""

    kind: str
    title: str
    address: str


@dataclass(frozen=True, slots=True)
class Thread:
    """`trunk`: the links that all goals share; where there is no goal yet, the goal that lacks is the last of them."""

    trunk: tuple[Link, ...]
    chains: tuple[Chain, ...]
    loose: tuple[Loose, ...]

    def break_of(self, chain: Chain) -> Link | None:
        """The first link of a goal that lacks something, from the occasion on."""
        return next((link for link in (*self.trunk, *chain.links) if not link.whole), None)

    @property
    def unbroken(self) -> int:
        """How many goals run from the occasion to securing."""
        return sum(self.break_of(chain) is None for chain in self.chains)

    @property
    def breaks(self) -> int:
        """How many links lack something; one that all goals share counts once."""
        return sum(not link.whole for link in (*self.trunk, *(each for chain in self.chains for each in chain.links)))


def thread(plan: Plan) -> Thread:
    """The thread of a plan as it is."""
    trunk = (occasion(plan), cause(plan))
    chains = tuple(_chain(plan, goal) for goal in plan.ideate.goals)
    return Thread(trunk if chains else (*trunk, no_goal(plan)), chains, tuple(_loose(plan)))


def summary(found: Thread) -> str:
    """In a Dutch sentence: how many goals run on to the end. Not for a plan without goals."""
    goals = len(found.chains)
    if goals == 1:
        return f"Je doel loopt {'' if found.unbroken else 'nog niet '}door tot en met de borging."
    if found.unbroken in (0, goals):
        whole = "Beide doelen" if goals == 2 else f"Alle {goals} doelen"
        told = f"{whole} lopen" if found.unbroken else f"Geen van je {goals} doelen loopt al"
    else:
        told = f"{found.unbroken} van de {goals} doelen {'loopt' if found.unbroken == 1 else 'lopen'}"
    return f"{told} door tot en met de borging."


def _chain(plan: Plan, goal: Goal) -> Chain:
    parts = (goal_link, intervention, action, measure, securing)
    return Chain(goal.id, goal.number, called(goal.text), tuple(part(plan, goal) for part in parts))


def _loose(plan: Plan) -> Iterator[Loose]:
    """What names no goal, in the order of the phases; securing of a new method needs none."""
    work, interventions = plan.implement, plan.design.interventions
    ties = {each.id: each.goal for each in interventions}
    yield from _untied((each for each in interventions if each.decision in CHOSEN), "design/interventions", "title")
    actions = (each for each in work.actions if not ties.get(each.intervention or ""))
    yield from _untied(actions, "implement/actions", "action")
    yield from _untied(work.data_collection, "implement/data_collection", "data")
    yield from _untied(work.indicators, "implement/indicators", "name")
    for each in work.measurements:
        if each.goal is None:
            yield Loose("meting", measured(each), f"implement/measurements/{each.id}/goal")
    rows = (each for each in plan.evaluate.spreading if not each.new_method.strip())
    yield from _untied(rows, "evaluate/spreading", "action")


def _untied(records: Iterable[Any], address: str, name: str) -> Iterator[Loose]:
    one = locate(address).spec.one
    for each in records:
        if each.goal is None:
            yield Loose(one, called(getattr(each, name)), f"{address}/{each.id}/goal")
