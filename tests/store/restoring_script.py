"""Restores two copies in turn, each time with a copy of what it replaces, until it is killed.

`python restoring_script.py PLANS ONE OTHER`; says *ready* once the first two are done.
"""

import datetime as dt
import itertools
import sys
from pathlib import Path

from vp_tui.store.restoring import restore

if __name__ == "__main__":
    path, *files = (Path(word) for word in sys.argv[1:])
    now = dt.datetime(2027, 3, 12)
    for n in itertools.count():
        restore(files[n % 2], path, now + dt.timedelta(seconds=n))
        if n == 1:
            print("ready", flush=True)
