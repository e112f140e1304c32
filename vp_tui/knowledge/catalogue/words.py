"""The kinds of text in a catalogue with their limits, and who takes part, with the Dutch of it."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Title = Annotated[str, StringConstraints(max_length=200, strip_whitespace=True)]
Text = Annotated[str, StringConstraints(min_length=1, max_length=2000, strip_whitespace=True)]
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
