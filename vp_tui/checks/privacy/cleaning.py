"""An earlier version of a plan, without the patient data that was taken out since."""

import datetime as dt
from collections.abc import Iterable
from itertools import groupby

from vp_tui.checks.privacy.marking import open_suspects
from vp_tui.checks.privacy.suspect import Suspect, replaced_text
from vp_tui.plan.address import get, has, locate, owner_of
from vp_tui.plan.plan import Plan
from vp_tui.plan.values.kinds import read, show


def cleaned_plan(old: Plan, new: Plan) -> Plan:
    """A copy of `old` in which each suspect that its field in `new` no longer holds is replaced by what is offered for
    it; what may stay in `new` may stay here. For a list of changes, which would hand out again what was taken out."""
    made = old.model_copy(deep=True)
    made.plan.dismissed = new.plan.dismissed
    gone = [each for each in open_suspects(made) if each.text not in _text(new, each.address)]
    for address, found in groupby(gone, key=lambda each: each.address):
        _clean(made, address, found)
    made.plan.dismissed = old.plan.dismissed
    return made


def _text(plan: Plan, address: str) -> str:
    return show(get(plan, address), locate(address).spec) if has(plan, address) else ""


def _clean(plan: Plan, address: str, found: Iterable[Suspect]) -> None:
    place = locate(address)
    value = read(replaced_text(_text(plan, address), found), place.spec, dt.date.min)
    setattr(owner_of(plan, address), place.name, value)
