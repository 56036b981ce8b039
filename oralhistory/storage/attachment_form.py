"""How an attachment lies on disk: in chunks that are sealed one by one, and in parts that all have the same size.

A file's size would tell which recording it is to whoever has heard of it, so an attachment is filled up with zeros
and cut into parts of one size; a part's name is drawn from the attachment's key, so that nothing tells which parts
belong together, or how many attachments there are. Vaults made before that hold each attachment in one file of its
own, named after it (:class:`Whole`); those are still read, never written.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from oralhistory.storage.keys import NONCE_BYTES, TAG_BYTES, hkdf

CHUNK = 64 * 1024
"""Plain bytes sealed together: what one seek costs."""
OVERHEAD = NONCE_BYTES + TAG_BYTES
SEALED_CHUNK = OVERHEAD + CHUNK
CHUNKS_IN_PART = 16
PART = CHUNKS_IN_PART * CHUNK
"""Plain bytes of one part."""
SEALED_PART = CHUNKS_IN_PART * SEALED_CHUNK
"""Bytes of its file, of every attachment's every part."""
_NAME_BYTES = 16


@dataclass(frozen=True)
class ChunkKey:
    """What seals the chunks of one attachment."""

    vault_id: str
    attachment_id: str
    key: bytes

    @classmethod
    def under(cls, testimony_key: bytes, vault_id: str, attachment_id: str) -> ChunkKey:
        """The attachment's own key, under its testimony's."""
        key = hkdf(testimony_key, salt=vault_id.encode(), purpose=f"attachment/{attachment_id}")
        return cls(vault_id, attachment_id, key)

    def bound_to(self, number: int, *, last: bool) -> bytes:
        """The associated data of one chunk."""
        return f"{self.vault_id}/{self.attachment_id}/{number}/{'last' if last else 'more'}".encode()

    def part_name(self, number: int) -> str:
        """What the file of a part is called, in 32 hex digits that tell nothing without the key."""
        return hkdf(self.key, salt=self.vault_id.encode(), purpose=f"part/{number}", length=_NAME_BYTES).hex()


@dataclass(frozen=True)
class Place:
    """Where one sealed chunk lies, and how many plain bytes it holds."""

    file: str
    offset: int
    plain: int


class Form(Protocol):
    """Of one attachment: its chunks, and the files they lie in with the size each must have."""

    @property
    def chunks(self) -> int:
        """How many there are; at least one."""
        ...

    def place(self, number: int) -> Place:
        """Where chunk ``number``, counted from 0, lies."""
        ...

    def files(self) -> dict[str, int]:
        """Names and sizes in bytes, in order."""
        ...


@dataclass(frozen=True)
class Parts:
    """Filled up and cut into parts of one size. ``size`` counts the attachment's plain bytes."""

    key: ChunkKey
    size: int

    @property
    def chunks(self) -> int:
        return CHUNKS_IN_PART * self._parts

    def place(self, number: int) -> Place:
        part, inside = divmod(number, CHUNKS_IN_PART)
        return Place(self.key.part_name(part), inside * SEALED_CHUNK, CHUNK)

    def files(self) -> dict[str, int]:
        return {self.key.part_name(part): SEALED_PART for part in range(self._parts)}

    @property
    def _parts(self) -> int:
        return max(1, -(-self.size // PART))


@dataclass(frozen=True)
class Whole:
    """One file named after the attachment, as long as it, as written by schema 0001."""

    key: ChunkKey
    size: int

    @property
    def chunks(self) -> int:
        return max(1, -(-self.size // CHUNK))

    def place(self, number: int) -> Place:
        plain = min(CHUNK, self.size - number * CHUNK)
        return Place(self.key.attachment_id, number * SEALED_CHUNK, plain)

    def files(self) -> dict[str, int]:
        return {self.key.attachment_id: self.size + self.chunks * OVERHEAD}
