"""`adding.py HOME PLAN`: prints CPU seconds of one action added in the app, and the peak MiB of this process.

From Enter in the line above the list until its row is there; the
median of a few. Without a terminal: what is written to one costs the same at any size.
"""

import asyncio
import datetime as dt
import json
import resource
import sys
import time
from pathlib import Path

from vp_tui.app.main import Verbeterplan
from vp_tui.widgets.records.list_rows import Rows
from vp_tui.widgets.records.quick import QuickAdd

NOW = dt.datetime(2027, 3, 12, 9, 30)
LIST = "implement/actions"
TIMES = 7


async def seconds() -> list[float]:
    app, taken = Verbeterplan(Path(sys.argv[1]), sys.argv[2], lambda: NOW), list[float]()
    async with app.run_test(size=(140, 45)) as pilot:
        await pilot.pause(2)
        page = app.screen
        quick = next(each for each in page.query(QuickAdd) if each.address == LIST)
        assert quick.parent is not None
        table = next(each for each in quick.ancestors if each.query(Rows)).query_one(Rows)
        for n in range(TIMES):
            quick.focus()
            quick.value = f"bellen {n}"
            await pilot.pause()
            rows, start = table.row_count, time.process_time()
            await pilot.press("enter")
            while table.row_count == rows:
                await pilot.pause()
            taken.append(time.process_time() - start)
    return taken


def main() -> None:
    taken = sorted(asyncio.run(seconds()))
    print(json.dumps((taken[len(taken) // 2], resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)))


if __name__ == "__main__":
    main()
