"""What a new kind of document and a new kind of block cost: both are made here, used by name, and gone again."""

import dataclasses
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.commands.conftest import Vp, refused, vp
from tests.conftest import Clock
from tests.documents.reading import body, text
from tests.screens.choosing import choose_button
from tests.screens.opened import Run, example, screen_text
from vp_tui import cli
from vp_tui.documents.blocks import Block, Paragraph, Style, Table
from vp_tui.documents.document import Properties, WordDocument
from vp_tui.documents.implementation_plan import changes
from vp_tui.documents.kind import Choice, DocumentFacts, Kind
from vp_tui.documents.kinds import IMPLEMENTATION_PLAN, KINDS, formats
from vp_tui.documents.word.markup import Markup, in_paragraph, run
from vp_tui.documents.word.pages import Estimate, estimated_pages
from vp_tui.documents.word.styles import IDS
from vp_tui.plan.plan import Plan
from vp_tui.store.opening import database, listed_plans
from vp_tui.workspace.library import Library

__all__ = ["vp"]  # the fixture

# --- a kind of block: one class --------------------------------------------------------------------------------------


@dataclasses.dataclass(frozen=True)
class Bar:
    """As many blocks as there are of something, 100 points high."""

    count: int
    address: str = ""
    new_page: bool = False
    is_table: bool = False

    def text_places(self) -> Iterator[str]:
        yield self.address

    def height(self, estimate: Estimate) -> float:
        return 100.0

    def markup(self, markup: Markup) -> str:
        return in_paragraph(IDS[Style.TEXT], run("█" * self.count))


# --- a kind of document: one object ----------------------------------------------------------------------------------


def build(plan: Plan, ticked: frozenset[str], facts: DocumentFacts) -> bytes:
    blocks: list[Block] = [Paragraph(plan.plan.title, Style.TITLE), Bar(len(plan.ideate.goals), "ideate/goals")]
    if "name" in ticked:
        blocks.append(Paragraph(plan.plan.author))
    if facts.previous:
        blocks.append(Paragraph(f"Na {facts.previous.version}"))
    made = Properties(plan.plan.title, plan.plan.author, facts.plan_id, facts.version, facts.now)
    return WordDocument(made, blocks).to_bytes()


CARD = Kind(
    "poster", "Doelenkaart", ".docx", build,
    choices=(Choice("name", "Met je naam"), Choice("since", "Sinds kaart {}", ticked=True, since=True)),
    compares=lambda ticked: "since" in ticked,
)  # fmt: skip


@pytest.fixture
def card(monkeypatch: pytest.MonkeyPatch) -> Kind:
    """Registered as long as the test runs; the command line knows the kinds that there were when it was loaded."""
    monkeypatch.setitem(KINDS, CARD.name, CARD)
    (option,) = (each for each in cli.export.params if each.name == "named")
    monkeypatch.setattr(option.type, "choices", tuple(formats()))
    return CARD


def paragraphs(path: Path) -> list[str]:
    return [told for each in body(path.read_bytes()) if (told := text(each))]


def marks(home: Path) -> list[str]:
    with closing(sqlite3.connect(database(home))) as connection:
        asked = "select address from journal where address glob 'export/*' order by seq"
        return [row[0] for row in connection.execute(asked)]


def test_a_new_kind_of_document_is_exported_by_its_name_with_numbers_of_its_own(vp: Vp, card: Kind, home: Path) -> None:
    vp("example")
    made = [
        Path(vp("export", "griepprik", *words).out) for words in ([], ["--format", "poster"], ["--format", "poster"])
    ]
    names = [each.name.partition(" De griepprik")[0] for each in made]
    assert names == ["Implementatieplan", "Doelenkaart", "Doelenkaart"]
    assert [each.stem.split(" v")[-1].split()[0] for each in made] == ["1", "1", "2"]
    assert marks(home) == ["export/implementation_plan/1", "export/poster/1", "export/poster/2"]
    assert listed_plans(database(home))[0].exports == 1
    assert paragraphs(made[1])[1].strip("█") == "" and paragraphs(made[2])[-1] == "Na 1"


