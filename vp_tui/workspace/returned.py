"""A returned document beside what was sent: from the file to remarks, for the screen and for `vp feedback`."""

import datetime as dt
import json
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from vp_tui.documents.returned.body import Body
from vp_tui.documents.returned.identity import annexes_in, identity_of, is_personal, title_among, version_on_cover
from vp_tui.documents.returned.kept import keep_document, kept_document, key_of
from vp_tui.documents.returned.package import Package, opened_package
from vp_tui.documents.returned.problems import NotReturned
from vp_tui.documents.returned.reading import body_of, lacks_comments, remarks_of
from vp_tui.documents.returned.sent import SentDocument
from vp_tui.plan.remarks import Remark
from vp_tui.store.opening import NO_TITLE, database
from vp_tui.store.problems import StoreError
from vp_tui.store.sent_exports import ExportedPlan, ExportingPlan, exported_plan, exporting_plans

if TYPE_CHECKING:
    from vp_tui.plan.plan import Plan  # `vp feedback` needs no model

UNREAD = "Het planbestand is niet te lezen. Kijk met: vp doctor"
MOST_LOOKED_AT = 12  # documents, the newest first
OTHER = "{} hoort bij je plan “{}”. Open dat plan, en lees het daar in."
KEPT = "sent"  # the folder in data/ of what documents/returned/kept.py keeps
NO_PLAN = (
    "{} zegt niet van welk plan het is: kies het Word-document dat je terugkreeg van wat je verstuurde. Een plan dat "
    "in Word is getypt, voeg je toe met: vp import"
)
NOT_HERE = "{} hoort bij een plan dat niet op deze computer staat. Lees het in op de computer waar dat plan staat."
NOT_KEPT = (
    "Van “{}” is versie {} niet bewaard, dus ik weet niet wat er verstuurd is. Maak een nieuw document en vraag daar "
    "opmerkingen op."
)
UNREADABLE = "Wat er in versie {} van “{}” stond, is niet meer te lezen. Kijk met: vp doctor"


class Returned(NamedTuple):
    """`damaged`: something of the file may be lost."""

    plan: ExportingPlan
    version: int
    sent: SentDocument
    remarks: list[Remark]
    damaged: bool = False


def read_returned(home: Path, path: Path, today: dt.date) -> Returned:
    """What a returned document says, compared with what its version said; in no plan anything changes.

    Raises NotReturned, StoreError, sqlite3.Error.
    """
    package = opened_package(path)
    body = body_of(package)
    plan, exported = _exported(database(home), package, body)
    sent = _sent(home, plan, exported, body)
    said = _said_before(exported.text)
    remarks = [each for each in remarks_of(package, body, sent, today) if (each.author or "", each.text) not in said]
    damaged = bool(package.recovered) or not body.complete or lacks_comments(package, body)
    return Returned(plan, exported.number, sent, remarks, damaged)


def _exported(path: Path, package: Package, body: Body) -> tuple[ExportingPlan, ExportedPlan]:
    """The plan as it was in the version that the document says it is.

    Raises NotReturned, StoreError, sqlite3.Error.
    """
    told, plans = identity_of(package), exporting_plans(path)
    if told.plan_id:
        plan = next((each for each in plans if each.id == told.plan_id), None)
    else:
        title = title_among(body, [each.title for each in plans])
        plan = next((each for each in plans if title and each.title == title), None)
    if plan is None:
        raise NotReturned((NOT_HERE if told.plan_id else NO_PLAN).format(package.name))
    number = told.version or version_on_cover(body) or plan.last
    found = exported_plan(path, plan, number)
    if found is None:
        raise NotReturned(NOT_KEPT.format(plan.title or NO_TITLE, number))
    return plan, found


def _sent(home: Path, plan: ExportingPlan, exported: ExportedPlan, body: Body) -> SentDocument:
    """What was sent, from what is kept of it or made anew.

    Raises NotReturned.
    """
    annexes, personal = annexes_in(body), is_personal(body, *_people(exported.text))
    folder = database(home).parent / KEPT
    key = key_of(exported.text, plan.id, exported.number, sorted(annexes), personal)
    if kept := kept_document(folder, key):
        return kept
    made = _made(plan, exported, annexes, personal)
    keep_document(folder, key, made)
    return made


def _said_before(text: str) -> set[tuple[str, str | None]]:
    """Who said what in the comments that this version was sent with: they come back with it."""
    try:
        details: Any = json.loads(text)["plan"]
        remarks = details.get("remarks", [])
        said = {(str(each["author"]), str(each["text"])) for each in remarks if each["kind"] == "comment"}
        answers = {str(each["answer"]) for each in remarks if str(each["answer"]).strip()}
        return said | {(str(details["author"]) or "iemand", each) for each in answers}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return set()


def _people(text: str) -> tuple[list[str], list[str]]:
    """The ids of stakeholders and contacts in a plan file; none where that is damaged, which who reads it tells."""
    try:
        relate: Any = json.loads(text)["relate"]
        return tuple([str(each["id"]) for each in relate[name]] for name in ("stakeholders", "contacts"))  # type: ignore[return-value]
    except (ValueError, KeyError, TypeError, RecursionError):
        return [], []


def _made(plan: ExportingPlan, exported: ExportedPlan, annexes: frozenset[int], personal: bool) -> SentDocument:
    """Raises NotReturned."""
    from vp_tui.documents.returned.sending import Sending, sent_document
    from vp_tui.plan.files.file import BrokenFile, read

    try:
        as_sent = read(exported.text)
    except BrokenFile as error:
        raise NotReturned(UNREADABLE.format(exported.number, plan.title or NO_TITLE)) from error
    return sent_document(as_sent, Sending(plan.id, exported.number, exported.at, annexes, personal))


def read_for_plan(home: Path, path: Path, plan_id: str, today: dt.date) -> Returned | str:
    """What a document says that came back of this plan; or a Dutch sentence that says why that can't be told."""
    try:
        found = read_returned(home, path, today)
    except NotReturned as problem:
        return str(problem)
    except (StoreError, sqlite3.Error) as problem:
        return str(problem) if isinstance(problem, StoreError) else UNREAD
    return found if found.plan.id == plan_id else OTHER.format(path.name, found.plan.title or NO_TITLE)


def newest_returned(home: Path, plan_id: str, plan: "Plan", today: dt.date) -> Path | None:
    """The newest document in exports or Downloads that came back of this plan and says something new; None without."""
    from vp_tui.plan.deciding import new_remarks

    folders = (home / "exports", Path.home() / "Downloads")
    files = [each for folder in folders if folder.is_dir() for each in folder.glob("*.docx") if each.is_file()]
    files.sort(key=lambda each: -each.stat().st_mtime)
    for each in files[:MOST_LOOKED_AT]:
        if _names(each, plan_id):
            found = read_for_plan(home, each, plan_id, today)
            if isinstance(found, Returned) and new_remarks(plan, found.version, found.remarks, today):
                return each
    return None


def _names(path: Path, plan_id: str) -> bool:
    """Whether a document says that it is of this plan."""
    try:
        return identity_of(opened_package(path)).plan_id == plan_id
    except NotReturned:
        return False
