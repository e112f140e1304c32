"""A goal with its five SMART criteria side by side; the goals themselves stand in a line above, like tabs."""

from typing import ClassVar

from rich.text import Text
from textual.binding import Binding, BindingType
from textual.geometry import Region

from vp_tui.plan.models.ideate import CRITERIA, TERMS, Goal
from vp_tui.plan.plan import Plan
from vp_tui.plan.values.kinds import show_date, show_number
from vp_tui.widgets.drawings.cells import Lines, beside_lines, cut_text, hanging_lines, plain_text, wrapped_lines
from vp_tui.widgets.drawings.drawing import Drawing
from vp_tui.widgets.drawings.sheet import HEAD, MUTED, RULE, STRONG, Sheet, Spot
from vp_tui.widgets.frame.hints import Hint
from vp_tui.widgets.messages import RecordMoved, RecordOpened

ADDRESS = "ideate/goals"
LABELS = {name: Goal.specs[name].label for name in CRITERIA}
SIDE_BY_SIDE = 110  # from this width on the criteria are five columns
LABEL = 15
GAP = Text("│", RULE)
MISSING = "○ nog leeg"
ACTIONS = (
    ("Open", "open", ""),
    ("‹", "leaf(-1)", ""),
    ("›", "leaf(1)", ""),
    ("Nieuw", "new", ""),
    ("Kopie", "duplicate", ""),
    ("Verwijder", "delete", ""),
    ("Eerder", "order(-1)", ""),
    ("Later", "order(1)", ""),
)


