"""Every package comes in one version, and nothing that is kept in git says from which address."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PIN = re.compile(r"[a-z0-9-]+==[0-9][0-9a-z.]*")


def direct() -> list[str]:
    groups = PROJECT["dependency-groups"]
    return [*PROJECT["project"]["dependencies"], *groups["dev"], *groups["lint"]]


def constraints() -> list[str]:
    found: list[str] = PROJECT["tool"]["uv"]["constraint-dependencies"]
    return found


def test_every_requirement_is_an_exact_version_and_nothing_else() -> None:
    build = [*PROJECT["build-system"]["requires"], *PROJECT["tool"]["uv"]["build-constraint-dependencies"]]
    loose = [each for each in [*direct(), *constraints(), *build] if not PIN.fullmatch(each)]
    assert loose == []


def test_the_pins_are_exactly_what_uv_resolved() -> None:
    """Needs uv.lock, which `uv run` writes and git leaves out."""
    lock = ROOT / "uv.lock"
    if not lock.exists():
        pytest.skip("no uv.lock: these tests were not started by uv")
    resolved = {f"{each['name']}=={each['version']}" for each in tomllib.loads(lock.read_text("utf-8"))["package"]}
    project = f"{PROJECT['project']['name']}=={PROJECT['project']['version']}"
    assert sorted([*direct(), *constraints()]) == sorted(resolved - {project})
