"""Dialogs, each with ``ask``; only for a decision that must be taken now."""
