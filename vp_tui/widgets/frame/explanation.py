"""The explanation (*toelichting*) of the field that has the focus."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from vp_tui.knowledge.explanations import NoExplanation, explanation, phase_explanation
from vp_tui.knowledge.learning import prompts
from vp_tui.plan.address import UnknownAddress, list_of, locate
from vp_tui.widgets.pages import Page

Notes = Sequence[tuple[str, str]]  # a head (*Let op*) and a sentence, of each thing that the checks found

Pages = Mapping[str, Page]  # by name
NO_PAGES: Pages = MappingProxyType({})


def phase_texts(name: str) -> dict[str, str]:
    """What we say of a phase, by head."""
    phase = phase_explanation(name)
    return {"": phase.what, "Waarom": phase.why, "Zo begin je": phase.start, "Tijd": phase.time}


def parts(address: str, pages: Pages = NO_PAGES) -> tuple[str, Mapping[str, str]]:
    """What we say of a field, list, record or one of `pages`: its name, and the texts by their heads; empty where
    none."""
    if page := pages.get(address):
        return page.title, page.texts()
    try:
        found = explanation(address)
        heads = {"": found.what, "Waarom": found.why, "Goed": found.good, "Liever niet": found.poor, "Tijd": found.time}
        return _label(address), heads | _prompts(address)
    except (NoExplanation, UnknownAddress):
        return "", {}


def _prompts(address: str) -> dict[str, str]:
    """What to ask oneself at a field of the learning network."""
    asked = [f"{each.question} {each.point}" for each in prompts() if address == f"relate/network/{each.field}"]
    return {"Vraag je af": "\n\n".join(asked)} if asked else {}


def _label(address: str) -> str:
    """What a field or list is called; a record by the list it is in."""
    try:
        return locate(address).spec.label
    except UnknownAddress:
        return locate(list_of(address)).spec.label


def explanation_text(address: str, pages: Pages, notes: Notes = ()) -> Content | None:
    """The same as text for the screen, with what the checks found there below it."""
    title, texts = parts(address, pages)
    if not title:
        return None
    blocks = [Content.styled(title, "bold")]
    for head, text in texts.items():
        if text:
            blocks.append(Content.assemble((head, "bold"), "\n" if head else "", text))
    blocks += [Content.assemble((head, "bold"), "\n", text) for head, text in notes]
    return Content("\n\n").join(blocks)


class Explanation(VerticalScroll, can_focus=False):
    """Stands beside the page where there is room."""

    address = ""
    notes: Notes = ()

    def __init__(self, pages: Pages, id: str):
        super().__init__(id=id)
        self.pages = pages

    def compose(self) -> ComposeResult:
        yield Static(id="explanation-text")

    def explain(self, address: str, notes: Notes = ()) -> None:
        """Explain a field, list or phase."""
        if (address, notes) == (self.address, self.notes):
            return
        if self.display and (text := explanation_text(address, self.pages, notes)):
            self.address, self.notes = address, notes
            self.query_one("#explanation-text", Static).update(text)
            self.scroll_home(animate=False)

    def note(self, notes: Notes) -> None:
        """Other findings at the same place: what is being read stays where it is."""
        if self.display and notes != self.notes and (text := explanation_text(self.address, self.pages, notes)):
            self.notes = notes
            self.query_one("#explanation-text", Static).update(text)
