"""`vp list`, and which plan is meant by PLAN."""

import json
import sqlite3
from pathlib import Path

import pytest

from tests.commands.conftest import Vp, refused
from tests.conftest import NOW
from vp_tui.commands.listing import progress
from vp_tui.commands.plans import chosen
from vp_tui.commands.problems import CommandProblem
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.phases import PHASES
from vp_tui.plan.progress import State
from vp_tui.plan.progress import progress as how_far
from vp_tui.store.opening import VERSION, Listed, database


def test_an_empty_home_is_told_and_stays_empty(vp: Vp, home: Path) -> None:
    done = vp("list")
    assert (done.code, done.err) == (0, "")
    assert str(home) in done.out
    assert "vp example" in done.out
    assert vp("list", "--json").out == "[]"
    assert not home.exists()


@pytest.mark.usefixtures("filled")
def test_a_line_a_plan_the_last_changed_first_without_the_bin(vp: Vp) -> None:
    lines = vp("list").out.splitlines()
    assert lines[0].split() == ["id", "gewijzigd", "voortgang", "titel"]
    assert [line[40:] for line in lines[1:6]] == [
        "Plan zonder titel",
        "Weggelegd plan (in het archief)",
        "Zoë’s spreekuur",
        "Griep",
        "Griepvaccinatie met ICT (voorbeeld)  · te laat, 26 november: Herinnering per sms of brief aan wie"
        " nog niet kwam · 10 december: Inhaalspreekuur voorbereiden en houden",
    ]
    assert all(line[10:20] == " 12-3-2027" for line in lines[1:6])
    assert len(lines) == 6
    assert [line[22:38].strip() for line in lines[3:]][:2] == ["nog leeg", "nog leeg"]
    assert lines[5][22:38].strip().endswith("van 8 compleet")


def test_json_has_one_shape(vp: Vp, filled: dict[str, str]) -> None:
    found = json.loads(vp("list", "--json").out)
    names = ["id", "title", "progress", "last_changed", "overdue", "oldest_overdue", "next", "without_day"]
    assert [list(each) for each in found] == [names] * 5
    assert {each["title"]: each["id"] for each in found} == {
        title: plan_id for title, plan_id in filled.items() if title != "Weggegooid plan"
    }
    assert {each["last_changed"] for each in found} == {"2027-03-12T09:30:00"}
    by_title = {each["title"]: each["progress"] for each in found}
    names = [phase.name for phase in PHASES]
    example = example_plan()
    assert by_title["Griepvaccinatie met ICT"] == {
        each: str(how_far(example, each, NOW.date()).state) for each in names
    }
    assert "complete" in by_title["Griepvaccinatie met ICT"].values()
    assert by_title["Griep"] == dict.fromkeys(names[:6], "empty") | dict.fromkeys(names[6:], "outside")


def test_each_letter_of_progress_is_a_state() -> None:
    plan = Listed("abcdefgh", "", "ebcoebco", None, "", "", 0, None, 0, 0)
    assert list(progress(plan).values()) == ["empty", "busy", "complete", "outside"] * 2
    assert set(progress(plan).values()) == {each.value for each in State}


def test_a_title_cannot_break_the_table(vp: Vp, filled: dict[str, str], home: Path) -> None:
    with sqlite3.connect(database(home)) as connection:
        connection.execute("update plans set title = 'a\nb\x1b[31mc' where id = ?", (filled["Griep"],))
    connection.close()
    lines = vp("list").out.splitlines()
    assert len(lines) == 6
    assert "a b [31mc" in "".join(lines)


@pytest.mark.parametrize(
    "wanted, title",
    [
        ("griepvac", "Griepvaccinatie met ICT"),
        ("  MET   ict ", "Griepvaccinatie met ICT"),
        ("griep", "Griep"),  # the whole title wins over a part of another
        ("zoe's", "Zoë’s spreekuur"),
        ("ZOË’S", "Zoë’s spreekuur"),
        ("weggelegd", "Weggelegd plan"),
    ],
)
def test_a_plan_is_meant_by_a_part_of_its_title(filled: dict[str, str], home: Path, wanted: str, title: str) -> None:
    assert chosen(home, wanted).id == filled[title]


def test_a_plan_is_meant_by_its_id(filled: dict[str, str], home: Path) -> None:
    assert [chosen(home, each.upper()).title for title, each in filled.items() if title != "Weggegooid plan"] == [
        title for title in filled if title != "Weggegooid plan"
    ]


def test_more_than_one_plan_is_an_error_that_lists_them(vp: Vp, filled: dict[str, str]) -> None:
    line = refused(vp("export", "ie"))
    assert f"{filled['Griep']} (Griep)" in line
    assert f"{filled['Griepvaccinatie met ICT']} (Griepvaccinatie met ICT)" in line
    assert "Zoë" not in line


@pytest.mark.parametrize("command", ["open", "export", "check"])
@pytest.mark.parametrize("wanted", ["bestaat niet", "weggegooid", "", "  "])
@pytest.mark.usefixtures("filled")
def test_no_plan_is_an_error_that_says_where_to_look(vp: Vp, command: str, wanted: str) -> None:
    assert "vp list" in refused(vp(command, wanted))


def test_without_plans_the_error_says_how_to_begin(vp: Vp, home: Path) -> None:
    assert "vp example" in refused(vp("open", "griep"))
    assert not home.exists()


def test_a_long_list_in_an_error_is_cut_off(filled: dict[str, str], home: Path) -> None:
    with sqlite3.connect(database(home)) as connection:
        connection.execute("update plans set title = 'Zorg ' || ?, deleted = null", ("x" * 100,))
        for number in range(4):
            values = (f"plan000{number}", "2027-03-12T09:30:00", "2027-03-12T09:30:00", "Zorg")
            connection.execute("insert into plans (id, created, changed, title) values (?, ?, ?, ?)", values)
    connection.close()
    with pytest.raises(CommandProblem, match=r"10 plannen.*en nog 5\.") as found:
        chosen(home, "zor")
    assert len(str(found.value)) < 500


@pytest.mark.parametrize("content", [b"geen database, wel tekst" * 100, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_broken_file_with_plans_is_told_and_left_alone(vp: Vp, home: Path, content: bytes) -> None:
    (home / "data").mkdir(parents=True)
    database(home).write_bytes(content)
    for words in (["list"], ["example"], ["export", "griep"]):
        line = refused(vp(*words))
        assert "geen leesbaar planbestand" in line
    assert database(home).read_bytes() == content


def test_a_file_of_a_newer_version_is_refused(vp: Vp, filled: dict[str, str], home: Path) -> None:
    with sqlite3.connect(database(home)) as connection:
        connection.execute(f"pragma user_version = {VERSION + 1}")
    connection.close()
    assert "nieuwere versie" in refused(vp("list"))
    assert "nieuwere versie" in refused(vp("example"))


def test_a_file_of_an_older_version_is_brought_up_to_date(vp: Vp, home: Path) -> None:
    (home / "data").mkdir(parents=True)
    database(home).touch()
    assert vp("list", "--json").out == "[]"
    with sqlite3.connect(database(home)) as connection:
        assert connection.execute("pragma user_version").fetchone() == (VERSION,)
    connection.close()


def test_a_folder_in_the_place_of_the_file_is_told(vp: Vp, home: Path) -> None:
    database(home).mkdir(parents=True)
    assert "niet openen" in refused(vp("list"))
    assert "niet openen" in refused(vp("example"))
