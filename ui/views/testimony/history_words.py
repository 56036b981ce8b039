"""Audit events as sentences for people. They tell what was touched, never what it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from oralhistory.audit.chain import AuditEvent

from ...i18n import isolate, listed, number

translate = QCoreApplication.translate

_TOGETHER = timedelta(minutes=10)
_MOST_COUNTED = 2**31 - 1
_FIELDS_NAMED = 5
_JOINED = ("testimony.saved", "review.decided", "note.kept")
_ICONS = {
    "testimony.added": "plus",
    "testimony.saved": "pencil",
    "testimony.clashed": "triangle-alert",
    "testimony.released": "package",
    "consent.appended": "handshake",
    "form.added": "file-text",
    "attachment.added": "paperclip",
    "review.decided": "eye-off",
    "review.taken-back": "undo-2",
    "review.finished": "circle-check",
    "entity.added": "user-plus",
    "entity.changed": "pencil",
    "entity.removed": "trash-2",
    "entity.merged": "merge",
    "entity.split": "split",
    "entity.imported": "file-plus",
    "entity.taken-back": "undo-2",
    "package.made": "package",
    "vault.created": "shield",
    "keyslot.replaced": "key-round",
    "collection.set": "settings-2",
    "history.cut": "triangle-alert",
    "testimony.sealed": "lock",
    "testimony.unsealed": "eye",
    "testimony.destroyed": "trash-2",
    "testimony.not-released": "undo-2",
    "package.void": "undo-2",
    "testimony.printed": "printer",
    "note.kept": "lock-keyhole",
    "release.kept": "copy",
    "release.fresh": "undo-2",
    "vault.upgraded": "upload",
    "backup.made": "save",
    "backup.rotated-out": "history",
    "backup.shredded": "trash-2",
}


def merged(events: Sequence[AuditEvent]) -> list[AuditEvent]:
    """Newest first; saves of one person within ten minutes, and their decisions, become one with all their fields.

    Args:
        events: oldest first, as the vault gives them.
    """
    made: list[AuditEvent] = []
    for event in reversed(events):
        both = joined(event, made[-1]) if made else None
        if both is not None:
            made[-1] = both
        else:
            made.append(event)
    return made


def joined(event: AuditEvent, later: AuditEvent) -> AuditEvent | None:
    """An event and the next one after it as one, if they belong together; :func:`merged` by single steps."""
    if event.action not in _JOINED or not _belongs(event, later) or "class" in {*event.details, *later.details}:
        return None
    touched = {*_list(event, "fields"), *_list(later, "fields")}
    return replace(later, details={**later.details, "fields": sorted(touched), "count": _count(later) + _count(event)})


def moment_of(event: AuditEvent) -> datetime | None:
    """When it was, on this laptop's clock; ``None`` where somebody wrote something else there."""
    try:
        return datetime.fromisoformat(event.at).astimezone()
    except (ValueError, OverflowError):
        return None


def event_icon(event: AuditEvent) -> str:
    """The icon beside the sentence."""
    return _ICONS.get(event.action, "history")


def has_words(action: str) -> bool:
    """Whether there is a sentence and an icon for an action."""
    bare = AuditEvent(seq=1, at="", by="", device="", action=action, subject="", details={}, previous="", hash="")
    return action in _ICONS and _sentence(bare) != _unknown()


def event_words(event: AuditEvent, *, discreet: bool = False) -> str:
    """Who did what, in one sentence; in discreet mode nobody is named."""
    fields = [_field_words(field) for field in _list(event, "fields")]
    return _sentence(event).format(
        who=translate("History", "A person") if discreet else isolate(event.by),
        what=_several(fields),
        testimonies=_number(event, "testimonies"),
        after=_number(event, "after"),
        form=isolate(str(event.details.get("form", ""))),
        version=isolate(str(event.details.get("version", ""))),
        language=isolate(str(event.details.get("language", ""))),
        kind=_consent_words(str(event.details.get("event", ""))),
        small_class=_class_words(str(event.details.get("class", ""))),
        setting=_setting_words(str(event.details.get("setting", ""))),
        reason=isolate(str(event.details.get("reason", "")).rstrip(".")),
        action=isolate(event.action),
    )


def _register_sentence(event: AuditEvent) -> str:
    """What somebody did with people and places; nobody of them is named."""
    count = _count(event)
    return {
        "entity.added": translate("History", "{who} entered a name in people and places."),
        "entity.changed": translate("History", "{who} changed a card in people and places."),
        "entity.removed": translate("History", "{who} took a name out of people and places."),
        "entity.merged": translate("History", "{who} said that %Ln entries of people and places are one.", "", count),
        "entity.split": translate("History", "{who} said that an entry of people and places is two."),
        "entity.imported": translate("History", "{who} took a list of %Ln names into people and places.", "", count),
        "entity.taken-back": translate("History", "{who} took a step in people and places back."),
    }.get(event.action, _unknown())


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
        case "review.decided" if event.details.get("class"):
            return translate(
                "History", "{who} decided %Ln findings of one kind together: {small_class}.", "", _count(event)
            )
        case "review.decided":
            return translate("History", "{who} decided %Ln groups of findings.", "", _count(event))
        case "review.taken-back":
            return translate("History", "{who} took a decision back.")
        case "review.finished":
            return translate("History", "{who} finished the review.")
        case _ if event.action.startswith("entity."):
            return _register_sentence(event)
        case "testimony.sealed":
            return translate("History", "{who} sealed the testimony: {reason}.")
        case "testimony.unsealed":
            return translate("History", "{who} unsealed the testimony: {reason}.")
        case "testimony.destroyed":
            return translate("History", "{who} destroyed the testimony: {reason}.")
        case "testimony.not-released":
            return translate("History", "{who} found that the package with this testimony in it never left.")
        case "testimony.printed":
            return translate("History", "{who} printed a working copy for the team.")
        case "note.kept":
            return translate("History", "{who} wrote in the private notes.")
        case "release.kept":
            return translate("History", "{who} let the testimony keep its release id and letters in every package.")
        case "release.fresh":
            return translate("History", "{who} let each package draw a new release id and new letters.")
        case _:
            return _collection_sentence(event)


