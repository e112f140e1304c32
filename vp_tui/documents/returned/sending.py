"""The document as it went out: what the export prints of that version, read in the same way as what comes back.

So what the document writes itself (labels, roles, dates in a spelling, totals) never comes back as a change.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from vp_tui.documents.implementation_plan import document
from vp_tui.documents.implementation_plan.options import DocumentFacts, ExportOptions
from vp_tui.documents.places import bookmark, is_reserved
from vp_tui.documents.returned.body import Body
from vp_tui.documents.returned.body_reading import Reading
from vp_tui.documents.returned.layout import FORMER_WORDS, layouts, matrices
from vp_tui.documents.returned.sent import SentDocument, SentField, SentList
from vp_tui.documents.returned.wording import line_key
from vp_tui.documents.word.markup import Markup
from vp_tui.documents.word.styles import IDS
from vp_tui.plan.address import leaves, locate, record_lists, record_model, records_at
from vp_tui.plan.changes.describe import place_name, record_title
from vp_tui.plan.changes.telling import reference_names
from vp_tui.plan.fields import Spec
from vp_tui.plan.plan import Plan
from vp_tui.plan.values.kinds import show
from vp_tui.plan.walk import plan_fields

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
)
MORE_WORDS = ("Inhoud", "Doel", "Algemeen")


@dataclass(frozen=True, slots=True)
class Sending:
    """Which version this is, when it was sent, and which choices were made at the export."""

    plan_id: str
    version: int
    at: dt.datetime
    annexes: frozenset[int]
    personal: bool


def sent_document(plan: Plan, sending: Sending) -> SentDocument:
    options = ExportOptions(sending.annexes, explanations=True, personal=sending.personal, changes=False)
    facts = DocumentFacts(sending.plan_id, sending.version, sending.at, sending.at.date())
    made = document(plan, options, facts)
    names = reference_names(plan)
    places = {address for block in made.blocks for address in block.text_places()}
    printed = {each for each in places if not is_reserved(each)}
    shown = {address: (spec, show(value, spec, names)) for address, spec, value in leaves(plan)}
    return SentDocument(
        title=plan.plan.title,
        body=_body("".join(Markup().blocks(made.blocks))),
        addresses={bookmark(address): address for address in {*shown, *printed}},
        fields={address: _field(plan, address, spec, text) for address, (spec, text) in shown.items()},
        records=_records(plan, shown),
        lists={each: SentList(locate(each).spec.label, locate(each).spec.main) for each in record_lists()},
        goals={each.number: f"ideate/goals/{each.id}" for each in plan.ideate.goals},
        layouts=layouts(),
        matrices=matrices(),
        words=sorted({line_key(each) for each in _own_words()}),
    )


def _body(content: str) -> Body:
    root = etree.fromstring(f"<w:document {SPACES}><w:body>{content}<w:sectPr/></w:body></w:document>".encode())
    return Reading({value: key for key, value in IDS.items()}).body(root)


def _field(plan: Plan, address: str, spec: Spec, text: str) -> SentField:
    return SentField(spec.kind.value, spec.label, text, place_name(plan, address), spec.past, spec.near)


def _records(plan: Plan, shown: Mapping[str, tuple[Spec, str]]) -> dict[str, str]:
    """The main text of each record, whole; where it has none, what it is called."""
    found: dict[str, str] = {}
    for each in record_lists():
        for record in records_at(plan, each):
            address = f"{each}/{record.id}"
            _, main = shown.get(f"{address}/{locate(each).spec.main}", (None, ""))
            found[address] = main or record_title(record.model_dump(mode="json"), each)
    return found


def _own_words() -> list[str]:
    """Labels, options and titles: what may stand in a document of an older version of the program too."""
    specs = [spec for _, spec in plan_fields()]
    specs += [spec for each in record_lists() for spec in record_model(each).specs.values()]
    titles = [title for each in layouts() for title in each.columns] + [
        title for each in matrices() for title in each.sides
    ]
    return [
        *MORE_WORDS,
        *FORMER_WORDS,
        *titles,
        *(each.label for each in specs),
        *(text for each in specs for text in each.options.values()),
    ]
