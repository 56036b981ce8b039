"""The card of the collection's own fields: declare, rename, put in order, ask for no more. Saved as one types."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from oralhistory.errors import InputError
from oralhistory.model.codec import Part
from oralhistory.use_cases import custom_fields, vocabularies
from oralhistory.use_cases.custom_fields import DeclaredField, FieldKind

from ..autosave import Autosave
from ..context import Context
from ..i18n import LANGUAGES, isolate
from ..sentences import spoken
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.form import FormRow
from ..widgets.labels import label
from ..widgets.rows import clear_rows
from ..widgets.section import Section
from .testimony.record_fields import ChoiceField, LineField, RecordField
from .testimony.record_form import ListWords, PartList, RecordForm, Row

if TYPE_CHECKING:
    from ..house import House

translate = QCoreApplication.translate


def kind_words(kind: FieldKind) -> str:
    """What can be written into a field."""
    return {
        FieldKind.TEXT: translate("Fields", "A line of text"),
        FieldKind.LONG_TEXT: translate("Fields", "Several lines"),
        FieldKind.NUMBER: translate("Fields", "A number"),
        FieldKind.DATE: translate("Fields", "A date"),
        FieldKind.YES_NO: translate("Fields", "Yes or no"),
        FieldKind.TERM: translate("Fields", "One term of a vocabulary"),
        FieldKind.TERMS: translate("Fields", "Several terms of a vocabulary"),
    }[kind]


class TickField(RecordField):
    """Yes or no, as a tick."""

    def __init__(self, words: str) -> None:
        self.box = QCheckBox(words)
        super().__init__(self.box)
        self.box.clicked.connect(self.changed)

    def value(self) -> object:
        return self.box.isChecked()

    def show_value(self, value: object) -> None:
        self.box.setChecked(value is True)

    def call(self, label: str) -> None:
        self.box.setAccessibleName(self.box.text())


class NamesField(RecordField):
    """What a field is called in each language of the window, where that differs."""

    def __init__(self) -> None:
        holder = QWidget()
        super().__init__(holder)
        self._edits = {language.code: QLineEdit() for language in LANGUAGES}
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.small)
        grid.setVerticalSpacing(SPACE.hair)
        for column, language in enumerate(LANGUAGES):
            edit = self._edits[language.code]
            edit.setAccessibleName(self.tr("Name in this language: {language}").format(language=language.name))
            grid.addWidget(label(language.name, "small"), 0, column)
            grid.addWidget(edit, 1, column)
            grid.setColumnStretch(column, 1)
            self.give_undo_to_window(edit)
            edit.textEdited.connect(self.changed)
            edit.editingFinished.connect(self.left)

    def value(self) -> object:
        return {code: text for code, edit in self._edits.items() if (text := edit.text().strip())}

    def show_value(self, value: object) -> None:
        names = cast("dict[str, str]", value)
        if names != self.value():
            for code, edit in self._edits.items():
                edit.setText(names.get(code, ""))


class VocabularyField(RecordField):
    """One of the collection's vocabularies, asked for again at every showing."""

    def __init__(self, house: House) -> None:
        self.box = QComboBox()
        super().__init__(self.box)
        self._house = house
        self.box.activated.connect(self.changed)

    def value(self) -> object:
        return self.box.currentData()

    def show_value(self, value: object) -> None:
        self.box.clear()
        self.box.addItem(self.tr("Choose a vocabulary …"), None)
        for each in vocabularies.kept(self._house.workspace).vocabularies:
            self.box.addItem(each.name, each.id)
        self.box.setCurrentIndex(max(self.box.findData(value), 0))

    def problem(self) -> str:
        if self.box.currentIndex() > 0:
            return ""
        if self.box.count() == 1:
            return self.tr("Import a vocabulary first: its card stands below.")
        return self.tr("Until one is chosen, any words can be written.")


