"""Searching in all plans of a home: what is found, in which order, and that a change is seen."""

from pathlib import Path

import pytest

from tests.conftest import Clock
from vp_tui.knowledge.example import example_plan
from vp_tui.plan import plan_texts as texts
from vp_tui.plan.plan import Plan
from vp_tui.store.written import texts_of_plans
from vp_tui.workspace.library import Library
from vp_tui.workspace.text_index import TextIndex


@pytest.fixture
def library(home: Path, clock: Clock) -> Library:
    return Library(home, clock)


def index(library: Library, clock: Clock, without: str = "") -> TextIndex:
    made = TextIndex(library.path, clock)
    made.refresh(without)
    return made


def titled(title: str, occasion: str = "") -> Plan:
    plan = Plan()
    plan.plan.title, plan.recognise.occasion = title, occasion
    return plan


def found(index: TextIndex, query: str) -> list[str]:
    return [each.plan.title for each in index.search(texts.query_words(query))]


def written(each: texts.PlanTexts) -> set[tuple[str, str]]:
    return {(each.address(n), line) for n, line in enumerate(each.lines.split("\n"))}


def test_the_file_gives_what_the_open_plan_gives(library: Library) -> None:
    plan_id, plan = library.example(), example_plan()
    read = texts_of_plans(library.path, [plan_id])[plan_id]
    assert written(read) == written(texts.texts_of(plan))
    assert read.numbers == texts.texts_of(plan).numbers and read.numbers
    library.close()


def test_accents_capitals_and_line_breaks_are_no_matter_and_each_word_must_be_there(
    library: Library, clock: Clock
) -> None:
    library.add(titled("Eén", "De Ünieke\n  crème van [b]Müller[/b]"))
    library.add(titled("Ander", "unieke dingen"))
    made = index(library, clock)
    assert found(made, "UNIEKE CREME") == ["Eén"]
    assert found(made, "muller[/b] uniek") == ["Eén"]
    assert set(found(made, "uniek")) == {"Eén", "Ander"}
    assert found(made, "uniek xyzzy") == []
    library.close()


def test_what_is_called_so_comes_first_then_the_last_changed_and_the_archive_last(
    library: Library, clock: Clock
) -> None:
    for title, occasion in (("Telefoon", ""), ("Oud", "telefoon"), ("Jong", "telefoon"), ("Telefoon weg", "")):
        clock.forward(minutes=1)
        plan_id = library.add(titled(title, occasion))
    library.archive(plan_id, True)
    made = index(library, clock)
    assert found(made, "telefoon") == ["Telefoon", "Jong", "Oud", "Telefoon weg"]
    library.close()


def test_the_open_plan_and_the_bin_are_left_out(library: Library, clock: Clock) -> None:
    here, gone, other = (library.add(titled(each, "woord")) for each in ("Open", "Weg", "Ander"))
    library.delete(gone)
    assert found(index(library, clock, without=here), "woord") == ["Ander"]
    library.restore(gone)
    library.delete(other)
    assert found(index(library, clock, without=here), "woord") == ["Weg"]
    library.close()


@pytest.mark.parametrize("seconds", [0, 1, 60], ids="{}s".format)
def test_a_change_is_seen_at_the_next_refresh_however_soon_it_came(
    library: Library, clock: Clock, seconds: int
) -> None:
    plan_id = library.add(titled("Plan", "oude woorden"))
    made = index(library, clock)
    clock.forward(seconds=seconds)
    library.session(plan_id).put("recognise/occasion", "nieuwe woorden")
    library.settled()
    made.refresh()
    assert (found(made, "nieuwe"), found(made, "oude")) == (["Plan"], [])
    library.close()


def test_a_place_is_told_in_few_words() -> None:
    plan = example_plan()
    goal, action = plan.ideate.goals[1], plan.implement.actions[0]

    def told(address: str, number: int | None = None) -> str:
        return texts.place_text(address, lambda _: "3", number)

    assert told(f"ideate/goals/{goal.id}/indicator", goal.number) == f"3 Doel {goal.number} · Indicator"
    assert told(f"implement/actions/{action.id}/action") == "3 Acties"
    assert told(f"implement/actions/{action.id}/who") == "3 Acties · Wie"
    assert told("recognise/improvement_point") == "3 Verbeterpunt"


def test_the_words_as_typed_come_before_the_words_apart_and_are_marked() -> None:
    words = texts.query_words("Twee drie")
    lines = ["drie en twee", "tweedrie of xtwee drie", "een twee drie"]
    made = texts.plan_texts([("recognise", "occasion", each) for each in lines], {})
    assert [each.line for each in texts.ranked(made.found(words), words)] == [lines[2], lines[1], lines[0]]
    assert texts.marks("Eén TWÉÉ drie", words) == [(4, 13)]
    assert texts.marks("drie en twee", words) == [(0, 4), (8, 12)]
    assert [texts.first_place(each, words) for each in lines] == [8, 13, 4]


def test_what_is_typed_on_and_taken_back_letter_by_letter_finds_the_same_as_at_once(
    library: Library, clock: Clock
) -> None:
    for text in ("telefoon en turflijst", "telefoon", "tel", "turf"):
        library.add(titled(text, text))
    typed = index(library, clock)
    query = "telefoon turf"
    for sought in [query[:n] for n in range(2, len(query) + 1)] + [query[:n] for n in range(len(query), 1, -1)]:
        assert found(typed, sought) == found(index(library, clock), sought), sought
    assert found(typed, "turf tel") == ["telefoon en turflijst"]
    assert set(found(typed, "turf")) == {"turf", "telefoon en turflijst"}
    library.close()
