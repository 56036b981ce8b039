"""The JSON Schemas under ``resources/schema``, and one clear sentence for what does not fit them."""

from __future__ import annotations

import difflib
import json
from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import cache, reduce
from itertools import islice
from typing import TYPE_CHECKING, cast

from oralhistory.errors import InputError
from oralhistory.model.codec import Json
from oralhistory.resources import resource
from oralhistory.sentences import Sentence

if TYPE_CHECKING:
    from jsonschema_rs import Draft202012Validator, ValidationError

Schema = dict[str, Json]
Path = Sequence[str | int]

_AT_MOST = 200
_TYPES = {
    "string": Sentence("text"),
    "number": Sentence("a number"),
    "integer": Sentence("a whole number"),
    "boolean": Sentence("true or false"),
    "array": Sentence("a list"),
    "object": Sentence("an object with named fields"),
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
        raise InputError("“{source}”: {fault}", source=source, fault=_sentence(name, value, first))


def spell(path: Path) -> str:
    """A place in a document as people write it: ``people[0].name``."""
    text = ""
    for step in path:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text


def _sentence(name: SchemaName, value: Json, error: ValidationError) -> Sentence:
    error = _innermost(error)
    path = error.instance_path
    where = Sentence("“{place}”", place=spell(path)) if path else Sentence("The whole")
    found = cast(Mapping[str, Json], error.kind.as_dict())
    wrong = cast(Json, error.instance)
    shown, limit = _shown(wrong), str(found.get("limit"))
    match error.kind.name:
        case "additionalProperties":
            unknown = str(cast(list[str], found["unexpected"])[0])
            key, near = spell([*path, unknown]), _nearest(unknown, _known_keys(name, path))
            if near is None:
                return Sentence("unknown key “{key}”. Remove it or correct its spelling.", key=key)
            return Sentence("unknown key “{key}”. Did you mean “{near}”?", key=key, near=near)
        case "required":
            return Sentence("“{key}” is missing; add it.", key=spell([*path, str(found["property"])]))
        case "falseSchema":
            event = cast(Mapping[str, Json], _at(value, path[:-1])).get("event")
            return Sentence(
                "{where} has no place in an event “{event}”: remove it, or record another kind of event.",
                where=where,
                event=str(event),
            )
        case "contains":
            return Sentence("{where} needs at least one person in the role “narrator”.", where=where)
        case "enum":
            allowed = tuple(str(option) for option in cast(list[Json], found["options"]))
            near = _nearest(wrong, allowed)
            if near is None:
                return Sentence(
                    "{where} is “{found}”; it must be one of: {allowed}.", where=where, found=shown, allowed=allowed
                )
            return Sentence(
                "{where} is “{found}”; it must be one of: {allowed}. Did you mean “{near}”?",
                where=where,
                found=shown,
                allowed=allowed,
                near=near,
            )
        case "const":
            expected = _shown(found["expected_value"])
            return Sentence(
                "{where} is “{found}”; it must be “{expected}”.", where=where, found=shown, expected=expected
            )
        case "type":
            kinds = [_TYPES[kind] for kind in cast(list[str], found["types"])]
            return Sentence("{where} must be {kind}.", where=where, kind=reduce(_either, kinds))
        case "minLength" | "minItems":
            return Sentence("{where} must not be empty.", where=where)
        case "minimum":
            return Sentence(
                "{where} is “{found}”; it must be at least {limit}.",
                where=where,
                found=shown,
                limit=str(found["limit"]),
            )
        case "maximum":
            return Sentence("{where} is “{found}”; it must be at most {limit}.", where=where, found=shown, limit=limit)
        case "pattern":
            return Sentence("{where} is “{found}”; it must be a day such as 2026-02-11.", where=where, found=shown)
        case "anyOf" if name is SchemaName.DECISIONS:
            return Sentence("{where} must name a “group”, or a “text” and its “category”.", where=where)
        case "anyOf":
            return Sentence(
                "{where} must be a value or a list of values; an embargo says “until”, “event” or “indefinite”: true.",
                where=where,
            )
        case _:
            return Sentence("{where} does not fit: {why}.", where=where, why=error.message)


def _either(first: Sentence, second: Sentence) -> Sentence:
    return Sentence("{first} or {second}", first=first, second=second)


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


def _nearest(word: Json, known: Sequence[str]) -> str | None:
    near = difflib.get_close_matches(word, known, n=1) if isinstance(word, str) else []
    return near[0] if near else None


def _shown(value: Json) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = "".join(c if c.isprintable() else "�" for c in text)
    return text if len(text) <= 40 else text[:40] + "…"
