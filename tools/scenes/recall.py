"""Scenes of the watch list, recall letters, and withdrawing by code word."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from oralhistory.jobs import Job
from oralhistory.model import (
    AfterDeath,
    Audience,
    ConsentEvent,
    Embargo,
    EventKind,
    Proxy,
    ProxyReason,
    Recontact,
    Retention,
    Use,
)
from oralhistory.release.request import ExportRequest
from oralhistory.use_cases import code_words, releasing
from ui.context import Context
from ui.dialogs.recall_letters import RecallLetters
from ui.dialogs.withdraw_by_word import WithdrawByWord
from ui.views.testimony.consent_act_form import ConsentAct

from .stage import BY, open_house, rest


def watch_list(context: Context) -> QWidget:
    """Promises that have come to their day, and such as come within a month."""
    window, workspace, _ = open_house(context)
    ids, today = workspace.vault.testimonies.ids(), workspace.today()
    before = (today - timedelta(days=60)).isoformat()
    given = ConsentEvent(event=EventKind.GIVEN, effective=before)
    for number, days in ((1, 0), (2, 0), (3, 12), (4, 20), (5, 25), (6, 9), (7, 14)):
        day = (today + timedelta(days=days)).isoformat()
        changes: tuple[dict[str, Any], ...] = (
            {"recontact": Recontact(channel="phone", until=day)},
            {"retention": Retention(until=day)},
            {"embargo": Embargo(until=day)},
            {"proxy": Proxy(name="Uncle", reason=ProxyReason.MINOR, until=day)},
        )
        workspace.record_consent(ids[number], replace(given, **changes[number % 4]))
    agreed = Retention(after_death=AfterDeath.ASK_HEIRS)
    workspace.record_consent(ids[8], ConsentEvent(event=EventKind.GIVEN, effective=before, retention=agreed))
    workspace.record_consent(ids[8], ConsentEvent(event=EventKind.DIED, effective=today.isoformat()))
    window.resize(1240, 1240)
    window.show_page("overview")
    rest(context)
    return window


def letters(context: Context) -> QWidget:
    """Letters to two recipients, in the window's language."""
    window, workspace, folder = open_house(context)
    for id in workspace.vault.testimonies.ids():
        workspace.review_by(id, by=BY)
    for number, recipient in enumerate(("Institute of the Coast", "Lea Marsh")):
        request = ExportRequest(
            use=Use.PUBLICATION, audience=Audience.PUBLIC, day=workspace.today(), title="Winter", recipient=recipient
        )
        releasing.export(workspace, request, folder / str(number), Job())
    testimony, accession, _ = workspace.packages()[0].contents[0]
    window.context.go_to("packages", accession)
    dialog = RecallLetters(context, workspace, testimony, window)
    dialog.language.setCurrentIndex(max(0, dialog.language.findData(QLocale().name().split("_")[0])))
    dialog.open()
    rest(context)
    return window


def by_word(context: Context) -> QWidget:
    """A code word that was right."""
    window, workspace, _ = open_house(context)
    said = ConsentEvent(
        event=EventKind.RECONFIRMED, effective=workspace.today().isoformat(), code_word=code_words.made_of("blue ferry")
    )
    workspace.record_consent(workspace.vault.testimonies.ids()[2], said)
    dialog = WithdrawByWord(context, workspace, window)
    dialog.open()
    dialog.word.setText("blue ferry")
    dialog.look()
    rest(context)
    return window


def objects(context: Context) -> QWidget:
    """Somebody who is spoken of objects."""
    window, workspace, _ = open_house(context)
    window.resize(1240, 900)
    window.context.go_to("testimony", (workspace.vault.testimonies.ids()[0], "consent", ConsentAct.OBJECT.value))
    rest(context)
    return window


SCENES = {
    "letters": letters,
    "by-code-word": by_word,
    "objects": objects,
    "watch-list": watch_list,
}
