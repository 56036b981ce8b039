"""Every sentence of the core is made of a literal and its values, so that the window can say it in another language."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
BASE = "OralHistoryError"


def called(call: ast.Call) -> str:
    """The last name of what is called."""
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


@cache
def trees(folder: str) -> dict[Path, ast.Module]:
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted((ROOT / folder).rglob("*.py"))}


def error_classes(core: dict[Path, ast.Module]) -> set[str]:
    """The classes of ``oralhistory/errors.py`` and all that are made of them."""
    bases = {
        node.name: {ast.unparse(base).rpartition(".")[2] for base in node.bases}
        for tree in core.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found = {BASE}
    while more := {name for name, of in bases.items() if of & found} - found:
        found |= more
    return found


def own_arguments(core: dict[Path, ast.Module], errors: set[str]) -> set[str]:
    """Errors that take something else than a sentence: they say their own (``NotReleased``, ``Clash``)."""
    return {
        node.name
        for tree in core.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        and node.name in errors - {BASE}
        and any(isinstance(part, ast.FunctionDef) and part.name == "__init__" for part in node.body)
    }


def calls(core: dict[Path, ast.Module]) -> Iterator[tuple[str, ast.Call]]:
    errors = error_classes(core)
    wanted = errors - own_arguments(core, errors) | {"Sentence"}
    for path, tree in core.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and called(node) in wanted and node.args:
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node


def is_sentence(argument: ast.expr) -> bool:
    """A finished sentence handed on: ``error.sentence``, or a name; the type checker knows that it is one."""
    return isinstance(argument, ast.Name | ast.Attribute | ast.Subscript)


def literals(core: dict[Path, ast.Module]) -> Iterator[tuple[str, str, ast.Call]]:
    for place, call in calls(core):
        first = call.args[0]
        if isinstance(first, ast.Constant) and isinstance(first.value, str):
            yield place, first.value, call


def test_what_errors_and_sentences_are_made_of_is_a_literal() -> None:
    core = trees("oralhistory")
    wrong = [
        place
        for place, call in calls(core)
        if not isinstance(call.args[0], ast.Constant)
        and not (is_sentence(call.args[0]) and called(call) != "Sentence")
        and place.partition(":")[0] not in {"oralhistory/errors.py"}
    ]
    assert not wrong, f"an f-string or a sum cannot be translated: {wrong}"
    assert len(list(literals(core))) > 300


def test_every_place_in_a_template_has_its_value_and_every_value_its_place() -> None:
    wrong: list[str] = []
    for place, template, call in literals(trees("oralhistory")):
        given = {keyword.arg for keyword in call.keywords if keyword.arg is not None}
        texts = [template, *(_one(call))]
        values = given - {"one"}
        for text in texts:
            named = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None} if values else set()
            if named != values - {"n"} or (text is template and ("%Ln" in text) != ("n" in values)):
                wrong.append(f"{place}: {text!r}")
    assert not wrong


def _one(call: ast.Call) -> Iterator[str]:
    for keyword in call.keywords:
        if keyword.arg == "one":
            assert isinstance(keyword.value, ast.Constant)
            yield str(keyword.value.value)


def test_the_window_says_what_it_caught_in_its_own_language() -> None:
    """``str(error)`` is English: whoever shows an error says ``spoken(error)``."""
    wrong: list[str] = []
    for path, tree in trees("ui").items():
        for handler in ast.walk(tree):
            if isinstance(handler, ast.ExceptHandler) and handler.name:
                wrong += [f"{path.relative_to(ROOT)}:{line}" for line in shown_in_english(handler, handler.name)]
            elif isinstance(handler, ast.FunctionDef):
                for argument in handler.args.args:
                    if argument.annotation is not None and ast.unparse(argument.annotation).endswith("Error"):
                        wrong += [
                            f"{path.relative_to(ROOT)}:{line}" for line in shown_in_english(handler, argument.arg)
                        ]
    assert not wrong


def shown_in_english(within: ast.AST, name: str) -> Iterator[int]:
    for node in ast.walk(within):
        if isinstance(node, ast.Call) and called(node) in {"str", "repr", "isolate", "format"}:
            if any(isinstance(argument, ast.Name) and argument.id == name for argument in node.args):
                yield node.lineno
        elif isinstance(node, ast.FormattedValue) and isinstance(node.value, ast.Name) and node.value.id == name:
            yield node.lineno


def test_the_window_raises_no_sentence_of_its_own() -> None:
    """The templates are gathered from the core; what the window says is ``self.tr``."""
    errors = error_classes(trees("oralhistory")) | {"Sentence"}
    wrong = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path, tree in trees("ui").items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and called(node) in errors and node.args
    ]
    assert not wrong
