"""The kinds of text in a catalogue with their limits, and who takes part, with the Dutch of it."""

from collections.abc import Container
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
SlugOrNone = Annotated[str, StringConstraints(pattern=r"^([a-z0-9]+(-[a-z0-9]+)*)?$", max_length=60)]
Title = Annotated[str, StringConstraints(max_length=200, strip_whitespace=True)]
Text = Annotated[str, StringConstraints(min_length=1, max_length=2000, strip_whitespace=True)]
TextOrNone = Annotated[str, StringConstraints(max_length=2000, strip_whitespace=True)]
Lines = Annotated[tuple[Text, ...], Field(max_length=30, strict=False)]
Slugs = Annotated[tuple[Slug, ...], Field(max_length=30, strict=False)]

Role = Literal[
    "iedereen", "huisarts", "praktijkhouder", "praktijkmanager", "praktijkassistent", "soh", "poh", "poh-ggz",
    "praktijkverpleegkundige", "verpleegkundig-specialist", "physician-assistant", "fysiotherapeut", "dietist",
    "apotheker", "sociaal-domein",
]  # fmt: skip
ROLES: dict[Role, str] = {
    "iedereen": "iedereen in de praktijk",
    "huisarts": "huisarts",
    "praktijkhouder": "praktijkhouder",
    "praktijkmanager": "praktijkmanager",
    "praktijkassistent": "praktijkassistent",
    "soh": "spreekuurondersteuner (SOH)",
    "poh": "praktijkondersteuner (POH)",
    "poh-ggz": "POH-GGZ",
    "praktijkverpleegkundige": "praktijkverpleegkundige",
    "verpleegkundig-specialist": "verpleegkundig specialist",
    "physician-assistant": "physician assistant",
    "fysiotherapeut": "fysiotherapeut",
    "dietist": "diëtist",
    "apotheker": "apotheker",
    "sociaal-domein": "sociaal domein (buurtteam)",
}

# Who is one is the other too: what is told of practice nurses holds for the POH-GGZ.
WIDER: dict[Role, Role] = {"poh-ggz": "poh", "praktijkhouder": "huisarts", "soh": "praktijkassistent"}


def is_one_of(role: Role, roles: Container[Role]) -> bool:
    """Whether a role is among these, by its own name or a wider one."""
    return role in roles or WIDER.get(role) in roles
