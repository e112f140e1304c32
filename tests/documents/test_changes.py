"""The list of changes since the previous version."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from tests.documents.reading import W, body, headings, style, tables, text
from vp_tui.documents.blocks import Paragraph, Style
from vp_tui.documents.implementation_plan import DocumentFacts, ExportOptions, build
from vp_tui.documents.implementation_plan.options import Previous
from vp_tui.documents.word.markup import Markup
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.address import records_at
from vp_tui.plan.changes.change import Change, apply, deleting, inserting, setting
from vp_tui.plan.plan import Plan

NOW = dt.datetime(2027, 3, 12, 9, 30)
HEADING = "Gewijzigd sinds versie 1 van 1 maart 2027"


def exported(*steps: Callable[[Plan], list[Change]], options: ExportOptions = ExportOptions()) -> bytes:  # noqa: B008
    """The example's second version, after these steps."""
    plan = example_plan()
    for step in steps:
        for change in step(plan):
            apply(plan, change)
    previous = Previous(1, dt.date(2027, 3, 1), example_plan())
    return build(plan, options, DocumentFacts("aaaaaaaa", 2, NOW, NOW.date(), previous))


def listed(content: bytes) -> list[list[str]]:
    """The rows of the list, without their head; none where there is no list."""
    found = next((each for each in tables(content) if each[0] == ["Waar", "Versie 1", "Versie 2"]), [])
    return found[1:]


def test_a_text_stands_beside_what_it_was() -> None:
    plan = example_plan()
    content = exported(lambda _: setting(plan, "recognise/my_part", f"{plan.recognise.my_part} En de borging."))
    assert headings(content)[-1] == ("Heading1", HEADING)
    ((where, before, after),) = listed(content)
    assert where == "Mijn deel\nInleiding"
    assert after == f"{before} En de borging."
    assert ["Anders dan versie 1:", "1 plek, zie achteraan"] in [row[-2:] for row in tables(content)[0]]


def test_a_field_of_a_record_says_of_which_and_under_which_heading() -> None:
    plan = example_plan()
    address = f"implement/actions/{plan.implement.actions[0].id}/who"
    ((where, _, _),) = listed(exported(lambda now: setting(now, address, "Ans")))
    assert where.startswith("Wie\nVerbeterinterventies en Veranderingen · Actie “")


def test_the_count_on_the_cover_is_a_link_to_the_list() -> None:
    content = exported(lambda now: setting(now, "recognise/my_part", "De borging."))
    (link,) = [each for each in body(content).iter(f"{W}hyperlink") if text(each).endswith("zie achteraan")]
    heading = next(each for each in body(content).iter(f"{W}p") if (style(each), text(each)) == ("Heading1", HEADING))
    anchors = [each.get(f"{W}name") for each in heading.iter(f"{W}bookmarkStart")]
    assert link.get(f"{W}anchor") in anchors


def test_a_day_in_another_spelling_is_no_change() -> None:
    plan = example_plan()
    action = next(each for each in plan.implement.actions if each.when == "23 september 2026")
    assert listed(exported(lambda now: setting(now, f"implement/actions/{action.id}/when", "2026-09-23"))) == []


def test_records_come_and_go() -> None:
    plan = example_plan()
    gone = plan.implement.actions[0]
    content = exported(
        lambda now: inserting(now, "implement/actions", {"action": "Bellen", "who": "Ans", "when": "maart 2027"}),
        lambda now: deleting(now, f"implement/actions/{gone.id}"),
    )
    new, old = listed(content)
    assert new[0].startswith("Actie “Bellen” toegevoegd") and new[1] == "" and "Wie: Ans" in new[2]
    assert (
        old[0].endswith("verwijderd\nVerbeterinterventies en Veranderingen") and gone.action in old[1] and old[2] == ""
    )


def test_what_stays_in_the_app_stays_there() -> None:
    stakeholder = records_at(example_plan(), "relate/stakeholders")[0]
    address = f"relate/stakeholders/{stakeholder.id}"

    def step(now: Plan) -> list[Change]:
        return [
            *setting(now, f"{address}/resistance", "Heeft er geen zin in."),
            *inserting(now, "relate/contacts", {"summary": "Mopperde"}),
            *inserting(now, "evaluate/reflections", {"text": "Ik was bang"}),
        ]

    assert listed(exported(step)) == []
    personal = listed(exported(step, options=ExportOptions(frozenset({1, 4}), personal=True)))
    assert len(personal) == 3


def test_a_new_stakeholder_is_told_without_what_is_personal() -> None:
    values = {"name": "Wil", "stance": "against", "approach": "Koffie drinken"}
    ((_, _, after),) = listed(exported(lambda now: inserting(now, "relate/stakeholders", values)))
    assert "Koffie" in after and "Tegen" not in after


def test_what_is_personal_is_no_title_either() -> None:
    (row,) = listed(
        exported(lambda now: inserting(now, "relate/stakeholders", {"resistance": "GEHEIM", "external": True}))
    )
    assert row[0].startswith("Betrokkene toegevoegd") and "GEHEIM" not in "".join(row)
    stakeholder = records_at(example_plan(), "relate/stakeholders")[0]
    base = f"relate/stakeholders/{stakeholder.id}"

    def step(now: Plan) -> list[Change]:
        emptied = (setting(now, f"{base}/{name}", "") for name in ("name", "role"))
        return [change for each in emptied for change in each] + setting(now, f"{base}/resistance", "GEHEIM")

    assert "GEHEIM" not in str(listed(exported(step)))


def test_nothing_changed_says_so_on_the_cover_alone() -> None:
    content = exported()
    assert not listed(content) and HEADING not in [told for _, told in headings(content)]
    assert "geen plekken" in [row[-1] for row in tables(content)[0]]


def test_a_first_version_says_nothing_of_changes() -> None:
    content = build(example_plan(), ExportOptions(), DocumentFacts("aaaaaaaa", 1, NOW))
    assert not any("Anders dan" in cell for row in tables(content)[0] for cell in row)


def test_many_changes_are_counted() -> None:
    content = exported(*[lambda now: inserting(now, "implement/actions", {"action": "Bellen"})] * 105)
    assert len(listed(content)) == 100
    assert "105 plekken, zie achteraan" in [row[-1] for row in tables(content)[0]]


def test_words_that_differ_stand_out() -> None:
    block = Paragraph("oud nieuw", Style.CELL, runs=(("oud", "gone"), (" nieuw", "new")))
    made = Markup().paragraph(block)
    assert '<w:strike/></w:rPr><w:t xml:space="preserve">oud' in made
    assert '<w:b/><w:bCs/></w:rPr><w:t xml:space="preserve"> nieuw' in made
    assert Markup().paragraph(replace(block, runs=())) != made
