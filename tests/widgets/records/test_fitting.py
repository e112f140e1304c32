"""How wide the columns of a list are, and what of each text is shown: examples, and any rows in any width."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from vp_tui.widgets.drawings.cells import ELLIPSIS
from vp_tui.widgets.records.fitting import LEAST, SIGN, Column, Fit, Row, fitted, fitted_lines

WIDTHS = st.integers(20, 200)
WORDS = st.text(st.sampled_from("abcdeé日"), min_size=1, max_size=14)
TEXTS = st.lists(WORDS, max_size=18).map(" ".join)
COLUMNS = (
    Column("goal", "Nr", is_number=True),
    Column("action", "Actie", is_main=True),
    Column("who", "Wie"),
    Column("when", "Wanneer", right=True),
)


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[Column], list[Row]]:
    """Up to six columns, one of them the main text, and some rows; many texts are short, or empty in all rows."""
    count = draw(st.integers(1, 6))
    main = draw(st.integers(0, count - 1))
    columns = [
        Column(str(n), draw(WORDS), draw(st.booleans()), n == main, n != main and draw(st.booleans()))
        for n in range(count)
    ]
    kinds = [draw(st.sampled_from([TEXTS, WORDS, st.just("")])) for _ in columns]
    rows = [Row.of([draw(kind) for kind in kinds], "·") for _ in range(draw(st.integers(1, 5)))]
    return columns, rows


def places(fit: Fit) -> dict[int, tuple[int, int]]:
    """Where each column that stands beside the others begins and how wide it is."""
    at, found = SIGN, {}
    for n, width in fit.beside:
        at += fit.gaps[n]
        found[n] = (at, width)
        at += width
    return found


def piece(line: str, at: int, width: int) -> str:
    """The text on so many cells of a line."""
    cells = "".join(char + "\0" * (cell_len(char) - 1) for char in line)
    return cells[at : at + width].replace("\0", "").strip()


def column_lines(fit: Fit, row: Row, n: int) -> list[str]:
    at, width = places(fit)[n]
    lines = [line.plain for line in fit.lines(row)]
    own = lines[: fit.most] if fit.columns[n].is_main else lines
    return [found for line in own if (found := piece(line, at, width))]


def assert_whole_words(shown: Sequence[str], text: str, width: int) -> None:
    """Each word is one of the text's, in order; the only cut ones are too long or stand where the text goes on."""
    left = text.split()
    for line in shown:
        for word in line.split(" "):
            whole = left.pop(0)
            if word != whole:
                assert word.endswith(ELLIPSIS)
                too_long, goes_on = cell_len(whole) > width, line is shown[-1] and bool(left)
                behind = word[:-1] == whole
                assert too_long or (goes_on and (behind or (word == line and cell_len(whole) >= width)))
                assert whole.startswith(word[:-1])
    assert not left or shown[-1].endswith(ELLIPSIS)


@given(tables(), WIDTHS)
def test_nothing_overlaps_and_no_word_breaks_that_fits(table: tuple[list[Column], list[Row]], width: int) -> None:
    columns, rows = table
    fit = fitted(columns, rows, width)
    assert fit.used <= width and all(each > 0 for _, each in fit.beside)
    for row in rows:
        lines = fit.lines(row)
        assert len(lines) == fit.height(row) <= 2
        assert {line.cell_len for line in lines} == {width}
        for n, each in fit.beside:
            assert_whole_words(column_lines(fit, row, n), row.texts[n], each)


@given(tables(), WIDTHS)
def test_the_main_text_has_the_most_room_and_no_column_is_empty(
    table: tuple[list[Column], list[Row]], width: int
) -> None:
    columns, rows = table
    fit = fitted(columns, rows, width)
    shown = [n for n, _ in fit.beside] + list(fit.under)
    assert len(shown) == len(set(shown))
    for n, column in enumerate(columns):
        filled = any(row.texts[n] for row in rows)
        assert (n in shown) <= (filled or column.is_main)
        assert (n in shown) >= (filled and not column.is_extra)
    main = next(n for n, column in enumerate(columns) if column.is_main)
    longest = max(row.lengths[main] for row in rows)
    assert fit.main >= min(longest, max(each for _, each in fit.beside))
    if any(n > main for n, _ in fit.beside):
        assert fit.main >= min(LEAST, longest)


