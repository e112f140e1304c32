"""The plan that the labelled sentences stand in: who is known there, and from when to when it runs."""

import datetime as dt

from vp_tui.plan.models.analyse import Member
from vp_tui.plan.models.implement import Action
from vp_tui.plan.models.relate import Stakeholder
from vp_tui.plan.plan import Plan


def known_plan() -> Plan:
    plan = Plan()
    plan.plan.author, plan.plan.supervisor, plan.plan.teacher = "Sanne Verhoef", "Pieter Lansink", "Mirjam Oudejans"
    plan.plan.institution = "Huisartsenpraktijk De Papieren Boot"
    plan.plan.start, plan.plan.end = dt.date(2027, 2, 1), dt.date(2027, 7, 31)
    plan.recognise.partner, plan.recognise.continued_by = "Jelle Hoekstra", "Fatma Yildiz"
    plan.analyse.members = [
        Member(id="member01", name="Fatma Yildiz", discipline="praktijkassistent"),
        Member(id="member02", name="Anouk de Wit", discipline="POH-somatiek"),
        Member(id="member03", name="Kees van Dongen", discipline="praktijkmanager"),
    ]
    plan.relate.stakeholders = [Stakeholder(id="stakeh01", name="Henk Terpstra", discipline="apotheker")]
    plan.implement.actions = [Action(id="action01", action="Turflijst maken", who="Loes Ganzewater")]
    plan.evaluate.guardian = "Anouk de Wit"
    return plan
