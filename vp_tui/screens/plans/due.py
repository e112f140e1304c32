"""What is late in a plan and what comes next, in one line of the list; no models, no Textual (`vp list` too)."""

import datetime as dt

from vp_tui.screens.plans.moments import day
from vp_tui.store.agenda import Agenda, Due, agenda
from vp_tui.store.opening import Listed


def next_due_text(plan: Listed, today: dt.date) -> str:
    """*9 te laat, de oudste 30 september: Actie 14 · vandaag: Actie 19 · zonder dag: 2*."""
    found = agenda(plan, today)
    told = [_late(found, today)] if found.oldest else []
    told += [_due(found.next, today)] if found.next else []
    told = told or ["nog niets met een datum"]
    return " · ".join(told + ([f"zonder dag: {found.undated}"] if found.undated else []))


def _late(found: Agenda, today: dt.date) -> str:
    assert found.oldest
    if found.late == 1:
        return f"te laat, {_due(found.oldest, today)}"
    return f"{found.late} te laat, de oudste {_due(found.oldest, today)}"


def _due(due: Due, today: dt.date) -> str:
    return f"{day(due.day, today)}: {' '.join(due.what.split()) or 'zonder omschrijving'}"
