"""The fields that a collection declares for its records: which there are, and which a record lacks. On the vault's
thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from oralhistory.errors import InputError
from oralhistory.model import Testimony
from oralhistory.model.custom_fields import TERM_KINDS, DeclaredField, FieldKind, is_empty, key_for

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace

__all__ = ["DeclaredField", "FieldKind", "declared", "empty_ones", "in_order", "keep", "new_field", "undeclared"]


def declared(workspace: Workspace) -> tuple[DeclaredField, ...]:
    """Every field, in the order it is shown; those no longer asked for are among them."""
    return workspace.vault.collection.custom_fields


def keep(workspace: Workspace, fields: Sequence[DeclaredField]) -> None:
    """Let these fields hold; what records say is not touched."""
    from oralhistory.workspace import Aspect

    if tuple(fields) != declared(workspace):
        with workspace.change(Aspect.COLLECTION):
            workspace.vault.collection.set("custom_fields", list(fields), workspace.by)


def new_field(
    fields: Sequence[DeclaredField], label: str, kind: FieldKind = FieldKind.TEXT, key: str = ""
) -> DeclaredField:
    """A field to declare beside the others.

    Args:
        key: under which records have values already; made of the label where there is none.

    Raises:
        InputError: it has no name, or the name of another field that is asked for.
    """
    label = " ".join(label.split())
    if not label:
        raise InputError("Give the field a name.")
    taken = {field.key for field in fields}
    if any(field.label.casefold() == label.casefold() and not field.retired for field in fields) or key in taken:
        raise InputError(f"There is a field “{label}” already. Give this one another name.")
    return DeclaredField(key=key or key_for(label, taken), label=label, kind=kind)


def in_order(before: Sequence[DeclaredField], asked_for: Sequence[DeclaredField]) -> tuple[DeclaredField, ...]:
    """Fields as they stand in the form now; what is missing there is asked for no more, and stays known."""
    present = {field.key for field in asked_for}
    gone = (replace(field, retired=True) for field in before if field.key not in present)
    return (*(_sound(field) for field in asked_for), *gone)


def _sound(field: DeclaredField) -> DeclaredField:
    """Only a vocabulary's terms can be said to be no secret."""
    return field if field.kind in TERM_KINDS else replace(field, sayable=False)


def undeclared(testimony: Testimony, fields: Sequence[DeclaredField]) -> Mapping[str, object]:
    """What a record says under keys that nobody declared."""
    known = {field.key for field in fields}
    return {key: value for key, value in testimony.custom.items() if key not in known}


def empty_ones(testimony: Testimony, fields: Sequence[DeclaredField]) -> tuple[DeclaredField, ...]:
    """The fields that are wanted and say nothing yet."""
    return tuple(
        field for field in fields if field.wanted and not field.retired and is_empty(testimony.custom.get(field.key))
    )
