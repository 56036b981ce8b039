"""Append-only, hash-chained events, written in the same transaction as the change they tell of."""
