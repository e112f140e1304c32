"""Looking for an intervention."""

import pytest

from vp_tui.knowledge.catalogue import catalogue, search
from vp_tui.knowledge.catalogue.search import amounts


def slugs(*args: object, **kwargs: object) -> list[str]:
    return [entry.slug for entry in search(*args, **kwargs)]  # type: ignore[arg-type]


def test_without_anything_all_come_in_their_own_order() -> None:
    assert slugs() == [entry.slug for entry in catalogue().entries]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("lean", "lean-werken"),
        ("SOLK", "alk"),
        ("patient lastige", "lastige-patient"),  # no accents, any order
        ("TRIËREN", "triage"),
        ("e-consult", "flexibele-consultduur"),
        ("ZorgSteedsBeter", "lean-werken"),  # a provider
        ("spoedpost", "veelgebruikers"),
    ],
)
def test_words_are_found_wherever_they_stand(query: str, first: str) -> None:
    assert slugs(query)[0] == first


def test_every_word_must_be_there() -> None:
    assert slugs("lean triage") == []
    assert slugs("positieve gezondheid wijk")


def test_what_has_it_in_the_title_comes_first() -> None:
    found = slugs("gespreksmodellen")
    assert found[0] == "alk-gespreksmodellen" and "alk-kernteams" in found


def test_by_column() -> None:
    assert slugs(column="netwerk") == ["alk", "alk-kernteams"]
    assert "alk" in slugs(column="goede_gesprek")
    assert slugs(column="capaciteit") == []


def test_by_role() -> None:
    assert {"praktijkmanagers", "kracht-van-het-huisartsteam", "lean-werken"} <= set(slugs(role="praktijkmanager"))
    assert "triage" not in slugs(role="fysiotherapeut")
    assert "motiverende-gespreksvoering" in slugs(role="poh-ggz")


def test_by_cost_an_unknown_price_is_not_zero() -> None:
    free = slugs(most_cost=0)
    assert "tijdsurfen" in free and "kracht-van-het-huisartsteam" in free
    assert "triage" not in free and "wijknetwerk-positieve-gezondheid" not in free and "veelgebruikers" not in free
    assert "triage" in slugs(most_cost=115) and "triage" not in slugs(most_cost=114.99)
    assert "4d-model" in slugs(most_cost=39) and "4d-model" not in slugs(most_cost=38)


def test_by_cost_for_a_role_its_own_price_counts() -> None:
    assert "motiverende-gespreksvoering" in slugs(role="huisarts", most_cost=0)
    assert "motiverende-gespreksvoering" not in slugs(role="praktijkassistent", most_cost=174)
    assert "motiverende-gespreksvoering" in slugs(role="praktijkassistent", most_cost=175)
    entry = catalogue().find("samen-beslissen")
    assert entry
    assert (amounts(entry, "poh-ggz"), amounts(entry, "praktijkassistent"), amounts(entry)) == ([0], [95], [0, 95])


def test_all_together_and_among_others() -> None:
    assert slugs("scholing", "anders_werken", "praktijkassistent", 120) == ["triage"]
    assert slugs("lean", among=[]) == []
