"""What holds: the events on one side, what follows from them on the other. Knows no workspace."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QScrollArea, QSplitter, QVBoxLayout, QWidget

from oralhistory.consent import Answer, ConsentState, Matrix, Request
from oralhistory.model import Medium

from ...context import Context
from ...theme.tokens import SPACE, TypeScale
from ...widgets.buttons import button
from ...widgets.flow import FlowLayout
from ...widgets.labels import label
from ...widgets.message import Message
from . import consent_matrix as matrices
from . import consent_sentences as sentences
from . import consent_words as words
from .consent_act_form import ConsentAct
from .consent_agreed import AgreedCard
from .consent_ask import MayI
from .consent_fields import Choice, DayEdit
from .consent_grid import CellAt, Grid, GridModel
from .consent_timeline import EventLines, Timeline

_SIDE = 380
_MATRIX = 625
_MATRIX_LEAST = 620
_HEAD = 32
_NARROW = 960
"""Below this the events stand above the matrix; with larger type, sooner."""
_FEWEST = 160


class Board(QWidget):
    """Timeline, matrix and "May I …?"; says what the person wants, and shows what it is given."""

    asked = Signal()
    """Another medium, day, cell or title: give it the answers with :meth:`show_answers`."""
    record_asked = Signal()
    act_asked = Signal(object)
    """A :class:`ConsentAct`."""
    put_away_asked = Signal()
    print_asked = Signal()
    letters_asked = Signal()

    def __init__(self, context: Context, today: Callable[[], date]) -> None:
        super().__init__()
        self._theme = context.theme
        self._matrix: Matrix | None = None
        self._state: ConsentState | None = None
        self._headlines: Mapping[int, str] = {}
        self._acts: dict[ConsentAct, QPushButton | QAction] = {}
        self.message = Message()
        self.record = button(self.tr("&Record consent"), "primary")
        self.record.clicked.connect(self.record_asked)
        self.put_away = button(self.tr("&Seal or destroy …"), "", "lock")
        self.put_away.clicked.connect(self.put_away_asked)
        self.timeline = Timeline(context.theme)
        self.agreed = AgreedCard(words.here())
        self.medium = Choice(tuple(Medium), words.medium_title, self.tr("Medium"))
        self.medium.set_value(Medium.TRANSCRIPT)
        self.day = DayEdit(today, self.tr("Day"))
        self._model = GridModel()
        self.grid = Grid(context.theme, self._model, self.tr("What may leave: uses by audiences"))
        self.may_i = MayI()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._build()
        self.medium.currentIndexChanged.connect(self._ask)
        self.day.changed.connect(self._ask)
        self.may_i.changed.connect(self._ask_cell)
        self.grid.gone_to.connect(self._cell_gone_to)
        self.timeline.chosen.connect(self._paint)

    # ---- from outside ------------------------------------------------------------------------------------

    def request(self) -> Request:
        """What "May I …?" asks now."""
        return self.may_i.request()

    def show_events(self, lines: list[EventLines], headlines: Mapping[int, str]) -> None:
        """Other events."""
        self._headlines = headlines
        self.timeline.show_lines(lines)

    def show_answers(self, matrix: Matrix, state: ConsentState, answer: Answer) -> None:
        """What holds on the day asked about."""
        self._matrix, self._state = matrix, state
        request = self.request()
        self.may_i.ask_about(request.medium, matrix.day.isoformat())
        self._paint()
        decided = [self._headlines[event] for event in answer.events if event in self._headlines]
        self.may_i.answer(answer.allowed, sentences.whole_answer(request, answer, state), decided)

    def show_deciding(self, answer: Answer) -> None:
        """Choose in the timeline the event that decided, if one did."""
        if answer.events:
            self.timeline.choose(answer.events[-1])
        else:
            self.timeline.choose_none()
            self._paint()

    def allow(self, act: ConsentAct, possible: bool, why_not: str) -> None:
        """Whether an act has a meaning now; if not, its button says why."""
        control = self._acts[act]
        control.setEnabled(possible)
        control.setToolTip("" if possible else why_not)
        if isinstance(control, QPushButton):
            control.setAccessibleDescription("" if possible else why_not)

    def act_button(self, act: ConsentAct) -> QPushButton | QAction:
        """The button or menu entry of an act."""
        return self._acts[act]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() * TypeScale().body < _NARROW * self._theme.tokens.type.body
        self._split.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)

    # ---- inside ------------------------------------------------------------------------------------------

    def _build(self) -> None:
        bar = QWidget()
        flow = FlowLayout(bar, SPACE.small)
        flow.addWidget(self.record)
        for act, text in (
            (ConsentAct.WITHDRAW, self.tr("&Withdraw …")),
            (ConsentAct.NARROW, self.tr("&Narrow …")),
            (ConsentAct.APPROVE_USE, self.tr("&Approve a use …")),
            (ConsentAct.APPROVE_TRANSCRIPT, self.tr("&Transcript approved …")),
            (ConsentAct.LIFT_EMBARGO, self.tr("&Lift embargo …")),
        ):
            made = button(text)
            made.setProperty("act", act.value)
            made.clicked.connect(self._act_pressed)
            self._acts[act] = made
            flow.addWidget(made)
        self.print_form = button(self.tr("&Print form …"), "", "printer")
        self.print_form.clicked.connect(self.print_asked)
        flow.addWidget(self.print_form)
        more, menu = button(self.tr("&More"), "", "chevron-down"), QMenu(self)
        more.setStyleSheet("QPushButton::menu-indicator { image: none; width: 0; }")
        for act, text in (
            (ConsentAct.RECONFIRM, self.tr("Confirmed again …")),
            (ConsentAct.REFUSE, self.tr("Refused …")),
            (ConsentAct.DIED, self.tr("The narrator died …")),
            (ConsentAct.OBJECT, self.tr("Somebody who is spoken of objects …")),
        ):
            entry = menu.addAction(text)
            entry.setData(act.value)
            entry.triggered.connect(self._act_pressed)
            self._acts[act] = entry
        self.letters = menu.addAction(self.tr("Recall letters …"))
        self.letters.triggered.connect(self.letters_asked)
        more.setMenu(menu)
        flow.addWidget(more)
        flow.addWidget(self.put_away)
        policy = bar.sizePolicy()
        policy.setHeightForWidth(True)
        bar.setSizePolicy(policy)

        split = self._split
        split.setHandleWidth(SPACE.wide)
        split.setStyleSheet("QSplitter::handle { background: transparent; }")
        split.setChildrenCollapsible(False)
        split.addWidget(self._build_side())
        split.addWidget(self._build_matrix())
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        split.setSizes([_SIDE, _MATRIX])
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE.page, SPACE.medium, SPACE.page, SPACE.medium)
        column.setSpacing(SPACE.medium)
        for part in (bar, self.message):
            column.addWidget(part)
        column.addWidget(split, 1)
        column.addWidget(self.may_i)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _build_side(self) -> QWidget:
        side = QWidget()
        side.setMinimumWidth(240)
        self.timeline.setMinimumHeight(_FEWEST)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        head = label(self.tr("What was said"), "section")
        head.setMinimumHeight(_HEAD)
        column.addWidget(head)
        column.addWidget(self.timeline, 1)
        column.addWidget(self.agreed)
        return side

    def _build_matrix(self) -> QWidget:
        inner = QWidget()
        inner.setMinimumWidth(_MATRIX_LEAST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        head.addWidget(label(self.tr("What may leave"), "section"))
        head.addStretch(1)
        head.addWidget(self.medium)
        head.addWidget(label(self.tr("on")))
        head.addWidget(self.day)
        column.addLayout(head)
        column.addWidget(self.grid)
        column.addStretch(1)
        return inner

    @Slot()
    def _act_pressed(self) -> None:
        pressed = self.sender()
        value: object = pressed.data() if isinstance(pressed, QAction) else pressed.property("act")
        self.act_asked.emit(ConsentAct(str(value)))

    @Slot()
    def _ask(self) -> None:
        self.may_i.ask_about(self.medium.chosen(), self.day.day().isoformat())
        self.asked.emit()

    @Slot()
    def _ask_cell(self) -> None:
        if self.grid.at() != self.may_i.at():
            self.grid.go_to(self.may_i.at())
        self.asked.emit()

    @Slot(object)
    def _cell_gone_to(self, at: CellAt) -> None:
        self.may_i.set_cell(at)
        self.asked.emit()

    @Slot()
    def _paint(self) -> None:
        if self._matrix is not None and self._state is not None:
            chosen = self.timeline.position()
            self._model.show_faces(matrices.faces(self._matrix, self._state, self._headlines, chosen))
