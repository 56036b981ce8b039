"""Which page of the guide F1 opens: one table for the pages, tabs, dialogs and parts of the window."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import QWidget

FIRST = "first-steps"

PAGES: Mapping[str, str] = {
    "overview": FIRST,
    "testimonies": "search",
    "testimony": "interview",
    "new-testimony": "interview",
    "people-places": "people-places",
    "packages": "packages",
    "settings": "settings",
    "preferences": "settings#window",
    "health": "backups",
    "new-package": "new-package",
    "history": "backups#history",
    "help": "search#guide",
}
"""By the page's key."""

TABS: Mapping[str, str] = {
    "interview": "interview#fields",
    "consent": "consent",
    "transcript": "transcript",
    "anonymise": "anonymise",
    "files": "files",
    "history": "backups#history",
    "notes": "care#yourself",
}
"""By the key of a testimony's tab."""

PARTS: Mapping[str, str] = {
    # before the vault is open
    "Door": "vault",
    "QuietDoor": "",
    "NewVaultView": "vault",
    "_About": "vault#folder",
    "_Passphrase": "vault#passphrase",
    "_Recovery": "vault#recovery-key",
    "RecoverySheet": "vault#recovery-key",
    "FirstRun": FIRST,
    "EraseForm": "put-away#erase",
    # parts of pages
    "Conversation": "consent#conversation",
    "ActForm": "consent#changing",
    "PutAwayPage": "put-away",
    "AwayView": "put-away#seal",
    "Ladders": "ladders",
    "RiskPanel": "new-package#steps",
    "ReviewHits": "new-package#refused",
    "Check": "backups#check",
    "Restore": "backups#restore",
    "Passphrase": "backups#keys",
    "RecoveryKey": "backups#keys",
    "ShreddingCard": "put-away#destroy",
    "EraseCard": "put-away#erase",
    "FormsCard": "settings#forms",
    "Profiles": "settings#profiles",
    "LevelsCard": "ladders#audience",
    "ReleaseCard": "settings#release",
    "RiskCard": "settings#release",
    # dialogs
    "CommandPalette": "keyboard",
    "RiskPaper": "packages",
    "WithdrawByWord": "withdrawing#code-word",
    "ProtectWords": "anonymise#forgets",
    "CheckFile": "packages#check",
    "PrintForm": "consent#paper",
    "AddKeyword": "search#rows",
    "NameFilter": "search#filters",
    "PrintTestimony": "review",
    "NewEntity": "people-places#card",
    "ImportNames": "people-places#from",
    "RecallLetters": "packages#letters",
    "EditForm": "settings#forms",
    "ImportVocabulary": "settings",
    "UseAsTemplate": "settings",
    "ShortcutSheet": "keyboard",
    "FieldCard": "first-steps#card",
    "GuideWindow": "search#guide",
}
"""By the name of the widget's class; the innermost part with the keyboard counts. An empty place keeps F1 silent."""


def topic(focus: QWidget | None, page: str, tab: str) -> str:
    """The place of the guide for what the keyboard is in, else for the tab, the page, the beginning."""
    for part in _around(focus):
        place = PARTS.get(type(part).__name__)
        if place is not None:
            return place
    if page == "testimony" and tab in TABS:
        return TABS[tab]
    return PAGES.get(page, FIRST)


def _around(widget: QWidget | None) -> Iterator[QWidget]:
    """A widget and those it stands in, as far as its window."""
    while widget is not None:
        yield widget
        widget = None if widget.isWindow() else widget.parentWidget()
