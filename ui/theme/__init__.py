"""The look of the window: follow the system, light, dark or high contrast, switched while it runs."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from . import icons, motion
from .palette import palette
from .style import style_sheet
from .tokens import Scheme, Tokens, TypeScale, tokens

CHOICES = ("system", *Scheme)
SYSTEM_PERCENT = (80, 250)
"""However small or large the system's text is said to be, ours stays within these."""

_FALLBACK = ["Noto Sans", "Noto Sans Hebrew", "Noto Sans Arabic", "DejaVu Sans", "Arial"]
"""After the system's own font, so that Hebrew and Arabic are never boxes."""


class Theme(QObject):
    """Puts a look on the application and keeps it in step with the system."""

    changed = Signal()
    """The look is another; who paints by hand paints anew."""

    def __init__(
        self,
        app: QApplication,
        choice: str = "system",
        text_percent: int = 100,
        *,
        as_system: bool = False,
        moving: str = "system",
    ) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._percent = text_percent
        self._as_system = as_system
        self._system_family = app.font().family()
        self._shown_percent = 0
        self._roots: list[QObject] = []
        self.tokens: Tokens = tokens(Scheme.LIGHT)
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._system_changed)
        app.screenAdded.connect(self._screen_added)
        app.applicationStateChanged.connect(self._looked_at)
        motion.choose(moving)
        self._apply()

    @property
    def choice(self) -> str:
        """What was asked for: one of :data:`CHOICES`."""
        return self._choice

    def draw_actions_of(self, root: QObject) -> None:
        """Also draw anew the icons of the actions below ``root``."""
        self._roots.append(root)

    @property
    def percent(self) -> int:
        """How large text is now, in per cent of :class:`~.tokens.TypeScale`."""
        return system_percent() if self._as_system else self._percent

    def size_text(self, percent: int, *, as_system: bool) -> None:
        """Text of another size, from now on: so many per cent, or as large as the system's own."""
        before = self.percent
        self._percent, self._as_system = percent, as_system
        if self.percent != before:
            self._apply()

    def choose(self, choice: str, text_percent: int | None = None) -> None:
        """Another look, from now on.

        Raises:
            ValueError: not one of :data:`CHOICES`.
        """
        if choice not in CHOICES:
            raise ValueError(choice)
        self._choice = choice
        self._percent = text_percent or self._percent
        self._apply()

    def redraw_icons(self) -> None:
        """After a change of direction: the directional icons face the other way."""
        self._roots = [root for root in self._roots if shiboken6.isValid(root)]
        icons.refresh(self._roots)

    @Slot()
    def _system_changed(self) -> None:
        if self._choice == "system" and self.scheme() != self.tokens.scheme:
            self._apply()

    @Slot()
    def _looked_at(self) -> None:
        """Somebody comes back, perhaps from the system's settings."""
        if self._as_system and system_percent() != self._shown_percent:
            self._apply()

    @Slot()
    def _screen_added(self) -> None:
        """It may be a denser one."""
        icons.use_look(self.tokens.colours, self._shown_percent)
        self.redraw_icons()

    def scheme(self) -> Scheme:
        """The scheme that the choice, and the system where it decides, ask for now."""
        if self._choice != "system":
            return Scheme(self._choice)
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return Scheme.CONTRAST
        return Scheme.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Scheme.LIGHT

    def _apply(self) -> None:
        hints = self._app.styleHints()
        if self._choice == "system":
            hints.unsetColorScheme()
        else:
            light = self._choice == Scheme.LIGHT
            hints.setColorScheme(Qt.ColorScheme.Light if light else Qt.ColorScheme.Dark)
        self._shown_percent = self.percent
        self.tokens = tokens(self.scheme(), self._shown_percent)
        icons.use_look(self.tokens.colours, self._shown_percent)
        font = QFont(self._app.font())
        font.setFamilies([self._system_family, *_FALLBACK])
        font.setPixelSize(self.tokens.type.body)
        self._app.setFont(font)
        self._app.setPalette(palette(self.tokens.colours))
        self._app.setStyleSheet(style_sheet(self.tokens))
        self.redraw_icons()
        self.changed.emit()


def system_percent() -> int:
    """How large the system's own text is now, its resolution reckoned in, in per cent of our scale of type."""
    pixels = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pixelSize()
    least, most = SYSTEM_PERCENT
    return max(least, min(most, round(pixels * 100 / TypeScale().body)))
