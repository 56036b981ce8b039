"""Scenes of the settings of a collection, and of its forms: the card, the editor, printing one for a testimony."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from oralhistory.model import ConsentForm
from oralhistory.use_cases import forms
from ui.context import Context
from ui.dialogs.edit_form import EditForm
from ui.dialogs.print_form import PrintForm

from .stage import open_house, page_of, rest


def settings_forms(context: Context) -> QWidget:
    """The card with every version."""
    window, workspace, _ = open_house(context)
    forms.mark(workspace, "withdrawal", "1.0", stale=True)
    window.resize(1240, 2600)
    window.context.go_to("settings")
    rest(context)
    return window


def form_editor(context: Context) -> QWidget:
    """A text beside its sheets."""
    window, workspace, _ = open_house(context)
    form = ConsentForm(id="participation-agreement", version="2.0", language="he")
    return EditForm(context, workspace, form, window)


def form_printing(context: Context) -> QWidget:
    """A letter to a narrator."""
    window, workspace, _ = open_house(context)
    made = PrintForm(context, workspace, workspace.vault.testimonies.ids()[0], window)
    made.language.setCurrentIndex(made.language.findData("ar"))
    made.form.setCurrentIndex(made.form.findData(forms.REVIEW))
    return made


def settings(context: Context) -> QWidget:
    """The page in its full length."""
    return page_of(context, "settings", height=1800)


SCENES = {"page": settings, "forms": settings_forms, "form-editor": form_editor, "form-printing": form_printing}
