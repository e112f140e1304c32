"""What no type checker sees: every address that is written out in the package leads to a field or list."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from vp_tui.plan.address import UnknownAddress, locate
from vp_tui.plan.plan import Plan

PACKAGE = Path(__file__).parents[1] / "vp_tui"
SOMETHING = "aaaaaaaa"  # for what is filled in where the program runs
ADDRESS = re.compile(rf"(?:{'|'.join(Plan.model_fields)})(?:/[a-z0-9_]+)+")


def written(source: str) -> Iterator[str]:
    """The addresses among the strings of a source text; of f"plan/{name}" nothing can be said, of f"ideate/goals/{n}"
    that its list is there."""
    nodes = list(ast.walk(ast.parse(source)))
    parts = {id(part) for node in nodes if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in nodes:
        text = ""
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in parts:
            text = node.value
        elif isinstance(node, ast.JoinedStr):
            text = "".join(str(each.value) if isinstance(each, ast.Constant) else SOMETHING for each in node.values)
        if ADDRESS.fullmatch(text := text.removesuffix(f"/{SOMETHING}")):
            yield text


def leads_somewhere(address: str) -> bool:
    try:
        return bool(locate(address))
    except UnknownAddress:
        return False


def test_the_search_for_addresses_finds_them() -> None:
    source = (
        'f"ideate/goals/{n}/unit", f"ideate/goals/{n}", f"plan/{n}", "plan/title", f"{a}/b", "and/or", "see plan/x"'
    )
    assert sorted(written(source)) == ["ideate/goals", f"ideate/goals/{SOMETHING}/unit", "plan/title"]
    assert leads_somewhere("ideate/goals/aaaaaaaa/unit") and not leads_somewhere("ideate/goals/aaaaaaaa/colour")
    assert leads_somewhere("ideate/goals") and not leads_somewhere("ideate/targets")


MODULES = [path for path in sorted(PACKAGE.rglob("*.py")) if list(written(path.read_text("utf-8")))]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_every_address_in_the_package_leads_somewhere(path: Path) -> None:
    wrong = [each for each in written(path.read_text("utf-8")) if not leads_somewhere(each)]
    assert wrong == []


def test_the_package_is_full_of_addresses() -> None:
    assert len(MODULES) > 30
