"""The explanations against the model (every field has one, none too many), against the seeds (our own words),
and the loader against broken files.

`seed_shingles.txt` holds a hash of every eight words in a row of the seeds, so that this runs without them too.
To make it again: `python tests/knowledge/test_explanations.py <folder of the seeds>`.
"""

import datetime as dt
import hashlib
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from vp_tui.knowledge import explanations
from vp_tui.knowledge.explanations import (
    SECTIONS,
    BrokenExplanations,
    NoExplanation,
    explanation,
    parse,
    phase_explanation,
    section,
)
from vp_tui.plan.days.when import period_of_text
from vp_tui.plan.fields import Kind, Spec
from vp_tui.plan.phases import PHASES
from vp_tui.plan.plan import Plan

HERE = Path(__file__).parent
SHINGLES = HERE / "seed_shingles.txt"
SEEDS = HERE.parents[2] / "shared" / "seeds"
WORDS = 8
BOUNDS = {"what": 230, "why": 130, "good": 240, "poor": 120, "start": 230, "time": 60}
INNER = (Kind.RECORDS, Kind.GROUP)


def model_fields(name: str) -> Iterator[tuple[str, Spec]]:
    """Every field of a section as (key without record ids, spec), the hidden ones too."""
    model = Plan.inner_models[name]
    for field, spec in model.specs.items():
        yield f"{name}/{field}", spec
        if spec.kind in INNER:
            for inner, each in model.inner_models[field].specs.items():
                yield f"{name}/{field}/{inner}", each


def texts() -> Iterator[tuple[str, str, str]]:
    """Every text there is, as (key, which text, text)."""
    for name in SECTIONS:
        entries: dict[str, Any] = {f"phases.{name}": section(name).phase, **section(name).fields}
        for key, entry in entries.items():
            for each in entry.__dataclass_fields__:
                if text := getattr(entry, each):
                    yield key, each, text


def shingles(text: str) -> set[str]:
    """A hash (10 hex digits) of every eight words in a row, case and punctuation apart."""
    words = re.findall(r"\w+", text.lower())
    rows = (" ".join(words[i : i + WORDS]) for i in range(len(words) - WORDS + 1))
    return {hashlib.sha256(row.encode()).hexdigest()[:10] for row in rows}


def shingles_in(folder: Path) -> set[str]:
    """The shingles of the seeds themselves; the folder's README is ours."""
    return {each for file in folder.glob("0*.txt") for each in shingles(file.read_text(encoding="utf-8"))}


def test_the_sections_are_those_of_the_plan() -> None:
    assert tuple(Plan.model_fields) == SECTIONS


@pytest.mark.parametrize("name", SECTIONS)
def test_every_field_on_a_form_has_an_explanation_and_nothing_else_does(name: str) -> None:
    shown = [key for key, spec in model_fields(name) if spec.kind is not Kind.HIDDEN]
    assert list(section(name).fields) == sorted(section(name).fields, key=shown.index)
    assert set(section(name).fields) == set(shown)


@pytest.mark.parametrize("name", SECTIONS)
def test_a_core_text_is_explained_in_full(name: str) -> None:
    core = [key for key, spec in model_fields(name) if spec.core and spec.kind in (Kind.TEXT, Kind.LONG)]
    lists = [key for key, spec in model_fields(name) if spec.core and spec.kind is Kind.RECORDS]
    for key in core + lists:
        entry = section(name).fields[key]
        assert all((entry.why, entry.good, entry.poor, entry.time)), key


def test_every_phase_says_how_to_start() -> None:
    for phase in PHASES:
        said = phase_explanation(phase.name)
        assert said.what and said.why and said.start and said.time


def test_texts_are_short() -> None:
    long = [(key, each, len(text)) for key, each, text in texts() if len(text) > BOUNDS[each]]
    assert long == []


def test_texts_are_tidy_and_say_je() -> None:
    for key, each, text in texts():
        assert text == text.strip() and "  " not in text and "\n" not in text, (key, each)
        assert not re.search(r"\b(u|uw|uzelf)\b|—|--|\"|[*_`#<>]", text, re.IGNORECASE), (key, each)


def test_sentences_end_with_a_full_stop() -> None:
    for key, each, text in texts():
        if each in ("what", "why", "poor", "start"):
            assert text[-1] in ".?", (key, each)


def test_a_poor_example_says_what_is_poor_about_it() -> None:
    assert [key for key, each, text in texts() if each == "poor" and ": " not in text] == []


def test_no_two_fields_share_a_reason_or_an_example() -> None:
    seen: dict[str, str] = {}
    for key, each, text in texts():
        if each in ("good", "poor") or (each == "what" and not text.startswith("Zet een vinkje")):
            assert seen.setdefault(f"{each} {text}", key) == key or text in SHARED, (key, seen[f"{each} {text}"])


