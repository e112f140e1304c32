"""What the columns of the document's tables hold: for rows that came back without a bookmark."""

from collections.abc import Iterable

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
from vp_tui.documents.parts.layout import Column, column
from vp_tui.documents.returned.sent import Layout, MatrixLayout
from vp_tui.documents.returned.wording import line_key
from vp_tui.documents.style import Style
from vp_tui.plan.address import locate

# What documents of older versions of the program have: they come back too.
FORMER_USE = (
    Column("Gegevens", 48, (("data", Style.CELL),), derived=True),
    column("Hoe kijken we ernaar", 68, "analysis"),
    column("Terugkoppeling", 50, "feedback"),
)
FORMER_MEASUREMENTS = (measurements.DATE, column("Waarde", 24, "value"), column("Opmerking", 106, "note"))
FORMER_WORDS = (
    "Analyse en terugkoppeling",
    "Wat we met de gegevens doen",
    "PDCA-ronde",
    "Bijlage 1: doelgroepen",
    "Bijlage 2: afweging van interventies",
    "Bijlage 3: metingen",
    "Bijlage 4: leerverslag",
)
TABLES: tuple[tuple[str, tuple[Column, ...]], ...] = (
    ("implement/actions", interventions.ACTION_COLUMNS),
    ("implement/data_collection", data_collection.DATA_COLUMNS),
    ("relate/communications", communication.COLUMNS),
    ("evaluate/spreading", spreading.COLUMNS),
    ("analyse/members", context.MEMBER_COLUMNS),
    ("design/interventions", interventions.CHOSEN_COLUMNS),
    ("implement/cycles", data_collection.CYCLE_COLUMNS),
    ("implement/bottlenecks", data_collection.BOTTLENECK_COLUMNS),
    ("relate/messages", communication.MESSAGE_COLUMNS),
    ("evaluate/agenda", spreading.AGENDA_COLUMNS),
    ("relate/stakeholders", stakeholders.COLUMNS),
    ("relate/stakeholders", stakeholders.PERSONAL_COLUMNS),
    ("relate/contacts", stakeholders.CONTACT_COLUMNS),
    ("ideate/ideas", weighing.IDEA_COLUMNS),
    ("design/interventions", weighing.OTHER_COLUMNS),
    ("weigh/meetings", weighing.MEETING_COLUMNS),
    ("implement/measurements", measurements.COLUMNS),
    ("implement/indicators", measurements.INDICATORS),
    ("evaluate/reflections", learning.REFLECTION_COLUMNS),
    ("evaluate/combel", learning.COMBEL_COLUMNS),
    ("implement/data_collection", FORMER_USE),
    ("implement/measurements", FORMER_MEASUREMENTS),
)


def layouts() -> list[Layout]:
    return [_layout(*each) for each in TABLES]


def _layout(list_address: str, columns: Iterable[Column]) -> Layout:
    columns = list(columns)
    return Layout(
        list_address,
        {line_key(each.title): [each.tick] if each.tick else [name for name, _ in each.parts] for each in columns},
        {line_key(each.title): each.tick or each.typed or each.parts[0][0] for each in columns},
        [each.tick for each in columns if each.tick],
        [line_key(each.title) for each in columns if each.derived],
    )


def matrices() -> list[MatrixLayout]:
    return [_matrix("analyse/factors", context.FACTORS, "category"), _matrix("weigh/arguments", weighing.ARGUMENTS)]


def _matrix(list_address: str, matrix: Matrix, head: str = "") -> MatrixLayout:
    """`head`: the field that the words before a row tell, if they are one of its options."""
    options = locate(f"{list_address}/-/{matrix.side}").spec.options
    titles = zip(map(line_key, matrix.titles[1:]), matrix.sides, strict=True)
    sides = {title: options[side] for title, side in titles}
    heads = locate(f"{list_address}/-/{head}").spec.options.values() if head else ()
    return MatrixLayout(list_address, matrix.side, sides, head, {line_key(each): each for each in heads})
