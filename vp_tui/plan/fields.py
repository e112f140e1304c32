"""What a model says of its own fields: Dutch label, hint, kind, depth.

The form, the table in SQLite, the journal, the document and the read-back are all drawn from these, so a new
field is one new line in its model.
"""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated, Any, ClassVar, get_args

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer, WithJsonSchema


class Kind(StrEnum):
    """The meaning of a field's value; never a widget."""

    TEXT = "text"  # str, usually one line
    LONG = "long"  # str, paragraphs
    DATE = "date"  # datetime.date or None
    WHEN = "when"  # str, free text that may read as a day or period (plan/days/when.py)
    WHO = "who"  # str, one or more names
    CHOICE = "choice"  # a literal of the field's options
    SCALE = "scale"  # int from 1 up, or None
    NUMBER = "number"  # float or None
    EURO = "euro"  # float or None, in euro
    TICK = "tick"  # bool
    LINES = "lines"  # list[str], no empty items
    PHASES = "phases"  # list[int], 1 to 8
    GOAL = "goal"  # id of a goal in memory, its number in a file
    INTERVENTION = "intervention"  # id of an intervention
    STAKEHOLDER = "stakeholder"  # id of a stakeholder
    INDICATOR = "indicator"  # id of an indicator that a goal has beside its own
    HIDDEN = "hidden"  # kept by the app itself, on no form
    RECORDS = "records"  # list of records
    GROUP = "group"  # a fixed set of fields under one name


@dataclass(frozen=True, slots=True)
class Spec:
    """What the model says of one field.

    `past`: a day without a year is the last such day, not the next; `near`: that of the past months, or else the next.
    `offered`: shown with the core, though it does not
    count. `asked_in`: the phase whose page asks for it where that is not the phase that stores it. `instead`: the
    field beside it that does as well. `minimum`: how many records a core list needs before its phase is complete;
    `each`: the field of which every option must occur among them.
    `core_with_goals`: of a reference to a goal: core where there is more than one to choose from; the only one gets
    filled in by itself, and is asked for where it is not.
    `core_from_order`: core from this order of change on. `late`: core once the goal's end ("goal") or the end of the
    placement ("placement") is near.
    `new` and `one`: how a list calls a record ("Nieuw doel", "doel"); `main`: the record's first text field.
    """

    label: str
    hint: str = ""
    kind: Kind = Kind.TEXT
    core: bool = False
    offered: bool = False
    options: Mapping[Any, str] = field(default_factory=dict)
    suggestions: tuple[str, ...] = ()
    past: bool = False
    near: bool = False
    asked_in: str = ""
    instead: str = ""
    minimum: int = 1
    each: str = ""
    core_with_goals: bool = False
    core_from_order: int = 0
    late: str = ""
    new: str = ""
    one: str = ""
    main: str = ""


def text(label: str, hint: str = "", **more: Any) -> Spec:
    return Spec(label, hint, Kind.TEXT, **more)


def long(label: str, hint: str = "", **more: Any) -> Spec:
    return Spec(label, hint, Kind.LONG, **more)


def who(label: str, hint: str = "Een naam, of meer namen met een komma ertussen", **more: Any) -> Spec:
    return Spec(label, hint, Kind.WHO, **more)


def when(label: str, hint: str = "Bijvoorbeeld 12-3-2027, maart 2027 of elke vrijdag", **more: Any) -> Spec:
    return Spec(label, hint, Kind.WHEN, **more)


def date(label: str, hint: str = "Bijvoorbeeld 12-3-2027", **more: Any) -> Spec:
    return Spec(label, hint, Kind.DATE, **more)


def choice(label: str, options: Mapping[Any, str], hint: str = "", **more: Any) -> Spec:
    return Spec(label, hint, Kind.CHOICE, options=options, **more)


def scale(label: str, options: Mapping[Any, str], hint: str = "", **more: Any) -> Spec:
    return Spec(label, hint, Kind.SCALE, options=options, **more)


def tick(label: str, hint: str = "", **more: Any) -> Spec:
    return Spec(label, hint, Kind.TICK, **more)


def number(label: str, hint: str = "Een getal, bijvoorbeeld 62,5", **more: Any) -> Spec:
    return Spec(label, hint, Kind.NUMBER, **more)


