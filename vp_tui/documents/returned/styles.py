"""What a paragraph is, by the name of its style: Word and LibreOffice write new ids at each save, and keep the names."""

from functools import cache
from importlib.resources import files
from typing import Any

from vp_tui.documents.blocks import Style
from vp_tui.documents.returned.xml_parts import Parsed, local_name, parsed_part
from vp_tui.documents.word.styles import IDS

# What LibreOffice and Word in Dutch call the built-in ones that we use.
OTHER_NAMES = {"contents heading": Style.CONTENTS_TITLE, "contents 1": Style.CONTENTS}
OTHER_NAMES |= {"titel": Style.TITLE, "ondertitel": Style.SUBTITLE, "kop 1": Style.HEADING_1, "kop 2": Style.HEADING_2}


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


@cache
def _ours() -> dict[str, Style]:
    """Our styles by their names, which our template has by their ids."""
    template = files("vp_tui.documents.word") / "template" / "word" / "styles.xml"
    names = style_names(parsed_part(template.read_bytes(), "styles.xml"))
    by_id = {value: key for key, value in IDS.items()}
    return {name: by_id[each] for each, name in names.items() if each in by_id} | OTHER_NAMES


def styles_by_id(part: Parsed | None) -> dict[str, Style]:
    """Which of our styles each id stands for; an id that isn't here is none of ours."""
    known = _ours()
    found = {each: known[name] for each, name in style_names(part).items() if name in known}
    return found or {value: key for key, value in IDS.items()}
