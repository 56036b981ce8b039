"""Languages of the window, switched while it runs; and words that every page needs.

A language is there because its file is: ``resources/i18n/app_LANGUAGE.ts``, and the ``.qm`` compiled from it
(docs/translating.md). Its name and direction come from Qt. English words stand in the program; ``app_en.qm`` holds
their plural forms only, so that without it a count may read oddly, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QDateTime,
    QLibraryInfo,
    QLocale,
    QObject,
    Qt,
    QTime,
    QTranslator,
    Signal,
)
from PySide6.QtWidgets import QApplication

from oralhistory.resources import resource

FIRST_STRONG_ISOLATE = "\u2068"
LEFT_TO_RIGHT_ISOLATE = "\u2066"
POP_ISOLATE = "\u2069"

_FOLDER = "i18n"
_PREFIX = "app_"
_OWN = "en"
"""The language the program's words are written in."""


@dataclass(frozen=True)
class Language:
    """A language of the window: its code (``he``, ``pt_BR``) and its name in itself."""

    code: str
    name: str
    right_to_left: bool = False


def languages_of(names: Iterable[str]) -> tuple[Language, ...]:
    """The languages whose files, compiled or not, are among ``names``; English first, whether it has one or not."""
    parts = [name.rpartition(".") for name in names]
    codes = {
        stem.removeprefix(_PREFIX) for stem, _, ending in parts if stem.startswith(_PREFIX) and ending in ("ts", "qm")
    }
    others = sorted(map(_language, codes - {_OWN}), key=lambda language: language.name)
    return (_language(_OWN), *others)


def _language(code: str) -> Language:
    right_to_left = QLocale(code).textDirection() is Qt.LayoutDirection.RightToLeft
    return Language(code, language_name(code), right_to_left)


def language_name(code: str) -> str:
    """A language in itself, by its BCP 47 code; the code where Qt knows nothing of it."""
    locale = QLocale(code)
    if locale.language() is QLocale.Language.C:
        return code
    anywhere = QLocale(locale.language(), QLocale.Country.World)  # "English", not "American English"
    places = (locale,) if "_" in code or "-" in code else (locale, anywhere)
    return min(filter(None, (each.nativeLanguageName() for each in places)), key=len, default=code)


def _there() -> tuple[Language, ...]:
    folder = resource(_FOLDER)
    return languages_of(file.name for file in folder.iterdir()) if folder.is_dir() else languages_of(())


LANGUAGES = _there()
"""Those that the window speaks."""


class Languages(QObject):
    """Puts a language on the application."""

    changing = Signal()
    """The language is about to change: keep what is typed, and let go of what holds words of the one before."""
    changed = Signal()
    """It has changed: words, digits, dates and direction are the new ones."""

    def __init__(self, app: QApplication, code: str = "") -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []
        self._first: list[QTranslator] = []
        self.current = LANGUAGES[0]
        self.choose(code)

    def choose(self, code: str) -> None:
        """Another language from now on; empty or unknown: the system's if it is one of ours, else English."""
        self.changing.emit()
        self.current = _wanted(code or QLocale.system().name())
        for translator in (*self._translators, *self._first):
            self._app.removeTranslator(translator)
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        loaded = (
            self._load(f"qtbase_{self.current.code}.qm", qt_folder),
            self._load(f"{_PREFIX}{self.current.code}.qm", str(resource(_FOLDER))),
        )
        QLocale.setDefault(_locale(self.current.code))  # before the words: their numbers follow it
        self._translators = [translator for translator in loaded if translator is not None]
        for translator in (*self._translators, *self._first):
            self._app.installTranslator(translator)
        forward, backward = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
        self._app.setLayoutDirection(backward if self.current.right_to_left else forward)
        self.changed.emit()

    def ask_first(self, translator: QTranslator) -> None:
        """Ask ``translator`` for every word before the program's own, now and after every change of language.

        What it does not know (an empty answer) is asked of the others. A test can so mark every word that passes
        through here. Call it before the pages are made, or :meth:`choose` afterwards.
        """
        self._first.append(translator)
        self._app.installTranslator(translator)

    def _load(self, name: str, folder: str) -> QTranslator | None:
        translator = QTranslator(self)
        return translator if translator.load(name, folder) else None


_DIGITS_AS_IN_OUR_TEXTS = {"ar": "ar_AE"}
"""Our Arabic texts write 0–9. Who has an Arabic system reads its digits in the window."""
_MONTHS_AS_IN_OUR_TEXTS = {"ar_AE": "ar_LB"}
"""And the months of the Levant: كانون الثاني, not يناير."""
_EASTERN_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")


def _wanted(code: str) -> Language:
    asked = code.replace("-", "_")
    known = {language.code: language for language in LANGUAGES}
    return known.get(asked) or known.get(asked.split("_")[0]) or LANGUAGES[0]


def _locale(code: str) -> QLocale:
    """Digits, dates and separators as the system's country has them, if the system speaks the language."""
    system = QLocale.system()
    same = system.language() is QLocale(code).language() and "_" not in code
    return QLocale(system.name()) if same else QLocale(_DIGITS_AS_IN_OUR_TEXTS.get(code, code))


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
    elif not minutes:
        words = QCoreApplication.translate("Words", "{hours} h").format(hours=number(hours))
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
    """A date as the window's language writes it, with all four digits of the year: an archive has two centuries."""
    return QLocale().toString(date, _whole_year(QLocale().dateFormat(QLocale.FormatType.ShortFormat)))


def listed(words: Iterable[str]) -> str:
    """Words one after the other, with the comma of the window's language."""
    return ("، " if _is_arabic() else ", ").join(words)


def listed_apart(words: Iterable[str]) -> str:
    """Longer parts one after the other, with the semicolon of the window's language."""
    return ("؛ " if _is_arabic() else "; ").join(words)


def _is_arabic() -> bool:
    return QLocale().script() is QLocale.Script.ArabicScript


def day_and_time(when: datetime) -> str:
    """A day and a time as the window's language writes them, isolated."""
    at = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    return isolate(QLocale().toString(at, _whole_year(QLocale().dateTimeFormat(QLocale.FormatType.ShortFormat))))


def _whole_year(written: str) -> str:
    return written if "yyyy" in written else written.replace("yy", "yyyy")


def with_month(date: QDate, form: str | QLocale.FormatType) -> str:
    """A date with its month in words, in one of Qt's forms (``"MMM yyyy"``, or a whole format of the language)."""
    here = QLocale()
    months = _MONTHS_AS_IN_OUR_TEXTS.get(here.name())
    if months is None:
        return here.toString(date, form)
    return QLocale(months).toString(date, form).translate(_EASTERN_DIGITS)


def clock(moment: datetime) -> str:
    """A time of day with seconds, always of 24 hours: ``14:02:11``."""
    return QLocale().toString(QTime(moment.hour, moment.minute, moment.second), "HH:mm:ss")