def test_taken_out_again_it_is_unknown_and_its_versions_stay(
    vp: Vp, home: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    vp("example")
    with monkeypatch.context() as here:
        here.setitem(KINDS, CARD.name, CARD)
        library = Library(home, clock)
        session = library.session(listed_plans(database(home))[0].id)
        assert session.export(kind="poster").version == 1
        library.close()
    assert "docx, json" in refused(vp("export", "griepprik", "--format", "poster"), 2)
    library = Library(home, clock)
    session = library.session(listed_plans(database(home))[0].id)
    assert [(each.kind, each.number) for each in session.versions()] == [("poster", 1)]
    assert session.versions()[0].plan == session.plan
    assert (session.exports_made(), session.exports_made("poster"), session.export().version) == (0, 1, 1)
    library.close()


async def test_the_window_shows_its_choices_and_makes_it(card: Kind, home: Path) -> None:
    async with example(home) as run:
        await run.press("ctrl+s")
        await choose_button(run, "Doelenkaart")
        assert "› Doelenkaart" in screen_text(run).splitlines()[0] and "Bijlage" not in screen_text(run)
        await run.press("shift+tab", "space", "tab", "enter")
        await until(run, "Klaar, versie 1")
        (path,) = (home / "exports").glob("Doelenkaart *.docx")
        assert paragraphs(path)[-1] == run.app.session.plan.plan.author  # type: ignore[attr-defined]
        await run.press("escape", "f12")
        await until(run, "Doelenkaart 1")
        assert "Van doelenkaart 1 naar nu: geen verschil" in screen_text(run)


async def until(run: Run, told: str) -> None:
    for _ in range(400):
        await run.pause(0.02)
        if told in screen_text(run):
            return
    raise AssertionError(screen_text(run))


def test_a_new_kind_of_block_goes_wherever_blocks_go() -> None:
    blocks: list[Block] = [Bar(3, "ideate/goals"), *[Bar(1)] * 20, Bar(1, new_page=True)]
    assert "ideate/goals" in set(changes.addresses(blocks))
    assert estimated_pages(blocks) == 4
    made = WordDocument(Properties("", "", "", 1, Clock()()), blocks).to_bytes()
    assert [text(each) for each in body(made)][:2] == ["███", "█"]


def test_a_block_that_is_a_table_touches_no_other() -> None:
    table = dataclasses.replace(Bar(1), is_table=True)
    styles = [each.partition('w:val="')[2].partition('"')[0] for each in Markup().blocks([table, table, Bar(1)])]
    assert styles == ["VPText", "VPGap", "VPText", "VPText"]
    assert Table.is_table and not Paragraph.is_table


def test_the_plan_file_is_a_kind_without_numbers(vp: Vp, home: Path, tmp_path: Path) -> None:
    vp("example")
    path = Path(vp("export", "griepprik", "--format", "json", "--to", tmp_path).out)
    assert json.loads(path.read_text("utf-8"))["format"] == 1 and marks(home) == []


def test_every_style_has_its_id_in_the_template() -> None:
    made = Path(changes.__file__).parents[1] / "word" / "template" / "word" / "styles.xml"
    ids = made.read_text("utf-8")
    assert [each for each in Style if f'w:styleId="{IDS[each]}"' not in ids] == []


def test_kinds_keep_their_names() -> None:
    """They stand in the journals of all users."""
    from vp_tui.store import marks as names

    assert IMPLEMENTATION_PLAN.name == names.IMPLEMENTATION_PLAN == "implementation_plan"
    assert list(formats()) == ["docx", "json", "ics", "talk", "report", "card", "yearly", "pptx"]
    assert all(name == each.name for name, each in KINDS.items())
    assert all(each.name.isidentifier() for each in KINDS.values())
