"""A window in which something is typed that is not in the plan yet."""

from typing import Protocol, runtime_checkable


@runtime_checkable
class Unfinished(Protocol):
    """Who leaves the app meanwhile keeps what is there."""

    @property
    def typed(self) -> bool:
        """Whether there is anything to keep."""

    async def keep(self) -> object:
        """Keep what stands there.

        Raises StoreError.
        """
