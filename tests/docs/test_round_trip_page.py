"""The table of docs/round-trip.md counts the edits that the tests make."""

from collections import Counter
from pathlib import Path

from tests.documents.returned.edits import EDITS

PAGE = Path(__file__).parents[2] / "docs" / "round-trip.md"


def test_each_kind_of_edit_has_a_row_with_its_number() -> None:
    text = PAGE.read_text("utf-8")
    counts = Counter(kind for kind, _ in EDITS.values()) | Counter({"all": len(EDITS)})
    assert [kind for kind, count in counts.items() if f"| {kind} ({count}) |" not in text] == []
