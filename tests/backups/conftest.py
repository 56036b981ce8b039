from __future__ import annotations

from tests.storage.conftest import closed, made, record, testimony, vault

__all__ = ["closed", "made", "record", "testimony", "vault"]
