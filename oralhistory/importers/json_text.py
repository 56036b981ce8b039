"""JSON (RFC 8259), read strictly: what Python's reader lets through and what nobody meant is refused by its place."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from typing import cast

from oralhistory.errors import InputError
from oralhistory.model.codec import Json
from oralhistory.sentences import Sentence

MAX_DEPTH = 48
"""Levels of nesting. The record form needs seven; the rest is for the collection's own fields."""

_UNWRITABLE = re.compile("[\ud800-\udfff]")
_WHOLE = Sentence("the whole")


def decode_json(raw: bytes, name: str) -> str:
    """The text of a JSON file: UTF-8, with or without a byte-order mark.

    Raises:
        InputError: it is not UTF-8; the sentence names the line.
    """
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = raw.count(b"\n", 0, fault.start) + 1
        raise InputError(
            "“{name}”, line {line}: this is not UTF-8; save the file in the encoding UTF-8.", name=name, line=line
        ) from None


def parse_json(text: str, name: str) -> Json:
    """Read one JSON document.

    Raises:
        InputError: broken JSON (line and column), a key given twice, a number that is none, nesting without end.
    """
    text = text.removeprefix("\ufeff")
    if not text.strip():
        raise InputError("“{name}”, line 1: the file is empty; choose the one that holds the text.", name=name)
    try:
        value: Json = json.loads(text, object_pairs_hook=_no_key_twice(name), parse_constant=_no_constant(name))
    except json.JSONDecodeError as fault:
        raise InputError(
            "“{name}”, line {line}, column {column}: this is no JSON ({why}); correct it there.",
            name=name,
            line=fault.lineno,
            column=fault.colno,
            why=fault.msg,
        ) from None
    except RecursionError:
        raise _too_deep(name) from None
    except ValueError:  # a number of more than 4,300 digits
        raise InputError("“{name}” holds a number of thousands of digits: correct it.", name=name) from None
    check_values(value, name)
    return value


def check_values(value: Json, name: str) -> None:
    """Refuse what JSON cannot carry or a text cannot hold, wherever it stands. Walks without recursion.

    Raises:
        InputError: a lone surrogate, NaN or an infinity, a Python object, nesting without end.
    """
    waiting: list[tuple[Json, str, int]] = [(value, "", 0)]
    while waiting:
        part, where, depth = waiting.pop()
        if depth > MAX_DEPTH:
            raise _too_deep(name)
        if isinstance(part, dict):
            for key, inner in cast(dict[object, Json], part).items():
                if not isinstance(key, str):
                    raise InputError("“{name}”: a key of “{where}” is no text.", name=name, where=where or _WHOLE)
                _check_text(key, Sentence("a key of “{where}”", where=where or _WHOLE), name)
                waiting.append((inner, f"{where}.{key}" if where else key, depth + 1))
        elif isinstance(part, list):
            waiting.extend((inner, f"{where}[{i}]", depth + 1) for i, inner in enumerate(cast(list[Json], part)))
        elif isinstance(part, str):
            _check_text(part, Sentence("“{where}”", where=where), name)
        elif isinstance(part, float):
            if not math.isfinite(part):
                raise InputError(
                    "“{name}”: “{where}” is no finite number; correct it or leave it out.", name=name, where=where
                )
        elif part is not None and not isinstance(part, (bool, int)):
            raise InputError("“{name}”: “{where}” is no JSON value.", name=name, where=where)


def _check_text(text: str, where: Sentence, name: str) -> None:
    found = _UNWRITABLE.search(text)
    if found:
        code = f"U+{ord(found[0]):04X}"
        raise InputError(
            "“{name}”: {where} holds {code}, which is no character; delete it there.", name=name, where=where, code=code
        )


def _no_key_twice(name: str) -> Callable[[list[tuple[str, Json]]], dict[str, Json]]:
    def build(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
        built = dict(pairs)
        if len(built) < len(pairs):
            seen: set[str] = set()
            twice = next(key for key, _ in pairs if key in seen or seen.add(key))
            shown = _UNWRITABLE.sub("�", twice)
            raise InputError(
                "“{name}”: the key “{shown}” is given twice in one object; keep one of them.", name=name, shown=shown
            )
        return built

    return build


def _no_constant(name: str) -> Callable[[str], Json]:
    def refuse(constant: str) -> Json:
        raise InputError(
            "“{name}”: {constant} is no number in JSON; correct it or leave it out.", name=name, constant=constant
        )

    return refuse


def _too_deep(name: str) -> InputError:
    return InputError("“{name}” is nested more than %Ln levels deep: make it flatter.", name=name, n=MAX_DEPTH)
