"""The transcript, read and written segment by segment: speakers, times, withheld passages, find and replace."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCursor, QFocusEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from oralhistory.errors import OralHistoryError
from oralhistory.importers.registry import TRANSCRIPT_SUFFIXES
from oralhistory.jobs import Job
from oralhistory.model import Anonymisation, Audience, Passage, Segment, Testimony, Transcript, TranscriptKind
from oralhistory.model.passages import free_group, replaced_in, together

from ...context import Context
from ...sentences import spoken
from ...theme.tokens import SPACE
from ...widgets.busy import Busy
from ...widgets.buttons import button
from ...widgets.empty_state import EmptyState
from ...widgets.labels import label
from ...widgets.message import Message
from .editing import Editing
from .find_bar import FindBar
from .language_edit import LanguageEdit
from .passage_bar import PassageBar
from .passage_list import PassageList
from .record_words import called, kind_words
from .segment_bar import SegmentBar, SpeakerMenu
from .segment_editor import SegmentEditor
from .spoken import Spoken
from .tab_order import step
from .tabs import TestimonyTab

if TYPE_CHECKING:
    from oralhistory.use_cases.intake import Coming
    from oralhistory.workspace import Changes, OpenTestimony

FIND = "transcript.find"
PASSAGE = "transcript.passage"


@dataclass(frozen=True)
class _Read:
    """Reads a file on a worker: nothing but values go there and come back."""

    testimony: Testimony
    path: Path

    def __call__(self, job: Job) -> Coming:
        from oralhistory.use_cases.intake import read_transcript_into

        job.check()
        return read_transcript_into(self.testimony, self.path)


class TranscriptTab(TestimonyTab):
    """Kind and language above, then what can be done with the segment under the caret, then the text."""

    def __init__(self, context: Context, editing: Editing, parent: QWidget | None = None) -> None:
        super().__init__(context, editing, parent)
        self.editor = SegmentEditor(context.theme)
        self.bar = SegmentBar()
        self.find_bar = FindBar()
        self.passage_bar = PassageBar(editing.workspace.today, self._whoever)
        self.passages = PassageList()
        self.language = LanguageEdit()
        self.kind = QComboBox()
        self.message = Message()
        self._busy = Busy()
        self._menu = SpeakerMenu(self)
        self._matches: list[tuple[int, int, int]] = []
        self._import = button(self.tr("Import a transcript"), "", "upload")
        self._empty = self._build_empty()
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self._find_action = context.actions.add(FIND, self.tr("Find and replace in the transcript"), "replace")
        self._find_action.setEnabled(False)
        self._find_action.triggered.connect(self.open_find)
        self._passage_action = context.actions.add(PASSAGE, self.tr("A rule for the selected passage"), "eye-off")
        self._passage_action.setEnabled(False)
        self._passage_action.triggered.connect(self.open_passage)
        context.actions.shortcuts_changed.connect(self._show_keys)
        self._show_keys()

    @Slot()
    def _show_keys(self) -> None:
        self.bar.show_keys(self.context.actions)

    # ---- the tab -----------------------------------------------------------------------------------------

    def show_testimony(self, opened: OpenTestimony) -> None:
        """Show the transcript; the place in the text stays when it is another version of the same."""
        transcript = opened.testimony.transcript
        self.message.be_silent()
        kind = transcript.kind if transcript else None
        self.kind.setCurrentIndex(max(self.kind.findData(kind), 0))
        self.language.set_language((transcript and transcript.language) or "")
        spoken = Spoken(transcript.segments if transcript else (), opened.testimony.passages)
        self.editor.show_spoken(spoken, self._name, keep_place=True)
        self._stack.setCurrentIndex(1 if spoken.segments else 0)
        self._show_segment()
        self._show_passages()

    def refresh(self, changes: Changes) -> None:
        """People's names may be others."""
        self.show_testimony(self.editing.open_now)

    def show_place(self, place: object) -> None:
        """A segment's number, counted from 0; or that with first and last code point."""
        match place:
            case int():
                self.editor.go_to(place)
            case (int() as number, int() as start, int() as end):
                self.editor.show_match(number, start, end)
            case _:
                raise ValueError(f"no place in a transcript: {place!r}")
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def selected_words(self) -> str:
        """What is selected in one segment, or in several that follow one another."""
        texts = [segment.text for segment in self.editor.spoken.segments]
        return " ".join(texts[number][start:end] for number, start, end in self.editor.selected_passages())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """To what is shown. No focus proxy: Shift+Tab would come round to it and never leave the tab."""
        super().focusInEvent(event)
        (self.editor if self._stack.currentIndex() else self._first).setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._find_action.setEnabled(True)
        self._passage_action.setEnabled(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._find_action.setEnabled(False)
        self._passage_action.setEnabled(False)

    def focusNextPrevChild(self, forward: bool, /) -> bool:
        return step(self, forward=forward) or super().focusNextPrevChild(forward)

    # ---- what is typed -----------------------------------------------------------------------------------

    @Slot()
    def _typed(self) -> None:
        self._keep(self.tr("change of transcript"), self.editor.spoken)
        self._show_segment()
        self._show_passages()

    def _keep(self, step: str, spoken: Spoken) -> None:
        testimony = self.editing.testimony
        transcript = replace(testimony.transcript or Transcript(), segments=spoken.segments)
        self.editing.change(step, _with_passages(replace(testimony, transcript=transcript), spoken.passages))

    def _put(self, step: str, spoken: Spoken) -> None:
        """A change made beside the text, under a name of its own."""
        self._keep(step, spoken)
        self.editor.show_spoken(spoken, self._name, keep_place=True)
        self._show_segment()
        self._show_passages()

    @Slot()
    def _about_changed(self) -> None:
        """Kind or language."""
        testimony = self.editing.testimony
        kind = TranscriptKind(self.kind.currentData()) if self.kind.currentData() else None
        language = self.language.language() or None
        transcript = replace(testimony.transcript or Transcript(), kind=kind, language=language)
        if transcript != (testimony.transcript or Transcript()):
            self.editing.change(self.tr("change of transcript"), replace(testimony, transcript=transcript))

    # ---- the segment under the caret ---------------------------------------------------------------------

    @property
    def _segment(self) -> Segment | None:
        segments, number = self.editor.spoken.segments, self.editor.current
        return segments[number] if number < len(segments) else None

    @Slot()
    def _show_segment(self) -> None:
        segment = self._segment
        selected = self.editor.textCursor().hasSelection()
        name = self._name(segment) if segment else ""
        self.bar.show_segment(segment, name, self.editor.passage_here(), selected=selected)

    @Slot()
    def _fill_speakers(self) -> None:
        menu = self.sender()
        if isinstance(menu, SpeakerMenu):
            segment = self._segment
            menu.fill(self._people(), segment.speaker if segment else None)

    @Slot(int)
    def _ask_speaker(self, _number: int) -> None:
        self._menu.popup(QCursor.pos())

    @Slot(object)
    def set_speaker(self, speaker: str | None) -> None:
        """Somebody else speaks in the segment under the caret."""
        segment = self._segment
        if segment is not None:
            self._renew(self.tr("change of speaker"), replace(segment, speaker=speaker))

    @Slot(object, object)
    def set_times(self, start: float | None, end: float | None) -> None:
        """From when to when in the recording, in seconds."""
        segment = self._segment
        if segment is not None:
            self._renew(self.tr("change of times"), replace(segment, start=start, end=end))

    def _renew(self, step: str, segment: Segment) -> None:
        spoken, number = self.editor.spoken, self.editor.current
        segments = (*spoken.segments[:number], segment, *spoken.segments[number + 1 :])
        self._put(step, replace(spoken, segments=segments))

    # ---- passages ----------------------------------------------------------------------------------------

    @Slot(object)
    def withhold(self, audiences: tuple[Audience, ...]) -> None:
        """Withhold what is selected, or the passage under the caret, from these audiences; empty means all."""
        selected, here = self.editor.selected_passages(), self._parts_here()
        places = selected or [(p.segment, p.start, p.end) for p in here]
        rule = Passage(segment=0, start=0, end=0, audiences=audiences)
        self._mark(self.tr("withholding of a passage"), () if selected else here, rule, places)

    @Slot()
    def lift(self) -> None:
        """The passage under the caret is no longer under a rule."""
        self._remove(self._parts_here())

    @Slot()
    def open_passage(self) -> None:
        """Open the bar for what is selected, or for the passage under the caret."""
        here = () if self.editor.selected_passages() else self._parts_here()
        if not here and not self.editor.selected_passages():
            self.message.say("warn", self.tr("Select the words first, then give them a rule."))
            return
        self.message.be_silent()
        self._open_bar(here)

    @Slot(object)
    def _go_to_passage(self, parts: tuple[Passage, ...]) -> None:
        first = parts[0]
        if first.segment < len(self.editor.spoken.segments):
            self.editor.show_match(first.segment, first.start, first.end)
        self._open_bar(parts)

    def _open_bar(self, parts: tuple[Passage, ...]) -> None:
        self.passages.hide()  # the text itself is to stay in sight
        self.passage_bar.open_bar(parts)

    @Slot()
    def _passage_bar_closed(self) -> None:
        self.passages.setVisible(bool(self.editor.spoken.passages))
        self._back_to_text()

    @Slot(object)
    def _keep_passage(self, rule: Passage) -> None:
        """The rule chosen, for the passage in the bar or for the words selected."""
        parts = self.passage_bar.parts
        filled = [part for part in parts if not part.is_empty]
        places = [(p.segment, p.start, p.end) for p in filled] if parts else self.editor.selected_passages()
        self._mark(self.tr("rule of a passage"), parts, rule, places)

    @Slot(object)
    def _mark_again(self, rule: Passage) -> None:
        """The rule in the bar, for other words than it had."""
        self._mark(self.tr("marking of a passage"), self.passage_bar.parts, rule, self.editor.selected_passages())

    def _mark(
        self, step: str, instead: tuple[Passage, ...], rule: Passage, places: Sequence[tuple[int, int, int]]
    ) -> None:
        if not places:
            self.message.say("warn", self.tr("Select the words first, then give them a rule."))
            return
        spoken = self.editor.spoken
        others = [passage for passage in spoken.passages if passage not in instead]
        group = (rule.group or free_group(spoken.passages)) if len(places) > 1 else None
        new = [replace(rule, segment=n, start=s, end=e, group=group) for n, s, e in places]
        self.message.be_silent()
        self._put(step, replace(spoken, passages=tuple(dict.fromkeys((*others, *new)))))
        self.passage_bar.close_bar()

    @Slot()
    def _remove_shown(self) -> None:
        self._remove(self.passage_bar.parts)

    @Slot(object)
    def _remove(self, parts: tuple[Passage, ...]) -> None:
        spoken = self.editor.spoken
        kept = tuple(passage for passage in spoken.passages if passage not in parts)
        self._put(self.tr("lifting of a passage"), replace(spoken, passages=kept))
        self.passage_bar.close_bar()

    def _parts_here(self) -> tuple[Passage, ...]:
        here = self.editor.passage_here()
        return next((parts for parts in together(self.editor.spoken.passages) if here in parts), ())

    def _show_passages(self) -> None:
        """The list, and how many in it need a person."""
        spoken = self.editor.spoken
        needing = self.passages.show_passages(spoken.passages, spoken.segments, self.editing.workspace.today())
        self.passages.setVisible(bool(spoken.passages) and self.passage_bar.isHidden())
        self.open_count_changed.emit(needing)
        if not set(self.passage_bar.parts) <= set(spoken.passages):
            self.passage_bar.close_bar()

    def _whoever(self) -> str:
        return self.editing.workspace.by

    # ---- find and replace --------------------------------------------------------------------------------

    @Slot()
    def open_find(self) -> None:
        """Open the bar with what is selected."""
        selected = self.editor.textCursor().selectedText()
        self.find_bar.open_bar(selected if len(selected) < 80 else "")

    @Slot(str)
    def _seek(self, words: str) -> None:
        pattern = re.compile(re.escape(words), re.IGNORECASE)
        segments = self.editor.spoken.segments if words else ()
        self._matches = [
            (number, found.start(), found.end())
            for number, segment in enumerate(segments)
            for found in pattern.finditer(segment.text)
        ]
        self.find_bar.show_count(0, len(self._matches))
        if self._matches:
            self._step(0)

    @Slot(int)
    def _step(self, by: int) -> None:
        if not self._matches:
            return
        cursor = self.editor.selected_passages()
        here = cursor[0] if len(cursor) == 1 and cursor[0] in self._matches else None
        if here is not None:
            place = (self._matches.index(here) + by) % len(self._matches)
        else:
            number = self.editor.current
            place = next((n for n, match in enumerate(self._matches) if match[0] >= number), 0)
        self.editor.show_match(*self._matches[place])
        self.find_bar.show_count(place + 1, len(self._matches))

    @Slot()
    def _replace_one(self) -> None:
        selected = self.editor.selected_passages()
        if len(selected) != 1 or selected[0] not in self._matches:
            self._step(1)
            return
        self.editor.textCursor().insertText(self.find_bar.other.text())
        self._seek(self.find_bar.words.text())

    @Slot()
    def _replace_all(self) -> None:
        spoken = self.editor.spoken
        segments, passages, times = replaced_in(
            spoken.segments, spoken.passages, self.find_bar.words.text(), self.find_bar.other.text()
        )
        if times:
            self._put(self.tr("replacing of words"), Spoken(segments, passages))
            self.context.say(self.tr("Replaced in %Ln places.", "", times))
        self._seek(self.find_bar.words.text())

    @Slot()
    def _back_to_text(self) -> None:
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- beginning ---------------------------------------------------------------------------------------

    @Slot()
    def start_typing(self) -> None:
        """An empty first segment, spoken by the narrator."""
        narrators = self.editing.testimony.narrators
        first = Segment(text="", speaker=narrators[0].id if narrators else None)
        self._put(self.tr("change of transcript"), replace(self.editor.spoken, segments=(first,)))
        self._stack.setCurrentIndex(1)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def import_file(self) -> None:
        """Read a transcript from a file in place of the one there is."""
        kinds = " ".join(f"*{suffix}" for suffix in TRANSCRIPT_SUFFIXES)
        filters = [self.tr("Transcripts ({kinds})").format(kinds=kinds)]
        path = self.context.interaction.choose_file(self.tr("Import a transcript"), filters)
        if path is None or (self.editor.spoken.segments and not self._may_replace()):
            return
        self._busy.begin(self.tr("Reading the transcript …"))
        read = _Read(self.editing.testimony, path)
        self.context.workers.run(read, self._imported, self._not_imported, title=self.tr("Reading a transcript"))

    def _may_replace(self) -> bool:
        return self.context.interaction.confirm(
            self.tr("Replace the transcript?"),
            self.tr(
                "The transcript from the file takes the place of the one that is here. Passages under a rule of "
                "their own are to be checked in it; undo brings everything back."
            ),
            self.tr("Replace it"),
        )

    def _imported(self, coming: Coming) -> None:
        self._busy.end()
        read, present = coming.testimony, self.editing.testimony
        if read.accession != present.accession:
            return
        changed = replace(present, people=read.people, transcript=read.transcript, anonymisation=read.anonymisation)
        self.editing.change(self.tr("import of a transcript"), changed)
        self.show_testimony(self.editing.open_now)
        if coming.warnings:
            self.message.say("warn", " ".join(map(spoken, coming.warnings)))

    def _not_imported(self, error: OralHistoryError) -> None:
        self._busy.end()
        self.message.say("danger", spoken(error))

    # ---- names -------------------------------------------------------------------------------------------

    def _name(self, segment: Segment) -> str:
        return called(self.editing.testimony, segment.speaker, discreet=self.context.discreet)

    def _people(self) -> list[tuple[str, str]]:
        testimony, discreet = self.editing.testimony, self.context.discreet
        return [(person.id, called(testimony, person.id, discreet=discreet)) for person in testimony.people]

    @Slot(bool)
    def _discreet(self, _on: bool) -> None:
        self.editor.viewport().update()
        self.editor.show_spoken(self.editor.spoken, self._name, keep_place=True)
        self._show_segment()

    @Slot(str)
    def _say_trouble(self, sentence: str) -> None:
        if sentence:
            self.message.say("warn", sentence)
        else:
            self.message.be_silent()

    # ---- building ----------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.editor.typed.connect(self._typed)
        self.editor.segment_changed.connect(self._show_segment)
        self.editor.speaker_asked.connect(self._ask_speaker)
        self.kind.activated.connect(self._about_changed)
        self.language.changed.connect(self._about_changed)
        self._import.clicked.connect(self.import_file)
        for menu in (self._menu, self.bar.speakers):
            menu.aboutToShow.connect(self._fill_speakers)
        self._menu.chosen.connect(self.set_speaker)
        self.bar.speaker_chosen.connect(self.set_speaker)
        self.bar.times_changed.connect(self.set_times)
        self.bar.split_asked.connect(self.editor.split)
        self.bar.merge_asked.connect(self.editor.merge_with_next)
        self.bar.withhold_chosen.connect(self.withhold)
        self.bar.lift_asked.connect(self.lift)
        self.bar.find_asked.connect(self.open_find)
        self.bar.trouble.connect(self._say_trouble)
        self.find_bar.sought.connect(self._seek)
        self.find_bar.stepped.connect(self._step)
        self.find_bar.replace_asked.connect(self._replace_one)
        self.find_bar.replace_all_asked.connect(self._replace_all)
        self.find_bar.closed.connect(self._back_to_text)
        self.passage_bar.closed.connect(self._passage_bar_closed)
        self.passage_bar.keep_asked.connect(self._keep_passage)
        self.passage_bar.again_asked.connect(self._mark_again)
        self.passage_bar.remove_asked.connect(self._remove_shown)
        self.passages.chosen.connect(self._go_to_passage)
        self.passages.remove_asked.connect(self._remove)
        self.bar.rule_asked.connect(self.open_passage)
        self.bar.protect_asked.connect(self.protect_asked)
        self.context.discreet_changed.connect(self._discreet)

    def _build_empty(self) -> EmptyState:
        empty = EmptyState(
            "file-text",
            self.tr("No transcript yet"),
            self.tr("Import one from a file (text, Word, subtitles), or write it here while you listen."),
            guide="transcript",
        )
        empty.read_asked.connect(self.context.read_in_guide)
        first = self._first = button(self.tr("Import a transcript"), "", "upload")
        first.clicked.connect(self.import_file)
        second = button(self.tr("Start typing"), "", "pencil")
        second.clicked.connect(self.start_typing)
        empty.add_button(first)
        empty.add_button(second)
        return empty

    def _build(self) -> None:
        self.kind.setAccessibleName(self.tr("Kind of transcript"))
        self.kind.addItem(self.tr("Kind not said"), None)
        for kind in TranscriptKind:
            self.kind.addItem(kind_words(kind), kind)
        self.language.setAccessibleName(self.tr("Language of the transcript"))
        self.language.setMaximumWidth(160)
        about = QHBoxLayout()
        about.setSpacing(SPACE.small)
        about.addWidget(label(self.tr("Language"), "small"))
        about.addWidget(self.language)
        about.addWidget(self.kind)
        about.addStretch(1)
        about.addWidget(self._import)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE.page, SPACE.medium, SPACE.page, 0)
        head.setSpacing(SPACE.small)
        for part in (about, self.bar, self.find_bar, self.passage_bar, self.passages, self.message, self._busy):
            head.addLayout(part) if isinstance(part, QHBoxLayout) else head.addWidget(part)
        column.addLayout(head)
        column.addWidget(self.editor, 1)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(whole)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)


def _with_passages(testimony: Testimony, passages: tuple[Passage, ...]) -> Testimony:
    if passages == testimony.passages:
        return testimony
    return replace(testimony, anonymisation=replace(testimony.anonymisation or Anonymisation(), passages=passages))
