"""Finds, in a program's text, every place where something may leave: by file, print, paper, clipboard, other program.

It knows calls by their full name where an import tells it, and methods by their own name whatever they are called on;
so it finds too much rather than too little, and ``test_ways_out`` keeps the reviewed list. What it does not see is a
function fetched by ``getattr`` or from a table; there are none that write.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """By which way."""

    FILE = "file"
    FOLDER = "folder"
    MOVE = "move"
    PRINT = "print"
    PAPER = "paper"
    CLIPBOARD = "clipboard"
    PROGRAM = "program"
    SELECTION = "selection"
    """A widget whose text a person can select and copy by keyboard or mouse."""


@dataclass(frozen=True)
class Way:
    """One place. ``released`` says that a function around it takes a released type."""

    function: str
    kind: Kind
    line: int
    released: bool


RELEASED = frozenset({"ReleasedTestimony", "ReleasedSegment", "PackageTerms", "RedactedText"})

_BY_FULL_NAME: dict[str, Kind] = {
    **dict.fromkeys(["os.mkdir", "os.makedirs"], Kind.FOLDER),
    **dict.fromkeys(["os.rename", "os.renames", "os.replace", "shutil.move"], Kind.MOVE),
    **dict.fromkeys(
        [
            *("os.write", "os.writev", "os.pwrite", "os.link", "os.symlink", "os.sendfile", "os.mkfifo"),
            *("shutil.copy", "shutil.copy2", "shutil.copyfile", "shutil.copyfileobj", "shutil.copytree"),
            *("shutil.make_archive", "shutil.unpack_archive", "json.dump", "pickle.dump", "marshal.dump"),
            *("csv.writer", "csv.DictWriter"),
            *("soundfile.write", "numpy.save", "numpy.savez", "numpy.savetxt", "numpy.memmap"),
            *("logging.FileHandler", "logging.basicConfig", "shelve.open", "mmap.mmap", "io.FileIO"),
        ],
        Kind.FILE,
    ),
    **dict.fromkeys(["os.system", "os.startfile", "webbrowser.open", "os.popen"], Kind.PROGRAM),
    **dict.fromkeys(["click.echo", "click.secho", "click.echo_via_pager", "pprint.pprint"], Kind.PRINT),
    **dict.fromkeys(["click.edit", "click.launch", "asyncio.create_subprocess_exec"], Kind.PROGRAM),
}
_BY_MODULE: dict[str, Kind] = {"tempfile.": Kind.FILE, "subprocess.": Kind.PROGRAM, "socket.": Kind.PROGRAM}
_BY_PREFIX: dict[str, Kind] = {"os.exec": Kind.PROGRAM, "os.spawn": Kind.PROGRAM, "os.posix_spawn": Kind.PROGRAM}
_BY_METHOD: dict[str, Kind] = {
    **dict.fromkeys(
        ["write_text", "write_bytes", "touch", "symlink_to", "hardlink_to", "tofile", "writestr"], Kind.FILE
    ),
    **dict.fromkeys(["mkdir", "makedirs"], Kind.FOLDER),
    **dict.fromkeys(["rename"], Kind.MOVE),
    **dict.fromkeys(["setMimeData", "clipboard"], Kind.CLIPBOARD),
    **dict.fromkeys(["openUrl", "startDetached"], Kind.PROGRAM),
    **dict.fromkeys(["print_"], Kind.PAPER),
}
_BY_CLASS: dict[str, Kind] = {
    **dict.fromkeys(["QPdfWriter", "QPrinter", "QPrintDialog", "QPrintPreviewDialog", "QSvgGenerator"], Kind.PAPER),
    **dict.fromkeys(["QMimeData", "QDrag"], Kind.CLIPBOARD),
    **dict.fromkeys(["QFile", "QSaveFile", "QTemporaryFile", "QTemporaryDir", "QTextDocumentWriter"], Kind.FILE),
    **dict.fromkeys(["QImageWriter", "QMediaRecorder", "QSettings"], Kind.FILE),
    **dict.fromkeys(["QProcess", "QLocalSocket", "QLocalServer", "QTcpSocket", "QSharedMemory"], Kind.PROGRAM),
    **dict.fromkeys(["QTextEdit", "QPlainTextEdit", "QTextBrowser", "TextEdit"], Kind.SELECTION),
}
_READ_ONLY = frozenset(
    {"os.O_RDONLY", "os.O_CLOEXEC", "os.O_BINARY", "os.O_NOFOLLOW", "os.O_DIRECTORY", "getattr(os, 'O_BINARY', 0)"}
)
_OPENERS = frozenset(
    {"open", "io.open", "codecs.open", "gzip.open", "bz2.open", "lzma.open", "tarfile.open", "zipfile.ZipFile"}
    | {"soundfile.SoundFile"}
)
_MODE = re.compile(r"[rwxa][bt+]*(?:[:|][a-z0-9*]*)?")
_SQL = ("ATTACH ", "VACUUM INTO", "SELECT sqlcipher_export")


def ways(source: str) -> Iterator[Way]:
    """Every way out in one module's text."""
    tree = ast.parse(source)
    yield from _ways(tree, _imported(tree), "", released=False)


