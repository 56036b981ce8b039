"""The window's words in other languages: ``resources/i18n/app_LANGUAGE.ts``, one file a language.

``update``             take new words of the program in, and let those go that are said no more
``compile``            make the ``.qm`` files that the window reads, where the ``.ts`` is newer
``todo LANGUAGE``      write what is open as JSON, to be filled in; in several parts if wanted
``fill LANGUAGE FILE`` take a filled-in file over
``check``              whether everything is there and fits
``add LANGUAGE``       begin another language

How one translates is told in ``docs/translating.md``.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tools.translation_files import TranslationFile, fill, problems, to_translate, unsure  # noqa: E402
from tools.translation_sources import NoLiteral, core_messages, window_messages  # noqa: E402

COMPLETE = frozenset({"en", "he", "ar"})
"""Languages in which no word may be missing."""

SOURCE_LANGUAGE = "en"
"""The program's words are written in it; its file holds the window's plural forms only, since the core says its own."""

_EMPTY = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="{source}"/>
"""


def folder(root: Path) -> Path:
    """Where the translation files stand."""
    return root / "resources" / "i18n"


def files(root: Path) -> list[Path]:
    """The translation files, by language."""
    return sorted(folder(root).glob("app_*.ts"))


# ---- update ----------------------------------------------------------------------------------------------


def update(root: Path) -> None:
    """Bring every translation file up to the words that the program says now."""
    with tempfile.TemporaryDirectory() as scratch:
        window, core = Path(scratch, "window.py"), Path(scratch, "core.py")
        for path, messages in (
            (window, window_messages(root / "ui")),
            (core, core_messages(root / "oralhistory")),
        ):
            path.write_text("".join(each.as_call() for each in messages), encoding="utf-8")
        for path in files(root):
            language = path.stem.removeprefix("app_")
            sources = ["-pluralonly", str(window)] if language == SOURCE_LANGUAGE else [str(window), str(core)]
            _qt(
                "lupdate",
                *sources,
                *("-locations", "none", "-no-obsolete", "-disable-heuristic", "similartext"),
                *("-source-language", SOURCE_LANGUAGE, "-target-language", language),
                *("-silent", "-ts", str(path)),
            )


# ---- compile ---------------------------------------------------------------------------------------------


def compile_all(root: Path) -> None:
    """Make every ``.qm`` that is older than its ``.ts``; take away those that have none any more."""
    wanted = {path.with_suffix(".qm"): path for path in files(root)}
    for left in set(folder(root).glob("app_*.qm")) - set(wanted):
        left.unlink(missing_ok=True)
    for made, source in wanted.items():
        if not made.exists() or made.stat().st_mtime_ns < source.stat().st_mtime_ns:
            compile_one(source, made)


def compile_one(source: Path, made: Path) -> None:
    """One ``.qm``; another process may make or read the same at this moment."""
    beside = made.with_name(f".{made.name}.{os.getpid()}")
    try:
        _qt("lrelease", "-silent", str(source), "-qm", str(beside))
        beside.replace(made)
    finally:
        beside.unlink(missing_ok=True)


def _qt(tool: str, *arguments: str) -> None:
    found = importlib.util.find_spec("PySide6")
    if found is None or found.origin is None:
        sys.exit("PySide6 is not here. Run tools/bootstrap.sh first.")
    program = Path(found.origin).parent / (f"{tool}.exe" if os.name == "nt" else tool)
    done = subprocess.run([str(program), *arguments], capture_output=True, text=True, encoding="utf-8")
    if done.returncode or done.stderr.strip():
        sys.exit(f"{tool} failed.\n{done.stdout}{done.stderr}")


# ---- check -----------------------------------------------------------------------------------------------


def check(root: Path, complete: frozenset[str] = COMPLETE) -> list[str]:
    """Everything that is wrong, a line each."""
    return [*_stale(root), *(line for path in files(root) for line in _checked(path, complete))]


def _checked(path: Path, complete: frozenset[str]) -> list[str]:
    file = TranslationFile(path)
    return problems(file, complete=file.language in complete)


