"""Pictures of the app with the example plan: `python tools/pictures.py DIR [--all] [NAME …]` writes NAME-WxH.png.

--all: at four sizes and in three themes (NAME-WxH-THEME.png) instead of two and one. NAME: these only.

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
from vp_tui.styles.themes import DARK, THEMES

NOW = dt.datetime(2026, 11, 22, 9, 30)
SIZES, ALL_SIZES = ((80, 24), (120, 40)), ((60, 20), (80, 24), (120, 40), (200, 50))
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
    "measurements": ["ctrl+g", "m"],
    "timeline": ["ctrl+g", "t"],
    "remarks": ["ctrl+g", "o"],
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


async def picture(
    home: Path, plan_id: str | None, size: tuple[int, int], keys: list[str], target: Path, theme: str
) -> None:
    app = Verbeterplan(home, plan_id, lambda: NOW)
    async with app.run_test(size=size) as pilot:
        await pilot.pause(WAIT)
        app.theme = theme
        for key in keys:
            await pilot.press(key)
        await pilot.pause(WAIT)
        svg = target.with_suffix(".svg")
        svg.write_text(app.export_screenshot(), "utf-8")
    subprocess.run(["rsvg-convert", "-w", str(size[0] * 10), str(svg), "-o", str(target)], check=True)
    svg.unlink()


async def main(folder: Path, names: list[str], everything: bool) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    home, plan_id = home_with_example()
    wanted = {"welcome": (Path(tempfile.mkdtemp()), None, []), "list": (home, None, [])}
    wanted |= {name: (home, plan_id, keys) for name, keys in KEYS.items()}
    for size in ALL_SIZES if everything else SIZES:
        for theme in [each.name for each in THEMES] if everything else [DARK]:
            ending = f"-{size[0]}x{size[1]}" + (f"-{theme}" if everything else "")
            for name in names or wanted:
                where, plan, keys = wanted[name]
                await picture(where, plan, size, keys, folder / f"{name}{ending}.png", theme)


if __name__ == "__main__":
    words = [each for each in sys.argv[1:] if each != "--all"]
    asyncio.run(main(Path(words[0]), words[1:], "--all" in sys.argv))
