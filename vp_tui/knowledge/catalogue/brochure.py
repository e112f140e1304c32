"""Loading the brochure's own catalogue: the TOML files beside this one (seed 002)."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from vp_tui.knowledge.catalogue.model import Catalogue


@cache
def catalogue() -> Catalogue:
    """The brochure's catalogue; read once."""
    folder = files("vp_tui.knowledge.catalogue")
    names = sorted(each.name for each in folder.iterdir() if each.name.endswith(".toml"))
    texts = [tomllib.loads((folder / name).read_text(encoding="utf-8")) for name in names]
    whole: dict[str, Any] = {"entries": [entry for text in texts for entry in text.pop("entries", [])]}
    for text in texts:
        whole |= text
    return Catalogue.model_validate(whole)
