"""The goals: under *Doel 1*, in a table or below one another, as prose or with their SMART criteria."""

import re
from collections.abc import Sequence

from vp_tui.documents.blocks import Style
from vp_tui.documents.form.cells import add_cell
from vp_tui.documents.form.filling import GOALS, Filling, Row, tidy
from vp_tui.documents.form.own_words import left_by_hand
from vp_tui.documents.form.parts import Part
from vp_tui.documents.form.wording import letters, meant
from vp_tui.documents.implementation_plan.goals import LABELS, START, WHAT
from vp_tui.documents.parts.layout import Part as CellPart
from vp_tui.documents.returned.body import Box, Grid, Line, Words
from vp_tui.plan.address import record_model
from vp_tui.plan.fields import Kind
from vp_tui.plan.models.ideate import CRITERIA
from vp_tui.plan.values.kinds import read
from vp_tui.plan.values.problem import Problem

GOAL = re.compile(
    r"(?s)\s*(?:smart[\s-]*)?doel(?:stelling)?\s*(?:nr\.?|nummer)?\s*(\d{1,3})(?!\d)\s*(?:\(([^)]*)\))?"
    r"(?:\s*[:.–—\t-]+\s*(.*)|\s+(?=[^a-z])(\S.*)|\s*\n(.*)|\s*)",
    re.IGNORECASE,
)
CRITERION = re.compile(r"(?s)[\s•◦▪·*✓√-]*([^\W\d_][^:=\t(\n]{0,40}?)\s*(\([^)]*\))?\s*(?:[:=\t–]+\s*(.*)|- (.*)|)")
INITIAL = re.compile(r"(?s)\s*([SMART])\s*(?:[:=.)–\t-]+)\s*(.*)")
ENOUGH_INITIALS = 3
MORE_WORDS = {
    "Ambitieus": "acceptable",
    "Aanvaardbaar": "acceptable",
    "Tijdsgebonden": "timebound",
    "Tijd": "timebound",
}
FIGURES = ("indicator", "unit", "baseline", "baseline_on", "target", "direction", "result", "conclusion")
PLAIN = ("term", *FIGURES, "start", "end")
STACKED: dict[str, Sequence[CellPart]] = {
    "indicator": WHAT,
    "baseline": START,
    "target": (("target", Style.CELL), ("direction", Style.CELL_SMALL)),
}


def _words() -> dict[str, str]:
    specs = record_model(GOALS).specs
    found = {label: name for name, label in zip(CRITERIA, LABELS, strict=True)} | MORE_WORDS
    found |= {specs[name].label: name for name in PLAIN}
    return {letters(label): name for label, name in found.items()}


WORDS = _words()
BY_INITIAL = dict(zip("SMART", CRITERIA, strict=True))