@given(TEXTS, st.integers(1, 60), st.integers(1, 3))
def test_lines_of_a_text_fit_and_say_where_it_is_cut(text: str, width: int, most: int) -> None:
    lines = fitted_lines(text, max(width, 2), most)
    assert len(lines) <= most and all(cell_len(line) <= max(width, 2) for line in lines)
    assert_whole_words([line for line in lines if line], text, max(width, 2))


ACTIONS = [
    Row.of(("2", "Herinnering per sms of brief aan wie nog niet kwam", "Loes", "26 nov"), "·"),
    Row.of(("2", "Inhaalspreekuur voorbereiden en houden", "Yasmina", "10 dec"), "·"),
    Row.of(("2", "Eindstand uit het HIS met het team bespreken", "Noor", "28 jan 27"), "·"),
]


def drawn(rows: Sequence[Row], width: int) -> list[str]:
    fit = fitted(COLUMNS, rows, width)
    head = [fit.head().plain.rstrip()] if fit.has_head else []
    return head + [line.plain.rstrip() for row in rows for line in fit.lines(row)]


def test_at_eighty_columns_actions_stand_as_they_were_drawn() -> None:
    """54 cells: what an 80 column screen leaves of the page."""
    assert drawn(ACTIONS, 54) == [
        "  Nr Actie                           Wie       Wanneer",
        "· 2  Herinnering per sms of brief    Loes       26 nov",
        "     aan wie nog niet kwam",
        "· 2  Inhaalspreekuur voorbereiden    Yasmina    10 dec",
        "     en houden",
        "· 2  Eindstand uit het HIS met het   Noor    28 jan 27",
        "     team bespreken",
    ]


def test_with_more_room_each_is_one_line_and_with_less_the_rest_stands_under_it() -> None:
    assert drawn(ACTIONS, 110)[1:] == [
        "· 2  Herinnering per sms of brief aan wie nog niet kwam  Loes       26 nov",
        "· 2  Inhaalspreekuur voorbereiden en houden              Yasmina    10 dec",
        "· 2  Eindstand uit het HIS met het team bespreken        Noor    28 jan 27",
    ]
    assert drawn(ACTIONS[:1], 40) == ["· 2 Herinnering per sms of brief aan…", "    Loes · 26 nov"]


def test_a_column_that_is_empty_in_all_rows_is_not_there() -> None:
    rows = [Row.of(("", each.texts[1], "", each.texts[3]), "·") for each in ACTIONS]
    assert drawn(rows, 54)[:2] == [
        "· Herinnering per sms of brief aan wie nog      26 nov",
        "  niet kwam",
    ]


def test_a_word_longer_than_its_column_ends_in_an_ellipsis() -> None:
    assert fitted_lines("Arbeidsongeschiktheidsverzekering sluiten", 12, 2) == ["Arbeidsonge…", "sluiten"]
    assert fitted_lines("een text die doorgaat en doorgaat", 12, 2) == ["een text die", "doorgaat en…"]


def test_more_width_shows_more_of_every_text() -> None:
    long = "Spreekuur voorbereiden, en houden voor wie op geen van de drie prikdagen kon komen; daarna de stand opnemen"
    rows = [Row.of(("1", long, "Yasmina, Carlijn, Hein", "5 t/m 30 okt"), "·"), *ACTIONS]

    def letters(width: int) -> int:
        return sum(map(str.isalnum, "".join(drawn(rows, width))))

    counts = [letters(width) for width in (34, 54, 86, 110)]
    assert counts == sorted(set(counts))
