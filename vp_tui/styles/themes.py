"""The three themes: light, dark, high contrast. Tests hold their text to WCAG contrast: 4.5, and 7 in the last."""

from textual.theme import Theme

LIGHT, DARK, CONTRAST = "licht", "donker", "contrast"
NAMES = {LIGHT: "Licht", DARK: "Donker", CONTRAST: "Hoog contrast"}

THEMES = (
    Theme(
        name=DARK,
        primary="#5BB5C4",
        secondary="#8FB8A8",
        accent="#F2B866",
        foreground="#E6EAEC",
        background="#14191D",
        surface="#1B2227",
        panel="#242D33",
        success="#7CC48E",
        warning="#F2B866",
        error="#F08A7B",
        dark=True,
        variables={"border-blurred": "#3A464E"},
    ),
    Theme(
        name=LIGHT,
        primary="#0A6070",
        secondary="#41705F",
        accent="#8A5200",
        foreground="#1C2529",
        background="#FBFBF9",
        surface="#F1F3F2",
        panel="#E2E7E6",
        success="#2A6B3C",
        warning="#8A5200",
        error="#A8321F",
        dark=False,
        variables={"border-blurred": "#C3CCCA"},
    ),
    Theme(
        name=CONTRAST,
        primary="#FFFF00",
        secondary="#00FFFF",
        accent="#FFFF00",
        foreground="#FFFFFF",
        background="#000000",
        surface="#000000",
        panel="#2B2B2B",
        success="#00FF66",
        warning="#FFFF00",
        error="#FF8080",
        dark=True,
        variables={"text-muted": "#FFFFFF", "border-blurred": "#FFFFFF"},
    ),
)
