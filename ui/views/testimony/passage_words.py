"""What a passage's rule is, in the window's words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from oralhistory.model import Audience, Passage, PassageRule

from ...i18n import isolate, listed
from .record_words import audience_words

translate = QCoreApplication.translate


def rule_words(rule: PassageRule) -> str:
    """The rule as a list of choices names it."""
    return {
        PassageRule.WITHHOLD: translate("Passage", "Withhold"),
        PassageRule.UNTIL: translate("Passage", "Withhold until a day"),
        PassageRule.ONLY: translate("Passage", "Only for some"),
        PassageRule.PARAPHRASE: translate("Passage", "Say in other words"),
    }[rule]


def margin_words(passage: Passage) -> tuple[str, str, str]:
    """The word beside the text, its icon and its ink."""
    if passage.check:
        return translate("Passage", "to check"), "triangle-alert", "danger"
    word, icon = {
        PassageRule.WITHHOLD: (translate("Passage", "withheld"), "eye-off"),
        PassageRule.UNTIL: (translate("Passage", "until a day"), "calendar-clock"),
        PassageRule.ONLY: (translate("Passage", "for some"), "users"),
        PassageRule.PARAPHRASE: (translate("Passage", "other words"), "replace"),
    }[passage.rule]
    return word, icon, "warn"


def passage_words(passage: Passage, today: date) -> str:
    """What holds for a passage, in one line."""
    some = _list(passage.audiences)
    match passage.rule:
        case PassageRule.ONLY:
            said = translate("Passage", "Only for: {audiences}").format(audiences=some)
        case PassageRule.PARAPHRASE if some:
            said = translate("Passage", "In other words for: {audiences}").format(audiences=some)
        case PassageRule.PARAPHRASE:
            said = translate("Passage", "In other words for everyone")
        case PassageRule.UNTIL if passage.asks(today):
            said = translate("Passage", "Withheld; its day has come: {day}").format(day=isolate(passage.until or ""))
        case PassageRule.UNTIL if passage.opened_by:
            said = translate("Passage", "Opened on {day}").format(day=isolate(passage.opened or ""))
        case PassageRule.UNTIL:
            said = translate("Passage", "Withheld until {day}").format(day=isolate(passage.until or ""))
        case _ if some:
            said = translate("Passage", "Withheld from: {audiences}").format(audiences=some)
        case _:
            said = translate("Passage", "Withheld from everyone")
    return translate("Passage", "To check – {rule}").format(rule=said) if passage.check else said


def _list(audiences: Sequence[Audience]) -> str:
    return listed(audience_words(audience) for audience in audiences)
