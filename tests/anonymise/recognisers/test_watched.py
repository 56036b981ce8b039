"""A recogniser that breaks a promise loses its own suggestions, is named, and costs nothing else."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from importlib import invalidate_caches
from pathlib import Path

import pytest

from oralhistory.anonymise.detect import suggest_all
from oralhistory.anonymise.recognisers import installed, maker
from oralhistory.anonymise.recognisers.detector import Detector
from oralhistory.model import Category, ChosenRecogniser

ROOT = Path(__file__).parents[3]
TEXT = "Yusuf Haddad spoke of the long wall and the red gate."
PLUGIN = """
from pathlib import Path
from oralhistory.anonymise.recognisers import Recognised
from oralhistory.model import Category

asked = 0


class Seen:
    def __init__(self, model):
        self.words = model.read_text(encoding="utf-8").split("|")

    def recognise(self, texts, language):
        global asked
        asked += 1
        for text in texts:
            yield [
                Recognised(text.index(word), text.index(word) + len(word), Category.PLACE, 7.0, "on\\na list")
                for word in self.words
                if word in text
            ]


class Raising(Seen):
    def recognise(self, texts, language):
        raise ValueError("Yusuf Haddad is named in this message")


class Outside(Seen):
    def recognise(self, texts, language):
        return [[Recognised(0, len(text) + 1, Category.PLACE, 0.5, "")] for text in texts]


class Uneven(Seen):
    def recognise(self, texts, language):
        return [[]] * (len(texts) + 1)


class Nonsense(Seen):
    def recognise(self, texts, language):
        return [[Recognised(0, 3, "colour", 0.5, "")] for _ in texts]


class Everything(Seen):
    def recognise(self, texts, language):
        return [[Recognised(0, len(text), Category.OTHER, 1.0, "")] for text in texts]


class Calling(Seen):
    def recognise(self, texts, language):
        import socket

        socket.create_connection(("127.0.0.1", 9), timeout=1)
        return [[] for _ in texts]
"""
NAMES = ("Seen", "Raising", "Outside", "Uneven", "Nonsense", "Everything", "Calling")


@pytest.fixture
def plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A package of somebody else, installed as pip would; the path of its model."""
    site = tmp_path / "site"
    described = site / "colours-1.0.dist-info"
    described.mkdir(parents=True)
    (described / "METADATA").write_text("Metadata-Version: 2.1\nName: colours\nVersion: 1.0\n", encoding="utf-8")
    points = "\n".join(f"{name.lower()} = colours_plugin:{name}" for name in NAMES)
    (described / "entry_points.txt").write_text(f"[oralhistory.recognisers]\n{points}\n", encoding="utf-8")
    (site / "colours_plugin.py").write_text(PLUGIN, encoding="utf-8")
    (site / "words.txt").write_text("long wall|red gate|Haddad", encoding="utf-8")
    monkeypatch.syspath_prepend(site)
    invalidate_caches()
    yield site / "words.txt"
    sys.modules.pop("colours_plugin", None)


def test_an_installed_package_adds_suggestions(plugin: Path) -> None:
    assert {"seen", "spacy"} <= set(installed())
    assert "colours_plugin" not in sys.modules, "nothing is imported before it is chosen"
    asked = Detector([ChosenRecogniser("seen", str(plugin))])
    assert "colours_plugin" not in sys.modules
    (found,) = asked([TEXT], "en")
    (ours,) = suggest_all([TEXT], "en")
    added = [s for s in found if s not in ours]
    assert [(s.text, s.category, s.confidence, s.source, s.why) for s in added] == [
        ("long wall", Category.PLACE, 1.0, "recogniser:seen", "on a list"),
        ("red gate", Category.PLACE, 1.0, "recogniser:seen", "on a list"),
    ]
    assert set(ours) <= set(found), "what the rules found has not changed its group"


def test_the_same_texts_are_asked_about_once(plugin: Path) -> None:
    asked = Detector([ChosenRecogniser("seen", str(plugin))])
    assert asked([TEXT], "en") == asked([TEXT], "en")
    assert sys.modules["colours_plugin"].asked == 1
    asked([TEXT, TEXT], "en")
    assert sys.modules["colours_plugin"].asked == 2


@pytest.mark.parametrize("name", ["raising", "outside", "uneven", "nonsense", "calling"])
def test_a_broken_promise_costs_its_own_suggestions_only(plugin: Path, name: str) -> None:
    asked = Detector([ChosenRecogniser(name, str(plugin)), ChosenRecogniser("seen", str(plugin))])
    (found,) = asked([TEXT], "en")
    assert {s.source for s in found} >= {"recogniser:seen"}
    assert f"recogniser:{name}" not in {s.source for s in found}
    (warning,) = asked.warnings
    assert f"“{name}”" in warning
    assert "Haddad" not in warning, "its own message may quote the testimony"


def test_a_whole_passage_is_no_identifier(plugin: Path) -> None:
    text = f"{TEXT} " * 3
    assert Detector([ChosenRecogniser("everything", str(plugin))])([text], "en") == suggest_all([text], "en")


def test_what_is_not_here_is_told(plugin: Path, tmp_path: Path) -> None:
    gone = Detector([ChosenRecogniser("elsewhere", str(plugin)), ChosenRecogniser("seen", str(tmp_path / "gone"))])
    assert gone([TEXT], "en") == suggest_all([TEXT], "en")
    assert ["is not installed" in w or "has no model" in w for w in gone.warnings] == [True, True]
    (tmp_path / "gone").write_text("long wall", encoding="utf-8")
    assert "long wall" in [s.text for s in gone([TEXT], "en")[0]], "it is asked again once its model is there"
    assert len(gone.warnings) == 1


def test_nobody_takes_the_name_of_our_own(plugin: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    points = plugin.parent / "colours-1.0.dist-info" / "entry_points.txt"
    points.write_text("[oralhistory.recognisers]\nspacy = colours_plugin:Seen\n", encoding="utf-8")
    invalidate_caches()
    make = maker("spacy")
    assert make is not None
    assert make.__module__ == "oralhistory.anonymise.recognisers.spacy_pipeline"


ALONE = """
import socket, sys
from oralhistory.anonymise.recognisers.isolation import NetworkRefused, without_network
listening = socket.socket()
listening.bind(("127.0.0.1", 0))
listening.listen()
socket.create_connection(listening.getsockname()).close()
with without_network(), without_network():
    for act in (
        lambda: socket.create_connection(listening.getsockname()),
        lambda: socket.getaddrinfo("localhost", 80),
        lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", listening.getsockname()),
    ):
        try:
            act()
        except NetworkRefused:
            print("refused")
socket.create_connection(listening.getsockname()).close()
print("spacy" in sys.modules)
"""


def test_the_guard_refuses_by_itself_and_ends_with_the_block() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore::ResourceWarning", "-c", ALONE],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["refused"] * 3 + ["False"]


LISTED = """
import sys
from oralhistory.workspace import Workspace
from oralhistory.anonymise.recognisers.detector import RULES_ALONE
RULES_ALONE(["Yusuf Haddad came."], "en")
print(sorted({"importlib.metadata", "spacy", "thinc"} & set(sys.modules)))
from oralhistory.anonymise.recognisers import installed
assert "spacy" in installed()
print("spacy" in sys.modules)
"""


def test_a_collection_without_recognisers_imports_nothing_for_them() -> None:
    done = subprocess.run([sys.executable, "-c", LISTED], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["[]", "False"]
