"""The one style sheet: ``resources/styles/app.qss`` with ``{{names}}`` filled in from the tokens."""

from __future__ import annotations

import re
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QWidget

from oralhistory.resources import resource

from .tokens import Tokens

DRAWN = ("check", "chevron-down")
"""Icons the style sheet itself needs as files, one a scheme: ``resources/icons/drawn``, made by :func:`drawn_svg`."""

_NAME = re.compile(r"\{\{([a-z_.-]+)\}\}")


@cache
def _template() -> str:
    return resource("styles", "app.qss").read_text(encoding="utf-8")


def style_sheet(look: Tokens) -> str:
    """The style sheet of a look.

    Raises:
        KeyError: the template names a token that does not exist.
    """
    drawn = Path(str(resource("icons", "drawn")))
    values = {f"drawn.{name}": (drawn / f"{name}-{look.scheme}.svg").as_posix() for name in DRAWN}
    box = look.type.mark
    marks = {"box": box, "dot": box - 6, "round": box // 2 + 1, "arrow": box + 2}
    values |= {f"mark.{name}": str(size) for name, size in marks.items()}
    groups = cast("dict[str, dict[str, object]]", {k: v for k, v in asdict(look).items() if isinstance(v, dict)})
    for group, members in groups.items():
        values.update({f"{group}.{name}": str(value) for name, value in members.items()})

    def fill(found: re.Match[str]) -> str:
        return values[found[1]]

    return _NAME.sub(fill, _template())


def drawn_svg(name: str, look: Tokens) -> str:
    """What the file of an icon in :data:`DRAWN` holds: Lucide's lines in the look's colour."""
    ink = {"check": look.colours.on_accent, "chevron-down": look.colours.text}[name]
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", ink)


def set_look(widget: QWidget, name: str, value: str | bool) -> None:
    """Set a property the style sheet selects by, and paint the widget anew."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
