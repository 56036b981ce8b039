"""Gives the window and the plain files names of their own in a wheel (docs/decisions/0002).

``ui/`` and ``resources/`` stand at the top of the checkout; installed under those bare names they would be
packages of everyone's site-packages. An editable install points ``oralhistory_ui`` at the checkout's ``ui/``.
"""

from __future__ import annotations

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
            build_data["force_include"] = {
                str(Path(self.root) / "ui"): "oralhistory_ui",
                str(Path(self.root) / "resources"): "oralhistory/resources",
            }
