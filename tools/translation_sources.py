"""What the program says to a person, found in its source: each message with its context.

Qt's own reader of Python misses plural forms whose count is more than a name, so the sources are read here, and Qt's
tool is given a file with one plain call for each message.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

CORE_CONTEXT = "Sentences"
"""The core knows no Qt; what it says to a person is found under this name."""

_ALIASES = ("translate", "_translate")
_ERRORS = "OralHistoryError"
_SAID = "Sentence"
_COUNTED = "%Ln"


class NoLiteral(Exception):
    """Words that no translator could find; the text names the place."""


@dataclass(frozen=True)
class Said:
    """A message as the program asks for it."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False

    def as_call(self) -> str:
        """A call that Qt's tool reads without fail."""
        words = [json.dumps(each, ensure_ascii=False) for each in (self.context, self.source, self.comment)]
        return f"QCoreApplication.translate({', '.join([*words, '1'] if self.plural else words)})\n"


def window_messages(ui: Path) -> list[Said]:
    """Everything that the window translates, in the order of its files.

    Raises:
        NoLiteral: words that stand in no literal.
    """
    found: dict[Said, None] = {}
    for path in sorted(ui.rglob("*.py")):
        for said in _of_module(path):
            found.setdefault(said)
    return list(found)


def _of_module(path: Path) -> Iterator[Said]:
    try:
        yield from _inside(ast.parse(path.read_text(encoding="utf-8")), "")
    except NoLiteral as error:
        raise NoLiteral(f"{path}: {error}") from None


def _inside(node: ast.AST, owner: str) -> Iterator[Said]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from _message(child, owner)
        yield from _inside(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _message(call: ast.Call, owner: str) -> Iterator[Said]:
    name = _last_name(call.func)
    if name == "tr":
        yield _said(call, [owner], call.args)
    elif name in _ALIASES and (isinstance(call.func, ast.Name) or _is_text(call.args[:1])):  # no painter's
        yield _said(call, [_text(call, call.args[0])], call.args[1:])


def _said(call: ast.Call, context: Sequence[str], rest: Sequence[ast.expr]) -> Said:
    """``rest``: source, and where there are any disambiguation and count."""
    named = {word.arg: word.value for word in call.keywords}
    comment = rest[1] if len(rest) > 1 else named.get("disambiguation")
    silent = comment is None or (isinstance(comment, ast.Constant) and comment.value is None)
    told = "" if silent or comment is None else _text(call, comment)
    return Said(context[0], _text(call, rest[0]), told, len(rest) > 2 or "n" in named)


def _is_text(nodes: Sequence[ast.expr]) -> bool:
    return all(isinstance(node, ast.Constant) and isinstance(node.value, str) for node in nodes)


def _text(call: ast.Call, node: ast.expr) -> str:
    if not (isinstance(node, ast.Constant) and isinstance(node.value, str)):
        raise NoLiteral(f"line {call.lineno}: words that no translator finds, since they are no literal")
    return node.value


# ---- the core --------------------------------------------------------------------------------------------


def core_messages(core: Path) -> list[Said]:
    """Every sentence of the core that a person may read: the first argument of each ``Sentence`` and each error.

    Where something is counted, the English of one stands in the core too (``one=``), for the command line.
    """
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in sorted(core.rglob("*.py"))]
    speaking = _errors(trees) | {_SAID}
    texts = {text for tree in trees for text in _spoken(tree, speaking)}
    return [Said(CORE_CONTEXT, text, plural=_COUNTED in text) for text in sorted(texts)]


def _errors(trees: Sequence[ast.Module]) -> set[str]:
    bases = {
        node.name: {_last_name(base) for base in node.bases}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found = {_ERRORS}
    while more := {name for name, above in bases.items() if above & found} - found:
        found |= more
    return found


def _spoken(tree: ast.Module, speaking: set[str]) -> Iterator[str]:
    constants = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and _last_name(node.func) in speaking:
            yield from _literals(node.args[0], constants)
        if isinstance(node, ast.ClassDef) and node.name in speaking:
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and call.args and ast.unparse(call.func) == "super().__init__":
                    yield from _literals(call.args[0], constants)


def _literals(node: ast.expr, constants: dict[str, ast.expr]) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)) if text:  # where nothing is said there is nothing to translate
            yield text
        case ast.IfExp(body=body, orelse=orelse):
            yield from _literals(body, constants)
            yield from _literals(orelse, constants)
        case ast.Name(id=name) if name in constants:
            yield from _literals(constants[name], {})


def _last_name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