class Goals:
    """What is read of the goals, line by line. `by_initials`: whether S:, M:, A:, R: and T: name the criteria."""

    def __init__(self, filling: Filling, by_initials: bool = False):
        self.filling, self.by_initials = filling, by_initials
        self.goal: Row | None = None
        self.field = "text"
        self.seen = False  # whether a goal had its place at all

    def begin(self, text: str) -> bool:
        """Whether a line begins a goal; what stands behind its number is read too."""
        match = GOAL.fullmatch(text)
        if match is None:
            return False
        self.goal, self.field, self.seen = self.filling.goal(int(match[1])), "text", True
        self._aside(match[2] or "")
        for line in (match[3] or match[4] or match[5] or "").split("\n"):
            self.add(line)
        return True

    def _aside(self, text: str) -> None:
        """What stands in brackets behind the number, or below it: the term, or more of the goal."""
        assert self.goal is not None
        if not text.strip():
            return
        spec = self.goal.specs["term"]
        name = "text" if isinstance(read(text.strip(), spec, self.filling.today), Problem) else "term"
        self.goal.add(name, text)

    def add(self, text: str) -> None:
        """A line of the goal that was begun; without one it is prose of this part."""
        if self.goal is None:
            self.filling.add_loose(Part.GOALS, text)
            return
        name, rest = self._criterion(text)
        if name:
            self.field, text = name, rest
        if text or self.goal.values.get(self.field):
            self.goal.add(self.field, text)
        if self.goal.specs[self.field].kind is not Kind.LONG and text.strip():
            self.field = "text"

    def _criterion(self, text: str) -> tuple[str, str]:
        """The criterion or figure that a line begins with, and what stands behind it."""
        if self.by_initials and (match := INITIAL.fullmatch(text)):
            return BY_INITIAL[match[1]], match[2]
        match = CRITERION.fullmatch(text)
        name = meant(match[1].strip(), WORDS) if match else None
        if match is None or name is None:
            return "", text
        aside = match[2] or ""
        kept = aside if aside and left_by_hand(aside, behind_own=True) else ""
        return name, " ".join(filter(None, (kept, (match[3] or match[4] or "").strip())))

    # --- as a table ---------------------------------------------------------------------------------------------------

    def read_table(self, grid: Grid) -> None:
        heads: dict[int, str] = {}
        for line in grid.lines:
            if line.gone is not None:
                continue
            if heads:
                self._figures(line, heads)
                heads = {}
            elif (found := self._heads(line)) and self.goal is not None:
                heads = found
            else:
                self._line(line)
        self.goal = None

    def _heads(self, line: Line) -> dict[int, str]:
        """The figures that the columns of the next row hold, where a row names nothing else."""
        names = {box.column: meant(tidy([box.text]), WORDS) or "" for box in line.boxes}
        return names if len(names) > 1 and all(each in FIGURES for each in names.values()) else {}

    def _figures(self, line: Line, heads: dict[int, str]) -> None:
        assert self.goal is not None
        for box in line.boxes:
            name = heads[max(each for each in heads if each <= box.column)] if min(heads) <= box.column else ""
            if name:
                parts = STACKED.get(name, ((name, Style.CELL),))
                add_cell(self.goal, box.words, parts, "", self.filling.today)

    def _line(self, line: Line) -> None:
        """A goal's number with its text, a criterion with its text, or more text."""
        label = ""
        for box in line.boxes:
            text = tidy([box.text])
            if self._begins(box, text):
                label = ""
            elif self.goal is not None and (name := meant(text, WORDS)):
                label = self.field = name
            else:
                self._value(box, text, label)
                label = ""

    def _begins(self, box: Box, text: str) -> bool:
        first, *under = box.words
        if first.style is Style.CELL_LEAD or not (self.begin(text) if not under else self.begin(tidy([first.text]))):
            return False
        for each in under:
            if each.style is Style.CELL_SMALL or not self._criterion(each.text)[0]:
                self._aside(each.text)
            else:
                self._add_all([each])
        return True

    def _value(self, box: Box, text: str, label: str) -> None:
        if label and self.goal is not None:
            self._add_all(box.words, label)
        elif text:
            self._add_all(box.words)

    def _add_all(self, words: Sequence[Words], name: str = "") -> None:
        """`name`: the field of all of it, where that was told beside it."""
        for each in words:
            if each.style is Style.CELL_DERIVED:
                continue
            if self.goal is not None and (name or each.style is Style.CELL_LEAD):
                self.goal.add(name or "text", each.text)
            else:
                for line in each.text.split("\n"):
                    self.add(line)


def names_by_initials(lines: Sequence[str]) -> bool:
    """Whether the criteria are named by the letters of SMART."""
    found = {match[1] for line in lines if (match := INITIAL.fullmatch(line))}
    return len(found) >= ENOUGH_INITIALS


def is_of_goals(grid: Grid) -> bool:
    """Whether a table holds goals: a row begins with *Doel* and a number, and no more than a few words a column."""
    return any(
        line.boxes and GOAL.fullmatch(tidy([line.boxes[0].text])) and len(line.boxes) <= 3 for line in grid.lines
    )
