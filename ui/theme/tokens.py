"""Every colour, distance, size and radius of the window, once; nothing else names one.

The contrast of each pair in :data:`TEXT_PAIRS` is at least 4.5 : 1 and of each pair in
:data:`SHAPE_PAIRS` at least 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11); a test computes them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Scheme(StrEnum):
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True)
class Colours:
    """Colours by what they are for, as ``#rrggbb``."""

    window: str
    """Behind everything; the bars."""
    surface: str
    """Pages' cards, fields, lists."""
    sunken: str
    """Beneath a card: wells, headers, quiet chips."""
    hover: str
    border: str
    """Between regions; decoration only."""
    outline: str
    """Around what can be operated: 3 : 1."""
    text: str
    muted: str
    accent: str
    accent_strong: str
    """The accent under the pointer or pressed."""
    on_accent: str
    accent_soft: str
    """Behind what is selected."""
    focus: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    hold: str
    """Embargoes: waiting for a day."""
    hold_soft: str
    danger: str
    danger_strong: str
    on_danger: str
    danger_soft: str


LIGHT = Colours(
    window="#f5f3ef",
    surface="#ffffff",
    sunken="#ece9e3",
    hover="#e9e5dd",
    border="#dad5cb",
    outline="#857f74",
    text="#1d2124",
    muted="#575c60",
    accent="#1f5a68",
    accent_strong="#174753",
    on_accent="#ffffff",
    accent_soft="#dcebee",
    focus="#1f7a90",
    ok="#1e6140",
    ok_soft="#e2f0e7",
    warn="#7a4a00",
    warn_soft="#fbeed3",
    hold="#4a4593",
    hold_soft="#e9e8f7",
    danger="#a1242b",
    danger_strong="#821a20",
    on_danger="#ffffff",
    danger_soft="#fae5e4",
)

DARK = Colours(
    window="#15181a",
    surface="#1d2123",
    sunken="#262b2e",
    hover="#2c3235",
    border="#363d41",
    outline="#7d868b",
    text="#e9e6e0",
    muted="#a9afb2",
    accent="#7cc0cf",
    accent_strong="#9bd3df",
    on_accent="#0b242b",
    accent_soft="#1d3f48",
    focus="#8fd0de",
    ok="#86cda3",
    ok_soft="#193427",
    warn="#e9bd6d",
    warn_soft="#3a2d12",
    hold="#b4b0f0",
    hold_soft="#2a2950",
    danger="#f29b96",
    danger_strong="#f7b8b4",
    on_danger="#33090b",
    danger_soft="#43191b",
)

CONTRAST = Colours(
    window="#000000",
    surface="#000000",
    sunken="#000000",
    hover="#2b2b2b",
    border="#ffffff",
    outline="#ffffff",
    text="#ffffff",
    muted="#c9c9c9",
    accent="#ffd938",
    accent_strong="#ffe97f",
    on_accent="#000000",
    accent_soft="#003b6f",
    focus="#ffd938",
    ok="#7dffa8",
    ok_soft="#000000",
    warn="#ffd38a",
    warn_soft="#000000",
    hold="#c9c6ff",
    hold_soft="#000000",
    danger="#ff9d96",
    danger_strong="#ffc4c0",
    on_danger="#000000",
    danger_soft="#000000",
)

COLOURS = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK, Scheme.CONTRAST: CONTRAST}

TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((ink, ground) for ink in ("text", "muted") for ground in ("window", "surface", "sunken", "hover", "accent_soft")),
    *((ink, ground) for ink in ("accent", "danger") for ground in ("window", "surface")),
    ("text", "ok_soft"),
    ("text", "warn_soft"),
    ("text", "hold_soft"),
    ("text", "danger_soft"),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_strong"),
    ("on_danger", "danger"),
    ("on_danger", "danger_strong"),
    ("ok", "ok_soft"),
    ("warn", "warn_soft"),
    ("hold", "hold_soft"),
    ("danger", "danger_soft"),
)
"""(ink, ground): words stand on these."""

SHAPE_PAIRS: tuple[tuple[str, str], ...] = (
    *(("outline", ground) for ground in ("window", "surface")),
    *(("focus", ground) for ground in ("window", "surface", "sunken")),
)
"""(line, ground): the edges of what can be operated."""


@dataclass(frozen=True)
class Spacing:
    """Distances in logical pixels."""

    hair: int = 4
    small: int = 8
    medium: int = 12
    large: int = 16
    wide: int = 24
    page: int = 32


def half_as_fast(pixels: int, text_percent: int) -> int:
    """The size of what stands beside words: it grows with them by half as much, so that its lines stay as heavy as
    those of the letters, and it never stands tiny beside large words."""
    return round(pixels * (100 + text_percent) / 200)


@dataclass(frozen=True)
class TypeScale:
    """Heights of type in logical pixels, at 100 %."""

    small: int = 12
    body: int = 13
    section: int = 15
    page: int = 20
    number: int = 28
    mark: int = 14
    """The box to tick; it grows half as fast, as the icons do."""

    def scaled(self, percent: int) -> TypeScale:
        """The same scale, larger or smaller."""

        def size(pixels: int) -> int:
            return max(1, round(pixels * percent / 100))

        return TypeScale(
            small=size(self.small),
            body=size(self.body),
            section=size(self.section),
            page=size(self.page),
            number=size(self.number),
            mark=half_as_fast(self.mark, percent),
        )


@dataclass(frozen=True)
class Radii:
    small: int = 4
    field: int = 6
    card: int = 8


@dataclass(frozen=True)
class Tokens:
    """One whole look."""

    scheme: Scheme
    colours: Colours
    type: TypeScale = TypeScale()
    spacing: Spacing = Spacing()
    radii: Radii = Radii()


SPACE = Spacing()
"""For layouts, which are the same in every scheme."""

PICTURE_INK = "#7b7f86"
"""For a picture that the system shows on grounds of its own: 3 : 1 on light and dark alike."""

READING_WIDTH = 75
"""Longest line of running text, in average characters."""


def tokens(scheme: Scheme, text_percent: int = 100) -> Tokens:
    """The look of a scheme, its type at ``text_percent`` per cent."""
    return Tokens(scheme, COLOURS[scheme], TypeScale().scaled(text_percent))


def contrast(ink: str, ground: str) -> float:
    """The contrast ratio of two ``#rrggbb`` colours (WCAG 2.2, "contrast ratio"), 1 to 21."""
    bright, dark = sorted((_luminance(ink), _luminance(ground)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
