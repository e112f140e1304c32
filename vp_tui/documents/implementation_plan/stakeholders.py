"""Annex 1: the people and groups whom the change concerns. What is said about persons only where asked for."""

from vp_tui.documents.blocks import Block, Style
from vp_tui.documents.parts.draft import Draft
from vp_tui.documents.parts.layout import Column, column, own_table
from vp_tui.documents.parts.source import Source

COLUMNS = (
    Column("Naam of rol", 40, (("name", Style.CELL_LEAD), ("role", Style.CELL))),
    column("Discipline", 28, "discipline"),
    column("Buiten de praktijk", 18, "external"),
    column("Wat is nodig", 40, "needs"),
    column("Aanpak", 40, "approach"),
)
PERSONAL_COLUMNS = (
    Column("Naam of rol", 34, (("name", Style.CELL), ("role", Style.CELL_SMALL)), derived=True),
    column("Belang", 25, "interest"),
    column("Invloed", 25, "influence"),
    column("Houding nu", 22, "stance"),
    column("Gewenste houding", 22, "wanted"),
    column("Bezwaren", 42, "resistance"),
)
CONTACT_COLUMNS = (
    column("Betrokkene", 36, "stakeholder"),
    column("Datum", 33, "date"),
    column("Waar ging het over", 56, "summary"),
    column("Afspraak", 46, "agreement"),
)


def blocks(draft: Draft) -> list[Block]:
    relate = draft.section("relate")
    people = relate.records("stakeholders")
    table = own_table(people, COLUMNS, about="Doelgroepen")
    return [*table, *_personal(people, relate.records("contacts"))] if draft.options.personal else table


def _personal(people: list[Source], contacts: list[Source]) -> list[Block]:
    return [
        *own_table(people, PERSONAL_COLUMNS, "Houding", new_rows=""),
        *own_table(contacts, CONTACT_COLUMNS, "Contacten"),
    ]
