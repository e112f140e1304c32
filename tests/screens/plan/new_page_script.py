"""Run by test_new_page.py, with a copy of the package or the package itself: look for a page, print what was seen."""

import asyncio
import datetime as dt
import json
import sys
from pathlib import Path
from typing import Any

import tests.conftest  # noqa: F401  (waits for what has come, not for a time)
import vp_tui
from vp_tui.app.main import Verbeterplan
from vp_tui.screens.help.jump import JumpScreen
from vp_tui.screens.help.screen import HelpScreen
from vp_tui.screens.search.screen import SearchScreen
from vp_tui.widgets.frame.rail import Rail

NOW = dt.datetime(2027, 3, 12, 9, 30)


async def use(home: Path, plan_id: str) -> dict[str, Any]:
    app: Any = Verbeterplan(home, plan_id, now=lambda: NOW)
    async with app.run_test(size=(120, 40)) as run:
        await run.pause()
        plan, rail = app.screen, app.screen.query_one(Rail)
        lines = rail.render().plain.split("\n")
        row = next((n for n, line in enumerate(lines) if "Spiegel" in line), None)
        seen: dict[str, Any] = {"package": str(Path(vp_tui.__file__).parent)}
        seen["rail"] = " ".join(lines[row].split()) if row is not None else ""

        async def gone_to(*keys: str) -> str:
            """The page that keys lead to, from the first phase."""
            while len(app.screen_stack) > 1:
                await app.pop_screen()
            await plan.go("recognise")
            await run.press(*keys)
            await run.pause()
            return str(getattr(app.screen, "current", type(app.screen).__name__))

        await gone_to()
        if row is not None:
            await run.click(offset=(rail.content_region.x + 4, rail.content_region.y + row))
            await run.pause()
        seen["click"] = plan.current
        await gone_to("escape", *["up"] * 3, *["down"] * 20)
        seen["arrows"] = plan.current
        seen["key"] = await gone_to("f10")
        seen["text"] = "".join(strip.text for strip in app.screen._compositor.render_strips())
        await run.press("f1")
        await run.pause()
        assert isinstance(app.screen, HelpScreen)
        seen["help"], seen["keys"] = str(app.screen.about), [each.what for each in app.screen.keys]
        await run.press("escape", "ctrl+g")
        assert isinstance(app.screen, JumpScreen)
        seen["letters"] = [each.key for each in app.screen.targets.values() if each.page]
        seen["jump"] = await gone_to("ctrl+g", "s")
        await gone_to("ctrl+p", *"spiegel")
        assert isinstance(app.screen, SearchScreen)
        await run.pause(0.5)
        results = [row.result for row in app.screen.found.rows if row.result]
        seen["palette"] = results[0].place if results else ""
        await run.press("enter")
        await run.pause()
        seen["chosen"] = plan.current
        seen["next"] = await gone_to("ctrl+n")
        await run.press("ctrl+q")
    return seen


if __name__ == "__main__":
    print(json.dumps(asyncio.run(use(Path(sys.argv[1]), sys.argv[2]))))
