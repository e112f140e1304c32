"""What can be wrong with the file, each with a Dutch sentence that says what to do."""


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


class LockedFile(StoreError):
    def __init__(self) -> None:
        super().__init__("Verbeterplan staat al open in een ander venster. Ga daar verder of sluit het eerst.")


class NoSuchPlan(StoreError):
    pass


class CopyFailed(StoreError):
    """A safe copy could not be made; nothing has changed."""


class UnusableCopy(StoreError):
    """A file that can't be restored; nothing has changed."""

    def __init__(self, path: object, reason: str) -> None:
        super().__init__(f"{path} kan ik niet terugzetten: {reason}. Er is niets veranderd; kies een ander bestand.")
