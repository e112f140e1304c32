"""Text that was typed and is no value (yet), by the address of its field or list."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Earlier:
    """What stood at an address before a burst of typing; None: nothing that was no value."""

    visit: int
    text: str | None


class Drafts(dict[str, str]):
    """The texts, what of them the file does not have yet, and the way back through them."""

    def __init__(self, kept: dict[str, str] | None = None):
        super().__init__(kept or {})
        self._unsent: dict[str, str | None] = {}
        self._earlier: dict[str, list[Earlier]] = {}
        self._later: list[tuple[str, str]] = []

    def keep(self, address: str, text: str | None, visit: int = 0) -> bool:
        """Keep a text as typed; None forgets it. Whether that changed anything."""
        if self.get(address) == text:
            return False
        self._later.clear()
        if text is None:
            self._earlier.pop(address, None)  # from here on the steps of the plan are the way back
        else:
            before = self._earlier.setdefault(address, [])
            if not before or not visit or before[-1].visit != visit:
                before.append(Earlier(visit, self.get(address)))
        self._put(address, text)
        return True

    def back(self, address: str) -> int | None:
        """Take back the last burst at an address; its visit, or None where nothing was typed that is no value."""
        if address not in self:
            return None
        before = self._earlier.get(address) or [Earlier(0, None)]
        self._later.append((address, self[address]))
        earlier = before.pop()
        self._put(address, earlier.text)
        return earlier.visit

    def forth(self) -> str | None:
        """Bring back what was taken back last, unless something was typed since; its address."""
        if not self._later:
            return None
        address, text = self._later.pop()
        self._earlier.setdefault(address, []).append(Earlier(0, self.get(address)))
        self._put(address, text)
        return address

    def end_redo(self) -> None:
        """A change to the plan: what was taken back before it can't be brought back."""
        self._later.clear()

    def sent(self) -> dict[str, str | None]:
        """What the file does not have yet, by address; from now on it does."""
        unsent, self._unsent = self._unsent, {}
        return unsent

    def _put(self, address: str, text: str | None) -> None:
        self._unsent[address] = text
        if text is None:
            self.pop(address, None)
        else:
            self[address] = text
