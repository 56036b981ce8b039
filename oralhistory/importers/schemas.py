"""The JSON Schemas under ``resources/schema``, and one clear sentence for what does not fit them."""

from __future__ import annotations

import difflib
import json
from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, cast

from oralhistory.errors import InputError
from oralhistory.model.codec import Json
from oralhistory.resources import resource

if TYPE_CHECKING:
    from jsonschema_rs import Draft202012Validator, ValidationError

Schema = dict[str, Json]
Path = Sequence[str | int]

_AT_MOST = 200
_TYPES = {
    "string": "text",
    "number": "a number",
    "integer": "a whole number",
    "boolean": "true or false",
    "array": "a list",
    "object": "an object with named fields",
}


class SchemaName(StrEnum):
    """The schemas there are, by file name."""

    TESTIMONY = "oralhistory-testimony-1.schema.json"
    CONSENT_EVENT = "consent-event-1.schema.json"
    DECISIONS = "decisions-1.schema.json"


@cache
def schema(name: SchemaName) -> Schema:
    """One schema as a JSON object."""
    return cast(Schema, json.loads(resource("schema", name).read_text(encoding="utf-8")))


@cache
def _validator(name: SchemaName) -> Draft202012Validator:
    """Compiled once, 5 ms; the library itself takes 40 ms and is imported when first needed."""
    from jsonschema_rs import Draft202012Validator, Registry

    registry = Registry([(schema(each)["$id"], schema(each)) for each in SchemaName])
    return Draft202012Validator(schema(name), registry=registry, offline=True)


def check_against(name: SchemaName, value: Json, source: str) -> None:
    """Refuse a value that does not fit a schema.

    Args:
        name: which schema.
        value: as :func:`oralhistory.importers.json_text.parse_json` gave it.
        source: what the sentence calls the file.

    Raises:
        InputError: names the place and what to do. An unknown key is told first: it often explains the rest.
    """
    errors = list(islice(_validator(name).iter_errors(value), _AT_MOST))
    if errors:
        first = next((e for e in errors if e.kind.name == "additionalProperties"), errors[0])
        raise InputError("“{source}”: {name}", source=source, name=_sentence(name, value, first))


def spell(path: Path) -> str:
    """A place in a document as people write it: ``people[0].name``."""
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text


def _sentence(name: SchemaName, value: Json, error: ValidationError) -> str:
    error = _innermost(error)
    path = error.instance_path
    where = f"“{spell(path)}”" if path else "The whole"
    found = cast(Mapping[str, Json], error.kind.as_dict())
    wrong = cast(Json, error.instance)
    match error.kind.name:
        case "additionalProperties":
            unknown = str(cast(list[str], found["unexpected"])[0])
            near = _nearest(unknown, _known_keys(name, path))
            return f"unknown key “{spell([*path, unknown])}”.{near or ' Remove it or correct its spelling.'}"
        case "required":
            return f"“{spell([*path, str(found['property'])])}” is missing; add it."
        case "falseSchema":
            event = cast(Mapping[str, Json], _at(value, path[:-1])).get("event")
            return f"{where} has no place in an event “{event}”: remove it, or record another kind of event."
        case "contains":
            return f"{where} needs at least one person in the role “narrator”."
        case "enum":
            allowed = [str(option) for option in cast(list[Json], found["options"])]
            return f"{where} is {_shown(wrong)}; it must be one of: {', '.join(allowed)}.{_nearest(wrong, allowed)}"
        case "const":
            return f"{where} is {_shown(wrong)}; it must be {_shown(found['expected_value'])}."
        case "type":
            wanted = " or ".join(_TYPES.get(kind, kind) for kind in cast(list[str], found["types"]))
            return f"{where} must be {wanted}."
        case "minLength" | "minItems":
            return f"{where} must not be empty."
        case "minimum" | "maximum":
            side = "at least" if error.kind.name == "minimum" else "at most"
            return f"{where} is {_shown(wrong)}; it must be {side} {found['limit']}."
        case "pattern":
            return f"{where} is {_shown(wrong)}; it must be a day such as 2026-02-11."
        case "anyOf":
            return f"{where} {_missing_choice(name)}."
        case _:
            return f"{where} does not fit: {error.message}."


def _innermost(error: ValidationError) -> ValidationError:
    """Of "one value or a list", the branch that the value was meant for: a list when it is one."""
    while error.kind.name == "anyOf":
        branches = cast(list[list["ValidationError"]], cast(Mapping[str, Json], error.kind.as_dict())["context"])
        is_list = isinstance(error.instance, list)
        for branch in branches:
            kinds = [inner.kind.name for inner in branch]
            fits = bool(branch) and not (is_list and len(branch[0].instance_path) == len(error.instance_path))
            if fits and "required" not in kinds and (is_list or "type" not in kinds):
                error = branch[0]
                break
        else:
            return error
    return error


def _missing_choice(name: SchemaName) -> str:
    if name is SchemaName.DECISIONS:
        return "must name a “group”, or a “text” and its “category”"
    return "must be a value or a list of values; an embargo says “until”, “event” or “indefinite”: true"


def _known_keys(name: SchemaName, path: Path) -> list[str]:
    """The keys that may stand at a place, found by walking the schema beside the path."""
    at, root = schema(name), schema(name)
    for step in [*path, None]:
        while "$ref" in at:
            at, root = _resolve(str(at["$ref"]), root)
        if step is None:
            break
        inner: Json = at.get("items") if isinstance(step, int) else at.get("properties", {}).get(step)
        if not isinstance(inner, dict):
            return []
        at = cast(Schema, inner)
    return list(cast(Mapping[str, Json], at.get("properties", {})))


def _resolve(reference: str, root: Schema) -> tuple[Schema, Schema]:
    file, _, pointer = reference.partition("#")
    if file:
        root = schema(SchemaName(file))
    at: Json = root
    for key in filter(None, pointer.split("/")):
        at = at[key]
    return cast(Schema, at), root


def _at(value: Json, path: Path) -> Json:
    for step in path:
        value = value[step]
    return value


def _nearest(word: Json, known: Sequence[str]) -> str:
    near = difflib.get_close_matches(word, known, n=1) if isinstance(word, str) else []
    return f" Did you mean “{near[0]}”?" if near else ""


def _shown(value: Json) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = "".join(c if c.isprintable() else "�" for c in text)
    return f"“{text if len(text) <= 40 else text[:40] + '…'}”"
