"""Gives the window and the plain files names of their own in a wheel (docs/decisions/0002).

``ui/`` and ``resources/`` stand at the top of the checkout; installed under those bare names they would be
packages of everyone's site-packages. An editable install points ``oralhistory_ui`` at the checkout's ``ui/``.

The window's words in other languages go along compiled (docs/translating.md).
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CustomBuildHook(BuildHookInterface[Any]):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            build_data["force_include_editable"] = {
                str(Path(self.root) / "tools" / "editable_ui.py"): "oralhistory_ui.py",
            }
        else:
            build_data["force_include"] = {str(Path(self.root) / "ui"): "oralhistory_ui", **self._resources()}

    def _resources(self) -> dict[str, str]:
        root = Path(self.root)
        tool = str(root / "tools" / "translations.py")
        subprocess.run([sys.executable, tool, "compile"], check=True)  # noqa: S603 - our own
        words = root / "resources" / "i18n"
        taken = [path for path in (root / "resources").iterdir() if path != words]
        taken += words.glob("*.qm")
        return {str(path): f"oralhistory/{path.relative_to(root).as_posix()}" for path in taken}
