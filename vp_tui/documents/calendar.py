"""What is agreed for a day, as a calendar file (.ics, RFC 5545), so that the agenda of the practice has it too."""

import datetime as dt
import re
from collections.abc import Iterator

import icalendar

from vp_tui.documents.kind import DocumentFacts
from vp_tui.plan.days.dutch_days import WEEKDAYS
from vp_tui.plan.days.timeline import Moment, Sort, State, timeline
from vp_tui.plan.plan import Plan
from vp_tui.plan.texts import shortened_text

PRODUCT = "-//Verbeterplan//NL"
DOMAIN = "verbeterplan"
DAY = dt.timedelta(days=1)
BEFORE = dt.timedelta(hours=-15)  # nine o'clock the day before
LONGEST = 120  # characters of a title
UNTITLED = "Verbeterplan"
WEEK = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
# Only what can't be read in two ways comes back in a calendar; *regelmatig* does not.
RHYTHMS: tuple[tuple[str, dict[str, object]], ...] = (
    (r"wekelijks|elke week|iedere week", {"freq": "weekly"}),
    (r"tweewekelijks|elke twee weken|om de week", {"freq": "weekly", "interval": 2}),
    (r"maandelijks|elke maand|iedere maand", {"freq": "monthly"}),
    (r"elk kwartaal|ieder kwartaal|per kwartaal", {"freq": "monthly", "interval": 3}),
    (r"jaarlijks|elk jaar|ieder jaar", {"freq": "yearly"}),
)
ON_DAY = re.compile(rf"(?:elke|iedere) ({'|'.join(WEEKDAYS)})")


def build(plan: Plan, options: object, facts: DocumentFacts) -> bytes:
    """All that is still to come or waits, as days; the same plan gives the same ids, so that a next file updates what a
    calendar has. `facts.version`: its SEQUENCE."""
    title = " ".join(plan.plan.title.split()) or UNTITLED
    made = icalendar.Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", f"Verbeterplan: {title}")
    today = facts.now.date()
    for each in timeline(plan, today):
        if each.state is not State.DONE:
            made.add_component(_event(each, title, facts))
    for moment, rule in _returning(plan, today):
        made.add_component(_event(moment, title, facts, rule))
    content: bytes = made.to_ical()
    return content


def _event(moment: Moment, title: str, facts: DocumentFacts, rule: dict[str, object] | None = None) -> icalendar.Event:
    event = icalendar.Event()
    event.add("uid", f"{facts.plan_id}-{moment.address.replace('/', '-')}@{DOMAIN}")
    event.add("sequence", facts.version)
    event.add("dtstamp", _stamp(facts.now))
    event.add("dtstart", moment.last)  # of a period its last day counts
    event.add("dtend", moment.last + DAY)
    event.add("summary", shortened_text(moment.what or "Zonder omschrijving", LONGEST))
    event.add("description", _told(moment, title))
    event.add("categories", [f"Verbeterplan: {title}"])
    event.add("transp", "TRANSPARENT")  # a day in the agenda, and the doctor stays free for patients
    if rule:
        event.add("rrule", rule)
    event.add_component(_alarm(moment))
    return event


def _stamp(now: dt.datetime) -> dt.datetime:
    return now.astimezone(dt.UTC)


def _told(moment: Moment, title: str) -> str:
    parts = (f"Wie: {' '.join(moment.who.split())}." if moment.who.strip() else "", f"Uit je verbeterplan “{title}”.")
    return " ".join(part for part in parts if part)


def _alarm(moment: Moment) -> icalendar.Alarm:
    alarm = icalendar.Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", shortened_text(moment.what or "Zonder omschrijving", LONGEST))
    alarm.add("trigger", BEFORE)
    return alarm


# --- what comes back ------------------------------------------------------------------------------------------------


def _returning(plan: Plan, today: dt.date) -> Iterator[tuple[Moment, dict[str, object]]]:
    """What says for certain how often it comes back, from today to the end of the placement."""
    until = plan.plan.placement_end
    if until is None or until < today:
        return
    rows = [
        (f"implement/actions/{each.id}", each.action, each.who, each.when)
        for each in plan.implement.actions
        if not each.done
    ]
    rows += [
        (f"implement/data_collection/{each.id}", f"Meten: {each.data}", each.who, each.when)
        for each in plan.implement.data_collection
    ]
    for address, what, who, when in rows:
        if rule := rhythm(when):
            first = _first(rule, today)
            moment = Moment(first, first, Sort.ACTION, State.TO_COME, what, who, address)
            yield moment, {**rule, "until": until}


def rhythm(when: str) -> dict[str, object] | None:
    """How often a text comes back, as a rule of a calendar; None where it leaves that open."""
    text = " ".join(when.lower().split()).strip(" .")
    if found := ON_DAY.fullmatch(text):
        return {"freq": "weekly", "byday": WEEK[WEEKDAYS.index(found[1])]}
    return next((rule for pattern, rule in RHYTHMS if re.fullmatch(pattern, text)), None)


def _first(rule: dict[str, object], today: dt.date) -> dt.date:
    if "byday" not in rule:
        return today
    return today + dt.timedelta((WEEK.index(str(rule["byday"])) - today.weekday()) % 7)
