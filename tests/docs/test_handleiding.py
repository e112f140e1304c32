"""The manual names phases, pages, keys and words of the screen as they are."""

import re
from pathlib import Path

import vp_tui
from vp_tui.app.main import Verbeterplan
from vp_tui.documents.kinds import KINDS
from vp_tui.plan.phases import PHASES
from vp_tui.screens.help.key_names import short_name
from vp_tui.screens.plan.pages.registry import PAGES
from vp_tui.screens.plan.screen import PlanScreen

TEXT = (Path(__file__).parents[2] / "docs" / "handleiding.md").read_text("utf-8")
ELSEWHERE = {"Enter", "Tab", "Del", "Ins", "Esc"}  # keys of fields and lists
TYPED = {"5-11 7", "17 van 20", "vp doctor", "vp doctor --repair"}


def test_every_phase_has_its_name_and_number() -> None:
    for phase in PHASES:
        assert re.search(rf"\b{phase.number} \(\*{phase.title}\*\)", TEXT), phase.title


def test_what_stands_in_bold_is_on_the_screen() -> None:
    known = {each.title for each in PAGES} | {each.shown for each in KINDS.values()} | {"Nieuw plan"}
    bold = set(re.findall(r"\*\*([A-Z][^*]+)\*\*", TEXT)) - {"De eerste avond", "De tweede avond"}
    assert bold <= known and len(bold) > 8


def test_every_key_is_one() -> None:
    own = [*PlanScreen.BINDINGS, *Verbeterplan.BINDINGS]
    keys = {key for each in own for key in str(getattr(each, "key", "")).split(",")}
    names = {short_name(key) for key in keys if key} | {f"F{n}" for n in range(1, 13)} | ELSEWHERE
    written = set(re.findall(r"`([^`]+)`", TEXT)) - TYPED
    assert {each for each in written if each not in names} == set()


def test_what_the_windows_say_is_quoted_right() -> None:
    source = "\n".join(path.read_text("utf-8") for path in Path(vp_tui.__file__).parent.rglob("*.py"))
    for words in ("nog niet bewaard", '"Al open"', "Importeren", "Back-ups", "Planbestand", "Meer indicatoren"):
        assert words in source and words.strip('"') in TEXT, words
