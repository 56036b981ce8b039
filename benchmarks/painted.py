"""The process that ``window.py`` watches: shows a window, and after its first painting says when, and its memory.

``python -m benchmarks.painted bare|door`` prints the monotonic clock in seconds and the resident set in MB.
"""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot


class Watch(QObject):
    """Waits for the first painting of the window it filters, lets it end, and ends the program."""

    def __init__(self) -> None:
        super().__init__()
        self._seen = False

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.Paint and not self._seen:
            self._seen = True
            QTimer.singleShot(0, self._tell)
        return False

    @Slot()
    def _tell(self) -> None:
        print(time.monotonic(), resident_mb())
        QCoreApplication.exit(0)


def resident_mb() -> float:
    """The resident set now; where the system does not say it, the largest so far."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 - pathlib would be weighed with the bare window
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except OSError:
        import resource

        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return most / (1e6 if sys.platform == "darwin" else 1e3)


def bare(watch: Watch) -> None:
    """A window with a label, and nothing else of ours."""
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(QLabel("A bare window"))
    window.resize(1240, 800)
    window.installEventFilter(watch)
    window.show()
    app.exec()


def door(watch: Watch) -> None:
    """The whole program as a person starts it, without a vault; only its window is watched."""
    from ui import application

    class Watched(application.Application):
        def __init__(self, *args: object, **options: object) -> None:
            super().__init__(*args, **options)  # type: ignore[arg-type]  # handed through unseen
            self.window.installEventFilter(watch)

    application.Application = Watched  # type: ignore[misc]  # main() makes this one
    application.main(sys.argv[:1])


if __name__ == "__main__":
    {"bare": bare, "door": door}[sys.argv[1]](Watch())
