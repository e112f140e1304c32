"""What the short documents share: title, whose plan it is, and the file."""

from collections.abc import Iterable

from vp_tui.documents.blocks import Block, Paragraph, Style
from vp_tui.documents.document import Properties, WordDocument
from vp_tui.documents.kind import DocumentFacts
from vp_tui.plan.models.overview import STATUS
from vp_tui.plan.plan import Plan
from vp_tui.plan.values.kinds import show_date

UNTITLED = "Verbeterplan"


def short_document(title: str, plan: Plan, facts: DocumentFacts, blocks: Iterable[Block]) -> bytes:
    """The .docx file. It is not read back, so it does not say of which plan it is."""
    details = plan.plan
    about = " · ".join(filter(None, (details.author, details.institution, show_date(facts.now.date()))))
    first = [
        Paragraph(title, Style.TITLE),
        Paragraph(_line(details.title) or UNTITLED, Style.PLAN_TITLE),
        Paragraph(about, Style.SUBTITLE),
    ]
    named = f"{title}: {_line(details.title)}" if details.title.strip() else title
    properties = Properties(named, details.author, "", facts.version, facts.now, title, STATUS[details.status])
    return WordDocument(properties, [*first, *blocks]).to_bytes()


def part(title: str, blocks: Iterable[Block]) -> list[Block]:
    """A heading with what stands under it; nothing where that is nothing."""
    found = list(blocks)
    return [Paragraph(title, Style.HEADING_2), *found] if found else []


def texts(*told: str) -> list[Block]:
    """A paragraph each, but for what is empty."""
    return [Paragraph(line, Style.TEXT) for each in told for line in each.split("\n") if line.strip()]


def bullets(told: Iterable[str]) -> list[Block]:
    return [Paragraph(_line(each), Style.BULLET) for each in told if each.strip()]


def labelled(label: str, text: str) -> list[Block]:
    """A label above its text; nothing for no text."""
    return [Paragraph(label, Style.LABEL), *texts(text)] if text.strip() else []


def _line(text: str) -> str:
    return " ".join(text.split())
