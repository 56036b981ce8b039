"""The looks: contrast computed, style sheet whole, icons in the theme's ink, mirrored and sharp."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from oralhistory.resources import resource
from ui.i18n import Languages
from ui.theme import Theme, icons
from ui.theme.style import DRAWN, drawn_svg, style_sheet
from ui.theme.tokens import COLOURS, SHAPE_PAIRS, TEXT_PAIRS, Scheme, contrast, tokens


def test_contrast_is_wcags() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize(("pairs", "least"), [(TEXT_PAIRS, 4.5), (SHAPE_PAIRS, 3.0)])
def test_every_pair_can_be_read(scheme: Scheme, pairs: tuple[tuple[str, str], ...], least: float) -> None:
    colours = asdict(COLOURS[scheme])
    weak = {pair: round(contrast(colours[pair[0]], colours[pair[1]]), 2) for pair in pairs}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < least} == {}


@pytest.mark.parametrize("scheme", Scheme)
def test_the_palette_qt_paints_with_can_be_read(qtbot: QtBot, scheme: Scheme) -> None:
    from ui.theme.palette import palette

    made = palette(COLOURS[scheme])
    role = QPalette.ColorRole
    for ink, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.PlaceholderText, role.Base),
        (role.Link, role.Window),
    ):
        assert contrast(made.color(ink).name(), made.color(ground).name()) >= 4.5, (ink, ground)


@pytest.mark.parametrize("scheme", Scheme)
def test_the_style_sheet_is_whole(scheme: Scheme) -> None:
    sheet = style_sheet(tokens(scheme))
    assert "{{" not in sheet
    assert "}}" not in sheet
    assert sheet.count("{") == sheet.count("}")
    assert COLOURS[scheme].accent in sheet


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("name", DRAWN)
def test_the_style_sheets_own_icons_are_in_the_schemes_ink(scheme: Scheme, name: str) -> None:
    stored = resource("icons", "drawn", f"{name}-{scheme}.svg").read_text(encoding="utf-8")
    assert stored == drawn_svg(name, tokens(scheme))


def test_type_grows_with_the_persons_choice() -> None:
    assert tokens(Scheme.LIGHT).type.body == 13
    assert tokens(Scheme.LIGHT, 150).type.body == 20
    assert "font-size: 30px" in style_sheet(tokens(Scheme.LIGHT, 150))


def test_another_look_while_it_runs(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    button = QPushButton("Lock")
    qtbot.addWidget(button)
    icons.set_icon(button, "lock")
    told: list[str] = []
    theme.changed.connect(lambda: told.append(theme.tokens.scheme))
    try:
        theme.choose("dark")
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(COLOURS[Scheme.DARK].window)
        assert COLOURS[Scheme.DARK].accent in qapp.styleSheet()
        assert _ink(button.icon().pixmap(22, 16).toImage()) == COLOURS[Scheme.DARK].text
        with pytest.raises(ValueError, match="pink"):
            theme.choose("pink")
    finally:
        theme.choose("light")
    assert _ink(button.icon().pixmap(22, 16).toImage()) == COLOURS[Scheme.LIGHT].text
    assert told == ["dark", "light"]


def test_following_the_system(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    try:
        theme.choose("system")
        dark = qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark
        assert theme.tokens.scheme == (Scheme.DARK if dark else Scheme.LIGHT)
    finally:
        theme.choose("light")


def test_icons_are_sharp_at_twice_the_density(qtbot: QtBot, theme: Theme) -> None:
    single, double = icons.pixmap("lock", 16), icons.pixmap("lock", 16, density=2.0)
    assert (single.width(), double.width()) == (16, 32)
    assert double.deviceIndependentSize().width() == 16
    blown_up = single.toImage().scaled(32, 32)
    assert double.toImage().convertToFormat(QImage.Format.Format_ARGB32) != blown_up


def test_directional_icons_face_the_other_way(qtbot: QtBot, theme: Theme, languages: Languages) -> None:
    forward, lock = icons.pixmap("arrow-left", 20).toImage(), icons.pixmap("lock", 20).toImage()
    languages.choose("ar")
    assert icons.pixmap("arrow-left", 20).toImage() == forward.flipped(Qt.Orientation.Horizontal)
    assert icons.pixmap("lock", 20).toImage() == lock


def test_every_icon_of_actions_and_states_is_there(qtbot: QtBot) -> None:
    from ui.actions import ICONS as OF_ACTIONS
    from ui.widgets.chip import ICONS as OF_STATES
    from ui.widgets.message import LEVELS

    names = {*OF_ACTIONS.values(), *(name for name, _ in (*OF_STATES.values(), *LEVELS.values()))}
    assert {name for name in names if icons.pixmap(name, 16).isNull()} == set()
    assert resource("icons", "LICENSE").read_text(encoding="utf-8").startswith("ISC License")


@pytest.mark.parametrize("choice", ["light", "dark", "contrast"])
def test_a_placeholder_is_painted_in_an_ink_that_can_be_read(qtbot: QtBot, theme: Theme, choice: str) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setPlaceholderText("Search")
    try:
        theme.choose(choice)
        field.ensurePolished()
        assert field.palette().color(QPalette.ColorRole.PlaceholderText) == QColor(theme.tokens.colours.muted)
    finally:
        theme.choose("light")


def _ink(image: QImage) -> str:
    """The colour of the darkest-set dot."""
    dots = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(dots, key=lambda dot: dot.alpha()).name()
