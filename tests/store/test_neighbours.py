"""The doctor looks around the file: copies that are of no use, and files that a sync service made of ours."""

import datetime as dt
from pathlib import Path

import pytest

from tests.store.copies import NOW, add, copied, truncated, write
from vp_tui.store.backups import Why, make
from vp_tui.store.doctor import examine


def told(path: Path, what: str) -> list[str]:
    found = [each for each in examine(path, NOW) if each.what == what]
    assert not any(each.wrong for each in found), "it is good to know, and no fault of the file"
    return [each.sentence for each in found]


@pytest.mark.parametrize(
    "name",
    [
        "verbeterplan (1).db",
        "verbeterplan-LAPTOP-7.db",
        "verbeterplan (Conflicterende kopie van An 2027-03-01).db",
        "verbeterplan.sync-conflict-20270301-101500-ABCDEFG.db",
        "verbeterplan (case conflict).db",
        "Verbeterplan - kopie.db",
        "verbeterplan.db.bak",
    ],
)
def test_a_file_beside_ours_is_named_with_what_to_do(path: Path, name: str) -> None:
    plan_id = add(path, "Bereikbaar")
    other = copied(path, path.with_name(name))
    (sentence,) = told(path, "beside")
    assert name in sentence and "misschien een conflictkopie" in sentence and "vp restore" in sentence
    write(other, plan_id, "Nieuwer", NOW + dt.timedelta(days=1))
    assert "nieuwere wijzigingen" in told(path, "beside")[0]


def test_what_lies_there_by_our_own_doing_is_not_named(path: Path) -> None:
    add(path, "Bereikbaar")
    for name in ("verbeterplan_beschadigd_2027-03-01_10.00.00.db", "verbeterplan.db-wal", "vp.log", "plan.json"):
        path.with_name(name).write_bytes(b"")
    assert told(path, "beside") == []


def test_copies_that_can_not_be_put_back_are_named(path: Path) -> None:
    add(path, "Bereikbaar")
    kept = [make(path, Why.HAND, NOW - dt.timedelta(hours=n)).path for n in range(4)]
    assert told(path, "dead") == []
    truncated(kept[1])
    kept[2].write_bytes(b"")
    kept[3].write_text("een briefje")
    (sentence,) = told(path, "dead")
    assert all(each.name in sentence for each in kept[1:]) and kept[0].name not in sentence
    truncated(kept[0])
    assert "Geen enkele" in told(path, "dead")[0]
