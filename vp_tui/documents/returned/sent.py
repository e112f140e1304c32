"""The document as it went out, as plain data: no models, which take longer to load than a document takes to read.

sending.py makes it of a plan; kept.py keeps it beside the plans.
"""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from vp_tui.documents.returned.body import Body, Box, Grid, Item, Line, Words
from vp_tui.documents.returned.wording import line_key
from vp_tui.documents.style import Style


class SentField(NamedTuple):
    """A field as it was sent. `kind`: the value of its Kind; `place`: what it is called, with its record; `past` and
    `near`: how a day without a year is read."""

    kind: str
    label: str
    text: str
    place: str
    past: bool = False
    near: bool = False


class SentList(NamedTuple):
    """A list of records; `main`: the field that a record is known by."""

    label: str
    main: str


@dataclass(frozen=True, slots=True)
class Layout:
    """A table of records: its list, and by the title of each column in small letters its fields, and the one that is
    typed where there is nothing yet."""

    list_address: str
    columns: dict[str, list[str]]
    typed: dict[str, str]
    ticks: list[str]
    derived: list[str]

    def fields(self, title: str) -> list[str]:
        return self.columns.get(title, [])


@dataclass(frozen=True, slots=True)
class MatrixLayout:
    """A table with a list in each cell. `sides`: the text of the field `side` by the title of its column in small
    letters; `heads`: by the words before a row, where those are an option of the field `head`."""

    list_address: str
    side: str
    sides: dict[str, str]
    head: str = ""
    heads: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class SentDocument:
    """A version of the plan as it was sent. `addresses`: by bookmark; `records`: what each is called, by address;
    `goals`: their addresses by number; `words`: what the program writes itself, in small letters."""

    title: str
    body: Body
    addresses: dict[str, str]
    fields: dict[str, SentField]
    records: dict[str, str]
    lists: dict[str, SentList]
    goals: dict[int, str]
    layouts: list[Layout]
    matrices: list[MatrixLayout]
    words: list[str]
    above: dict[str, tuple[str, str]] = field(default_factory=dict)  # by address its list and record

    def list_of(self, address: str) -> str:
        """The list that a record's or its field's address lies in; empty for others."""
        return self._above(address)[0]

    def record_of(self, address: str) -> str:
        """The record that a field's address lies in; empty for none."""
        return self._above(address)[1]

    def _above(self, address: str) -> tuple[str, str]:
        if address not in self.above:
            parts = address.split("/")
            found = "/".join(parts[:2])
            known = len(parts) > 2 and found in self.lists
            self.above[address] = (found, "/".join(parts[:3])) if known else ("", "")
        return self.above[address]

    def place_name(self, address: str) -> str:
        if found := self.fields.get(address):
            return found.place
        if found_list := self.lists.get(address):
            return found_list.label
        return self.records.get(address, "")


class KnownWords:
    """All that stood in a document that was sent, to know again what it wrote itself."""

    def __init__(self, sent: SentDocument) -> None:
        self._sent = sent

    def __contains__(self, text: str) -> bool:
        """Also of a text without a word in it."""
        return text in self._texts or not (key := line_key(text)) or key in self.lines

    @cached_property
    def _texts(self) -> frozenset[str]:
        return frozenset(each.text for each in self._sent.body.words())

    @cached_property
    def lines(self) -> frozenset[str]:
        found = {line_key(each.text) for each in self._sent.body.words()} | set(self._sent.words)
        for each in self._sent.fields.values():
            found.add(line_key(each.text))
            found |= {line_key(line) for line in each.text.split("\n")}
        return frozenset(found)


# --- as JSON ----------------------------------------------------------------------------------------------------------


def body_as_data(body: Body) -> list[Any]:
    return [_item_as_data(each) for each in body.items]


def _item_as_data(item: Item) -> Any:
    if isinstance(item, Words):
        return _words_as_data(item)
    return [
        [[box.column, box.span, [_words_as_data(each) for each in box.words]] for box in line.boxes]
        for line in item.lines
    ]


def _words_as_data(words: Words) -> dict[str, Any]:
    told = {"t": words.text, "s": words.style and words.style.value, "m": list(words.marks), "b": words.boxes}
    return {key: value for key, value in told.items() if value}


def body_of_data(data: list[Any]) -> Body:
    """Raises KeyError, ValueError, TypeError, AttributeError where that is no body."""
    body = Body([_words(each) if isinstance(each, dict) else _grid(each) for each in data])
    for index, words in enumerate(body.words()):
        words.index = index
    return body


def _grid(data: list[Any]) -> Grid:
    return Grid(
        [Line([Box([_words(each) for each in inner], column, span) for column, span, inner in line]) for line in data]
    )


def _words(data: dict[str, Any]) -> Words:
    style = data.get("s")
    marks = dict.fromkeys(data.get("m", ()), 0)
    return Words(data.get("t", ""), Style(style) if style else None, marks, boxes=data.get("b", []))
