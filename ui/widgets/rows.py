"""Rows that come and go in a layout."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def clear_rows(layout: QLayout) -> None:
    """Take every widget out of a layout and destroy it; hidden at once, so that it does not float until then."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
