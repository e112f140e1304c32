"""The catalogue holds every intervention, training, price and date of the brochure, and no sentence of it."""

import datetime as dt
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.knowledge.catalogue.facts import FREE_FOR, PARTS, SAID, TABLE, TRAININGS, Fact
from tests.knowledge.own_words import copied, strings
from vp_tui.knowledge import catalogue as package
from vp_tui.knowledge.catalogue import Entry, Training, catalogue
from vp_tui.knowledge.catalogue.training import SETTINGS, STATUSES

FILES = sorted(Path(package.__file__).parent.glob("*.toml"))
COLUMNS = ["anders_werken", "netwerk", "capaciteit", "goede_gesprek"]
WEEKDAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
# Values that are no text to read.
CODES = {*COLUMNS, *STATUSES, *SETTINGS}
SLUGS = {slug for slug, _, _ in TABLE} | set(PARTS)
# What the brochure itself calls things; a row of six words may lie within one of these.
NAMES = (
    "MTVP-HA-web groep", "Triage voor praktijkassistenten op de dagpraktijk", "4D-model",
    "Triage en communicatie in de dagpraktijk",
    "De kracht van het huisartsteam", "Stressvrij werken met Tijdsurfen", "Verandering in de praktijk",
    "Basiscursus Lean werken op de praktijk", "Meekijken bij een praktijk voor Anders werken",
    "aandacht, voldoening, balans, ruis verminderen, anticiperen, piekeren verminderen en organiseren",
    "Anders werken met digitale toepassingen (beeldbellen / e-mailen / chatten)", "Het voeren van het goede gesprek",
    "3-gesprekken (patiënt, huisarts en andere zorgverlener)", "Positieve Gezondheid",
    "Dag 1: efficiënt werken met kernteams",
    "Positieve Gezondheid in de eerstelijnszorg in Utrecht stad", "Leergang Werken in een Achterstandswijk",
    "Wijknetwerk Positieve Gezondheid in de huisartsenpraktijk",
    "Samen beslissen met behulp van motiverende gespreksvoering",
)  # fmt: skip


def entry_of(slug: str) -> Entry:
    found = catalogue().find(slug)
    assert found, slug
    return found


def trainings() -> Iterator[tuple[Entry, Training]]:
    return ((entry, training) for entry in catalogue().entries for training in entry.trainings)


def all_texts(entry: Entry) -> str:
    """Everything that is told of an intervention, its trainings and their prices with it."""
    costs = [training.cost_text() for training in entry.trainings]
    return "\n".join([*strings(json.loads(entry.model_dump_json())), *costs])


def named(fact: Fact) -> list[Training]:
    """The trainings of this provider and name, in the catalogue's order."""
    return [each for each in entry_of(fact.of).trainings if each.provider == fact.provider and fact.title in each.title]


def test_the_source_has_version_and_date() -> None:
    source = catalogue().source
    assert (source.version, source.date) == ("1.0", dt.date(2023, 7, 13))
    assert "13-07-2023" in source.banner and "versie 1.0" in source.banner


@pytest.mark.parametrize(("slug", "column", "number"), TABLE)
def test_every_place_in_the_table_is_taken(slug: str, column: str, number: int) -> None:
    entry = entry_of(slug)
    assert column in entry.columns
    assert entry.extra == (number == -1)
    assert entry.number == max(number, 0)


def test_there_is_nothing_that_the_brochure_has_not() -> None:
    assert {entry.slug for entry in catalogue().entries} == SLUGS
    assert len(list(trainings())) == len(TRAININGS)


def test_the_table_has_four_columns_with_their_rules() -> None:
    rules = {each.key: each for each in catalogue().columns}
    assert list(rules) == COLUMNS
    assert (rules["anders_werken"].minimum, rules["anders_werken"].minimum_year_2) == (1, 1)
    assert (rules["goede_gesprek"].minimum, rules["goede_gesprek"].developed_in_year_2) == (1, True)
    assert (rules["netwerk"].first_year, rules["netwerk"].minimum_year_2) == (2, 1)
    assert rules["capaciteit"].optional and not rules["anders_werken"].optional
    assert catalogue().rule("netwerk") is rules["netwerk"]
    assert not any("capaciteit" in entry.columns for entry in catalogue().entries)


