"""Text that looks like patient data, found before the plan leaves the laptop, by patterns and lists alone.

What is found, how well, and what can't be seen: docs/privacy.md.
"""

from vp_tui.checks.privacy.around import around
from vp_tui.checks.privacy.cleaning import cleaned
from vp_tui.checks.privacy.marking import marked_as_fine, open_suspects
from vp_tui.checks.privacy.search import suspects
from vp_tui.checks.privacy.suspect import Suspect, replaced

__all__ = ["Suspect", "around", "cleaned", "marked_as_fine", "open_suspects", "replaced", "suspects"]
