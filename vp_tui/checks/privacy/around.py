"""The sentence that a piece of text stands in, to show it in."""

from vp_tui.checks.privacy.passages import ENDS

MOST = 160  # characters shown on either side


def sentence_around(text: str, start: int, end: int) -> tuple[str, str, str]:
    """What stands before text[start:end] in its sentence, that text itself, and what follows it."""
    before = text[text.rfind("\n", 0, start) + 1 : start]
    if ends := [each.end() for each in ENDS.finditer(before + "X")]:
        before = before[ends[-1] :]
    after = text[end:].partition("\n")[0]
    # From a letter on: a full stop right behind what was found ends the sentence too.
    if last := ENDS.search(f"xx{after}"):
        after = after[: max(0, last.start() - 1)]
    before = f"…{before[-MOST:]}" if len(before) > MOST else before
    return before, text[start:end], f"{after[:MOST]}…" if len(after) > MOST else after
