"""Section 3: the goals, each with its five SMART criteria."""

from collections.abc import Sequence

from vp_tui.documents.blocks import Block, Cell, Paragraph, Row, Style, Table
from vp_tui.documents.parts.draft import Draft
from vp_tui.documents.parts.layout import GRID, Pair, grid_rows, pair
from vp_tui.documents.parts.source import Source
from vp_tui.plan.models.ideate import CRITERIA

LABELS = ("Specifiek", "Meetbaar", "Acceptabel", "Realistisch", "Tijdgebonden")
IN_FORMAT = 4  # the goals that the format has room for


def blocks(draft: Draft) -> list[Block]:
    goals = {each.owner.number: each for each in draft.section("ideate").records("goals")}
    rows: list[Row] = []
    for number in sorted({*goals, *range(1, IN_FORMAT + 1)}):
        rows += _goal(goals[number]) if number in goals else _unused(number, first=not goals and number == 1)
    return [*draft.heading("Doelen", "ideate"), *draft.subheading("SMART Doelen"), Table(GRID, tuple(rows))]


def _goal(goal: Source) -> list[Row]:
    term = goal.paragraphs("term", Style.CELL_SMALL) if goal.text("term") else []
    rows = [_title(goal.owner.number, tuple(goal.paragraphs("text", Style.CELL_LEAD)), term)]
    return rows + grid_rows([*_criteria(goal), *_figures(goal)])


def _title(number: int, content: tuple[Paragraph, ...], under: Sequence[Paragraph] = (), with_next: bool = True) -> Row:
    label = (Paragraph(f"Doel {number}", Style.CELL_HEAD), *under)
    return Row((Cell(label, shaded=True), Cell(content, span=3, shaded=True)), with_next=with_next)


def _criteria(goal: Source) -> list[Pair]:
    return [pair(goal, name, label, wide=True, always=True) for name, label in zip(CRITERIA, LABELS, strict=True)]


def _figures(goal: Source) -> list[Pair]:
    """Result and conclusion once there: a goal that still runs needs neither."""
    concluded = goal.owner.conclusion != "open" or goal.owner.result is not None
    names = ["indicator", "unit", "baseline", "baseline_on", "target", "direction", "start", "end", "result"]
    return [pair(goal, name) for name in (*names, *(["conclusion"] if concluded else []))]


def _unused(number: int, first: bool) -> list[Row]:
    """One line; the first goal of an empty plan also shows the criteria, to be filled in by hand."""
    rows = [_title(number, (Paragraph(style=Style.CELL_LEAD),), with_next=first)]
    blank = (Paragraph(style=Style.CELL),)
    return rows + (grid_rows([Pair(label, blank, wide=True, always=True) for label in LABELS]) if first else [])
