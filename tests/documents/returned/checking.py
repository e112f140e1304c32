"""From a .docx in memory to remarks, and whether they are those that were asked for."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from vp_tui.documents.implementation_plan import DocumentFacts, ExportOptions, build
from vp_tui.documents.returned.identity import annexes_in
from vp_tui.documents.returned.package import opened_package
from vp_tui.documents.returned.reading import body_of, remarks_of
from vp_tui.documents.returned.sending import Sending, sent_document
from vp_tui.documents.returned.sent import SentDocument
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.plan import Plan
from vp_tui.plan.remarks import Remark

AT = dt.datetime(2026, 11, 25, 21, 44)
TODAY = dt.date(2026, 12, 4)


@cache
def exported_example() -> bytes:
    return build(example_plan(), ExportOptions(), DocumentFacts("vo3q0hj7", 1, AT, AT.date()))


@cache
def example_sent(annexes: frozenset[int]) -> SentDocument:
    return sent_document(example_plan(), Sending("vo3q0hj7", 1, AT, annexes, personal=False))


@cache
def empty_sent(annexes: frozenset[int]) -> SentDocument:
    return sent_document(Plan(), Sending("59t6fg2l", 1, AT, annexes, personal=False))


def remarks_in(path: Path, plan: Plan | None = None) -> list[Remark]:
    """`plan`: that it was sent of; without one the example."""
    package = opened_package(path)
    body = body_of(package)
    if plan is None:
        sent = example_sent(annexes_in(body))
    elif plan == Plan():
        sent = empty_sent(annexes_in(body))
    else:
        sent = sent_document(plan, Sending("59t6fg2l", 1, AT, annexes_in(body), personal=False))
    return remarks_of(package, body, sent, TODAY)


@dataclass
class Outcome:
    """How the remarks compare with those that were asked for."""

    placed: int
    misplaced: list[str]
    missed: list[str]
    invented: list[str]

    @property
    def wrong(self) -> list[str]:
        told = (("misplaced", self.misplaced), ("missed", self.missed), ("invented", self.invented))
        return [f"{word}: {each}" for word, found in told for each in found]


def compared(found: Sequence[Remark], wanted: Sequence[dict[str, Any]]) -> Outcome:
    """Each wanted one takes one remark that has all it asks for; one that differs only in where it is, is misplaced."""
    left, outcome = list(found), Outcome(0, [], [], [])
    waiting = []
    for each in wanted:
        fits = next((remark for remark in left if _fits(remark, each)), None)
        if fits is None:
            waiting.append(each)
        else:
            outcome.placed += 1
            left.remove(fits)
    for each in waiting:
        near = next((remark for remark in left if _is_like(remark, each)), None)
        if near is None:
            outcome.missed.append(str(each))
        else:
            outcome.misplaced.append(f"{each} is {near.as_data()}")
            left.remove(near)
    outcome.invented += [str(each.as_data()) for each in left]
    return outcome


def _fits(remark: Remark, wanted: dict[str, Any]) -> bool:
    """`after>` and `quote>`: at least that."""
    data = remark.as_data()
    for key, value in wanted.items():
        if key == "after>":
            if not (isinstance(data["after"], dict) and value.items() <= data["after"].items()):
                return False
        elif key == "quote>":
            if value not in (data["quote"] or ""):
                return False
        elif key == "quote" and "quote>" in wanted:
            continue
        elif data[key] != value:
            return False
    return True


def _is_like(remark: Remark, wanted: dict[str, Any]) -> bool:
    return remark.address == wanted.get("address") or (remark.text is not None and remark.text == wanted.get("text"))
