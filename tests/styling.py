"""Style sheets in tests of screens: parsed once a process, not once an app, which is a sixth of each start."""

from collections.abc import Iterable
from typing import Any

from textual.css import stylesheet
from textual.css.model import RuleSet
from textual.css.tokenizer import Token

_original = stylesheet.parse
_parsed: dict[object, list[RuleSet]] = {}
_variables: dict[int, tuple[object, int]] = {}  # what the colours of a theme come to, by the id of what holds them


def _known(tokens: dict[str, list[Token]] | None) -> int:
    if tokens is None:
        return 0
    held, found = _variables.get(id(tokens), (None, 0))
    if held is not tokens:
        found = hash(tuple(sorted((name, tuple(each.value for each in value)) for name, value in tokens.items())))
        _variables[id(tokens)] = tokens, found
    return found


def parse(scope: str, css: str, read_from: Any, variable_tokens: Any = None, **more: Any) -> Iterable[RuleSet]:
    """Instead of Textual's own. Rules are not changed once they are parsed."""
    key = (scope, css, read_from, _known(variable_tokens), tuple(sorted(more.items())))
    if key not in _parsed:
        _parsed[key] = list(_original(scope, css, read_from, variable_tokens=variable_tokens, **more))
    return _parsed[key]


stylesheet.parse = parse  # type: ignore[assignment]
