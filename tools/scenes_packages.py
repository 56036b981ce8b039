"""Pictures of the export assistant, the ledger, the vault's health and the collection's settings.

``python tools/scenes_packages.py [FOLDER] [SCENE ...]``
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import screenshots
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from sample_house import BY, open_house

from oralhistory import releasing
from oralhistory.jobs import Job
from oralhistory.model import Audience, Use
from oralhistory.release.request import ExportRequest
from ui.context import Context
from ui.views.new_package import NewPackagePage

_LOOKED = 1_500
"""Milliseconds for judging and looking, which happen on workers."""


def _page(key: str, *, sample: bool = True, height: int = 800) -> Callable[[Context], QWidget]:
    def scene(context: Context) -> QWidget:
        window, _, _ = open_house(context, sample=sample)
        window.resize(1240, height)
        window.context.go_to(key)
        QTest.qWait(_LOOKED if key == "new-package" else 300)
        return window

    return scene


def chosen(context: Context) -> QWidget:
    """For the public, everything reviewed: what goes, what stays, how it reads."""
    window, workspace, _ = open_house(context)
    for id in workspace.vault.testimonies.ids():
        workspace.review_by(id, by=BY)
    window.resize(1240, 3000)
    window.context.go_to("new-package")
    page = window.page("new-package")
    assert isinstance(page, NewPackagePage)
    page.purpose.use.setCurrentIndex(page.purpose.use.findData(Use.PUBLICATION))
    page.purpose.audience.setCurrentIndex(page.purpose.audience.findData(Audience.PUBLIC))
    QTest.qWait(_LOOKED)
    return window


def ledger(context: Context) -> QWidget:
    """Two packages that were made."""
    window, workspace, folder = open_house(context)
    for id in workspace.vault.testimonies.ids():
        workspace.review_by(id, by=BY)
    for use, audience, recipient in (
        (Use.RESEARCH, Audience.RESEARCHER, "Institute of the Coast"),
        (Use.PUBLICATION, Audience.PUBLIC, "Lea Marsh"),
    ):
        request = ExportRequest(use=use, audience=audience, day=workspace.today(), recipient=recipient)
        releasing.export(workspace, request, folder / use, Job())
    window.context.go_to("packages")
    QTest.qWait(300)
    return window


screenshots.SCENES.clear()
screenshots.SCENES.update(
    {
        "new-package": _page("new-package"),
        "new-package-chosen": chosen,
        "packages": ledger,
        "packages-empty": _page("packages", sample=False),
        "health": _page("health", height=1600),
        "settings": _page("settings", height=1800),
        "overview": _page("overview"),
    }
)

if __name__ == "__main__":
    sys.exit(screenshots.main(sys.argv))
