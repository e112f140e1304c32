"""Where the axis of a run chart begins and ends."""

import math

from vp_tui.plan.measuring.chart import Chart

STEPS = (1, 2, 2.5, 5, 10)  # what an axis counts by, times a power of ten
FINEST, SMALLEST = 1e-9, 1e-12  # differences that are none
FROM_ZERO = 1.5  # how far 0 may lie below the values, in times what they span, to begin there


def bounds(chart: Chart) -> tuple[float, float]:
    """Round values below and above all that is drawn; from 0 where that costs little room. The chart has a value."""
    values = [
        value for part in chart.parts for value in (*part.values, *([] if part.centre is None else [part.centre]))
    ]
    values += [] if chart.series.target is None else [chart.series.target]
    least, most = min(values), max(values)
    if 0 <= least <= (most - least) * FROM_ZERO or least == most == 0:
        least = 0.0
    span = max(most - least, abs(most) * FINEST)
    span = span if span > SMALLEST else 1.0
    power = 10.0 ** math.floor(math.log10(span / 4))
    step = next(each * power for each in STEPS if each * power >= span / 4 * 0.999)
    low, high = math.floor(least / step) * step, math.ceil(most / step) * step
    return _tidy(low), _tidy(high if high > low else low + step)


def _tidy(value: float) -> float:
    """Without what binary fractions add."""
    return int(value) if float(value).is_integer() else round(value, 10)
