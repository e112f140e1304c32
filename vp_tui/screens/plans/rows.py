"""What the list says of a plan, and what can be done with it. Drawn in the first frame: no models here."""

import datetime as dt

from rich.style import Style
from rich.text import Text

from vp_tui.screens.plans.due import next_due_text
from vp_tui.screens.plans.moments import moment
from vp_tui.store.opening import Listed
from vp_tui.widgets.frame.hints import Hint
from vp_tui.widgets.frame.rail import MARKS, WORDS
from vp_tui.widgets.frame.words import Word
from vp_tui.workspace.library import COPY, title_text

TALL = 2  # lines of a plan
CHANGED = 17  # columns of *Gewijzigd*: 30 september 2026
GAP = "  "
LEGEND = "   ".join(f"{mark} {WORDS[letter]}" for letter, mark in MARKS.items())


NEW_EXAMPLE_IMPORT = (
    Word("new", "Nieuw plan"),
    Word("example", "Voorbeeldplan"),
    Word("bring_in", "Importeren"),
)
OPEN_RENAME_COPY = (Word("open", "Openen", "Enter"), Word("rename", "Hernoemen"), Word("duplicate", "Kopie"))
# What the keys of the list do, where the plan is not in the bin, and where it is.
KEYS = (
    Hint("Enter", "openen", "choose"),
    Hint("→", "wat kan nog meer", "screen.menu"),
    Hint("Del", "naar de prullenbak", "screen.delete"),
    Hint("typen", "is zoeken"),
)
BIN_KEYS = (Hint("Enter", "terugzetten", "choose"), Hint("typen", "is zoeken"))


def of_plan(plan: Listed) -> list[Word]:
    """What can be done with a plan."""
    if plan.deleted:
        return [Word("restore", "Terugzetten", "Enter")]
    away = Word("archive", "Uit het archief" if plan.archived else "Archiveren")
    return [*OPEN_RENAME_COPY, away, Word("delete", "Naar de prullenbak", "Del")]


def of_list(hidden: int, with_rest: bool) -> list[list[Word]]:
    """What can be done with the list; `hidden`: how many plans are in the archive and the bin."""
    count = f" ({hidden})" if hidden else ""
    rest = Word("rest", "Alleen je plannen" if with_rest else f"Archief en prullenbak{count}")
    return [[*NEW_EXAMPLE_IMPORT, rest], [Word("copies", "Back-ups")]]


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