def tabs(goals: list[Goal], current: int, width: int) -> tuple[Text, list[Region]]:
    """The goals by number and as much of their text as fits; the current one marked."""
    line, places = Text(), []
    room = max(4, width // max(1, len(goals)) - 4)
    for n, goal in enumerate(goals):
        name = f"{goal.number} {cut_text(plain_text(goal.text), room - 3)}".strip()
        start = line.cell_len
        line.append_text(Text.assemble(" ", (name, HEAD if n == current else MUTED), " "))
        places.append(Region(start, 0, line.cell_len - start, 1))
        line.append_text(GAP if n + 1 < len(goals) else Text())
    return line, places


def measure_text(goal: Goal) -> str:
    """*Telefoontjes: 26 → 13 per werkdag*."""
    start, end = (show_number(each) if each is not None else "?" for each in (goal.baseline, goal.target))
    unit = goal.unit.strip() if goal.unit.strip() == "%" else f" {goal.unit.strip()}"
    figures = f"{start} → {end}{unit}".strip() if (start, end) != ("?", "?") else "○ nulmeting en streefwaarde"
    return f"{goal.indicator.strip() or '○ indicator'}: {figures}"


def goal_period_text(goal: Goal) -> str:
    """*14 september 2026 t/m 6 november 2026 · korte termijn*."""
    days = [show_date(each) if each else "?" for each in (goal.start, goal.end)]
    told = f"{days[0]} t/m {days[1]}" if goal.start or goal.end else "○ begin en einde"
    return f"{told} · {TERMS[goal.term].lower()}" if goal.term else told


def criterion(goal: Goal, name: str, width: int, most: int) -> tuple[list[str], str]:
    """The lines of one criterion, and their style."""
    text = getattr(goal, name)
    return (wrapped_lines(text, width, most), "") if text.strip() else ([MISSING], MUTED)


def stacked(goal: Goal, width: int) -> list[tuple[Lines, Region]]:
    """The criteria below one another, each with its name on the left."""
    made, y = [], 0
    for name, label in LABELS.items():
        lines, style = criterion(goal, name, width - LABEL - 1, 3)
        drawn = hanging_lines(f" {label}".ljust(LABEL), lines, style, HEAD)
        made.append((drawn, Region(0, y, width, len(drawn))))
        y += len(drawn)
    return made


def columns(goal: Goal, width: int) -> tuple[Lines, list[Region]]:
    """The criteria in five columns."""
    wide = (width - 4) // 5
    made: list[Lines] = []
    for name, label in LABELS.items():
        lines, style = criterion(goal, name, wide - 2, 8)
        made.append([Text(f" {label}", HEAD), *(Text(f" {line}", style) for line in lines)])
    tall = max(len(each) for each in made)
    return beside_lines(made, [wide] * 5, GAP), [Region(n * (wide + 1), 0, wide, tall) for n in range(5)]


def smart_sheet(plan: Plan, current: int, width: int) -> Sheet:
    """All goals as tabs, and the current one with its criteria."""
    sheet, goals = Sheet(width), plan.ideate.goals
    if not goals:
        return sheet
    current = max(0, min(current, len(goals) - 1))
    line, places = tabs(goals, current, width)
    sheet.add([line, Text("─" * width, RULE)])
    goal = goals[current]
    top = sheet.add([Text(f" {each}", STRONG) for each in wrapped_lines(goal.text or "(nog geen tekst)", width - 2, 3)])
    sheet.add(
        [
            Text(f" {each}", MUTED)
            for told in (measure_text(goal), goal_period_text(goal))
            for each in wrapped_lines(told, width - 2, 2)
        ]
    )
    card = Region(0, top, width, len(sheet.lines) - top)
    for each, tab in zip(goals, places, strict=True):
        sheet.spots.append(Spot((tab,), f"{ADDRESS}/{each.id}", around=(card,) if each is goal else ()))
    sheet.add([Text()])
    _criteria(sheet, goal, width)
    return sheet


def _criteria(sheet: Sheet, goal: Goal, width: int) -> None:
    top = len(sheet.lines)
    if width >= SIDE_BY_SIDE:
        lines, regions = columns(goal, width)
        sheet.add(lines)
    else:
        made = stacked(goal, width)
        regions = [region for _, region in made]
        for lines, _ in made:
            sheet.add(lines)
    address = f"{ADDRESS}/{goal.id}"
    for name, region in zip(CRITERIA, regions, strict=True):
        place, is_empty = region.translate((0, top)), not getattr(goal, name).strip()
        sheet.spots.append(Spot((place,), address, explained=f"{address}/{name}", is_empty=is_empty))


class SmartView(Drawing):
    """Left and right go to another goal, up and down to its criteria; the explanation follows."""

    lists = (ADDRESS,)
    address = ADDRESS
    own_keys = (Hint("← →", "ander doel", "leaf(1)"), Hint("Shift+← →", "eerder of later"))
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "leaf(-1)", "Vorig doel", show=False),
        Binding("right", "leaf(1)", "Volgend doel", show=False),
        Binding("up", "walk(-1)", "Vorig criterium", show=False),
        Binding("down", "walk(1)", "Volgend criterium", show=False),
        Binding("shift+left", "order(-1)", "Doel eerder", show=False),
        Binding("shift+right", "order(1)", "Doel later", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.current = 0

    def sheet(self, plan: Plan, width: int) -> Sheet:
        return smart_sheet(plan, self.current, width)

    @property
    def goals(self) -> list[Goal]:
        return self.plan.ideate.goals if self.plan else []

    def _keep(self, kept: Spot) -> None:
        """Stay with the goal that was shown, wherever it stands now; the next one where it is gone."""
        ids = [f"{ADDRESS}/{goal.id}" for goal in self.goals]
        self.current = ids.index(kept.address) if kept.address in ids else max(0, min(self.current, len(ids) - 1))
        self._sheet = None
        super()._keep(kept)

    def move_to(self, number: int, pointed: bool = False) -> None:
        """The first places are the goals: going to one shows it."""
        if number < len(self.goals) and number != self.current:
            self.current, self._sheet = number, None
            self.refresh(layout=True)
        super().move_to(number, pointed)

    def action_leaf(self, by: int) -> None:
        """To another goal, at the same criterion."""
        goals, at = len(self.goals), self.cursor - len(self.goals)
        if 0 <= self.current + by < goals:
            self.move_to(self.current + by)
            if at >= 0:
                self.move_to(goals + at)

    def action_open(self) -> None:
        """The goal, at the criterion that the cursor is at."""
        if self.spot:
            criterion = self.spot.explained.removeprefix(self.spot.address).strip("/")
            self.post_message(RecordOpened(self.spot.address, criterion))

    def action_walk(self, by: int) -> None:
        places = [self.current, *range(len(self.goals), len(self.drawn.spots))]
        now = places.index(self.cursor) if self.cursor in places else 0
        self.move_to(places[max(0, min(len(places) - 1, now + by))])

    def action_order(self, by: int) -> None:
        if self.chosen:
            self.post_message(RecordMoved(self.chosen, by))
