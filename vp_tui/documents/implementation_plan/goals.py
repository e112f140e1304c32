"""Section 3: the goals, a table each, with its five SMART criteria."""

from collections.abc import Sequence
from itertools import groupby

from vp_tui.documents.blocks import Block, Cell, Paragraph, Row, Style, Table, cell
from vp_tui.documents.parts.draft import Draft
from vp_tui.documents.parts.layout import Part, stacked
from vp_tui.documents.parts.source import Source
from vp_tui.documents.places import reserved_address
from vp_tui.plan.models.ideate import CRITERIA, Goal

GOALS = "ideate/goals"
LABELS = ("Specifiek", "Meetbaar", "Acceptabel", "Realistisch", "Tijdgebonden")
IN_FORMAT = 4  # the goals that the format has room for
WIDTHS = (42.0, 32.0, 32.0, 32.0, 32.0)
BESIDE = len(WIDTHS) - 1  # columns beside the label
REPEATED = 400  # characters of a goal that are repeated on each page that it goes on to
MEASURED = ("indicator", "unit", "baseline", "baseline_on", "target", "direction")
WHAT = (("indicator", Style.CELL), ("unit", Style.CELL_SMALL))
START = (("baseline", Style.CELL), ("baseline_on", Style.CELL_SMALL))


def blocks(draft: Draft) -> list[Block]:
    goals = {each.owner.number: each for each in draft.section("ideate").records("goals")}
    tables: list[Table] = []
    for used, found in groupby(sorted({*goals, *range(1, IN_FORMAT + 1)}), goals.__contains__):
        numbers = list(found)
        tables += [_goal(goals[each]) for each in numbers] if used else [_unused(numbers, empty=not goals)]
    return [*draft.heading("Doelen", "ideate"), *draft.subheading("SMART Doelen"), *tables]


def _goal(goal: Source) -> Table:
    rows = [*_titles(goal), *_criteria(goal), *_figures(goal), *_period(goal)]
    return Table(WIDTHS, tuple(rows), f"Doel {goal.owner.number}", labelled=True, together=True)


def _titles(goal: Source) -> list[Row]:
    """Its number and its text, which stand on each of its pages; of a long text the number alone."""
    term = goal.paragraphs("term", Style.CELL_SMALL) if goal.text("term") else []
    text = tuple(goal.paragraphs("text", Style.CELL_LEAD))
    if len(goal.owner.text) <= REPEATED and goal.owner.text.count("\n") < 4:
        return [_title(goal.owner.number, text, term, header=True)]
    title = _title(goal.owner.number, (Paragraph(style=Style.CELL_DERIVED),), term, header=True)
    return [title, Row((cell("", Style.CELL_LABEL), Cell(text, span=BESIDE)))]


def _title(number: int, content: tuple[Paragraph, ...], under: Sequence[Paragraph] = (), header: bool = False) -> Row:
    label = (Paragraph(f"Doel {number}", Style.CELL_HEAD), *under)
    return Row((Cell(label, shaded=True), Cell(content, span=BESIDE, shaded=True)), header=header)


def _criteria(goal: Source) -> list[Row]:
    return [_labelled(label, goal.paragraphs(name, Style.CELL)) for name, label in zip(CRITERIA, LABELS, strict=True)]


def _labelled(label: str, content: Sequence[Paragraph]) -> Row:
    return Row((cell(label, Style.CELL_LABEL), Cell(tuple(content), span=BESIDE)))


def _figures(goal: Source) -> list[Row]:
    """What is measured, from where to where, and the result and conclusion once there: a goal that still runs needs
    neither."""
    target: list[Part] = [("target", Style.CELL)]
    target += [("direction", Style.CELL_SMALL)] if _told_apart(goal.owner) else []
    columns: list[tuple[str, Sequence[Part]]] = [("baseline", START), ("target", target)]
    if goal.owner.conclusion != "open" or goal.owner.result is not None:
        columns += [("result", (("result", Style.CELL_LEAD),)), ("conclusion", (("conclusion", Style.CELL),))]
    if not any(goal.is_filled(name) for name in MEASURED) and len(columns) == 2:
        return []
    span = BESIDE // len(columns)
    heads = [cell(goal.label(name), Style.CELL_LABEL, span=span) for name, _ in columns]
    values = [Cell(stacked(goal, parts), span) for _, parts in columns]
    what = Cell(stacked(goal, WHAT))
    return [Row((cell(goal.label("indicator"), Style.CELL_LABEL), *heads)), Row((what, *values))]


def _told_apart(goal: Goal) -> bool:
    """Whether the wanted direction has to be said: target against baseline doesn't tell it."""
    if goal.baseline is None or goal.target is None:
        return goal.direction is not None
    told = "same" if goal.target == goal.baseline else "up" if goal.target > goal.baseline else "down"
    return goal.direction not in (None, told)


def _period(goal: Source) -> list[Row]:
    """When it begins and ends, as far as that is known."""
    names = [name for name in ("start", "end") if goal.text(name)]
    if not names:
        return []
    first = cell(goal.label(names[0]), Style.CELL_LABEL)
    if len(names) == 1:
        return [_labelled(goal.label(names[0]), goal.paragraphs(names[0], Style.CELL))]
    second = cell(goal.label(names[1]), Style.CELL_LABEL)
    start, end = (Cell(tuple(goal.paragraphs(name, Style.CELL)), span) for name, span in (("start", 1), ("end", 2)))
    return [Row((first, start, second, end))]


def _unused(numbers: Sequence[int], empty: bool) -> Table:
    """A line each; the first goal of an empty plan also shows the criteria, to be filled in by hand."""
    rows: list[Row] = []
    for number in numbers:
        rows.append(_title(number, (_reserved(number, "text", Style.CELL_LEAD),)))
        if empty and number == 1:
            rows += [_labelled(label, [_reserved(1, name)]) for name, label in zip(CRITERIA, LABELS, strict=True)]
    return Table(WIDTHS, tuple(rows), "Doelen die nog niet zijn ingevuld", labelled=True, together=True)


def _reserved(number: int, name: str, style: Style = Style.CELL) -> Paragraph:
    return Paragraph(style=style, address=reserved_address(GOALS, number, name))
