"""Tables of what speaks for and against: a column each, and in a cell a paragraph for each thing."""

from collections.abc import Sequence
from dataclasses import dataclass

from vp_tui.documents.blocks import Style
from vp_tui.documents.form.filling import Filling, Row, tidy
from vp_tui.documents.form.parts import Part
from vp_tui.documents.form.wording import letters, meant
from vp_tui.documents.implementation_plan.context import FACTORS
from vp_tui.documents.implementation_plan.matrix import Matrix
from vp_tui.documents.implementation_plan.weighing import ARGUMENTS
from vp_tui.documents.returned.body import Box, Grid, Words
from vp_tui.plan.models.analyse import CATEGORIES
from vp_tui.plan.values.kinds import read
from vp_tui.plan.values.problem import Problem

SIDES = {
    "Bevorderend": (FACTORS, "promoting"),
    "Bevorderende factoren": (FACTORS, "promoting"),
    "Kansen": (FACTORS, "promoting"),
    "Belemmerend": (FACTORS, "hindering"),
    "Belemmerende factoren": (FACTORS, "hindering"),
    "Bedreigingen": (FACTORS, "hindering"),
    "Voordelen": (ARGUMENTS, "pro"),
    "Nadelen": (ARGUMENTS, "con"),
}
BY_LETTERS = {letters(title): side for title, side in SIDES.items()}
CATEGORY = {letters(title): category for category, title in CATEGORIES.items()}
CATEGORY |= {letters("De individuele hulpverlener"): "professional", letters("De omgeving"): "environment"}
CATEGORY |= {letters("De organisatie"): "organisation", letters("Verandering"): "change"}
NOTES = {Style.CELL_ANSWER: "response", Style.CELL_ACCORDING: "by"}
WEIGHED = ("decision", "reason", "decided_on")


@dataclass(frozen=True, slots=True)
class Sides:
    """Which side begins at each column of a matrix."""

    matrix: Matrix
    columns: dict[int, str]


def sides_of(grid: Grid) -> Sides | None:
    """What the first row of a table says of it, where it names both sides."""
    found = {box.column: meant(tidy([box.text]), BY_LETTERS) for box in grid.lines[0].boxes} if grid.lines else {}
    sides = {column: side for column, side in found.items() if side}
    matrices = [matrix for matrix, _ in sides.values()]
    if len(sides) != 2 or matrices[0] is not matrices[1]:
        return None
    return Sides(matrices[0], {column: name for column, (_, name) in sides.items()})


def read_matrix(grid: Grid, sides: Sides, part: Part, filling: Filling) -> None:
    for line in grid.lines[1:]:
        if line.gone is not None:
            continue
        head = [box for box in line.boxes if box.column < min(sides.columns)]
        about = _about(head, sides.matrix, part, filling)
        for box in line.boxes:
            if box not in head:
                at = max(each for each in sides.columns if each <= box.column)
                side = sides.columns[at] if box.span == 1 or len(line.boxes) > 2 else ""
                _cell(box, sides.matrix, about | ({sides.matrix.side: side} if side else {}), part, filling)


def _about(head: Sequence[Box], matrix: Matrix, part: Part, filling: Filling) -> dict[str, str]:
    """What a row is about, as values of its records."""
    words = [each for box in head for each in box.words if each.text.strip()]
    if matrix is ARGUMENTS:
        return _weighed(words, part, filling)
    text = " ".join(each.text for each in words)
    if category := meant(text, CATEGORY):
        return {"category": category}
    if text and letters(text) != letters("Nog niet ingedeeld"):
        filling.add("analyse/outlook", text, part)
    return {}


def _weighed(words: Sequence[Words], part: Part, filling: Filling) -> dict[str, str]:
    """The intervention that a row weighs, with what was decided of it."""
    if not words or letters(words[0].text) == letters("Algemeen"):
        return {}
    title, *others = words
    row = intervention(title.text, part, filling)
    left = list(WEIGHED)
    for each in others:
        name = next((name for name in left if _fits(each.text, row, name, filling)), "reason")
        left = left[left.index(name) + 1 :] if name in left else left
        if not (name == "decision" and row.given.pop("decision", "")):
            row.add(name, each.text)
        else:
            row.values["decision"] = [each.text]
    return {"intervention": row.id}


def _fits(text: str, row: Row, name: str, filling: Filling) -> bool:
    return name == "reason" or not isinstance(read(text.strip(), row.specs[name], filling.today), Problem | None)


def intervention(title: str, part: Part, filling: Filling) -> Row:
    """The intervention with this title, made where it is not there yet."""
    for each in filling.rows.get("design/interventions", ()):
        if each.text("title") == tidy([title]):
            return each
    made = filling.row("design/interventions", part)
    made.add("title", title)
    return made


def _cell(box: Box, matrix: Matrix, about: dict[str, str], part: Part, filling: Filling) -> None:
    row: Row | None = None
    note = matrix.note[0]
    for words in box.words:
        text = words.text.strip()
        answer = text.startswith("→")
        if not text:
            continue
        if row is not None and (NOTES.get(words.style) == note or answer):  # type: ignore[arg-type]
            row.add(note, text.lstrip("→ "))
        else:
            row = filling.row(matrix.records, part)
            row.given |= about
            row.add("text", words.text)
