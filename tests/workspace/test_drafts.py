"""Text that is no value (yet): kept, taken back, brought back."""

from vp_tui.workspace.drafts import Drafts

DATE = "recognise/agreed_on"


def test_what_was_typed_is_taken_back_by_burst_and_brought_back() -> None:
    drafts = Drafts()
    for text, visit in (("e", 1), ("ei", 1), ("eind", 1), ("eind mrt", 2)):
        drafts.keep(DATE, text, visit)
    assert drafts.back(DATE) == 2 and drafts[DATE] == "eind"
    assert drafts.back(DATE) == 1 and DATE not in drafts
    assert drafts.back(DATE) is None
    assert drafts.forth() == DATE and drafts[DATE] == "eind"
    assert drafts.forth() == DATE and drafts[DATE] == "eind mrt"
    assert drafts.forth() is None


def test_typing_ends_what_can_be_brought_back() -> None:
    drafts = Drafts({DATE: "eind mrt"})
    assert drafts.back(DATE) == 0
    drafts.keep(DATE, "x", 3)
    assert drafts.forth() is None


def test_what_became_a_value_has_its_way_back_in_the_plan() -> None:
    drafts = Drafts()
    drafts.keep(DATE, "31-2", 1)
    drafts.keep(DATE, None)
    assert drafts.back(DATE) is None


def test_the_file_gets_the_last_of_each() -> None:
    drafts = Drafts({DATE: "eind mrt"})
    drafts.keep(DATE, "eind", 1)
    drafts.keep(DATE, None)
    assert drafts.sent() == {DATE: None} and drafts.sent() == {}
