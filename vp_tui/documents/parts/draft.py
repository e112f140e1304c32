"""What every section gets: the plan with its choices, and the headings in the format's words."""

from dataclasses import dataclass
from functools import cached_property

from vp_tui.documents.blocks import Paragraph, Style
from vp_tui.documents.implementation_plan.options import DocumentFacts, ExportOptions
from vp_tui.documents.parts.explanations import EXPLANATIONS
from vp_tui.documents.parts.source import Source
from vp_tui.plan.changes.telling import reference_names
from vp_tui.plan.phases import PHASES
from vp_tui.plan.plan import Plan


@dataclass(frozen=True)
class Draft:
    plan: Plan
    options: ExportOptions
    facts: DocumentFacts

    @cached_property
    def names(self) -> dict[str, str]:
        return reference_names(self.plan)

    def section(self, name: str) -> Source:
        """One of the nine parts of the plan."""
        return Source(getattr(self.plan, name), name, self.names)

    def heading(self, text: str, *phases: str, new_page: bool = False, numbered: bool = True) -> list[Paragraph]:
        """A heading 1, with its explanation where asked for, and what is not the author's part. Those of the format
        have a number, so that one can say "zie 4"."""
        heading = Paragraph(text, Style.HEADING_1, new_page=new_page, numbered=numbered)
        return [heading, *self.explanation(text), *self.outside(phases)]

    def subheading(self, text: str, address: str = "") -> list[Paragraph]:
        """A heading 2; `address` where the heading is a field's label."""
        return [Paragraph(text, Style.HEADING_2, address), *self.explanation(text)]

    def explanation(self, heading: str) -> list[Paragraph]:
        if not self.options.explanations or heading not in EXPLANATIONS:
            return []
        return [Paragraph(EXPLANATIONS[heading], Style.EXPLANATION)]

    def outside(self, phases: tuple[str, ...]) -> list[Paragraph]:
        """A note for each of these phases that others do."""
        marked = [each for each in PHASES if each.name in phases and each.number in self.plan.plan.outside_my_part]
        return [
            Paragraph(
                f"Buiten mijn deel: fase {each.number}, {each.title}. Dit doen anderen.", Style.NOTE, with_next=True
            )
            for each in marked
        ]
