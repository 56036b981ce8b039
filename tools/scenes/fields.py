"""Scenes of a collection's own fields, vocabularies and templates, and of what they bring to a testimony."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QWidget

from oralhistory.use_cases import custom_fields, templates, vocabularies
from oralhistory.use_cases.custom_fields import DeclaredField, FieldKind
from oralhistory.use_cases.templates import TemplatePart
from oralhistory.workspace import Workspace
from ui.context import Context
from ui.dialogs.import_vocabulary import ImportVocabulary
from ui.dialogs.use_as_template import UseAsTemplate
from ui.house import House
from ui.main_window import MainWindow
from ui.views.settings import SettingsPage
from ui.views.testimony.interview_tab import InterviewTab
from ui.views.testimony.page import TestimonyPage

from .stage import open_house, rest

_SUBJECTS = """label,label@he,label@ar,alt,broader,note
Displacement,עקירה,تهجير,,,
Forced displacement,עקירה כפויה,تهجير قسري,expulsion,Displacement,Against the will of those moved.
Return,שיבה,عودة,,Displacement,
Daily life,חיי יומיום,حياة يومية,,,
Baking,אפייה,خبز,bread|bakeries,Daily life,
Orchards,פרדסים,بساتين,,Daily life,
"""


def _subjects(workspace: Workspace) -> str:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "Subjects of the two banks.csv"
        file.write_text(_SUBJECTS, encoding="utf-8")
        read = vocabularies.read_vocabulary(file)
    made = vocabularies.plan(None, read).vocabulary
    state = vocabularies.with_vocabulary(vocabularies.kept(workspace), made)
    vocabularies.keep(workspace, replace(state, topics={"keywords": made.id}))
    return made.id


def _declare(workspace: Workspace) -> None:
    subjects = _subjects(workspace)
    custom_fields.keep(
        workspace,
        [
            DeclaredField(
                key="themes", label="Themes", kind=FieldKind.TERMS, vocabulary=subjects, labels={"he": "נושאים"}
            ),
            DeclaredField(key="period", label="Period told", kind=FieldKind.DATE),
            DeclaredField(key="generation", label="Generation", kind=FieldKind.NUMBER, hint="Counted from 1990."),
            DeclaredField(key="met-before", label="Met before", kind=FieldKind.YES_NO, wanted=True),
            DeclaredField(key="main", label="Main theme", kind=FieldKind.TERM, vocabulary=subjects, wanted=True),
            DeclaredField(key="box", label="Box", retired=True),
        ],
    )
    id = workspace.vault.testimonies.ids()[0]
    opened = workspace.get(id)
    custom = {"themes": ["Baking", "Return"], "period": "1997~", "generation": 2, "shelf": "K-77", "box": "14"}
    workspace.save(id, replace(opened.testimony, custom=custom), expected_revision=opened.revision)
    first = templates.made_of(workspace.get(id).testimony, "Bakers of the north", tuple(TemplatePart))
    templates.keep(workspace, templates.Kept((first,), first.id))


def _settings(context: Context, section: str, width: int, height: int = 800) -> tuple[MainWindow, SettingsPage]:
    window, workspace, _ = open_house(context)
    _declare(workspace)
    window.resize(width, height)
    window.context.go_to("settings", section)
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    rest(context)
    page.show_place(section)
    rest(context)
    return window, page


def settings(context: Context) -> QWidget:
    """The first sections beside their index."""
    return _settings(context, "about", 1366, 768)[0]


def settings_audiences(context: Context) -> QWidget:
    """Who may read what, wide."""
    return _settings(context, "profiles", 1366, 900)[0]


def settings_fields(context: Context) -> QWidget:
    """Declared fields, one of them open."""
    window, page = _settings(context, "custom-fields", 1366, 1000)
    page.fields.list.cards[0].open()
    rest(context)
    page.show_place("custom-fields")
    rest(context)
    return window


def settings_vocabularies(context: Context) -> QWidget:
    """Vocabularies and templates."""
    return _settings(context, "vocabularies", 1280)[0]


def custom_in_interview(context: Context) -> QWidget:
    """The fields in a testimony, with what nobody declared."""
    window, workspace, _ = open_house(context)
    _declare(workspace)
    window.resize(1100, 900)
    window.context.go_to("testimony", (workspace.vault.testimonies.ids()[0], "interview"))
    page = window.page("testimony")
    assert isinstance(page, TestimonyPage) and isinstance(page.tab, InterviewTab)
    rest(context)
    page.tab.show_place("custom")
    rest(context)
    return window


def import_vocabulary(context: Context) -> QWidget:
    """A file that brings one term and changes another."""
    window, workspace, _ = open_house(context)
    _declare(workspace)
    with TemporaryDirectory() as folder:
        file = Path(folder) / "Subjects of the two banks.csv"
        told = _SUBJECTS.replace("Orchards,פרדסים,بساتين,,Daily life,\n", "").replace(
            "expulsion", "expulsion|uprooting"
        )
        file.write_text(told + "Markets,שווקים,أسواق,,Daily life,\n,,,,,nothing\n", encoding="utf-8")
        read = vocabularies.read_vocabulary(file)
    dialog = ImportVocabulary(workspace, read, window)
    dialog.show()
    return dialog


def use_as_template(context: Context) -> QWidget:
    """The parts of a testimony that a template can hold."""
    window, workspace, _ = open_house(context)
    _declare(workspace)
    house = window.context.session
    assert isinstance(house, House)
    dialog = UseAsTemplate(window.context, house, workspace.get(workspace.vault.testimonies.ids()[0]).testimony, window)
    dialog.show()
    return dialog


SCENES = {
    "index": settings,
    "audiences": settings_audiences,
    "declared": settings_fields,
    "vocabularies": settings_vocabularies,
    "in-interview": custom_in_interview,
    "import-vocabulary": import_vocabulary,
    "use-as-template": use_as_template,
}
