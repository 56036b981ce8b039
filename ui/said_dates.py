"""Dates in the words of the window's language, and how what was typed was understood."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from oralhistory.model.date_words import in_words
from oralhistory.model.said_dates import Doubt, NotUnderstood, Understood, Why, read_date

from .i18n import isolate, isolate_path

translate = QCoreApplication.translate


def said(edtf: str) -> str:
    """An EDTF date as people say it ("winter 2016"), in the window's digits; what is none, as it was typed."""
    locale = QLocale()
    words = in_words(edtf, locale.name().split("_")[0])
    if words == edtf and not edtf.isdigit():
        return edtf
    zero = ord(locale.zeroDigit())
    return words.translate({ord("0") + n: zero + n for n in range(10)})


def kept(typed: str) -> str:
    """The EDTF date that is kept for what was typed; what nobody understands is kept as it stands."""
    try:
        return read_date(typed, date.today()).edtf
    except NotUnderstood:
        return typed


def how_understood(typed: str) -> str:
    """A sentence on what is kept for what was typed; empty where it is not understood, or nothing is there."""
    try:
        understood = read_date(typed, date.today())
    except NotUnderstood:
        return ""
    words = said(understood.edtf)
    sentence = translate("Dates", "{words} — kept as {edtf}").format(
        words=isolate(words[:1].upper() + words[1:]), edtf=isolate_path(understood.edtf)
    )
    return " ".join(filter(None, (f"{sentence}.", _doubt(understood))))


def why_not(typed: str) -> str:
    """A sentence on why what was typed is no date yet, and what can be written; empty where it is one."""
    try:
        read_date(typed, date.today())
    except NotUnderstood as refused:
        return _why(refused.why) if typed.strip() else ""
    return ""


def _doubt(understood: Understood) -> str:
    if understood.doubt is Doubt.DAY_FIRST:
        return translate("Dates", "The day was read first. If it was the month, write the month’s name.")
    if understood.doubt is Doubt.CENTURY:
        return translate("Dates", "For another century, write all four digits of the year.")
    if understood.doubt is Doubt.WINTER:
        return translate("Dates", "That winter ends in February of the year after.")
    return ""


def _why(why: Why) -> str:
    return {
        Why.NO_DATE: translate(
            "Dates",
            "Kept as typed, but not understood as a date. Write it as you say it: winter 2016, about March 2014, "
            "3.3.2014, 2015 to 2018, the 1990s, before 2010.",
        ),
        Why.NO_YEAR: translate("Dates", "Kept as typed. To be a date, it needs its year."),
        Why.NO_SUCH_DAY: translate("Dates", "Kept as typed. The calendar has no such day."),
        Why.BACKWARDS: translate("Dates", "Kept as typed. It ends before it begins: write the earlier date first."),
    }[why]
