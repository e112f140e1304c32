"""Line 24: help first, leaving last, whatever the width."""

from textual.content import Content

from vp_tui.widgets.frame.hints import Hint, hints_markup
from vp_tui.widgets.frame.keyline import fitting_keys

KEYS = ["F1 Help", "Ctrl+N Volgende", "Ctrl+T Meer vragen", "Ctrl+S Word", "Ctrl+Q Afsluiten"]


def test_what_does_not_fit_is_left_out_in_between_and_that_is_shown() -> None:
    assert fitting_keys(KEYS, 78) == "  ".join(KEYS)
    assert fitting_keys(KEYS, 58) == "F1 Help  Ctrl+N Volgende  …  Ctrl+Q Afsluiten"
    assert fitting_keys(KEYS, 10) == "F1 Help  …  Ctrl+Q Afsluiten"


def test_hints_are_left_out_from_the_right() -> None:
    hints = [Hint("Enter", "openen", "open"), Hint("Spatie", "gedaan"), Hint("Shift+↑ ↓", "verplaatsen")]
    assert Content.from_markup(hints_markup(hints, 78)).plain == "Enter openen   Spatie gedaan   Shift+↑ ↓ verplaatsen"
    assert Content.from_markup(hints_markup(hints, 30)).plain == "Enter openen   Spatie gedaan"
    assert Content.from_markup(hints_markup(hints, 3)).plain == "Enter openen"