def lines(label: str, hint: str = "", **more: Any) -> Spec:
    return Spec(label, hint, Kind.LINES, **more)


def goal(label: str = "Doel", hint: str = "Bij welk doel hoort dit?", **more: Any) -> Spec:
    return Spec(label, hint, Kind.GOAL, **more)


def hidden(label: str) -> Spec:
    return Spec(label, kind=Kind.HIDDEN)


def written() -> Spec:
    """The day on which the text of `when` got its words: the day that "15 oktober" or "week 50" is read from."""
    return hidden("Wanneer, opgeschreven op")


def records(label: str, new: str, one: str, main: str, hint: str = "", **more: Any) -> Spec:
    return Spec(label, hint, Kind.RECORDS, new=new, one=one, main=main, **more)


def group(label: str, hint: str = "", **more: Any) -> Spec:
    return Spec(label, hint, Kind.GROUP, **more)


# All that TextArea, Word or an old program may mean by a line break; kept apart, a text would differ from itself.
LINE_BREAK = re.compile("\r\n|[\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")


def normalise(value: str) -> str:
    """The same text with `\\n` as its only line break."""
    return LINE_BREAK.sub("\n", value)


def _split_items(items: list[str]) -> list[str]:
    return [line for item in items for line in normalise(item).split("\n") if line.strip()]


def _unique_phases(phases: list[int]) -> list[int]:
    return sorted(set(phases))


def _whole(value: Any) -> Any:
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _plain_number(value: float | None) -> float | int | None:
    return int(value) if value is not None and value.is_integer() and abs(value) < 1e15 else value


Text = Annotated[str, AfterValidator(normalise)]
Lines = Annotated[list[Text], AfterValidator(_split_items)]
Number = Annotated[
    Annotated[float, Field(allow_inf_nan=False)] | None, PlainSerializer(_plain_number, when_used="json")
]
Count = Annotated[int, Field(ge=0, le=9999)]
Round = Annotated[Count | None, BeforeValidator(_whole)]
Day = dt.date | None
Phase = Annotated[int, Field(ge=1, le=8)]
Phases = Annotated[list[Phase], AfterValidator(_unique_phases)]
GoalRef = Annotated[str | None, WithJsonSchema({"anyOf": [{"type": "integer", "minimum": 1}, {"type": "null"}]})]
RecordRef = Annotated[str | None, WithJsonSchema({"anyOf": [{"type": "string"}, {"type": "null"}]})]


def _yes_no(value: Any) -> Any:
    """A yes or no where a sentence is asked becomes the word."""
    return {True: "ja", False: "nee"}[value] if isinstance(value, bool) else value


YesNoText = Annotated[Text, BeforeValidator(_yes_no)]
RecordId = Annotated[str, Field(pattern=r"^[a-z0-9]{8}$")]


class Section(BaseModel):
    """A part of the plan: refuses names and types that it does not know.

    `specs`: its fields that say what they are, by name, in order. `inner_models`: the models of its sections, groups
    and lists of records, by the name of the field that holds them.
    """

    model_config = ConfigDict(extra="forbid", strict=True)
    specs: ClassVar[Mapping[str, Spec]] = MappingProxyType({})
    inner_models: ClassVar[Mapping[str, "type[Section]"]] = MappingProxyType({})

    @classmethod
    def __pydantic_init_subclass__(cls, **_: Any) -> None:
        found = {name: _spec_in(info.metadata) for name, info in cls.model_fields.items()}
        cls.specs = MappingProxyType({name: spec for name, spec in found.items() if spec})
        inner = {name: _section_in(info.annotation) for name, info in cls.model_fields.items()}
        cls.inner_models = MappingProxyType({name: model for name, model in inner.items() if model})


def _spec_in(metadata: list[Any]) -> Spec | None:
    return next((each for each in metadata if isinstance(each, Spec)), None)


def _section_in(annotation: Any) -> type[Section] | None:
    """The model that a field holds one or more of, if it does."""
    types = (each for each in (annotation, *get_args(annotation)) if isinstance(each, type))
    return next((each for each in types if issubclass(each, Section)), None)


class Record(Section):
    """One entry of a list; its id is stable and unique within the plan."""

    id: RecordId
