"""Which keys a person may give to an action, and which action has them already. No widget is known here."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from .actions import SCOPES, SHORTCUTS

translate = QCoreApplication.translate
_Key = Qt.Key
_BARE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier

_MOVING = frozenset(
    {
        _Key.Key_Tab,
        _Key.Key_Backtab,
        _Key.Key_Return,
        _Key.Key_Enter,
        _Key.Key_Space,
        _Key.Key_Left,
        _Key.Key_Right,
        _Key.Key_Up,
        _Key.Key_Down,
        _Key.Key_Home,
        _Key.Key_End,
        _Key.Key_PageUp,
        _Key.Key_PageDown,
        _Key.Key_Backspace,
        _Key.Key_Delete,
        _Key.Key_Insert,
        _Key.Key_Escape,
        _Key.Key_Menu,
    }
)
_EDITING = frozenset("ACVX")
_FUNCTION = range(_Key.Key_F1, _Key.Key_F35 + 1)


def scope(key: str) -> str:
    """Where an action's shortcut is heard; empty: everywhere."""
    return SCOPES.get(key.split(".")[0], "") if "." in key else ""


def meet(one: str, other: str) -> bool:
    """Whether two actions can both be heard at one place."""
    here, there = f"{scope(one)}/", f"{scope(other)}/"
    return scope(one) == "" or scope(other) == "" or here.startswith(there) or there.startswith(here)


def refusal(key: str, pressed: QKeyCombination) -> str:
    """Why keys cannot be given to an action, in a sentence; empty if they can."""
    sign, held = pressed.key(), pressed.keyboardModifiers() & ~_KEYPAD
    if sign in _MOVING and held in (_BARE, _SHIFT):
        return translate("Shortcuts", "This key is needed to write and to move about. Hold Ctrl or Alt with it.")
    if held == Qt.KeyboardModifier.ControlModifier and sign < 128 and chr(sign) in _EDITING:
        return translate("Shortcuts", "This is how text is copied and pasted everywhere. Take another key.")
    if held in (_BARE, _SHIFT) and sign not in _FUNCTION and not scope(key):
        return translate("Shortcuts", "A letter alone would be typed into fields. Hold Ctrl or Alt with it.")
    return ""


def owner(key: str, text: str, changed: Mapping[str, str]) -> str:
    """The other action that has this shortcut where ``key`` would be heard; empty: nobody."""
    wanted = _normal(text)
    for other in SHORTCUTS:
        if other != key and meet(key, other) and wanted in map(_normal, texts(other, changed)):
            return other
    return ""


def texts(key: str, changed: Mapping[str, str]) -> tuple[str, ...]:
    """The shortcuts of an action, a person's own before those it came with."""
    own = changed.get(key)
    return SHORTCUTS.get(key, ()) if own is None else (own,) if own else ()


def taken_over(key: str, text: str, changed: Mapping[str, str]) -> dict[str, str]:
    """What is changed when an action gets a shortcut: whoever had it has none, or keeps the rest of its own."""
    now = dict(changed)
    while other := owner(key, text, now):
        left = [each for each in texts(other, now) if _normal(each) != _normal(text)]
        now[other] = left[0] if left else ""
    now[key] = text
    return now


def sound(changed: Mapping[str, str]) -> dict[str, str]:
    """What of a person's own shortcuts can hold: nothing unknown, nothing unreadable, no two on one key."""
    kept = {key: text for key, text in changed.items() if key in SHORTCUTS and (not text or _normal(text))}
    while clashing := [key for key, text in kept.items() if text and owner(key, text, kept)]:
        del kept[clashing[-1]]  # it has its usual one again, which may be somebody's by now: look again
    return kept


@cache
def _normal(text: str) -> str:
    """One spelling of a shortcut; empty for what is none."""
    return QKeySequence(text).toString(QKeySequence.SequenceFormat.PortableText)
