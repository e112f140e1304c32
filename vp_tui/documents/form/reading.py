"""A document in the format of IPS, as a plan: a walk through its paragraphs and tables."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vp_tui.documents.blocks import Style
from vp_tui.documents.form.filling import Filling, Found
from vp_tui.documents.form.goals import Goals, is_of_goals, names_by_initials
from vp_tui.documents.form.grids import is_grid, read_grid
from vp_tui.documents.form.headings import headings_of
from vp_tui.documents.form.labels import field_of_label, goes_on, split_label
from vp_tui.documents.form.margins import add_beside
from vp_tui.documents.form.matrices import intervention, read_matrix, sides_of
from vp_tui.documents.form.opening import OpenedForm, opened_form
from vp_tui.documents.form.own_words import left_by_hand
from vp_tui.documents.form.parts import TITLES, Heading, Part
from vp_tui.documents.form.problems import NoForm
from vp_tui.documents.form.tables import all_text, head_of, read_table
from vp_tui.documents.form.titles import Cover, is_caption, is_derived
from vp_tui.documents.form.wording import letters
from vp_tui.documents.returned.body import Grid, Item, Words
from vp_tui.plan.plan import Plan

ORDER = {title: part for part, title in TITLES.items()}
ENOUGH = 3  # things of the format that a document has to have
OURS = frozenset({Style.TEXT, Style.BULLET, Style.DERIVED})  # what was typed into a field of the app
GENERATED = frozenset({Style.EXPLANATION, Style.NOTE, Style.CONTENTS, Style.CONTENTS_TITLE})
CHANGES = re.compile(r"Gewijzigd sinds versie \d+ van .*")
GOAL_OF_TABLE = re.compile(r"(?s)Doel (\d{1,3})\b.*")


@dataclass(frozen=True, slots=True)
class Form:
    """`found`: what was found where, in the order of the format; `told`: sentences on what did not come along;
    `plan_id`: of which plan the document is an export, empty where it says none."""

    plan: Plan
    found: list[Found]
    told: list[str]
    plan_id: str = ""


def read_form(path: Path, today: dt.date) -> Form:
    """The plan in a form that was filled in by hand.

    Raises NoForm.
    """
    opened = opened_form(path)
    reader = FormReader(opened, today)
    reader.read()
    if reader.evidence < ENOUGH:
        raise NoForm(NOT_THE_FORMAT.format(opened.name))
    add_beside(opened, reader.filling, reader.commented)
    reader.cover.give_title(path.stem)
    plan = reader.filling.plan()
    found = sorted(reader.filling.found, key=lambda each: ORDER[each.where])
    return Form(plan, found, _told(opened), opened.plan_id)


NOT_THE_FORMAT = (
    "{} is een Word-document, maar niet in het format Implementatieplan van IPS: de koppen daarvan staan er niet in. "
    "Zet de koppen erin, of begin een nieuw plan en plak je tekst daarin."
)


def _told(opened: OpenedForm) -> list[str]:
    told = []
    if opened.pictures:
        some = "Het plaatje" if opened.pictures == 1 else f"De {opened.pictures} plaatjes"
        told.append(
            f"{some} uit het document {'komt' if opened.pictures == 1 else 'komen'} niet mee: een plan is tekst."
        )
    if opened.recovered:
        told.append("Het bestand was beschadigd: kijk na of alles er staat.")
    return told


class FormReader:
    """`evidence`: how much of the format there was; `commented`: the part in which each comment stands."""

    def __init__(self, opened: OpenedForm, today: dt.date):
        self.items = list(_flat(opened.items))
        self.filling = Filling(today)
        self.cover = Cover(self.filling)
        self.goals = Goals(self.filling, names_by_initials([*_lines(self.items)]))
        self.part, self.field, self.caption = Part.COVER, "", ""
        self.behind_own = False
        self.commented: dict[str, Part] = {}
        self._parts, self._tables = set[Part](), set[str]()

    @property
    def evidence(self) -> int:
        labels = sum(self.filling.has(f"plan/{name}") for name in ("author", "institution", "updated"))
        goals = bool(self.filling.rows.get("ideate/goals")) or self.goals.seen
        return len(self._parts) + len(self._tables) + goals + (self.cover.labels > 1 or labels > 1)

    def read(self) -> None:
        headings = headings_of(self.items)
        for at, item in enumerate(self.items):
            self._comments(item)
            if at in headings:
                self._heading(headings[at], item)
            elif isinstance(item, Grid):
                self._table(item)
            else:
                self._paragraph(item, is_before_table=isinstance(_next(self.items, at), Grid))

    def _comments(self, item: Item) -> None:
        for words in _words(item):
            for each in (*words.starts, *words.points):
                self.commented.setdefault(each, self.part)

    def _heading(self, heading: Heading, item: Item) -> None:
        self.part, self.field, self.behind_own = heading.part, heading.field, True
        self._parts.add(heading.part)
        self.goals.goal = None

    # --- paragraphs ---------------------------------------------------------------------------------------------------

    def _paragraph(self, words: Words, is_before_table: bool) -> None:
        text = words.text.strip()
        if words.style in GENERATED or CHANGES.fullmatch(text):
            return
        if words.style is Style.CAPTION or (is_before_table and is_caption(text)):
            self.caption = text
            if not is_caption(text) and not self._names_something(text):
                self._add(text)
            return
        if words.style is Style.LABEL and (address := field_of_label(text, self.part)):
            self.field = address
            return
        if words.style in OURS:
            self._add(words.text)
            return
        for line in words.text.split("\n"):
            self._line(line, words.style)

    def _names_something(self, caption: str) -> bool:
        """Whether a table's name says what the table is about: a goal, or an intervention."""
        if self.part is Part.MEASUREMENTS:
            return bool(self._measured(caption)) or letters(caption) == letters("Zonder doel")
        return self.part is Part.WEIGHING

    def _measured(self, caption: str) -> dict[str, Any]:
        """Of a table with measurements the number of the goal and the id of the indicator that its name tells."""
        if self.part is not Part.MEASUREMENTS:
            return {}
        goal = GOAL_OF_TABLE.fullmatch(caption)
        named = letters(caption.partition(": ")[2] if goal else caption)
        told: dict[str, Any] = {"goal": int(goal[1])} if goal else {}
        for each in self.filling.rows.get("implement/indicators", ()):
            if named and letters(each.text("name")).startswith(named):
                return told | {"indicator": each.id}
        return told

    def _line(self, line: str, style: Style | None) -> None:
        text = line.strip()
        if not text:
            self._add("")
            return
        if self.part is Part.GOALS and self.goals.begin(text):
            self.behind_own = False
            return
        left = left_by_hand(text, self.behind_own) if self.goals.goal is None else text
        self.behind_own = self.behind_own and left != text if left else True
        if not left:
            return
        self._typed(left if left != text else line.rstrip(), style)

    def _typed(self, text: str, style: Style | None) -> None:
        address = field_of_label(text.strip().rstrip(":"), self.part)
        rest = ""
        if not address:
            address, rest = split_label(text.strip(), self.part)
        if self.part is Part.COVER:
            self.cover.labels += bool(address)
        if not address:
            self._add(text, style)
        elif rest:
            self.filling.add(address, rest, self.part)
            self.field = address if goes_on(address) else ""
        else:
            self.field = address

    def _add(self, text: str, style: Style | None = None) -> None:
        """One more line of what is being read now."""
        if self.part is Part.GOALS and self.goals.goal is not None:
            self.goals.add(text)
        elif self.field:
            self.filling.add(self.field, text, self.part)
            if self.part is Part.COVER and text.strip():
                self.field = ""
        elif self.part is Part.COVER:
            self.cover.add(text, style)
        else:
            self.filling.add_loose(self.part, text)

    # --- tables -------------------------------------------------------------------------------------------------------

    def _table(self, grid: Grid) -> None:
        caption, self.caption = self.caption, ""
        self._read_table(grid, caption)
        self.field, self.behind_own = "", False

    def _read_table(self, grid: Grid, caption: str) -> None:
        if _is_changes(grid) or is_derived(caption):
            return
        if self.part not in (Part.COVER, Part.INTRODUCTION) and is_of_goals(grid):
            self.goals.read_table(grid)
        elif sides := sides_of(grid):
            read_matrix(grid, sides, self.part, self.filling)
        elif head := head_of(grid, self.part):
            read_table(grid, head, self.part, self.filling, self._measured(caption))
            self._tables.add(head.kind.address)
        elif is_grid(grid, self.part):
            self.cover.labels += read_grid(grid, self.part, self.filling)
        elif self.part is Part.WEIGHING and caption:
            read_grid(grid, self.part, self.filling, intervention(caption, self.part, self.filling))
        else:
            for text in all_text(grid):
                self.filling.add_loose(self.part, text)


