"""WordprocessingML as paragraphs and tables. Names are looked at without their namespaces: Strict files have others."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from vp_tui.documents.blocks import Style
from vp_tui.documents.returned.body import Body, Box, Grid, Item, Line, Tracked, Words
from vp_tui.documents.returned.styles import attribute
from vp_tui.documents.returned.xml_parts import local_name

SIGNS = {"tab": "\t", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
SYMBOLS = {"f0fc": "✓", "f0fe": "☒", "f0a8": "☐", "f078": "☒", "f06f": "☐", "f052": "☑", "f0e0": "→"}
AROUND = {"sdtContent", "customXml", "smartTag", "ins", "moveTo", "hyperlink", "fldSimple", "dir", "bdo", "Choice"}
AROUND |= {"rubyBase", "ruby", "oMathPara", "oMath", "sdt", "AlternateContent"}
GONE = {"del", "moveFrom"}
OFF = {"0", "false", "off"}
MOST_DIGITS = 9  # of a number in an attribute


@dataclass
class Reading:
    """One way through a document; what stands outside paragraphs waits for the next one."""

    styles: Mapping[str, Style]
    notes: Mapping[tuple[str, str], str] = field(default_factory=dict)  # footnotes and endnotes by kind and id
    _waiting: list[str] = field(default_factory=list)  # bookmarks
    _comments: list[str] = field(default_factory=list)
    _boxes: list[bool] = field(default_factory=list)
    open_marks: dict[str, str] = field(default_factory=dict)  # the names of bookmarks by their ids
    _last: Words | None = None
    _carried: Words | None = None  # a paragraph whose end was deleted: the next one goes on in it

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
        if (ticked := _ticked(control)) is not None:
            self._boxes.append(ticked)
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
                line.added, line.gone = _tracked_in(each, "ins"), _tracked_in(each, "del")
        column = 0
        for box in self._cells(row):
            box.column, column = column, column + box.span
            line.boxes.append(box)
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
                box.span = next((_number(attribute(one, "val"), 1) for one in each if local_name(one) == "gridSpan"), 1)
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
        words.marks |= dict.fromkeys(self._waiting, len(words.text))
        words.starts |= dict.fromkeys(self._comments, len(words.text))
        words.boxes += self._boxes
        self._waiting, self._comments, self._boxes, self._last = [], [], [], words
        words.style = Style.TEXT if not self.styles else words.style
        for each in element:
            if local_name(each) == "pPr":
                words.style, joins = self._properties(each, words)
        runs = _Runs(self, words, _at=len(words.text))
        runs.read(element)
        runs.finish()
        if joins:
            self._carried = words
        else:
            yield words
        for inner in words.notes:
            yield Words(inner, in_box=True)

    def _properties(self, properties: Any, words: Words) -> tuple[Style | None, bool]:
        """The paragraph's style, and whether its end was deleted."""
        style, joins = None, False
        for each in properties:
            match local_name(each):
                case "pStyle":
                    style = self.styles.get(attribute(each, "val"))
                case "rPr":
                    for mark in ("ins", "del", "moveFrom", "moveTo"):
                        if tracked := _tracked_in(each, mark):
                            words.tracked.append(tracked)
                            joins = joins or mark in GONE
        return style, joins


