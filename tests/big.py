"""A plan that hurts: 12 goals, 200 actions, long texts, and in every text field what a screen may trip over."""

from itertools import cycle
from typing import Any

from tests.documents.filled import filled_plan
from vp_tui.plan.address import leaves, owner_of
from vp_tui.plan.fields import Kind
from vp_tui.plan.plan import Plan

GOALS, ACTIONS, LONG = 12, 200, 10_000
TEXTS = (Kind.TEXT, Kind.LONG, Kind.WHO, Kind.WHEN)
MARKUP = "[b]vet[/b] [@click=app.quit]weg[/] [red]rood"
CONTROL = "\x1b[2J\x1b[1;1Hwis \x9b2J \x1b]2;titel\x07 \x00\x08\x7f einde"
NASTY = (
    MARKUP,
    CONTROL,
    "<&> \"a\" 'b' &amp; ]]> <script>",
    "👩🏽\u200d⚕️ 👍🏽 Zoë e\u0301 \u202eomgekeerd\u202c",
    "w" * 200,
    "[/] \\[ [[ ]] $text-muted %s {x} [not a tag",
    "=1+1\t-  spaties   overal  ",
)
REPEATED = "Een lange zin met é, 👍, <&> en [haken]. "


def big_plan() -> Plan:
    """Made from the models: a new field or list is in it by itself. Each text starts with a number of its own."""
    plan = filled_plan(GOALS)
    first = plan.implement.actions[0]
    plan.implement.actions += [first.model_copy(update={"id": f"act{n:05}"}) for n in range(ACTIONS - GOALS)]
    nasty = cycle(NASTY)
    for number, (address, spec, value) in enumerate(list(leaves(plan))):
        if spec.kind in TEXTS:
            _put(plan, address, f"{number} {next(nasty)}" + _more(number, spec.kind))
        elif spec.kind is Kind.LINES and value:
            _put(plan, address, [f"{number} {each}" for each in NASTY])
    plan.plan.title = f"Plan {MARKUP} {CONTROL}"
    return plan


def _more(number: int, kind: Kind) -> str:
    if kind is not Kind.LONG or number % 11:
        return "\n\ntweede alinea" if kind is Kind.LONG and number % 2 else ""
    return "\n" + (REPEATED * (LONG // len(REPEATED) + 1))[:LONG]


def _put(plan: Plan, address: str, value: Any) -> None:
    setattr(owner_of(plan, address), address.rsplit("/", 1)[1], value)
