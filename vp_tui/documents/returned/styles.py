"""What a paragraph is, by the name of its style: programs write new ids at each save, and keep the names."""

from typing import Any

from vp_tui.documents.returned.xml_parts import Parsed, local_name
from vp_tui.documents.style import Style
from vp_tui.documents.word.styles import IDS

# Our styles by their names in the template, in small letters; tests/documents/returned/test_styles.py compares them.
NAMES = {
    "title": Style.TITLE,
    "subtitle": Style.SUBTITLE,
    "heading 1": Style.HEADING_1,
    "heading 2": Style.HEADING_2,
    "veldnaam": Style.LABEL,
    "tabelnaam": Style.CAPTION,
    "veldtekst": Style.TEXT,
    "plantitel": Style.PLAN_TITLE,
    "veldlijst": Style.BULLET,
    "toelichting": Style.EXPLANATION,
    "opmerking bij het plan": Style.NOTE,
    "overgenomen tekst": Style.DERIVED,
    "tussenruimte": Style.GAP,
    "toc heading": Style.CONTENTS_TITLE,
    "toc 1": Style.CONTENTS,
    "tabeltekst": Style.CELL,
    "tabelkop": Style.CELL_HEAD,
    "tabelkop vinkje": Style.CELL_HEAD_CENTRE,
    "tabelveldnaam": Style.CELL_LABEL,
    "tabeltekst vooraan": Style.CELL_LEAD,
    "tabeltekst klein": Style.CELL_SMALL,
    "tabellijst": Style.CELL_BULLET,
    "tabelvinkje": Style.CELL_CENTRE,
    "tabelantwoord": Style.CELL_ANSWER,
    "tabel volgens wie": Style.CELL_ACCORDING,
    "tabel bij doel": Style.CELL_GOAL,
    "tabel gedaan op": Style.CELL_DONE,
    "tabel per": Style.CELL_PER,
    "tabel aantal": Style.CELL_TIMES,
    "tabel kijken": Style.CELL_LOOK,
    "tabel terug": Style.CELL_BACK,
    "tabel overgenomen": Style.CELL_DERIVED,
}
# What LibreOffice and Word in Dutch call the built-in ones that we use.
NAMES |= {"contents heading": Style.CONTENTS_TITLE, "contents 1": Style.CONTENTS}
NAMES |= {"titel": Style.TITLE, "ondertitel": Style.SUBTITLE, "kop 1": Style.HEADING_1, "kop 2": Style.HEADING_2}


def style_names(part: Parsed | None) -> dict[str, str]:
    """The name of each style of paragraphs, in small letters, by its id."""
    found: dict[str, str] = {}
    for style in part.root if part else ():
        if local_name(style) == "style" and attribute(style, "type") in ("", "paragraph"):
            name = next((attribute(each, "val") for each in style if local_name(each) == "name"), "")
            found[attribute(style, "styleId")] = name.strip().lower()
    return found


def attribute(element: Any, name: str) -> str:
    """The value of an attribute whatever its namespace; empty where there is none."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return str(value)
    return ""


def styles_by_id(part: Parsed | None) -> dict[str, Style]:
    """Which of our styles each id stands for; an id that isn't here is none of ours."""
    found = {each: NAMES[name] for each, name in style_names(part).items() if name in NAMES}
    return found or {value: key for key, value in IDS.items()}
