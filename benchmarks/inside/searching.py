"""`searching.py HOME PLAN`: seconds of each letter in *Zoeken*, from the changed line to the painted results."""

import asyncio
import json
import sys
import time
from pathlib import Path

from vp_tui.app.main import Verbeterplan
from vp_tui.screens.search.screen import SearchScreen

WORDS = ("telefoon", "wie", "bereikbaar")


async def use(home: Path, plan_id: str) -> list[float]:
    app, found = Verbeterplan(home, plan_id), list[float]()
    async with app.run_test(size=(80, 24)) as pilot:
        app.action_find()
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.pause()
        screen = app.screen
        assert isinstance(screen, SearchScreen)
        for word in WORDS:
            for n in range(1, len(word) + 1):
                screen.line.value = word[:n]
                start = time.perf_counter()
                screen._look()
                screen._on_timer_update()
                found.append(time.perf_counter() - start)
                await pilot.pause()
    return found


def main() -> None:
    print(json.dumps(asyncio.run(use(Path(sys.argv[1]), sys.argv[2]))))


if __name__ == "__main__":
    main()
