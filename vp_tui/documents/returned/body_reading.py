"""WordprocessingML as paragraphs and tables. Names are looked at without their namespaces: Strict files have others."""

from collections.abc import Iterator, Mapping
from typing import Any

from vp_tui.documents.returned.body import Body, Box, Grid, Item, Line, Words
from vp_tui.documents.returned.runs import GONE, Runs, number, ticked, tracked_in
from vp_tui.documents.returned.styles import attribute
from vp_tui.documents.returned.xml_parts import local_name
from vp_tui.documents.style import Style


class Reading:
    """One way through a document; what stands outside paragraphs waits for the next one. `notes`: footnotes and
    endnotes by kind and id."""

    def __init__(self, styles: Mapping[str, Style], notes: Mapping[tuple[str, str], str] | None = None) -> None:
        self.styles, self.notes = styles, notes or {}
        self._waiting: list[str] = []  # bookmarks
        self._comments: list[str] = []
        self._boxes: list[bool] = []
        self._open: dict[str, str] = {}  # the names of bookmarks by their ids
        self._last: Words | None = None
        self._carried: Words | None = None  # a paragraph whose end was deleted: the next one goes on in it

    def body(self, root: Any) -> Body:
        """Of `w:document`; where it was mended, text may stand beside its body."""
        found = next((each for each in root if local_name(each) == "body"), root)
        around = [found, *(each for each in root if each is not found)] if found is not root else [root]
        items = [item for each in around for item in self._items(each)]
        if self._carried is not None:
            items.append(self._carried)
        last = local_name(found[-1]) if len(found) else ""
        body = Body(items, complete=last == "sectPr")
        for index, words in enumerate(body.words()):
            words.index = index
        return body

    def _items(self, parent: Any) -> Iterator[Item]:
        for each in parent:
            match local_name(each):
                case "p":
                    yield from self._paragraph(each)
                case "tbl":
                    if self._carried is not None:
                        carried, self._carried = self._carried, None
                        yield carried
                    yield self._table(each)
                case "sdt":
                    yield from self._control(each, self._items)
                case "del" | "moveFrom" | "ins" | "moveTo" | "customXml" | "sdtContent" | "AlternateContent" | "Choice":
                    yield from self._items(each)
                case _:
                    self._beside(each)

    def _control(self, control: Any, inner: Any) -> Iterator[Any]:
        """What is in a content control; one with a check box ticks the paragraph that it is in."""
        if (state := ticked(control)) is not None:
            self._boxes.append(state)
        for each in control:
            if local_name(each) == "sdtContent":
                yield from inner(each)

    def _beside(self, each: Any) -> None:
        """What stands between paragraphs: bookmarks and the ends of comments."""
        match local_name(each):
            case "bookmarkStart":
                self._waiting.append(attribute(each, "name"))
            case "commentRangeStart":
                self._comments.append(attribute(each, "id"))
            case "commentRangeEnd" if self._last is not None:
                self._last.stops.setdefault(attribute(each, "id"), len(self._last.text))

    # --- tables -------------------------------------------------------------------------------------------------------

    def _table(self, table: Any) -> Grid:
        return Grid(list(self._lines(table)))

    def _lines(self, parent: Any) -> Iterator[Line]:
        for each in parent:
            match local_name(each):
                case "tr":
                    yield self._line(each)
                case "sdt":
                    yield from self._control(each, self._lines)
                case "customXml" | "sdtContent" | "ins" | "del":
                    yield from self._lines(each)
                case _:
                    self._beside(each)

    def _line(self, row: Any) -> Line:
        line = Line([])
        for each in row:
            if local_name(each) == "trPr":
                line.added, line.gone = tracked_in(each, "ins"), tracked_in(each, "del")
        column = 0
        for box in self._cells(row):
            box.column, column = column, column + box.span
            line.boxes.append(box)
        line.boxes = line.boxes or [Box([Words()])]  # a damaged row may have lost its cells
        return line

    def _cells(self, parent: Any) -> Iterator[Box]:
        for each in parent:
            match local_name(each):
                case "tc":
                    yield self._cell(each)
                case "sdt":
                    yield from self._control(each, self._cells)
                case "customXml" | "sdtContent":
                    yield from self._cells(each)
                case _:
                    self._beside(each)

    def _cell(self, cell: Any) -> Box:
        box = Box([])
        for each in cell:
            if local_name(each) == "tcPr":
                box.span = next((number(attribute(one, "val"), 1) for one in each if local_name(one) == "gridSpan"), 1)
        for item in self._items(cell):
            if isinstance(item, Words):
                box.words.append(item)
            else:  # a table in a cell: its paragraphs are the cell's
                box.words += [each for line in item.lines for inner in line.boxes for each in inner.words]
        if self._carried is not None:
            box.words.append(self._carried)
            self._carried = None
        box.words = box.words or [Words()]
        return box

    # --- paragraphs ---------------------------------------------------------------------------------------------------

    def _paragraph(self, element: Any) -> Iterator[Words]:
        words, joins = self._carried or Words(), False
        self._carried = None
        self._last = words
        if self._waiting or self._comments or self._boxes:
            self._take_waiting(words)
        words.style = Style.TEXT if not self.styles else words.style
        for each in element:
            if local_name(each) == "pPr":
                words.style, joins = self._properties(each, words)
        runs = Runs(words, self.notes, self._open)
        runs.read(element)
        runs.finish()
        if joins:
            self._carried = words
        else:
            yield words
        for inner in words.notes:
            yield Words(inner, in_box=True)

    def _take_waiting(self, words: Words) -> None:
        words.marks |= dict.fromkeys(self._waiting, len(words.text))
        words.starts |= dict.fromkeys(self._comments, len(words.text))
        words.boxes += self._boxes
        self._waiting, self._comments, self._boxes = [], [], []

    def _properties(self, properties: Any, words: Words) -> tuple[Style | None, bool]:
        """The paragraph's style, and whether its end was deleted."""
        style, joins = None, False
        for each in properties:
            match local_name(each):
                case "pStyle":
                    style = self.styles.get(attribute(each, "val"))
                case "rPr":
                    for mark in ("ins", "del", "moveFrom", "moveTo"):
                        if by := tracked_in(each, mark):
                            words.tracked.append(by)
                            joins = joins or mark in GONE
        return style, joins
