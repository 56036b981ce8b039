"""The traps that source alone can show: what holds a page for ever, what no translator finds, who may import whom."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import ui

ROOT = Path(ui.__file__ or "").parent
FILES = sorted(ROOT.rglob("*.py"))
LAYOUT_SIDES = {"AlignLeft", "AlignRight"}
WIDGETS_MAY_IMPORT = {"theme", "widgets", "i18n"}


def _calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield node.func.attr, node


def _callback_problems(source: str) -> list[int]:
    bad: list[int] = []
    for name, call in _calls(ast.parse(source)):
        if name in ("connect", "singleShot"):
            for argument in call.args:
                if isinstance(argument, ast.Lambda) or (
                    isinstance(argument, ast.Call) and "partial" in ast.unparse(argument.func)
                ):
                    bad.append(call.lineno)
    return bad


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_in_connect_can_hold_a_page(path: Path) -> None:
    assert _callback_problems(path.read_text("utf-8")) == []


def test_the_rule_sees_what_it_forbids() -> None:
    assert _callback_problems("a.clicked.connect(lambda: self.go())") == [1]
    assert _callback_problems("a.clicked.connect(functools.partial(self.go, 1))") == [1]
    assert _callback_problems("a.clicked.connect(self.go)") == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_own_methods_that_are_connected_are_slots(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    bare: list[str] = []
    for owner in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
        methods = {node.name: node for node in owner.body if isinstance(node, ast.FunctionDef)}
        for name, call in _calls(owner):
            target = call.args[0] if name == "connect" and call.args else None
            if isinstance(target, ast.Attribute) and ast.unparse(target.value) == "self" and target.attr in methods:
                decorators = [ast.unparse(each) for each in methods[target.attr].decorator_list]
                if not any(each.startswith("Slot(") for each in decorators):
                    bare.append(f"{owner.name}.{target.attr}")
    assert bare == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_loop_within_the_loop_and_no_settings_of_qt(path: Path) -> None:
    source = path.read_text("utf-8")
    names = {name for name, _ in _calls(ast.parse(source))}
    assert "processEvents" not in names
    if path.name != "interaction.py":
        assert "QSettings" not in source
    assert "QSortFilterProxyModel" not in source


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_words_are_literals_where_they_are_translated(path: Path) -> None:
    for name, call in _calls(ast.parse(path.read_text("utf-8"))):
        if name == "tr":
            assert isinstance(call.args[0], ast.Constant), call.lineno


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_sides_are_leading_and_trailing(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    chosen = {id(inner) for node in ast.walk(tree) if isinstance(node, ast.IfExp) for inner in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in LAYOUT_SIDES:
            assert id(node) in chosen, f"line {node.lineno}: a side that no direction chose"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_stay_inside_or_name_the_core(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if (isinstance(node, ast.ImportFrom) and node.level == 0) or isinstance(node, ast.Import):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else [each.name for each in node.names]
            for name in names:
                assert name != "ui" and not name.startswith("ui."), f"{path}: the wheel names this package otherwise"
        if isinstance(node, ast.ImportFrom) and path.parent.name == "widgets" and node.level == 2:
            assert (node.module or "").split(".")[0] in WIDGETS_MAY_IMPORT


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_nobody_asks_for_the_next_in_the_chain_of_focus(path: Path) -> None:
    """Shiboken takes the answer for a child of the widget asked: when that one goes, a live one goes with it."""
    names = {name for name, _ in _calls(ast.parse(path.read_text("utf-8")))}
    assert not names & {"nextInFocusChain", "previousInFocusChain"}