@pytest.mark.parametrize("fact", TRAININGS, ids=lambda fact: f"{fact.of}-{fact.provider}-{fact.period or fact.days}")
def test_every_training_is_there_with_its_facts(fact: Fact) -> None:
    fits = [each for each in named(fact) if fact.period in each.period and bool(each.sessions) == bool(fact.days)]
    assert fits, f"no training of {fact.provider} that says {fact.period or fact.days}"
    found = next(each for each in fits if each.setting == fact.setting)
    assert tuple(price.amount for price in found.prices) == fact.amounts
    assert tuple(f"{WEEKDAYS[each.date.weekday()]} {each.date}" for each in found.sessions) == fact.days
    assert all((each.start, each.end) == (fact.hours or (None, None)) for each in found.sessions)
    assert (found.maximum, found.accreditation) == (fact.maximum, fact.points)
    assert fact.duration in found.duration
    assert all(price.members == fact.members for price in found.prices)
    payers = [price.paid_by for price in found.prices if price.amount == 0]
    assert all(fact.payer in payer and bool(payer) == bool(fact.payer) for payer in payers)
    # Free because chronic care or mental health care pays: then the practice still pays a stand-in.
    assert found.stand_in == bool(fact.payer)


@pytest.mark.parametrize("slug", sorted(SAID))
def test_what_the_brochure_says_of_it_is_said(slug: str) -> None:
    told = all_texts(entry_of(slug)).lower()
    assert [each for each in SAID[slug] if each.lower() not in told] == []


def test_everything_is_looked_at() -> None:
    assert set(SAID) == SLUGS


def test_prices_by_profession() -> None:
    split = [training for _, training in trainings() if len(training.prices) == 2 and training.prices[1].others]
    assert len(split) == 4
    assert all(set(training.prices[0].roles) == FREE_FOR for training in split)


def test_prices_with_a_condition() -> None:
    by_id = {training.id: training for _, training in trainings()}
    lean = by_id["lean-eerste-lijn"].prices[0]
    assert (lean.per, lean.group) == ("group", 14)
    assert by_id["positieve-gezondheid-praktijk"].prices[0].per == "practice"
    assert by_id["hus-positieve-gezondheid-2024"].maximum_per_practice == 2
    assert by_id["sterkzorg-lean-coach"].prices[0].about
    assert by_id["4d-traject"].prices[0].amount_to == 79
    assert by_id["4d-traject"].status == "in_development"


def test_what_comes_first_and_what_goes_together() -> None:
    for slug in ("samen-beslissen", "lastige-patient"):
        assert entry_of(slug).presupposes == ("motiverende-gespreksvoering",)
        assert all(each.presupposes == ("motiverende-gespreksvoering",) for each in entry_of(slug).trainings)
    again = next(each for each in entry_of("triage").trainings if each.id == "nvda-triage-terugkom")
    assert again.presupposes == ("nvda-triage-communicatie",)
    assert entry_of("flexibele-consultduur").needs_one_of == ("triage", "regie-arts", "digitale-toepassingen")
    assert entry_of("flexibele-consultduur").cycle_months == 3
    assert entry_of("triage").certificate_years == 2
    assert entry_of("lean-verdieping").people == 2
    assert entry_of("wijknetwerk-positieve-gezondheid").first_year == 2


def test_a_clash_is_told_on_both_sides() -> None:
    clashing = {(entry.slug, other) for entry in catalogue().entries for other in entry.clashes_with}
    assert clashing == {("4d-model", "positieve-gezondheid"), ("positieve-gezondheid", "4d-model")}


def test_every_slug_that_is_named_exists_and_ids_are_unique() -> None:
    slugs = [entry.slug for entry in catalogue().entries]
    ids = [training.id for _, training in trainings()]
    assert len({*slugs, *ids}) == len(slugs) + len(ids)
    assert {slug for entry in catalogue().entries for _, slug in entry.refers_to} <= set(slugs)
    assert {slug for _, training in trainings() for slug in training.presupposes} <= {*slugs, *ids}


