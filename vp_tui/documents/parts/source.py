"""A part of the plan as the document's sections see it: each field with its text, label and address."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from vp_tui.documents.blocks import Check, Paragraph, Style
from vp_tui.plan.address import join
from vp_tui.plan.fields import Kind, Spec
from vp_tui.plan.values.kinds import show


@dataclass(frozen=True, slots=True)
class Source:
    """A section, group or record; `names`: what a reference shows, by id; `home`: whether this is its home place."""

    owner: Any
    address: str
    names: Mapping[str, str]
    home: bool = True

    def text(self, name: str) -> str:
        """The field's value as Dutch text; empty for no value."""
        return show(getattr(self.owner, name), self._spec(name), self.names)

    def _spec(self, name: str) -> Spec:
        spec: Spec = self.owner.specs[name]
        return spec

    def is_filled(self, name: str) -> bool:
        """Whether there is something to tell; a box that isn't ticked tells nothing."""
        value = getattr(self.owner, name)
        return value is not False and bool(self.text(name))

    def label(self, name: str) -> str:
        return self._spec(name).label

    def place(self, name: str) -> str:
        """The field's address where this is its home place, else nothing."""
        return join(self.address, name) if self.home else ""

    def paragraphs(self, name: str, style: Style = Style.TEXT, marked: bool = True) -> list[Paragraph]:
        """The field's text, the first paragraph marked as its place; a list has a paragraph an item."""
        text, place = self.text(name), self.place(name) if marked else ""
        first, *others = text.split("\n") if self.is_list(name) else [text]
        return [Paragraph(first, style, place), *(Paragraph(each, style) for each in others)]

    def is_list(self, name: str) -> bool:
        return self._spec(name).kind is Kind.LINES

    def check(self, name: str) -> Check:
        return Check(bool(getattr(self.owner, name)), self.place(name))

    def records(self, name: str) -> list["Source"]:
        base = join(self.address, name)
        return [Source(each, join(base, each.id), self.names, self.home) for each in getattr(self.owner, name)]

    def group(self, name: str) -> "Source":
        return Source(getattr(self.owner, name), join(self.address, name), self.names, self.home)

    def derived(self) -> "Source":
        """The same where it appears again."""
        return Source(self.owner, self.address, self.names, home=False)
