"""A practice's own catalogue: what is wrong is told by line, in Dutch, with what to do."""

import datetime as dt
import re
from pathlib import Path

import pytest

from vp_tui.knowledge.catalogue import ROLES, BrokenCatalogue, adopting, catalogue, own_catalogue, search
from vp_tui.knowledge.catalogue.own import LARGEST, MOST_PROBLEMS

DOCS = (Path(__file__).parents[3] / "docs" / "own-catalogue.md").read_text(encoding="utf-8")
EXAMPLE = DOCS.split("```toml\n")[1].split("```")[0]
SMALL = """[source]
title = "Onze catalogus"
date = 2027-01-15

[[entries]]
slug = "wandelen"
title = "Wandelen"
columns = ["anders_werken"]
kind = "design"
what = "Samen wandelen."
"""
TRAINING = """
[[entries.trainings]]
id = "cursus"
title = "Cursus"
provider = "School"
setting = "open"
status = "running"
"""


def problems(tmp_path: Path, text: str | bytes) -> list[str]:
    """What is told of a file with this text, a sentence a problem."""
    file = tmp_path / "eigen.toml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(BrokenCatalogue) as caught:
        own_catalogue(file)
    assert str(caught.value) == "\n".join(str(each) for each in caught.value.problems)
    return [str(each) for each in caught.value.problems]


def load(tmp_path: Path, text: str) -> list[str]:
    """The slugs in a file with this text."""
    file = tmp_path / "eigen.toml"
    file.write_text(text, encoding="utf-8")
    return [entry.slug for entry in own_catalogue(file).entries]


def test_the_example_in_the_docs_loads_and_can_be_searched_and_adopted(tmp_path: Path, today: dt.date) -> None:
    file = tmp_path / "eigen.toml"
    file.write_text(EXAMPLE, encoding="utf-8")
    own = own_catalogue(file)
    assert own.source.banner.startswith("Catalogus van hagro De Linde, versie 2, 15-01-2027:")
    entry = own.entries[0]
    assert search("leefstijl", "anders_werken", "poh", 0, among=own.entries) == [entry]
    values = adopting(entry, today, role="huisarts")
    assert (values["cost"], values["catalogue_id"]) == (1900, "wandelspreekuur")
    assert values["steps"][-1].startswith("Volg de scholing Wandelcoach in de zorg, Beweegschool (Dag 1: 8 april 2027")
    assert "prijs voor assistenten volgt; de praktijk betaalt zelf een vervanger." in values["steps"][-1]


def test_the_docs_name_every_role() -> None:
    assert set(re.findall(r"`([a-z-]+)`", DOCS.split("Roles: ")[1].split("\nAll fields")[0])) == set(ROLES)


