"""Whose plan a document says it is, and which version."""

from dataclasses import dataclass

from vp_tui.documents.places import PLAN_PROPERTY, VERSION_PROPERTY
from vp_tui.documents.returned.package import Package


@dataclass(frozen=True, slots=True)
class Identity:
    """`plan_id`: empty where the document does not say it; `version`: 0 then."""

    plan_id: str
    version: int


def identity_of(package: Package) -> Identity:
    """Raises NotReturned."""
    return Identity(package.properties.get(PLAN_PROPERTY, ""), _number(package.properties.get(VERSION_PROPERTY, "")))


def _number(text: str) -> int:
    whole = text.partition(".")[0].strip()
    return int(whole) if whole.isascii() and whole.isdigit() and len(whole) <= 6 else 0
