"""The reserved places of this kind of document (documents/places.py): for who reads one back."""

import datetime as dt
from collections.abc import Iterator

from vp_tui.documents.implementation_plan import DocumentFacts, ExportOptions, document
from vp_tui.documents.implementation_plan.changes import addresses
from vp_tui.documents.implementation_plan.goals import GOALS, IN_FORMAT
from vp_tui.documents.places import is_reserved, new_rows_address, reserved_address
from vp_tui.plan.address import record_lists
from vp_tui.plan.plan import Plan


def reserved_addresses(plan: Plan) -> Iterator[str]:
    """Every address that a reserved place of a document of this plan can have, each once. `plan`: any state of it; of
    the measurements and arguments the places hang on the ids of its goals and interventions."""
    facts = DocumentFacts("", 1, dt.datetime(2027, 1, 1))
    empty = document(Plan(), ExportOptions(frozenset()), facts)
    found = [each for each in addresses(empty.blocks) if is_reserved(each)]
    found += [reserved_address(GOALS, number, "text") for number in range(1, IN_FORMAT + 1)]
    found += [new_rows_address(each) for each in record_lists()]
    found += [new_rows_address("implement/measurements", goal.id) for goal in plan.ideate.goals]
    for each in plan.design.interventions:
        found += [reserved_address("weigh/arguments", f"{each.id}-{side}", "text") for side in ("pro", "con")]
    yield from dict.fromkeys(found)
