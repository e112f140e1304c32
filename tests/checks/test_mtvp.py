"""The brochure's rules, with a small catalogue: each where it fires and where it doesn't."""

from typing import Any

import pytest

from tests.checks.expecting import Expected, fires, holds
from vp_tui.checks.adopted import Adopted, Column
from vp_tui.checks.mtvp import ALK_DAY_1, FLEXIBLE, FOUR_D, LEAN, MOTIVATING, POSITIVE


def entry(slug: str, *columns: Column, deepens: str = "") -> Adopted:
    return Adopted(slug, frozenset(columns), deepens)


KNOWN = {
    "flex": entry(FLEXIBLE, "anders_werken"),
    "arts": entry("regie-arts"),
    "lean": entry(LEAN, "anders_werken"),
    "team": entry("lean-coach", deepens=LEAN),
    "surf": entry("tijdsurfen", "extra"),
    "pg": entry(POSITIVE, "goede_gesprek"),
    "4d": entry(FOUR_D, "goede_gesprek"),
    "mgv": entry(MOTIVATING, "goede_gesprek"),
    "deep": entry("samen-beslissen", "goede_gesprek", deepens=MOTIVATING),
    "alk1": entry(ALK_DAY_1, "goede_gesprek", "netwerk"),
    "wijk": entry("wijknetwerk", "netwerk"),
}


def plan(year: int | None, *adopted: str, **more: Any) -> dict[str, Any]:
    """A plan that adopts these; each record's id is made of its catalogue_id."""
    made = [{"id": f"{each:0<8}", "title": each, "catalogue_id": each, **more} for each in adopted]
    return {"plan": {"mtvp_year": year}, "design": {"interventions": made}, "catalogue": KNOWN}


ALL = "design/interventions"
CASES = [
    fires("mtvp.ways_of_working", f"error {ALL}", **plan(1)),
    fires("mtvp.ways_of_working", f"error {ALL}", **plan(1, "surf", "arts", "own")),
    fires("mtvp.ways_of_working", f"error {ALL}", **plan(1, "flex", decision="rejected")),
    fires("mtvp.ways_of_working", f"error {ALL}", **plan(2, "flex")),
    holds("mtvp.ways_of_working", **plan(1, "flex")),
    holds("mtvp.ways_of_working", **plan(2, "flex", "lean")),
    holds("mtvp.ways_of_working", **plan(None)),
    fires("mtvp.conversation", f"error {ALL}", **plan(1, "flex")),
    holds("mtvp.conversation", **plan(1, "pg")),
    holds("mtvp.conversation", **plan(None)),
    fires("mtvp.conversation_further", f"error {ALL}", **plan(2, "mgv")),
    holds("mtvp.conversation_further", **plan(2, "mgv", "deep")),
    holds("mtvp.conversation_further", **plan(2, "deep")),
    holds("mtvp.conversation_further", **plan(2, "mgv", "pg")),
    holds("mtvp.conversation_further", **plan(2)),  # mtvp.conversation says so
    holds("mtvp.conversation_further", **plan(1, "mgv")),
    fires("mtvp.network", f"error {ALL}", **plan(2, "flex")),
    fires("mtvp.network", f"warning {ALL}/wijk0000", **plan(1, "wijk")),
    holds("mtvp.network", **plan(2, "wijk")),
    holds("mtvp.network", **plan(1, "alk1")),
    holds("mtvp.network", **plan(None, "wijk")),
    fires("mtvp.extras", f"warning {ALL}/surf0000", **plan(1, "surf")),
    fires("mtvp.extras", f"warning {ALL}/surf0000", **plan(2, "surf", "lean")),
    holds("mtvp.extras", **plan(1, "surf", "lean")),
    holds("mtvp.extras", **plan(None, "surf")),
    fires("mtvp.flexible_consultation", f"warning {ALL}/flex0000", **plan(1, "flex", "lean")),
    holds("mtvp.flexible_consultation", **plan(1, "flex", "arts")),
    holds("mtvp.flexible_consultation", **plan(None, "flex")),
    fires("mtvp.course", f"warning {ALL}/deep0000", **plan(None, "deep")),
    fires("mtvp.course", f"tip {ALL}/4d000000", **plan(1, "pg", "4d")),
    fires("mtvp.course", f"tip {ALL}/team0000", **plan(None, "lean", "team", number=1)),
    fires("mtvp.course", f"tip {ALL}/alk10000", **plan(None, "alk1")),
    holds("mtvp.course", **plan(None, "deep", "mgv", "lean", "pg")),
    holds("mtvp.course", **plan(None, "4d", "own")),
    holds("mtvp.course", **plan(None, "team", number=2)),
    holds("mtvp.course", **plan(None, "team", audience="Loes en Petra")),
    holds("mtvp.course", **plan(None, "deep", decision="rejected")),
]


@pytest.mark.parametrize("expected", CASES, ids=str)
def test_rule(expected: Expected) -> None:
    expected.hold()
