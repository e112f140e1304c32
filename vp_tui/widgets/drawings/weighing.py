"""What pleads for and against each intervention, beside one another, with the decision on top."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import ClassVar

from rich.text import Text
from textual.binding import Binding, BindingType
from textual.geometry import Region
from textual.widget import Widget

from vp_tui.plan.models.design import DECISIONS, Intervention
from vp_tui.plan.models.weigh import SIDES, Argument
from vp_tui.plan.plan import Plan
from vp_tui.plan.values.kinds import show_date
from vp_tui.widgets.drawings.cells import Lines, beside_lines, cut_text, hanging_lines, plain_text, wrapped_lines
from vp_tui.widgets.drawings.drawing import Drawing
from vp_tui.widgets.drawings.sheet import MUTED, RULE, STRONG, Block, Sheet, Spot, stack
from vp_tui.widgets.frame.hints import Hint
from vp_tui.widgets.frame.signs import DONE, DROPPED, EMPTY, OPEN, TYPE_HERE
from vp_tui.widgets.messages import FieldChanged
from vp_tui.widgets.records.elsewhere import TypingGoal

ADDRESS = "weigh/arguments"
INTERVENTIONS = "design/interventions"
GAP = Text(" │ ", RULE)
WIDE, ABREAST = 120, 3  # from this width on so many interventions stand beside one another
NARROW = 40  # below this width the points against stand under those for it
HEADS = {"pro": "Voordelen", "con": "Nadelen"}
ADD = {"pro": "voordeel toevoegen", "con": "nadeel toevoegen"}
MARKS = {"open": (EMPTY, MUTED), "chosen": (DONE, STRONG), "adapted": (DONE, STRONG), "rejected": (DROPPED, STRONG)}
NOTHING = "Er zijn nog geen interventies om af te wegen. Je bedenkt ze bij Interventies (F6)."
ACTIONS = (
    ("Open", "open", ""),
    ("Voordeel", "add('pro')", ""),
    ("Nadeel", "add('con')", ""),
    ("Besluit", "decide", ""),
    ("Kopie", "duplicate", ""),
    ("Verwijder", "delete", ""),
)


def intervention_heading(intervention: Intervention, width: int) -> Lines:
    """The title and what was decided, why and when."""
    mark, style = MARKS[intervention.decision]
    lines = hanging_lines(" ", wrapped_lines(intervention.title or "(nog geen titel)", width - 2, 2), STRONG)
    decided = [Text.assemble(" ", (f"{mark} {DECISIONS[intervention.decision]}", style))]
    if intervention.decision != "open":
        decided[0].append(f" · {show_date(intervention.decided_on) if intervention.decided_on else '○ datum'}", MUTED)
        reason = intervention.reason if intervention.reason.strip() else "○ reden nog leeg"
        decided += hanging_lines("   ", wrapped_lines(reason, width - 4, 2), MUTED)
    return [*lines, *decided]


def argument_block(argument: Argument, width: int, beside: str = "") -> Block:
    """`beside`: what its column does not tell, before who said it."""
    text = wrapped_lines(argument.text or "(nog geen tekst)", width - 3, 3)
    lines = hanging_lines(f" {OPEN} ", text, "", MUTED)
    by = plain_text(argument.by)
    if told := " · ".join(each for each in (beside, f"volgens {by}" if by else "") if each):
        lines += hanging_lines("   ", wrapped_lines(told, width - 3, 1), MUTED)
    values = {name: getattr(argument, name) for name in ("intervention", "side") if getattr(argument, name)}
    return lines, Spot((Region(0, 0, width, len(lines)),), f"{ADDRESS}/{argument.id}", values)


def side_blocks(plan: Plan, intervention: Intervention, side: str, width: int) -> Iterator[Block]:
    """The arguments of one side, and below them the place for a new one."""
    for argument in plan.weigh.arguments:
        if (argument.intervention, argument.side) == (intervention.id, side):
            yield argument_block(argument, width)
    line = Text(f" {TYPE_HERE} {ADD[side]}", MUTED)
    yield [line], Spot((Region(0, 0, width, 1),), values={"intervention": intervention.id, "side": side})


def weighing(plan: Plan, width: int) -> Sheet:
    """A band for each intervention in so many cells, three beside one another where there is room; below them the
    arguments that belong to none."""
    sheet, bands = Sheet(width), plan.design.interventions
    if not bands:
        sheet.add([Text(f" {line}", MUTED) for line in wrapped_lines(NOTHING, width - 2, 3)])
    abreast = max(1, min(ABREAST, len(bands))) if width >= WIDE else 1
    for n in range(0, len(bands), abreast):
        sheet.add([Text("─" * width, RULE)])
        each = (width - (abreast - 1) * GAP.cell_len) // abreast
        _beside(sheet, [_band(plan, one, each, abreast > 1) for one in bands[n : n + abreast]], each)
    _loose(sheet, plan, width)
    return sheet


def _beside(sheet: Sheet, drawn: Sequence[Sheet], width: int) -> None:
    """Sheets of so many cells beside one another."""
    top = sheet.add(beside_lines([each.lines for each in drawn], [width] * len(drawn), GAP))
    for n, each in enumerate(drawn):
        for spot in each.spots:
            moved = tuple(region.translate((n * (width + GAP.cell_len), top)) for region in spot.regions)
            sheet.spots.append(replace(spot, regions=moved))


def _band(plan: Plan, intervention: Intervention, width: int, narrow: bool) -> Sheet:
    """The title with the decision, and the points for it and against it: beside one another, or, in a band too narrow
    for that, below one another."""
    sheet = Sheet(width)
    lines = intervention_heading(intervention, width)
    region = Region(0, sheet.add(lines), width, len(lines))
    sheet.spots.append(Spot((region,), f"{INTERVENTIONS}/{intervention.id}", {"intervention": intervention.id}))
    rows = [[side] for side in HEADS] if narrow or width < NARROW else [list(HEADS)]
    for sides in rows:
        half = (width - (len(sides) - 1) * GAP.cell_len) // len(sides)
        drawn = []
        for side in sides:
            column = Sheet(half)
            column.add([Text(f"   {HEADS[side]}", MUTED)])
            blocks, spots = stack(side_blocks(plan, intervention, side, half), 0, 1)
            column.add(blocks)
            column.spots += spots
            drawn.append(column)
        _beside(sheet, drawn, half)
    return sheet


def _loose(sheet: Sheet, plan: Plan, width: int) -> None:
    known = {each.id for each in plan.design.interventions}
    left = [each for each in plan.weigh.arguments if each.intervention not in known or not each.side]
    if left:
        sheet.add([Text("── Nog zonder interventie of kant ".ljust(width, "─"), RULE)])
        blocks = [argument_block(each, width, SIDES.get(each.side or "", "").lower()) for each in left]
        lines, spots = stack(blocks, 0, len(sheet.lines))
        sheet.add(lines)
        sheet.spots += spots


def next_decision(decision: str) -> str:
    """Nog te bespreken, gekozen, aangepast gekozen, afgevallen, and round again."""
    known = list(DECISIONS)
    return known[(known.index(decision) + 1) % len(known)]


class Weighing(Drawing):
    """What is typed becomes a pro or a con, by the column of the cursor; Space on a title sets what was decided."""

    lists = (ADDRESS, INTERVENTIONS)
    address = ADDRESS
    own_keys = (Hint("Spatie", "op een titel: besluit", "decide"),)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "tick", "Besluit: het volgende", show=False),
    ]
    KEYLESS: ClassVar[tuple[Binding, ...]] = (
        Binding("", "add('pro')", "Voordeel erbij", tooltip="Een voordeel van deze interventie"),
        Binding("", "add('con')", "Nadeel erbij", tooltip="Een nadeel van deze interventie"),
        Binding("", "decide", "Besluit: het volgende", tooltip="Gekozen, aangepast gekozen, afgevallen"),
    )

    def typing_goes_to(self) -> Widget | TypingGoal | None:
        """The line, for the column of the cursor; a title stands above both, and begins with the first."""
        if self.intervention and "side" not in (self.spot.values if self.spot else {}):
            self._to_side(next(iter(HEADS)))
        return super().typing_goes_to()

    def sheet(self, plan: Plan, width: int) -> Sheet:
        return weighing(plan, width)

    @property
    def intervention(self) -> Intervention | None:
        """The intervention that the place of the cursor belongs to."""
        wanted = self.spot.values.get("intervention") if self.spot else None
        known = self.plan.design.interventions if self.plan else []
        return next((each for each in known if each.id == wanted), None)

    @property
    def place(self) -> str:
        if self.spot is None or self.intervention is None:
            return ""
        side = SIDES.get(self.spot.values.get("side", ""), "Voordeel of nadeel")
        return f"{side} van “{cut_text(plain_text(self.intervention.title), 20)}”"

    def _to_side(self, side: str) -> None:
        """To where a point of this side is added to the intervention of the cursor."""
        wanted = {"intervention": self.intervention.id if self.intervention else "", "side": side}
        here = (n for n, each in enumerate(self.drawn.spots) if not each.address and each.values == wanted)
        self.move_to(next(here, self.cursor))

    def action_add(self, side: str) -> None:
        """Type a point of this side."""
        self._to_side(side)
        if isinstance(line := super().typing_goes_to(), Widget):
            line.focus()

    def action_tick(self) -> None:
        if self.chosen.startswith(f"{INTERVENTIONS}/"):
            self.action_decide()

    def action_decide(self) -> None:
        if self.intervention:
            address = f"{INTERVENTIONS}/{self.intervention.id}/decision"
            self.post_message(FieldChanged(address, next_decision(self.intervention.decision)))