def test_the_smallest_file_loads(tmp_path: Path) -> None:
    assert load(tmp_path, SMALL) == ["wandelen"]
    assert load(tmp_path, "\ufeff" + SMALL.replace("\n", "\r\n")) == ["wandelen"]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('title = "Wandelen"', 'title = "Wandelen', "Regel 7: dit is geen TOML; kijk of elk aanhalingsteken"),
        ('title = "Wandelen"', "titel = 3", "Regel 7: ‘titel’ is hier geen bekend veld; bedoel je ‘title’?"),
        ('title = "Wandelen"', "title = 3", "Regel 7: ‘title’ is een tekst; zet hem tussen aanhalingstekens."),
        ('title = "Wandelen"\n', "", "Regel 5: hier ontbreekt ‘title’; vul het in."),
        ('title = "Wandelen"', 'slug = "nog-een"', "Regel 7: deze naam staat er al; laat er één staan."),
        ('"Samen wandelen."', '""', "Regel 10: ‘what’ is leeg; vul het in of haal de regel weg."),
        ('"Samen wandelen."', f'"{"w" * 2001}"', "Regel 10: ‘what’ is te lang; houd het bij 2000 tekens."),
        ('"wandelen"', '"Wandel spreekuur"', "Regel 6: ‘slug’ bestaat uit kleine letters, cijfers en streepjes"),
        ('"wandelen"', '"lean-werken"', "Regel 6: ‘lean-werken’ bestaat al; kies een andere naam bij ‘slug’."),
        ('["anders_werken"]', '"anders_werken"', "Regel 8: ‘columns’ is een lijst; zet er vierkante haken omheen."),
        ('["anders_werken"]', "[]", "Regel 8: ‘columns’ is leeg; zet er minstens één in."),
        (
            '["anders_werken"]',
            '["anders"]',
            "Regel 8: ‘columns’ kan dit niet zijn; kies uit anders_werken, netwerk, capaciteit of goede_gesprek.",
        ),
        ('kind = "design"', 'kind = "Design"', "Regel 9: ‘kind’ kan dit niet zijn; kies uit design of development."),
        (
            "2027-01-15",
            '"15-1-2027"',
            "Regel 3: ‘date’ is een datum; schrijf hem zonder aanhalingstekens als 2027-03-12.",
        ),
        ("2027-01-15", "2027-02-30", "Regel 3: "),
        ("[source]", "[bron]", "Regel 1: ‘bron’ is hier geen bekend veld; haal het weg."),
        (
            "[[entries]]",
            "[[columns]]\nkey = 'netwerk'\n[[entries]]",
            "Regel 5: haal ‘columns’ weg: de kolommen liggen vast.",
        ),
        ("[[entries]]", "[entries]", "Regel 5: ‘entries’ is een lijst; zet er vierkante haken omheen."),
        (
            "what =",
            'presupposes = ["wandlen"]\nwhat =',
            "Regel 10: ‘wandlen’ staat in geen catalogus; kijk de spelling na.",
        ),
        ("what =", 'part_of = "Wandel-"\nwhat =', "Regel 10: ‘part_of’ bestaat uit kleine letters"),
        ("what =", "extra = 1\nwhat =", "Regel 10: ‘extra’ is waar of niet; schrijf true of false."),
        ("what =", 'number = "1"\nwhat =', "Regel 10: ‘number’ is een heel getal; schrijf alleen cijfers."),
        ("what =", "number = -1\nwhat =", "Regel 10: ‘number’ is te klein; het is 0 of meer."),
        ("what =", "people = 100\nwhat =", "Regel 10: ‘people’ is te groot; het is 99 of minder."),
        ("what =", "steps = [3]\nwhat =", "Regel 10: ‘steps’ is een tekst; zet hem tussen aanhalingstekens."),
        ("what =", f"tips = {['x'] * 31}\nwhat =", "Regel 10: ‘tips’ heeft er te veel; houd het bij 30."),
        (
            "what =",
            'clashes_with = ["alk"]\nwhat =',
            "Regel 5: vul ‘clashes_with’ en ‘clash’ (de reden) allebei in, of geen van beide.",
        ),
    ],
)
def test_what_is_wrong_is_told_by_line(tmp_path: Path, old: str, new: str, told: str) -> None:
    assert old in SMALL
    found = problems(tmp_path, SMALL.replace(old, new))
    assert any(each.startswith(told) for each in found), found


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            'status = "running"',
            'status = "dated"',
            "Regel 12: zet bij status ‘dated’ de data onder ‘sessions’, en alleen dan.",
        ),
        (
            'id = "cursus"',
            'id = "hus-triage-2023"',
            "Regel 13: ‘hus-triage-2023’ bestaat al; kies een andere naam bij ‘id’.",
        ),
        ('id = "cursus"', 'id = "wandelen"', "Regel 6: ‘wandelen’ bestaat al; kies een andere naam bij ‘slug’."),
        (
            'id = "cursus"',
            'id = "cursus"\npresupposes = ["x"]',
            "Regel 14: ‘x’ staat in geen catalogus; kijk de spelling na.",
        ),
        (
            'id = "cursus"',
            'id = "cursus"\nprices = [{ amount = "vijf" }]',
            "Regel 14: ‘amount’ is een getal; schrijf het",
        ),
        ('id = "cursus"', 'id = "cursus"\nprices = [{ amount = inf }]', "Regel 14: ‘amount’ is een getal; schrijf het"),
        (
            'id = "cursus"',
            'id = "cursus"\nprices = [{ amount = -5 }]',
            "Regel 14: ‘amount’ is te klein; het is 0 of meer.",
        ),
        (
            'id = "cursus"',
            'id = "cursus"\nsessions = [3]',
            "Regel 14: ‘sessions’ heeft eigen velden nodig; kijk in het",
        ),
        (
            'id = "cursus"',
            'id = "cursus"\nsessions = [\n  { date = 2027-04-08, start = 18 },\n]',
            "Regel 14: ‘start’ is een tijd; schrijf hem zonder aanhalingstekens als 18:00:00.",
        ),
    ],
)
def test_what_is_wrong_in_a_training_too(tmp_path: Path, old: str, new: str, told: str) -> None:
    assert load(tmp_path, SMALL + TRAINING) == ["wandelen"]
    found = problems(tmp_path, SMALL + TRAINING.replace(old, new))
    assert any(each.startswith(told) for each in found), found


