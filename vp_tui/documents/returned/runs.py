"""What stands within a paragraph: its text, bookmarks, comments, boxes and notes. Names without their namespaces."""

from collections.abc import Mapping
from typing import Any

from vp_tui.documents.returned.body import Tracked, Words
from vp_tui.documents.returned.styles import attribute
from vp_tui.documents.returned.xml_parts import local_name

SIGNS = {"tab": "\t", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
SYMBOLS = {"f0fc": "✓", "f0fe": "☒", "f0a8": "☐", "f078": "☒", "f06f": "☐", "f052": "☑", "f0e0": "→"}
AROUND = {"sdtContent", "customXml", "smartTag", "ins", "moveTo", "hyperlink", "fldSimple", "dir", "bdo", "Choice"}
AROUND |= {"rubyBase", "ruby", "oMathPara", "oMath", "sdt", "AlternateContent"}
GONE = {"del", "moveFrom"}
OFF = {"0", "false", "off"}
MOST_DIGITS = 9  # of a number in an attribute


class Runs:
    """The text of one paragraph; `notes` as of Reading, `open_marks`: the names of bookmarks by their ids."""

    def __init__(self, words: Words, notes: Mapping[tuple[str, str], str], open_marks: dict[str, str]) -> None:
        self.words, self._notes, self._open = words, notes, open_marks
        self._parts: list[str] = []
        self._at = len(words.text)  # characters so far
        self._fields: list[bool] = []  # of each field that is open, whether its result has begun
        self._hidden = 0  # how many of them have not

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
        self.words.tracked.append(tracked(element))

    def _control(self, control: Any, gone: bool) -> None:
        state, placeholder = ticked(control), has(control, "showingPlcHdr")
        if state is not None and not gone:
            self.words.boxes.append(state)
        for each in control:
            if local_name(each) == "sdtContent":
                self.read(each, gone or placeholder)

    def _mark(self, name: str, element: Any) -> None:
        """Bookmarks and comments, also in what was deleted."""
        words, at = self.words, self._at
        match name:
            case "bookmarkStart":
                words.marks.setdefault(attribute(element, "name"), at)
                self._open[attribute(element, "id")] = attribute(element, "name")
            case "bookmarkEnd":
                marked = self._open.get(attribute(element, "id"), "")
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
        if not gone and (text := self._notes.get((kind, number))):
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


def tracked(element: Any) -> Tracked:
    return Tracked(attribute(element, "author").strip(), attribute(element, "date"))


def tracked_in(properties: Any, name: str) -> Tracked | None:
    return next((tracked(each) for each in properties if local_name(each) == name), None)


def has(control: Any, name: str) -> bool:
    return any(local_name(one) == name for each in control if local_name(each) == "sdtPr" for one in each)


def ticked(control: Any) -> bool | None:
    """Whether a content control is a check box, and ticked."""
    for properties in control:
        if local_name(properties) == "sdtPr":
            for each in properties:
                if local_name(each) == "checkbox":
                    state = next((attribute(one, "val") for one in each if local_name(one) == "checked"), "0")
                    return state.lower() not in OFF and state != ""
    return None


def number(text: str, other: int) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS else other
