"""The example plan: a first-order plan on the yearly flu vaccination round, all of it invented."""

from importlib.resources import files

from vp_tui.plan.files.file import read
from vp_tui.plan.plan import Plan


def example_plan() -> Plan:
    """The example plan that comes with the app, marked as an example; a fresh copy at each call."""
    plan = read((files("vp_tui.knowledge") / "example.json").read_text(encoding="utf-8"))
    plan.plan.example = True
    return plan
