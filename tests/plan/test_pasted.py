"""Lines and rows that are pasted into a list."""

import datetime as dt
from typing import Any

import pytest

from vp_tui.plan.address import locate, record_model
from vp_tui.plan.values.pasted import records

TODAY = dt.date(2027, 3, 12)
DAY, OTHER = dt.date(2027, 3, 1), dt.date(2027, 3, 8)
SEEN, ACTIONS, MEASURED, AGENDA = (
    "recognise/observations", "implement/actions", "implement/measurements", "evaluate/agenda"
)  # fmt: skip


def pasted(address: str, text: str) -> list[dict[str, Any]]:
    return records(text, locate(address).spec.main, record_model(address).specs, TODAY)


@pytest.mark.parametrize(
    ("address", "text", "found"),
    [
        (SEEN, "idee A\nidee B", [{"text": "idee A"}, {"text": "idee B"}]),
        (SEEN, "\nidee A\r\n\r\nidee B\x0b", [{"text": "idee A"}, {"text": "idee B"}]),
        (SEEN, "•\tidee A\n•\tidee B", [{"text": "idee A"}, {"text": "idee B"}]),
        (SEEN, "- a\n- b", [{"text": "a"}, {"text": "b"}]),
        (SEEN, "1. a\n2. b", [{"text": "a"}, {"text": "b"}]),
        (SEEN, "12\n2027", [{"text": "12"}, {"text": "2027"}]),
        (SEEN, "1-3-2027\ta\n8 mrt\tb", [{"date": DAY, "text": "a"}, {"date": OTHER, "text": "b"}]),
        (SEEN, "a\t1-3-2027\nb\t", [{"text": "a", "date": DAY}, {"text": "b"}]),
        (SEEN, "a\tb\nc\td", [{"text": "a · b"}, {"text": "c · d"}]),
        (ACTIONS, "Bellen\tAn\t1-3-2027", [{"action": "Bellen · An", "when": "1-3-2027"}]),
        (ACTIONS, "Actie\tWie\tWanneer\nBellen\tAn\tweek 12", [{"action": "Bellen", "who": "An", "when": "week 12"}]),
        (MEASURED, "1-3-2027\t40\n8-3-2027\t38,5", [{"date": DAY, "value": 40}, {"date": OTHER, "value": 38.5}]),
        (MEASURED, "1-3-2027\t40 %\tdruk", [{"date": DAY, "value": 40, "note": "druk"}]),
        (MEASURED, "40\n38", [{"value": 40}, {"value": 38}]),
        (MEASURED, "Datum\tWaarde\n1-3-2027\tn.b.", [{"date": DAY, "note": "n.b."}]),
        (AGENDA, "1-3-2027\n8-3-2027", [{"date": DAY}, {"date": OTHER}]),
        (AGENDA, "1-3-2027\nooit", []),
        (SEEN, " \n\t\n", []),
    ],
)
def test_records_of_a_paste(address: str, text: str, found: list[dict[str, Any]]) -> None:
    assert pasted(address, text) == found
