"""A plan that comes in: from a plan file, or from the form of IPS that somebody filled in in Word."""

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from vp_tui.plan.changes.derive import completed
from vp_tui.plan.files.file import read
from vp_tui.system.text_file import text_of

if TYPE_CHECKING:
    from vp_tui.documents.form.filling import Found
    from vp_tui.plan.plan import Plan

WORD_NAMES = (".docx", ".docm", ".dotx", ".dotm", ".doc", ".odt", ".pdf", ".rtf", ".pages")
TEXT_NAMES = (".json", ".txt")
STARTS = (b"PK", b"\xd0\xcf\x11\xe0", b"%PDF", b"{\\rtf")  # what no text begins with


@dataclass(frozen=True, slots=True)
class Incoming:
    """A plan that is not added yet. Of a form: `found`, what was found where; `told`, sentences on what did not come
    along; `plan_id`: the plan of which the document is an export, empty where it says none."""

    plan: "Plan"
    is_form: bool = False
    found: "list[Found]" = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    plan_id: str = ""


def incoming_plan(path: Path, today: dt.date) -> Incoming:
    """The plan in a file. `today`: to read days without a year.

    Raises BrokenFile, UnreadableFile, NoForm.
    """
    if not looks_like_word(path):
        return Incoming(completed(read(text_of(path))))
    from vp_tui.documents.form.reading import read_form  # late: a plan file needs no Word

    form = read_form(path, today)
    return Incoming(completed(form.plan), True, form.found, form.told, form.plan_id)


def looks_like_word(path: Path) -> bool:
    """Whether a file is to be read as a document: by its name, or by what it begins with."""
    if (ending := path.suffix.lower()) in (*WORD_NAMES, *TEXT_NAMES):
        return ending in WORD_NAMES
    try:
        if not path.is_file():
            return False
        with path.open("rb") as stream:
            return stream.read(8).startswith(STARTS)
    except (OSError, ValueError):
        return False


def found_in_short(incoming: Incoming) -> str:
    """What was found in a form, counted, and where the rest of its text is, in a sentence or two."""
    plan = incoming.plan
    counted = (
        (len(plan.ideate.goals), "doel", "doelen"),
        (len(plan.implement.actions), "actie", "acties"),
        (len(plan.implement.data_collection), "meetafspraak", "meetafspraken"),
        (len(plan.relate.communications), "communicatieactie", "communicatieacties"),
        (len(plan.evaluate.spreading), "borgingsactie", "borgingsacties"),
    )
    named = [f"{count} {one if count == 1 else more}" for count, one, more in counted if count]
    found = f"Gevonden: {', '.join(named)}." if named else "Er staan nog geen doelen en acties in."
    loose = dict.fromkeys(each.label for each in incoming.found if not each.has_field)
    return f"{found} Tekst zonder eigen plek staat bij ‘{'’ en ‘'.join(loose)}’." if loose else found
