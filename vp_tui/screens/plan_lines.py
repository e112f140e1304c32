"""What the list says of a plan, and what can be done with it. Drawn in the first frame: no models here."""

import datetime as dt

from rich.style import Style
from rich.text import Text

from vp_tui.library import COPY, named
from vp_tui.screens.moments import day, moment
from vp_tui.store.opening import Listed
from vp_tui.widgets.clickable import Action
from vp_tui.widgets.rail import MARKS, WORDS

TALL = 2  # lines of a plan
CHANGED = 17  # columns of *Gewijzigd*: 30 september 2026
GAP = "  "
LEGEND = "   ".join(f"{mark} {WORDS[letter]}" for letter, mark in MARKS.items())


def of_plan(plan: Listed | None) -> tuple[Action, ...]:
    """What can be done with the chosen plan; for the mouse, with the keys named."""
    if plan is None:
        return ()
    if plan.deleted:
        return (("Zet terug", "restore", "enter"),)
    away = ("Uit het archief" if plan.archived else "Archiveer", "archive", "a")
    return (*OPEN_RENAME_COPY, away, ("Verwijder", "delete", "del"))


def of_list(with_rest: bool) -> tuple[Action, ...]:
    """What can be done with the list."""
    rest = ("Alleen je plannen" if with_rest else "Archief en prullenbak", "rest", "t")
    return (*NEW_IMPORT_EXAMPLE, rest, ("Back-ups", "copies", "k"))


NEW_IMPORT_EXAMPLE = (("Nieuw plan", "new", "n"), ("Importeer", "bring_in", "i"), ("Voorbeeld", "example", "v"))
OPEN_RENAME_COPY = (("Open", "open", "enter"), ("Hernoem", "rename", "r"), ("Kopie", "duplicate", "d"))


def heading(title: str, width: int) -> Text:
    """The list's title, and the titles of the columns at the right."""
    right = f"{'Fasen':8}{GAP}{'Gewijzigd':>{CHANGED}} "
    line = Text(f" {title}", style="bold")
    line.truncate(width - len(right), pad=True)
    return line.append(right, style="not bold")


def lines(plan: Listed, now: dt.datetime, width: int, muted: Style) -> tuple[Text, Text]:
    """Title, marks and last change; below it what comes next."""
    marks = "".join(MARKS[each] for each in plan.progress)
    right = f"{GAP}{marks}{GAP}{moment(plan.changed, now):>{CHANGED}} "
    title = _title(named(plan.title), width - len(right))
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
    return " · ".join(filter(None, (where, "voorbeeld" if plan.example else "", _next(plan, today))))


def _next(plan: Listed, today: dt.date) -> str:
    if not plan.next_date:
        return "nog niets met een datum"
    when = dt.date.fromisoformat(plan.next_date)
    what = " ".join(plan.next_action.split())
    return f"{'over de datum, ' if when < today else ''}{day(when, today)}: {what or 'zonder omschrijving'}"
