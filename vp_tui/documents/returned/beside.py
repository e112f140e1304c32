"""What stands beside the body of a document: footnotes and endnotes, headers and footers."""

import re

from vp_tui.documents.returned.package import Package
from vp_tui.documents.returned.runs import plain_text
from vp_tui.documents.returned.sent import KnownWords
from vp_tui.documents.returned.styles import attribute
from vp_tui.documents.returned.wording import line_key, tidy_text
from vp_tui.documents.returned.xml_parts import local_name
from vp_tui.plan.remarks import Remark

NOTES = {"footnotes": "footnote", "endnotes": "endnote"}
MARGINS = {"header": "Koptekst", "footer": "Voettekst"}
OURS = r"versie \d+|pagina.*|"


def notes_of(package: Package) -> dict[tuple[str, str], str]:
    """The footnotes and endnotes by kind and id; the lines that part them from the text are none.

    Raises NotReturned.
    """
    found: dict[tuple[str, str], str] = {}
    for part_kind, kind in NOTES.items():
        part = package.of_document(part_kind)
        for each in part.root if part else ():
            if local_name(each) == kind and attribute(each, "type") in ("", "normal"):
                found[kind, attribute(each, "id")] = plain_text(each)
    return found


def margin_remarks(package: Package, known: KnownWords) -> list[Remark]:
    """What was typed above or below the pages; that of several sections once.

    Raises NotReturned.
    """
    told: dict[str, Remark] = {}
    for kind, name in package.all_related(package.main):
        if kind not in MARGINS:
            continue
        part = package.part(name)
        for each in part.root.iter() if part else ():
            text = plain_text(each) if local_name(each) == "p" else ""
            if text and not all(_is_ours(piece, known) for piece in text.split("\t")):
                told.setdefault(text, Remark("unplaced", text=tidy_text(text), quote=MARGINS[kind]))
    return list(told.values())


def _is_ours(text: str, known: KnownWords) -> bool:
    """Title and author are cut off there where they are long."""
    key = line_key(text)
    if re.fullmatch(OURS, key) or text in known:
        return True
    return text.rstrip().endswith(("…", "...")) and any(each.startswith(key) for each in known.lines)
