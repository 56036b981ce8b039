"""What every action and every key of a page is called, in the language in force."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from .i18n import LANGUAGES, Language, isolate

translate = QCoreApplication.translate


def words_of(key: str) -> str:
    """The words of an action; empty for a key that has none of its own here."""
    return all_words().get(key, "")


def all_words() -> dict[str, str]:
    """Every action that can be given a shortcut, in the order of a list of them."""
    return {
        "search": translate("Actions", "Search"),
        "palette": translate("Actions", "Find and do anything"),
        "new-testimony": translate("Actions", "New testimony"),
        "discreet": translate("Actions", "Discreet mode: hide names"),
        "blank": translate("Actions", "Blank the window"),
        "lock": translate("Actions", "Lock"),
        "undo": translate("Actions", "Undo"),
        "redo": translate("Actions", "Redo"),
        "back": translate("Actions", "Back"),
        "history": translate("Actions", "Show the history"),
        "help": translate("Actions", "Help on this page"),
        "field-card": translate("Actions", "Print the field card …"),
        "shortcuts": translate("Actions", "The keys of this page"),
        "step": translate("Actions", "The next step: press the chief button of the page"),
        "next-area": translate("Actions", "To the next part of the window"),
        "previous-area": translate("Actions", "To the part of the window before"),
        "preferences": translate("Actions", "This laptop: look, keyboard, discretion"),
        **{f"page-{number}": _page(number) for number in range(1, 8)},
        "theme-system": translate("Actions", "Appearance: as the system"),
        "theme-light": translate("Actions", "Appearance: light"),
        "theme-dark": translate("Actions", "Appearance: dark"),
        "theme-contrast": translate("Actions", "Appearance: high contrast"),
        "text-larger": translate("Actions", "Larger text"),
        "text-smaller": translate("Actions", "Smaller text"),
        "text-usual": translate("Actions", "Text of the usual size"),
        **{f"language-{language.code}": _language(language) for language in LANGUAGES},
        "quit": translate("Actions", "Quit"),
        "testimony.next-part": translate("Actions", "To the next part of the testimony"),
        "testimony.previous-part": translate("Actions", "To the part of the testimony before"),
        "testimony.protect": translate("Actions", "Protect words …"),
        "testimony.print": translate("Actions", "Print a working copy …"),
        "transcript.find": translate("Actions", "Find and replace in the transcript"),
        "transcript.passage": translate("Actions", "A rule for the selected passage"),
        "anonymise.accept": translate("Actions", "Accept what is proposed"),
        "anonymise.generalise": translate("Actions", "Generalise"),
        "anonymise.mask": translate("Actions", "Mask"),
        "anonymise.replace": translate("Actions", "Replace by words of one’s own"),
        "anonymise.keep": translate("Actions", "Keep, with a reason"),
        "anonymise.undo": translate("Actions", "Take the decision back"),
        "anonymise.next": translate("Actions", "Next undecided"),
        "anonymise.previous": translate("Actions", "Undecided before this"),
        "anonymise.alone": translate("Actions", "This one only, or all again"),
        "testimonies.files": translate("Actions", "Add files …"),
        "overview.code-word": translate("Actions", "Somebody withdraws by code word …"),
        "other-ways": translate("Actions", "At a door with one field only: the other ways in"),
    }


def place_of(key: str) -> str:
    """Where a key is heard, in words, for a list of keys; empty for everywhere."""
    return {
        "testimony": translate("Actions", "Testimony"),
        "transcript": translate("Actions", "Transcript"),
        "anonymise": translate("Actions", "Anonymise"),
        "testimonies": translate("Actions", "Testimonies"),
        "overview": translate("Actions", "Overview"),
        "other-ways": translate("Actions", "Door"),
    }.get(key.split(".")[0], "")


def _language(language: Language) -> str:
    return translate("LanguageSwitch", "Language: {name}").format(name=isolate(language.name))


def _page(number: int) -> str:
    return translate("Actions", "Page {number} of the navigation").format(number=number)
