"""The title and the block of fields on the first page."""

from vp_tui.documents.blocks import Block, Paragraph, Style
from vp_tui.documents.implementation_plan.changes import ANCHOR
from vp_tui.documents.parts.draft import Draft
from vp_tui.documents.parts.layout import Pair, grid, pair
from vp_tui.plan.values.kinds import show_date

TITLE = "Implementatieplan"
SUBTITLE = "naar het Format Implementatieplan IPS-O"


def blocks(draft: Draft, changed: int = 0) -> list[Block]:
    """`changed`: how many places differ from the previous version."""
    details = draft.section("plan")
    title: list[Block] = [
        Paragraph(TITLE, Style.TITLE, details.place("title")),
        Paragraph(details.text("title"), Style.PLAN_TITLE),
        Paragraph(SUBTITLE, Style.SUBTITLE),
    ]
    alone = not (details.text("supervisor") and details.text("teacher"))
    fields = [
        pair(details, "author", "Naam:", wide=True, always=True),
        pair(details, "institution", "Instelling:", wide=True, always=True),
        _updated(draft),
        pair(details, "supervisor", "Opleider:", wide=alone),
        pair(details, "teacher", "Docent:", wide=alone),
        _derived("Versie:", str(draft.facts.version)),
        _changed(draft, changed),
        pair(details, "status", "Status:"),
        _derived("Ronde:", str(details.owner.round) if details.owner.round > 1 else ""),
    ]
    return [*title, *grid(fields, about="Van wie dit plan is"), *_example(draft)]


def _updated(draft: Draft) -> Pair:
    """The day that the user gave, else that of the last change, which is no field of the plan."""
    details, changed = draft.section("plan"), draft.facts.last_changed
    if details.text("updated") or not changed:
        return pair(details, "updated", "Laatst bijgewerkt op:", wide=True, always=True)
    day = Paragraph(show_date(changed), Style.CELL_DERIVED)
    return Pair("Laatst bijgewerkt op:", (day,), wide=True, always=True)


def _changed(draft: Draft, count: int) -> Pair:
    """What who knows the previous version wants to know first."""
    previous = draft.facts.previous
    if previous is None:
        return _derived("Gewijzigd:", "")
    places = (
        "geen plekken" if not count else "1 plek, zie achteraan" if count == 1 else f"{count} plekken, zie achteraan"
    )
    link = ANCHOR if count else ""
    told = Paragraph(places, Style.CELL_DERIVED, link=link)
    return Pair(f"Anders dan versie {previous.version}:", (told,))


def _derived(label: str, text: str) -> Pair:
    return Pair(label, (Paragraph(text, Style.CELL_DERIVED),))


def _example(draft: Draft) -> list[Block]:
    if not draft.plan.plan.example:
        return []
    return [Paragraph("Dit is een voorbeeldplan: de praktijk, de mensen en de cijfers zijn verzonnen.", Style.NOTE)]
