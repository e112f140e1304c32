"""Writes docs/rules.md from the rules themselves: `python tools/rules_page.py`. tests/docs holds it up to date."""

from pathlib import Path

from vp_tui.checks.finding import SEVERITY_WORDS
from vp_tui.checks.rule import Rule
from vp_tui.checks.rules import RULES
from vp_tui.plan.phases import BY_NAME

PAGE = Path(__file__).parents[1] / "docs" / "rules.md"
INTRO = """# The rules that `vp check` looks at

Made by `python tools/rules_page.py` from `vp_tui/checks/`; change a rule there. A finding blocks nothing. On screen the
severities are called {words}. A rule shows once its phase, and the record that it is about,
were begun; not in phases that others do; `vp check` tells all.

A source is the number and name of a seed document and the place in it; *eigen regel* and *ours* are of our own making.
"""


def page() -> str:
    """The whole page, in Markdown."""
    words = ", ".join(f"`{severity}` *{word}*" for severity, word in SEVERITY_WORDS.items())
    parts = [INTRO.format(words=words)]
    for phase in ("plan", *BY_NAME, ""):
        if here := [rule for rule in RULES if rule.phase == phase]:
            parts.append("\n".join([f"## {_title(phase)}", "", *_table(here), ""]))
    return "\n".join(parts)


def _title(phase: str) -> str:
    if phase in BY_NAME:
        return f"{BY_NAME[phase].number} {BY_NAME[phase].title}"
    return "The plan itself" if phase else "Wherever it stands"


def _table(rules: list[Rule]) -> list[str]:
    rows = [f"| `{each.code}` | {each.severities} | {each.holds} | {each.source} |" for each in rules]
    return ["| code | severity | holds when | source |", "|---|---|---|---|", *rows]


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8", newline="\n")
