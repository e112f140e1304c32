"""Where a field stands in the Word document (architecture.md, *The Word document's places*).

Each field has one home place, marked by a hidden bookmark whose name is made of the field's address:

- Outside tables the bookmark lies in the label's paragraph. The label is a paragraph in one of LABEL_STYLES, or a
  heading or the title where that is the field's name. The place runs from there to the next paragraph in one of
  BOUNDARY_STYLES, or the next table.
- In a table it lies in the cell. A cell can hold several fields, each beginning with a paragraph of its own: the
  place runs from the bookmark's paragraph to the next bookmarked paragraph of that cell, or to the cell's end.

Paragraphs in one of UNPLACED_STYLES are ours and belong to no place, in a table neither.

What a plan has not yet but may get has reserved places, named after the address that it would have but for its id:
`+` and a name of our own stand where that would be.

- `ideate/goals/+3/text`: an unused goal, by its number; `implement/actions/+1/action`: the first of the format's blank
  rows; `analyse/factors/+change-hindering/text`: an empty cell of that category and direction.
- `implement/actions/+`: in the heading of a table, whose new rows belong to this list; of the measurements of one goal
  `implement/measurements/+<id of the goal>`.

`reserved_addresses` in implementation_plan/reserved.py lists all but those that hang on a goal's id.
"""

import hashlib

from vp_tui.documents.style import Style

PREFIX = "_vp"  # a name that begins with an underscore is hidden in Word
LABEL_STYLES = frozenset({Style.TITLE, Style.HEADING_1, Style.HEADING_2, Style.LABEL})
BOUNDARY_STYLES = LABEL_STYLES | {Style.CAPTION, Style.CONTENTS_TITLE}
UNPLACED_STYLES = frozenset(
    {Style.SUBTITLE, Style.EXPLANATION, Style.NOTE, Style.DERIVED, Style.CELL_DERIVED, Style.CONTENTS, Style.GAP}
)
RESERVED = "+"  # no id begins with it

# Where the document's properties say what it is an export of.
PLAN_PROPERTY = "VerbeterplanPlan"
VERSION_PROPERTY = "VerbeterplanVersie"


def reserved_address(list_address: str, record: str | int, field: str) -> str:
    """The place of a field of a record that is not there yet: `implement/actions/+1/action`."""
    return f"{list_address}/{RESERVED}{record}/{field}"


def new_rows_address(list_address: str, goal_id: str = "") -> str:
    """The place that says to which list the new rows of a table belong: `implement/actions/+`."""
    return f"{list_address}/{RESERVED}{goal_id}"


def is_reserved(address: str) -> bool:
    """Whether an address is one of a reserved place."""
    return f"/{RESERVED}" in address


def bookmark(address: str) -> str:
    """The name of an address's bookmark: `_vp` and 20 hex digits (Word allows 40 characters, no slash)."""
    return PREFIX + hashlib.sha256(address.encode()).hexdigest()[:20]
