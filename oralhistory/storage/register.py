"""The register's rows: the protected entities that each testimony makes known."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from oralhistory.model import Category, ProtectedEntity, Role
from oralhistory.storage.access import Access, to_json
from oralhistory.storage.driver import Row, as_written


class RegisterRows:
    """The protected entities of one open vault. They are derived from records and decisions, and replaced whole."""

    def __init__(self, access: Access) -> None:
        self._access = access
        self._connection = access.connection

    def replace(self, testimony_id: str, entities: Sequence[ProtectedEntity]) -> None:
        """Make these the entities of a testimony, in this order."""
        self._access.require_testimony(testimony_id)
        with self._connection.atomic():
            revision = self._connection.cell(
                "SELECT max(revision) FROM protected_entity WHERE testimony = ?", (testimony_id,)
            )
            self._connection.execute("DELETE FROM protected_entity WHERE testimony = ?", (testimony_id,))
            self._connection.many(
                "INSERT INTO protected_entity (testimony, position, entity, revision, device) VALUES (?, ?, ?, ?, ?)",
                [
                    (testimony_id, i, to_json(_to_json(entity)), int(revision or 0) + 1, self._access.device)
                    for i, entity in enumerate(entities)
                ],
            )

    def all(self) -> tuple[ProtectedEntity, ...]:
        """The whole register, by testimony and order."""
        rows = self._connection.rows(
            "SELECT p.testimony, p.entity FROM protected_entity p JOIN testimony t ON t.id = p.testimony "
            "ORDER BY t.accession, p.position"
        )
        return tuple(_entity(row) for row in rows)

    def of(self, testimony_id: str) -> tuple[ProtectedEntity, ...]:
        """The entities of one testimony, in order."""
        rows = self._connection.rows(
            "SELECT testimony, entity FROM protected_entity WHERE testimony = ? ORDER BY position", (testimony_id,)
        )
        return tuple(_entity(row) for row in rows)


def _to_json(entity: ProtectedEntity) -> dict[str, Any]:
    return {
        "id": entity.id,
        "category": entity.category.value,
        "name": entity.name,
        "forms": list(entity.forms),
        "person": entity.person,
        "role": entity.role.value if entity.role else None,
        "replacement": entity.replacement,
        "everyday": entity.everyday,
        "local": entity.local,
        "group": entity.group,
    }


def _entity(row: Row) -> ProtectedEntity:
    with as_written():
        return _entity_as_written(row)


def _entity_as_written(row: Row) -> ProtectedEntity:
    value: dict[str, Any] = json.loads(row.text("entity"))
    return ProtectedEntity(
        id=value["id"],
        category=Category(value["category"]),
        name=value["name"],
        forms=tuple(value["forms"]),
        testimony=row.text("testimony"),
        person=value["person"],
        role=Role(value["role"]) if value["role"] else None,
        replacement=value["replacement"],
        everyday=value["everyday"],
        local=value["local"],
        group=value.get("group"),
    )
