"""A catalogue of the practice's own: one TOML file of the same shape as the brochure's (docs/own-catalogue.md)."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from vp_tui.knowledge import toml_lines
from vp_tui.knowledge.catalogue.brochure import catalogue
from vp_tui.knowledge.catalogue.model import Catalogue
from vp_tui.knowledge.catalogue.sentences import sentence

LARGEST = 256 * 1024  # bytes; the brochure's own files are 60 kB together
LONGEST_LINE = 8000  # tomllib takes quadratic time for very long keys
MOST_PROBLEMS = 20
Wrong = tuple[toml_lines.Path, str]


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


def own_catalogue(path: Path, known: Sequence[Catalogue] = ()) -> Catalogue:
    """The catalogue in a practice's own file. Its interventions may refer to those of the brochure and of the
    catalogues `known`, and have none of their names.

    Raises BrokenCatalogue.
    """
    text = _text(path)
    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise BrokenCatalogue([_syntax(error, text)]) from error
    lines = toml_lines.lines_of(text)
    if "columns" in data:
        raise _broken(lines, [(("columns",), "haal ‘columns’ weg: de kolommen liggen vast.")])
    try:
        made = Catalogue.model_validate(data)
    except ValidationError as error:
        raise _broken(lines, _refused(error)) from error
    if wrong := _wrong_references(made, [catalogue(), *known]):
        raise _broken(lines, wrong)
    return made


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            limit = f"Dit bestand is te groot: een catalogus is hooguit {LARGEST // 1024} kB."
            raise BrokenCatalogue([CatalogueProblem(None, limit)])
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        told = f"‘{path.name}’ is niet te lezen; kijk of het bestand er staat en of je erbij mag."
        raise BrokenCatalogue([CatalogueProblem(None, told)]) from error
    except UnicodeDecodeError as error:
        told = "Dit bestand is geen platte tekst in UTF-8; sla het zo op in je tekstverwerker."
        raise BrokenCatalogue([CatalogueProblem(None, told)]) from error
    _check_lines(text)
    return text


def _check_lines(text: str) -> None:
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > LONGEST_LINE:
            told = f"deze regel is te lang; verdeel hem over regels van hooguit {LONGEST_LINE} tekens."
            raise BrokenCatalogue([CatalogueProblem(number, told)])


def _syntax(error: ValueError | RecursionError, text: str) -> CatalogueProblem:
    """What tomllib says; it also gives up on very deep nesting and on numbers of thousands of digits."""
    if not isinstance(error, tomllib.TOMLDecodeError):
        return CatalogueProblem(None, "dit bestand is te diep genest, of een getal erin is veel te lang.")
    where = re.search(r"at line (\d+)", str(error))
    line = int(where[1]) if where else text.rstrip().count("\n") + 1
    if "overwrite" in str(error) or "twice" in str(error):
        return CatalogueProblem(line, "deze naam staat er al; laat er één staan.")
    return CatalogueProblem(line, "dit is geen TOML; kijk of elk aanhalingsteken en elke haak ook weer sluit.")


def _refused(error: ValidationError) -> list[Wrong]:
    """What the models refuse, but for a list that is only too short because what is in it was refused."""
    errors = error.errors(include_url=False)
    short = {each["loc"] for each in errors if each["type"] == "too_short"}
    inner = {each["loc"][:end] for each in errors for end in range(len(each["loc"]))}
    return [(each["loc"], sentence(each)) for each in errors if each["loc"] not in short & inner]


def _wrong_references(made: Catalogue, others: Iterable[Catalogue]) -> list[Wrong]:
    """Slugs and ids that are taken, or that lead nowhere, with their path."""
    ours, own = sum(map(_names, others), Counter[str]()), _names(made)
    wrong: list[Wrong] = []
    for n, entry in enumerate(made.entries):
        at = ("entries", n)
        wrong += _taken((*at, "slug"), entry.slug, ours, own)
        wrong += [_nowhere((*at, name), slug) for name, slug in entry.refers_to if not ours[slug] + own[slug]]
        for m, training in enumerate(entry.trainings):
            inner = (*at, "trainings", m)
            wrong += _taken((*inner, "id"), training.id, ours, own)
            unknown = [slug for slug in training.presupposes if not ours[slug] + own[slug]]
            wrong += [_nowhere((*inner, "presupposes"), slug) for slug in unknown]
    return wrong


def _names(whole: Catalogue) -> Counter[str]:
    """How often each slug and each id of a training occurs."""
    trainings = [training.id for entry in whole.entries for training in entry.trainings]
    return Counter([*(entry.slug for entry in whole.entries), *trainings])


def _taken(path: toml_lines.Path, name: str, ours: Counter[str], own: Counter[str]) -> list[Wrong]:
    taken = ours[name] > 0 or own[name] > 1
    return [(path, f"‘{name}’ bestaat al; kies een andere naam bij ‘{path[-1]}’.")] if taken else []


def _nowhere(path: toml_lines.Path, slug: str) -> Wrong:
    return path, f"‘{slug}’ staat in geen catalogus; kijk de spelling na."


def _broken(lines: dict[toml_lines.Path, int], wrong: list[Wrong]) -> BrokenCatalogue:
    problems = [CatalogueProblem(toml_lines.line_at(lines, path), told) for path, told in wrong]
    return BrokenCatalogue(sorted(problems, key=lambda each: each.line or 0)[:MOST_PROBLEMS])
