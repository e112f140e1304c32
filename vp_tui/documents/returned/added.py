"""Records that were not sent: new rows, bullets, and goals where there was none."""

import re
from collections.abc import Iterator

from vp_tui.documents.returned.body import Grid, Line, Words
from vp_tui.documents.returned.boxes import states
from vp_tui.documents.returned.cells import Cells
from vp_tui.documents.returned.comparing import YES, told
from vp_tui.documents.returned.placing import Spot
from vp_tui.documents.returned.rows import Rows, cell_text
from vp_tui.documents.returned.sent import MatrixLayout
from vp_tui.documents.returned.wording import line_key, tidy_text
from vp_tui.plan.remarks import Remark

GOAL_NUMBER = r"(?i)(?:doel\s*)?(\d{1,4})"


class Added:
    def __init__(self, rows: Rows, cells: Cells) -> None:
        self.rows, self.cells = rows, cells

    def remarks(self) -> Iterator[Remark]:
        for grid, line in self.rows.extra:
            yield from self._row(grid, line)
        for _, after in sorted(self.cells.unused.items()):
            words = [each for found in after.values() for each in found]
            shown = {name: tidy_text("\n".join(each.text for each in found)) for name, found in after.items()}
            yield Remark("added", "ideate/goals", *told(words), after=shown)
        yield from self._items()

    # --- rows ---------------------------------------------------------------------------------------------------------

    def _row(self, grid: Grid, line: Line) -> Iterator[Remark]:
        """Of an empty row, also one with the number of a goal, as the format has them, nothing is told."""
        after = self._cells_of(grid, line)
        found = words_of(line)
        if after and set(after) != {"goal"}:
            yield Remark("added", self.rows.layouts[grid].list_address, *told(found, line.added), after=after)
            self.rows.back.release(found)
        elif set(after) <= {"goal"} and not any(len(cell_text(each)) > 1 for each in line.boxes):
            self.rows.back.release(found)

    def _cells_of(self, grid: Grid, line: Line) -> dict[str, str]:
        """The texts of a row by field."""
        layout, found = self.rows.layouts[grid], dict[str, str]()
        for box, title in self.rows.tables.titled(grid, line):
            names = layout.fields(title)
            if names and names[0] in layout.ticks:
                if True in states(box.words):
                    found[names[0]] = YES
            elif names and (filled := [text for each in box.words if (text := tidy_text(each.text))]):
                found |= _shared(names, filled, layout.typed[title])
        return found

    # --- bullets ------------------------------------------------------------------------------------------------------

    def _items(self) -> Iterator[Remark]:
        """In a table with a list in each cell."""
        for words in list(self.rows.back.loose):
            spot = self.rows.back.spots.get(words)
            matrix = self._matrix(spot) if words.text.strip() else None
            if spot is not None and matrix is not None:
                after = {"text": tidy_text(words.text), **self._where(spot, matrix)}
                yield Remark("added", matrix.list_address, *told([words]), after=after)
                self.rows.back.release([words])

    def _matrix(self, spot: Spot | None) -> MatrixLayout | None:
        """The table with lists that a paragraph stands in, if it is a place for one."""
        if spot is None or spot.grid is None or spot.line is None:
            return None
        if spot.line is spot.grid.lines[0] or spot.box is spot.line.boxes[0]:
            return None
        return self.rows.tables.matrix(spot.grid)

    def _where(self, spot: Spot, matrix: MatrixLayout) -> dict[str, str]:
        """What its column and its row say of it."""
        if spot.grid is None or spot.line is None:
            return {}
        titles = [title for box, title in self.rows.tables.titled(spot.grid, spot.line) if box is spot.box]
        side = matrix.sides.get(titles[0] if titles and len(spot.line.boxes) > 2 else "")
        head = matrix.heads.get(line_key(spot.line.boxes[0].words[0].text))
        return {**({matrix.side: side} if side else {}), **({matrix.head: head} if head else {})}


def words_of(line: Line) -> list[Words]:
    return [each for box in line.boxes for each in box.words]


def _shared(names: list[str], filled: list[str], typed: str) -> dict[str, str]:
    """The paragraphs of a cell of a new row among the fields of its column; what is no number is no goal."""
    if len(names) == 1:
        return {names[0]: "\n".join(filled)}
    if len(filled) == 1:
        if "goal" in names and (number := re.fullmatch(GOAL_NUMBER, filled[0])):
            return {"goal": number[1]}
        other = next(each for each in names if each != "goal")
        return {other if typed == "goal" else typed: filled[0]}
    return dict(zip(names, [*filled[: len(names) - 1], "\n".join(filled[len(names) - 1 :])], strict=False))
