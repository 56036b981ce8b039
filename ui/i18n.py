"""Languages of the window, switched while it runs; and words that every page needs.

Translations are ``resources/i18n/app_LANGUAGE.qm``; where one is absent, the words stay English and only
Qt's own (buttons of its dialogs) and the direction follow the language.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QObject, Qt, QTime, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from oralhistory.resources import resource

FIRST_STRONG_ISOLATE = "\u2068"
LEFT_TO_RIGHT_ISOLATE = "\u2066"
POP_ISOLATE = "\u2069"


@dataclass(frozen=True)
class Language:
    """A language of the window: BCP 47 code and its name in itself."""

    code: str
    name: str
    right_to_left: bool = False


LANGUAGES = (
    Language("en", "English"),
    Language("he", "עברית", right_to_left=True),
    Language("ar", "العربية", right_to_left=True),
)


class Languages(QObject):
    """Puts a language on the application."""

    changed = Signal()

    def __init__(self, app: QApplication, code: str = "") -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []
        self.current = LANGUAGES[0]
        self.choose(code)

    def choose(self, code: str) -> None:
        """Another language from now on; empty or unknown: the system's if it is one of ours, else English."""
        wanted = code or QLocale.system().name()
        short = wanted.replace("_", "-").split("-")[0]
        self.current = next((language for language in LANGUAGES if language.code == short), LANGUAGES[0])
        for translator in self._translators:
            self._app.removeTranslator(translator)
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        loaded = (
            self._load(f"qtbase_{self.current.code}.qm", qt_folder),
            self._load(f"app_{self.current.code}.qm", str(resource("i18n"))),
        )
        self._translators = [translator for translator in loaded if translator is not None]
        for translator in self._translators:
            self._app.installTranslator(translator)
        QLocale.setDefault(QLocale(self.current.code))
        forward, backward = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
        self._app.setLayoutDirection(backward if self.current.right_to_left else forward)
        self.changed.emit()

    def _load(self, name: str, folder: str) -> QTranslator | None:
        translator = QTranslator(self)
        return translator if translator.load(name, folder) else None


def isolate(text: str) -> str:
    """``text`` so that its direction cannot disturb the sentence it is put into (U+2068…U+2069)."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"


def isolate_path(text: str) -> str:
    """A path or a key, which reads from left to right in every window (U+2066…U+2069)."""
    return f"{LEFT_TO_RIGHT_ISOLATE}{text}{POP_ISOLATE}"


def duration(seconds: float) -> str:
    """A length of time in words, isolated: ``1 h 12 min``, ``12 min``, ``40 s``."""
    whole = round(seconds)
    hours, minutes = divmod(round(whole / 60), 60)
    if whole < 60:
        words = QCoreApplication.translate("Words", "{seconds} s").format(seconds=number(whole))
    elif not hours:
        words = QCoreApplication.translate("Words", "{minutes} min").format(minutes=number(minutes))
    else:
        words = QCoreApplication.translate("Words", "{hours} h {minutes} min").format(
            hours=number(hours), minutes=number(minutes)
        )
    return isolate(words)


def number(value: int) -> str:
    """A whole number in the digits and with the grouping of the window's language.

    Where words follow it, let the translation carry it: ``self.tr("%Ln testimonies", "", count)``.
    """
    return QLocale().toString(value)


def percent(value: int) -> str:
    """So many of a hundred, with the sign of the window's language."""
    locale = QLocale()
    return f"{locale.toString(value)}{locale.percent()}"


def day(date: QDate) -> str:
    """A date as the window's language writes it."""
    return QLocale().toString(date, QLocale.FormatType.ShortFormat)


def clock(moment: datetime) -> str:
    """A time of day with seconds, always of 24 hours: ``14:02:11``."""
    return QLocale().toString(QTime(moment.hour, moment.minute, moment.second), "HH:mm:ss")