def test_all_problems_come_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = SMALL.replace('"Wandelen"', "1").replace('"design"', "2").replace('"Onze catalogus"', "3")
    assert [each.split(":")[0] for each in problems(tmp_path, text)] == ["Regel 2", "Regel 7", "Regel 9"]
    many = SMALL + "".join(f"[[entries]]\nslug = {n}\n" for n in range(50))
    assert len(problems(tmp_path, many)) == MOST_PROBLEMS


def test_the_second_of_two_alike_is_told_by_its_own_line(tmp_path: Path) -> None:
    second = SMALL[SMALL.index("[[entries]]") :]
    assert problems(tmp_path, SMALL + second) == [
        "Regel 6: ‘wandelen’ bestaat al; kies een andere naam bij ‘slug’.",
        "Regel 12: ‘wandelen’ bestaat al; kies een andere naam bij ‘slug’.",
    ]


def test_an_entry_may_refer_to_its_own_file_and_to_the_brochure(tmp_path: Path) -> None:
    second = SMALL[SMALL.index("[[entries]]") :].replace('"wandelen"', '"fietsen"')
    more = 'presupposes = ["wandelen", "alk"]\npart_of = "lean-werken"\n'
    assert load(tmp_path, SMALL + second + more) == ["wandelen", "fietsen"]


def test_an_empty_file_a_file_of_another_kind_and_none_at_all(tmp_path: Path) -> None:
    assert problems(tmp_path, "")[0] == "hier ontbreekt ‘source’; vul het in."
    assert problems(tmp_path, b"\xff\xfe\x00") == [
        "Dit bestand is geen platte tekst in UTF-8; sla het zo op in je tekstverwerker."
    ]
    assert "dit is geen TOML" in problems(tmp_path, '{"format": 1}')[0]
    with pytest.raises(BrokenCatalogue, match=r"‘weg\.toml’ is niet te lezen; kijk of het bestand er staat"):
        own_catalogue(tmp_path / "weg.toml")
    with pytest.raises(BrokenCatalogue, match="is niet te lezen"):
        own_catalogue(tmp_path)


def test_a_line_that_is_too_long_is_not_read(tmp_path: Path) -> None:
    assert problems(tmp_path, SMALL + "x" + ".y" * 4_000) == [
        "Regel 11: deze regel is te lang; verdeel hem over regels van hooguit 8000 tekens."
    ]


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    assert problems(tmp_path, b"#" * (LARGEST + 1)) == ["Dit bestand is te groot: een catalogus is hooguit 256 kB."]


@pytest.mark.parametrize("value", ["[" * 7_000, "9" * 6_000])
def test_what_tomllib_gives_up_on_is_told_too(tmp_path: Path, value: str) -> None:
    assert problems(tmp_path, f"{SMALL}number = {value}\n") == [
        "dit bestand is te diep genest, of een getal erin is veel te lang."
    ]


def test_no_own_entry_gets_into_the_brochure(tmp_path: Path) -> None:
    load(tmp_path, SMALL)
    assert catalogue().find("wandelen") is None
