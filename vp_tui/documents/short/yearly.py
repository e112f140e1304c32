"""*Voor het jaarverslag*: half a page on what was improved and what came of it, in figures."""

from collections.abc import Iterator

from vp_tui.documents.blocks import Block
from vp_tui.documents.implementation_plan.summary import goal_in_short
from vp_tui.documents.kind import DocumentFacts
from vp_tui.documents.short.frame import bullets, part, short_document, texts
from vp_tui.plan.measuring.chart import charts
from vp_tui.plan.measuring.verdict import Outcome, verdict
from vp_tui.plan.plan import Plan
from vp_tui.plan.texts import shortened_text

TITLE = "Voor het jaarverslag"
LONGEST = 500  # characters of a text
TOLD = (Outcome.BETTER, Outcome.WORSE)


def build(plan: Plan, options: object, facts: DocumentFacts) -> bytes:
    recognise = plan.recognise
    chosen = [each.title for each in plan.design.interventions if each.decision in ("chosen", "adapted")]
    found: list[Block] = [
        *part("Waarom", texts(shortened_text(recognise.improvement_point or recognise.occasion, LONGEST))),
        *part("Wat we anders doen", bullets(chosen)),
        *part("Wat het opleverde", bullets(_results(plan, facts))),
        *part(
            "Hoe het blijft",
            texts(shortened_text(plan.evaluate.quality_card.approach or plan.evaluate.handover, LONGEST)),
        ),
    ]
    return short_document(TITLE, plan, facts, found)


def _results(plan: Plan, facts: DocumentFacts) -> Iterator[str]:
    """Each goal in figures, and what its chart says where it says something."""
    found = {
        each.series.goal.id: verdict(each, facts.now.date())
        for each in charts(plan)
        if each.series.goal and not each.series.indicator
    }
    for goal in sorted(plan.ideate.goals, key=lambda each: each.number):
        said = found.get(goal.id)
        more = f". {said.sentence}" if said and said.outcome in TOLD else ""
        yield f"{goal_in_short(plan, goal).rstrip('.')}{more}"
