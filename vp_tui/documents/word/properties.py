"""What a document says of itself: the parts core, app and custom, header and footer."""

import datetime as dt
from dataclasses import dataclass

from vp_tui.documents.places import PLAN_PROPERTY, VERSION_PROPERTY
from vp_tui.documents.word.markup import escaped

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
LONGEST_PROPERTY = 255  # characters; Word cuts off what is longer
ONE_LINE = 80  # characters of a title or a name that fit beside what else stands in header or footer


@dataclass(frozen=True, slots=True)
class Properties:
    """`now`: when the document is made; a moment without a time zone is one of this computer."""

    title: str
    author: str
    plan_id: str
    version: int
    now: dt.datetime
    subject: str = ""
    status: str = ""


def core(properties: Properties) -> str:
    """Title, author, dates, language."""
    stamp = properties.now.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    moment = f'xsi:type="dcterms:W3CDTF">{stamp}</dcterms:'
    author, version = _short(properties.author), max(1, properties.version)
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{_short(properties.title)}</dc:title><dc:subject>{_short(properties.subject)}</dc:subject>"
        f"<dc:creator>{author}</dc:creator><cp:lastModifiedBy>{author}</cp:lastModifiedBy>"
        f"<cp:revision>{version}</cp:revision><dcterms:created {moment}created><dcterms:modified {moment}modified>"
        f"<cp:contentStatus>{_short(properties.status)}</cp:contentStatus><dc:language>nl-NL</dc:language>"
        f"<cp:version>{version}</cp:version></cp:coreProperties>"
    )


def app(pages: int) -> str:
    return (
        f'{DECLARATION}<Properties xmlns="{OFFICE}/extended-properties">'
        f"<Pages>{pages}</Pages><Application>Verbeterplan</Application></Properties>"
    )


def custom(properties: Properties) -> str:
    """Which plan and which version this is, for reading it back."""
    values = {
        PLAN_PROPERTY: f"<vt:lpwstr>{escaped(properties.plan_id)}</vt:lpwstr>",
        VERSION_PROPERTY: f"<vt:i4>{properties.version}</vt:i4>",
    }
    inner = "".join(
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{number}" name="{name}">{value}</property>'
        for number, (name, value) in enumerate(values.items(), 2)
    )
    space = f'xmlns="{OFFICE}/custom-properties" xmlns:vt="{OFFICE}/docPropsVTypes"'
    return f"{DECLARATION}<Properties {space}>{inner}</Properties>"


def header(properties: Properties) -> str:
    """Plan and version."""
    content = f"{_run(_one_line(properties.title))}<w:r><w:tab/></w:r>{_run(f'versie {properties.version}')}"
    return f"{DECLARATION}<w:hdr {W}>{_line('Header', content)}</w:hdr>"


def empty_header() -> str:
    """The first page has the title itself."""
    return f"{DECLARATION}<w:hdr {W}>{_line('Header', '')}</w:hdr>"


def footer(properties: Properties, pages: int) -> str:
    """Author, and pagina X van Y; Word fills in both numbers itself when it lays out the page."""
    page = f"{_run('pagina ')}{_field('PAGE', 1)}{_run(' van ')}{_field('NUMPAGES', pages)}"
    content = f"{_run(_one_line(properties.author))}<w:r><w:tab/></w:r>{page}"
    return f"{DECLARATION}<w:ftr {W}>{_line('Footer', content)}</w:ftr>"


def _short(text: str) -> str:
    return escaped(text[:LONGEST_PROPERTY])


def _one_line(text: str) -> str:
    joined = " ".join(text.split())
    return joined if len(joined) <= ONE_LINE else joined[: ONE_LINE - 1].rstrip() + "…"


def _line(style: str, content: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{content}</w:p>'


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escaped(text)}</w:t></w:r>'


def _field(instruction: str, shown: int) -> str:
    return f'<w:fldSimple w:instr=" {instruction} "><w:r><w:t>{shown}</w:t></w:r></w:fldSimple>'
