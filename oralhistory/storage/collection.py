"""What holds for the whole collection, and how a person left the window. Each setting is declared once, typed."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

from oralhistory.errors import InputError
from oralhistory.model import Audience, Category, ChosenRecogniser, Ladder, Treatment
from oralhistory.model.codec import Part
from oralhistory.model.custom_fields import DeclaredField
from oralhistory.model.templates import Template
from oralhistory.model.thesaurus import ControlledVocabulary
from oralhistory.rotation import AutomaticBackups
from oralhistory.storage.access import Access, to_json
from oralhistory.storage.driver import as_written

Profiles = Mapping[Audience, Mapping[Category, Treatment]]
"""Per audience, a treatment per category."""


class Setting(StrEnum):
    """The names under which :meth:`Collection.set` keeps a value, and its kind in JSON."""

    TITLE = "title"  # text
    INSTITUTION = "institution"  # text
    LANGUAGE = "language"  # BCP 47
    PROFILES = "profiles"  # audience → category → treatment
    LEVELS = "levels"  # audience → category → name of a level
    LADDERS = "ladders"  # list of model.Ladder: the collection's own, identified
    STALE_FORMS = "stale_forms"  # list of [id, version]
    LOCK_MINUTES = "lock_minutes"  # whole number, 0 for never
    PERSON_BY = "person_by"  # the name that new work is signed with
    WINDOW_STATE = "window_state"  # any JSON object; the window's own
    KEYSLOTS = "keyslots"  # list of hex SHA-256: what keyslots.json may be
    AUTOMATIC_BACKUPS = "automatic_backups"  # rotation.AutomaticBackups
    SECOND_READER = "second_reader"  # true or false
    RECOGNISERS = "recognisers"  # list of [name, path of its model]
    KNOWN_BACKUPS = "known_backups"  # list of backups_known.KnownBackup
    POPULATIONS = "populations"  # list of {"fields": {name: value}, "count", "source", "by", "day"}
    MINIMUM_POPULATION = "minimum_population"  # whole number from 1 on
    CUSTOM_FIELDS = "custom_fields"  # list of model.custom_fields.DeclaredField
    VOCABULARIES = "vocabularies"  # list of model.thesaurus.ControlledVocabulary
    TOPIC_VOCABULARIES = "topic_vocabularies"  # "keywords", "content_warnings" → id of a vocabulary
    TEMPLATES = "templates"  # list of model.templates.Template
    DEFAULT_TEMPLATE = "default_template"  # id of a template, or empty


_UNTOLD = frozenset({Setting.WINDOW_STATE, Setting.KNOWN_BACKUPS})
"""Changes of these are no act worth an audit event, or have one of their own."""


class Collection:
    """The settings of one open vault."""

    def __init__(self, access: Access) -> None:
        self._access = access
        self._connection = access.connection

    @property
    def title(self) -> str:
        """The collection's title."""
        return self._text(Setting.TITLE, "")

    @property
    def institution(self) -> str:
        """Who keeps it."""
        return self._text(Setting.INSTITUTION, "")

    @property
    def language(self) -> str:
        """The language testimonies are in unless they say otherwise (BCP 47)."""
        return self._text(Setting.LANGUAGE, "en")

    @property
    def profiles(self) -> dict[Audience, dict[Category, Treatment]]:
        """Where the collection's treatment per audience and category differs from the program's."""
        value = self._value(Setting.PROFILES, {})
        with as_written():
            return {
                Audience(audience): {Category(c): Treatment(t) for c, t in profile.items()}
                for audience, profile in value.items()
            }

    @property
    def levels(self) -> dict[Audience, dict[Category, str]]:
        """Where the collection's level of generalisation differs from the program's, by audience and category."""
        value = self._value(Setting.LEVELS, {})
        with as_written():
            return {
                Audience(audience): {Category(c): str(level) for c, level in chosen.items()}
                for audience, chosen in value.items()
            }

    @property
    def ladders(self) -> tuple[Ladder, ...]:
        """The collection's own ladders, at most one a category."""
        value = self._value(Setting.LADDERS, [])
        with as_written():
            return tuple(map(Ladder.from_json, value))

    @property
    def stale_forms(self) -> frozenset[tuple[str, str]]:
        """Form versions, as (id, version), that need new consent."""
        with as_written():
            return frozenset((str(id), str(version)) for id, version in self._value(Setting.STALE_FORMS, []))

    @property
    def recognisers(self) -> tuple[ChosenRecogniser, ...]:
        """The recognisers that look through the texts beside the program's own rules."""
        with as_written():
            return tuple(
                ChosenRecogniser(str(name), str(model)) for name, model in self._value(Setting.RECOGNISERS, [])
            )

    @property
    def lock_minutes(self) -> int:
        """After how many idle minutes the window locks; 0 for never."""
        with as_written():
            return int(self._value(Setting.LOCK_MINUTES, 10))

    @property
    def person_by(self) -> str:
        """The name that new work is signed with."""
        return self._text(Setting.PERSON_BY, "")

    @property
    def window_state(self) -> dict[str, Any]:
        """What the window keeps about itself."""
        with as_written():
            return dict(self._value(Setting.WINDOW_STATE, {}))

    @property
    def automatic_backups(self) -> AutomaticBackups:
        """Whether, where and how often backups are made by themselves, and which are kept."""
        return AutomaticBackups.from_json(self._value(Setting.AUTOMATIC_BACKUPS, {}))

    @property
    def readers(self) -> int:
        """How many different persons must finish each review before anything leaves: one, or two."""
        return 2 if self._value(Setting.SECOND_READER, False) is True else 1

    @property
    def known_backups(self) -> list[dict[str, Any]]:
        """The backups that this vault knows of, for :mod:`oralhistory.storage.backups_known`."""
        return [dict(row) for row in self._value(Setting.KNOWN_BACKUPS, [])]

    @property
    def populations(self) -> list[dict[str, Any]]:
        """How many people outside fit some fields, for :mod:`oralhistory.anonymise.risk.populations`."""
        return [dict(row) for row in self._value(Setting.POPULATIONS, [])]

    @property
    def minimum_population(self) -> int:
        """From how many people on it is no sign of risk that a release could be any of them."""
        with as_written():
            return int(self._value(Setting.MINIMUM_POPULATION, 10))

    @property
    def custom_fields(self) -> tuple[DeclaredField, ...]:
        """The fields that the collection declared for its records, in the order they are shown."""
        value = self._value(Setting.CUSTOM_FIELDS, [])
        with as_written():
            return tuple(map(DeclaredField.from_json, value))

    @property
    def vocabularies(self) -> tuple[ControlledVocabulary, ...]:
        """The controlled vocabularies that the collection keeps to."""
        value = self._value(Setting.VOCABULARIES, [])
        with as_written():
            return tuple(map(ControlledVocabulary.from_json, value))

    @property
    def topic_vocabularies(self) -> dict[str, str]:
        """Which vocabulary keywords and content warnings come from, by the record's name for them."""
        with as_written():
            return {str(name): str(id) for name, id in self._value(Setting.TOPIC_VOCABULARIES, {}).items()}

    @property
    def templates(self) -> tuple[Template, ...]:
        """Beginnings for new testimonies."""
        value = self._value(Setting.TEMPLATES, [])
        with as_written():
            return tuple(map(Template.from_json, value))

    @property
    def default_template(self) -> str:
        """The id of the template that a new testimony begins from; empty for none."""
        return self._text(Setting.DEFAULT_TEMPLATE, "")

    @property
    def keyslots(self) -> tuple[str, ...]:
        """Fixities that ``keyslots.json`` may have; two only while a passphrase is being changed."""
        return tuple(self._value(Setting.KEYSLOTS, []))

    def set(self, name: Setting | str, value: object, by: str) -> None:
        """Keep a setting.

        Args:
            name: one of :class:`Setting`.
            value: of the kind declared there.
            by: who changes it.

        Raises:
            InputError: no such setting, or a value of another kind.
        """
        setting = _setting(name)
        plain = to_json(_checked(setting, value))
        with self._connection.atomic():
            if setting in _UNTOLD:
                self._write(setting, plain)
                return
            with self._access.change("collection.set", "collection", by=by, details={"setting": setting.value}):
                self._write(setting, plain)

    def _write(self, setting: Setting, plain: str) -> None:
        self._connection.execute(
            "INSERT INTO collection (name, value, revision, device, updated_at) VALUES (?, ?, 1, ?, ?) "
            "ON CONFLICT (name) DO UPDATE SET value = excluded.value, revision = revision + 1, "
            "device = excluded.device, updated_at = excluded.updated_at",
            (setting.value, plain, self._access.device, self._access.clock()),
        )

    def _value(self, setting: Setting, default: Any) -> Any:
        plain = self._connection.cell("SELECT value FROM collection WHERE name = ?", (setting.value,))
        with as_written():
            return default if plain is None else json.loads(plain)

    def _text(self, setting: Setting, default: str) -> str:
        return str(self._value(setting, default))


