"""The table of signs: one cell each, one meaning each, and the same as the plan's own states."""

from rich.cells import cell_len

from vp_tui.plan.phases import STATE_MARKS, State
from vp_tui.widgets.frame import signs
from vp_tui.widgets.frame.signs import MEANINGS


def test_each_is_one_cell_and_has_one_meaning() -> None:
    names = {name: value for name, value in vars(signs).items() if name.isupper() and isinstance(value, str)}
    assert all(cell_len(each) == 1 for each in names.values())
    assert len(set(names.values())) == len(names)
    assert len(set(MEANINGS.values())) == len(MEANINGS)


def test_the_states_of_a_phase_are_among_them() -> None:
    wanted = {
        State.EMPTY: signs.EMPTY,
        State.BUSY: signs.BUSY,
        State.COMPLETE: signs.FILLED,
        State.OUTSIDE: signs.ASIDE,
    }
    assert wanted == STATE_MARKS
