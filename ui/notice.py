"""What a process that ends tells the one that takes its place: one word on its command line, never a path or a name."""

from __future__ import annotations

from enum import StrEnum

BLANKED = "--blanked"
"""The window was blank when it locked: let the new one be blank too."""


class Notice(StrEnum):
    """How the erasing of the vault went."""

    ERASED = "--erased"
    ERASED_BUT_FILES_LEFT = "--erased-files-left"
    NOT_ERASED = "--not-erased"


def notice_in(arguments: list[str]) -> Notice | None:
    """The notice at the head of the arguments, taken out of them."""
    if arguments and arguments[0] in list(Notice):
        return Notice(arguments.pop(0))
    return None


def blanked_in(arguments: list[str]) -> bool:
    """Whether :data:`BLANKED` stands at the head of the arguments; it is taken out of them."""
    if arguments[:1] == [BLANKED]:
        arguments.pop(0)
        return True
    return False
