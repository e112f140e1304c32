"""The signs of the screen. Each is one cell, stands beside a word or number, and means one thing (docs/architecture.md,
*How it looks*). None can be typed, but for the `+` where something is to be typed, and the `!`.
"""

FILLED = "●"
BUSY = "◐"
EMPTY = "○"
ASIDE = "–"
DONE = "✓"
OPEN = "·"
DROPPED = "✗"
LOOK = "!"
TIP = "»"
REMARK = "◊"
HERE = "▸"
TYPE_HERE = "+"
CHOICE = "▾"
FOCUS = "▌"
CUT = "…"
STEP = "›"

MEANINGS = {
    FILLED: "ingevuld, compleet",
    BUSY: "bezig",
    EMPTY: "nog leeg, of aanvullen",
    ASIDE: "buiten mijn deel, of weggelegd",
    DONE: "gedaan, gekozen of aangevinkt",
    OPEN: "een regel, nog niet aangevinkt",
    DROPPED: "afgevallen",
    LOOK: "kijk hier, of te laat",
    TIP: "tip",
    REMARK: "er kwam een opmerking terug",
    HERE: "hier sta je",
    TYPE_HERE: "hier kun je iets nieuws typen",
    CHOICE: "hier kies je uit een lijst",
    FOCUS: "in dit veld typ je nu",
    CUT: "hier is iets afgekapt",
}


def label_sign(core: bool, filled: bool, found: str) -> str:
    """What stands before a label: ○ where an answer is asked for, or was found lacking (`found`: the sign of the
    checks); ● where it is there; a space where nobody asks for one."""
    if found == EMPTY or (core and not filled):
        return EMPTY
    return FILLED if core else " "
