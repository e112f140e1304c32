"""Annex 4: what the author learnt. Only when asked for."""

from vp_tui.documents.blocks import Block
from vp_tui.documents.parts.draft import Draft
from vp_tui.documents.parts.layout import column, labelled_blocks, own_table

REFLECTION_COLUMNS = (column("Fase", 40, "phase"), column("Wat ik leerde", 126, "text"))
COMBEL_COLUMNS = (
    column("Datum", 33, "date"),
    column("Beoordelaar", 24, "assessor"),
    column("Competentie", 36, "competence"),
    column("Oordeel", 28, "level"),
    column("Toelichting", 50, "remarks"),
)


def blocks(draft: Draft) -> list[Block]:
    evaluate = draft.section("evaluate")
    return [
        *own_table(evaluate.records("reflections"), REFLECTION_COLUMNS, about="Wat ik leerde per fase"),
        *labelled_blocks(evaluate, "kba"),
        *own_table(evaluate.records("combel"), COMBEL_COLUMNS, "ComBeL"),
    ]
