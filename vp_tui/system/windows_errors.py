"""What Windows' own error numbers mean: POSIX's, which Python makes of them, say something else."""

import time
from collections.abc import Callable
from typing import TypeVar

HELD = (32, 33)  # another program has the file open
BRIEFLY = (5, *HELD)  # a virus scanner or sync program has the file that was just written
PATIENCE, PAUSE = 1.0, 0.05  # seconds
SENTENCES = {
    **dict.fromkeys(HELD, "Een ander programma houdt een bestand in {} vast. Sluit dat, en probeer het nog eens."),
    206: "De map {} ligt zo diep dat de naam te lang wordt voor Windows. Kies een map die minder diep ligt.",
    **dict.fromkeys(
        (53, 59, 64, 67), "De server met {} is er nu niet. Kijk of je met het netwerk van de praktijk verbonden bent."
    ),
    21: "De schijf met {} is niet klaar. Steek de stick er weer in, en probeer het nog eens.",
    123: "Een naam in {} kan niet op Windows. Kies een andere, zonder tekens als : ? * en “.",
    225: "De virusscanner houdt het bestand in {} tegen. Vraag wie de computers van de praktijk beheert.",
}
Result = TypeVar("Result")


def windows_sentence(error: OSError, where: object) -> str:
    """What to do about an error of Windows, in Dutch; empty where it is none that is known here."""
    return SENTENCES.get(getattr(error, "winerror", None) or 0, "").format(where)


def patiently(act: Callable[[], Result]) -> Result:
    """Do it, and again for a second while Windows says that another program holds the file.

    Raises OSError.
    """
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return act()
        except OSError as error:
            if getattr(error, "winerror", None) not in BRIEFLY or time.monotonic() > end:
                raise
            time.sleep(PAUSE)