def _setting(name: Setting | str) -> Setting:
    try:
        return Setting(name)
    except ValueError:
        raise InputError(
            "There is no collection setting “{name}”. Use one of: {known}.", name=name, known=tuple(Setting)
        ) from None


def _population(row: Any) -> dict[str, Any]:
    count = int(row["count"])
    if count < 1:
        raise ValueError
    fields = {str(name): str(value) for name, value in row["fields"].items()}
    told = {name: str(row.get(name, "")) for name in ("source", "by", "day", "testimony")}
    return {"fields": fields, "count": count, **told}


def _checked(setting: Setting, value: Any) -> object:
    try:
        match setting:
            case Setting.PROFILES:
                return {
                    Audience(audience).value: {Category(c).value: Treatment(t).value for c, t in profile.items()}
                    for audience, profile in value.items()
                }
            case Setting.LEVELS:
                return {
                    Audience(audience).value: {Category(c).value: _text(level) for c, level in chosen.items()}
                    for audience, chosen in value.items()
                }
            case Setting.LADDERS:
                ladders = [each if isinstance(each, Ladder) else Ladder.from_json(each) for each in value]
                if len({ladder.category for ladder in ladders}) < len(ladders):
                    raise ValueError
                return [ladder.to_json() for ladder in ladders]
            case Setting.STALE_FORMS:
                return sorted([str(id), str(version)] for id, version in value)
            case Setting.RECOGNISERS:
                return [[each.name, each.model] for each in value]
            case Setting.LOCK_MINUTES:
                minutes = int(value)
                if minutes < 0:
                    raise ValueError
                return minutes
            case Setting.SECOND_READER:
                if not isinstance(value, bool):
                    raise TypeError
                return value
            case Setting.WINDOW_STATE:
                return dict(value)
            case Setting.AUTOMATIC_BACKUPS:
                settings = value if isinstance(value, AutomaticBackups) else AutomaticBackups.from_json(value)
                return settings.to_json()
            case Setting.POPULATIONS:
                return [_population(row) for row in value]
            case Setting.MINIMUM_POPULATION:
                least = int(value)
                if least < 1:
                    raise ValueError
                return least
            case Setting.CUSTOM_FIELDS:
                return _parts(DeclaredField, value, "key")
            case Setting.VOCABULARIES:
                return _parts(ControlledVocabulary, value, "id")
            case Setting.TEMPLATES:
                return _parts(Template, value, "id")
            case Setting.TOPIC_VOCABULARIES:
                return {_text(name): _text(id) for name, id in value.items()}
            case Setting.KNOWN_BACKUPS:
                return [dict(row) for row in value]
            case Setting.KEYSLOTS:
                return [str(digest) for digest in value]
            case _:
                return _text(value)
    except (TypeError, ValueError, KeyError, AttributeError):
        raise InputError(
            "The collection setting “{setting}” cannot hold this value. Correct it.", setting=setting
        ) from None


def _parts(kind: type[Part], parts: Sequence[Any], known_by: str) -> list[Any]:
    """The JSON of parts of one kind, no two of which are known by the same name."""
    if not all(isinstance(part, kind) for part in parts):
        raise TypeError
    if len({getattr(part, known_by) for part in parts}) < len(parts):
        raise ValueError
    return [part.to_json() for part in parts]


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
