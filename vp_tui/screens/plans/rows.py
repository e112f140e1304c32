"""What the list says of a plan, and what can be done with it. Drawn in the first frame: no models here."""

import datetime as dt

from rich.style import Style
from rich.text import Text

from vp_tui.screens.plans.due import next_due_text
from vp_tui.screens.plans.moments import moment
from vp_tui.store.opening import Listed
from vp_tui.widgets.frame.rail import MARKS, WORDS
from vp_tui.widgets.frame.words import Word
from vp_tui.workspace.library import COPY, title_text

TALL = 2  # lines of a plan
CHANGED = 17  # columns of *Gewijzigd*: 30 september 2026
GAP = "  "
LEGEND = "   ".join(f"{mark} {WORDS[letter]}" for letter, mark in MARKS.items())


NEW_IMPORT_EXAMPLE = (Word("new", "Nieuw plan", "ins"), Word("bring_in", "Importeer"), Word("example", "Voorbeeld"))
OPEN_RENAME_COPY = (Word("open", "Open", "enter"), Word("rename", "Hernoem"), Word("duplicate", "Kopie"))


def of_plan(plan: Listed) -> list[Word]:
    """What can be done with a plan."""
    if plan.deleted:
        return [Word("restore", "Zet terug", "enter")]
    away = Word("archive", "Uit het archief" if plan.archived else "Archiveer")
    return [*OPEN_RENAME_COPY, away, Word("delete", "Verwijder", "del")]


def actions(plan: Listed | None, with_rest: bool) -> list[list[Word]]:
    """What can be done with the chosen plan and, below it, with the list, with the keys named."""
    rest = Word("rest", "Alleen je plannen" if with_rest else "Archief en prullenbak")
    of_list = [*NEW_IMPORT_EXAMPLE, rest, Word("copies", "Back-ups")]
    undo = Word("undo", "Ongedaan", "^z")
    return [of_list, [undo]] if plan is None else [[*of_plan(plan), undo], of_list]


def plan_heading(title: str, width: int) -> Text:
    """The list's title, and the titles of the columns at the right."""
    right = f"{'Fasen':8}{GAP}{'Gewijzigd':>{CHANGED}} "
    line = Text(f" {title}", style="bold")
    line.truncate(width - len(right), pad=True)
    return line.append(right, style="not bold")


def plan_lines(plan: Listed, now: dt.datetime, width: int, muted: Style) -> tuple[Text, Text]:
    """Title, marks and last change; below it what comes next."""
    marks = "".join(MARKS[each] for each in plan.progress)
    right = f"{GAP}{marks}{GAP}{moment(plan.changed, now):>{CHANGED}} "
    title = _title(title_text(plan.title), width - len(right))
    below = Text(f"   {_below(plan, now.date())}", style=muted)
    below.truncate(width - 1, overflow="ellipsis")
    return title.append(right, style="not bold"), below


def _title(text: str, width: int) -> Text:
    """A title cut to its place; a copy keeps the word that tells it from its original."""
    tail = found[0] if (found := COPY.search(text)) else ""
    title = Text(f" {text.removesuffix(tail)}", style="bold")
    title.truncate(width - len(tail), overflow="ellipsis")
    title.append(tail)
    title.truncate(width, pad=True)
    return title


def _below(plan: Listed, today: dt.date) -> str:
    where = "in de prullenbak" if plan.deleted else "in het archief" if plan.archived else ""
    return " · ".join(filter(None, (where, "voorbeeld" if plan.example else "", next_due_text(plan, today))))
