"""The pages of the house, in the navigation's order. A page's module is imported when the page is first shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from .context import Context, PageSpec


def _testimony_title() -> str:
    return QCoreApplication.translate("Pages", "Testimony")


def _testimony(context: Context) -> QWidget:
    from .views.testimony.page import TestimonyPage

    return TestimonyPage(context)


def _overview_title() -> str:
    return QCoreApplication.translate("Pages", "Overview")


def _overview(context: Context) -> QWidget:
    from .views.overview import OverviewPage

    return OverviewPage(context)


def _library_title() -> str:
    return QCoreApplication.translate("Pages", "Testimonies")


def _library(context: Context) -> QWidget:
    from .views.library import LibraryPage

    return LibraryPage(context)


def _people_places_title() -> str:
    return QCoreApplication.translate("Pages", "People & places")


def _people_places(context: Context) -> QWidget:
    from .views.people_places import PeoplePlacesPage

    return PeoplePlacesPage(context)


def _new_package_title() -> str:
    return QCoreApplication.translate("Pages", "New package")


def _new_package(context: Context) -> QWidget:
    from .views.new_package import NewPackagePage

    return NewPackagePage(context)


def _new_testimony_title() -> str:
    return QCoreApplication.translate("Pages", "New testimony")


def _new_testimony(context: Context) -> QWidget:
    from .views.new_testimony import NewTestimonyPage

    return NewTestimonyPage(context)


def _packages_title() -> str:
    return QCoreApplication.translate("Pages", "Packages")


def _packages(context: Context) -> QWidget:
    from .views.packages import PackagesPage

    return PackagesPage(context)


def _health_title() -> str:
    return QCoreApplication.translate("Pages", "Health")


def _health(context: Context) -> QWidget:
    from .views.health import HealthPage

    return HealthPage(context)


def _history_title() -> str:
    return QCoreApplication.translate("Pages", "History")


def _history(context: Context) -> QWidget:
    from .views.history import HistoryPage

    return HistoryPage(context)


def _settings_title() -> str:
    return QCoreApplication.translate("Pages", "Collection settings")


def _settings(context: Context) -> QWidget:
    from .views.settings import SettingsPage

    return SettingsPage(context)


def _preferences_title() -> str:
    return QCoreApplication.translate("Pages", "This laptop")


def _preferences(context: Context) -> QWidget:
    from .views.preferences import PreferencesPage

    return PreferencesPage(context)


def _guide_title() -> str:
    return QCoreApplication.translate("Pages", "Guide")


def _guide(context: Context) -> QWidget:
    from .views.guide import GuidePage

    return GuidePage(context)


SEARCH_PAGE = "testimonies"
"""The page that answers the search field."""

NEW_TESTIMONY_PAGE = "new-testimony"
"""Reached by its key and its button; nobody comes back to it, and no sitting begins there."""

HISTORY_PAGE = "history"
"""Reached from Health, and from the palette."""

PREFERENCES_PAGE = "preferences"
"""What holds on this laptop, whatever vault is open."""

GUIDE_PAGE = "help"
"""Reached by F1, from the bar at the top, and from what is empty."""

PAGES: tuple[PageSpec, ...] = (
    PageSpec("overview", _overview_title, "layout-dashboard", _overview),
    PageSpec(SEARCH_PAGE, _library_title, "library", _library),
    PageSpec("testimony", _testimony_title, "file-text", _testimony, hidden=True),
    PageSpec(NEW_TESTIMONY_PAGE, _new_testimony_title, "plus", _new_testimony, hidden=True),
    PageSpec("people-places", _people_places_title, "users-round", _people_places),
    PageSpec("packages", _packages_title, "package", _packages),
    PageSpec("settings", _settings_title, "settings-2", _settings),
    PageSpec("health", _health_title, "heart-pulse", _health),
    PageSpec("new-package", _new_package_title, "package", _new_package, hidden=True),
    PageSpec(HISTORY_PAGE, _history_title, "history", _history, hidden=True),
    PageSpec(PREFERENCES_PAGE, _preferences_title, "laptop", _preferences, foot=True),
    PageSpec(GUIDE_PAGE, _guide_title, "circle-question-mark", _guide, hidden=True),
)
"""Each with a factory that imports the page's module itself, so that the window opens fast."""
