"""What widgets say; screens hand it to the session."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from textual.message import Message

if TYPE_CHECKING:
    from vp_tui.widgets.records.table import RecordTable


@dataclass
class FieldChanged(Message):
    """The user gave a field a value, in a list or drawing."""

    address: str
    value: Any


@dataclass
class RecordWanted(Message):
    """A new record, with what is known of it; `edit`: open it at once."""

    list_address: str
    values: dict[str, Any] = field(default_factory=dict)
    edit: bool = True
    position: int | None = None


@dataclass
class RowsWanted(Message):
    """The focus is wanted in the rows of a list; `open`: and the chosen one opened. By way of the screen, so that it
    comes behind a record that is still on its way there."""

    table: "RecordTable"
    open: bool = False


@dataclass
class RecordsWanted(Message):
    """Several new records, as one step."""

    list_address: str
    records: list[dict[str, Any]]


@dataclass
class OfferTaken(Message):
    """What was offered is wanted: values by field and records by list, as one step; `told`: the sentence to say."""

    told: str
    values: dict[str, Any] = field(default_factory=dict)
    records: dict[str, list[dict[str, Any]]] = field(default_factory=dict)


@dataclass
class GuideWanted(Message):
    """A guide in a window of its own is wanted, by its name in `screens/plan/guides.py`."""

    name: str


@dataclass
class PlaceWanted(Message):
    """The user wants to go to a field, list or record of the plan; `among`: to its list, since it is one of several."""

    address: str
    among: bool = False


@dataclass
class RecordOpened(Message):
    """`field`: the one of its fields that the user comes for."""

    address: str
    field: str = ""


@dataclass
class RecordDuplicated(Message):
    address: str


@dataclass
class RecordDeleted(Message):
    address: str


@dataclass
class RecordMoved(Message):
    address: str
    by: int


@dataclass
class SeriesWanted(Message):
    """The chart of an indicator is wanted, by the address of what it is of."""

    address: str


@dataclass
class FieldVisited(Message):
    """A field, list or record got the focus."""

    address: str


@dataclass
class PageChosen(Message):
    """The user wants another page: a phase's name, or `overview`; `into`: with the focus in it."""

    page: str
    into: bool = False
