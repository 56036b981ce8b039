"""The head of the testimony page: accession, title, where it stands, who may see it, and the one next step."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from oralhistory.consent import Standing
from oralhistory.model import Audience
from oralhistory.use_cases.standing import Status

from ...theme.icons import set_icon
from ...theme.style import set_look
from ...theme.tokens import SPACE
from ...widgets.buttons import button, tool
from ...widgets.chip import StateChip
from ...widgets.elided_label import ElidedLabel
from ...widgets.flow import FlowLayout
from ...widgets.head import Head
from ...widgets.labels import label
from .next_step import STATES, NextStep, next_step, state_words
from .record_words import audience_words


class AudienceChip(QWidget):
    """An audience's name beside the chip of its standing."""

    def __init__(self, audience: str) -> None:
        super().__init__()
        self._word = label(audience, "small")
        self.chip = StateChip()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, SPACE.small, 0)
        row.setSpacing(SPACE.hair)
        row.addWidget(self._word)
        row.addWidget(self.chip)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_standing(self, standing: Standing, until: str) -> None:
        """``until`` is an embargo's end in words."""
        self.chip.set_state(STATES[standing], until)
        self.chip.setAccessibleName(f"{self._word.text()}: {self.chip.text()}")


class Header(QWidget):
    """Asks for the next step with :attr:`step_asked`; knows no workspace."""

    step_asked = Signal(object)
    """The :class:`NextStep` of the button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accession = label("", "small")
        self._title = ElidedLabel()
        self._title.setProperty("type", "page")
        self._state_icon = label()
        self._state = label("", "muted")
        self._step: NextStep | None = None
        self._tab = ""
        self.print = tool("printer", self.tr("Print a working copy"))
        self._act = button("", "primary")
        self._act.clicked.connect(self._ask)
        self._chips = {audience: AudienceChip(audience_words(audience)) for audience in Audience}
        self._everyone = AudienceChip(self.tr("Everyone"))
        self._build()

    @property
    def step(self) -> NextStep | None:
        """What the button offers."""
        return self._step

    @property
    def step_button(self) -> QWidget:
        """The button of the next step."""
        return self._act

    def title(self) -> str:
        """The title as shown."""
        return self._title.text()

    def state_text(self) -> str:
        """The state word as shown."""
        return self._state.text()

    def chip(self, audience: Audience) -> StateChip:
        """The chip of an audience."""
        return self._chips[audience].chip

    def show_title(self, accession: str, title: str) -> None:
        """Name the testimony."""
        self._accession.setText(accession)
        self._title.setText(title)

    def show_standing(
        self,
        status: Status,
        open_findings: int,
        by_audience: Mapping[Audience, Standing],
        until: str,
        passages_to_check: int = 0,
    ) -> None:
        """Say where it stands and what comes next; ``until`` is an embargo's end in words."""
        step = self._step = next_step(status, open_findings, passages_to_check)
        set_icon(self._state_icon, step.icon, "muted", 14)
        self._state.setText(state_words(status))
        self._act.setText(step.words)
        self._weigh_step()
        alike = len(set(by_audience.values())) == 1
        for audience, part in self._chips.items():
            part.show_standing(by_audience[audience], until)
            part.setVisible(not alike)
        self._everyone.show_standing(by_audience[Audience.TEAM], until)
        self._everyone.setVisible(alike)

    def show_tab(self, key: str) -> None:
        """Which tab is open: where the next step leads into it, its own button is the first one, and this is plain."""
        self._tab = key
        self._weigh_step()

    def _weigh_step(self) -> None:
        if self._step is not None:
            here = self._step.tab == self._tab and not self._step.elsewhere
            set_look(self._act, "kind", "" if here else "primary")
            set_icon(self._act, self._step.icon, "text" if here else "on_accent")

    @Slot()
    def _ask(self) -> None:
        self.step_asked.emit(self._step)

    def _build(self) -> None:
        where = QWidget()
        first = QHBoxLayout(where)
        first.setContentsMargins(0, 0, 0, 0)
        first.setSpacing(SPACE.small)
        for part in (self._accession, label("·", "small"), self._state_icon, self._state):
            first.addWidget(part)
        first.addStretch(1)
        acts = Head(where)
        acts.add_action(self.print)
        acts.add_action(self._act)
        head = QVBoxLayout()
        head.setSpacing(SPACE.hair)
        head.addWidget(acts)
        head.addWidget(self._title)  # all the width is the title's
        chips = QWidget()
        flow = FlowLayout(chips)
        for part in (self._everyone, *self._chips.values()):
            flow.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        chips.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.page, SPACE.medium, SPACE.page, SPACE.small)
        column.setSpacing(SPACE.medium)
        column.addLayout(head)
        column.addWidget(chips)
