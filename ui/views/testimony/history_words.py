"""Audit events as sentences for people. They tell what was touched, never what it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from oralhistory.audit.chain import AuditEvent

from ...i18n import isolate

translate = QCoreApplication.translate

_TOGETHER = timedelta(minutes=10)
_ICONS = {
    "testimony.added": "plus",
    "testimony.saved": "pencil",
    "testimony.clashed": "triangle-alert",
    "testimony.released": "package",
    "consent.appended": "shield-check",
    "attachment.added": "paperclip",
    "review.decided": "eye-off",
    "review.taken-back": "undo-2",
    "review.finished": "circle-check",
}


def merged(events: Sequence[AuditEvent]) -> list[AuditEvent]:
    """Newest first; saves of one person within ten minutes, and their decisions, become one with all their fields.

    Args:
        events: oldest first, as the vault gives them.
    """
    made: list[AuditEvent] = []
    for event in reversed(events):
        later = made[-1] if made else None
        if later is not None and event.action in ("testimony.saved", "review.decided") and _belongs(event, later):
            touched = [*_list(event, "fields"), *_list(later, "fields")]
            count = _count(later) + 1
            made[-1] = replace(later, details={**later.details, "fields": sorted(set(touched)), "count": count})
        else:
            made.append(event)
    return made


def event_icon(event: AuditEvent) -> str:
    """The icon beside the sentence."""
    return _ICONS.get(event.action, "history")


def event_words(event: AuditEvent) -> str:
    """Who did what, in one sentence."""
    return _sentence(event).format(
        who=isolate(event.by),
        what=", ".join(_field_words(field) for field in _list(event, "fields")),
        count=_count(event),
        kind=isolate(str(event.details.get("event", ""))),
        action=isolate(event.action),
    )


def _sentence(event: AuditEvent) -> str:
    match event.action:
        case "testimony.added":
            return translate("History", "{who} added the testimony.")
        case "testimony.saved":
            return translate("History", "{who} changed: {what}.")
        case "testimony.clashed":
            return translate("History", "{who} saved a version that clashed with another. Both are kept.")
        case "testimony.released":
            return translate("History", "{who} made a package with this testimony in it.")
        case "consent.appended":
            return translate("History", "{who} recorded consent: {kind}.")
        case "attachment.added":
            return translate("History", "{who} added a file.")
        case "review.decided" if _count(event) > 1:
            return translate("History", "{who} decided {count} groups of findings.")
        case "review.decided":
            return translate("History", "{who} decided a group of findings.")
        case "review.taken-back":
            return translate("History", "{who} took a decision back.")
        case "review.finished":
            return translate("History", "{who} finished the review.")
        case _:
            return translate("History", "{who}: {action}.")


def _field_words(field: str) -> str:
    words = {
        "accession": translate("History", "accession number"),
        "title": translate("History", "title"),
        "summary": translate("History", "summary"),
        "language": translate("History", "language"),
        "keywords": translate("History", "keywords"),
        "content_warnings": translate("History", "content warnings"),
        "custom": translate("History", "further fields"),
        "people": translate("History", "people"),
        "sessions": translate("History", "sessions"),
        "coverage": translate("History", "what it speaks of"),
        "transcript": translate("History", "transcript"),
        "recordings": translate("History", "recordings"),
        "anonymisation": translate("History", "what is withheld or identifying"),
    }
    return words.get(field, isolate(field))


def _belongs(event: AuditEvent, later: AuditEvent) -> bool:
    same = event.action == later.action and event.by == later.by and event.device == later.device
    return same and datetime.fromisoformat(later.at) - datetime.fromisoformat(event.at) <= _TOGETHER


def _list(event: AuditEvent, key: str) -> list[str]:
    found = event.details.get(key)
    return found if isinstance(found, list) else []


def _count(event: AuditEvent) -> int:
    found = event.details.get("count")
    return found if isinstance(found, int) else 1
