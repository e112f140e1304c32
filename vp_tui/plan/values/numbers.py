"""Numbers as people type and paste them: Dutch, English where that is certain, with a unit behind them.

What can be two numbers (2.345) is asked, never guessed; only in money, which has no three decimals, a point before
three digits groups thousands. `read_number(show_number(value))` gives the value again.
"""

import re
import unicodedata
from decimal import Decimal

from vp_tui.plan.values.problem import Problem

PLAIN = str.maketrans(
    {**dict.fromkeys("‐‑‒–—―−﹣－", "-"), **dict.fromkeys("’‘`´ʼ", "'"), **dict.fromkeys("\u200b\u2060\ufeff", "")}
)
NUMBER = re.compile(r"(?P<sign>[-+]?) ?(?P<body>[0-9]+(?:[ '.,][0-9]+)*)(?P<whole>[,.](?:--?|=))?(?P<rest>.*)")
GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:[ ][0-9]{3})+|[1-9][0-9]{0,2}(?:'[0-9]{3})+")
MONEY = re.compile(r"(?:€|\beur(?:o'?s?)?\b)\.?", re.IGNORECASE)
LONGEST_UNIT = 40
NO_UNITS = ("e", "de", "ste", "en", "of", "tot", "à", "a", "van", "t/m")
TIMES = {"k": 1e3, "dzd": 1e3, "duizend": 1e3, "mille": 1e3, "mln": 1e6, "miljoen": 1e6, "mrd": 1e9, "miljard": 1e9}
ABOUT = re.compile(r"(?:ca\.?|circa|ongeveer|plm\.?|±|\+/-|~|≈|rond(?: de)?|bijna|zo'n|max\.?|maximaal|min\.?|minimaal"
                   r"|minstens|hoogstens|hooguit|meer dan|minder dan|onder|boven|[<>≤≥]=?) ?(?=[-0-9])")  # fmt: skip
FRACTION = re.compile(r"(?:([0-9]{1,9}) )?([0-9]{1,9}) ?/ ?([0-9]{1,9})")
RANGE = re.compile(r"[0-9][0-9.,]* ?(?:-|à|a|tot|t/m|en|of) ?[0-9][0-9.,]*\D*")
WORDS = (
    "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien",
    "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig",
)  # fmt: skip
LARGE = {"dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80, "negentig": 90,
         "honderd": 100, "duizend": 1000, "geen": 0}  # fmt: skip
NUMBER_WORDS = {**{word: n for n, word in enumerate(WORDS)}, **LARGE}
NO_NUMBER = Problem(
    "Dit is nog geen getal. Typ alleen cijfers, met een komma voor decimalen: 62,5.",
    "nog geen getal, typ bijvoorbeeld 62,5",
)
TOO_LARGE = Problem("Dit getal is te groot.")


class Quantity(float):
    """A number with the unit that was typed behind it; equal to the number."""

    unit: str

    def __new__(cls, value: float, unit: str) -> "Quantity":
        made = super().__new__(cls, value)
        made.unit = unit
        return made

    @property
    def number(self) -> float:
        return whole(float(self))


def whole(value: float) -> float:
    """An int for a whole number: a count (a PDCA round) is one in its model. Beyond 2**53 a float is no exact one."""
    return int(value) if value.is_integer() and abs(value) <= 2**53 else value


def show_number(value: float) -> str:
    """62,5: decimal comma, no exponent, as many digits as it takes."""
    shown = format(Decimal(repr(float(value))), "f")
    whole, _, decimals = shown.partition(".")
    decimals = decimals.rstrip("0")
    return f"{whole},{decimals}" if decimals else whole


def show_euro(value: float) -> str:
    """€ 1.250,50: two decimals at least where it isn't whole."""
    whole, _, decimals = show_number(abs(value)).partition(",")
    grouped = f"{int(whole):,}".replace(",", ".")
    sign = "-" if value < 0 else ""
    return f"€ {sign}{grouped}" + (f",{decimals:0<2}" if decimals else "")


def read_number(text: str, money: bool = False) -> float | Problem | None:
    """The number in a text, as a Quantity where a unit stands behind it; None for an empty text.

    money: a euro sign or word is no unit, and 1.250 is a thousand.
    """
    if not money and MONEY.search(text):
        return _in_euro(read_number(text, money=True))
    plain = " ".join(MONEY.sub(" ", text).translate(PLAIN).split())
    if not plain:
        return None
    match = NUMBER.fullmatch(plain)
    sign = "-" if match and match["sign"] == "-" else ""
    found = _value(match["body"], sign, money or bool(match["whole"])) if match else None
    if isinstance(found, Problem):
        return found
    if match is None or found is None or (match["whole"] and not float(found).is_integer()):
        return _no_number(plain)
    value = float(sign + found)
    if abs(value) == float("inf"):
        return TOO_LARGE
    return _measured(value, match["rest"].strip(), plain)


def _in_euro(found: float | Problem | None) -> float | Problem | None:
    """An amount where no amount is asked: its unit is the euro."""
    if found is None or isinstance(found, Problem):
        return found
    return Quantity(found, f"euro {found.unit}" if isinstance(found, Quantity) else "euro")


def _value(body: str, sign: str, money: bool) -> str | Problem | None:
    """A number as Python writes it; the question where it can be two; None where it is none."""
    if " " in body or "'" in body:
        front, mark, decimals = _cut(body)
        return f"{_bare(front)}.{decimals}" if GROUPED.fullmatch(front) and not re.search("[ ']", decimals) else None
    marks = re.findall("[.,]", body)
    if not marks:
        return body
    if len(set(marks)) == 2:
        front, mark, decimals = _cut(body)
        groups = rf"[1-9][0-9]{{0,2}}(?:\{',' if mark == '.' else '.'}[0-9]{{3}})+"
        return f"{_bare(front)}.{decimals}" if re.fullmatch(groups, front) and marks.count(mark) == 1 else None
    if len(marks) > 1:
        return _bare(body) if re.fullmatch(r"[1-9][0-9]{0,2}(?:[.,][0-9]{3})+", body) else None
    return _one_mark(*_cut(body), sign, money)


def _one_mark(front: str, mark: str, decimals: str, sign: str, money: bool) -> str | Problem:
    """A number with one point or comma. Before three digits it may group thousands: not behind a 0 or four digits."""
    may_group = len(decimals) == 3 and len(front) <= 3 and not front.startswith("0")
    if may_group and mark == "." and money:
        return front + decimals
    # In Dutch a comma is a decimal one; but who writes 1,250 with a nought behind it may well mean a thousand.
    if may_group and (mark == "." or decimals.endswith("0")):
        return _asked(sign + front, decimals)
    return f"{front}.{decimals}"


def _asked(front: str, decimals: str) -> Problem:
    both = f"{front}{decimals}", show_number(float(f"{front}.{decimals}"))
    told = f"{both[0]} of {both[1]}"
    return Problem(f"Dit kan twee getallen zijn. Typ {told}.", f"typ {told}")


def _cut(body: str) -> tuple[str, str, str]:
    """What stands before the last point or comma, that mark, and what stands behind it."""
    place = max(body.rfind("."), body.rfind(","))
    return (body[:place], body[place], body[place + 1 :]) if place >= 0 else (body, "", "0")


def _bare(digits: str) -> str:
    return re.sub("[^0-9]", "", digits)


def _measured(value: float, unit: str, plain: str) -> float | Problem:
    """The number with its unit, if a unit is what stands behind it."""
    if not unit:
        return whole(value)
    first = unit.lower().split()[0].rstrip(".")
    if first in TIMES:
        return _instead("Typ het getal voluit", show_number(value * TIMES[first]))
    is_unit = (unit[0].isalpha() or unit[0] in "%‰°€") and not any(each.isnumeric() for each in unit)
    if not is_unit or first in NO_UNITS or len(unit) > LONGEST_UNIT:
        return _no_number(plain)
    return Quantity(value, unit)


def _no_number(plain: str) -> Problem:
    """What to type instead; the number that is meant where that is clear."""
    plain = plain.lower()
    if match := ABOUT.match(plain):
        rest = read_number(plain[match.end() :])
        if isinstance(rest, float | int):
            return _one(show_number(rest), f"zonder ‘{match[0].strip()}’")
    if match := FRACTION.fullmatch(plain):
        value = int(match[1] or 0) + (int(match[2]) / int(match[3]) if int(match[3]) else 0)
        return _instead("Typ een breuk met een komma", show_number(round(value, 2)))
    if (half := _with_fraction(plain)) is not None:
        return _instead("Typ een breuk met een komma", show_number(round(half, 2)))
    if plain in NUMBER_WORDS:
        return _instead("Typ het getal in cijfers", str(NUMBER_WORDS[plain]))
    if RANGE.fullmatch(plain):
        return Problem("Hier past één getal. Kies er een uit wat je typte.", "typ één getal")
    return NO_NUMBER


def _one(number: str, how: str) -> Problem:
    return _instead(f"Hier past één getal, {how}. Typ", number, f"typ het {how}")


def _instead(begin: str, number: str, short: str = "") -> Problem:
    told = f"{begin}: {number}."
    return Problem(told, f"{short or begin[:1].lower() + begin[1:]}: {number}")


def _with_fraction(plain: str) -> float | None:
    """½, 2½ and 2 ½ as a number."""
    match = re.fullmatch(r"([0-9]{0,9}) ?([¼-¾⅐-⅞])", plain)
    return int(match[1] or 0) + unicodedata.numeric(match[2]) if match else None
