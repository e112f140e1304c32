"""The end of the placement: each rule where it fires and where it doesn't."""

from typing import Any

import pytest

from tests.checks.expecting import Expected, fires, holds

LISTS = {
    "relate/communications": "action",
    "evaluate/spreading": "action",
    "implement/data_collection": "data",
    "implement/bottlenecks": "kind",
}


def agreed(address: str, who: str, when: str, **more: Any) -> dict[str, Any]:
    section, name = address.split("/")
    row = {"id": "record01", LISTS[address]: "Iets", "who": who, "when": when, **more}
    return {section: {name: [row]}, "plan": {"author": "Noor Vuurdoorn", "placement_end": "2027-03-15"}}


ACTION = {"actions": [{"id": "action01", "action": "Bellen"}]}
GOAL = {"goals": [{"id": "goal0001", "number": 1, "end": "2027-05-01"}]}
CASES = [
    fires("placement.known", "tip plan/placement_end", implement=ACTION),
    holds("placement.known", implement=ACTION, plan={"placement_end": "2027-05-01"}),
    holds("placement.known"),
    fires("placement.later", "tip plan/end", plan={"end": "2027-06-01", "placement_end": "2027-05-01"}),
    fires("placement.later", "tip ideate/goals/goal0001/end", ideate=GOAL, plan={"placement_end": "2027-04-30"}),
    holds("placement.later", ideate=GOAL, plan={"end": "2027-05-01", "placement_end": "2027-05-01"}),
    holds("placement.later", ideate=GOAL, plan={"end": "2027-06-01"}),
    *(
        fires("placement.others", f"warning {address}/record01", **agreed(address, "Noor", "april 2027"))
        for address in LISTS
    ),
    *(holds("placement.others", **agreed(address, "Loes", "april 2027")) for address in LISTS),
    *(holds("placement.others", **agreed(address, "Noor", "15 maart 2027")) for address in LISTS),
    holds("placement.others", **agreed("evaluate/spreading", "Noor", "april 2027", done=True)),
    holds("placement.others", **{**agreed("evaluate/spreading", "Noor", "april 2027"), "plan": {"author": "Noor"}}),
]


@pytest.mark.parametrize("expected", CASES, ids=str)
def test_rule(expected: Expected) -> None:
    expected.hold()