@dataclass
class _Runs:
    """The text of one paragraph."""

    reading: Reading
    words: Words
    _parts: list[str] = field(default_factory=list)
    _at: int = 0  # characters so far
    _fields: list[bool] = field(default_factory=list)  # of each field that is open, whether its result has begun
    _hidden: int = 0  # how many of them have not

    def finish(self) -> None:
        """Give the paragraph its text: bit by bit a long one would be copied at each run."""
        self.words.text += "".join(self._parts)

    def _add(self, text: str) -> None:
        if text:
            self._parts.append(text)
            self._at += len(text)

    def read(self, parent: Any, gone: bool = False) -> None:
        for each in parent:
            name = local_name(each)
            if name == "r":
                self._run(each, gone)
            elif name in GONE or name == "ins" or name == "moveTo":
                self._track(each)
                self.read(each, gone or name in GONE)
            elif name == "sdt":
                self._control(each, gone)
            elif name in AROUND:
                self.read(each, gone)
            else:
                self._mark(name, each)

    def _track(self, element: Any) -> None:
        self.words.tracked.append(_tracked(element))

    def _control(self, control: Any, gone: bool) -> None:
        ticked, placeholder = _ticked(control), _has(control, "showingPlcHdr")
        if ticked is not None and not gone:
            self.words.boxes.append(ticked)
        for each in control:
            if local_name(each) == "sdtContent":
                self.read(each, gone or placeholder)

    def _mark(self, name: str, element: Any) -> None:
        """Bookmarks and comments, also in what was deleted."""
        words, at = self.words, self._at
        match name:
            case "bookmarkStart":
                words.marks.setdefault(attribute(element, "name"), at)
                self.reading.open_marks[attribute(element, "id")] = attribute(element, "name")
            case "bookmarkEnd":
                marked = self.reading.open_marks.get(attribute(element, "id"), "")
                if marked in words.marks:
                    words.ends[marked] = at
            case "commentRangeStart":
                words.starts[attribute(element, "id")] = at
            case "commentRangeEnd":
                words.stops[attribute(element, "id")] = at
            case "commentReference":
                words.points[attribute(element, "id")] = at

    def _run(self, run: Any, gone: bool) -> None:
        for each in run:
            name = local_name(each)
            if name == "t" and not gone and not self._hidden:
                self._add(each.text or "")
            elif name == "fldChar":
                self._field_part(attribute(each, "fldCharType"))
            elif name in ("drawing", "pict", "AlternateContent", "object"):
                self._drawing(each)
            elif name == "commentReference":
                self._mark(name, each)
            elif name in ("footnoteReference", "endnoteReference"):
                self._note(name.removesuffix("Reference"), attribute(each, "id"), gone)
            elif not gone and not self._hidden:
                self._add(_sign(name, each))

    def _note(self, kind: str, number: str, gone: bool) -> None:
        if not gone and (text := self.reading.notes.get((kind, number))):
            self.words.notes.append(text)

    def _field_part(self, kind: str) -> None:
        """What a field is told to do is no text; what comes of it is."""
        if kind == "begin":
            self._fields.append(False)
            self._hidden += 1
        elif kind == "separate" and self._fields and not self._fields[-1]:
            self._fields[-1] = True
            self._hidden -= 1
        elif kind == "end" and self._fields:
            self._hidden -= not self._fields.pop()

    def _drawing(self, element: Any) -> None:
        """The paragraphs of a text box; one that stands there twice, for an older program, only once."""
        for box in element.iter():
            if local_name(box) == "txbxContent":
                self.words.notes += [text for each in box if (text := plain_text(each))]
                return


def plain_text(element: Any) -> str:
    """All text in an element that was not deleted."""
    found = []
    for each in element.iter():
        name = local_name(each)
        if name == "t":
            found.append(each.text or "")
        elif name == "p" and found:
            found.append("\n")
        elif name in SIGNS or name in ("br", "sym"):
            found.append(_sign(name, each))
    return "".join(found).strip()


def _sign(name: str, element: Any) -> str:
    """Characters that are elements of their own."""
    if name == "br":
        return "" if attribute(element, "type") in ("page", "column") else "\n"
    if name == "sym":
        code = attribute(element, "char").lower()
        return SYMBOLS.get(code, chr(int(code, 16)) if len(code) == 4 and code.isalnum() and _is_hex(code) else "")
    return SIGNS.get(name, "")


def _is_hex(code: str) -> bool:
    return all(each in "0123456789abcdef" for each in code) and not code.startswith(
        ("d8", "d9", "da", "db", "dc", "dd", "de", "df")
    )


def _tracked(element: Any) -> Tracked:
    return Tracked(attribute(element, "author").strip(), attribute(element, "date"))


def _tracked_in(properties: Any, name: str) -> Tracked | None:
    return next((_tracked(each) for each in properties if local_name(each) == name), None)


def _has(control: Any, name: str) -> bool:
    return any(local_name(one) == name for each in control if local_name(each) == "sdtPr" for one in each)


def _ticked(control: Any) -> bool | None:
    """Whether a content control is a check box, and ticked."""
    for properties in control:
        if local_name(properties) == "sdtPr":
            for each in properties:
                if local_name(each) == "checkbox":
                    state = next((attribute(one, "val") for one in each if local_name(one) == "checked"), "0")
                    return state.lower() not in OFF and state != ""
    return None


def _number(text: str, other: int) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS else other
