"""What the measurements of a plan say, to read and for another program."""

import datetime as dt
import json
from collections.abc import Sequence
from pathlib import Path

from vp_tui.commands.database import reading
from vp_tui.commands.problems import one_line
from vp_tui.plan.measuring.chart import Chart, charts
from vp_tui.plan.measuring.figures import figures
from vp_tui.plan.measuring.told import title, told_lines
from vp_tui.plan.measuring.verdict import verdict
from vp_tui.store import plans


def charts_of(home: Path, plan_id: str) -> list[Chart]:
    """A run chart for each indicator of a plan.

    Raises CommandProblem, StoreError.
    """
    with reading(home) as db:
        return charts(plans.load(db, plan_id))


def as_json(found: Sequence[Chart]) -> str:
    """A list of what `figures` says."""
    return json.dumps([figures(each) for each in found], ensure_ascii=False, indent=2)


def as_text(found: Sequence[Chart], today: dt.date) -> str:
    """Per indicator its name, the verdict, and the lines of its chart."""
    if not found:
        return "Nog geen doel, dus nog niets te meten. Zet een doel in je plan, met een indicator."
    return "\n\n".join("\n".join(_lines(each, today)) for each in found)


def _lines(chart: Chart, today: dt.date) -> list[str]:
    said = verdict(chart, today)
    told = [said.sentence, *([said.why] if said.why else []), *told_lines(chart)]
    return [one_line(title(chart)), *(f"  {one_line(each)}" for each in told)]
