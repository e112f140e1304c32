"""What undo takes back at once: words, runs of erasing, pastes; a pause ends each."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from vp_tui.widgets.fields.bursts import PAUSE, Bursts, edit_between


class Watch:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def numbers(*texts: str, watch: Watch | None = None, pause_at: int = -1) -> list[int]:
    """The number of the burst of each text after the one before it, the first one 0."""
    watch = watch or Watch()
    bursts = Bursts(watch)
    found = []
    for n, (before, after) in enumerate(pairwise(texts)):
        watch.now += PAUSE if n == pause_at else 0.1
        found.append(bursts.take(before, after))
    return [each - found[0] for each in found]


def typed(text: str, before: str = "") -> list[str]:
    return [before + text[:n] for n in range(len(text) + 1)]


def test_a_word_is_one_burst() -> None:
    assert set(numbers(*typed("herhaalrecepten"))) == {0}


def test_in_a_sentence_a_few_words_are_one() -> None:
    sentence = "De balie belt elke ochtend alle mensen terug"
    found = numbers(*typed(sentence))
    begins = [n for n in range(1, len(found)) if found[n] != found[n - 1]]
    assert found[-1] == 3
    assert all(sentence[n - 1] == " " and sentence[n] != " " for n in begins)


def test_a_pause_ends_a_burst() -> None:
    assert numbers(*typed("abc"), pause_at=2) == [0, 0, 1]


def test_erasing_is_another_burst_and_stays_one() -> None:
    assert numbers("", "a", "ab", "a", "", "x") == [0, 0, 1, 1, 2]


def test_typing_elsewhere_is_another() -> None:
    assert numbers("", "a", "ab", "xab", "xyab") == [0, 0, 1, 1]


def test_a_paste_stands_alone() -> None:
    assert numbers("", "a", "aplakplak", "aplakplakb") == [0, 1, 2]


def test_a_long_text_takes_longer_bursts_so_that_what_is_kept_grows_with_the_text_and_not_with_its_square() -> None:
    texts = typed("woord " * 100, before="zin " * 1000)
    assert numbers(*texts)[-1] <= 4


@given(st.text("ab ", max_size=30), st.text("ab ", max_size=30))
def test_an_edit_says_what_went_and_what_came(before: str, after: str) -> None:
    edit = edit_between(before, after)
    end = len(before) - edit.start - edit.removed
    came = after[edit.start : edit.start + edit.added]
    assert before[: edit.start] + came + before[len(before) - end :] == after
