"""A share: how many of how many, and the percentage that follows from it."""

from typing import Protocol

PLACES = 1  # decimals of a percentage that is filled in; the chart uses all of it


class Counted(Protocol):
    """What has a value that may follow from a numerator and a denominator."""

    @property
    def value(self) -> float | None: ...
    @property
    def numerator(self) -> float | None: ...
    @property
    def denominator(self) -> float | None: ...


def exact_share(each: Counted) -> float | None:
    """The percentage of numerator and denominator, where both are there and there is something to divide by."""
    if each.numerator is None or not each.denominator:
        return None
    return 100 * each.numerator / each.denominator


def shown_share(each: Counted) -> float | None:
    """The same as the field of the value gets it."""
    share = exact_share(each)
    return None if share is None else round(share, PLACES)


def agrees(each: Counted) -> bool:
    """Whether the value is what numerator and denominator make, rounded or not; also where one of them lacks."""
    share = exact_share(each)
    return share is None or each.value is None or abs(each.value - share) <= 0.5


def measured_value(each: Counted) -> float | None:
    """What was measured: the value as it was typed, or the exact share where it is (about) that or was left out."""
    share = exact_share(each)
    return share if share is not None and agrees(each) else each.value
