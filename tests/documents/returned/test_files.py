"""Seven documents that came back, edited in LibreOffice or in Word's shape (files/expected.json says what was done):
every remark at its place, and none that nobody made. They are of before some tables changed: older files come back too.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.documents.returned.checking import remarks_in
from vp_tui.plan.files.file import read
from vp_tui.plan.plan import Plan
from vp_tui.plan.remarks import Remark

FILES = Path(__file__).parent / "files"
RETURNED: list[dict[str, Any]] = json.loads((FILES / "expected.json").read_text("utf-8"))
BASES = sorted({each["base"] for each in RETURNED})


@cache
def plan_of(base: str) -> Plan:
    """The plan that a base is of: the empty one, or the example as it was when these were sent."""
    return read((FILES / ("leeg.json" if "leeg" in base else "example-v1.json")).read_text("utf-8"))


@pytest.mark.parametrize("returned", RETURNED, ids=lambda each: each["file"])
def test_every_remark_at_its_place_and_no_other(returned: dict[str, Any]) -> None:
    found = remarks_in(FILES / returned["file"], plan_of(returned["base"]))
    assert [each for each in returned["expected"] if not any(_says(remark, each) for remark in found)] == []
    assert [each for each in found if not any(_says(each, one) for one in returned["expected"])] == []


@pytest.mark.parametrize("base", BASES)
def test_what_went_out_says_nothing(base: str) -> None:
    assert remarks_in(FILES / base, plan_of(base)) == []


def test_answers_stand_behind_what_they_answer() -> None:
    found = remarks_in(FILES / "32-word-comment-with-replies.docx", plan_of("example"))
    wanted = next(each["expected"] for each in RETURNED if each["file"].startswith("32"))
    assert [each.text for each in found] == [each["text"] for each in wanted]


@pytest.mark.parametrize("wrong", [{"text": "?"}, {"author": "Niemand"}, {"address": "plan/title"}, {"quoted": "26"}])
def test_the_comparison_tells_what_differs(wrong: dict[str, str]) -> None:
    first = remarks_in(FILES / "32-word-comment-with-replies.docx", plan_of("example"))[0]
    wanted = next(each["expected"][0] for each in RETURNED if each["file"].startswith("32"))
    assert _says(first, wanted)
    assert not _says(first, wanted | wrong)


def _says(remark: Remark, wanted: dict[str, Any]) -> bool:
    return all(CHECKS[key](remark, value, wanted) for key, value in wanted.items() if key in CHECKS)


def _is_kind(remark: Remark, kind: str, wanted: dict[str, Any]) -> bool:
    """What belongs to no field may as well be told as a new record."""
    return remark.kind in (kind, wanted.get("or_kind"), "added" if kind == "unplaced" else kind)


def _is_at(remark: Remark, address: str, wanted: dict[str, Any]) -> bool:
    if not address:
        return remark.kind == "added" or remark.address is None
    return remark.address in (address, wanted.get("or_address"))


def _is_after(remark: Remark, after: str, wanted: dict[str, Any]) -> bool:
    return remark.after in (_tidy(after), wanted.get("or_after"))


def _holds(remark: Remark, text: str, _: dict[str, Any]) -> bool:
    """Of a new record its texts together hold the words, a cell each."""
    if isinstance(remark.after, dict):
        return set(text.split(" | ")) <= set(remark.after.values())
    return remark.text == text


def _is_near(remark: Remark, near: str, _: dict[str, Any]) -> bool:
    if remark.kind == "added":
        return near == remark.address or near.startswith("Doel ")
    return near in (remark.quote or "")


def _is_by(remark: Remark, authors: list[str], _: dict[str, Any]) -> bool:
    return (remark.author or "") == ", ".join(authors)


def _tidy(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.split("\n"))


CHECKS = {
    "kind": _is_kind,
    "address": _is_at,
    "before": lambda remark, before, _: remark.before == before,
    "after": _is_after,
    "text": _holds,
    "near": _is_near,
    "authors": _is_by,
    "author": lambda remark, author, _: remark.author == author,
    "date": lambda remark, date, _: remark.date == date,
    "quoted": lambda remark, quoted, _: remark.quote == quoted,
    "resolved": lambda remark, resolved, _: remark.resolved == resolved,
    "reply_to": lambda remark, author, _: remark.thread is not None and remark.thread.author == author,
}