def _is_changes(grid: Grid) -> bool:
    """The list of changes that our own document ends with."""
    titles = [box.text.strip() for box in grid.lines[0].boxes] if grid.lines else []
    return len(titles) == 3 and titles[0] == "Waar" and all(re.fullmatch(r"Versie \d+", each) for each in titles[1:])


def _flat(items: Sequence[Item]) -> Iterator[Item]:
    """A table of one column is no table, but a frame; of our own documents it is one."""
    for item in items:
        if isinstance(item, Words) or any(len(line.boxes) > 1 for line in item.lines) or _is_ours(item):
            yield item
        else:
            yield from (words for line in item.lines if line.gone is None for box in line.boxes for words in box.words)


def _is_ours(grid: Grid) -> bool:
    return any(words.style is Style.CELL_HEAD for line in grid.lines[:1] for box in line.boxes for words in box.words)


def _next(items: Sequence[Item], at: int) -> Item | None:
    """What stands behind an item, empty paragraphs apart."""
    return next((each for each in items[at + 1 :] if isinstance(each, Grid) or each.text.strip()), None)


def _words(item: Item) -> Iterator[Words]:
    if isinstance(item, Words):
        yield item
    else:
        yield from (words for line in item.lines for box in line.boxes for words in box.words)


def _lines(items: Sequence[Item]) -> Iterator[str]:
    for item in items:
        for words in _words(item):
            yield from words.text.split("\n")
