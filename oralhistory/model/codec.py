"""JSON forms of the model's frozen dataclasses, kept without loss.

A :class:`Part` remembers in ``written`` how its JSON was spelled where two spellings mean the same: a key
that was written although it holds its default (``"aliases": []``), and a single value where a list may stand
(``"use": "broadcast"``). What goes in therefore comes out equal, and the model itself stays simple: lists are
tuples, what is absent is the field's default.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import Any, Self, cast

from oralhistory.errors import InputError
from oralhistory.sentences import Sentence

Json = Any
"""A JSON value as the standard library reads it."""

_SINGLE = "=1"


@dataclass(frozen=True, kw_only=True)
class Part:
    """Base of all dataclasses that have a JSON form."""

    written: frozenset[str] = field(default=frozenset(), compare=False, repr=False)

    @classmethod
    def from_json(cls, value: Json, where: str = "") -> Self:
        """Build from a JSON object.

        Args:
            value: what ``json.load`` gave.
            where: path of this object in the document, for error sentences.

        Raises:
            InputError: an unknown key, a missing one, or a value of the wrong kind; the sentence names it.
        """
        return cast(Self, _decode_part(cls, value, where))

    def to_json(self) -> dict[str, Json]:
        """The JSON object this was read from, with every later change of a field in it."""
        return _encode_part(self)


def key(name: str, **options: Any) -> dict[str, Any]:
    """Field metadata for a JSON key that is no Python name (``from``)."""
    return {"key": name, **options}


ONE_OR_MANY = {"one_or_many": True}
"""Field metadata: the JSON may hold one value where a list may stand."""

ALWAYS = {"always": True}
"""Field metadata: written even when it holds its default."""

NOT_JSON = {"skip": True}
"""Field metadata: the vault's own knowledge, no part of the JSON form."""


@dataclass(frozen=True)
class _Field:
    """One field of a part, looked at once: a transcript has thousands of segments."""

    name: str
    hint: Any
    default: Any
    """``MISSING`` if it must be given."""
    always: bool
    one_or_many: bool
    plain: frozenset[type]
    """The exact types of JSON values that are taken as they are; empty where there is something to decode."""


@cache
def _fields(cls: type[Part]) -> Mapping[str, _Field]:
    """A class's fields by JSON key."""
    hints = typing.get_type_hints(cls)
    return {
        f.metadata.get("key", f.name): _Field(
            name=f.name,
            hint=hints[f.name],
            default=_default(f),
            always=bool(f.metadata.get("always")),
            one_or_many=bool(f.metadata.get("one_or_many")),
            plain=_plain_types(hints[f.name]),
        )
        for f in dataclasses.fields(cls)
        if f.name != "written" and not f.metadata.get("skip")
    }


_KINDS = {str: Sentence("text"), bool: Sentence("true or false")}
_NUMBER = Sentence("a number")
_PLAIN: frozenset[type] = frozenset({str, int, float, bool})


def _plain_types(hint: Any) -> frozenset[type]:
    union = typing.get_origin(hint) in (typing.Union, types.UnionType)
    return _PLAIN.intersection(typing.get_args(hint) if union else (hint,))


def _default(f: dataclasses.Field[Any]) -> Any:
    if f.default is not dataclasses.MISSING:
        return f.default
    if f.default_factory is not dataclasses.MISSING:
        return f.default_factory()
    return dataclasses.MISSING


def _decode_part(cls: type[Part], value: Json, where: str) -> Part:
    if not isinstance(value, dict):
        if where:
            raise InputError("“{where}” must be an object with named fields.", where=where)
        raise InputError("The record must be an object with named fields.")
    given = cast(dict[str, Json], value)
    known = _fields(cls)
    for name in given:
        if name not in known:
            raise InputError("Unknown key “{where}”: remove it or correct its spelling.", where=_join(where, name))
    written: set[str] = set()
    arguments: dict[str, Any] = {}
    for name, f in known.items():
        if name not in given:
            if f.default is dataclasses.MISSING:
                raise InputError("“{where}” is missing.", where=_join(where, name))
            continue
        raw = given[name]
        if type(raw) in f.plain:
            decoded = raw
        elif f.one_or_many and not isinstance(raw, list):
            written.add(name + _SINGLE)
            decoded = _decode(f.hint, [raw], _join(where, name))
        else:
            decoded = _decode(f.hint, raw, _join(where, name))
        if decoded == f.default:
            written.add(name)
        arguments[f.name] = decoded
    return cls(written=frozenset(written), **arguments)


@cache
def _shape(hint: Any) -> tuple[Any, tuple[Any, ...]]:
    """Origin and arguments of a type; a collection's events ask for the same few types by the ten thousand."""
    return typing.get_origin(hint), typing.get_args(hint)


def _decode(hint: Any, value: Json, where: str) -> Any:
    origin, options = _shape(hint)
    if hint is Any:
        return value
    if origin in (typing.Union, types.UnionType):
        kinds = [option for option in options if option is not types.NoneType]
        if len(kinds) > 1:  # int | float
            return _plain(tuple(kinds), value, where)
        return _decode(kinds[0], value, where)
    if origin is tuple:
        if not isinstance(value, list):
            raise InputError("“{where}” must be a list.", where=where)
        return tuple(_decode(options[0], v, f"{where}[{i}]") for i, v in enumerate(cast(list[Json], value)))
    if origin is Mapping:
        if not isinstance(value, dict):
            raise InputError("“{where}” must be an object with named fields.", where=where)
        return {
            _decode(options[0], k, where): _decode(options[1], v, _join(where, k))
            for k, v in cast(dict[str, Json], value).items()
        }
    if isinstance(hint, type) and issubclass(hint, Part):
        return _decode_part(hint, value, where)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        try:
            return hint(value)
        except ValueError:
            raise InputError(
                "“{where}” is “{value}”; it must be one of: {allowed}.",
                where=where,
                value=str(value),
                allowed=tuple(hint),
            ) from None
    return _plain(cast(tuple[type, ...], (hint,)), value, where)


def _plain(kinds: tuple[type, ...], value: Json, where: str) -> Any:
    if (isinstance(value, bool) and bool not in kinds) or not isinstance(value, kinds):
        raise InputError("“{where}” must be {kind}.", where=where, kind=_KINDS.get(kinds[0], _NUMBER))
    return value


def _encode_part(part: Part) -> dict[str, Json]:
    out: dict[str, Json] = {}
    for name, f in _fields(type(part)).items():
        value = getattr(part, f.name)
        spelled = name in part.written or f.always
        if value is None or (value == f.default and not spelled):
            continue
        encoded = _encode(value)
        if name + _SINGLE in part.written and len(cast(list[Json], encoded)) == 1:
            encoded = encoded[0]
        out[name] = encoded
    return out


def _encode(value: Any) -> Json:
    if type(value) in _PLAIN:
        return value
    if isinstance(value, Part):
        return _encode_part(value)
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, Mapping):
        return {str(k): _encode(v) for k, v in cast(Mapping[Any, Any], value).items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_encode(v) for v in cast(Sequence[Any], value)]
    return value


def _join(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name
