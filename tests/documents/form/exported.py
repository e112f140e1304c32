"""Our own document as it is when its plan is not on this laptop: no bookmarks, no properties of ours."""

import re
from pathlib import Path

from tests.documents.form.zipped import repacked
from vp_tui.documents.implementation_plan import DocumentFacts, ExportOptions, build
from vp_tui.documents.printed import printed_plan
from vp_tui.plan.address import leaves, locate
from vp_tui.plan.fields import Kind
from vp_tui.plan.plan import Plan
from vp_tui.plan.values.kinds import show

ALL = ExportOptions(frozenset({1, 2, 3, 4}), explanations=True, personal=True)
BOOKMARK = re.compile(rb"<w:bookmark(?:Start|End)\b[^>]*/>")
# What a document does not print, or says by figures that stand beside it.
NOT_PRINTED = {
    "plan/mtvp_year", "plan/updated", "plan/outside_my_part", "plan/example", "plan/round", "plan/status",
    "analyse/factors/weight",
    "relate/messages/fits_audience", "relate/messages/appeals", "relate/messages/unambiguous",
    "relate/messages/minds_resistance", "implement/actions/intervention", "ideate/goals/direction",
    "ideate/goals/conclusion", "ideate/goals/baseline_until",
    "ideate/goals/rebased_on", "implement/indicators/baseline_until", "implement/indicators/rebased_on",
    "design/interventions/number", "implement/actions/done_on",
}  # fmt: skip
NOT_PRINTED_LISTS = ("recognise/observations", "plan/dismissed", "plan/remarks")


def exported(plan: Plan, folder: Path, facts: DocumentFacts, options: ExportOptions = ALL) -> Path:
    path = folder / "plan.docx"
    path.write_bytes(stripped(build(plan, options, facts)))
    return path


def stripped(content: bytes) -> bytes:
    """Without bookmarks and without the properties that say whose it is."""
    return repacked(content, lambda name, part: None if name == "docProps/custom.xml" else BOOKMARK.sub(b"", part))


def printed_texts(plan: Plan) -> dict[str, list[str]]:
    """What each field of the plan says, all records of a list together and in any order; `printed_plan` of it."""
    found: dict[str, list[str]] = {}
    titles = _names(plan)
    for address, spec, value in leaves(printed_plan(plan, personal=True)):
        place = locate(address)
        field = f"{place.section}/{place.records}/{place.name}" if place.records else address
        hidden = spec.kind in (Kind.HIDDEN, Kind.TICK) or f"{place.section}/{place.records}" in NOT_PRINTED_LISTS
        if not hidden and field not in NOT_PRINTED and (text := show(value, spec, titles)):
            found.setdefault(field, []).append(text)
    return {field: sorted(texts) for field, texts in found.items()}


def _names(plan: Plan) -> dict[str, str]:
    found = {each.id: str(each.number) for each in plan.ideate.goals}
    found |= {each.id: each.title for each in plan.design.interventions}
    found |= {each.id: each.name for each in plan.implement.indicators}
    return found | {each.id: each.name for each in plan.relate.stakeholders}
