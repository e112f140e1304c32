"""docs/reading-values.md says what the readers read."""

from tools.reading_page import PAGE, page


def test_the_page_of_readings_is_up_to_date() -> None:
    assert PAGE.read_text("utf-8") == page(), "run: python tools/reading_page.py"


def test_both_readers_agree_on_every_day_of_it() -> None:
    assert "the readers differ" not in page()
