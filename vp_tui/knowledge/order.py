"""Which order of change a plan is (seed 000, part 2): three questions, and what they lead to."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from vp_tui.knowledge.reading import Known, read_toml

Order = Literal[1, 2, 3]
Key = Literal["same_thinking", "new_thinking", "new_structure"]


class Question(Known):
    """A question to answer with yes or no; yes points to this order."""

    key: Key
    text: str
    help: str
    order: Order


class OrderFacts(Known):
    """What an order is, an example from general practice, and what it asks."""

    order: Order
    title: str
    what: str
    example: str
    delimitation: str
    time: str
    supervisor: str


class Reasons(Known):
    one: str
    two: str
    three: str
    also_same: str
    unclear: str


class OrderGuide(Known):
    questions: tuple[Question, Question, Question]
    orders: tuple[OrderFacts, OrderFacts, OrderFacts]
    reasons: Reasons


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The order that the answers lead to, or None, and why in Dutch. The user decides."""

    order: Order | None
    why: str


@cache
def order_guide() -> OrderGuide:
    """The questions, in their order, and the facts of the three orders; read once."""
    return read_toml("order.toml", OrderGuide)


def suggested_order(answers: Mapping[Key, bool]) -> Suggestion:
    """The order by the answers that there are: the deepest yes; none where nothing is said to change."""
    reasons = order_guide().reasons
    also = f" {reasons.also_same}" if answers.get("same_thinking") else ""
    if answers.get("new_structure"):
        return Suggestion(3, reasons.three + also)
    if answers.get("new_thinking"):
        return Suggestion(2, reasons.two + also)
    if answers.get("same_thinking"):
        return Suggestion(1, reasons.one)
    return Suggestion(None, reasons.unclear)