def _stale(root: Path) -> list[str]:
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch)
        folder(copy).parent.mkdir()
        shutil.copytree(folder(root), folder(copy))
        for name in ("ui", "oralhistory"):
            (copy / name).symlink_to(root / name, target_is_directory=True)
        update(copy)
        return [
            f"{path.name}: the program says other words by now. Run: make translations"
            for path in files(root)
            if path.read_bytes() != (folder(copy) / path.name).read_bytes()
        ]


# ---- the commands ----------------------------------------------------------------------------------------


def main(argv: Sequence[str], root: Path = ROOT) -> int:
    """Do what is asked; the exit status is 1 where something is wrong."""
    asked = _arguments().parse_args(argv)
    try:
        return _do(asked, root)
    except (NoLiteral, FileNotFoundError) as error:
        return _say_all([str(error)])


def _do(asked: argparse.Namespace, root: Path) -> int:
    match asked.command:
        case "update":
            update(root)
        case "compile":
            compile_all(root)
        case "check":
            return _say_all(check(root))
        case "add":
            return _add(root, asked.language)
        case "todo":
            return _todo(root, asked)
        case "fill":
            return _fill(root, asked.language, asked.file)
    return 0


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("update", "compile", "check"):
        commands.add_parser(name)
    for name in ("add", "todo", "fill"):
        commands.add_parser(name).add_argument("language", help="BCP 47, such as fr")
    commands.choices["todo"].add_argument("--parts", type=int, default=1, help="how many files")
    commands.choices["todo"].add_argument("--to", type=Path, default=Path(), help="the folder they are written to")
    commands.choices["todo"].add_argument("--unsure", action="store_true", help="what is marked for review instead")
    commands.choices["fill"].add_argument("file", type=Path, nargs="+")
    return parser


def _add(root: Path, language: str) -> int:
    path = folder(root) / f"app_{language}.ts"
    if path.exists():
        return _say_all([f"{path.name} is there already."])
    if not _is_language(language):
        return _say_all([f"Qt knows no language “{language}”. Use its code, such as fr or pt_BR."])
    path.write_text(_EMPTY.format(language=language, source=SOURCE_LANGUAGE), encoding="utf-8")
    update(root)
    print(f"{path.name} is begun. Next: tools/translations.py todo {language}")
    return 0


def _is_language(code: str) -> bool:
    from PySide6.QtCore import QLocale

    return QLocale(code).language() is not QLocale.Language.C


def _todo(root: Path, asked: argparse.Namespace) -> int:
    file = TranslationFile(folder(root) / f"app_{asked.language}.ts")
    found = unsure(file) if asked.unsure else to_translate(file)
    asked.to.mkdir(parents=True, exist_ok=True)
    for number, part in enumerate(_parted(found, asked.parts), 1):
        path = asked.to / f"todo_{asked.language}_{number}.json"
        path.write_text(json.dumps(part, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        print(f"{path}: {sum(map(len, part.values()))} messages")
    return 0


def _parted(found: dict[str, dict[str, Any]], parts: int) -> list[dict[str, dict[str, Any]]]:
    """Whole contexts, in order, about as many letters in each part."""
    letters = {context: sum(map(len, entries)) for context, entries in found.items()}
    share, before = max(sum(letters.values()), 1) / max(parts, 1), 0
    made: list[dict[str, dict[str, Any]]] = [{} for _ in range(parts)]
    for context, entries in found.items():
        made[min(int((before + letters[context] / 2) / share), parts - 1)][context] = entries
        before += letters[context]
    return [part for part in made if part]


def _fill(root: Path, language: str, given: Sequence[Path]) -> int:
    file = TranslationFile(folder(root) / f"app_{language}.ts")
    refused: list[str] = []
    for path in given:
        done = fill(file, json.loads(path.read_text(encoding="utf-8")))
        print(f"{path}: {done.taken} taken over")
        refused += done.refused
    file.save()
    update(root)
    return _say_all(refused)


def _say_all(lines: Sequence[str]) -> int:
    for line in lines:
        print(line, file=sys.stderr)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