class FieldForm(RecordForm):
    """One field; what only terms need is shown for terms alone."""

    def __init__(self, house: House) -> None:
        super().__init__(
            [
                Row("label", translate("Fields", "Name"), LineField(), half=True),
                Row("kind", translate("Fields", "What it holds"), ChoiceField(tuple(FieldKind), kind_words), half=True),
                Row("vocabulary", translate("Fields", "Its vocabulary"), VocabularyField(house)),
                Row(
                    "sayable",
                    translate("Fields", "In packages"),
                    TickField(translate("Fields", "Its terms may be read in what people say")),
                    translate(
                        "Fields",
                        "The field itself never leaves. Without the tick, a package with rare words of its terms is "
                        "stopped, wherever they come from. Tick it for topics; never for places or people.",
                    ),
                ),
                Row(
                    "hint",
                    translate("Fields", "Help beneath it"),
                    LineField(),
                    translate("Fields", "A few words for whoever fills it in."),
                ),
                Row("labels", translate("Fields", "Its name in other languages of the window"), NamesField()),
                Row(
                    "wanted",
                    translate("Fields", "Reminder"),
                    TickField(translate("Fields", "Say in the interview while it is empty")),
                ),
            ]
        )
        self.changed.connect(self._follow)

    def show_part(self, part: Part) -> None:
        super().show_part(part)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        terms = isinstance(self.part, DeclaredField) and self.part.kind in custom_fields.TERM_KINDS
        self.row("vocabulary").setVisible(terms)
        self.row("sayable").setVisible(terms)


