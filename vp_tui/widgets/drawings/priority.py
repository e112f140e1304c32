"""The ideas by what they yield and what they ask."""

from typing import ClassVar

from rich.text import Text
from textual.binding import Binding, BindingType

from vp_tui.plan.models.ideate import Idea
from vp_tui.widgets.drawings.cells import Lines, wrapped_lines
from vp_tui.widgets.drawings.grid import Map, ScaleMap
from vp_tui.widgets.drawings.sheet import GOOD, MUTED
from vp_tui.widgets.frame.hints import Hint
from vp_tui.widgets.messages import FieldChanged

CHOSEN = "✓"
ACTIONS = (
    ("Open", "open", ""),
    ("Kies", "tick", ""),
    ("Nieuw", "new", ""),
    ("Kopie", "duplicate", ""),
    ("Verwijder", "delete", ""),
    ("←", "carry(-1, 0)", ""),
    ("→", "carry(1, 0)", ""),
    ("↑", "carry(0, 1)", ""),
    ("↓", "carry(0, -1)", ""),
)


def mark(idea: Idea) -> tuple[str, str]:
    return (CHOSEN, GOOD) if idea.chosen else ("", "")


def idea_lines(idea: Idea, width: int) -> Lines:
    """The idea, whether it is chosen, and its place on the map."""
    lines = [Text(f"  {line}") for line in wrapped_lines(idea.text or "(nog geen tekst)", width - 2, 2)]
    lines[0] = Text.assemble((CHOSEN if idea.chosen else "·", GOOD if idea.chosen else MUTED), lines[0][1:])
    rated = idea.impact is not None and idea.effort is not None
    place = f"opbrengst {idea.impact}, moeite {idea.effort}" if rated else "○ nog niet op de kaart: shift+pijl"
    if lines[-1].cell_len + 2 + len(place) > width:
        lines.append(Text(" "))
    lines[-1].append(f" {place}" if len(lines[-1]) == 1 else f"  {place}", MUTED)
    return lines


PRIORITIES = Map(
    address="ideate/ideas",
    x="effort",
    y="impact",
    x_name="moeite",
    y_name="opbrengst",
    corners=("eerst doen", "groot werk", "als er tijd is", "laten liggen"),
    mark=mark,
    told=idea_lines,
    note=Text(f" {CHOSEN} hiermee verder", MUTED),
)


class PriorityGrid(ScaleMap):
    """Space chooses an idea to go on with."""

    own_keys = (Hint("Spatie", "hiermee verder", "tick"), *ScaleMap.own_keys)
    BINDINGS: ClassVar[list[BindingType]] = [Binding("space", "tick", "Hiermee verder", show=False)]

    def __init__(self) -> None:
        super().__init__(PRIORITIES)

    def action_tick(self) -> None:
        if (idea := self.record) is not None:
            self.post_message(FieldChanged(f"{self.chosen}/chosen", not idea.chosen))
