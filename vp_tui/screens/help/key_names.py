"""What a key is called in Dutch, and what Textual's own editing keys do."""

import itertools
from collections.abc import Sequence

NAMES = {
    "up": "pijltje omhoog",
    "down": "pijltje omlaag",
    "left": "pijltje links",
    "right": "pijltje rechts",
    "space": "spatie",
    "enter": "Enter",
    "escape": "Esc",
    "tab": "Tab",
    "delete": "Del",
    "backspace": "Backspace",
    "insert": "Ins",
    "home": "Home",
    "end": "End",
    "pageup": "Page Up",
    "pagedown": "Page Down",
}
SHORT = {
    "left": "←",
    "right": "→",
    "up": "↑",
    "down": "↓",
    "space": "Spatie",
    "pageup": "PgUp",
    "pagedown": "PgDn",
}
MODIFIERS = {"ctrl": "Ctrl", "shift": "Shift", "alt": "Alt"}

# Textual's own bindings, by action; what is not here is not told. Ours have their Dutch words beside them.
EDITING = {
    "app.focus_next": "Naar het volgende veld",
    "app.focus_previous": "Naar het vorige veld",
    "cut": "Knippen",
    "copy": "Kopiëren",
    "paste": "Plakken",
    "cursor_word_left": "Een woord naar links",
    "cursor_left_word": "Een woord naar links",
    "cursor_word_right": "Een woord naar rechts",
    "cursor_right_word": "Een woord naar rechts",
    "cursor_line_start": "Naar het begin van de regel",
    "home": "Naar het begin van de regel",
    "cursor_line_end": "Naar het eind van de regel",
    "end": "Naar het eind van de regel",
    "cursor_left(True)": "Selecteren naar links",
    "cursor_right(True)": "Selecteren naar rechts",
    "cursor_up(True)": "Selecteren naar boven",
    "cursor_down(True)": "Selecteren naar beneden",
    "select_all": "Alles selecteren",
    "delete_word_left": "Het woord voor de cursor wissen",
    "delete_left_word": "Het woord voor de cursor wissen",
    "delete_to_start_of_line": "Wissen tot het begin van de regel",
    "delete_left_all": "Wissen tot het begin van de regel",
    "delete_to_end_of_line_or_delete_line": "Wissen tot het eind van de regel",
    "delete_right_all": "Wissen tot het eind van de regel",
    "show_overlay": "De keuzes tonen",
    "dismiss": "De keuzes sluiten",
    "select": "Dit kiezen",
    "submit": "Toevoegen, of naar het volgende veld",
    "toggle_button": "Aan- of uitvinken",
    "press": "Deze knop gebruiken",
    "cursor_up": "Een regel omhoog",
    "cursor_down": "Een regel omlaag",
    "page_up": "Een bladzijde omhoog",
    "page_down": "Een bladzijde omlaag",
    "cursor_page_up": "Een bladzijde omhoog",
    "cursor_page_down": "Een bladzijde omlaag",
    "escape": "Sluiten",
}
FIRST_ROW = [str(n) for n in range(10)]


def key_name(key: str) -> str:
    """The Dutch name of a key as Textual writes it: ctrl+n is Ctrl+N, shift+up is Shift+pijltje omhoog."""
    *modifiers, last = key.split("+")
    if last not in NAMES and (modifiers or len(last) > 1):  # a letter by itself is typed small
        last = last.upper()
    return "+".join([*(MODIFIERS.get(each, each) for each in modifiers), NAMES.get(last, last)])


def short_name(key: str) -> str:
    """The same for lines 23 and 24, where there is little room: Ctrl+N, F1, PgDn, ↑."""
    *modifiers, last = key.split("+")
    if last not in NAMES and (modifiers or len(last) > 1):
        last = last.upper()
    return "+".join([*(MODIFIERS.get(each, each) for each in modifiers), SHORT.get(last) or NAMES.get(last, last)])


def key_names(keys: Sequence[str]) -> str:
    """Several keys for one thing; a row of digits as 0 – 8."""
    if len(keys) > 2 and list(keys) == [each for each in FIRST_ROW if each in keys]:
        return f"{keys[0]} – {keys[-1]}"
    return ", ".join(key_name(each) for each in keys)


def shared_words(words: Sequence[str]) -> str:
    """What a few descriptions have in common at their start: *Naar fase 1*, *Naar fase 2* is *Naar fase*."""
    alike = itertools.takewhile(lambda found: len(set(found)) == 1, zip(*words, strict=False))
    return "".join(found[0] for found in alike).strip() or words[0]
