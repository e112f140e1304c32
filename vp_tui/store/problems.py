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
        super().__init__(f"{path} is geen leesbaar planbestand. Zet het apart en start opnieuw; gooi het niet weg.")


class LockedFile(StoreError):
    def __init__(self) -> None:
        super().__init__(
            "Verbeterplan staat al open in een ander venster. Hier kun je lezen, en schrijven als dat venster dicht is."
        )


class NoSuchPlan(StoreError):
    pass
