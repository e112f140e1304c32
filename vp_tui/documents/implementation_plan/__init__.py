"""The implementation plan in the format of IPS-O: a module a section, in the order of the document."""

from dataclasses import replace

from vp_tui.documents.blocks import Block
from vp_tui.documents.document import Properties, WordDocument
from vp_tui.documents.implementation_plan import (
    annexes,
    changes,
    communication,
    context,
    cover,
    data_collection,
    goals,
    interventions,
    introduction,
    remarks,
    spreading,
    summary,
)
from vp_tui.documents.implementation_plan.options import DocumentFacts, ExportOptions
from vp_tui.documents.parts.draft import Draft
from vp_tui.documents.printed import printed_plan
from vp_tui.plan.models.overview import STATUS
from vp_tui.plan.plan import Plan

__all__ = ["DocumentFacts", "ExportOptions", "build"]

SECTIONS = (introduction, context, goals, interventions, data_collection, communication, spreading, annexes)


def build(plan: Plan, options: ExportOptions, facts: DocumentFacts) -> bytes:
    """The plan as a .docx file; the same plan, options and facts give the same bytes."""
    return document(plan, options, facts).to_bytes()


def document(plan: Plan, options: ExportOptions, facts: DocumentFacts) -> WordDocument:
    """The document before it is a file."""
    previous = facts.previous if facts.previous and facts.previous.plan is not plan else None
    draft = Draft(printed_plan(plan, options.personal), options, facts)
    inside = _inside(draft)
    changed = []
    if previous:
        before = replace(previous, plan=printed_plan(previous.plan, options.personal))
        draft = replace(draft, facts=replace(facts, previous=before))
        changed = changes.rows(draft, _printed(draft, inside))
    first = [*cover.blocks(draft, len(changed)), *summary.blocks(draft)]
    blocks = [*first, *inside, *remarks.blocks(draft), *changes.blocks(draft, changed)]
    said = remarks.comments(draft) if options.remarks else []
    return WordDocument(_properties(plan, facts), blocks, contents_before=len(first), comments=said)


def _inside(draft: Draft) -> list[Block]:
    return [block for section in SECTIONS for block in section.blocks(draft)]


def _printed(draft: Draft, inside: list[Block]) -> dict[str, str]:
    """The fields and records that have a place in this document or in the version before it, made with the same
    choices; each with its heading."""
    assert draft.facts.previous is not None
    before = replace(draft, plan=draft.facts.previous.plan)
    old = changes.headings_of([*cover.blocks(before), *_inside(before)])
    return old | changes.headings_of([*cover.blocks(draft), *inside])


def _properties(plan: Plan, facts: DocumentFacts) -> Properties:
    details = plan.plan
    return Properties(
        title=details.title or cover.TITLE,
        author=details.author,
        plan_id=facts.plan_id,
        version=facts.version,
        now=facts.now,
        subject=cover.TITLE,
        status=STATUS[details.status],
    )
