"""A fault of the program as a text for whoever mends it: versions, the system, kinds and lines; nothing from a vault.

No message of an error is in it, for it may quote a testimony; no path, no name, no time of day. It is English in every
window: those who mend the program must be able to read it.
"""

from __future__ import annotations

import platform
import sys
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from types import TracebackType

from PySide6.QtCore import QLocale, QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from oralhistory import __version__
from oralhistory.hardening import describe

_LINES = 16
_MOST = 8
"""So many different faults are told; a window that is wrong in every line needs no longer list."""
_LIBRARIES = ("PySide6-Essentials", "sqlcipher3", "pynacl")


class SeenFaults:
    """The faults of one sitting: each once, with how often it came."""

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()

    def add(self, fault: str) -> None:
        """Note one more, as :func:`told` tells it."""
        if fault in self._seen or len(self._seen) < _MOST:
            self._seen[fault] += 1

    @property
    def often(self) -> int:
        """How often the most frequent one came."""
        return max(self._seen.values(), default=0)

    def report(self) -> str:
        """The whole text."""
        faults = (f"{text}\n(came {count} times)" if count > 1 else text for text, count in self._seen.items())
        return "\n\n".join((_HEAD, *faults, _about(_versions()))) + "\n"


def told(kind: type[BaseException], trace: TracebackType | None) -> str:
    """One fault: its kind, and the lines of the program it came through."""
    return describe(kind, trace, _LINES)


_HEAD = """A fault in oralhistory
Nothing in this report is from a vault: no words, no names, no paths."""


def _versions() -> Mapping[str, str]:
    from importlib.metadata import PackageNotFoundError, version  # 20 ms that only a fault shall cost

    libraries = dict[str, str]()
    for name in _LIBRARIES:
        with suppress(PackageNotFoundError):
            libraries[name] = version(name)
    return {
        "oralhistory": __version__,
        "Python": platform.python_version(),
        "Qt": qVersion(),
        **libraries,
        "System": f"{QSysInfo.productType()} {QSysInfo.productVersion()}, {sys.platform}, {platform.machine()}",
        "Window": f"{QLocale().name()}, {QGuiApplication.platformName()}",
    }


def _about(values: Mapping[str, str]) -> str:
    return "\n".join(f"{name}: {value}" for name, value in values.items())
