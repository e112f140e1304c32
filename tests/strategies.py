"""Any valid plan, built from the models themselves: a new field, list or phase is covered by itself.

`plans()` for whole plans; `values(model, name)` for what one field may hold; `texts()` for text that hurts.
"""

import datetime as dt
import types
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from annotated_types import Ge, Le
from hypothesis import strategies as st
from pydantic.fields import FieldInfo

from vp_tui.plan.address import record_lists, record_model, references
from vp_tui.plan.changes.change import LETTERS
from vp_tui.plan.fields import Kind, Section
from vp_tui.plan.plan import Plan
from vp_tui.plan.references import REFERENCES

NASTY = (
    "", "Zoë en José: “één” ’s middags", "👩🏽\u200d⚕️ 👍", "<&> \"a\" 'b' \\n {x} [y] %s", "a\nb\r\nc\rd",
    "x\u2028y\x85z\x0b", "\x00\x01\x1b[31m\x7f", "  \t ", "-", "\ufeffBOM\ufffe", "e\u0301\u200f", "null",
    "ideate/goals/1", "Doel 1; doel 2\n", "=1+1", "w" * 200,
)  # fmt: skip
SAFE = 2**53  # whole numbers that JSON and SQLite hold everywhere
COUNT = st.integers(0, 2)


def texts() -> st.SearchStrategy[str]:
    """Text with emoji, control characters, all kinds of line breaks, quotes, markup; no lone surrogates."""
    return st.sampled_from(NASTY) | st.text(max_size=12)


def ids() -> st.SearchStrategy[str]:
    return st.text(LETTERS, min_size=8, max_size=8)


@cache  # building a strategy costs more than drawing from it
def values(model: type[Section], name: str) -> st.SearchStrategy[Any]:
    """What one field that isn't a reference, list of records or group may hold, before normalisation."""
    info = model.model_fields[name]
    return _of(info.annotation, info.metadata)


def _of(annotation: Any, metadata: list[Any]) -> st.SearchStrategy[Any]:
    arguments = get_args(annotation)
    if get_origin(annotation) is Annotated:
        return _of(arguments[0], [*metadata, *_flat(arguments[1:])])
    if get_origin(annotation) in (Union, types.UnionType):
        return st.one_of(*(_of(each, metadata) for each in arguments))
    if get_origin(annotation) is Literal:
        return st.sampled_from(arguments)
    if get_origin(annotation) is list:
        return st.lists(_of(arguments[0], []), max_size=3)
    low: Any = next((each.ge for each in metadata if isinstance(each, Ge)), None)
    high: Any = next((each.le for each in metadata if isinstance(each, Le)), None)
    plain: dict[Any, st.SearchStrategy[Any]] = {
        str: texts(),
        bool: st.booleans(),
        int: st.integers(-SAFE if low is None else low, SAFE if high is None else high),
        float: st.floats(low, high, allow_nan=False, allow_infinity=False),
        dt.date: st.dates(),
        type(None): st.none(),
    }
    return plain[annotation]  # KeyError: a kind of value that this file must learn


def _flat(metadata: tuple[Any, ...]) -> list[Any]:
    """Metadata with what a pydantic Field(...) holds."""
    return [inner for each in metadata for inner in (each.metadata if isinstance(each, FieldInfo) else [each])]


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Any valid plan: unique ids and goal numbers, references that point to a record or to nothing.

    Goal numbers stay below 1000: a plan with goal 9999 is valid too, but has no room for a new goal.
    """
    counts = {address: draw(COUNT) for address in record_lists()}
    given = iter(draw(st.lists(ids(), min_size=sum(counts.values()), max_size=sum(counts.values()), unique=True)))
    taken = {address: [next(given) for _ in range(count)] for address, count in counts.items()}
    numbers = draw(st.lists(st.integers(1, 999), min_size=2, max_size=2, unique=True))
    sections: dict[str, Any] = {name: _section(draw, name, taken, numbers) for name in Plan.model_fields}
    return Plan(**sections)


def _section(draw: st.DrawFn, section: str, taken: dict[str, list[str]], numbers: list[int]) -> Section:
    model = Plan.inner_models[section]
    filled: dict[str, Any] = {}
    for name, spec in model.specs.items():
        address = f"{section}/{name}"
        if spec.kind is Kind.RECORDS:
            filled[name] = [_record(draw, address, each, taken, numbers[n]) for n, each in enumerate(taken[address])]
        elif spec.kind is Kind.GROUP:
            filled[name] = model.inner_models[name](**_fields(draw, model.inner_models[name]))
        elif address == "ideate/last_goal_number":
            filled[name] = max([0, *numbers[: len(taken["ideate/goals"])]]) + draw(st.integers(0, 3))
        else:
            filled[name] = draw(values(model, name))
    return model(**filled)


def _record(draw: st.DrawFn, address: str, record_id: str, taken: dict[str, list[str]], number: int) -> Section:
    model = record_model(address)
    filled = _fields(draw, model) | {"id": record_id}
    if address == "ideate/goals":
        filled["number"] = number
    for name, kind in references(model).items():
        filled[name] = draw(st.sampled_from([None, *taken[REFERENCES[kind].list_address]]))
    return model(**filled)


def _fields(draw: st.DrawFn, model: type[Section]) -> dict[str, Any]:
    return {name: draw(values(model, name)) for name, spec in model.specs.items() if spec.kind not in REFERENCES}
