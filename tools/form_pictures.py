"""The forms as PDF and as small pictures of their first pages.

``python tools/form_pictures.py FOLDER`` writes every page of every form, empty, as PDF;
``python tools/form_pictures.py --pictures FOLDER`` the three pictures of docs/images, by ``pdftoppm`` (poppler-utils).
Needs fonts-dejavu-core, so that the pictures are the same on every machine. What is filled in is made up.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtGui import QGuiApplication

from oralhistory.forms import template as form_template
from oralhistory.forms import values as form_values
from oralhistory.forms.document import Document, fill
from oralhistory.forms.values import House, Wanted
from oralhistory.model import (
    Attribution,
    Audience,
    ConsentEvent,
    Decision,
    Embargo,
    EventKind,
    Grant,
    InterviewSession,
    Medium,
    Person,
    Role,
    Testimony,
    Use,
)
from oralhistory.resources import resource
from ui.form_pdf import pdf_of

LANGUAGES = ("en", "he", "ar")
NAMES = {"en": ("Miriam Halloway", "Tom Birch"), "he": ("מרים הלווי", "תום ברוש"), "ar": ("مريم الحلو", "سامي النجار")}
HOUSES = {
    "en": ("Voices from Both Banks", "Archive of the Two Banks"),
    "he": ("קולות משתי הגדות", "ארכיון שתי הגדות"),
    "ar": ("أصوات من الضفتين", "أرشيف الضفتين"),
}
_PIXELS = 620


def main(arguments: list[str]) -> int:
    """Write what is asked for."""
    pictures = "--pictures" in arguments
    folder = Path(next(each for each in arguments if not each.startswith("--")))
    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication([])
    if pictures:
        for language in LANGUAGES:
            _picture(_made_up("recording-agreement", language), folder / f"form-{language}.png")
    else:
        for file in resource("forms").iterdir():
            if file.name.endswith(".txt"):
                name = file.name.removesuffix(".txt")
                (folder / f"{name}.pdf").write_bytes(pdf_of(fill(form_template.read(file.read_text("utf-8")))))
        for language in LANGUAGES:
            made = pdf_of(_made_up("recording-agreement", language))
            (folder / f"recording-agreement.{language}.filled.pdf").write_bytes(made)
    del application
    return 0


def _made_up(id: str, language: str) -> Document:
    """A form of an invented testimony."""
    narrator, interviewer = NAMES[language]
    testimony = Testimony(
        accession="OH-2026-0017",
        language=language,
        people=(
            Person(id="n", role=Role.NARRATOR, name=narrator),
            Person(id="i", role=Role.INTERVIEWER, name=interviewer),
        ),
        sessions=(InterviewSession(date="2026-03-05"),),
        consent=(
            ConsentEvent(
                event=EventKind.GIVEN,
                effective="2026-03-12",
                grants=(
                    Grant(
                        use=(Use.RESEARCH, Use.TEACHING),
                        medium=(Medium.TRANSCRIPT,),
                        audience=(Audience.RESEARCHER,),
                        decision=Decision.YES,
                    ),
                    Grant(
                        use=(Use.EXHIBITION,),
                        medium=(Medium.TRANSCRIPT, Medium.AUDIO),
                        audience=(Audience.PUBLIC,),
                        decision=Decision.ASK,
                    ),
                ),
                attribution={Audience.PUBLIC: Attribution.ROLE},
                embargo=Embargo(until="2031-01-01"),
            ),
        ),
    )
    template = form_template.read(resource("forms", f"{id}.{language}.txt").read_text("utf-8"))
    house = House(*HOUSES[language], today=date(2026, 3, 12))
    return fill(template, form_values.values_of(testimony, language, house, Wanted()))


def _picture(document: Document, into: Path) -> None:
    with tempfile.TemporaryDirectory() as aside:
        pdf = Path(aside) / "form.pdf"
        pdf.write_bytes(pdf_of(document))
        subprocess.run(
            ["pdftoppm", "-png", "-gray", "-singlefile", "-scale-to-x", str(_PIXELS), "-scale-to-y", "-1", pdf,
             into.with_suffix("")],
            check=True,
        )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
