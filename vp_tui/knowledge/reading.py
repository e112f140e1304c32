"""Reading one TOML file of ours into its model."""

import tomllib
from importlib.resources import files
from typing import TypeVar

from pydantic import BaseModel, ConfigDict


class Known(BaseModel):
    """What a file of knowledge is made of: nothing unknown in it, and it stays as it was read."""

    model_config = ConfigDict(extra="forbid", frozen=True)


Model = TypeVar("Model", bound=Known)


def read_toml(name: str, model: type[Model]) -> Model:
    """The file of this name beside this one; pydantic's ValidationError, as a fault of ours, where it does not fit."""
    text = files("vp_tui.knowledge").joinpath(name).read_text(encoding="utf-8")
    return model.model_validate(tomllib.loads(text))
