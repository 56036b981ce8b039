"""Consent forms and the words of the consent conversation: pure text, read from plain files."""
