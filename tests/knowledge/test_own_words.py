"""The short texts are in our own words; and the check finds what is not."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.knowledge.own_words import SEEDS, SIXES, copied, known_sixes, sixes, sixes_in, strings
from vp_tui import knowledge

FILES = sorted(Path(knowledge.__file__).parent.glob("*.toml"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_six_words_in_a_row_are_those_of_the_seeds(file: Path) -> None:
    assert copied(strings(tomllib.loads(file.read_text(encoding="utf-8")))) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_texts_are_tidy_and_say_je(file: Path) -> None:
    for text in strings(tomllib.loads(file.read_text(encoding="utf-8"))):
        assert text == text.strip() and "  " not in text and "\n" not in text
        assert not re.search(r"\b(u|uw|uzelf)\b|—|[\"*`#<>]", text, re.IGNORECASE), text
        assert len(text) <= 300, text


def test_the_stored_rows_are_not_behind_the_seeds() -> None:
    assert len(known_sixes()) > 7000
    assert sixes_in(SEEDS) <= set(SIXES.read_text(encoding="ascii").split())


def test_a_copied_row_would_be_found_but_not_within_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    source = set(sixes("Een twee drie, vier vijf zes zeven."))
    monkeypatch.setattr("tests.knowledge.own_words.known_sixes", lambda: source)
    assert copied(["Dus: EEN twee drie vier (vijf) zes!"]) == ["een twee drie vier vijf zes"]
    assert copied(["Een twee drie en vier vijf zes zeven"]) == []
    assert copied(["Dus: een twee drie vier vijf zes"], ["Drie vier"]) == []


@pytest.mark.parametrize("module", ["order", "bottlenecks", "securing", "learning", "catalogue"])
def test_importing_reads_no_file(module: str) -> None:
    code = f"import tomllib; tomllib.loads = None\nfrom vp_tui.knowledge import {module}"
    subprocess.run([sys.executable, "-c", code], check=True)
