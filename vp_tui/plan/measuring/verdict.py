"""The verdict on a run chart, in plain Dutch: whether something changed, whether that is good news, and why we say so.

A signal says that something changed, never what did it; so no sentence here calls anything proven.
"""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from statistics import median

from vp_tui.plan.measuring.chart import Chart, Part
from vp_tui.plan.measuring.rhythm import day_of_enough
from vp_tui.plan.measuring.runs import SHIFT, TREND, USEFUL
from vp_tui.plan.measuring.shown import shown_value
from vp_tui.plan.values.kinds import show_date


class Outcome(StrEnum):
    EMPTY = "empty"  # nothing was measured
    TOO_FEW = "too_few"  # below ten useful points
    ON_LINE = "on_line"  # more than half of the points on the line
    QUIET = "quiet"  # no signal
    BETTER = "better"
    WORSE = "worse"
    CHANGED = "changed"  # a signal, but not known whether it is good news


SHORT = {
    Outcome.EMPTY: "niets gemeten",
    Outcome.TOO_FEW: "nog te vroeg",
    Outcome.ON_LINE: "geen uitspraak",
    Outcome.QUIET: "geen signaal",
    Outcome.BETTER: "goede kant",
    Outcome.WORSE: "verkeerde kant",
    Outcome.CHANGED: "iets veranderd",
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """sentence: one or two Dutch sentences; why: the figures behind it, as sentences (may be empty)."""

    outcome: Outcome
    sentence: str
    why: str

    @property
    def short(self) -> str:
        """In two words."""
        return SHORT[self.outcome]


def verdict(chart: Chart, today: dt.date) -> Verdict:
    """What the chart says now, by Anhøj's rules."""
    found = chart.runs
    if not found.n:
        return Verdict(Outcome.EMPTY, f"Nog niets gemeten. {_from_ten()}", "")
    if found.mostly_on_line and found.n >= USEFUL:
        return Verdict(Outcome.ON_LINE, _on_line(chart), "")
    if found.signal is None:
        return Verdict(Outcome.TOO_FEW, _too_few(chart, today), "")
    if not found.signal:
        return Verdict(Outcome.QUIET, _quiet(chart), _counted(chart))
    outcome, told = _changed(chart)
    return Verdict(outcome, told, " ".join([*_reasons(chart), _counted(chart), BESIDE]))


BESIDE = "Wat het deed, zie je hier niet aan: kijk wat er in die tijd gebeurde."


def ihi_sentence(chart: Chart) -> str:
    """What the IHI's rules say, for who wants to know; they cry wolf more often than Anhøj's."""
    found = chart.runs
    said = [f"een verschuiving ({SHIFT} of meer achter elkaar aan één kant)"] if found.shift else []
    said += [f"een trend ({TREND} of meer achter elkaar omhoog of omlaag)"] if found.trend else []
    told = f"De regels van het IHI zien hier {' en '.join(said) or 'geen verschuiving en geen trend'}."
    return f"{told} Die regels geven vaker vals alarm." if said else told


def _from_ten() -> str:
    return f"Vanaf {USEFUL} bruikbare metingen kan er een oordeel komen."


def _too_few(chart: Chart, today: dt.date) -> str:
    found = chart.runs
    needed = USEFUL - found.useful
    useful = "" if found.useful == found.n else f", waarvan {found.useful} naast het midden"
    told = f"{found.n} {'meting' if found.n == 1 else 'metingen'}{useful}. {_from_ten()} Nog {needed} nodig"
    days = [point.day for point in chart.series.measured]
    enough = day_of_enough(days, needed, today)
    return f"{told}; in dit ritme is dat rond {show_date(enough)}." if enough else f"{told}."


def _on_line(chart: Chart) -> str:
    found = chart.runs
    assert chart.median is not None
    line = shown_value(chart.median, chart.series.unit)
    return (
        f"Hier is geen uitspraak mogelijk: {found.on_line} van de {found.n} metingen liggen precies op de middelste "
        f"waarde ({line}), en de regels kijken naar wat erboven en eronder ligt. Meet iets dat vaker verschilt, of "
        "in kleinere stappen."
    )


def _quiet(chart: Chart) -> str:
    told = "Geen teken dat hier iets veranderde: de waarden gaan op en neer zoals toeval dat doet."
    if chart.series.wish == "same":
        return f"{told} Dat is goed nieuws: het zou gelijk blijven."
    if chart.series.indicator and chart.series.indicator.role == "balancing":
        return f"{told} Dat is goed nieuws: het mocht er niet slechter van worden."
    return told


def _changed(chart: Chart) -> tuple[Outcome, str]:
    wish, moved = chart.series.wish, _moved(chart.current)
    if wish == "same":
        return Outcome.WORSE, f"Hier veranderde iets, en dit zou gelijk blijven.{_from_to(chart, moved)}"
    if moved is None:
        told = "Hier veranderde iets, maar niet één kant op. Kijk bij welke metingen, en wat er toen was."
        return Outcome.CHANGED, told
    up = moved[1] > moved[0]
    if wish is None:
        way = "omhoog" if up else "omlaag"
        asks = "Vul de gewenste richting in; dan zie je of dat goed nieuws is."
        return Outcome.CHANGED, f"Hier veranderde iets: het ging {way}.{_from_to(chart, moved)} {asks}"
    if up == (wish == "up"):
        return Outcome.BETTER, f"Hier veranderde iets, en het is de goede kant op.{_from_to(chart, moved)}"
    return Outcome.WORSE, f"Hier veranderde iets, en het is de verkeerde kant op.{_from_to(chart, moved)}"


def _from_to(chart: Chart, moved: tuple[float, float] | None) -> str:
    if moved is None:
        return ""
    before, after = (shown_value(value, chart.series.unit) for value in moved)
    return f" Eerst lag het rond {before}, later rond {after}."


def _moved(part: Part) -> tuple[float, float] | None:
    """Where it lay before and after: beside a frozen line what came behind it, or else the first half and the second.
    None where those are the same."""
    values = part.values
    if part.frozen_until and part.centre is not None:
        later = [point.value for point in part.points if point.day > part.frozen_until and point.value is not None]
        before, after = part.centre, median(later)
    else:
        before, after = median(values[: len(values) // 2]), median(values[len(values) // 2 :])
    return None if before == after else (before, after)


def _reasons(chart: Chart) -> list[str]:
    found, told = chart.runs, list[str]()
    if found.is_too_long:
        most = found.longest_run_limit
        told.append(
            f"Je mat {found.longest_run} keer achter elkaar aan dezelfde kant van de middelste waarde; tot {most} "
            "keer kan nog toeval zijn."
        )
    if found.is_crossed_too_little:
        times = "nooit" if not found.crossings else f"maar {found.crossings} keer"
        told.append(f"De metingen gingen {times} van de ene kant naar de andere; minstens {found.crossings_limit} "
                    "keer past bij toeval.")  # fmt: skip
    return told


def _counted(chart: Chart) -> str:
    found = chart.runs
    if not found.on_line:
        return f"{found.useful} bruikbare metingen."
    lay = "1 lag" if found.on_line == 1 else f"{found.on_line} lagen"
    return f"{found.useful} bruikbare metingen van de {found.n}: {lay} precies op het midden."
