"""docs/catalogue.md is what its tool makes of the catalogue now."""

from tools.catalogue_table import PAGE, cell, page
from vp_tui.knowledge.catalogue import catalogue


def test_the_page_is_not_behind() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(catalogue()), "run python tools/catalogue_table.py"


def test_every_intervention_and_training_has_a_row() -> None:
    lines = page(catalogue()).splitlines()
    for entry in catalogue().entries:
        own = [line for line in lines if line.startswith(f"| `{entry.slug}` | ")]
        assert len(own) == 1 + len(entry.trainings), entry.slug


def test_a_bar_in_a_text_is_no_new_cell() -> None:
    assert cell("a | b") == "a \\| b"
