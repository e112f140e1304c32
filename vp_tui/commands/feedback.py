"""What a returned document says, to read and for another program. Nothing changes in the plans."""

import datetime as dt
import json
from pathlib import Path

from vp_tui.commands.database import explained_errors
from vp_tui.commands.problems import CommandProblem, clipped, one_line
from vp_tui.documents.returned.problems import NotReturned
from vp_tui.documents.returned.sent import SentDocument
from vp_tui.plan.remarks import Remark
from vp_tui.store.opening import NO_TITLE, database
from vp_tui.workspace.returned import Returned, read_returned

LONGEST = 120  # characters of a text in a line
WORDS = {
    "comment": "Opmerking",
    "change": "Gewijzigd",
    "added": "Nieuw",
    "removed": "Weg",
    "moved": "Verplaatst",
    "unplaced": "Niet te plaatsen",
}
WIDEST = max(map(len, WORDS.values()))
DAMAGED = "{} is beschadigd: er kan iets ontbreken. Kijk in Word of alles er nog staat."
NOTHING = (
    "{} is beschadigd: ik vond geen opmerkingen, maar er kan iets ontbreken. Open het in Word, kijk of alles er staat, "
    "en bewaar het opnieuw als .docx."
)


def read_feedback(home: Path, path: Path, today: dt.date) -> Returned:
    """The remarks in a returned document, compared with what its version said.

    Raises CommandProblem, StoreError.
    """
    try:
        with explained_errors(database(home)):
            done = read_returned(home, path, today)
    except NotReturned as error:
        raise CommandProblem(str(error)) from error
    if done.damaged and not done.remarks:
        raise CommandProblem(NOTHING.format(path.name))
    return done


def note_of(done: Returned, path: Path) -> str:
    """A Dutch sentence where there is something to tell of the file."""
    return DAMAGED.format(path.name) if done.damaged else ""


def as_json(done: Returned) -> str:
    """A list of objects with the fields of a Remark (plan/remarks.py); null for what is not there."""
    return json.dumps([each.as_data() for each in done.remarks], ensure_ascii=False, indent=2)


def as_text(done: Returned) -> str:
    """A remark a line."""
    title = one_line(done.sent.title) or NO_TITLE
    if not done.remarks:
        return f"{title}, versie {done.version}: geen opmerkingen en geen wijzigingen."
    count = len(done.remarks)
    lines = [f"{title}, versie {done.version}: {count} {'opmerking' if count == 1 else 'opmerkingen'}", ""]
    return "\n".join([*lines, *(_line(each, done.sent) for each in done.remarks)])


def _line(remark: Remark, sent: SentDocument) -> str:
    where = sent.place_name(remark.address) if remark.address else remark.quote or "nergens bij"
    who = f" ({remark.author})" if remark.author else ""
    return "  " + one_line(f"{WORDS[remark.kind]:<{WIDEST}}  {clipped(one_line(where), LONGEST)}: {_what(remark)}{who}")


def _what(remark: Remark) -> str:
    match remark.kind:
        case "comment" | "unplaced":
            return clipped(one_line(remark.text or ""), LONGEST)
        case "change":
            texts = (one_line(str(each or "")) for each in (remark.before, remark.after))
            before, after = (clipped(each, LONGEST) or "leeg" for each in texts)
            return f"“{before}” → “{after}”"
        case "added" if isinstance(remark.after, dict):
            return clipped(" · ".join(one_line(each) for each in remark.after.values()), LONGEST)
        case "moved":
            return "staat nu op een andere plek"
    return "staat er niet meer in"
