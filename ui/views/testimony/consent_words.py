"""The contract's word lists as people read them, in the window's language. Nothing here knows a widget.

The words themselves stand in the catalogue of the consent conversation (``oralhistory/forms/consent_words.py``), so
that window and conversation say the same.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from oralhistory.forms.consent_words import Wording, known, wording
from oralhistory.model import (
    Attribution,
    Audience,
    Decision,
    EventKind,
    EvidenceKind,
    Medium,
    Role,
    Stage,
    Use,
)

from ...i18n import isolate

translate = QCoreApplication.translate


def here() -> Wording:
    """The words of the window's language."""
    return wording(QLocale().name())


def spoken_in(*languages: str | None) -> str:
    """The first of these languages that the conversation knows; the window's where it knows none."""
    for language in languages:
        if known(language):
            return known(language)
    return here().language


def use(value: Use) -> str:
    """A use as it stands in a sentence."""
    return here().say(f"use.{value}")


def use_title(value: Use) -> str:
    """A use as it heads a row."""
    return here().say(f"use-title.{value}")


def medium(value: Medium) -> str:
    """A medium as it stands in a sentence."""
    return here().say(f"medium.{value}")


def medium_title(value: Medium) -> str:
    """A medium as it stands in a list to choose from."""
    return here().say(f"medium-title.{value}")


def audience(value: Audience) -> str:
    """An audience as it stands in a sentence."""
    return here().say(f"audience.{value}")


def audience_title(value: Audience) -> str:
    """An audience as it heads a column."""
    return here().say(f"audience-title.{value}")


def decision(value: Decision) -> str:
    """What a cell says, as short as it fits into one."""
    return here().say(f"decision.{value}")


def attribution(value: Attribution) -> str:
    """How the narrator appears, as it stands in a sentence."""
    return here().say(f"attribution.{value}")


def evidence(value: EvidenceKind) -> str:
    """A kind of evidence."""
    return here().say(f"evidence.{value}")


def stage(value: Stage) -> str:
    """When a form was gone through."""
    return here().say(f"stage.{value}")


def role(value: Role) -> str:
    """A person's role, said in place of a name in discreet mode."""
    return here().say(f"role.{value}")


EXPLAINED = ("purpose", "recording", "storage", "risks", "legal-limits", "irrecoverability", "right-to-withdraw")
"""What a conversation explains, as it is stored, in its order; other words are shown as they were written."""


def explained(value: str, said_in: Wording | None = None) -> str:
    """A matter that was explained, as it stands in a sentence."""
    words = said_in or here()
    return words.say(f"matter.{value}") if f"matter.{value}" in words.texts else isolate(value)


ICONS: dict[EventKind, tuple[str, str]] = {
    EventKind.INFORMED: ("message-circle", "text"),
    EventKind.GIVEN: ("circle-check", "ok"),
    EventKind.REFUSED: ("hand", "danger"),
    EventKind.NARROWED: ("minimize-2", "warn"),
    EventKind.WIDENED: ("maximize-2", "ok"),
    EventKind.RECONFIRMED: ("refresh-cw", "ok"),
    EventKind.TRANSCRIPT_APPROVED: ("file-check", "ok"),
    EventKind.USE_APPROVED: ("badge-check", "ok"),
    EventKind.EMBARGO_LIFTED: ("calendar-check", "hold"),
    EventKind.WITHDRAWN: ("undo-2", "danger"),
    EventKind.DIED: ("flower-2", "text"),
}
"""Icon and ink of each kind of event."""


def day(text: str) -> str:
    """An ISO day in words ("1 January 2030"), isolated; what is no day is shown as it is."""
    return here().day(text)


def several(words: Iterable[str]) -> str:
    """Words in a row: "a", "a and b", "a, b and c"."""
    return here().several(words)


def sentence_case(text: str) -> str:
    """The first letter large, in scripts that have such."""
    return text[:1].upper() + text[1:]
