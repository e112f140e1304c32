"""A part of the plan as the document's sections see it: each field with its text, label and address."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from vp_tui.documents.blocks import Check, Paragraph, Style
from vp_tui.plan.address import join, list_of, locate
from vp_tui.plan.fields import Kind, Spec
from vp_tui.plan.texts import shortened_text
from vp_tui.plan.values.kinds import show

PASTED_ITEM = re.compile(r"^(?:[•·▪◦‣*–-]|\d{1,2}[.)])\t", re.MULTILINE)  # a sign or number, and a tab


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
        """The field's text, the first paragraph marked as its place; a list has a paragraph an item, and so has a text
        with a list in it, as Word puts one on the clipboard: its lines hang behind their sign."""
        text, place = self.text(name), self.place(name) if marked else ""
        pasted = "\t" in text and bool(PASTED_ITEM.search(text))
        lines = text.split("\n") if pasted or self.is_list(name) else [text]
        return [
            Paragraph(line, style, place if n == 0 else "", hanging=pasted and bool(PASTED_ITEM.match(line)))
            for n, line in enumerate(lines)
        ]

    def is_list(self, name: str) -> bool:
        return self._spec(name).kind is Kind.LINES

    def check(self, name: str) -> Check:
        """`about` names the record, by its main text."""
        title = getattr(self.owner, locate(list_of(self.address)).spec.main)
        about = f"{self.label(name)}: {shortened_text(title, 50)}"
        return Check(bool(getattr(self.owner, name)), self.place(name), about)

    def records(self, name: str) -> list["Source"]:
        base = join(self.address, name)
        return [Source(each, join(base, each.id), self.names, self.home) for each in getattr(self.owner, name)]

    def group(self, name: str) -> "Source":
        return Source(getattr(self.owner, name), join(self.address, name), self.names, self.home)

    def derived(self) -> "Source":
        """The same where it appears again."""
        return Source(self.owner, self.address, self.names, home=False)
