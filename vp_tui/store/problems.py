"""What can be wrong with the file, each with a Dutch sentence that says what to do."""

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from vp_tui.store.connecting import NoFile, Unreadable

if TYPE_CHECKING:
    from pydantic import ValidationError


class StoreError(Exception):
    """The plans can't be read or written; str() is the sentence for the user."""


class NewerFile(StoreError):
    def __init__(self) -> None:
        super().__init__(
            "Dit bestand is van een nieuwere versie van Verbeterplan. Werk de app bij; je plannen blijven staan."
        )


class DamagedFile(StoreError):
    def __init__(self, path: object) -> None:
        super().__init__(
            f"{path} is geen leesbaar planbestand; gooi het niet weg. Wat er nog te redden is, zie je met: vp doctor"
        )


class DamagedContent(DamagedFile):
    """SQLite can open the file, but something in it can't be read."""

    def __init__(self, path: object) -> None:
        StoreError.__init__(
            self,
            f"In {path} staat iets wat niet te lezen is; gooi het bestand niet weg. Wat eraan te doen is, zie je met:"
            " vp doctor",
        )


class NoRegularFile(DamagedFile):
    """A folder, or something else that is no file, has the file's name."""

    def __init__(self, path: object) -> None:
        StoreError.__init__(
            self,
            f"Ik kan {path} niet openen: het is geen gewoon bestand, maar bijvoorbeeld een map. Geef dat een andere"
            " naam. Kijk ook met: vp doctor",
        )


class GoneFile(StoreError):
    def __init__(self, path: object) -> None:
        super().__init__(
            f"{path} is weg, en ik kan het daar niet opnieuw maken. Zet de map terug of maak een reddingskopie"
            " (Ctrl+S, p); wat je typte blijft hier staan."
        )


class ReplacedFile(StoreError):
    def __init__(self, path: object, copy: object) -> None:
        super().__init__(
            f"Een ander programma heeft {path} vervangen. Al je plannen staan nog in {copy}. Wat je nu typt niet: maak"
            " een reddingskopie (Ctrl+S, p), sluit af en zet die kopie terug (k in de lijst)."
        )


class LockedFile(StoreError):
    def __init__(self) -> None:
        super().__init__(
            "Verbeterplan staat al open in een ander venster. Sluit je dat venster, dan kun je hier ook schrijven."
        )


class NoSuchPlan(StoreError):
    pass


class DamagedPlan(StoreError):
    """`why`: what the model says of it."""

    def __init__(self, plan_id: str, why: "ValidationError") -> None:
        self.why = why
        super().__init__(f"In plan {plan_id} staat iets wat niet kan. Kijk het na met: vp doctor")


class CopyFailed(StoreError):
    """A safe copy could not be made; nothing has changed."""


class UnusableCopy(StoreError):
    """A file that can't be restored; nothing has changed."""

    def __init__(self, path: object, reason: str) -> None:
        super().__init__(f"{path} kan ik niet terugzetten: {reason}. Er is niets veranderd; kies een ander bestand.")


def explained(error: sqlite3.Error, path: object) -> StoreError:
    """What SQLite says of the file while the app is open, as a sentence."""
    if isinstance(error, Unreadable):
        return DamagedContent(path)
    if isinstance(error, NoFile):
        return NoRegularFile(path)
    words = str(error).lower()
    if "full" in words:
        return StoreError("De schijf is vol. Maak ruimte; wat je typte blijft hier staan en wordt dan bewaard.")
    if "locked" in words or "busy" in words:
        return StoreError("Een ander programma houdt het planbestand vast. Ik probeer het opnieuw.")
    if "readonly" in words:
        return StoreError(
            "Ik mag niet schrijven in de map met je plannen. "
            "Vraag wie de computers van de praktijk beheert om schrijfrechten op die map."
        )
    if "i/o" in words or "unable to open" in words:
        return StoreError(f"Ik kan nu niet bij {path}. Kijk of de schijf er nog is; wat je typte blijft hier staan.")
    if "malformed" in words or "not a database" in words:
        return DamagedFile(path)
    return unexpected(error)


def came_from_store(error: BaseException | None) -> bool:
    """Whether an error that nobody foresaw was raised while the store was at work."""
    here = Path(__file__).parent
    trace = error.__traceback__ if error else None
    while trace is not None:
        if here in Path(trace.tb_frame.f_code.co_filename).parents:
            return True
        trace = trace.tb_next
    return False


def unexpected(error: Exception) -> StoreError:
    return StoreError(
        f"Bewaren lukt nu niet ({error}). Laat het venster open; ik probeer het opnieuw. Blijft het zo, kijk dan met:"
        " vp doctor"
    )
