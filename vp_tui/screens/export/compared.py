"""Two states of a plan for the screen *Versies*: which there are, and what differs between them."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import pairwise

from textual.content import Content

from vp_tui.documents.kinds import IMPLEMENTATION_PLAN, KINDS
from vp_tui.plan.changes.differences import Difference, differences
from vp_tui.plan.changes.telling import ToldChange, tell
from vp_tui.plan.files.file import BrokenFile
from vp_tui.plan.plan import Plan
from vp_tui.plan.values.kinds import show_date
from vp_tui.plan.wording import Pieces, compared_wording
from vp_tui.store.versions import Version

NEW, GONE = "bold $text-success", "strike $text-error"


@dataclass(frozen=True)
class ComparedVersion:
    """A version of the plan (`kind`: of which document), the end of a round, or the plan as it is now (`seq` is 0).

    `read` gives its plan, or None where it can't be read: of a big plan that takes 60 ms, and there may be fifty.
    """

    number: int
    at: dt.datetime | None
    path: str
    read: Callable[[], Plan | None]
    round: int = 0
    seq: int = 0
    kind: str = IMPLEMENTATION_PLAN.name

    @cached_property
    def plan(self) -> Plan | None:
        return self.read()

    @property
    def name(self) -> str:
        if self.round or not self.number:
            return f"ronde {self.round}" if self.round else "nu"
        return f"{_version_word(self.kind)} {self.number}"

    def line(self, changed: int | None) -> str:
        """What the list says: name, moment, how much changed since the state before it."""
        moment = f"{show_date(self.at.date())} {self.at:%H:%M}" if self.at else ""
        return f"{self.name.capitalize():<10} {moment:<26}{_counted(changed)}"


def _version_word(kind: str) -> str:
    """What a version of the implementation plan or of another document is called."""
    if kind == IMPLEMENTATION_PLAN.name:
        return "versie"
    return KINDS[kind].title.lower() if kind in KINDS else kind.replace("_", " ")


def _counted(changed: int | None) -> str:
    words = {None: "", 0: "niets gewijzigd", 1: "1 wijziging"}
    return words.get(changed, f"{changed} wijzigingen")


def state(version: Version) -> ComparedVersion:
    return ComparedVersion(
        version.number, version.at, version.path, partial(_read, version), version.round, version.seq, version.kind
    )


def _read(version: Version) -> Plan | None:
    try:
        return version.plan
    except BrokenFile:
        return None


def counts(states: list[ComparedVersion]) -> list[int | None]:
    """How many differences each state has with the one before it, newest first; None where that can't be said."""
    pairs = pairwise(states)
    return [*(len(differences(old.plan, new.plan)) if old.plan and new.plan else None for new, old in pairs), None]


@dataclass(frozen=True)
class Comparison:
    """What differs from an older state to a newer one."""

    old: ComparedVersion
    new: ComparedVersion
    rows: tuple[tuple[Difference, ToldChange], ...]

    @property
    def heading(self) -> str:
        if self.old.plan is None or self.new.plan is None:
            return f"{self.old.name.capitalize()} is niet meer te lezen."
        count = {0: "geen verschil", 1: "1 verschil"}.get(len(self.rows), f"{len(self.rows)} verschillen")
        return f"Van {self.old.name} naar {self.new.name}: {count}"

    def texts(self, row: int) -> tuple[Content, Content]:
        """Both texts of a difference, with the words that differ marked."""
        told = self.rows[row][1]
        if not (told.before and told.after):
            return Content(told.before), Content(told.after)
        before, after = compared_wording(told.before, told.after)
        return _marked(before, GONE), _marked(after, NEW)


def comparison(one: ComparedVersion, other: ComparedVersion) -> Comparison:
    """The older one first, whichever is named first."""
    new, old = sorted((one, other), key=lambda each: (each.seq != 0, -each.seq))
    if old.plan is None or new.plan is None:
        return Comparison(old, new, ())
    found = differences(old.plan, new.plan)
    return Comparison(old, new, tuple((each, tell(each, old.plan, new.plan)) for each in found))


def _marked(pieces: Pieces, style: str) -> Content:
    return Content("").join(Content.styled(each.text, style if each.differs else "") for each in pieces)
