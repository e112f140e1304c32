"""What the columns of the document's tables hold: for rows that came back without a bookmark."""

from collections.abc import Iterable
from dataclasses import dataclass

from vp_tui.documents.implementation_plan import (
    communication,
    context,
    data_collection,
    interventions,
    learning,
    measurements,
    spreading,
    stakeholders,
    weighing,
)
from vp_tui.documents.implementation_plan.matrix import Matrix
from vp_tui.documents.parts.layout import Column
from vp_tui.documents.returned.wording import line_key
from vp_tui.plan.models.analyse import CATEGORIES

TABLES: tuple[tuple[str, tuple[Column, ...]], ...] = (
    ("implement/actions", interventions.ACTION_COLUMNS),
    ("implement/data_collection", data_collection.DATA_COLUMNS),
    ("relate/communications", communication.COLUMNS),
    ("evaluate/spreading", spreading.COLUMNS),
    ("analyse/members", context.MEMBER_COLUMNS),
    ("design/interventions", interventions.CHOSEN_COLUMNS),
    ("implement/data_collection", data_collection.USE_COLUMNS),
    ("implement/cycles", data_collection.CYCLE_COLUMNS),
    ("implement/bottlenecks", data_collection.BOTTLENECK_COLUMNS),
    ("relate/messages", communication.MESSAGE_COLUMNS),
    ("evaluate/agenda", spreading.AGENDA_COLUMNS),
    ("relate/stakeholders", stakeholders.COLUMNS),
    ("relate/stakeholders", stakeholders.PERSONAL_COLUMNS),
    ("relate/contacts", stakeholders.CONTACT_COLUMNS),
    ("ideate/ideas", weighing.IDEA_COLUMNS),
    ("weigh/meetings", weighing.MEETING_COLUMNS),
    ("implement/measurements", measurements.COLUMNS),
    ("evaluate/reflections", learning.REFLECTION_COLUMNS),
    ("evaluate/combel", learning.COMBEL_COLUMNS),
)
MATRICES: tuple[tuple[str, Matrix], ...] = (
    ("analyse/factors", context.FACTORS),
    ("weigh/arguments", weighing.ARGUMENTS),
)
CATEGORY_BY_LABEL = {line_key(label): label for label in CATEGORIES.values()}
ENOUGH = 0.6  # of the titles of a table, to know it again


@dataclass(frozen=True, slots=True)
class Layout:
    """A table of records: its list, and the fields of each column by the title in small letters."""

    list_address: str
    columns: dict[str, tuple[str, ...]]
    ticks: frozenset[str]
    derived: frozenset[str]

    def fields(self, title: str) -> tuple[str, ...]:
        return self.columns.get(title, ())


def _layout(list_address: str, columns: Iterable[Column]) -> Layout:
    columns = list(columns)
    return Layout(
        list_address,
        {line_key(each.title): (each.tick,) if each.tick else tuple(name for name, _ in each.parts) for each in columns},
        frozenset(each.tick for each in columns if each.tick),
        frozenset(line_key(each.title) for each in columns if each.derived),
    )


LAYOUTS = tuple(_layout(*each) for each in TABLES)
TITLES = frozenset(title for each in LAYOUTS for title in each.columns) | frozenset(
    line_key(title) for _, each in MATRICES for title in each.titles
)


def layout_of(titles: Iterable[str]) -> Layout | None:
    """The table that has these column titles, as far as they are there."""
    wanted = {each for each in titles if each}
    shared = [(len(wanted & set(each.columns)), -len(each.columns), each) for each in LAYOUTS]
    found = max(shared, key=lambda each: each[:2])
    return found[2] if wanted and found[0] >= max(1, ENOUGH * max(len(wanted), 1)) else None


def matrix_of(titles: Iterable[str]) -> tuple[str, Matrix] | None:
    """The list and the matrix that has these titles above its columns."""
    wanted = {each for each in titles if each}
    for list_address, matrix in MATRICES:
        if set(map(line_key, matrix.titles[1:])) <= wanted:
            return list_address, matrix
    return None
