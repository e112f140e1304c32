"""docs/rules.md says what the rules say."""

from tools.rules_page import PAGE, page
from vp_tui.checks.rules import RULES


def test_the_page_of_rules_is_up_to_date() -> None:
    assert PAGE.read_text("utf-8") == page(), "run: python tools/rules_page.py"


def test_every_rule_has_its_row_whatever_its_phase() -> None:
    assert [page().count(f"| `{rule.code}` |") for rule in RULES] == [1] * len(RULES)
