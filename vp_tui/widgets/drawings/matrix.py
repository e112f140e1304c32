"""The factors as a matrix: a band for each of the four categories of the IPS format, what helps beside what hinders."""

from collections.abc import Iterator
from typing import ClassVar

from rich.text import Text
from textual.binding import Binding, BindingType
from textual.geometry import Region

from vp_tui.plan.models.analyse import CATEGORIES, DIRECTIONS, Factor
from vp_tui.plan.plan import Plan
from vp_tui.widgets.drawings.cells import Lines, beside_lines, hanging_lines, wrapped_lines
from vp_tui.widgets.drawings.drawing import Drawing
from vp_tui.widgets.drawings.sheet import BAD, GOOD, HEAD, MUTED, RULE, Block, Sheet, Spot, stack
from vp_tui.widgets.frame.hints import Hint
from vp_tui.widgets.messages import FieldChanged

ADDRESS = "analyse/factors"
GAP = Text(" │ ", RULE)
SIGNS = {"promoting": ("+", GOOD), "hindering": ("−", BAD)}
HEAVY = 3  # the weight from which a hindering factor asks for an answer (rule analyse.response)
ACTIONS = (
    ("Open", "open", ""),
    ("Nieuw", "new", ""),
    ("Kopie", "duplicate", ""),
    ("Verwijder", "delete", ""),
    ("Gewicht ●", "tick", ""),
    ("←", "carry(-1, 0)", ""),
    ("→", "carry(1, 0)", ""),
    ("↑", "carry(0, -1)", ""),
    ("↓", "carry(0, 1)", ""),
)


def stars(weight: int | None) -> str:
    """●●○ for 2 of 3."""
    return "●" * (weight or 0) + "○" * (HEAVY - (weight or 0))


def factor_lines(factor: Factor, width: int) -> Lines:
    """Weight and text, and what will be done about it."""
    lines = hanging_lines(f" {stars(factor.weight)} ", wrapped_lines(factor.text or "(nog geen tekst)", width - 5, 3))
    if factor.response:
        lines += hanging_lines("     → ", wrapped_lines(factor.response, width - 7, 2), MUTED, MUTED)
    elif factor.direction == "hindering" and (factor.weight or 0) >= HEAVY:
        lines += hanging_lines("     → ", ["○ wat doen we eraan"], MUTED, MUTED)
    return lines


def block(factor: Factor, width: int) -> Block:
    lines = factor_lines(factor, width)
    values = {"category": factor.category, "direction": factor.direction}
    return lines, Spot((Region(0, 0, width, len(lines)),), f"{ADDRESS}/{factor.id}", values)


def cell(plan: Plan, category: str, direction: str, width: int) -> Iterator[Block]:
    """The factors of one cell, and below them the place for a new one."""
    for factor in plan.analyse.factors:
        if (factor.category, factor.direction) == (category, direction):
            yield block(factor, width)
    sign, style = SIGNS[direction]
    line = Text.assemble("   ", (sign, style), (" toevoegen", MUTED))
    yield [line], Spot((Region(0, 0, width, 1),), values={"category": category, "direction": direction})


def factor_matrix(plan: Plan, width: int) -> Sheet:
    """The 4 × 2 matrix in so many cells; factors without a category or direction stand below it."""
    sheet = Sheet(width)
    half = (width - len(GAP)) // 2
    heads = [
        Text.assemble((f" {SIGNS[each][0]} ", SIGNS[each][1]), (label, HEAD)) for each, label in DIRECTIONS.items()
    ]
    sheet.add(beside_lines([[heads[0]], [heads[1]]], (half, half), GAP))
    for category, label in CATEGORIES.items():
        sheet.add([Text(f"── {label} ".ljust(width, "─"), RULE)])
        sheet.lines[-1].stylize(HEAD, 3, 3 + len(label))
        _band(sheet, plan, category, half)
    _unplaced(sheet, plan, width)
    return sheet


def _band(sheet: Sheet, plan: Plan, category: str, half: int) -> None:
    top = len(sheet.lines)
    columns = []
    for n, direction in enumerate(DIRECTIONS):
        lines, spots = stack(cell(plan, category, direction, half), n * (half + len(GAP)), top)
        columns.append(lines)
        sheet.spots += spots
    sheet.add(beside_lines(columns, (half, half), GAP))


def _unplaced(sheet: Sheet, plan: Plan, width: int) -> None:
    left = [each for each in plan.analyse.factors if not (each.category and each.direction)]
    if left:
        sheet.add([Text("── Nog geen vak: geef ze een plek met shift+pijl of Enter ".ljust(width, "─"), RULE)])
        lines, spots = stack((block(each, width) for each in left), 0, len(sheet.lines))
        sheet.add(lines)
        sheet.spots += spots


def moved_option(current: str | None, options: list[str], by: int) -> str:
    """The option so many places on, without going round; the first where there was none."""
    if current is None:
        return options[0]
    return options[max(0, min(len(options) - 1, options.index(current) + by))]


class FactorMatrix(Drawing):
    """Space weighs the factor under the cursor, shift and an arrow carry it to another cell."""

    lists = (ADDRESS,)
    address = ADDRESS
    own_keys = (Hint("Spatie", "gewicht", "tick"), Hint("Shift+pijl", "verplaatsen"))
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "tick", "Gewicht ● ●● ●●●", show=False),
        Binding("shift+up", "carry(0, -1)", "Naar de categorie erboven", show=False),
        Binding("shift+down", "carry(0, 1)", "Naar de categorie eronder", show=False),
        Binding("shift+left", "carry(-1, 0)", "Naar bevorderend", show=False),
        Binding("shift+right", "carry(1, 0)", "Naar belemmerend", show=False),
    ]

    def sheet(self, plan: Plan, width: int) -> Sheet:
        return factor_matrix(plan, width)

    @property
    def place(self) -> str:
        values = self.spot.values if self.spot else {}
        names = (DIRECTIONS.get(values.get("direction", "")), CATEGORIES.get(values.get("category", "")))
        return " · ".join(name for name in names if name)

    def action_tick(self) -> None:
        """The next weight: ●, ●●, ●●●, and round again."""
        factors = self.plan.analyse.factors if self.plan else []
        for factor in factors:
            if self.chosen.endswith(f"/{factor.id}"):
                self.post_message(FieldChanged(f"{self.chosen}/weight", (factor.weight or 0) % HEAVY + 1))

    def action_carry(self, dx: int, dy: int) -> None:
        if not (self.chosen and self.spot):
            return
        category, direction = self.spot.values["category"], self.spot.values["direction"]
        self.put(
            {
                "category": moved_option(category, list(CATEGORIES), dy),
                "direction": moved_option(direction, list(DIRECTIONS), dx),
            }
        )
