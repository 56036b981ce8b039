"""Pictures of the forms in the window: the card of the settings, the editor, printing one for a testimony.

``python tools/scenes_forms.py [FOLDER] [SCENE ...]``
"""

from __future__ import annotations

import sys

import screenshots
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from sample_house import open_house

from oralhistory.model import ConsentForm
from oralhistory.use_cases import forms
from ui.context import Context
from ui.dialogs.edit_form import EditForm
from ui.dialogs.print_form import PrintForm


def settings_forms(context: Context) -> QWidget:
    """The card with every version."""
    window, workspace, _ = open_house(context)
    forms.mark(workspace, "withdrawal", "1.0", stale=True)
    window.resize(1240, 2600)
    window.context.go_to("settings")
    QTest.qWait(300)
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


SCENES = {scene.__name__: scene for scene in (settings_forms, form_editor, form_printing)}

if __name__ == "__main__":
    screenshots.SCENES.clear()
    screenshots.SCENES.update(SCENES)
    sys.exit(screenshots.main(sys.argv))
