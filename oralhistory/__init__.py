"""The core of oralhistory: consent, anonymisation, release and an encrypted vault. No Qt in here."""

__version__ = "0.1.0"
