"""What a document says of itself: core, app and custom properties, header and footer."""

import datetime as dt

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from vp_tui.documents.document import Properties
from vp_tui.documents.places import PLAN_PROPERTY, VERSION_PROPERTY
from vp_tui.documents.word.markup import allowed_text, escaped_text, in_paragraph
from vp_tui.plan.texts import shortened_text

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
LONGEST_PROPERTY = 255  # characters; Word cuts off what is longer, python-docx refuses it
ONE_LINE = 80  # characters of a title or a name that fit beside what else stands in header or footer


def describe(document: Document, properties: Properties, pages: int) -> None:
    """Title, author, dates and language; how many pages; which plan and which version this is."""
    _core(document, properties)
    names = RELATIONSHIP_TYPE.EXTENDED_PROPERTIES, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES
    _relate(document, names[0], "/docProps/app.xml", CONTENT_TYPE.OFC_EXTENDED_PROPERTIES, _app(pages))
    _relate(document, names[1], "/docProps/custom.xml", CONTENT_TYPE.OFC_CUSTOM_PROPERTIES, _custom(properties))


def _core(document: Document, properties: Properties) -> None:
    core, version = document.core_properties, max(1, properties.version)
    core.title, core.subject = _short(properties.title), _short(properties.subject)
    core.author = core.last_modified_by = _short(properties.author)
    core.revision = version
    core.created = core.modified = properties.now.astimezone(dt.UTC)
    core.content_status = _short(properties.status)
    core.language = "nl-NL"
    core.version = str(version)


def _relate(document: Document, relation: str, name: str, kind: str, content: str) -> None:
    """Add a part that python-docx has no class for."""
    package = document.part.package
    package.relate_to(Part(PackURI(name), kind, (DECLARATION + content).encode(), package), relation)


def _app(pages: int) -> str:
    return (
        f'<Properties xmlns="{OFFICE}/extended-properties">'
        f"<Pages>{pages}</Pages><Application>Verbeterplan</Application></Properties>"
    )


def _custom(properties: Properties) -> str:
    """For reading the document back."""
    values = {
        PLAN_PROPERTY: f"<vt:lpwstr>{escaped_text(properties.plan_id)}</vt:lpwstr>",
        VERSION_PROPERTY: f"<vt:i4>{properties.version}</vt:i4>",
    }
    inner = "".join(
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{number}" name="{name}">{value}</property>'
        for number, (name, value) in enumerate(values.items(), 2)
    )
    return f'<Properties xmlns="{OFFICE}/custom-properties" xmlns:vt="{OFFICE}/docPropsVTypes">{inner}</Properties>'


def header(properties: Properties) -> str:
    """Plan and version. The first page has the title itself, and no header."""
    title, version = _line(properties.title), _run(f"versie {properties.version}")
    return in_paragraph("Header", f"{title}<w:r><w:tab/></w:r>{version}")


def footer(properties: Properties, pages: int) -> str:
    """Author, and pagina X van Y; Word fills in both numbers itself when it lays out the page."""
    page = f"{_run('pagina ')}{_field('PAGE', 1)}{_run(' van ')}{_field('NUMPAGES', pages)}"
    return in_paragraph("Footer", f"{_line(properties.author)}<w:r><w:tab/></w:r>{page}")


def _line(text: str) -> str:
    return _run(shortened_text(allowed_text(text), ONE_LINE))


def _short(text: str) -> str:
    return allowed_text(text[:LONGEST_PROPERTY])


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escaped_text(text)}</w:t></w:r>'


def _field(instruction: str, shown: int) -> str:
    return f'<w:fldSimple w:instr=" {instruction} "><w:r><w:t>{shown}</w:t></w:r></w:fldSimple>'
