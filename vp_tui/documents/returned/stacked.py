"""Fields one under another in a cell: which paragraph is whose, where one was retyped and lost its bookmark."""

from collections import Counter
from collections.abc import Iterator

from vp_tui.documents.returned.body import Box, Grid, Line, Words
from vp_tui.documents.returned.placing import Placing
from vp_tui.documents.returned.wording import line_key
from vp_tui.documents.style import Style


def put_back_stacked(home: Placing, back: Placing) -> None:
    """In a cell with as many paragraphs as were sent, each is what stood in its place."""
    for grid in (each for each in back.body.items if isinstance(each, Grid)):
        sent_grid = _sent_grid(home, back, grid)
        for line in grid.lines if sent_grid is not None else ():
            sent_line = _sent_line(sent_grid, line) if sent_grid and line.gone is None else None
            for box in line.boxes if line.gone is None else ():
                if (sent := _sent_box(home, back, box) or _at(sent_line, line, box)) is not None:
                    _share(home, back, sent, box)


def _placed(home: Placing, back: Placing, box: Box) -> Iterator[str]:
    """The fields in a cell that kept their bookmark."""
    places = (back.of.get(words) for words in box.words)
    return (each.address for each in places if each is not None and each.address in home.places)


def _sent_grid(home: Placing, back: Placing, grid: Grid) -> Grid | None:
    """The table as it was sent; None where all in it kept its bookmark, or nothing did."""
    found = Counter(
        home.places[address].spot.grid
        for line in grid.lines
        for box in line.boxes
        for address in _placed(home, back, box)
    )
    sent = next((each for each, _ in found.most_common(1)), None)
    if sent is None:
        return None
    there = {place.address for words in _words(sent) if (place := home.of.get(words)) is not None}
    return sent if any(each not in back.places for each in there) else None


def _words(grid: Grid) -> Iterator[Words]:
    return (words for line in grid.lines for box in line.boxes for words in box.words)


def _sent_line(grid: Grid, line: Line) -> Line | None:
    """The only row with this label."""
    label = line_key(line.boxes[0].words[0].text) if line.boxes else ""
    found = [each for each in grid.lines if label and line_key(each.boxes[0].words[0].text) == label]
    return found[0] if len(found) == 1 else None


def _sent_box(home: Placing, back: Placing, box: Box) -> Box | None:
    return next((home.places[each].spot.box for each in _placed(home, back, box)), None)


def _at(sent: Line | None, line: Line, box: Box) -> Box | None:
    """The cell in the same column, if it has the same label."""
    at = next((n for n, each in enumerate(sent.boxes) if each.column == box.column), None) if sent else None
    if sent is None or at is None:
        return None
    before = sent.boxes[at - 1].words[0] if at else None
    if before is not None and before.style is Style.CELL_LABEL:
        labels = (line_key(each.words[0].text) for each in line.boxes if each.column < box.column)
        return sent.boxes[at] if [*labels][-1:] == [line_key(before.text)] else None
    return sent.boxes[at]


def _share(home: Placing, back: Placing, sent: Box, box: Box) -> None:
    before, now = _filled(sent), _filled(box)
    if len(before) != len(now):
        return
    for old, new in zip(before, now, strict=True):
        place = home.of.get(old)
        if place is not None and place.address not in back.places and old is place.words[0]:
            back.give(place.address, new)


def _filled(box: Box) -> list[Words]:
    return [each for each in box.words if each.text.strip()]
