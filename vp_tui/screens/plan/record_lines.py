"""Which fields of a record share a line in its window: days, numbers and choices are short."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from vp_tui.plan.fields import Kind, Spec

SHORT = frozenset((Kind.NUMBER, Kind.EURO, Kind.DATE, Kind.CHOICE, Kind.SCALE))
AGREED = frozenset((Kind.WHO, Kind.WHEN))  # who does it and when
MOST = 3  # fields on a line
# Where what belongs together does not stand together in the model.
TOGETHER: Mapping[str, Sequence[tuple[str, ...]]] = {
    "ideate/goals": (
        ("text",),
        ("indicator", "unit"),
        ("baseline", "baseline_on"),
        ("target", "direction"),
        ("start", "end", "term"),
        ("result", "conclusion"),
    ),
}


def fields_in_order(known: Mapping[str, Spec]) -> list[str]:
    """The names of a record's fields as its window shows them: what another phase asks comes last, and the goal that it
    belongs to behind what one comes to type."""
    names = [name for name, spec in known.items() if spec.kind is not Kind.HIDDEN]
    names.sort(key=lambda each: not (known[each].core or known[each].asked_in == ""))
    typed = [name for name in names if known[name].core and not known[name].asked_in]
    for name in [each for each in names if known[each].core_with_goals and typed]:
        names.remove(name)
        names.insert(names.index(typed[-1]) + 1, name)
    return names


def lines_of_fields(list_address: str, known: Mapping[str, Spec]) -> Iterator[tuple[str, ...]]:
    """The names of a record's fields, those that share a line together; each name once."""
    placed = TOGETHER.get(list_address, ())
    yield from placed
    rest = [name for name in fields_in_order(known) if not any(name in line for line in placed)]
    for sort, found in groupby(rest, lambda name: _sort(known[name])):
        names = list(found)
        count = -(-len(names) // MOST) if sort[0] else len(names)  # so many lines, as even as can be
        most = -(-len(names) // count)
        yield from (tuple(names[n : n + most]) for n in range(0, len(names), most))


def _sort(spec: Spec) -> tuple[str, bool, str]:
    """Fields of one sort stand beside one another; empty for what takes a line of its own."""
    for sort in (SHORT, AGREED):
        if spec.kind in sort:
            return (min(sort), spec.core, spec.asked_in)
    return ("", False, "")
