"""Text that looks like patient data, found before the plan leaves the laptop, by patterns and lists alone.

What is found, how well, and what can't be seen: docs/privacy.md.
"""

from vp_tui.checks.privacy.around import sentence_around
from vp_tui.checks.privacy.cleaning import cleaned_plan
from vp_tui.checks.privacy.marking import marked_as_fine, open_suspects
from vp_tui.checks.privacy.search import suspects
from vp_tui.checks.privacy.suspect import Suspect, replaced_text

__all__ = ["Suspect", "cleaned_plan", "marked_as_fine", "open_suspects", "replaced_text", "sentence_around", "suspects"]
