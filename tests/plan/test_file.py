"""The plan file: what goes out comes back, what is broken is refused whole, with the place and the reason."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings

from tests.strategies import plans
from vp_tui.plan.address import leaves, record_at, record_lists, record_model, records_at, references
from vp_tui.plan.changes.change import LETTERS, all_ids
from vp_tui.plan.fields import Kind
from vp_tui.plan.files import file
from vp_tui.plan.models.overview import ReturnedRemark
from vp_tui.plan.plan import Plan


def read(data: Any) -> Plan:
    return file.read(json.dumps(data))


def refusals(data: Any) -> list[str]:
    """What is wrong with a file, a line each, without the names of the places; text goes in as it is."""
    with pytest.raises(file.BrokenFile) as caught:
        file.read(data if isinstance(data, str) else json.dumps(data))
    return [str(each).removesuffix(f" (bij ‘{file.label_of(each.address)}’)") for each in caught.value.problems]


@settings(max_examples=40)
@given(plans())
def test_what_is_written_reads_back_the_same(plan: Plan) -> None:
    assert file.read(file.write(plan)) == plan


@settings(max_examples=10)
@given(plans())
def test_writing_changes_nothing_and_is_the_same_twice(plan: Plan) -> None:
    before = plan.model_copy(deep=True)
    assert file.write(plan) == file.write(plan)
    assert plan == before


@settings(max_examples=10)
@given(plans())
def test_the_ids_may_be_left_out_where_nothing_is_called_by_id(plan: Plan) -> None:
    data = json.loads(file.write(plan))
    for address in record_lists():
        section, name = address.split("/")
        for record in data[section].get(name, []):
            del record["id"]
            called = references(record_model(address)).items()
            record.update({each: None for each, kind in called if kind is not Kind.GOAL})
    again = read(data)
    for address in record_lists():
        assert len(records_at(again, address)) == len(records_at(plan, address))
    assert [goal.number for goal in again.ideate.goals] == [goal.number for goal in plan.ideate.goals]
    details = [each.plan.model_dump(exclude={"dismissed", "remarks"}) for each in (again, plan)]
    assert details[0] == details[1]


def test_an_empty_object_is_an_empty_plan() -> None:
    assert file.read("{}") == Plan()


def test_a_file_with_a_byte_order_mark_is_read() -> None:
    assert file.read("\ufeff{}") == Plan()


def test_a_goal_is_written_by_its_number() -> None:
    plan = read({"ideate": {"goals": [{"number": 7}]}, "implement": {"actions": [{"goal": 7}]}})
    assert json.loads(file.write(plan))["implement"]["actions"][0]["goal"] == 7
    assert plan.implement.actions[0].goal == plan.ideate.goals[0].id


def test_what_is_written_is_readable_json_with_its_format() -> None:
    written = file.write(read({"plan": {"title": "Griepprik “één” 💉"}}))
    assert json.loads(written)["format"] == file.FORMAT
    assert "Griepprik “één” 💉" in written
    assert list(json.loads(written)) == ["format", *Plan.model_fields]


def test_ids_are_made_where_they_are_missing() -> None:
    plan = read({"analyse": {"members": [{"name": "An"}, {"id": "aaaaaaaa"}, {"id": None}]}})
    made = [member.id for member in plan.analyse.members]
    assert made[1] == "aaaaaaaa"
    assert len(set(made)) == 3
    assert all(len(each) == 8 and set(each) <= set(LETTERS) for each in made)


def test_goal_numbers_are_made_after_the_highest() -> None:
    plan = read({"ideate": {"goals": [{}, {"number": 5}, {}], "last_goal_number": 8}})
    assert [goal.number for goal in plan.ideate.goals] == [9, 5, 10]
    assert plan.ideate.last_goal_number == 10


def test_goal_numbers_begin_at_one() -> None:
    plan = read({"ideate": {"goals": [{}, {}]}})
    assert [goal.number for goal in plan.ideate.goals] == [1, 2]
    assert plan.ideate.last_goal_number == 2


REFERRED: dict[str, Any] = {
    "ideate": {"goals": [{"id": "goal0001", "number": 3}]},
    "design": {"interventions": [{"id": "inter001", "title": "Spreekuur"}]},
    "relate": {"stakeholders": [{"id": "stake001", "name": "An"}]},
}


@pytest.mark.parametrize(
    ("section", "records", "name", "value", "expected"),
    [
        ("implement", "actions", "goal", 3, "goal0001"),
        ("implement", "actions", "intervention", "inter001", "inter001"),
        ("weigh", "arguments", "intervention", "Spreekuur", "inter001"),
        ("relate", "contacts", "stakeholder", "stake001", "stake001"),
        ("relate", "contacts", "stakeholder", "An", "stake001"),
        ("implement", "actions", "goal", None, None),
    ],
)
def test_a_reference_is_a_number_an_id_a_title_or_a_name(
    section: str, records: str, name: str, value: Any, expected: str | None
) -> None:
    data: dict[str, Any] = {
        **REFERRED,
        section: {**REFERRED.get(section, {}), records: [{"id": "refers01", name: value}]},
    }
    record = record_at(read(data), f"{section}/{records}/refers01")
    assert getattr(record, name) == expected


def test_an_id_goes_before_a_name() -> None:
    people = [{"id": "stake001", "name": "stake002"}, {"id": "stake002", "name": "Bo"}]
    plan = read({"relate": {"stakeholders": people, "contacts": [{"stakeholder": "stake002"}]}})
    assert plan.relate.contacts[0].stakeholder == "stake002"


UNKNOWN = file.EXPECTED["extra_forbidden"]
NO_LIST = "hier hoort een lijst, met blokhaken eromheen"
NO_OBJECT = "hier hoort een object, met accolades eromheen"
TWO = [{"title": "Folder"}, {"title": "Folder"}]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("", "geen geldig JSON-bestand (regel 1, teken 1)"),
        ('{"plan": {"title": "a}', "geen geldig JSON-bestand (regel 1, teken 20)"),
        ("[]", "een planbestand is één JSON-object, met accolades eromheen"),
        ("null", "een planbestand is één JSON-object, met accolades eromheen"),
        ('{"plan": {"title": "a", "title": "b"}}', "title: staat twee keer in hetzelfde object; houd er één over"),
        ('{"plan": {"round": NaN}}', "NaN is geen geldig getal; gebruik null"),
        ('{"plan": {"round": -Infinity}}', "-Infinity is geen geldig getal; gebruik null"),
        ('{"plan": ' + "[" * 100_000, "dit bestand is te diep genest"),
        ('{"plan": ' + "[" * 700 + "]" * 700 + "}", "dit bestand is te diep genest"),
        ('{"plan": {"round": ' + "9" * 5000 + "}}", "er staat een getal in dat te lang is"),
        ({"format": 2}, "format: deze versie van Verbeterplan leest alleen formaat 1"),
        ({"format": "1"}, "format: deze versie van Verbeterplan leest alleen formaat 1"),
        ({"format": True}, "format: deze versie van Verbeterplan leest alleen formaat 1"),
        ({"colour": {}}, "colour: " + UNKNOWN),
        ({"plan": {"naam": "x"}}, "plan/naam: " + UNKNOWN),
        ({"plan": []}, f"plan: {NO_OBJECT}"),
        ({"relate": {"network": "x"}}, f"relate/network: {NO_OBJECT}"),
        ({"relate": {"network": {"x": 1}}}, "relate/network/x: " + UNKNOWN),
        ({"ideate": {"goals": {}}}, f"ideate/goals: {NO_LIST}"),
        ({"ideate": {"goals": None}}, f"ideate/goals: {NO_LIST}"),
        ({"ideate": {"goals": [1]}}, "ideate/goals: elk item in deze lijst hoort een object te zijn, met accolades"),
        ({"plan": {"title": 3}}, "plan/title: hier hoort tekst tussen aanhalingstekens"),
        ({"plan": {"title": None}}, "plan/title: hier hoort tekst tussen aanhalingstekens"),
        ('{"plan": {"title": "\\ud800"}}', "plan/title: deze tekst bevat tekens die geen tekst zijn"),
        ({"plan": {"start": 20270312}}, "plan/start: hier hoort een datum als 2027-03-12, of null"),
        ({"plan": {"start": "12-3-2027"}}, "plan/start: hier hoort een datum als 2027-03-12"),
        ({"plan": {"start": "2027-02-30"}}, "plan/start: hier hoort een datum als 2027-03-12"),
        ({"plan": {"start": "2027-03-12T08:00"}}, "plan/start: hier hoort een datum als 2027-03-12"),
        ({"plan": {"status": "klaar"}}, "plan/status: kies uit 'draft' of 'final'"),
        ({"plan": {"mtvp_year": 4}}, "plan/mtvp_year: kies uit 1, 2 of 3"),
        ({"recognise": {"change_order": "1"}}, "recognise/change_order: kies uit 1, 2 of 3"),
        ({"plan": {"outside_my_part": 2}}, f"plan/outside_my_part: {NO_LIST}"),
        ({"plan": {"outside_my_part": [1, 9]}}, "plan/outside_my_part/2: dit getal moet hoogstens 8 zijn"),
        ({"plan": {"outside_my_part": [0]}}, "plan/outside_my_part/1: dit getal moet minstens 1 zijn"),
        ({"plan": {"round": 1.5}}, "plan/round: hier hoort een heel getal"),
        ({"plan": {"round": "2"}}, "plan/round: hier hoort een heel getal"),
        ({"analyse": {"whys": "omdat"}}, f"analyse/whys: {NO_LIST}"),
        ({"analyse": {"whys": ["a", 2]}}, "analyse/whys/2: hier hoort tekst tussen aanhalingstekens"),
        (
            {"recognise": {"observations": [{"chosen": "ja"}]}},
            "recognise/observations/1/chosen: hier hoort true of false",
        ),
        (
            {"recognise": {"observations": [{}, {"chosen": 1}]}},
            "recognise/observations/2/chosen: hier hoort true of false",
        ),
        ({"ideate": {"goals": [{"baseline": "62"}]}}, "ideate/goals/1/baseline: hier hoort een getal of null"),
        ('{"ideate": {"goals": [{"baseline": 1e999}]}}', "ideate/goals/1/baseline: dit getal is te groot"),
        ({"ideate": {"goals": [{"number": 0}]}}, "ideate/goals/1/number: dit getal moet minstens 1 zijn"),
        ({"ideate": {"goals": [{"number": "1"}]}}, "ideate/goals/1/number: hier hoort een heel getal"),
        ({"ideate": {"last_goal_number": "x"}}, "ideate/last_goal_number: hier hoort een heel getal"),
        (
            {"ideate": {"goals": [{"id": "abcd1234", "text": 1}]}},
            "ideate/goals/abcd1234/text: hier hoort tekst tussen aanhalingstekens",
        ),
        (
            {"ideate": {"ideas": [{"id": "ABC"}]}},
            "ideate/ideas/ABC/id: een id is acht tekens lang: kleine letters en cijfers",
        ),
        ({"ideate": {"ideas": [{"id": 5}]}}, "ideate/ideas/1/id: hier hoort tekst tussen aanhalingstekens"),
        (
            {"ideate": {"ideas": [{"id": "aaaaaaaa"}], "goals": [{"id": "aaaaaaaa"}]}},
            "ideate/goals/aaaaaaaa: dit id komt twee keer voor",
        ),
        ({"ideate": {"goals": [{"number": 2}, {"number": 2}]}}, "ideate/goals: er zijn twee doelen met nummer 2"),
        (
            {"implement": {"actions": [{"goal": "1"}]}},
            'implement/actions/1/goal: hier hoort het nummer van een doel of null, niet "1"',
        ),
        (
            {"implement": {"actions": [{"goal": True}]}},
            "implement/actions/1/goal: hier hoort het nummer van een doel of null, niet true",
        ),
        ({"implement": {"actions": [{"goal": 4}]}}, "implement/actions/1/goal: er is geen doel 4 in dit bestand"),
        (
            {"implement": {"actions": [{"id": "aaaaaaaa", "intervention": "Folder"}]}},
            'implement/actions/aaaaaaaa/intervention: er is geen interventie "Folder" in dit bestand',
        ),
        (
            {"design": {"interventions": TWO}, "weigh": {"arguments": [{"intervention": "Folder"}]}},
            'weigh/arguments/1/intervention: er is meer dan één interventie die "Folder" heet; verwijs met het id',
        ),
        (
            {"relate": {"contacts": [{"stakeholder": ""}], "stakeholders": [{"name": ""}]}},
            'relate/contacts/1/stakeholder: er is geen betrokkene "" in dit bestand',
        ),
        (
            {"relate": {"contacts": [{"stakeholder": ["An"]}]}},
            'relate/contacts/1/stakeholder: er is geen betrokkene ["An"] in dit bestand',
        ),
    ],
    ids=lambda value: str(value)[:70],
)
def test_a_broken_file_is_refused_with_the_place_and_the_reason(data: Any, expected: str) -> None:
    assert refusals(data) == [expected]


def test_all_that_is_wrong_is_told_at_once() -> None:
    assert refusals({"plan": {"title": 1, "status": "x"}, "analyse": {"whys": 3}}) == [
        "plan/title: hier hoort tekst tussen aanhalingstekens",
        "plan/status: kies uit 'draft' of 'final'",
        f"analyse/whys: {NO_LIST}",
    ]


def test_no_refusal_is_without_a_reason_of_its_own() -> None:
    """Whatever stands where something else belongs, the reason says what belongs there."""
    reasons = set()
    for data in files_with_one_field([None, True, 3, 1.5, "x", [], {}, [[]], [None], [{}]]):
        try:
            read(data)
        except file.BrokenFile as error:
            reasons |= {problem.reason for problem in error.problems}
    assert "deze waarde past hier niet" not in reasons
    assert len(reasons) > 8


def files_with_one_field(values: list[Any]) -> Iterator[dict[str, Any]]:
    """A file for each field of each section and record, with each of the values."""
    for section in Plan.model_fields:
        for name in Plan.inner_models[section].specs:
            yield from ({section: {name: value}} for value in values)
    for address in record_lists():
        section, records = address.split("/")
        for name in ["id", *record_model(address).specs]:
            yield from ({section: {records: [{name: value}]}} for value in values)


@settings(max_examples=10)
@given(plans())
def test_one_wrong_value_refuses_the_whole_file(plan: Plan) -> None:
    data = json.loads(file.write(plan))
    data["plan"]["placement_end"] = "ooit"
    assert refusals(data) == ["plan/placement_end: hier hoort een datum als 2027-03-12"]


def test_the_schema_describes_what_is_written() -> None:
    """Structural: every key of a full file stands in the schema, and the other way round."""
    schema = file.schema()
    full = Plan()
    full.plan.remarks = [ReturnedRemark(id="remark01")]  # without any the file says nothing of them
    written = json.loads(file.write(full))
    assert set(schema["properties"]) == set(written)
    for section in Plan.model_fields:
        assert set(entry(schema, schema["properties"][section])["properties"]) == set(written[section])
    assert schema["additionalProperties"] is False


@settings(max_examples=15)
@given(plans())
def test_the_schema_allows_what_is_written(plan: Plan) -> None:
    schema = file.schema()
    assert not list(violations(json.loads(file.write(plan)), schema, schema, ""))


def test_the_schema_refuses_what_is_wrong() -> None:
    schema = file.schema()
    wrong: dict[str, Any] = {"plan": {"title": 3, "naam": "x", "status": "klaar"}, "ideate": {"goals": [{"number": 0}]}}
    assert set(violations(wrong, schema, schema, "")) == {
        "/plan/title", "/plan/naam", "/plan/status", "/ideate/goals/0/number",
    }  # fmt: skip


def test_the_schema_asks_for_nothing_that_a_file_may_leave_out() -> None:
    assert all(not each.get("required") for each in file.schema()["$defs"].values())


def test_the_schema_carries_labels() -> None:
    schema = file.schema()
    point = entry(schema, schema["properties"]["recognise"])["properties"]["improvement_point"]
    assert point["title"] == "Verbeterpunt"


def test_every_leaf_has_an_address_in_the_file() -> None:
    written = json.loads(file.write(Plan()))
    for address, _, _ in leaves(Plan()):
        here: Any = written
        for part in address.split("/"):
            here = here[part]


def test_ids_stay_unique_in_the_whole_plan() -> None:
    plan = read({"ideate": {"ideas": [{}] * 20, "goals": [{}] * 20}})
    assert len(all_ids(plan)) == 40


def entry(schema: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """The definition that a node refers to, or the node."""
    found: dict[str, Any] = schema["$defs"][node["$ref"].rsplit("/", 1)[1]] if "$ref" in node else node
    return found


TYPES: dict[str, Any] = {
    "string": str, "integer": int, "number": (int, float), "boolean": bool, "null": type(None), "array": list,
    "object": dict,
}  # fmt: skip


def violations(value: Any, node: dict[str, Any], schema: dict[str, Any], at: str) -> list[str]:
    """The places where a value breaks the schema: the words that our schema uses, and no more of JSON Schema."""
    node = entry(schema, node)
    if "anyOf" in node:
        ways = [violations(value, each, schema, at) for each in node["anyOf"]]
        return [] if [] in ways else [at]
    if node.get("const", value) != value or value not in node.get("enum", [value]):
        return [at]
    expected = node.get("type")
    if expected and (not isinstance(value, TYPES[expected]) or (isinstance(value, bool) and expected != "boolean")):
        return [at]
    if isinstance(value, int | float) and not node.get("minimum", value) <= value <= node.get("maximum", value):
        return [at]
    if isinstance(value, list):
        return [each for n, item in enumerate(value) for each in violations(item, node["items"], schema, f"{at}/{n}")]
    if isinstance(value, dict):
        return _object_violations(value, node, schema, at)
    return []


def _object_violations(value: dict[str, Any], node: dict[str, Any], schema: dict[str, Any], at: str) -> list[str]:
    missing = [f"{at}/{name}" for name in node.get("required", ()) if name not in value]
    unknown = [f"{at}/{name}" for name in value if name not in node["properties"]]
    known = [name for name in value if name in node["properties"]]
    inner = [
        each for name in known for each in violations(value[name], node["properties"][name], schema, f"{at}/{name}")
    ]
    return missing + unknown + inner


@pytest.mark.parametrize(
    ("address", "label"),
    [
        ("recognise/my_part", "Mijn deel"),
        ("implement/actions/3/who", "Acties · Wie"),
        ("ideate/goals/goal0001/baseline", "Doelen · Nulmeting"),
        ("relate/network/time", "Leernetwerk · Tijd"),
        ("analyse/whys/2", "Waarom het zo gaat"),
        ("implement/actions/3/colour", "Acties"),
        ("implement/actions", "Acties"),
        ("recognise/colour", ""),
        ("recognise", ""),
        ("colour", ""),
        ("", ""),
    ],
)
def test_what_is_refused_has_the_name_it_has_on_the_screen(address: str, label: str) -> None:
    assert file.label_of(address) == label
    told = str(file.FileProblem(address, "hier hoort tekst"))
    assert told.startswith(f"{address}: hier hoort tekst" if address else "hier hoort tekst")
    assert ("bij ‘" in told) == bool(label)
    assert label in told
