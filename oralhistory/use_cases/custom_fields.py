"""The fields that a collection declares for its records. On the vault's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from oralhistory.errors import InputError
from oralhistory.model.custom_fields import TERM_KINDS, DeclaredField, FieldKind, is_empty, key_for

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace

__all__ = [
    "TERM_KINDS",
    "DeclaredField",
    "FieldKind",
    "asked_for_again",
    "declared",
    "in_order",
    "is_empty",
    "keep",
    "new_field",
]


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
        raise InputError("There is a field “{label}” already. Give this one another name.", label=label)
    return DeclaredField(key=key or key_for(label, taken), label=label, kind=kind)


def in_order(before: Sequence[DeclaredField], asked_for: Sequence[DeclaredField]) -> tuple[DeclaredField, ...]:
    """Fields as they stand in the form now; what is missing there is asked for no more, and stays known."""
    present = {field.key for field in asked_for}
    gone = (replace(field, retired=True) for field in before if field.key not in present)
    return (*(_sound(field) for field in asked_for), *gone)


def asked_for_again(before: Sequence[DeclaredField], key: str) -> tuple[DeclaredField, ...]:
    """The fields with a retired one asked for again, behind those that are."""
    active = [field for field in before if not field.retired]
    back = [replace(field, retired=False) for field in before if field.key == key and field.retired]
    return (*active, *back, *(field for field in before if field.retired and field.key != key))


def _sound(field: DeclaredField) -> DeclaredField:
    """Only a vocabulary's terms can be said to be no secret."""
    return replace(field, label=field.label or "", sayable=field.sayable and field.kind in TERM_KINDS)
