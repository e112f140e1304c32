"""What the models say of their fields holds together: labels, options, and the names that they point to."""

from typing import Any, Literal, get_args, get_origin

import pytest
from pydantic import BaseModel

from vp_tui.plan.address import record_lists, record_model
from vp_tui.plan.fields import Kind, Record, Section, normalise
from vp_tui.plan.models.ideate import Goal
from vp_tui.plan.phases import BY_NAME
from vp_tui.plan.plan import Plan
from vp_tui.plan.references import REFERENCES

HOLDERS = (Kind.RECORDS, Kind.GROUP)
SECTIONS = [Plan.inner_models[name] for name in Plan.model_fields]
MODELS = SECTIONS + [
    section.inner_models[name] for section in SECTIONS for name, spec in section.specs.items() if spec.kind in HOLDERS
]
EACH_MODEL = pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
ALLOWED: dict[Kind, set[str]] = {
    Kind.DATE: {"date"},
    Kind.NUMBER: {"float", "int"},
    Kind.EURO: {"float"},
    Kind.TICK: {"bool"},
    Kind.PHASES: {"int", "list"},
    Kind.LINES: {"str", "list"},
    Kind.SCALE: {"int"},
    Kind.CHOICE: {"int", "str"},
}


def parts(annotation: Any) -> list[Any]:
    """A type and all that it is made of."""
    return [annotation, *(inner for each in get_args(annotation) for inner in parts(each))]


def literals(annotation: Any) -> set[Any]:
    """The values that a type allows by name; None for no value left out."""
    return {value for each in parts(annotation) if get_origin(each) is Literal for value in get_args(each)}


@EACH_MODEL
def test_every_field_says_what_it_is(model: type[Section]) -> None:
    assert set(model.model_fields) - set(model.specs) == ({"id"} if issubclass(model, Record) else set())


@EACH_MODEL
def test_every_field_has_a_label_of_one_line(model: type[Section]) -> None:
    for name, spec in model.specs.items():
        if spec.kind not in REFERENCES:
            assert spec.label == spec.label.strip() != "", name
            assert spec.label[0].isupper(), name
        assert "\n" not in spec.label + spec.hint, name
        assert spec.hint == spec.hint.strip(), name


@EACH_MODEL
def test_no_two_fields_of_a_model_share_a_label(model: type[Section]) -> None:
    labels = [spec.label.casefold() for spec in model.specs.values()]
    assert sorted(set(labels)) == sorted(labels)


@EACH_MODEL
def test_options_are_what_the_type_allows(model: type[Section]) -> None:
    for name, spec in model.specs.items():
        allowed = literals(model.model_fields[name].annotation)
        assert bool(spec.options) == (spec.kind in (Kind.CHOICE, Kind.SCALE)), name
        assert set(spec.options) == allowed if allowed else set(spec.options) <= set(range(1, 9)), name


@EACH_MODEL
def test_options_can_be_told_apart(model: type[Section]) -> None:
    for name, spec in model.specs.items():
        labels = [label.casefold().strip() for label in spec.options.values()]
        assert len(set(labels)) == len(labels), name
        assert all(labels), name


@EACH_MODEL
def test_a_kind_holds_the_values_of_that_kind(model: type[Section]) -> None:
    for name, spec in model.specs.items():
        held = {each.__name__ for each in parts(model.model_fields[name].annotation) if isinstance(each, type)}
        if spec.kind not in (*HOLDERS, Kind.HIDDEN):
            assert held - {"NoneType"} <= ALLOWED.get(spec.kind, {"str"}), name


@EACH_MODEL
def test_what_a_field_points_to_exists(model: type[Section]) -> None:
    for name, spec in model.specs.items():
        assert not spec.asked_in or spec.asked_in in BY_NAME, name
        assert not spec.instead or (spec.instead in model.specs and spec.instead != name), name
        assert spec.late in ("", "goal", "placement"), name
        assert spec.core_from_order in (0, 1, 2, 3), name
        assert spec.minimum >= 0, name
        assert all(each == each.strip() != "" for each in spec.suggestions), name


@EACH_MODEL
def test_a_list_names_its_records_and_their_main_field(model: type[Section]) -> None:
    for name, spec in model.specs.items():
        if spec.kind is Kind.RECORDS:
            inner = model.inner_models[name].specs
            assert spec.new and spec.one, name
            assert spec.main in inner, name
            assert not spec.each or inner[spec.each].kind is Kind.CHOICE, name
        else:
            assert (spec.new, spec.one, spec.main, spec.each) == ("", "", "", ""), name


def test_records_hold_no_records() -> None:
    """An address has a place for one list."""
    for address in record_lists():
        assert not any(spec.kind in HOLDERS for spec in record_model(address).specs.values())


def test_a_model_serves_one_list_only() -> None:
    """A list is a table, and a table has one place in the plan."""
    models = [record_model(address) for address in record_lists()]
    assert len(set(models)) == len(models)


@EACH_MODEL
def test_no_field_hides_what_python_or_pydantic_needs(model: type[Section]) -> None:
    """Names to avoid: architecture.md, *Fields*."""
    assert not {"copy", "json", "schema", "validate"} & set(model.model_fields)
    assert not [name for name in model.model_fields if hasattr(BaseModel, name)]


def test_an_empty_plan_is_valid_and_shares_nothing() -> None:
    one, other = Plan(), Plan()
    one.analyse.whys.append("omdat")
    one.relate.network.theme = "samen"
    one.ideate.goals.append(Goal(id="aaaaaaaa", number=1))
    assert other == Plan() != one


@pytest.mark.parametrize(
    "line_break", ["\r\n", "\r", "\n", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"]
)
def test_every_line_break_becomes_one(line_break: str) -> None:
    assert normalise(f"a{line_break}b") == "a\nb"
    assert len(normalise(f"a{line_break}b").splitlines()) == 2


@EACH_MODEL
def test_a_hint_fits_in_its_line_at_80_columns(model: type[Section]) -> None:
    """A page is 53 cells wide there, with one at each side; the line of a list begins with a plus."""
    of_paragraphs = (Kind.LONG, Kind.LINES)
    shown = {
        name: f"+ {spec.hint}" if spec.kind is Kind.RECORDS else spec.hint
        for name, spec in model.specs.items()
        if spec.kind not in of_paragraphs
    }
    assert {name: hint for name, hint in shown.items() if len(hint) > 50} == {}
