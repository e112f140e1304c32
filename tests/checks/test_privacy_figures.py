"""How much of the labelled sets is found: floors, and the figures that docs/privacy.md gives."""

from pathlib import Path

import pytest

from tests.checks.privacy_figures import KINDS, figures, sentences, table

TUNED, HELD_OUT = "privacy_sentences.toml", "privacy_held_out.toml"
PAGE = Path(__file__).parents[2] / "docs" / "privacy.md"


@pytest.mark.parametrize(("name", "least"), [(TUNED, 200), (HELD_OUT, 50)])
def test_a_set_is_large_and_half_of_it_holds_no_patient_data(name: str, least: int) -> None:
    labelled = sentences(name)
    clean = [text for text, pairs in labelled if not pairs]
    assert len({text for text, _ in labelled}) == len(labelled) >= least
    assert 0.4 <= len(clean) / len(labelled) <= 0.6


@pytest.mark.parametrize("name", [TUNED, HELD_OUT])
def test_what_a_set_says_should_be_found_stands_in_its_sentence(name: str) -> None:
    assert [(text, pair) for text, pairs in sentences(name) for pair in pairs if pair[1] not in text] == []
    assert {kind for _, pairs in sentences(name) for kind, _ in pairs} == set(KINDS)


@pytest.mark.parametrize("name", [TUNED, HELD_OUT])
def test_nearly_everything_is_found_and_little_else(name: str) -> None:
    result = figures(sentences(name))
    assert min(result.precision(), result.recall()) >= 0.95, table(result)


def test_no_kind_of_the_tuned_set_stays_behind() -> None:
    result = figures(sentences(TUNED))
    assert [kind for kind in KINDS if min(result.precision(kind), result.recall(kind)) < 0.95] == [], table(result)


@pytest.mark.parametrize("name", [TUNED, HELD_OUT])
def test_the_page_gives_these_figures(name: str) -> None:
    assert table(figures(sentences(name))) in PAGE.read_text("utf-8"), table(figures(sentences(name)))
