"""What was taken out of a plan is not handed out again by the list of changes."""

import io
import zipfile
from pathlib import Path

from tests.conftest import Clock
from vp_tui.checks.privacy import cleaned_plan, marked_as_fine, suspects
from vp_tui.plan.models.overview import Dismissed
from vp_tui.plan.models.recognise import Observation
from vp_tui.plan.plan import Plan
from vp_tui.workspace.exporting import export_document
from vp_tui.workspace.library import Library

SAID = "Controle van mw. De Vries, geboren 3-4-1961, duurde lang."


def plan(point: str = "", whys: tuple[str, ...] = (), observation: str = "") -> Plan:
    made = Plan()
    made.recognise.improvement_point, made.analyse.whys = point, list(whys)
    made.recognise.observations = [Observation(id="aaaaaaaa", text=observation)] if observation else []
    return made


def test_what_was_replaced_is_replaced_in_the_old_text_too() -> None:
    old = cleaned_plan(plan(SAID), plan("Controles duren lang."))
    assert old.recognise.improvement_point == "Controle van een patiënt, geboren [geboortedatum], duurde lang."
    assert suspects(old) == []


def test_in_lists_and_in_records_that_are_gone() -> None:
    old = cleaned_plan(plan(whys=("te druk", SAID), observation=SAID), plan(whys=("te druk",)))
    assert old.analyse.whys[0] == "te druk" and suspects(old) == []


def test_what_still_stands_there_is_no_change() -> None:
    assert cleaned_plan(plan(SAID), plan(SAID)) == plan(SAID)


def test_what_may_stay_stays() -> None:
    now = plan("Leeg")
    for each in suspects(plan(SAID)):
        values = {"code": each.code, "address": each.address, "reason": marked_as_fine([each])}
        now.plan.dismissed.append(Dismissed(id=f"aaaaaaa{each.start % 10}", **values))
    assert cleaned_plan(plan(SAID), now) == plan(SAID)


def test_the_next_document_does_not_tell_it(home: Path) -> None:
    library = Library(home, Clock())
    session = library.session(library.new({"title": "Schoon"}))
    session.put("recognise/improvement_point", SAID)
    session.insert("recognise/observations", {"text": "Gesproken met mw. Jansen"})
    session.flush()
    texts = [exported(session.exports, session)]
    session.put("recognise/improvement_point", "Controles duren lang.")
    session.delete(f"recognise/observations/{session.plan.recognise.observations[0].id}")
    session.flush()
    texts.append(exported(session.exports, session))
    library.close()
    assert "De Vries" in texts[0]
    assert "Gewijzigd sinds versie 1" in texts[1] and "Controles duren lang." in texts[1]
    assert not any(each in texts[1] for each in ("Vries", "1961", "Jansen"))


def exported(folder: Path, session: object) -> str:
    done = export_document(session.writer, session.plan_id, session.plan, folder)  # type: ignore[attr-defined]
    with zipfile.ZipFile(io.BytesIO(done.path.read_bytes())) as parts:
        return parts.read("word/document.xml").decode()
