"""Reusable parts that know no workspace."""
