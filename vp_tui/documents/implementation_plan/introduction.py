"""Section 1: what must be better, and why here and now."""

from vp_tui.documents.blocks import Block, Paragraph, Style
from vp_tui.documents.parts.draft import Draft
from vp_tui.documents.parts.layout import grid, labelled_blocks, pair
from vp_tui.plan.phases import PHASES


def blocks(draft: Draft) -> list[Block]:
    recognise, analyse, ideate = draft.section("recognise"), draft.section("analyse"), draft.section("ideate")
    content = [
        *labelled_blocks(recognise, "improvement_point"),
        *_occasion(draft),
        *labelled_blocks(recognise, "importance", "change_order", "order_reason", "my_part", "not_my_part"),
        *_outside(draft),
        *_period(draft),
        *labelled_blocks(analyse, "current_situation", "desired_situation", "whys"),
        *grid([pair(analyse, name, wide=True) for name in ("present", "missing", "needed")], "Van nu naar gewenst"),
        *labelled_blocks(ideate, "setup"),
    ]
    return [*draft.heading("Inleiding"), *(content or [Paragraph()])]


def _occasion(draft: Draft) -> list[Block]:
    """Without an occasion of its own, the observations that were chosen are the occasion."""
    recognise = draft.section("recognise")
    chosen = [each.text for each in draft.plan.recognise.observations if each.chosen and each.text]
    if recognise.text("occasion") or not chosen:
        return labelled_blocks(recognise, "occasion")
    label = Paragraph(recognise.label("occasion"), Style.LABEL, recognise.place("occasion"))
    return [label, *(Paragraph(text, Style.DERIVED) for text in chosen)]


def _period(draft: Draft) -> list[Block]:
    details, recognise = draft.section("plan"), draft.section("recognise")
    fields = [
        pair(details, "start"),
        pair(details, "end"),
        pair(recognise, "agreed_on"),
        pair(details, "placement_end", "Einde van de stage"),
        pair(recognise, "continued_by", wide=True),
        pair(recognise, "partner", wide=True),
    ]
    return grid(fields, "Periode en samenwerking")


def _outside(draft: Draft) -> list[Block]:
    numbers = draft.plan.plan.outside_my_part
    titles = [f"{each.number} ({each.title})" for each in PHASES if each.number in numbers]
    if not titles:
        return []
    listed = titles[0] if len(titles) == 1 else f"{', '.join(titles[:-1])} en {titles[-1]}"
    word = "fase" if len(titles) == 1 else "fasen"
    return [Paragraph(f"Van de hele verandering valt {word} {listed} buiten mijn deel: dat doen anderen.", Style.NOTE)]
