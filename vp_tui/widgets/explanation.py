"""The explanation (*toelichting*) of the field that has the focus."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from vp_tui.knowledge.explanations import NoExplanation, explanation, phase_explanation
from vp_tui.knowledge.learning import prompts
from vp_tui.plan.address import UnknownAddress, list_of, locate
from vp_tui.plan.phases import BY_NAME
from vp_tui.widgets.rail import CHECKS, OVERVIEW, THREAD

Notes = Sequence[tuple[str, str]]  # a head (*Let op*) and a sentence, of each thing that the checks found

OVERVIEW_TEXTS = {
    "": "Hier zie je hoe ver elke fase is, wat er aankomt en wat over de datum is. Daaronder staan de gegevens van je"
    " plan; die komen op het voorblad.",
    "Zo begin je": "Kijk hier even als je het plan na een paar weken weer opent. Enter in de lijst links, of F2"
    " tot en met F9, brengt je naar een fase.",
}
CHECKS_TEXTS = {
    "": "Verbeterplan kijkt mee terwijl je schrijft. Hier staat alles bij elkaar wat nog ontbreekt, wat elkaar"
    " tegenspreekt, en wat je plan nog beter kan maken. Kies een punt om te lezen waar het om gaat; met Enter ga je"
    " naar de plek.",
    "Drie soorten": "Aanvullen (+): zonder dit is je document niet af. Let op (!): kijk hier nog eens naar. Tip (»):"
    " het mag, het moet niet.",
    "Niet van toepassing?": "Leg het punt met Del weg en zeg waarom. Het blijft onderaan staan, en met Ins haal je het"
    " weer terug. Een punt houdt nooit iets tegen.",
}
THREAD_TEXTS = {
    "": "Hier zie je van elk doel of de draad heel is: van de aanleiding en de oorzaak, via wat jullie kiezen en doen,"
    " tot de meting en de borging. Een dicht rondje (●) is er, bij een open rondje (○) staat wat er nog ontbreekt.",
    "Zo gebruik je het": "Loop met de pijltjes langs de schakels; Enter brengt je naar de plek in je plan. Met Ctrl+N"
    " ga je naar de volgende breuk. Onderaan staat wat nog bij geen doel hoort: kies daar een doel, en het hangt vast.",
}


def parts(address: str) -> tuple[str, dict[str, str]]:
    """What we say of a field, list, record or page: its name, and the texts by their heads; empty where none."""
    if address == OVERVIEW:
        return "Overzicht", OVERVIEW_TEXTS
    if address == CHECKS:
        return "Controle", CHECKS_TEXTS
    if address == THREAD:
        return "Rode draad", THREAD_TEXTS
    if address in BY_NAME:
        phase = phase_explanation(address)
        told = {"": phase.what, "Waarom": phase.why, "Zo begin je": phase.start, "Tijd": phase.time}
        return BY_NAME[address].title, told
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


def explained(address: str, notes: Notes = ()) -> Content | None:
    """The same as text for the screen, with what the checks found there below it."""
    title, told = parts(address)
    if not title:
        return None
    blocks = [Content.styled(title, "bold $primary")]
    for head, text in told.items():
        if text:
            blocks.append(Content.assemble((head, "bold $secondary"), "\n" if head else "", text))
    blocks += [Content.assemble((head, "bold $text-warning"), "\n", text) for head, text in notes]
    return Content("\n\n").join(blocks)


class Explanation(VerticalScroll, can_focus=False):
    """Stands beside the page where there is room."""

    address = ""
    notes: Notes = ()

    def compose(self) -> ComposeResult:
        yield Static(id="explanation-text")

    def explain(self, address: str, notes: Notes = ()) -> None:
        """Explain a field, list or phase."""
        if (address, notes) == (self.address, self.notes):
            return
        if self.display and (text := explained(address, notes)):
            self.address, self.notes = address, notes
            self.query_one("#explanation-text", Static).update(text)
            self.scroll_home(animate=False)

    def note(self, notes: Notes) -> None:
        """Other findings at the same place: what is being read stays where it is."""
        if self.display and notes != self.notes and (text := explained(self.address, notes)):
            self.notes = notes
            self.query_one("#explanation-text", Static).update(text)
