"""What is wrong with a plan file: where, and why in Dutch."""

from collections.abc import Container
from dataclasses import dataclass
from typing import Any

from pydantic_core import ErrorDetails

from vp_tui.plan.address import UnknownAddress, list_of, locate


@dataclass(frozen=True, slots=True)
class FileProblem:
    """One thing in a file that we do not take in: where, and why in Dutch."""

    address: str
    reason: str

    def __str__(self) -> str:
        told = f"{self.address}: {self.reason}" if self.address else self.reason
        return f"{told} (bij ‘{label}’)" if (label := label_of(self.address)) else told


def label_of(address: str) -> str:
    """What the screen calls a place of the file: *Acties · Wie*; of what no plan has, its list, or nothing."""
    if "/" not in address:
        return ""
    try:
        place = locate(address)
    except UnknownAddress:
        return label_of(list_of(address)) if address.count("/") > 1 else ""
    around = place.records or place.group
    return f"{locate(f'{place.section}/{around}').spec.label} · {place.spec.label}" if around else place.spec.label


class BrokenFile(ValueError):
    """The file is no plan file; `problems` says why."""

    def __init__(self, problems: list[FileProblem]):
        super().__init__("; ".join(str(each) for each in problems))
        self.problems = problems


EXPECTED = {
    "string_type": "hier hoort tekst tussen aanhalingstekens",
    "string_unicode": "deze tekst bevat tekens die geen tekst zijn",
    "bool_type": "hier hoort true of false",
    "bool_parsing": "hier hoort true of false",
    "int_type": "hier hoort een heel getal",
    "int_from_float": "hier hoort een heel getal",
    "float_type": "hier hoort een getal of null",
    "finite_number": "dit getal is te groot",
    "date_type": "hier hoort een datum als 2027-03-12, of null",
    "date_parsing": "hier hoort een datum als 2027-03-12",
    "date_from_datetime_parsing": "hier hoort een datum als 2027-03-12",
    "date_from_datetime_inexact": "hier hoort een datum als 2027-03-12, zonder tijd",
    "list_type": "hier hoort een lijst, met blokhaken eromheen",
    "model_type": "hier hoort een object, met accolades eromheen",
    "model_attributes_type": "hier hoort een object, met accolades eromheen",
    "dict_type": "hier hoort een object, met accolades eromheen",
    "missing": "dit ontbreekt",
    "extra_forbidden": "dit veld bestaat niet in een plan; haal het weg of verbeter de naam",
    "string_pattern_mismatch": "een id is acht tekens lang: kleine letters en cijfers",
}


def reason(error: ErrorDetails) -> str:
    """Why a value is refused, in Dutch."""
    kind, context = error["type"], error.get("ctx", {})
    if kind == "literal_error":
        return "kies uit " + str(context["expected"]).replace(" or ", " of ")
    if kind in ("greater_than_equal", "less_than_equal"):
        words = "minstens" if kind == "greater_than_equal" else "hoogstens"
        return f"dit getal moet {words} {context.get('ge', context.get('le'))} zijn"
    return EXPECTED.get(kind, "deze waarde past hier niet")


def located(error: ErrorDetails, data: dict[str, Any], made: Container[str]) -> FileProblem:
    """What the models refuse in a file's data; a record whose id was `made` is named by its place in its list."""
    parts: list[str] = []
    here: Any = data
    for part in error["loc"]:
        if isinstance(part, int):
            record = here[part] if isinstance(here, list) else {}
            record_id = record.get("id") if isinstance(record, dict) else None
            parts.append(record_id if isinstance(record_id, str) and record_id not in made else str(part + 1))
            here = record
        elif isinstance(here, dict):
            parts.append(part)
            here = here.get(part)
    return FileProblem("/".join(parts), reason(error))
