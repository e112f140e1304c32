"""What the screen with safe copies says of each, and of what a restore would do."""

import datetime as dt
from collections.abc import Sequence

from rich.style import Style
from rich.text import Text

from vp_tui.plan.texts import shortened_text
from vp_tui.screens.plans.moments import day
from vp_tui.store.backups import Copy, Why, size
from vp_tui.store.restoring import ComparedPlan, Comparison
from vp_tui.workspace.library import title_text
from vp_tui.workspace.safekeeping import lost

TALL = 2  # lines of a copy
RIGHT = 22  # columns for the number of plans and the size
MOST = 5  # plans that are named in one list
LONGEST = 44  # characters of a title
REASONS = {
    Why.AUTO: "vanzelf gemaakt",
    Why.HAND: "door jou gemaakt",
    Why.MIGRATION: "gemaakt voor een nieuwe versie van de app",
    Why.RESTORE: "gemaakt voor het terugzetten van een andere kopie",
    Why.REPAIR: "gemaakt voor een reparatie",
    Why.REPLACED: "gemaakt toen een ander programma het planbestand verving",
}


def backup_heading(width: int) -> Text:
    line = Text(" Veiligheidskopieën", style="bold")
    line.truncate(width - RIGHT, pad=True)
    return line.append(f"{'Plannen':>10}{'Grootte':>11} ", style="not bold")


def backup_lines(copy: Copy, plans: int | None, now: dt.datetime, width: int, muted: Style) -> tuple[Text, Text]:
    """When, how many plans, how big; below it why, and as which file."""
    when = moment_of(copy, now)
    first = Text(f" {when[:1].upper()}{when[1:]}", style="bold")
    first.truncate(width - RIGHT, pad=True)
    first.append(f"{'onleesbaar' if plans is None else plans:>10}{_size(size(copy)):>11} ", style="not bold")
    second = Text(f"   {REASONS[copy.why]} · {copy.path.name}", style=muted)
    second.truncate(width - 1, overflow="ellipsis")
    return first, second


def moment_of(copy: Copy, now: dt.datetime) -> str:
    return _when(copy.made, now)


def _when(moment: dt.datetime, now: dt.datetime) -> str:
    return f"{day(moment.date(), now.date())} {moment:%H:%M}"


def _size(count: int) -> str:
    return f"{count / 1_000_000:.1f} MB".replace(".", ",") if count >= 1_000_000 else f"{max(1, count // 1000)} kB"


def comparison_text(found: Comparison, now: dt.datetime) -> str:
    """What is in a copy, and what would be lost."""
    held = [f"  {_title(each.title, each.deleted)}, gewijzigd {_stamp(each.changed, now)}" for each in found.held]
    return "\n".join([*_listed("In deze kopie:", held, "In deze kopie staat geen plan."), "", *_loss(found, now)])


def _loss(found: Comparison, now: dt.datetime) -> list[str]:
    if not found.readable:
        return ["Wat je nu hebt is niet te lezen, en dus niet te vergelijken. Het blijft bewaard."]
    if not found.losing:
        return ["Je raakt niets kwijt."]
    told = [f"  {_title(each.shown.title, each.shown.deleted)}: {_lost(each, now)}" for each in found.losing]
    return [*_listed("Dit raak je kwijt:", told, ""), "", "Van alles wat je nu hebt, wordt eerst een kopie bewaard."]


def _lost(each: ComparedPlan, now: dt.datetime) -> str:
    return lost(each, _stamp(each.shown.changed, now))


def _listed(head: str, told: Sequence[str], empty: str) -> list[str]:
    more = [f"  … en nog {len(told) - MOST}"] if len(told) > MOST else []
    return [head, *told[:MOST], *more] if told else [empty]


def _title(title: str, deleted: str | None) -> str:
    return f"“{shortened_text(title_text(title), LONGEST)}”{' (prullenbak)' if deleted else ''}"


def _stamp(stamp: str, now: dt.datetime) -> str:
    return _when(dt.datetime.fromisoformat(stamp), now)
