"""What looks like patient data, as findings beside those of the rules."""

from vp_tui.checks.finding import Finding, Severity
from vp_tui.checks.privacy.marking import open_suspects
from vp_tui.plan.plan import Plan

SOURCE = "onze eigen regel: geen patiëntgegevens in een plan"


def privacy_findings(plan: Plan) -> list[Finding]:
    """A finding for each piece of text that looks like patient data and was not marked as fine; to be looked at before
    an export, since it goes through the whole plan."""
    return [Finding(each.code, Severity.ERROR, each.address, each.message, SOURCE) for each in open_suspects(plan)]
