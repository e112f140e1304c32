"""Section 2: the team and its surroundings; what helps and what hinders."""

from vp_tui.documents.blocks import Block, Row, Style, Table, cell
from vp_tui.documents.implementation_plan.matrix import Matrix
from vp_tui.documents.parts.draft import Draft
from vp_tui.documents.parts.layout import column, own_table
from vp_tui.plan.models.analyse import CATEGORIES, DIRECTIONS

TEAM = "Samenstelling team en plek in de organisatie/regio"
OUTLOOK = "Korte beschrijving van de kansen en bedreigingen bij het behalen van de doelen"
MEMBER_COLUMNS = (column("Naam", 56, "name"), column("Rol", 60, "role"), column("Discipline", 50, "discipline"))
FACTORS = Matrix(
    "analyse/factors",
    ("", DIRECTIONS["promoting"], DIRECTIONS["hindering"]),
    "direction",
    ("promoting", "hindering"),
    ("response", Style.CELL_ANSWER),
)


def blocks(draft: Draft) -> list[Block]:
    analyse = draft.section("analyse")
    return [
        *draft.heading("De Context", "analyse"),
        *draft.subheading(TEAM, analyse.place("team")),
        *analyse.paragraphs("team", marked=False),
        *own_table(analyse.records("members"), MEMBER_COLUMNS, "Teamleden"),
        *draft.subheading(OUTLOOK, analyse.place("outlook")),
        *analyse.paragraphs("outlook", marked=False),
        _factors(draft),
    ]


def _factors(draft: Draft) -> Table:
    """The four categories of the format, and a last row for what has none yet."""
    records = draft.section("analyse").records("factors")
    rows: list[Row] = []
    for category, title in [*CATEGORIES.items(), (None, "Nog niet ingedeeld")]:
        found = [each for each in records if each.owner.category == category]
        if category or found:
            rows += FACTORS.rows(cell(title, Style.CELL_LABEL), found, category or "")
    return FACTORS.table((32.0, 65.0, 73.0), rows, "Bevorderende en belemmerende factoren")
