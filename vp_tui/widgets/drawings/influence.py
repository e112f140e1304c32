"""Who is involved, by what they have at stake and by what they can help or hold back."""

from rich.text import Text

from vp_tui.plan.models.relate import STANCES, Stakeholder
from vp_tui.widgets.drawings.cells import Lines, cut_text, hanging_lines, plain_text, wrapped_lines
from vp_tui.widgets.drawings.grid import Map, ScaleMap
from vp_tui.widgets.drawings.sheet import MUTED, STRONG

ADDRESS = "relate/stakeholders"
MARKS = {"against": ("↓", STRONG), "waiting": ("·", MUTED), "favour": ("↑", STRONG), "driving": ("▲", STRONG)}
ACTIONS = (
    ("Open", "open", ""),
    ("Nieuw", "new", ""),
    ("Kopie", "duplicate", ""),
    ("Verwijder", "delete", ""),
    ("←", "carry(-1, 0)", ""),
    ("→", "carry(1, 0)", ""),
    ("↑", "carry(0, 1)", ""),
    ("↓", "carry(0, -1)", ""),
)


def mark(person: Stakeholder) -> tuple[str, str]:
    return MARKS.get(person.stance or "", ("", ""))


def stance(person: Stakeholder) -> str:
    """*afwachtend, liever voor*."""
    now, wanted = (STANCES.get(each or "", "").lower() for each in (person.stance, person.wanted))
    return f"{now}, liever {wanted}" if now and wanted and now != wanted else now


def person_lines(person: Stakeholder, width: int) -> Lines:
    """Name and role; stance and place; approach."""
    return [_named(person, width), *_standing(person, width), *_approach(person, width)]


def _named(person: Stakeholder, width: int) -> Text:
    name, role = (
        plain_text(person.name or person.role) or "(nog geen naam)",
        plain_text(person.role) if person.name else "",
    )
    line = Text.assemble((name, STRONG), (f" · {role}" if role else "", MUTED))
    line.truncate(width, overflow="ellipsis")
    return line


def _standing(person: Stakeholder, width: int) -> Lines:
    placed = person.interest is not None and person.influence is not None
    parts = [stance(person), "" if placed else "○ nog niet op de kaart: shift+pijl"]
    told = " · ".join(each for each in parts if each)
    sign, style = mark(person)
    return [Text.assemble((f"{sign} " if sign else "", style), (cut_text(told, width - 3), MUTED))] if told else []


def _approach(person: Stakeholder, width: int) -> Lines:
    lines = wrapped_lines(person.approach or "○ aanpak nog leeg", width - 2, 2)
    return hanging_lines("→ ", lines, MUTED, MUTED)


INFLUENCES = Map(
    address=ADDRESS,
    x="interest",
    y="influence",
    x_name="belang",
    y_name="invloed",
    corners=("tevreden houden", "nauw betrekken", "in het oog houden", "op de hoogte houden"),
    mark=mark,
    told=person_lines,
    note=Text(
        "   ".join(f"{MARKS[each][0]} {label.lower()}" for each, label in STANCES.items()).join((" ", "")), MUTED
    ),
)


class InfluenceMap(ScaleMap):
    """The map of stakeholders."""

    def __init__(self) -> None:
        super().__init__(INFLUENCES)