class FieldsCard(Section):
    """The fields as a list that opens in place; beneath it those no longer asked for; at the foot a new one."""

    def __init__(self, context: Context, house: House) -> None:
        super().__init__()
        self._context = context
        self._house = house
        self._step: _Step | None = None
        self._key = ""
        self._again: dict[QPushButton, str] = {}
        self.set_title(
            self.tr("Custom fields"),
            self.tr(
                "What this collection notes of every testimony beside the usual. It stays in the vault: no package "
                "carries it. A field that is taken away is asked for no more; what records say there stays readable."
            ),
        )
        self.list = PartList[DeclaredField](_list_words(), self._form, self._headline, _no_new)
        self.list.add_button.hide()
        self.list.changed.connect(self._touch)
        self._retired = QVBoxLayout()
        self._retired.setSpacing(SPACE.small)
        self.name, self.kind = QLineEdit(), QComboBox()
        self.name.setMaxLength(80)
        self.name.returnPressed.connect(self.add)
        self.name.textEdited.connect(self._typed)
        for kind in FieldKind:
            self.kind.addItem(kind_words(kind), kind)
        self.name_row = FormRow(self.tr("New field"), self.name)
        self.add_button = button(self.tr("Add the field"), "", "plus")
        self.add_button.clicked.connect(self.add)
        fields = QGridLayout()
        fields.setHorizontalSpacing(SPACE.medium)
        fields.addWidget(self.name_row, 0, 0, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(FormRow(self.tr("What it holds"), self.kind), 0, 1, Qt.AlignmentFlag.AlignTop)
        fields.setColumnStretch(0, 3)
        fields.setColumnStretch(1, 2)
        self.body.addWidget(self.list)
        self.body.addLayout(self._retired)
        self.body.addLayout(fields)
        self.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.save = Autosave(self._save, self, state=context.saved)
        self.save.watch(self)
        self.refresh()

    def refresh(self) -> None:
        """Show what holds now; what is being typed stays."""
        if self.save.dirty:
            return
        fields = custom_fields.declared(self._house.workspace)
        self.list.show_parts([field for field in fields if not field.retired])
        clear_rows(self._retired)
        self._again.clear()
        for field in fields:
            if field.retired:
                self._retired.addWidget(self._retired_row(field))

    def begin(self, key: str) -> None:
        """Declare a field under a key that records use already."""
        self._key = key
        self.name.setText(key)
        self.name_row.set_help(self.tr("Records say something under “{key}” already.").format(key=isolate(key)))
        self.name.selectAll()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def asked_again(self) -> dict[str, QPushButton]:
        """By key, the button that asks for a field again."""
        return {key: made for made, key in self._again.items()}

    @Slot()
    def add(self) -> None:
        """Declare the field that was typed, and open it where it needs a vocabulary."""
        self.save.flush()
        before = custom_fields.declared(self._house.workspace)
        kind = FieldKind(self.kind.currentData())
        try:
            made = custom_fields.new_field(before, self.name.text(), kind, self._key)
        except InputError as error:
            self.name_row.set_error(spoken(error))
            self.name.setFocus()
            return
        self._key = ""
        self.name.clear()
        self.name_row.set_help("")
        active = [field for field in before if not field.retired]
        now = (*active, made, *(field for field in before if field.retired))
        self._set(now, self.tr("new field {name}").format(name=isolate(made.label)))
        if kind in custom_fields.TERM_KINDS:
            card = self.list.cards[len(active)]
            card.open()
            if card.form is not None:
                card.form.field("vocabulary").widget.setFocus()
        else:
            self.name.setFocus()

    def _form(self) -> RecordForm:
        return FieldForm(self._house)

    def _headline(self, field: DeclaredField) -> tuple[str, str]:
        named = [kind_words(field.kind)]
        vocabulary = vocabularies.kept(self._house.workspace).vocabulary(field.vocabulary)
        if field.kind in custom_fields.TERM_KINDS and vocabulary is not None:
            named.append(isolate(vocabulary.name))
        return field.called(self._context.languages.current.code), " · ".join(named)

    def _retired_row(self, field: DeclaredField) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        name = isolate(field.called(self._context.languages.current.code))
        again = button(self.tr("Ask for it again"), "quiet", "undo-2")
        again.setAccessibleName(self.tr("{name}: ask for it again").format(name=name))
        again.clicked.connect(self._ask_again)
        self._again[again] = field.key
        row.addWidget(label(self.tr("{name}, no longer asked for").format(name=name), "muted", wrap=True), 1)
        row.addWidget(again)
        return made

    @Slot()
    def _typed(self) -> None:
        self.name_row.set_error("")

    @Slot(str)
    def _touch(self, name: str) -> None:
        """A step is noted at its first key, so that undoing it right away takes back what is not saved yet, too."""
        if self._step is not None and self._step.name != name:
            self.save.flush()
        if self._step is None:
            self._step = _Step(self._context, self._house, name)
            self._context.undo.push(name, self._step.undo, self._step.redo)
        self.save.touch()
        if len(self.list.cards) != sum(not f.retired for f in custom_fields.declared(self._house.workspace)):
            self.save.flush()  # one was taken away: say at once that it is still known
            self.refresh()

    def _save(self) -> None:
        workspace = self._house.workspace
        now = custom_fields.in_order(custom_fields.declared(workspace), self.list.parts())
        if self._step is not None:
            self._step.after = now
        self._step = None
        custom_fields.keep(workspace, now)

    @Slot()
    def _ask_again(self) -> None:
        key = self._again.get(cast("QPushButton", self.sender()), "")
        self.save.flush()
        before = custom_fields.declared(self._house.workspace)
        if key:
            name = next(field.label for field in before if field.key == key)
            now = custom_fields.asked_for_again(before, key)
            self._set(now, self.tr("return of the field {name}").format(name=isolate(name)))
            self.name.setFocus()

    def _set(self, now: Sequence[DeclaredField], name: str) -> None:
        step = _Step(self._context, self._house, name)
        step.after = now
        step.redo()
        self._context.undo.push(name, step.undo, step.redo)
        self.refresh()


class _Step:
    """One change of the fields, and the way back; holds no page."""

    def __init__(self, context: Context, house: House, name: str) -> None:
        self._context = context
        self._workspace = house.workspace
        self.name = name
        self.before = custom_fields.declared(self._workspace)
        self.after: Sequence[DeclaredField] = self.before

    def undo(self) -> None:
        """Back to what was before, once what is being typed is saved."""
        self._context.saved.flush()
        custom_fields.keep(self._workspace, self.before)

    def redo(self) -> None:
        """Forth again."""
        custom_fields.keep(self._workspace, self.after)


def _list_words() -> ListWords:
    return ListWords(
        translate("Fields", "Add a field"),
        translate("Fields", "adding of a field"),
        translate("Fields", "end of a field"),
        translate("Fields", "order of fields"),
    )


def _no_new(_present: tuple[DeclaredField, ...]) -> DeclaredField:
    raise NotImplementedError  # fields are added under a name, at the foot of the card
