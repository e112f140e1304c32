"""Published series come out as published; the rules at their edges."""

import json
from math import comb
from pathlib import Path
from statistics import median
from typing import Any

import pytest

from vp_tui.plan.measuring.runs import least_crossings, runs

PUBLISHED: list[dict[str, Any]] = json.loads(Path(__file__).with_name("published.json").read_text("utf-8"))


@pytest.mark.parametrize("series", PUBLISHED, ids=[each["id"] for each in PUBLISHED])
def test_a_published_series_comes_out_as_published(series: dict[str, Any]) -> None:
    centre = median(series["values"])
    found = runs(series["values"], centre)
    told = {name: series[name] for name in series if name not in ("id", "source", "values", "median")}
    assert centre == series["median"]
    assert {name: getattr(found, name) for name in told} == told


@pytest.mark.parametrize("useful", range(1, 200))
def test_the_quantile_is_the_least_number_whose_chance_reaches_one_in_twenty(useful: int) -> None:
    trials, found = useful - 1, least_crossings(useful)
    ways = [comb(trials, k) for k in range(trials + 1)]
    assert 20 * sum(ways[: found + 1]) >= 2**trials
    assert found == 0 or 20 * sum(ways[:found]) < 2**trials


def test_below_ten_useful_points_there_are_no_limits_and_no_signal() -> None:
    found = runs([1, 2] * 4 + [1], 1.5)
    assert (found.useful, found.longest_run_limit, found.crossings_limit, found.signal) == (9, None, None, None)
    assert (found.longest_run, found.crossings) == (1, 8)
    assert runs([1, 2] * 5, 1.5).signal is False


def test_with_more_than_half_on_the_line_nothing_is_said() -> None:
    found = runs([*[5.0] * 12, *[4.0, 6.0] * 5], 5)
    assert (found.n, found.useful, found.mostly_on_line, found.signal) == (22, 10, True, None)


def test_a_shift_is_six_on_one_side_and_passes_over_the_line() -> None:
    assert runs([6, 6, 6, 5, 6, 6, 6, 4], 5).shift
    assert not runs([6, 6, 6, 5, 6, 6, 4], 5).shift


def test_a_trend_is_five_up_or_down_and_the_same_twice_counts_once() -> None:
    assert runs([1, 2, 2, 3, 4, 5], 3).trend
    assert not runs([1, 2, 2, 3, 4, 4], 3).trend
    assert runs([9, 8, 7, 6, 5], 7).trend


def test_nothing_measured_says_nothing() -> None:
    found = runs([], None)
    assert (found.n, found.useful, found.longest_run, found.crossings, found.signal) == (0, 0, 0, 0, None)
