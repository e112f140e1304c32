"""A file of four times the records takes four times as long, not sixteen: also one without ids, or full of problems."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.growing import LINEAR, grown
from vp_tui.plan.files import file, file_references

SIZE = 800


def without_ids(n: int) -> dict[str, Any]:
    return {"implement": {"actions": [{"action": f"actie {each}"} for each in range(n)]}}


def by_title(n: int) -> dict[str, Any]:
    actions = [{"action": "bellen", "intervention": f"titel {each}"} for each in range(n)]
    return {
        "design": {"interventions": [{"title": f"titel {each}"} for each in range(n)]},
        "implement": {"actions": actions},
    }


def by_number(n: int) -> dict[str, Any]:
    goals = [{"text": f"doel {each}"} for each in range(n)]
    return {"ideate": {"goals": goals}, "implement": {"actions": [{"goal": each + 1} for each in range(n)]}}


def nowhere(n: int) -> dict[str, Any]:
    return {"implement": {"actions": [{"intervention": f"titel {each}"} for each in range(n)]}}


def to_many(n: int) -> dict[str, Any]:
    return {
        "design": {"interventions": [{"title": "folder"}] * n},
        "implement": {"actions": [{"intervention": "folder"}] * n},
    }


def wrong_values(n: int) -> dict[str, Any]:
    return {"implement": {"actions": [{"action": each} for each in range(n)]}}


def half_letters(n: int) -> dict[str, Any]:
    return {"implement": {"actions": [{"action": "\ud800"}] * n}}


def one_number(n: int) -> dict[str, Any]:
    return {"ideate": {"goals": [{"number": 1}] * n}}


def one_id(n: int) -> dict[str, Any]:
    return {"implement": {"actions": [{"id": "aaaaaaaa"}] * n}}


def reading(text: str) -> Callable[[], object]:
    def read() -> object:
        try:
            return file.read(text)
        except file.BrokenFile as problem:
            return problem

    return read


@pytest.mark.parametrize(
    "made",
    [without_ids, by_title, by_number, nowhere, to_many, wrong_values, half_letters, one_number, one_id],
    ids=lambda made: made.__name__,
)
def test_a_file_takes_time_by_its_records(made: Callable[[int], dict[str, Any]]) -> None:
    assert grown(lambda n: reading(json.dumps(made(n))), SIZE) < LINEAR


def test_a_name_that_comes_twice_is_found_at_once() -> None:
    def doubled(n: int) -> Callable[[], object]:
        return reading("{" + ",".join(f'"naam{each}": 1' for each in range(n)) + f', "naam{n - 1}": 2}}')

    assert grown(doubled, 10 * SIZE) < LINEAR


def test_the_first_name_that_comes_twice_is_told() -> None:
    with pytest.raises(file.BrokenFile) as caught:
        file.read('{"a": 1, "b": 1, "c": 1, "c": 2, "b": 2}')
    assert [each.address for each in caught.value.problems] == ["b"]


def test_the_ids_that_are_taken_are_gathered_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[set[str]] = []
    monkeypatch.setattr(file_references, "new_id", lambda taken: asked.append(taken) or f"a{len(asked):07}")
    made = file.read(json.dumps(without_ids(20))).implement.actions
    assert len({each.id for each in made}) == 20
    assert all(each is asked[0] for each in asked)


def test_a_record_with_a_slash_in_its_id_that_points_nowhere_is_told() -> None:
    """Such an id is refused; where it stands must not be taken for an address."""
    with pytest.raises(file.BrokenFile) as caught:
        file.read(json.dumps({"implement": {"actions": [{"id": "a/b", "goal": 9}]}}))
    assert [each.address for each in caught.value.problems] == ["implement/actions/a/b/goal"]


@pytest.mark.parametrize("value", [[], {}, ["folder"], 5, True, 1.5])
def test_a_reference_or_id_of_another_kind_is_told(value: Any) -> None:
    data = {
        "design": {"interventions": [{"id": value, "title": "x"}]},
        "implement": {"actions": [{"intervention": value}]},
    }
    with pytest.raises(file.BrokenFile):
        file.read(json.dumps(data))
