"""The pages of the house, in the navigation's order. A page's module is imported when the page is first shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from .context import Context, PageSpec


def _testimony_title() -> str:
    return QCoreApplication.translate("Pages", "Testimony")


def _testimony(context: Context) -> QWidget:
    from .views.testimony.page import TestimonyPage

    return TestimonyPage(context)


PAGES: tuple[PageSpec, ...] = (PageSpec("testimony", _testimony_title, "file-text", _testimony, hidden=True),)
"""Each with a factory that imports the page's module itself, so that the window opens fast."""
