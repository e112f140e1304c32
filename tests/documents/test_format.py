"""The labels of the IPS format stand letter for letter, in its order (design/ips-format.md, seed 001)."""

import datetime as dt

import pytest

from tests.documents.filled import FACTS, filled_plan
from tests.documents.reading import W, body, headings, parts, style, tables, text, under
from vp_tui.documents.implementation_plan import ExportOptions, build
from vp_tui.plan.models.analyse import CATEGORIES
from vp_tui.plan.models.implement import Action
from vp_tui.plan.plan import Plan

SECTIONS = [
    ("Title", "Implementatieplan"),
    ("Heading1", "Inleiding"),
    ("Heading1", "De Context"),
    ("Heading2", "Samenstelling team en plek in de organisatie/regio"),
    ("Heading2", "Korte beschrijving van de kansen en bedreigingen bij het behalen van de doelen"),
    ("Heading1", "Doelen"),
    ("Heading2", "SMART Doelen"),
    ("Heading1", "Verbeterinterventies en Veranderingen"),
    ("Heading2", "Acties en afspraken over: Interventies en veranderingen"),
    ("Heading1", "Gegevensverzameling"),
    ("Heading2", "Acties en afspraken over: gegevensverzameling monitoring PDCA"),
    ("Heading1", "Communiceren en motiveren"),
    ("Heading2", "Acties en afspraken over: Communicatie over aanpak en resultaten"),
    ("Heading1", "Verspreiding en borging"),
    ("Heading2", "Acties en afspraken over: Borging en verspreiding"),
]
ANNEXES = {
    1: ("Heading1", "Bijlage 1: doelgroepen"),
    2: ("Heading1", "Bijlage 2: afweging van interventies"),
    3: ("Heading1", "Bijlage 3: metingen"),
    4: ("Heading1", "Bijlage 4: leerverslag"),
}
ACTIONS = ["Doel nr", "Actie", "Wie", "Wanneer", "√"]
DATA = ["Gegevens", "Wie legt vast", "Hoe", "Wanneer", "Waarmee/waarin"]
COMMUNICATION = ["Doel / nieuwe werkwijze", "Actie of overlegvorm", "Wie", "Wanneer", "✓"]
SECURING = ["Doel / nieuwe werkwijze", "Actie", "Wie", "Wanneer", "√"]
CRITERIA = ["Specifiek", "Meetbaar", "Acceptabel", "Realistisch", "Tijdgebonden"]

EMPTY, FILLED = Plan(), filled_plan()


def table(content: bytes, titles: list[str]) -> list[list[str]]:
    """The rows under these column titles."""
    return next(rows[1:] for rows in tables(content) if rows[0] == titles)


@pytest.mark.parametrize("plan", [EMPTY, FILLED], ids=["empty", "filled"])
def test_every_section_is_there_whatever_the_plan(plan: Plan) -> None:
    content = build(plan, ExportOptions(annexes=frozenset()), FACTS)
    assert headings(content) == SECTIONS
    titles = [rows[0] for rows in tables(content)]
    assert [each for each in titles if each in (ACTIONS, DATA, COMMUNICATION, SECURING)] == [
        ACTIONS, DATA, COMMUNICATION, SECURING,
    ]  # fmt: skip


def test_annexes_one_to_three_come_along_by_default() -> None:
    assert headings(build(FILLED, ExportOptions(), FACTS)) == [*SECTIONS, *(ANNEXES[each] for each in (1, 2, 3))]


@pytest.mark.parametrize("chosen", [{4}, {1, 3}, {2, 4}, {1, 2, 3, 4}])
def test_annexes_are_a_choice(chosen: set[int]) -> None:
    content = build(FILLED, ExportOptions(annexes=frozenset(chosen)), FACTS)
    assert headings(content)[len(SECTIONS) :] == [ANNEXES[each] for each in sorted(chosen)]


def test_an_annex_with_nothing_to_show_is_left_out() -> None:
    assert headings(build(EMPTY, ExportOptions(annexes=frozenset({1, 2, 3, 4})), FACTS)) == SECTIONS


def test_an_empty_table_shows_the_rows_of_the_format_with_boxes_to_tick() -> None:
    content = build(EMPTY, ExportOptions(), FACTS)
    assert table(content, ACTIONS) == [[number, "", "", "", "☐"] for number in "11223344"]
    assert table(content, DATA) == [[""] * 5] * 4
    assert table(content, COMMUNICATION) == [[number, "", "", "", "☐"] for number in "112234"]
    assert table(content, SECURING) == [[number, "", "", "", "☐"] for number in "11223344"]


def test_a_table_with_records_has_no_empty_rows() -> None:
    content = build(FILLED, ExportOptions(), FACTS)
    assert [len(table(content, titles)) for titles in (ACTIONS, DATA, COMMUNICATION, SECURING)] == [2, 2, 2, 2]


def test_the_labels_of_the_format_print_without_content() -> None:
    rows = [row for rows in tables(build(EMPTY, ExportOptions(), FACTS)) for row in rows]
    assert rows[:3] == [["Naam:", ""], ["Instelling:", ""], ["Laatst bijgewerkt op:", "11 maart 2027"]]
    goals = next(n for n, row in enumerate(rows) if row[0] == "Doel 1")
    assert [row[0] for row in rows[goals : goals + 9]] == ["Doel 1", *CRITERIA, "Doel 2", "Doel 3", "Doel 4"]


