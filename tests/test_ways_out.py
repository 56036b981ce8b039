"""No way out avoids the gate: every place that could let something out takes a released type, or stands reviewed here.

Who adds a place where a file is written, something is printed, or the clipboard is filled: let the function take a
``ReleasedTestimony``, or add a line with the reason why nothing of a testimony can leave there without the gate.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

import pytest

from tests.finding_ways import Kind, ways

ROOT = Path(__file__).parents[1]

Place = tuple[str, str, Kind]
FILE, FOLDER, MOVE, PRINT = Kind.FILE, Kind.FOLDER, Kind.MOVE, Kind.PRINT
PAPER, CLIPBOARD, PROGRAM, SELECTION = Kind.PAPER, Kind.CLIPBOARD, Kind.PROGRAM, Kind.SELECTION

_NO_FILE = "of the same name as a way of writing, but marks a form or saves into the vault"
_SEALED = "inside the vault or a backup of it, sealed"
_IDENTIFIED = "for whoever has the vault open: the identified words, at their own wish, to the person before the screen"

_FORM = "a form for the narrator or for those who ask them: blank, or filled with what the person chose to put in"
_CERTIFICATE = "a certificate of destruction: number, days, counts, the reason; it names nobody"

_FAULT = "the report of a fault: versions, kinds, lines of the program; no message, no path, no name"

_LETTER = "letters to recipients: release ids, days, recipients; nothing of the testimony (recall_letters.py)"

_INTERNAL = "the internal report on a package, at the team's own wish, marked on every page as never to be passed on"

REVIEWED: Mapping[str, Mapping[tuple[str, Kind], str]] = {
    # -- packages: behind the gate -------------------------------------------------------------------------------------
    "oralhistory/exporters/catalogue.py": {("_table", FILE): "into memory; rows are made of released testimonies"},
    "oralhistory/exporters/fresh.py": {("write_fresh", FILE): "what exporters made of released testimonies"},
    "oralhistory/exporters/wordml.py": {("_zip", FILE): "into memory; parts are made of a released testimony"},
    "oralhistory/release/bag.py": {("_fixity", FILE): "writes nothing: opened so only to be brought to the disk"},
    "oralhistory/release/package.py": {
        ("Written.publish", MOVE): "the finished package, after the leak check",
        ("_make_parents", FOLDER): "empty folders above the package",
    },
    "oralhistory/release/sound.py": {
        ("_copy", FILE): "a released sound, silenced: the spans come from the gate",
        ("_fresh", FILE): "the file for it, gone again if writing fails",
    },
    # -- the vault -----------------------------------------------------------------------------------------------------
    "oralhistory/storage/attachment_file.py": {("AttachmentWriter._write_part", FILE): _SEALED},
    "oralhistory/storage/auto_backup.py": {
        ("rotate", FOLDER): "the vault's own folder for backups",
        ("remove", MOVE): "a backup that is taken away",
    },
    "oralhistory/storage/backup.py": {
        ("restore", FILE): "files of a backup as they are, sealed",
        ("_finished", FILE): "writes nothing: opened so only to be brought to the disk",
        ("_finished", MOVE): _SEALED,
        ("_exchange", MOVE): _SEALED,
        ("_share", FILE): _SEALED,
        ("_copy_file", FILE): _SEALED,
    },
    "oralhistory/storage/database_file.py": {("kept_shut", FILE): "writes nothing: locks the database of the vault"},
    "oralhistory/storage/driver.py": {
        ("Connection.copy_into", FILE): "another encrypted database, with the same key",
        ("create_file", FILE): "an empty file that becomes an encrypted database",
        ("connect", FILE): "writes nothing: the database is opened encrypted",
    },
    "oralhistory/storage/erasing.py": {("_overwrite", FILE): "random bytes over what is destroyed"},
    "oralhistory/storage/folder.py": {
        ("VaultFolder.made", FOLDER): "the vault's own folders",
        ("stage", FILE): "key slots and heads of the vault",
        ("put_staged", MOVE): "key slots and heads of the vault",
        ("write_in_place", FILE): "key slots and heads of the vault",
    },
    "oralhistory/storage/hold.py": {("at_work", FILE): "an empty mark that somebody is at work"},
    "oralhistory/storage/vault.py": {
        ("Vault.open_with", FOLDER): "the vault's own folders",
        ("_copy_aside", FOLDER): "for an encrypted copy before an upgrade",
    },
    "oralhistory/storage/vault_copy.py": {
        ("_copy_pages", FILE): "encrypted pages as they are",
        ("_copy_log", FILE): "encrypted pages as they are",
        ("_write", FILE): _SEALED,
    },
    "oralhistory/use_cases/attaching.py": {("_enter", FILE): _NO_FILE},
    "oralhistory/workspace.py": {("Workspace.save", FILE): _NO_FILE},
    "oralhistory/use_cases/keywording.py": {("adding", FILE): _NO_FILE, ("removing", FILE): _NO_FILE},
    # -- beside the vault ----------------------------------------------------------------------------------------------
    "oralhistory/use_cases/sample.py": {
        ("demonstrate", FOLDER): "for an invented collection",
        ("place_for_sample", FILE): "an empty folder for an invented collection",
    },
    "oralhistory/settings.py": {
        ("save", FILE): "a person's settings on this machine; the type holds no word of a vault",
        ("save", MOVE): "the same",
        ("_make_closed", FOLDER): "the folder of the settings",
    },
    # -- the command line ----------------------------------------------------------------------------------------------
    "oralhistory/cli.py": {
        ("init", PRINT): "the recovery key, once",
        ("add", PRINT): "accession numbers",
        ("list_", PRINT): _IDENTIFIED,
        ("detect", PRINT): _IDENTIFIED,
        ("export", PRINT): "the path of the package",
        ("leakcheck", PRINT): "places and categories; the found text only with --show",
        ("risk", PRINT): "counts",
        ("demo", PRINT): "an invented collection's passphrase and paths",
    },
    "oralhistory/commands/backups.py": {("backup", PRINT): "the path of a backup"},
    "oralhistory/commands/checks.py": {
        ("history", PRINT): "who did what when: fields and counts, never content",
        ("_table", PRINT): "names of checks and counts",
    },
    "oralhistory/commands/consent.py": {
        ("check", PRINT): "the answer, its conditions, kinds and days of events",
        ("withdraw", PRINT): "an accession number and a day",
    },
    "oralhistory/commands/recall.py": {
        ("_write", FOLDER): "the folder for letters, where the person says",
        ("_write", FILE): _LETTER,
    },
    "oralhistory/commands/register.py": {("_list", PRINT): _IDENTIFIED},
    "oralhistory/commands/recognisers.py": {("recognisers", PRINT): "names of recognisers and paths of their models"},
    "oralhistory/commands/destroying.py": {
        ("destroy", PRINT): _CERTIFICATE,
        ("certificates", PRINT): _CERTIFICATE,
    },
    "oralhistory/commands/forms.py": {("form", PRINT): _FORM},
    "oralhistory/hardening.py": {("_tell", PRINT): "the kind of a fault and lines of the program, without its message"},
    "oralhistory/commands/terminal.py": {
        ("say", PRINT): "sentences to the person; none quotes a testimony",
        ("put", PRINT): f"“show” prints a whole record, {_IDENTIFIED}",
        ("put_packages", PRINT): "the ledger: release ids, uses, recipients",
        ("progress_job.report", PRINT): "how far a job is",
    },
    # -- the window ----------------------------------------------------------------------------------------------------
    "ui/application.py": {("Application._store", FILE): "the settings, as above"},
    "ui/clipboard.py": {
        ("empty_what_was_copied_here", CLIPBOARD): "takes out",
        ("HouseClipboard.__init__", CLIPBOARD): "listens, to mark what is copied as secret",
        ("HouseClipboard._mark", CLIPBOARD): "the same content once more, marked as secret",
        ("SecretClipboard.copy", CLIPBOARD): "a secret, for a minute",
        ("SecretClipboard.empty", CLIPBOARD): "takes out",
    },
    "ui/pasting.py": {("_copied", CLIPBOARD): "reads: what is pasted"},
    "ui/dialogs/print_document.py": {("ask", PAPER): "the recovery key or a certificate; a test names the callers"},
    "ui/dialogs/printer.py": {("agreed", PAPER): "asks which printer, for the two doors beside it"},
    "ui/dialogs/print_paper.py": {
        ("chosen", PAPER): f"{_FORM}; the team's copy of a released testimony; the field card, which knows no vault"
    },
    "ui/dialogs/edit_form.py": {
        ("EditForm.__init__", SELECTION): "the words of a form, which name nobody",
        ("EditForm._build", SELECTION): "names of fields that a form may hold",
    },
    "ui/views/guide_text.py": {("GuideText", SELECTION): "the guide, which lies beside the program and knows no vault"},
    "ui/dialogs/risk_paper.py": {("RiskPaper.__init__", SELECTION): _INTERNAL},
    "ui/document_pdf.py": {("save_marked", PAPER): _INTERNAL},
    "ui/form_pdf.py": {
        ("pdf_of", FILE): "into memory",
        ("save_pdf", FILE): _FORM,
        ("save_pdf", MOVE): _FORM,
        ("_paint", PAPER): _FORM,
    },
    "ui/widgets/signature_pad.py": {("SignaturePad.png", FILE): "into memory; the bytes go into the vault"},
    "ui/interaction.py": {("forget_dialog", FILE): "takes folders out of what the system's file dialog remembers"},
    "ui/process.py": {("become", PROGRAM): "this very program, with a vault's path and one word"},
    "ui/views/recovery_sheet.py": {("write_private", FILE): "the same, where the person says"},
    "ui/views/certificate.py": {
        ("CertificateView.__init__", SELECTION): _CERTIFICATE,
        ("CertificateView._copy", CLIPBOARD): _CERTIFICATE,
        ("CertificateView._write", PAPER): _CERTIFICATE,
    },
    "ui/views/fault.py": {
        ("FaultPage.__init__", SELECTION): _FAULT,
        ("FaultPage._copy", CLIPBOARD): _FAULT,
    },
    "ui/views/health_shredding.py": {("DueBackup.__init__", SELECTION): "the path of a backup"},
    "ui/views/new_package_making.py": {("Making._open", PROGRAM): "shows the folder of a finished package"},
    "ui/views/library_rows.py": {("RowActions._copy_accessions", CLIPBOARD): "accession numbers"},
    "ui/views/ladders_table.py": {("LadderTable.keyPressEvent", CLIPBOARD): "reads: cells that are pasted"},
    "ui/views/testimony/files_tab.py": {("FileRow._copy", CLIPBOARD): "a checksum"},
    "ui/views/health_backup.py": {("Automatic._keep_changed", FILE): _NO_FILE},
    "ui/views/settings.py": {("WindowCard._minutes_changed", FILE): _NO_FILE},
    "ui/views/preferences_discretion.py": {("LockingCard._touched", FILE): _NO_FILE},
    "ui/views/settings_fields.py": {("FieldsCard._touch", FILE): _NO_FILE},
    "ui/views/people_places_view.py": {("PeoplePlacesView._edited", FILE): _NO_FILE},
    "ui/views/people_places_card.py": {("EntityCardView.__init__", SELECTION): f"notes of the team, {_IDENTIFIED}"},
    "ui/views/testimony/editing.py": {
        ("Editing.change", FILE): _NO_FILE,
        ("Editing.put", FILE): _NO_FILE,
        ("Editing._save", FILE): _NO_FILE,
    },
    # What one can select one can copy: marked as secret, and taken back when the vault is locked (ui/clipboard.py).
    "ui/views/testimony/anonymise_text.py": {
        ("PreviewText", SELECTION): "shows results beside originals; copies the results alone",
        ("PreviewText.__init__", SELECTION): "the same",
        ("PreviewText.createMimeDataFromSelection", CLIPBOARD): "the anonymised results, also of a selected original",
    },
    "ui/views/new_package_look.py": {("Preview.__init__", SELECTION): "what the package would hold, anonymised"},
    "ui/widgets/text_edit.py": {
        ("TextEdit", SELECTION): "an editor; each use of it is listed here",
        ("TextEdit.createMimeDataFromSelection", CLIPBOARD): "plain text of the selection, without its format",
    },
    "ui/views/testimony/segment_editor.py": {("SegmentEditor", SELECTION): f"the transcript, {_IDENTIFIED}"},
    "ui/views/testimony/custom_fields.py": {
        ("CustomPart._kept_row", SELECTION): f"a value that no form has a place for, {_IDENTIFIED}"
    },
    "ui/views/testimony/record_fields.py": {("LongField.__init__", SELECTION): f"summary and notes, {_IDENTIFIED}"},
    "ui/views/testimony/consent_around.py": {("AroundFields.__init__", SELECTION): "notes that are being typed"},
    "ui/views/testimony/consent_more.py": {("NotesPart.__init__", SELECTION): "notes that are being typed"},
    "ui/views/testimony/consent_steps.py": {("LookStep.__init__", SELECTION): "conditions that are being typed"},
    "ui/views/testimony/notes_tab.py": {
        ("NotesTab.__init__", SELECTION): f"private notes, {_IDENTIFIED}",
        ("NotesTab._typed", FILE): _NO_FILE,
    },
    "ui/views/packages_detail.py": {("PackageDetail.__init__", SELECTION): "a checksum"},
    "ui/views/health.py": {("HealthPage._show_vault", SELECTION): "the path of the vault"},
}


def found(sources: Iterable[tuple[str, str]]) -> dict[Place, list[int]]:
    """The lines of every way out that takes no released type."""
    places: dict[Place, list[int]] = {}
    for file, source in sources:
        for way in ways(source):
            if not way.released:
                places.setdefault((file, way.function, way.kind), []).append(way.line)
    return places


def program() -> Iterable[tuple[str, str]]:
    paths = [*sorted((ROOT / "oralhistory").rglob("*.py")), *sorted((ROOT / "ui").rglob("*.py")), ROOT / "main.py"]
    return ((path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")) for path in paths)


@cache
def in_the_program() -> dict[Place, list[int]]:
    return found(program())


def reviewed() -> set[Place]:
    return {(file, function, kind) for file, places in REVIEWED.items() for function, kind in places}


def test_every_way_out_takes_what_the_gate_released_or_was_reviewed() -> None:
    unknown = [
        f"{file}:{lines[0]} {function or 'module'}: {kind}"
        for (file, function, kind), lines in in_the_program().items()
        if (file, function, kind) not in reviewed()
    ]
    assert not unknown


def test_what_was_reviewed_is_still_there() -> None:
    assert not reviewed() - set(in_the_program())


def test_every_review_gives_a_reason() -> None:
    assert all(len(reason) > 5 for places in REVIEWED.values() for reason in places.values())


def test_the_field_card_is_given_nothing_of_a_vault() -> None:
    """What prints forms also prints the card, which is made of a file of the program and a language alone."""
    sources = dict(program())
    made = sources["oralhistory/forms/field_card.py"], sources["ui/dialogs/field_card.py"]
    assert not any(word in source for source in made for word in ("workspace", ".session", "Testimony"))


@pytest.mark.parametrize("door", ["print_document", "write_private"])
def test_only_keys_certificates_reports_and_faults_leave_by_the_doors_that_pages_share(door: str) -> None:
    also = {"ui/document_pdf.py", "ui/views/fault.py"} if door == "write_private" else set[str]()
    callers = [file for file, source in program() if f"{door} import" in source or f"import {door}" in source]
    assert set(callers) | {"ui/views/recovery_sheet.py"} == {
        "ui/views/certificate.py",
        "ui/views/recovery_sheet.py",
        *also,
    }
    papers = [file for file, source in program() if "import save_marked" in source or ", save_marked" in source]
    assert papers == ["ui/dialogs/risk_paper.py"]


PLANTED: list[tuple[str, Kind | None]] = [
    ("open(path, 'w')", FILE),
    ("open(path, mode='ab')", FILE),
    ("open(path, how)", FILE),
    ("open(path)", None),
    ("open(path, 'rb')", None),
    ("path.open('x', encoding='utf-8')", FILE),
    ("path.open('r+b')", FILE),
    ("path.open('rb')", None),
    ("import os\nos.open(path, os.O_WRONLY | os.O_CREAT)", FILE),
    ("import os\nos.open(path, flags)", FILE),
    ("import os\nos.open(path, os.O_RDONLY)", None),
    ("from os import open as begin, O_RDWR\nbegin(path, O_RDWR)", FILE),
    ("import os\nos.fdopen(handle, 'w')", FILE),
    ("path.write_text(text)", FILE),
    ("path.write_bytes(raw)", FILE),
    ("path.touch()", FILE),
    ("path.mkdir()", FOLDER),
    ("path.rename(other)", MOVE),
    ("path.replace(other)", MOVE),
    ("text.replace('a', 'b')", None),
    ("from shutil import copyfile as take\ntake(path, other)", FILE),
    ("import shutil\nshutil.move(path, other)", MOVE),
    ("from zipfile import ZipFile\nZipFile(path, 'w')", FILE),
    ("from zipfile import ZipFile\nZipFile(path)", None),
    ("import tarfile\ntarfile.open(path, 'w:gz')", FILE),
    ("import json\njson.dump(text, file)", FILE),
    ("import csv as tables\ntables.writer(file)", FILE),
    ("import tempfile\ntempfile.NamedTemporaryFile()", FILE),
    ("import soundfile as sf\nsf.write(path, block, 8000)", FILE),
    ("execute('ATTACH DATABASE ? AS other')", FILE),
    ("print(text)", PRINT),
    ("import click\nclick.echo(text)", PRINT),
    ("import sys\nsys.stdout.write(text)", PRINT),
    ("import sys\nsys.stdout.buffer.write(text)", PRINT),
    ("import subprocess\nsubprocess.run(['lp'])", PROGRAM),
    ("from subprocess import Popen\nPopen(['lp'])", PROGRAM),
    ("import os\nos.execv(path, [])", PROGRAM),
    ("QDesktopServices.openUrl(url)", PROGRAM),
    ("QProcess(self)", PROGRAM),
    ("QPdfWriter(path)", PAPER),
    ("QtPrintSupport.QPrinter()", PAPER),
    ("document.print_(printer)", PAPER),
    ("QFile(path)", FILE),
    ("QSaveFile(path)", FILE),
    ("picture.save(path)", FILE),
    ("painter.save()", None),
    ("QApplication.clipboard().setText(text)", CLIPBOARD),
    ("QMimeData()", CLIPBOARD),
    ("QDrag(self)", CLIPBOARD),
    ("QTextBrowser()", SELECTION),
    ("class Reading(QPlainTextEdit):\n    pass", SELECTION),
    ("label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)", SELECTION),
]


@pytest.mark.parametrize(("source", "kind"), PLANTED, ids=[source.splitlines()[-1] for source, _ in PLANTED])
def test_a_planted_way_out_is_found(source: str, kind: Kind | None) -> None:
    assert {way.kind for way in ways(source)} == ({kind} if kind else set())


def test_a_new_way_out_in_a_reviewed_file_is_found_too() -> None:
    planted = "def share(text: str) -> None:\n    Path('out.txt').write_text(text)\n"
    assert set(found([("ui/views/library.py", planted)])) - reviewed() == {("ui/views/library.py", "share", FILE)}


def test_what_takes_a_released_testimony_needs_no_review() -> None:
    inner = "    def put() -> None:\n        path.write_text(released.summary)\n    put()\n"
    takes = f"def write(released: Sequence[ReleasedTestimony], path: Path) -> None:\n{inner}"
    takes_not = f"def write(released: Sequence[Testimony], path: Path) -> None:\n{inner}"
    assert not found([("new.py", takes)])
    assert set(found([("new.py", takes_not)])) == {("new.py", "write.put", FILE)}
