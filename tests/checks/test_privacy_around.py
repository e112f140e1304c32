"""The sentence that a piece of text is shown in."""

import pytest

from vp_tui.checks.privacy import sentence_around


@pytest.mark.parametrize(
    ("text", "words", "before", "after"),
    [
        ("Ik bel zelf. Mevrouw Jansen belde drie keer. Dat kan beter.", "Mevrouw Jansen", "", " belde drie keer."),
        ("Het was dhr. de Vries. Daarna niemand.", "de Vries", "Het was dhr. ", "."),
        ("Eén\nTwee met 06-12345678 erin\nDrie", "06-12345678", "Twee met ", " erin"),
        ("Jansen", "Jansen", "", ""),
        ("Zin een! Jan Smit? Ja.", "Jan Smit", "", "?"),
    ],
)
def test_the_sentence_around(text: str, words: str, before: str, after: str) -> None:
    start = text.index(words)
    assert sentence_around(text, start, start + len(words)) == (before, words, after)


def test_a_long_sentence_is_cut_on_both_sides() -> None:
    before, words, after = sentence_around("a" * 500 + "Jansen" + "b" * 500, 500, 506)
    assert (before[0], words, after[-1]) == ("…", "Jansen", "…")
    assert len(before) == len(after) == 161
