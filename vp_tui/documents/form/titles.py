"""What the first page says of the plan, and the names that our own documents give their tables."""

import re

from vp_tui.documents.blocks import Style
from vp_tui.documents.form.filling import Filling
from vp_tui.documents.form.parts import HEADINGS, Part
from vp_tui.documents.form.wording import letters, meant
from vp_tui.documents.implementation_plan import cover, summary

TOTALS = "Wat is gekozen, bij elkaar"
OWN = {
    letters(each)
    for each in (
        cover.TITLE,
        cover.SUBTITLE,
        "Format Implementatieplan IPS-O",
        "Format Implementatieplan IPS-Onderwijs",
        "Format Implementatieplan",
        "Implementatieplan IPS-O",
        "Dit is een voorbeeldplan: de praktijk, de mensen en de cijfers zijn verzonnen.",
        "Inhoud",
        "Inhoudsopgave",
    )
}
CAPTIONS = {
    letters(each)
    for each in (
        summary.TITLE, "Acties", "Teamleden", "Gekozen interventies", "Communicatieplan", "Kernboodschap per doelgroep",
        "Leernetwerk", "PDCA-rondes", "Knelpunten", "Periode en samenwerking", "Van nu naar gewenst",
        "Wie bewaakt het",
        "Op de teamagenda", "Kwaliteitskaart", "Houding", "Contacten", "Ideeën", "Afweging", "Andere interventies",
        TOTALS, "Besprekingen", "ComBeL", "Wat we nog meer meten",
    )
}  # fmt: skip
DERIVED = {letters(each) for each in (summary.TITLE, TOTALS)}  # tables of what stands elsewhere too
PAGE = re.compile(r"[\s.…_-]*[\s.…_]\d{1,3}$")
LONGEST_TITLE = 150  # characters


def _is_of_contents(line: str) -> bool:
    """Whether a line is a heading with the number of its page."""
    title = PAGE.sub("", line)
    return title != line and meant(title, HEADINGS) is not None


def is_caption(text: str) -> bool:
    """Whether a line is the name of one of our tables."""
    return letters(text) in CAPTIONS


def is_derived(caption: str) -> bool:
    """Whether all that a table of ours holds stands elsewhere in the document too."""
    return letters(caption) in DERIVED


class Cover:
    """`labels`: how many labels of the format there were."""

    def __init__(self, filling: Filling):
        self.filling, self.labels = filling, 0
        self._titled = False

    def add(self, text: str, style: Style | None) -> None:
        """A line that is no label: the title of the plan, or else text that has no field."""
        plain = text.strip()
        if not plain or letters(plain) in OWN or _is_of_contents(plain):
            return
        if style in (Style.TITLE, Style.PLAN_TITLE) and not self._titled:
            self._take_back()
            self._titled = True
            self.filling.add("plan/title", plain, Part.COVER)
        elif not self.filling.has("plan/title") and len(plain) <= LONGEST_TITLE and plain[-1] not in ".:;":
            self.filling.add("plan/title", plain, Part.COVER)
        else:
            self.filling.add_loose(Part.COVER, plain)

    def _take_back(self) -> None:
        """What was taken for the title before the title came."""
        for each in self.filling.texts.pop("plan/title", ()):
            self.filling.add_loose(Part.COVER, each)

    def give_title(self, name: str) -> None:
        """A plan without a title is called as its file."""
        if not self.filling.has("plan/title"):
            self.filling.add("plan/title", " ".join(name.replace("_", " ").split()), Part.COVER)
