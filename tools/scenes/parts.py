"""Every part the window is made of, on one long page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QRadioButton, QTabBar, QWidget

from ui.context import Context
from ui.i18n import duration
from ui.models.paged import Column, PagedModel
from ui.theme.icons import icon
from ui.widgets.busy import Busy
from ui.widgets.buttons import button
from ui.widgets.chip import ICONS, FilterChip, State, StateChip
from ui.widgets.form import Form
from ui.widgets.message import Message
from ui.widgets.page import WIDE, Page
from ui.widgets.progress import Progress
from ui.widgets.section import Section
from ui.widgets.table import Table
from ui.widgets.tag_edit import TagEdit
from ui.widgets.text_edit import TRANSCRIPT_LINE_HEIGHT, TextEdit


def _buttons() -> Section:
    card = Section("Buttons", "At most one primary on a page; danger names its act.")
    row = QHBoxLayout()
    for text, kind, name in (
        ("Record consent", "primary", "check"),
        ("Plain", "", ""),
        ("Print form", "", "printer"),
        ("Quiet", "quiet", ""),
        ("Erase 3 files", "danger", ""),
    ):
        row.addWidget(button(text, kind, name))
    off = button("Disabled", "", "lock")
    off.setEnabled(False)
    row.addWidget(off)
    row.addStretch(1)
    card.body.addLayout(row)
    return card


def _chips() -> Section:
    card = Section("States and filters")
    row = QHBoxLayout()
    for state in ICONS:
        row.addWidget(StateChip(state, "1 May 2031" if state is State.EMBARGOED else ""))
    row.addStretch(1)
    card.body.addLayout(row)
    filters = QHBoxLayout()
    for key, text, count, on in (
        ("a", "To review", 14, True),
        ("b", "Hebrew", 31, False),
        ("c", "Embargoed", 0, False),
    ):
        chip = FilterChip(key, text, count)
        chip.setChecked(on)
        filters.addWidget(chip)
    filters.addStretch(1)
    card.body.addLayout(filters)
    return card


def _fields() -> Section:
    card = Section("Fields")
    form = Form()
    form.add("Title", QLineEdit("The winter of the checkpoint"), "Shown to the team only.")
    form.add("Interview date", QLineEdit("2023-14")).set_error("There is no month 14. Write the year alone if unsure.")
    form.add("Keywords", TagEdit(["curfew", "שגרה", "حاجز", "first night"]))
    combo = QComboBox()
    combo.addItems(["Hebrew", "Arabic", "English"])
    form.add("Language", combo)
    card.body.addWidget(form)
    row = QHBoxLayout()
    ticked, round_one = QCheckBox("Review required"), QRadioButton("Pseudonym")
    ticked.setChecked(True)
    round_one.setChecked(True)
    for each in (ticked, round_one, QRadioButton("Role only")):
        row.addWidget(each)
    row.addStretch(1)
    card.body.addLayout(row)
    return card


def _text() -> Section:
    card = Section("Text", "Each paragraph runs in its own direction.")
    text = TextEdit(TRANSCRIPT_LINE_HEIGHT)
    text.setAccessibleName("Text")
    text.set_text(
        "We stood there until morning and nobody told us why.\n"
        "עמדנו שם עד הבוקר ואף אחד לא אמר לנו למה.\n"
        "وقفنا هناك حتى الصباح ولم يقل لنا أحد لماذا."
    )
    text.setFixedHeight(120)
    card.body.addWidget(text)
    return card


def _told() -> Section:
    card = Section("What is said")
    for level, words, act in (
        ("info", "Two testimonies stay here: their narrators have not agreed to this use.", "Show them"),
        ("good", "The package was made. Nothing that identifies was found in it.", ""),
        ("warn", "The last backup is 23 days old.", "Back up now"),
        ("danger", "The disk is full. What you typed is kept here; free some room and it is saved.", "Try again"),
    ):
        bar = Message()
        bar.say(level, words, act)
        card.body.addWidget(bar)
    work = Progress("Making the package")
    work.show_progress(12, 40, "Reading transcripts")
    card.body.addWidget(work)
    busy = Busy()
    busy.begin("Opening the recording …")
    card.body.addWidget(busy)
    return card


def _tabs() -> QTabBar:
    tabs = QTabBar()
    for name in ("Interview", "Consent", "Transcript", "Anonymise", "Files", "History"):
        tabs.addTab(name)
    tabs.setCurrentIndex(1)
    return tabs


def _table() -> Table:
    rows = [(f"2024-{number:03}", title, length, state) for number, (title, length, state) in enumerate(_SAMPLE, 1)]

    def fetch(ids: Sequence[str]) -> list[tuple[str, str, int, State]]:
        return [rows[int(each)] for each in ids]

    def chip_icon(row: tuple[str, str, int, State]) -> QIcon:
        return icon(*ICONS[row[3]])

    model = PagedModel(
        [
            Column("accession", "Accession", lambda row: row[0]),
            Column("title", "Title", lambda row: row[1]),
            Column("length", "Length", lambda row: duration(row[2]), at_end=True),
            Column("public", "Public", lambda row: row[3].value, icon=chip_icon),
        ],
        fetch,
    )
    model.set_ids([str(number) for number in range(len(rows))])
    table = Table("Testimonies")
    table.setModel(model)
    model.setParent(table)
    for column, width in enumerate((120, 420, 110)):
        table.setColumnWidth(column, width)
    table.selectRow(1)
    table.setMinimumHeight(220)
    return table


_SAMPLE = (
    ("The winter of the checkpoint", 4_320, State.OPEN),
    ("Night watch by the orchard", 2_880, State.ASK),
    ("עדות על הלילה הראשון", 7_380, State.EMBARGOED),
    ("شهادة عن الطريق المغلق", 5_460, State.CLOSED),
    ("Letters never sent", 720, State.WITHDRAWN),
)


def gallery(context: Context) -> QWidget:
    """Every part, on one long page."""
    page = Page("Gallery", "Every part of the window in one look.", content_width=WIDE)
    page.add_action(button("Ready for a package", "primary"))
    page.body.addWidget(_tabs())
    for part in (_buttons(), _chips(), _fields(), _text(), _told(), _table()):
        page.body.addWidget(part)
    page.resize(1040, 1620)
    return page


SCENES = {"gallery": gallery}
