"""The document as it went out: what the export prints of that version, read in the same way as what comes back.

So what the document writes itself (labels, roles, dates in a spelling, totals) never comes back as a change.
"""

import datetime as dt
from dataclasses import dataclass, field
from functools import cached_property

from lxml import etree

from vp_tui.documents.implementation_plan import document
from vp_tui.documents.implementation_plan.options import DocumentFacts, ExportOptions
from vp_tui.documents.kinds import ANNEXES
from vp_tui.documents.places import bookmark
from vp_tui.documents.returned.body import Body
from vp_tui.documents.returned.body_reading import Reading
from vp_tui.documents.returned.wording import line_key
from vp_tui.documents.word.markup import Markup
from vp_tui.documents.word.styles import IDS
from vp_tui.plan.address import leaves
from vp_tui.plan.changes.telling import reference_names
from vp_tui.plan.plan import Plan
from vp_tui.plan.values.kinds import show

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
)
PERSONAL = ("interest", "influence", "stance", "wanted", "resistance")


@dataclass
class SentDocument:
    """A version of the plan as it was sent. `addresses`: of the fields with a place in it, by bookmark."""

    plan: Plan
    body: Body
    addresses: dict[str, str]
    names: dict[str, str] = field(default_factory=dict)

    @cached_property
    def texts(self) -> dict[str, str]:
        """The Dutch text of each field of the plan."""
        return {address: show(value, spec, self.names) for address, spec, value in leaves(self.plan)}

    @cached_property
    def generated(self) -> frozenset[str]:
        """All that stands in it, to know again what the document wrote itself."""
        found = {line_key(each.text) for each in self.body.words()}
        found |= {line_key(line) for each in self.texts.values() for line in each.split("\n")}
        return frozenset(found | {line_key(each) for each in self.texts.values()})


def sent_document(plan: Plan, plan_id: str, version: int, marks: frozenset[str]) -> SentDocument:
    """What was sent of this version; `marks`: the bookmarks that came back, which tell what was chosen to be printed."""
    people = [f"relate/stakeholders/{each.id}/{name}" for each in plan.relate.stakeholders for name in PERSONAL]
    contacts = [f"relate/contacts/{each.id}/date" for each in plan.relate.contacts]
    personal = any(bookmark(each) in marks for each in (*people, *contacts))
    options = ExportOptions(frozenset(ANNEXES), explanations=True, personal=personal, changes=False)
    made = document(plan, options, DocumentFacts(plan_id, version, dt.datetime(2000, 1, 1)))
    content = "".join(Markup().blocks(made.blocks))
    root = etree.fromstring(f"<w:document {SPACES}><w:body>{content}<w:sectPr/></w:body></w:document>".encode())
    body = Reading({value: key for key, value in IDS.items()}).body(root)
    addresses = {bookmark(address): address for block in made.blocks for address in block.text_places()}
    return SentDocument(plan, body, addresses, reference_names(plan))
