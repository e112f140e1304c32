"""What is left to look at once one suspect was dealt with."""

from collections.abc import Iterable
from dataclasses import replace

from vp_tui.checks.privacy import Suspect, replaced_text


def after_replacing(text: str, one: Suspect, found: Iterable[Suspect]) -> tuple[str, list[Suspect]]:
    """The field's text with what is offered in its place, and the others, moved where they stand behind it."""
    longer = len(one.replacement) - len(one.text)
    left = [each for each in found if each is not one]
    moved = [
        replace(each, start=each.start + longer, end=each.end + longer)
        if each.address == one.address and each.start > one.start
        else each
        for each in left
    ]
    return replaced_text(text, [one]), moved


def without_suspect(one: Suspect, found: Iterable[Suspect]) -> list[Suspect]:
    """The others; the same words in the same field may stay as well."""
    same = (one.code, one.address, one.text)
    return [each for each in found if (each.code, each.address, each.text) != same]