def test_extras_and_preparations_count_for_nothing() -> None:
    not_counting = {entry.slug for entry in catalogue().entries if not entry.counts_as}
    assert not_counting == {
        "triage", "kracht-van-het-huisartsteam", "tijdsurfen", "praktijkmanagers", "meekijken",
        "wijknetwerk-positieve-gezondheid",
    }  # fmt: skip


def test_parts_of_one_intervention_count_once() -> None:
    adopted = ["regie-arts", "soh-spreekuur", "tijdsurfen", "alk-kernteams", "unknown"]
    assert catalogue().counting(adopted, "anders_werken") == ("taakherschikking",)
    assert catalogue().counting(adopted, "netwerk") == ("alk",)
    assert catalogue().counting(["alk-gespreksmodellen"], "netwerk") == ()
    assert catalogue().counting(["lean-werken", "veelgebruikers"], "anders_werken") == ("lean-werken", "veelgebruikers")


def test_a_date_of_the_past_is_expired_from_the_day_after() -> None:
    series = next(each for _, each in trainings() if each.id == "hus-positieve-gezondheid-2023")
    assert not series.expired(dt.date(2023, 10, 30))
    assert series.expired(dt.date(2023, 10, 31))
    told = series.when_text(dt.date(2023, 12, 1))
    assert told.count("(verlopen)") == 2 and "Dag 3: 15 januari 2024, 18.00–21.00 uur;" in told
    later = next(each for _, each in trainings() if each.id == "hus-triage-2024")
    assert later.when_text(dt.date(2024, 12, 31)) == "in 2024, datum volgt"
    assert later.when_text(dt.date(2025, 1, 1)) == "in 2024, datum volgt (verlopen)"
    always = next(each for _, each in trainings() if each.id == "lhv-lean-coach")
    assert not always.expired(dt.date(2040, 1, 1))


def test_in_this_year_all_that_had_a_date_is_expired(today: dt.date) -> None:
    assert all(training.expired(today) for _, training in trainings() if training.sessions)


def test_texts_of_prices() -> None:
    by_id = {training.id: training for _, training in trainings()}
    assert by_id["nvda-triage-communicatie"].cost_text() == "€ 460 per persoon voor leden"
    assert by_id["zorgsteedsbeter-lean"].cost_text() == "prijs onbekend"
    assert by_id["nvda-triage-positieve-gezondheid"].cost_text() == "prijs volgt"
    assert by_id["hus-tijdsurfen-2023"].cost_text() == (
        "gratis (betaald uit Chronische Zorg-gelden van SterkZ.org); de praktijk betaalt zelf een vervanger"
    )
    assert by_id["lean-eerste-lijn"].cost_text().startswith("€ 900 per groep van 14; zonder accreditatie")
    assert (
        by_id["hus-motiverend-basis-2024"]
        .cost_text()
        .endswith("€ 175 per persoon voor andere beroepen in de praktijk; de praktijk betaalt zelf een vervanger")
    )


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_sentences_are_ours(file: Path) -> None:
    assert copied(strings(tomllib.loads(file.read_text(encoding="utf-8"))), NAMES) == []


def test_the_texts_are_tidy_and_say_je() -> None:
    for entry in catalogue().entries:
        for text in strings(json.loads(entry.model_dump_json())):
            assert text == text.strip() and "  " not in text and "\n" not in text, text
            assert not re.search(r"\b(u|uw)\b|—|[\"*_`#<>]", text, re.IGNORECASE) or text in CODES, text
    assert all(entry.what.endswith(".") for entry in catalogue().entries)


def test_steps_begin_with_a_verb_in_the_imperative_and_are_no_sentences() -> None:
    for entry in catalogue().entries:
        assert entry.steps, entry.slug
        assert all(step[0].isupper() and step[-1] not in ".!" for step in entry.steps), entry.slug


def test_it_is_read_once_and_only_when_asked_for() -> None:
    assert catalogue() is catalogue()
    code = (
        "import builtins, tomllib; reads = []; own = tomllib.loads;"
        "tomllib.loads = lambda text: (reads.append(1), own(text))[1];"
        "from vp_tui.knowledge.catalogue import catalogue; before = len(reads); catalogue(); print(before, len(reads))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == f"0 {len(FILES)}\n"