def test_a_good_example_of_when_is_a_period_or_a_rhythm() -> None:
    for name in SECTIONS:
        for key, spec in model_fields(name):
            good = section(name).fields[key].good if spec.kind is Kind.WHEN else ""
            assert not good or good.startswith("elke ") or period_of_text(good, dt.date(2027, 1, 4)), key


# The same question in two phases; the answer to "which goal?" is the same everywhere.
SHARED = {"Bij welk doel deze actie hoort."}


def test_no_eight_words_in_a_row_are_those_of_the_seeds() -> None:
    of_seeds = set(SHINGLES.read_text(encoding="ascii").split()) | shingles_in(SEEDS)
    assert len(of_seeds) > 5000
    copied = [(key, each) for key, each, text in texts() if shingles(text) & of_seeds]
    assert copied == []


def test_the_stored_shingles_are_not_behind_the_seeds() -> None:
    assert shingles_in(SEEDS) <= set(SHINGLES.read_text(encoding="ascii").split())


def test_a_copied_row_of_words_would_be_found() -> None:
    source = shingles("Een twee drie, vier vijf zes zeven: acht negen.")
    assert shingles("En dan: twee drie vier vijf zes zeven acht negen!") & source
    assert not shingles("Een twee drie vier vijf zes zeven en acht negen") & source


@pytest.mark.parametrize("name", SECTIONS)
def test_the_id_of_a_record_does_not_matter(name: str) -> None:
    kinds = dict(model_fields(name))
    for key, spec in kinds.items():
        parts = key.split("/")
        if spec.kind is Kind.HIDDEN:
            with pytest.raises(NoExplanation):
                explanation(key)
        elif spec.kind is Kind.RECORDS:
            assert explanation(f"{key}/7f3ak2p9") is explanation(key)
        elif len(parts) == 3 and kinds["/".join(parts[:2])].kind is Kind.RECORDS:
            full = f"{parts[0]}/{parts[1]}/7f3ak2p9/{parts[2]}"
            assert explanation(full) is explanation(key) is section(name).fields[key]


@pytest.mark.parametrize(
    "address",
    [
        "",
        "recognise",
        "nowhere/title",
        "recognise/nothing",
        "ideate/goals/nothing",
        "ideate/goals/7f3ak2p9/nothing",
        "ideate/goals/7f3ak2p9/number",
        "recognise/my_part/7f3ak2p9/text",
        "../plan/title",
    ],
)
def test_an_unknown_address_has_no_explanation(address: str) -> None:
    with pytest.raises(NoExplanation):
        explanation(address)


def test_an_unknown_phase_has_no_explanation() -> None:
    with pytest.raises(NoExplanation):
        phase_explanation("../recognise")


def test_one_page_reads_one_file_once() -> None:
    section.cache_clear()
    explanation("recognise/my_part")
    phase_explanation("recognise")
    explanation("recognise/observations/7f3ak2p9/text")
    assert section.cache_info().misses == 1


def test_the_loader_brings_no_model() -> None:
    code = (
        "import sys; from vp_tui.knowledge.explanations import explanation; explanation('plan/title');"
        "print(sorted({'pydantic', 'vp_tui.plan', 'textual'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


PHASE = '[phases.plan]\nwhat = "a"\nwhy = "b"\nstart = "c"\ntime = "d"\n'
FIELD = '[fields."plan/title"]\n'


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("[phases.plan", ""),
        (FIELD + 'what = "a"', "phases"),
        (PHASE, "fields"),
        (PHASE + "[extra]\n", "extra"),
        (PHASE.replace("phases.plan", "phases.weigh") + FIELD + 'what = "a"', "phases"),
        (PHASE.replace('start = "c"\n', "") + FIELD + 'what = "a"', "phases.plan"),
        (PHASE + FIELD + 'why = "a"', "fields.plan/title"),
        (PHASE + FIELD + "what = 3", "fields.plan/title.what"),
        (PHASE + FIELD + 'what = " "', "fields.plan/title.what"),
        (PHASE + FIELD + 'what = "a"\nwaht = "b"', "fields.plan/title.waht"),
        (PHASE + '[fields]\n"plan/title" = "a"', "fields.plan/title"),
        (PHASE + '[fields."weigh/arguments"]\nwhat = "a"', "fields.weigh/arguments"),
    ],
)
def test_a_broken_file_is_refused_by_file_and_key(text: str, key: str) -> None:
    with pytest.raises(BrokenExplanations) as caught:
        parse(text, "plan", "plan.toml")
    assert (caught.value.file, caught.value.key) == ("plan.toml", key)
    assert "plan.toml" in str(caught.value) and key in str(caught.value)


def test_a_missing_file_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(explanations, "files", lambda package: tmp_path)
    section.cache_clear()
    with pytest.raises(BrokenExplanations, match=r"design\.toml"):
        explanation("design/interventions")


if __name__ == "__main__":
    SHINGLES.write_text("\n".join(sorted(shingles_in(Path(sys.argv[1])))) + "\n", encoding="ascii")
