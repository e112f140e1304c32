"""The line of everything in a TOML text."""

import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vp_tui.knowledge import toml_lines
from vp_tui.knowledge.toml_lines import line_at, lines_of

TEXT = '''# begin
[source]          # 2
title = "a"

[[entries]]       # 5
slug = "een"
what = """
[[entries]]
slug = "geen kop"
"""
steps = [         # 11
    "x",

    "y # [z]",
]
[[entries.trainings]]   # 16
id = "t"
prices = [{ amount = 1 }, { amount = 2 }]
[[entries.trainings]]   # 19
id = "u"
[[entries]]             # 21
slug = "twee"
[[entries.trainings]]   # 23
"id" = "v"
a.b = 1
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("source",), 2),
        (("entries",), 5),
        (("source", "title"), 3),
        (("entries", 0), 5),
        (("entries", 0, "what"), 7),
        (("entries", 0, "steps", 1), 11),
        (("entries", 0, "trainings", 0, "prices", 1, "amount"), 18),
        (("entries", 0, "trainings", 1), 19),
        (("entries", 1, "slug"), 22),
        (("entries", 1, "trainings", 0, "id"), 24),
        (("entries", 1, "trainings", 0, "a", "b"), 25),
    ],
)
def test_every_path_has_its_line(path: tuple[str | int, ...], line: int) -> None:
    assert lines_of(TEXT)[path] == line


def test_what_is_not_there_has_the_line_of_what_it_would_stand_in() -> None:
    lines = lines_of(TEXT)
    assert line_at(lines, ("entries", 1, "title")) == 21
    assert line_at(lines, ("entries", 0, "steps", 7)) == 11
    assert line_at(lines, ("nothing",)) is None


def test_a_value_that_is_very_long_ends_the_search(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(toml_lines, "LONGEST_VALUE", 3)
    assert lines_of('a = 1\nb = """\n\n\n\n\n"""\nc = 1') == {("a",): 1}


def test_what_lies_very_deep_has_the_line_of_what_it_stands_in() -> None:
    lines = lines_of("[source]\n" + ".".join("x" * 2_000) + " = 1\n[" + ".".join("y" * 2_000) + "]\nz = 1")
    assert line_at(lines, ("source", *"x" * 2_000)) == 2
    assert line_at(lines, (*"y" * 2_000, "z")) in (3, 4)


def paths(value: Any) -> Iterator[tuple[str | int, ...]]:
    """Every path in what tomllib makes of a text."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield (key,)
        yield from ((key, *path) for path in paths(inner))


KEYS = st.sampled_from(["a", "b", "c"])
VALUES = st.sampled_from(["1", '"x"', "[\n1,\n2]", '"""\n[[a]]\n"""', "{ d = 1 }", "'''\n[b]\nc = 1'''", '"# [a]"'])
ROWS = st.lists(st.tuples(KEYS, VALUES), max_size=3, unique_by=lambda row: row[0])


@given(st.lists(st.tuples(st.sampled_from(["[[e]]", "[[e.t]]", "[s]", "[e.u]"]), ROWS), max_size=8))
def test_all_that_tomllib_reads_has_a_line_with_its_key(tables: list[tuple[str, list[tuple[str, str]]]]) -> None:
    text = "\n".join(f"{head}\n" + "\n".join(f"{key} = {value}" for key, value in rows) for head, rows in tables)
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    lines, rows = lines_of(text), text.split("\n")
    for path in paths(data):
        key = [each for each in path if isinstance(each, str)][-1]
        assert key in rows[lines[path] - 1]
