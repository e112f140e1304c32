"""The findings of an open plan, kept up to date: after a change only the rules that read it look again."""

import datetime as dt
from collections.abc import Iterable, Mapping

from vp_tui.checks.finding import Finding
from vp_tui.checks.phases.adopted import Adopted
from vp_tui.checks.rule import NOTHING, Case, Rule
from vp_tui.checks.rules import RULES
from vp_tui.plan.plan import Plan


class Checker:
    """Keeps what each rule found. One for each plan that is open; not for two threads at once."""

    def __init__(self, catalogue: Mapping[str, Adopted] = NOTHING, rules: Iterable[Rule] = RULES) -> None:
        self._catalogue = catalogue
        self._rules = tuple(rules)
        self._found: dict[str, tuple[Finding, ...]] = {}
        self._seen: tuple[Plan, dt.date] | None = None

    def update(self, plan: Plan, changed: Iterable[str], today: dt.date) -> list[Finding]:
        """The findings now. changed: the addresses of all changes since the last call, undone ones too.

        The first call, another plan object or another day looks at everything.
        """
        case = Case(plan, today, self._catalogue)
        for rule in self._to_look_again(plan, changed, today):
            self._found[rule.code] = rule.findings(case)
        self._seen = (plan, today)
        return [found for rule in self._rules for found in self._found[rule.code]]

    def _to_look_again(self, plan: Plan, changed: Iterable[str], today: dt.date) -> list[Rule]:
        if self._seen is None or self._seen[0] is not plan or self._seen[1] != today:
            return list(self._rules)
        places = {place for address in changed for place in _places(address)}
        return [rule for rule in self._rules if places.intersection(rule.reads)]


def _places(address: str) -> tuple[str, str]:
    """What a rule may say that it reads, of an address: its phase, and its field, list or group in that phase."""
    section, name = address.split("/")[:2]
    return section, f"{section}/{name}"
