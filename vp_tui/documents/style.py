"""What a paragraph of a document is; without what a document is made of, which who reads one does not need."""

from enum import StrEnum


class Style(StrEnum):
    """What a paragraph is; word/styles.py knows what Word calls it."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    HEADING_1 = "heading 1"
    HEADING_2 = "heading 2"
    LABEL = "label"  # the name of a field, above its text
    CAPTION = "caption"  # the name of a table
    TEXT = "text"
    PLAN_TITLE = "plan title"
    BULLET = "bullet"
    EXPLANATION = "explanation"  # what to write under a heading; ours
    NOTE = "note"  # something that the document says of itself; ours
    DERIVED = "derived"  # what has its home place elsewhere
    GAP = "gap"  # keeps two tables apart
    CONTENTS_TITLE = "contents title"
    CONTENTS = "contents"
    CELL = "cell"
    CELL_HEAD = "cell head"
    CELL_HEAD_CENTRE = "cell head centre"
    CELL_LABEL = "cell label"
    CELL_LEAD = "cell lead"  # a first line that stands out
    CELL_SMALL = "cell small"
    CELL_BULLET = "cell bullet"
    CELL_CENTRE = "cell centre"
    # What follows comes after a word or sign that the document writes itself, so that it is no part of the text.
    CELL_ANSWER = "cell answer"  # "→ …"
    CELL_ACCORDING = "cell according"  # "volgens …"
    CELL_GOAL = "cell goal"  # "Doel …"
    CELL_DONE = "cell done"  # "✓ …"
    CELL_PER = "cell per"  # "per …"
    CELL_TIMES = "cell times"  # "aantal: …"
    CELL_LOOK = "cell look"  # "Kijken: …"
    CELL_BACK = "cell back"  # "Terug: …"
    CELL_DERIVED = "cell derived"  # what has its home place elsewhere

    @property
    def in_cell(self) -> bool:
        return self.value.startswith("cell")