def _collection_sentence(event: AuditEvent) -> str:
    """Of acts that are not to one testimony."""
    match event.action:
        case "package.made" if event.details.get("accepted"):
            return translate(
                "History",
                "{who} made a package and let %Ln things go that may identify someone. Testimonies in it: "
                "{testimonies}.",
                "",
                _whole(event, "accepted"),
            )
        case "package.made":
            return translate("History", "{who} made a package. Testimonies in it: {testimonies}.")
        case "vault.created":
            return translate("History", "{who} made the vault.")
        case "keyslot.replaced" if event.details.get("kind") == "recovery":
            return translate("History", "{who} made a new recovery key. The one before opens nothing any more.")
        case "keyslot.replaced":
            return translate("History", "{who} changed the passphrase.")
        case "history.cut":
            return translate("History", "{who} found that everything after event {after} was gone.")
        case "package.void":
            return translate("History", "{who} found that a package whose making was interrupted never left.")
        case "vault.upgraded":
            return translate("History", "{who} brought the vault up to date with a newer version of the program.")
        case "backup.made":
            return translate("History", "{who} made a backup, and it was read back.")
        case "backup.rotated-out":
            return translate("History", "{who} let an older backup go, since newer ones are kept.")
        case "backup.shredded":
            return translate("History", "{who} destroyed in a backup, too, what had been destroyed.")
        case "form.added":
            return translate("History", "{who} kept the text of the form {form}, version {version}, in {language}.")
        case "collection.set":
            return translate("History", "{who} changed a setting of the collection: {setting}.")
        case _:
            return _unknown()


def _unknown() -> str:
    return translate("History", "{who}: {action}.")


def _several(words: Sequence[str]) -> str:
    if len(words) <= _FIELDS_NAMED:
        return listed(words)
    named = listed(words[: _FIELDS_NAMED - 1])
    return translate("History", "{fields} and %Ln more", "", len(words) - _FIELDS_NAMED + 1).format(fields=named)


def _consent_words(kind: str) -> str:
    words = {
        "informed": translate("History", "the narrator was informed"),
        "given": translate("History", "given"),
        "refused": translate("History", "refused"),
        "narrowed": translate("History", "narrowed"),
        "widened": translate("History", "widened"),
        "reconfirmed": translate("History", "confirmed again"),
        "transcript-approved": translate("History", "the transcript was approved"),
        "use-approved": translate("History", "one use was approved"),
        "embargo-lifted": translate("History", "the embargo was lifted"),
        "withdrawn": translate("History", "withdrawn"),
        "died": translate("History", "the narrator died"),
    }
    return words.get(kind, isolate(kind))


def _setting_words(setting: str) -> str:
    words = {
        "title": translate("History", "title"),
        "institution": translate("History", "institution"),
        "language": translate("History", "language"),
        "profiles": translate("History", "what is done for whom"),
        "levels": translate("History", "how exact what is made less exact stays"),
        "ladders": translate("History", "the ladders of less exact words"),
        "stale_forms": translate("History", "forms that need new consent"),
        "lock_minutes": translate("History", "when it locks itself"),
        "person_by": translate("History", "the name work is signed with"),
        "keyslots": translate("History", "the seal of the key slots"),
        "automatic_backups": translate("History", "automatic backups"),
        "second_reader": translate("History", "whether a second person must read each review"),
        "recognisers": translate("History", "which recognisers look through the texts"),
        "custom_fields": translate("History", "the collection’s own fields"),
        "vocabularies": translate("History", "controlled vocabularies"),
        "topic_vocabularies": translate("History", "where keywords and warnings come from"),
        "templates": translate("History", "templates for new testimonies"),
        "default_template": translate("History", "the template that new testimonies begin from"),
    }
    return words.get(setting, isolate(setting))


def _class_words(kind: str) -> str:
    words = {
        "quantities": translate("History", "quantities"),
        "spans": translate("History", "spans of time"),
        "times": translate("History", "months and hours"),
        "years": translate("History", "years"),
        "peoples": translate("History", "peoples and faiths"),
        "occupations": translate("History", "common occupations"),
        "roles": translate("History", "common roles"),
        "rank-soldier": translate("History", "ranks of soldiers"),
        "rank-nco": translate("History", "ranks of sergeants"),
        "rank-officer": translate("History", "ranks of officers"),
    }
    return words.get(kind, isolate(kind))


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
    same = (event.action, event.subject, event.by, event.device) == (
        later.action,
        later.subject,
        later.by,
        later.device,
    )
    at, then = moment_of(event), moment_of(later)
    return same and at is not None and then is not None and then - at <= _TOGETHER


def _list(event: AuditEvent, key: str) -> list[str]:
    found = event.details.get(key)
    return [str(each) for each in found] if isinstance(found, list) else []


def _number(event: AuditEvent, detail: str) -> str:
    return number(_whole(event, detail))


def _count(event: AuditEvent) -> int:
    return _whole(event, "count", 1)


def _whole(event: AuditEvent, detail: str, without: int = 0) -> int:
    """A number that something is counted with; of what was doctored, one that Qt can count with."""
    found = event.details.get(detail)
    return max(0, min(found, _MOST_COUNTED)) if isinstance(found, int) else without
