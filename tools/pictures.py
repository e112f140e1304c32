"""Pictures of the app with the example plan: `python tools/pictures.py DIR` writes NAME-WxH.png.

Needs rsvg-convert (Debian: librsvg2-bin). The clock stands at 22 November 2026, in the middle of the example.
"""

import asyncio
import datetime as dt
import subprocess
import sys
import tempfile
from pathlib import Path

from vp_tui.app.main import Verbeterplan
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.phases import PHASES
from vp_tui.store import plans
from vp_tui.store.opening import database
from vp_tui.store.plans import plan_summary
from vp_tui.store.schema import open_database

NOW = dt.datetime(2026, 11, 22, 9, 30)
SIZES = ((80, 24), (120, 40))
WAIT = 0.4  # seconds until a screen has come to rest
# What is pressed from the plan's first page, and the picture's name.
KEYS = {
    "overview": ["ctrl+o"],
    **{phase.name: [f"f{phase.number + 1}"] for phase in PHASES},
    "record": ["f4", "tab", "tab", "tab", "tab", "enter"],
    "export": ["ctrl+s"],
    "help": ["f1"],
    "palette": ["ctrl+p"],
    "jump": ["ctrl+g"],
    "checks": ["ctrl+g", "c"],
    "thread": ["ctrl+g", "d"],
    "catalogue": ["f6", "shift+tab", "enter"],
    "versions": ["f12"],
}


def home_with_example() -> tuple[Path, str]:
    home = Path(tempfile.mkdtemp())
    (home / "data").mkdir()
    database_file, plan = open_database(database(home)), example_plan()
    plan_id = plans.add(database_file, plan, NOW, plan_summary(plan, NOW.date()))
    database_file.close()
    return home, plan_id


async def picture(home: Path, plan_id: str | None, size: tuple[int, int], keys: list[str], target: Path) -> None:
    app = Verbeterplan(home, plan_id, lambda: NOW)
    async with app.run_test(size=size) as pilot:
        await pilot.pause(WAIT)
        for key in keys:
            await pilot.press(key)
        await pilot.pause(WAIT)
        svg = target.with_suffix(".svg")
        svg.write_text(app.export_screenshot(), "utf-8")
    subprocess.run(["rsvg-convert", "-w", str(size[0] * 10), str(svg), "-o", str(target)], check=True)
    svg.unlink()


async def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        ending = f"-{size[0]}x{size[1]}.png"
        await picture(Path(tempfile.mkdtemp()), None, size, [], folder / f"welcome{ending}")
        home, plan_id = home_with_example()
        await picture(home, None, size, [], folder / f"list{ending}")
        for name, keys in KEYS.items():
            await picture(home, plan_id, size, keys, folder / f"{name}{ending}")


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
