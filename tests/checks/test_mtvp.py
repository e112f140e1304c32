"""The brochure's rules, with a small catalogue: each where it fires and where it doesn't."""

from typing import Any

import pytest

from tests.checks.expecting import TODAY, Expected, fires, holds, plan_of
from tests.checks.known import Known
from vp_tui.checks.rule import Case
from vp_tui.checks.rules import BY_CODE

TALK, WAYS, NETWORK = "goede_gesprek", "anders_werken", "netwerk"
KNOWN = {
    "flex": Known("flexibele-consultduur", (WAYS,), needs_one_of=("regie-arts", "triage"), cycle_months=3),
    "arts": Known("regie-arts", (WAYS,), part_of="taakherschikking"),
    "taak": Known("taakherschikking", (WAYS,)),
    "tria": Known("triage", (WAYS,), counts=False, part_of="flexibele-consultduur", certificate_years=2),
    "lean": Known("lean-werken", (WAYS,)),
    "team": Known("lean-verdieping", (WAYS,), part_of="lean-werken", deepens="lean-werken", people=2),
    "surf": Known("tijdsurfen", (WAYS,), extra=True),
    "pg": Known("positieve-gezondheid", (TALK,), clashes_with=("4d-model",)),
    "4d": Known("4d-model", (TALK,), clashes_with=("positieve-gezondheid",)),
    "mgv": Known("motiverende-gespreksvoering", (TALK,)),
    "deep": Known(
        "samen-beslissen",
        (TALK,),
        part_of="motiverende-gespreksvoering",
        presupposes=("motiverende-gespreksvoering",),
        deepens="motiverende-gespreksvoering",
    ),
    "alk": Known("alk", (TALK, NETWORK)),
    "alk1": Known("alk-kernteams", (TALK, NETWORK), part_of="alk"),
    "alk2": Known("alk-gespreksmodellen", (TALK,), part_of="alk"),
    "wijk": Known("wijknetwerk", (TALK,), counts=False, first_year=2),
    "net": Known("netwerk", (NETWORK,)),
}
CATALOGUE = {**KNOWN, **{each.slug: each for each in KNOWN.values()}}


def plan(year: int | None, *adopted: str, **more: Any) -> dict[str, Any]:
    """A plan that adopts these; each record's id is made of its catalogue_id."""
    made = [{"id": f"{each:0<8}", "title": each, "catalogue_id": each, **more} for each in adopted]
    return {"plan": {"mtvp_year": year}, "design": {"interventions": made}, "catalogue": CATALOGUE}


ALL = "design/interventions"
CASES = [
    fires("mtvp.ways_of_working", f"tip {ALL}", **plan(1)),
    fires("mtvp.ways_of_working", f"tip {ALL}", **plan(1, "surf", "tria", "own")),
    fires("mtvp.ways_of_working", f"tip {ALL}", **plan(1, "flex", decision="rejected")),
    fires("mtvp.ways_of_working", f"tip {ALL}", **plan(2, "flex")),
    fires("mtvp.ways_of_working", f"tip {ALL}", **plan(2, "flex", "tria")),
    fires("mtvp.ways_of_working", f"tip {ALL}", **plan(2, "taak", "arts")),  # two parts of one
    holds("mtvp.ways_of_working", **plan(2, "flex", "arts")),
    holds("mtvp.ways_of_working", **plan(1, "flex")),
    holds("mtvp.ways_of_working", **plan(2, "flex", "lean")),
    holds("mtvp.ways_of_working", **plan(None)),
    *(
        holds(code, **plan(3))  # a practice that is past its two years
        for code in ("mtvp.ways_of_working", "mtvp.conversation", "mtvp.conversation_further", "mtvp.network")
    ),
    fires("mtvp.conversation", f"tip {ALL}", **plan(1, "flex")),
    fires("mtvp.conversation", f"tip {ALL}", **plan(2, "wijk")),
    holds("mtvp.conversation", **plan(1, "pg")),
    holds("mtvp.conversation", **plan(None)),
    fires("mtvp.conversation_further", f"tip {ALL}", **plan(2, "mgv")),
    fires("mtvp.conversation_further", f"tip {ALL}", **plan(2, "mgv", "flex")),
    holds("mtvp.conversation_further", **plan(2, "mgv", "deep")),
    holds("mtvp.conversation_further", **plan(2, "deep")),
    holds("mtvp.conversation_further", **plan(2, "mgv", "pg")),
    holds("mtvp.conversation_further", **plan(2, "alk1", "alk2")),
    fires("mtvp.conversation_further", f"tip {ALL}", **plan(2, "alk", "alk2")),
    fires("mtvp.conversation_further", f"tip {ALL}", **plan(2, "4d")),
    holds("mtvp.conversation_further", **plan(2, "pg", "wijk")),
    holds("mtvp.conversation_further", **plan(2)),  # mtvp.conversation says so
    holds("mtvp.conversation_further", **plan(1, "mgv")),
    fires("mtvp.network", f"tip {ALL}", **plan(2, "flex")),
    fires("mtvp.network", f"tip {ALL}/wijk0000", **plan(1, "wijk")),
    fires("mtvp.network", f"tip {ALL}/net00000", **plan(1, "net", "alk1")),
    fires("mtvp.network", f"tip {ALL}", **plan(2, "wijk")),
    holds("mtvp.network", **plan(2, "net")),
    holds("mtvp.network", **plan(2, "alk1")),
    holds("mtvp.network", **plan(1, "alk1")),
    holds("mtvp.network", **plan(None, "wijk", "net")),
    fires("mtvp.extras", f"tip {ALL}/surf0000", **plan(1, "surf")),
    fires("mtvp.extras", f"tip {ALL}/surf0000", **plan(2, "surf", "lean")),
    holds("mtvp.extras", **plan(1, "surf", "lean")),
    holds("mtvp.extras", **plan(None, "surf")),
    fires("mtvp.flexible_consultation", f"tip {ALL}/flex0000", **plan(1, "flex", "lean")),
    holds("mtvp.flexible_consultation", **plan(1, "flex", "arts")),
    holds("mtvp.flexible_consultation", **plan(2, "tria", "flex")),
    holds("mtvp.flexible_consultation", **plan(None, "flex")),
    fires("mtvp.course", f"warning {ALL}/deep0000", **plan(None, "deep")),
    fires("mtvp.course", f"tip {ALL}/4d000000", **plan(1, "pg", "4d")),
    fires("mtvp.course", f"tip {ALL}/team0000/audience", **plan(None, "lean", "team", number=1)),
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


def test_the_companions_of_flexible_consultation_are_named_with_the_age_of_a_certificate() -> None:
    made = plan(1, "flex")
    found = BY_CODE["mtvp.flexible_consultation"].findings(
        Case(plan_of(plan=made["plan"], design=made["design"]), TODAY, CATALOGUE)
    )
    assert [each.message for each in found] == [
        "Kies bij “flex” ook een van deze: ‘Regie-arts’, ‘Triage’ (scholing van de laatste 2 jaar)."
    ]
