"""The glossary names everything that the models name, and nothing that they don't."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from vp_tui.plan.fields import Kind, Section, Spec
from vp_tui.plan.phases import PHASES
from vp_tui.plan.plan import Plan
from vp_tui.plan.progress import STATE_WORDS

GLOSSARY = Path(__file__).parents[2] / "docs" / "glossary.md"
SEVERITIES = {"error": "Aanvullen", "warning": "Let op", "tip": "Tip"}  # design: rules.md


def fields_of(model: type[Section], base: str) -> Iterator[tuple[str, Spec]]:
    """Every field of the model, as its address without ids, with its spec."""
    for name, spec in model.specs.items():
        address = f"{base}/{name}"
        yield address, spec
        if spec.kind in (Kind.RECORDS, Kind.GROUP):
            yield from fields_of(model.inner_models[name], address)


FIELDS = {
    address: spec for section in Plan.model_fields for address, spec in fields_of(Plan.inner_models[section], section)
}


@pytest.fixture(scope="module")
def lines() -> list[str]:
    return GLOSSARY.read_text(encoding="utf-8").splitlines()


def row(lines: list[str], start: str) -> str:
    """The one line that begins with this; the message is what to put in the glossary."""
    found = [line for line in lines if line.startswith(start)]
    assert len(found) == 1, f"docs/glossary.md needs one row: {start}"
    return found[0]


@pytest.mark.parametrize("address", FIELDS)
def test_every_field_has_a_row_with_its_label(lines: list[str], address: str) -> None:
    row(lines, f"| `{address}` | {FIELDS[address].label} |")


@pytest.mark.parametrize("address", [address for address, spec in FIELDS.items() if spec.options])
def test_every_option_stands_in_the_row_of_its_field(lines: list[str], address: str) -> None:
    told = row(lines, f"| `{address}` |")
    for value, label in FIELDS[address].options.items():
        assert (f"`{value}` {label}" if isinstance(value, str) else label) in told


@pytest.mark.parametrize("address", [address for address, spec in FIELDS.items() if spec.kind is Kind.RECORDS])
def test_every_list_says_what_one_record_is_called(lines: list[str], address: str) -> None:
    assert f"one is *{FIELDS[address].one}*" in row(lines, f"| `{address}` |")


def test_every_section_and_phase_is_named(lines: list[str]) -> None:
    headings = [line for line in lines if line.startswith("## ")]
    for section in Plan.model_fields:
        assert any(f"`{section}`" in heading for heading in headings), section
    for phase in PHASES:
        row(lines, f"| {phase.number} | `{phase.name}` | {phase.title} | {phase.short} |")


def test_states_and_severities_have_their_words(lines: list[str]) -> None:
    for state, word in STATE_WORDS.items():
        row(lines, f"| `{state}` | {word} |")
    for severity, word in SEVERITIES.items():
        row(lines, f"| severity `{severity}` | {word} |")


def test_no_row_names_what_the_models_no_longer_have(lines: list[str]) -> None:
    named = {match[1] for line in lines if (match := re.match(r"\| `([a-z_]+/[a-z_/]+)` \|", line))}
    assert named == set(FIELDS)
