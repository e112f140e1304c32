"""A catalogue of the practice's own: one TOML file of the same shape as the brochure's (docs/own-catalogue.md)."""

import re
import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from vp_tui.knowledge import toml_lines
from vp_tui.knowledge.catalogue.brochure import catalogue
from vp_tui.knowledge.catalogue.model import Catalogue
from vp_tui.knowledge.catalogue.sentences import sentence

LARGEST = 256 * 1024  # bytes; the brochure's own files are 60 kB together
MOST_PROBLEMS = 20


@dataclass(frozen=True, slots=True)
class CatalogueProblem:
    """One thing in a file that keeps us from using it: the line from 1, where known, and what to do, in Dutch."""

    line: int | None
    sentence: str

    def __str__(self) -> str:
        return f"Regel {self.line}: {self.sentence}" if self.line else self.sentence


class BrokenCatalogue(ValueError):
    """The file is no catalogue; `problems` says why, in the order of the file, twenty at most."""

    def __init__(self, problems: list[CatalogueProblem]):
        super().__init__("\n".join(str(each) for each in problems))
        self.problems = problems


def own_catalogue(path: Path) -> Catalogue:
    """The catalogue in a practice's own file. Its interventions may refer to those of the brochure.

    Raises BrokenCatalogue.
    """
    text = _text(path)
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BrokenCatalogue([_syntax(error, text)]) from error
    lines = toml_lines.lines_of(text)
    if "columns" in data:
        raise _broken(lines, [(("columns",), "haal ‘columns’ weg: de kolommen liggen vast.")])
    try:
        made = Catalogue.model_validate(data)
    except ValidationError as error:
        raise _broken(lines, [(each["loc"], sentence(each)) for each in error.errors(include_url=False)]) from error
    if wrong := _wrong_references(made):
        raise _broken(lines, wrong)
    return made


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            limit = f"Dit bestand is te groot: een catalogus is hooguit {LARGEST // 1024} kB."
            raise BrokenCatalogue([CatalogueProblem(None, limit)])
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        told = f"‘{path.name}’ is niet te lezen; kijk of het bestand er staat en of je erbij mag."
        raise BrokenCatalogue([CatalogueProblem(None, told)]) from error
    except UnicodeDecodeError as error:
        told = "Dit bestand is geen platte tekst in UTF-8; sla het zo op in je tekstverwerker."
        raise BrokenCatalogue([CatalogueProblem(None, told)]) from error


def _syntax(error: tomllib.TOMLDecodeError, text: str) -> CatalogueProblem:
    where = re.search(r"at line (\d+)", str(error))
    line = int(where[1]) if where else text.rstrip().count("\n") + 1
    if "overwrite" in str(error) or "twice" in str(error):
        return CatalogueProblem(line, "deze naam staat er al; laat er één staan.")
    return CatalogueProblem(line, "dit is geen TOML; kijk of elk aanhalingsteken en elke haak ook weer sluit.")


def _wrong_references(made: Catalogue) -> list[tuple[tuple[str | int, ...], str]]:
    """Slugs that are taken, or that lead nowhere, with their path."""
    ours = {entry.slug for entry in catalogue().entries}
    known = ours | {entry.slug for entry in made.entries}
    times = Counter(entry.slug for entry in made.entries)
    trainings = {training.id for entry in (*catalogue().entries, *made.entries) for training in entry.trainings}
    wrong: list[tuple[tuple[str | int, ...], str]] = []
    for n, entry in enumerate(made.entries):
        if entry.slug in ours or times[entry.slug] > 1:
            wrong.append((("entries", n, "slug"), f"‘{entry.slug}’ bestaat al; kies een andere slug."))
        wrong += [
            (("entries", n, name), f"‘{slug}’ staat in geen catalogus; kijk de spelling na.")
            for name, slug in entry.refers_to
            if slug not in known
        ]
        wrong += [
            (("entries", n, "trainings", m, "presupposes"), f"‘{slug}’ staat in geen catalogus; kijk de spelling na.")
            for m, training in enumerate(entry.trainings)
            for slug in training.presupposes
            if slug not in known | trainings
        ]
    return wrong


def _broken(lines: dict[toml_lines.Path, int], wrong: list[tuple[Any, str]]) -> BrokenCatalogue:
    problems = [CatalogueProblem(toml_lines.line_at(lines, path), told) for path, told in wrong]
    return BrokenCatalogue(sorted(problems, key=lambda each: each.line or 0)[:MOST_PROBLEMS])