def test_labels_of_our_own_print_only_with_content() -> None:
    content = build(EMPTY, ExportOptions(annexes=frozenset({1, 2, 3, 4}), personal=True), FACTS)
    labels = ("VPLabel", "VPCaption", "VPCellLabel")
    printed = [text(each) for each in body(content).iter(f"{W}p") if style(each) in labels]
    cover = ["Naam:", "Instelling:", "Laatst bijgewerkt op:", "Versie:", "Status:"]  # it always has these last two
    assert printed == [*cover, *CATEGORIES.values(), *CRITERIA]


def test_a_goal_has_its_number_and_its_five_criteria() -> None:
    plan = filled_plan(records=1)
    plan.ideate.goals[0].number = 5
    rows = [row for rows in tables(build(plan, ExportOptions(), FACTS)) for row in rows]
    start = next(n for n, row in enumerate(rows) if row[0].startswith("Doel 5\n"))
    assert [row[0] for row in rows[start - 4 : start]] == ["Doel 1", "Doel 2", "Doel 3", "Doel 4"]
    assert [row[0] for row in rows[start + 1 : start + 6]] == CRITERIA
    assert table(build(plan, ExportOptions(), FACTS), ACTIONS)[0][0] == "5"


def test_result_and_conclusion_only_once_there() -> None:
    plan = filled_plan(records=1)
    assert "Resultaat" in under(build(plan, ExportOptions(), FACTS))["Doelen"]
    plan.ideate.goals[0].result, plan.ideate.goals[0].conclusion = None, "open"
    goals = under(build(plan, ExportOptions(), FACTS))["Doelen"]
    assert "Resultaat" not in goals and "Conclusie" not in goals


def test_the_audience_is_the_first_line_of_the_communication() -> None:
    cell = table(build(FILLED, ExportOptions(), FACTS), COMMUNICATION)[0][1]
    assert cell.split("\n")[0] == "relate/communications/0/audience"


def test_what_is_said_about_people_stays_in_the_app_unless_chosen() -> None:
    private = ("resistance", "contacts")
    without = b"".join(parts(build(FILLED, ExportOptions(), FACTS)).values()).decode()
    chosen = b"".join(parts(build(FILLED, ExportOptions(personal=True), FACTS)).values()).decode()
    assert [word for word in private if word in without] == []
    assert [word for word in private if word in chosen] == list(private)
    assert "Trekker" not in without and "Afwachtend" not in without


@pytest.mark.parametrize(
    ("when", "shown"),
    [
        ("12-3-2027", "12 maart 2027"),
        ("12 maart", "12 maart"),  # the year of the day itself
        ("maart 2027", "maart 2027"),
        ("11 maart 2027", "11 maart 2027\n12 maart 2027"),
        ("vanaf 1 maart 2027", "vanaf 1 maart 2027\n12 maart 2027"),  # names no last day
        ("elke vrijdag", "elke vrijdag\n12 maart 2027"),
        ("", "12 maart 2027"),
    ],
)
def test_the_day_of_doing_stands_there_only_where_it_is_another_one_than_agreed(when: str, shown: str) -> None:
    plan = Plan()
    plan.implement.actions = [Action(id="a0000001", action="Bellen", when=when, done_on=dt.date(2027, 3, 12))]
    assert table(build(plan, ExportOptions(), FACTS), ACTIONS)[0][3] == shown


def test_explanations_are_a_choice() -> None:
    def explained(options: ExportOptions) -> list[str]:
        paragraphs = body(build(FILLED, options, FACTS)).iter(f"{W}p")
        return [text(each) for each in paragraphs if style(each) == "VPExplanation"]

    assert explained(ExportOptions()) == []
    assert len(explained(ExportOptions(annexes=frozenset({1, 2, 3, 4}), explanations=True))) == 12


def test_a_phase_outside_my_part_is_said_where_it_would_stand() -> None:
    plan = Plan()
    assert "Buiten mijn deel" not in "".join(under(build(plan, ExportOptions(), FACTS)).values())
    plan.plan.outside_my_part = [4]
    texts = under(build(plan, ExportOptions(), FACTS))
    assert "fase 4 (Relaties opbouwen) buiten mijn deel" in texts["Inleiding"]
    assert "Buiten mijn deel: fase 4" in texts["Communiceren en motiveren"]
    assert "Buiten mijn deel" not in texts["Doelen"]


def test_chosen_observations_are_the_occasion_where_none_is_written() -> None:
    plan = filled_plan(records=1)
    wonder = plan.recognise.observations[0].text
    assert wonder not in under(build(plan, ExportOptions(), FACTS))["Inleiding"]
    plan.recognise.occasion = ""
    assert wonder in under(build(plan, ExportOptions(), FACTS))["Inleiding"]


def test_a_factor_or_argument_that_is_not_sorted_yet_is_not_lost() -> None:
    plan = filled_plan(records=1)
    plan.analyse.factors[0].category = plan.analyse.factors[0].direction = None
    plan.weigh.arguments[0].intervention = plan.weigh.arguments[0].side = None
    plan.implement.measurements[0].goal = None
    texts = under(build(plan, ExportOptions(), FACTS))
    assert plan.analyse.factors[0].text.split("\n")[0] in texts["De Context"]
    assert plan.weigh.arguments[0].text.split("\n")[0] in texts["Bijlage 2: afweging van interventies"]
    assert plan.implement.measurements[0].note in texts["Bijlage 3: metingen"]
