"""What a terminal would act on is never painted: text of the plan can not clear the screen or turn a line round."""

import re

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

# C0, DEL and C1 control characters, and those that turn the direction of writing; all without width.
ACTED_ON = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class Harmless(LineFilter):
    """Leaves such characters out of every line of every widget; the text itself keeps them."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        if not any(ACTED_ON.search(each.text) for each in segments if not each.control):
            return segments
        return [each if each.control else Segment(ACTED_ON.sub("", each.text), each.style) for each in segments]


HARMLESS = Harmless()
