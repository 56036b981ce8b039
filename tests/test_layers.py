"""The arrows of docs/architecture.md, held against every import; and the guarded makers, against every call."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ANYONE = {"errors", "sentences", "jobs", "resources", "hardening"}
RELEASED_TYPES = {"release.released", "release.columns", "anonymise.redacted"}
MAY_IMPORT: dict[str, set[str]] = {
    "model": set(),
    "consent": {"model"},
    "anonymise": {"model"},
    "audit": {"model"},
    "storage": {"model", "audit", "rotation"},
    "importers": {"model"},
    "exporters": {"model", *RELEASED_TYPES},
    "release": {"model", "consent", "anonymise", "exporters"},
    "settings": {"model"},
    "forms": {"model", "consent"},
    "guide": {"storage.folding"},
    "changes": {"model"},
    "rotation": set(),
    "errors": set(),
    "sentences": set(),
    "jobs": set(),
    "resources": set(),
    "hardening": set(),
}
MAY_IMPORT_ALL = {"workspace", "use_cases", "cli", "commands", "__main__", "__init__"}
"""Where the rooms come together. Nothing but the command line may import the commands."""
UI_MAY_IMPORT = {"workspace", "use_cases", "model", "consent", "settings", "guide", "hardening", *ANYONE}
"""Result types of the use cases that pages show; they are values, not doors."""
UI_MAY_SHOW = {
    "anonymise.findings",
    "anonymise.redacted",
    "anonymise.redaction",
    "anonymise.risk",
    "release.plan",
    "release.request",
    "release.package",
    "release.leakcheck.report",
    "release.leakcheck.suspicion",
    "storage.keys",
    "storage.library",
    "storage.ledger",
    "storage.attachments",
    "storage.consents",
    "storage.verify",
    "storage.erasing",
    "audit.chain",
    "audit.query",
    "rotation",
    "importers.decisions",
    "importers.registry",
    "exporters.registry",
    "forms",
}


def sources(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


def imports(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module, node.lineno
        elif isinstance(node, ast.ImportFrom) and "ui" not in path.relative_to(ROOT).parts[:1]:
            yield f"relative import in {path.name}", node.lineno


def inside(module: str) -> str | None:
    return module.removeprefix("oralhistory.") if module.startswith("oralhistory.") else None


def allowed(target: str, names: set[str]) -> bool:
    return any(target == name or target.startswith(name + ".") for name in names)


def test_core_rooms_import_only_what_the_architecture_allows() -> None:
    wrong: list[str] = []
    for path in sources("oralhistory"):
        parts = path.relative_to(ROOT / "oralhistory").with_suffix("").parts
        room = parts[0]
        for module, line in imports(path):
            target = inside(module)
            if target and target.split(".")[0] == "commands" and room not in {"cli", "commands"}:
                wrong.append(f"{path.relative_to(ROOT)}:{line} imports {module}")
            if room in MAY_IMPORT_ALL:
                continue
            if target and target.split(".")[0] != room and not allowed(target, MAY_IMPORT[room] | ANYONE):
                wrong.append(f"{path.relative_to(ROOT)}:{line} imports {module}")
    assert not wrong


def test_the_core_never_names_the_window() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line} imports {module}"
        for path in sources("oralhistory")
        for module, line in imports(path)
        if module.split(".")[0] in {"PySide6", "shiboken6", "ui", "oralhistory_ui"}
    ]
    assert not wrong


def test_the_window_stands_on_the_workspace_alone() -> None:
    wrong: list[str] = []
    for path in sources("ui"):
        widgets = path.relative_to(ROOT / "ui").parts[0] == "widgets"
        for module, line in imports(path):
            target = inside(module)
            if target and not allowed(target, {"model", *ANYONE} if widgets else UI_MAY_IMPORT | UI_MAY_SHOW):
                wrong.append(f"{path.relative_to(ROOT)}:{line} imports {module}")
            if module == "ui" or module.startswith("ui."):
                wrong.append(f"{path.relative_to(ROOT)}:{line}: inside ui, imports are relative")
    assert not wrong


def test_the_database_stays_in_storage() -> None:
    drivers = {"sqlite3", "sqlcipher3", "sqlite_utils", "pysqlite3"}
    wrong = [
        f"{path.relative_to(ROOT)}:{line} imports {module}"
        for path in [*sources("oralhistory"), *sources("ui")]
        if path.relative_to(ROOT).parts[1] != "storage"
        for module, line in imports(path)
        if module.split(".")[0] in drivers
    ]
    assert not wrong


@pytest.mark.parametrize(
    ("maker", "home"),
    [("redacted", "oralhistory/anonymise/"), ("released", "oralhistory/release/gate.py")],
)
def test_only_its_home_makes_it(maker: str, home: str) -> None:
    module = {"redacted": "oralhistory.anonymise.redacted", "released": "oralhistory.release.released"}[maker]
    wrong: list[str] = []
    for path in [*sources("oralhistory"), *sources("ui"), ROOT / "main.py"]:
        where = path.relative_to(ROOT).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module == module and not where.startswith(home):
                wrong += [f"{where}:{node.lineno}" for alias in node.names if alias.name in {maker, "_MAKER", "*"}]
    assert not wrong


def test_the_core_loads_no_qt() -> None:
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in sources("oralhistory")
        if path.name not in {"__main__.py", "__init__.py"}
    ]
    code = (
        "import importlib, sys\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
        "print([m for m in sys.modules if m.split('.')[0] in ('PySide6', 'shiboken6')])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_no_room_grows_too_large() -> None:
    limits = {"oralhistory": 500, "ui": 600}
    wrong = [
        f"{path.relative_to(ROOT)}: {lines} lines"
        for folder, limit in limits.items()
        for path in sources(folder)
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > limit
    ]
    assert not wrong
