"""What pydantic finds in a catalogue, as a Dutch sentence that says what to do."""

import difflib
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from vp_tui.knowledge.catalogue.model import Catalogue

# By the type of pydantic's error; {name} is the field, the rest comes from the error's own context.
SENTENCES = {
    "missing": "hier ontbreekt ‘{name}’; vul het in.",
    "string_type": "‘{name}’ is een tekst; zet hem tussen aanhalingstekens.",
    "string_too_short": "‘{name}’ is leeg; vul het in of haal de regel weg.",
    "string_too_long": "‘{name}’ is te lang; houd het bij {max_length} tekens.",
    "string_pattern_mismatch": "‘{name}’ bestaat uit kleine letters, cijfers en streepjes, zoals ‘mijn-plan’.",
    "tuple_type": "‘{name}’ is een lijst; zet er vierkante haken omheen.",
    "too_long": "‘{name}’ heeft er te veel; houd het bij {max_length}.",
    "too_short": "‘{name}’ is leeg; zet er minstens één in.",
    "model_type": "‘{name}’ heeft eigen velden nodig; kijk in het voorbeeld hoe dat staat.",
    "date_type": "‘{name}’ is een datum; schrijf hem zonder aanhalingstekens als 2027-03-12.",
    "time_type": "‘{name}’ is een tijd; schrijf hem zonder aanhalingstekens als 18:00:00.",
    "bool_type": "‘{name}’ is waar of niet; schrijf true of false.",
    "int_type": "‘{name}’ is een heel getal; schrijf alleen cijfers.",
    "float_type": "‘{name}’ is een getal; schrijf het zonder aanhalingstekens, met een punt voor decimalen.",
    "finite_number": "‘{name}’ is een getal; schrijf het zonder aanhalingstekens, met een punt voor decimalen.",
    "greater_than_equal": "‘{name}’ is te klein; het is {ge:g} of meer.",
    "less_than_equal": "‘{name}’ is te groot; het is {le:g} of minder.",
    "literal_error": "‘{name}’ kan dit niet zijn; kies uit {choices}.",
}
OTHERWISE = "‘{name}’ klopt zo niet; kijk in het voorbeeld hoe het moet."


def sentence(error: ErrorDetails) -> str:
    """The sentence for one error, without its line."""
    name = next((part for part in reversed(error["loc"]) if isinstance(part, str)), "dit bestand")
    if error["type"] == "extra_forbidden":
        return _unknown(name)
    if error["type"] == "value_error":
        return f"{error['ctx']['error']}."
    context: Mapping[str, Any] = {**error.get("ctx", {}), "name": name}
    if error["type"] == "literal_error":
        context = {**context, "choices": error["ctx"]["expected"].replace("'", "").replace(" or ", " of ")}
    return SENTENCES.get(error["type"], OTHERWISE).format(**context)


def _unknown(name: str) -> str:
    near = difflib.get_close_matches(name, _known(), 1, 0.7)
    told = f"‘{name}’ is hier geen bekend veld; "
    return told + (f"bedoel je ‘{near[0]}’?" if near else "haal het weg.")


@cache
def _known() -> list[str]:
    return sorted(set(_names(Catalogue)))


def _names(model: type[BaseModel]) -> Iterator[str]:
    """The names of all fields of a model and of the models in it."""
    for name, field in model.model_fields.items():
        yield name
        for inner in get_args(field.annotation) or (field.annotation,):
            if isinstance(inner, type) and issubclass(inner, BaseModel):
                yield from _names(inner)
