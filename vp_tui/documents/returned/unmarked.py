"""A document of which the bookmarks are gone, and often the styles: Google Docs keeps none. They are put back where the
words still stand in the order in which they were sent."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from vp_tui.documents.returned.body import Body, Box, Grid, Line, Words
from vp_tui.documents.returned.wording import likeness, line_key

ALIKE = 0.5  # of the words of two paragraphs or rows, for them to be the same
Unit = Words | Line  # a paragraph outside tables, or a row
Pairs = Iterator[tuple[Words, Words]]  # a paragraph as it was sent, and as it came back


def put_marks_back(sent: Body, back: Body) -> None:
    """Give the paragraphs of `back` the bookmarks and styles of those of `sent` that they are."""
    there = {mark for words in back.words() for mark in words.marks}
    for old, new in _units_paired(list(_units(sent)), list(_units(back))):
        new.marks |= {mark: 0 for mark in old.marks if mark not in there}
        new.style = old.style


def _units(body: Body) -> Iterator[Unit]:
    for item in body.items:
        if isinstance(item, Grid):
            yield from item.lines
        elif item.text.strip() or item.marks:
            yield item


def _units_paired(sent: Sequence[Unit], back: Sequence[Unit]) -> Pairs:
    """Those with the same words, and between them those that are alike, or as many."""
    a_keys, b_keys = ([_key(each) for each in units] for units in (sent, back))
    for kind, a, b, c, d in SequenceMatcher(a=a_keys, b=b_keys, autojunk=False).get_opcodes():
        if kind in ("equal", "replace"):
            for old, new in _alike(sent[a:b], back[c:d]):
                yield from _inside(old, new)


def _key(unit: Unit) -> tuple[str, ...]:
    return (line_key(unit.text),) if isinstance(unit, Words) else ("", *(line_key(each.text) for each in unit.boxes))


def _alike(sent: Sequence[Unit], back: Sequence[Unit]) -> Iterator[tuple[Unit, Unit]]:
    if [type(each) for each in sent] == [type(each) for each in back]:
        yield from zip(sent, back, strict=True)
        return
    left = list(back)
    for old in sent:
        fits = (new for new in left if type(new) is type(old) and _is_like(_text(old), _text(new)))
        if (found := next(fits, None)) is not None:
            left = left[left.index(found) + 1 :]
            yield old, found


def _is_like(old: str, new: str) -> bool:
    """Also where what stood behind it was joined to it."""
    return likeness(old, new) >= ALIKE or (bool(old.strip()) and new.startswith(old))


def _text(unit: Unit) -> str:
    return unit.text if isinstance(unit, Words) else " ".join(each.text for each in unit.boxes)


def _inside(sent: Unit, back: Unit) -> Pairs:
    if isinstance(sent, Words) and isinstance(back, Words):
        yield sent, back
    elif isinstance(sent, Line) and isinstance(back, Line):
        for box, there in _cells(sent, back):
            yield from _in_cell(box, there)


def _cells(sent: Line, back: Line) -> Iterator[tuple[Box, Box]]:
    """The cells of a row that are those of another: with the same words, or else in the same column of as many, if they
    have the same label."""
    left, waiting = dict.fromkeys(back.boxes), list[tuple[Box, str]]()
    for box, label in _labelled(sent):
        same = [each for each in left if line_key(each.text) == line_key(box.text)]
        at = next((each for each in same if each.column == box.column), None)
        if at is None and len(same) == 1 and box.text.strip():
            at = same[0]
        if at is None:
            waiting.append((box, label))
        else:
            del left[at]
            yield box, at
    labels = {each.column: (each, label) for each, label in _labelled(back) if each in left}
    for box, label in waiting if len(sent.boxes) == len(back.boxes) else ():
        there, other = labels.get(box.column, (box, ""))
        if there is not box and (not label or label == other):
            yield box, there


def _labelled(line: Line) -> Iterator[tuple[Box, str]]:
    """The cells of a row, each with the label to its left: a text that ends with a colon, as on the first page."""
    label = ""
    for box in line.boxes:
        yield box, label
        label = line_key(box.text) if box.text.endswith(":") else ""


def _in_cell(sent: Box, back: Box) -> Pairs:
    """A paragraph that was added is what the one above it is."""
    pairs = {new: old for old, new in _alike(sent.words, back.words) if isinstance(new, Words)}
    above: Words | None = None
    for words in back.words:
        old = pairs.get(words)
        if isinstance(old, Words):
            yield old, words
        elif above is not None and words.style is None:
            words.style = above.style
        above = words
