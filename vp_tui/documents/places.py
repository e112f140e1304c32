"""Where a field stands in the Word document (architecture.md, *The Word document's places*).

Each field has one home place, marked by a hidden bookmark whose name is made of the field's address:

- Outside tables the bookmark lies in the label's paragraph. The label is a paragraph in one of LABEL_STYLES, or a
  heading or the title where that is the field's name. The place runs from there to the next paragraph in one of
  BOUNDARY_STYLES, or the next table.
- In a table it lies in the cell. A cell can hold several fields, each beginning with a paragraph of its own: the
  place runs from the bookmark's paragraph to the next bookmarked paragraph of that cell, or to the cell's end.

Paragraphs in one of UNPLACED_STYLES are ours and belong to no place.
"""

import hashlib

from vp_tui.documents.blocks import Style

PREFIX = "_vp"  # a name that begins with an underscore is hidden in Word
LABEL_STYLES = frozenset({Style.TITLE, Style.HEADING_1, Style.HEADING_2, Style.LABEL})
BOUNDARY_STYLES = LABEL_STYLES | {Style.CAPTION, Style.CONTENTS_TITLE}
UNPLACED_STYLES = frozenset({Style.SUBTITLE, Style.EXPLANATION, Style.NOTE, Style.DERIVED, Style.CONTENTS, Style.GAP})

# Where the document's properties say what it is an export of.
PLAN_PROPERTY = "VerbeterplanPlan"
VERSION_PROPERTY = "VerbeterplanVersie"


def bookmark(address: str) -> str:
    """The name of an address's bookmark: `_vp` and 20 hex digits (Word allows 40 characters, no slash)."""
    return PREFIX + hashlib.sha256(address.encode()).hexdigest()[:20]
