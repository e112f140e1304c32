"""Line 1: where you are on the left, whether it is saved on the right, in any width."""

import pytest

from vp_tui.widgets.frame.title import Saved, SavedAt, path_text

PLAN = "De griepprik zonder rij en zonder turflijst"


@pytest.mark.parametrize(
    ("parts", "width", "shown"),
    [
        (("Griepprik", "3 Ideeën", "Doel 1 van 2"), 60, "Griepprik › 3 Ideeën › Doel 1 van 2"),
        ((PLAN, "3 Ideeën", "Doel 1 van 2"), 50, "De griepprik zonder rij… › 3 Ideeën › Doel 1 van 2"),
        ((PLAN, "3 Ideeën", "Doel 1 van 2"), 30, "De grie… › 3 Ideeën › Doel 1…"),
        (("", "Help"), 30, "Help"),
    ],
)
def test_the_longest_part_of_a_path_gives_way(parts: tuple[str, ...], width: int, shown: str) -> None:
    assert path_text(parts, width) == shown


@pytest.mark.parametrize("width", range(30, 100, 7))
def test_a_path_fits(width: int) -> None:
    assert len(path_text((PLAN, PLAN, PLAN), width)) <= width


def test_the_time_goes_where_there_is_no_room_for_it() -> None:
    assert SavedAt(Saved.YES, "20:14").words(80) == "bewaard 20:14"
    assert SavedAt(Saved.YES, "20:14").words(60) == "bewaard"
    assert SavedAt(Saved.NOT, "20:14").words(80) == "! nog niet bewaard"