def _imported(tree: ast.Module) -> dict[str, str]:
    """What each imported name stands for, in full."""
    full: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            full |= {alias.asname or alias.name.split(".")[0]: alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            full |= {alias.asname or alias.name: f"{node.module or ''}.{alias.name}" for alias in node.names}
    return full


def _ways(node: ast.AST, full: dict[str, str], function: str, *, released: bool) -> Iterator[Way]:
    for child in ast.iter_child_nodes(node):
        name, covered = function, released
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            name = f"{function}.{child.name}".lstrip(".")
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            covered = released or _takes_released(child)
        kind = _kind(child, full)
        if kind is not None:
            yield Way(name, kind, getattr(child, "lineno", 0), covered)
        yield from _ways(child, full, name, released=covered)


def _takes_released(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    arguments = function.args
    annotations = [
        a.annotation for a in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs) if a.annotation
    ]
    return any(
        isinstance(part, ast.Name) and part.id in RELEASED
        for annotation in annotations
        for part in ast.walk(annotation)
    )


def _kind(node: ast.AST, full: dict[str, str]) -> Kind | None:
    match node:
        case ast.Call():
            return _call(node, full)
        case ast.ClassDef():
            bases = [base.id for base in node.bases if isinstance(base, ast.Name)]
            return Kind.SELECTION if any(_BY_CLASS.get(base) is Kind.SELECTION for base in bases) else None
        case ast.Constant(value=str() as text) if text.lstrip().startswith(_SQL):
            return Kind.FILE
        case _:
            return None


def _call(call: ast.Call, full: dict[str, str]) -> Kind | None:
    dotted = _dotted(call.func, full)
    last = dotted.rpartition(".")[2]
    if dotted in _OPENERS:
        return _opened(call, 1)
    if dotted == "os.open":
        return None if len(call.args) > 1 and _names_in(call.args[1]) <= _READ_ONLY else Kind.FILE
    if last in ("fdopen", "open") and dotted not in _BY_FULL_NAME:
        return _opened(call, 1 if last == "fdopen" else 0)
    if dotted.startswith(("sys.stdout.", "sys.stderr.", "sys.__stdout__.", "sys.__stderr__.")):
        return Kind.PRINT if last in ("write", "writelines") else None
    if dotted == "print":
        return Kind.PRINT
    if dotted in _BY_FULL_NAME:
        return _BY_FULL_NAME[dotted]
    for names in (_BY_MODULE, _BY_PREFIX):
        for start, kind in names.items():
            if dotted.startswith(start):
                return kind
    if last in _BY_CLASS and isinstance(call.func, ast.Name | ast.Attribute):
        return _BY_CLASS[last]
    if not isinstance(call.func, ast.Attribute):
        return None
    if last == "replace" and len(call.args) == 1 and not call.keywords:
        return Kind.MOVE  # of a path; of a text it has two
    if last == "save" and (call.args or call.keywords):
        return Kind.FILE  # of a picture; a painter's has none
    if last == "setTextInteractionFlags":
        return Kind.SELECTION if "Selectable" in ast.unparse(call) else None
    return _BY_METHOD.get(last)


def _opened(call: ast.Call, place: int) -> Kind | None:
    """``open`` for anything but reading; a mode that is not written out counts as writing."""
    mode: ast.expr | None = next((k.value for k in call.keywords if k.arg == "mode"), None)
    if mode is None and len(call.args) > place:
        mode = call.args[place]
    if mode is None:
        return None
    if isinstance(mode, ast.Constant):
        said = mode.value if isinstance(mode.value, str) else ""
        return Kind.FILE if _MODE.fullmatch(said) and (said[0] in "wxa" or "+" in said) else None
    return Kind.FILE if "mode" in ast.unparse(mode).lower() or place == 1 else None


def _names_in(node: ast.expr) -> set[str]:
    names = {ast.unparse(part) for part in ast.walk(node) if isinstance(part, ast.Attribute)}
    called = {ast.unparse(part) for part in ast.walk(node) if isinstance(part, ast.Call)}
    return {*names, *called} if names or called else {ast.unparse(node)}


def _dotted(function: ast.expr, full: dict[str, str]) -> str:
    match function:
        case ast.Name():
            return full.get(function.id, function.id)
        case ast.Attribute():
            return f"{_dotted(function.value, full)}.{function.attr}"
        case _:
            return "?"
