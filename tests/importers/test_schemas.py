"""The published schemas say what the model says, and stand on their own."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

import jsonschema_rs
import pytest

from oralhistory import model
from oralhistory.errors import InputError
from oralhistory.importers.decisions import WrittenDecision, parse_decisions
from oralhistory.importers.record import parse_record
from oralhistory.importers.schemas import SchemaName, schema
from oralhistory.model import Category, ConsentEvent, Treatment
from oralhistory.model.codec import Part


def resolve(at: Any, root: Any) -> tuple[Any, Any]:
    while "$ref" in at:
        file, _, pointer = at["$ref"].partition("#")
        root = schema(SchemaName(file)) if file else root
        at = root
        for key in filter(None, pointer.split("/")):
            at = at[key]
    return at, root


def compare(hint: Any, at: Any, root: Any, where: str) -> None:
    """Assert that a type of the model and a schema allow the same."""
    at, root = resolve(at, root)
    if "anyOf" in at and "type" not in at:
        at, root = resolve(at["anyOf"][-1], root)
    origin, options = typing.get_origin(hint), typing.get_args(hint)
    if isinstance(hint, type) and issubclass(hint, Part):
        compare_part(hint, at, root, where)
    elif isinstance(hint, type) and issubclass(hint, StrEnum):
        assert at["enum"] == list(hint), where
    elif origin is tuple:
        assert at["type"] == "array", where
        compare(options[0], at["items"], root, f"{where}[]")
    elif origin is Mapping and isinstance(options[0], type) and issubclass(options[0], StrEnum):
        assert list(at["properties"]) == list(options[0]), where
        assert at["additionalProperties"] is False, where
        for inner in at["properties"].values():
            compare(options[1], inner, root, f"{where}.*")
    elif options and type(None) in options:
        kinds = [option for option in options if option is not type(None)]
        if len(kinds) == 1:
            compare(kinds[0], at, root, where)
        else:
            assert at["type"] == "number", where


def compare_part(part: type[Part], at: Any, root: Any, where: str) -> None:
    fields = [f for f in dataclasses.fields(part) if f.name != "written" and not f.metadata.get("skip")]
    hints = typing.get_type_hints(part)
    assert at["additionalProperties"] is False, where
    assert {f.metadata.get("key", f.name) for f in fields} == set(at["properties"]), where
    for f in fields:
        name = f.metadata.get("key", f.name)
        no_default = f.default is dataclasses.MISSING and f.default_factory is dataclasses.MISSING
        if no_default:
            assert name in at["required"], f"{where}.{name}"
        inner = at["properties"][name]
        assert ("anyOf" in inner) == bool(f.metadata.get("one_or_many")), f"{where}.{name}"
        compare(hints[f.name], inner, root, f"{where}.{name}")


@pytest.mark.parametrize(
    ("name", "part"), [(SchemaName.TESTIMONY, model.Testimony), (SchemaName.CONSENT_EVENT, ConsentEvent)]
)
def test_model_and_schema_name_the_same_fields(name: SchemaName, part: type[Part]) -> None:
    compare_part(part, schema(name), schema(name), part.__name__)


def objects(at: Any) -> Any:
    if isinstance(at, dict):
        if at.get("type") == "object" and "properties" in at and "title" in at:
            yield at
        for inner in at.values():
            yield from objects(inner)
    elif isinstance(at, list):
        for inner in at:
            yield from objects(inner)


@pytest.mark.parametrize("name", SchemaName)
def test_every_object_is_closed_and_explained(name: SchemaName) -> None:
    whole = schema(name)
    assert jsonschema_rs.meta.is_valid(whole)
    found = list(objects(whole))
    assert found
    for each in found:
        assert each["additionalProperties"] is False, each["title"]
        for key, inner in each["properties"].items():
            assert {"$ref", "description"} & set(inner), f"{each['title']}.{key}"


def test_one_place_for_the_event() -> None:
    assert schema(SchemaName.TESTIMONY)["properties"]["consent"]["items"] == {"$ref": SchemaName.CONSENT_EVENT}


def test_a_second_validator_agrees() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    referencing = pytest.importorskip("referencing")
    registry = referencing.Registry().with_resources(
        (schema(n)["$id"], referencing.Resource.from_contents(schema(n))) for n in SchemaName
    )
    validator = jsonschema.Draft202012Validator(schema(SchemaName.TESTIMONY), registry=registry)
    record = {"format": "oralhistory-testimony", "version": 1, "people": [{"id": "n", "role": "narrator"}]}
    event = {"event": "given", "effective": "2031-01-01", "grants": [{"use": "web"}]}
    assert validator.is_valid(record)
    assert not validator.is_valid({**record, "consent": [event]})
    with pytest.raises(InputError):
        parse_record({**record, "consent": [event]})


def test_decisions() -> None:
    text = """[{"group": "register/n1", "treatment": "accept"},
        {"text": "Tel Orna", "category": "place", "treatment": "keep", "reason": "well known"}]"""
    assert parse_decisions(text) == (
        WrittenDecision(None, group="register/n1"),
        WrittenDecision(Treatment.KEEP, text="Tel Orna", category=Category.PLACE, reason="well known"),
    )


@pytest.mark.parametrize(
    ("wrong", "expected"),
    [
        ({}, "JSON list"),
        ([{"treatment": "keep"}], "“[0]” must name a “group”"),
        ([{"text": "x", "treatment": "keep"}], "“[0]” must name a “group”"),
        ([{"group": "g"}], "“[0].treatment” is missing"),
        ([{"group": "g", "treatment": "kep"}], "Did you mean “keep”?"),
        ([{"group": "g", "treatment": "keep", "why": ""}], "unknown key “[0].why”"),
        ([3], "“[0]” must be an object"),
    ],
)
def test_wrong_decisions(wrong: Any, expected: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_decisions(wrong, "decisions.json")
    assert expected in str(refused.value)
