"""Tables of labels with their text beside them."""

from vp_tui.documents.blocks import Style
from vp_tui.documents.form.cells import add_cell
from vp_tui.documents.form.filling import Filling, Row, tidy
from vp_tui.documents.form.labels import field_of_label
from vp_tui.documents.form.parts import Part
from vp_tui.documents.form.wording import letters, meant
from vp_tui.documents.implementation_plan.weighing import TIMES
from vp_tui.documents.parts.layout import Part as CellPart
from vp_tui.documents.returned.body import Box, Grid, Line

COST: tuple[CellPart, ...] = (("cost", Style.CELL), ("cost_per", Style.CELL_PER), TIMES)
OURS = {letters(each) for each in ("Versie:", "Gewijzigd:")}  # what a document says of itself


def is_grid(grid: Grid, part: Part) -> bool:
    """Whether a table has labels of this part."""
    return any(field_of_label(_text(box), part) for line in grid.lines for box in line.boxes[::2])


def _text(box: Box) -> str:
    return tidy([box.text]).rstrip(":")


def read_grid(grid: Grid, part: Part, filling: Filling, row: Row | None = None) -> int:
    """Give each label its text; of a `row` the labels are those of its fields. Returns how many labels were known."""
    known = 0
    for line in grid.lines:
        if line.gone is None:
            known += _line(line, part, filling, row)
    return known


def _line(line: Line, part: Part, filling: Filling, row: Row | None) -> int:
    known = 0
    boxes = list(line.boxes)
    while boxes:
        label, beside = boxes[0], boxes[1] if len(boxes) > 1 else None
        boxes = boxes[2:]
        name = _name(label, part, row)
        if name and beside is not None:
            known += 1
            _value(name, beside, part, filling, row)
        elif not _is_derived(label, beside):
            _loose([label, *([beside] if beside else [])], part, filling, row)
    return known


def _name(label: Box, part: Part, row: Row | None) -> str:
    if row is None:
        return field_of_label(_text(label), part)
    return meant(_text(label), {letters(spec.label): name for name, spec in row.specs.items()}) or ""


def _is_derived(label: Box, beside: Box | None) -> bool:
    """Whether the document said this of itself."""
    told = beside.words if beside is not None else []
    return letters(_text(label)) in OURS or (
        bool(told) and all(each.style is Style.CELL_DERIVED or not each.text.strip() for each in told)
    )


def _value(name: str, box: Box, part: Part, filling: Filling, row: Row | None) -> None:
    if row is None:
        for each in box.words:
            filling.add(name, each.text, part)
    elif name == "cost":
        add_cell(row, box.words, COST, "", filling.today)
    else:
        for each in box.words:
            add_cell(row, [each], ((name, each.style or Style.CELL),), name, filling.today)


def _loose(boxes: list[Box], part: Part, filling: Filling, row: Row | None) -> None:
    text = " · ".join(text for each in boxes if (text := " ".join(each.text.split())))
    if text and row is not None:
        row.extra.append(text)
    elif text:
        filling.add_loose(part, text)
