"""What a returned document says, to read and for another program. Nothing changes."""

import datetime as dt
import json
from dataclasses import dataclass, field
from pathlib import Path

from vp_tui.commands.database import reading
from vp_tui.commands.problems import CommandProblem, clipped, one_line
from vp_tui.documents.returned.identity import identity_of
from vp_tui.documents.returned.package import Package, opened_package
from vp_tui.documents.returned.problems import NotReturned
from vp_tui.documents.returned.reading import remarks_of
from vp_tui.plan.changes.describe import place_name
from vp_tui.plan.files.file import BrokenFile
from vp_tui.plan.plan import Plan
from vp_tui.plan.remarks import Remark
from vp_tui.store import versions
from vp_tui.store.opening import NO_TITLE

LONGEST = 120  # characters of a text in a line
WORDS = {
    "comment": "Opmerking",
    "change": "Gewijzigd",
    "added": "Nieuw",
    "removed": "Weg",
    "moved": "Verplaatst",
    "unplaced": "Zonder plek",
}
MENDED = "{} is beschadigd; ik las wat er te lezen was. Kijk in Word of er niets ontbreekt."


@dataclass(frozen=True, slots=True)
class Feedback:
    """`plan`: as it was sent; `note`: a Dutch sentence where there is something to tell of the file."""

    plan: Plan
    version: int
    remarks: list[Remark] = field(default_factory=list)
    note: str = ""


def read_feedback(home: Path, path: Path, today: dt.date) -> Feedback:
    """The remarks in a returned document, compared with what its version said.

    Raises CommandProblem, StoreError.
    """
    try:
        package = opened_package(path)
        plan, plan_id, version = _sent(home, package)
        found = remarks_of(package, plan, plan_id, version, today)
    except NotReturned as error:
        raise CommandProblem(str(error)) from error
    note = MENDED.format(path.name) if package.recovered else ""
    return Feedback(plan, version, found, note)


def _sent(home: Path, package: Package) -> tuple[Plan, str, int]:
    """The plan as this version of it was sent.

    Raises NotReturned, StoreError.
    """
    told = identity_of(package)
    if not told.plan_id:
        raise NotReturned(
            f"{package.name} zegt niet van welk plan het is: het komt niet uit Verbeterplan, of dat is er bij het bewaren uit gehaald. Kies het document dat je terugkreeg van wat je verstuurde."
        )
    with reading(home) as db:
        title = db.execute("select coalesce(title, '') from plans where id = ?", (told.plan_id,)).fetchone()
        found = versions.export_of(db, told.plan_id, told.version) if title else None
    if title is None:
        raise NotReturned(f"{package.name} hoort bij een plan dat niet op deze computer staat. Lees het in op de computer waar dat plan staat.")
    if found is None:
        raise NotReturned(f"Van “{title[0] or NO_TITLE}” is versie {told.version} niet bewaard, dus ik weet niet wat er verstuurd is. Maak een nieuw document en vraag daar opmerkingen op.")
    try:
        return found.plan, told.plan_id, told.version
    except BrokenFile as error:
        raise NotReturned(f"Wat er in versie {told.version} van “{title[0] or NO_TITLE}” stond, is niet meer te lezen. Kijk met: vp doctor") from error


def as_json(done: Feedback) -> str:
    """A list of {kind, address, author, date, text, before, after, quote, thread, resolved}; null for what is not there."""
    return json.dumps([each.as_data() for each in done.remarks], ensure_ascii=False, indent=2)


def as_text(done: Feedback) -> str:
    """A remark a line."""
    title = one_line(done.plan.plan.title) or NO_TITLE
    if not done.remarks:
        return f"{title}, versie {done.version}: geen opmerkingen en geen wijzigingen."
    count = len(done.remarks)
    lines = [f"{title}, versie {done.version}: {count} {'opmerking' if count == 1 else 'opmerkingen'}", ""]
    return "\n".join([*lines, *(_line(each, done.plan) for each in done.remarks)])


def _line(remark: Remark, plan: Plan) -> str:
    where = place_name(plan, remark.address) if remark.address else remark.quote or "nergens bij"
    who = f" ({remark.author})" if remark.author else ""
    return "  " + one_line(f"{WORDS[remark.kind]:<11}  {clipped(one_line(where), LONGEST)}: {_what(remark)}{who}")


def _what(remark: Remark) -> str:
    match remark.kind:
        case "comment" | "unplaced":
            return clipped(one_line(remark.text or ""), LONGEST)
        case "change":
            before, after = (clipped(one_line(str(each or "")), LONGEST) or "leeg" for each in (remark.before, remark.after))
            return f"“{before}” → “{after}”"
        case "added" if isinstance(remark.after, dict):
            return clipped(" · ".join(one_line(each) for each in remark.after.values()), LONGEST)
        case "moved":
            return "staat nu op een andere plek"
    return "staat er niet meer in"
