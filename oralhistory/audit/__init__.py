"""Append-only, hash-chained events, written in the same transaction as the change they tell of."""

from oralhistory.audit.chain import START, AuditEvent, Detail, Head, Walk, append, broken_at, canonical

__all__ = ["START", "AuditEvent", "Detail", "Head", "Walk", "append", "broken_at", "canonical"]
