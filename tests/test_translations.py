"""The tool that keeps the window's words in other languages, on a small program of its own; and our own words."""

from __future__ import annotations

import ast
import json
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tools import translations
from tools.translation_files import COUNTED, TranslationFile
from tools.translation_sources import NoLiteral, Said, core_messages, window_messages

PAGE = """
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


class Page(QWidget):
    def words(self, found):
        self.tr("Open {name} …").format(name="a")
        self.tr("Team", "short for: Team")
        self.painter.translate(0, 5)
        return self.tr("%Ln testimonies", "", len(found))


def ago(days):
    return translate("Words", "That is %Ln days ago.", None, n=days(len))


def greeting():
    return translate(
        "Words",
        "“Hello”, and "
        "welcome.",
    )
"""
CORE = """
class OralHistoryError(Exception): ...
class InputError(OralHistoryError): ...
class Damaged(InputError):
    def __init__(self):
        super().__init__("It is damaged.")

_TOO_LONG = "“{name}” is too long."


def read(name, empty):
    raise InputError("“{name}” holds no words." if empty else _TOO_LONG, name=name)


def warn():
    ValueError("for nobody")
    return Sentence("%Ln cues "
                    "are left out.", one="One cue is left out.", n=1)
"""
GOOD = {
    "Page": {
        "Open {name} …": "פתיחת {name} …",
        "Team [short for: Team]": {"text": "צוות", "review": "may also be “group”"},
        "%Ln testimonies": ["עדות אחת", "%Ln עדויות"],
    },
    "Words": {
        "That is %Ln days ago.": ["אתמול.", "לפני %Ln ימים."],
        "“Hello”, and welcome.": "„שלום”, וברוכים הבאים.",
    },
    "Sentences": {
        "It is damaged.": "פגום.",
        "“{name}” holds no words.": "אין מילים ב„{name}”.",
        "“{name}” is too long.": "„{name}” ארוך מדי.",
        "%Ln cues are left out.": ["כתובית אחת הושמטה.", "%Ln כתוביות הושמטו."],
    },
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A program of two files, with one language begun."""
    for name, text in (("ui/page.py", PAGE), ("oralhistory/core.py", CORE)):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "resources" / "i18n").mkdir(parents=True)
    assert translations.main(["add", "he"], tmp_path) == 0
    return tmp_path


def path_of(root: Path, language: str = "he") -> Path:
    return root / "resources" / "i18n" / f"app_{language}.ts"


def put(root: Path, words: object, language: str = "he") -> int:
    """Hand in a translator's file."""
    file = root / "filled.json"
    file.write_text(json.dumps(words), encoding="utf-8")
    return translations.main(["fill", language, str(file)], root)


def wrong(root: Path, *complete: str) -> list[str]:
    return translations.check(root, frozenset(complete))


# ---- what is found in the source -------------------------------------------------------------------------


def test_everything_said_to_a_person_is_found(root: Path) -> None:
    assert window_messages(root / "ui") == [
        Said("Page", "Open {name} …"),
        Said("Page", "Team", "short for: Team"),
        Said("Page", "%Ln testimonies", plural=True),
        Said("Words", "That is %Ln days ago.", plural=True),
        Said("Words", "“Hello”, and welcome."),
    ]
    assert {said.source for said in core_messages(root / "oralhistory")} == set(GOOD["Sentences"])


@pytest.mark.parametrize(
    "call", ["self.tr(words)", 'self.tr(f"{a}")', 'translate("Words", words)', 'self.tr("a", why)']
)
def test_words_that_no_translator_could_find_are_refused(root: Path, call: str) -> None:
    (root / "ui" / "other.py").write_text(f"class A:\n    def f(self, words): {call}\n", encoding="utf-8")
    with pytest.raises(NoLiteral, match=r"other\.py: line 2"):
        window_messages(root / "ui")
    assert translations.main(["update"], root) == 1


# ---- update, todo, fill ----------------------------------------------------------------------------------


def test_a_translators_file_goes_there_and_back(root: Path) -> None:
    assert translations.main(["todo", "he", "--parts", "2", "--to", str(root / "open")], root) == 0
    parts = [json.loads(path.read_text("utf-8")) for path in sorted((root / "open").iterdir())]
    assert len(parts) == 2
    merged = {context: entries for part in parts for context, entries in part.items()}
    assert {context: set(entries) for context, entries in merged.items()} == {c: set(e) for c, e in GOOD.items()}
    assert merged["Page"]["%Ln testimonies"] == {"text": ["", ""], "for the numbers": list(COUNTED["he"])}
    assert put(root, merged) == 0, "what is still empty is left open"
    assert put(root, GOOD) == 0
    assert wrong(root, "he") == []
    translations.main(["todo", "he", "--to", str(root / "left")], root)
    assert not list((root / "left").iterdir())


def test_what_is_unsure_is_marked_and_shown(root: Path) -> None:
    put(root, GOOD)
    team = next(message for message in TranslationFile(path_of(root)) if message.source == "Team")
    assert (team.state, team.review, team.open) == ("unfinished", "may also be “group”", False)
    translations.main(["compile"], root)
    loaded = QTranslator()
    assert loaded.load(str(path_of(root).with_suffix(".qm")))
    assert loaded.translate("Page", "Team", "short for: Team") == "צוות"
    translations.main(["todo", "he", "--unsure", "--to", str(root)], root)
    (part,) = root.glob("todo_he_*.json")
    marked = json.loads(part.read_text("utf-8"))
    assert marked == {"Page": {"Team [short for: Team]": GOOD["Page"]["Team [short for: Team]"]}}
    del marked["Page"]["Team [short for: Team]"]["review"]
    put(root, marked)
    team = next(message for message in TranslationFile(path_of(root)) if message.source == "Team")
    assert (team.state, team.review) == ("", "")


@pytest.mark.parametrize(
    "words",
    [
        {"Page": {"Never said": "x"}},
        {"Nowhere": {"Open {name} …": "x"}},
        {"Page": {"%Ln testimonies": ["one", "two", "three"]}},
        {"Page": {"%Ln testimonies": "many"}},
    ],
)
def test_what_does_not_fit_is_refused_and_the_rest_taken(
    root: Path, words: dict[str, dict[str, object]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert put(root, {**words, "Sentences": GOOD["Sentences"]}) == 1
    assert next(iter(next(iter(words.values())))) in capsys.readouterr().err
    assert any(message.source == "It is damaged." and not message.missing for message in TranslationFile(path_of(root)))


def test_new_words_come_old_ones_go_and_translations_stay(root: Path) -> None:
    put(root, GOOD)
    page = root / "ui" / "page.py"
    page.write_text(PAGE.replace("Open {name} …", "Close {name} …"), encoding="utf-8")
    assert any("other words by now" in line for line in wrong(root))
    translations.main(["update"], root)
    found = {message.source: message for message in TranslationFile(path_of(root))}
    assert found["Close {name} …"].missing
    assert "Open {name} …" not in found
    assert found["Team"].review
    assert wrong(root) == [], "what is missing is no fault while the language is not complete"
    assert wrong(root, "he") == ["app_he.ts: Page: “Close {name} …”: has no translation"]


def test_updating_twice_changes_nothing(root: Path) -> None:
    put(root, GOOD)
    once = path_of(root).read_bytes()
    translations.main(["update"], root)
    assert path_of(root).read_bytes() == once
    assert "location" not in once.decode()


def test_words_that_moved_are_carried_over_and_looked_at_again(root: Path) -> None:
    put(root, GOOD)
    page = root / "ui" / "page.py"
    page.write_text(PAGE.replace("class Page", "class Sheet"), encoding="utf-8")
    translations.main(["update"], root)
    moved = next(message for message in TranslationFile(path_of(root)) if message.source == "Open {name} …")
    assert (moved.context, moved.forms, moved.open) == ("Sheet", ["פתיחת {name} …"], True)
    assert any("look at it" in line for line in wrong(root))
    translations.main(["todo", "he", "--to", str(root)], root)
    (part,) = root.glob("todo_he_*.json")
    assert json.loads(part.read_text("utf-8"))["Sheet"]["Open {name} …"]["said elsewhere"] == "פתיחת {name} …"


# ---- compile, add ----------------------------------------------------------------------------------------


def test_only_what_is_older_is_compiled(root: Path) -> None:
    compiled = path_of(root).with_suffix(".qm")
    translations.main(["compile"], root)
    os.utime(compiled, ns=(1, path_of(root).stat().st_mtime_ns + 1))
    before = compiled.stat().st_ino
    translations.main(["compile"], root)
    assert compiled.stat().st_ino == before
    os.utime(compiled, ns=(1, 1))
    translations.main(["compile"], root)
    assert compiled.stat().st_ino != before
    path_of(root).unlink()
    translations.main(["compile"], root)
    assert not compiled.exists(), "a language goes with its file"


def test_another_language_is_one_command(root: Path) -> None:
    assert translations.main(["add", "pl"], root) == 0
    counted = [message.forms for message in TranslationFile(path_of(root, "pl")) if message.plural]
    assert counted == [["", "", ""]] * 3
    assert translations.main(["add", "pl"], root) == 1
    assert translations.main(["add", "qqq"], root) == 1
    assert translations.main(["todo", "qqq"], root) == 1


def test_english_holds_plural_forms_only(root: Path) -> None:
    translations.main(["add", "en"], root)
    assert {message.source for message in TranslationFile(path_of(root, "en"))} == {
        "%Ln testimonies",
        "That is %Ln days ago.",
    }, "the core says the English of one itself"


# ---- check -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("context", "key", "text", "said"),
    [
        ("Page", "Open {name} …", "פתיחה …", "{name} is lost"),
        ("Page", "Open {name} …", "פתיחת {name} {nume} …", "{nume} is invented"),
        ("Page", "Open {name} …", "פתיחת {name", "a brace is lost"),
        ("Page", "Open {name} …", "פתיחת {name}", "“…” at the end differs"),
        ("Page", "Open {name} …", " פתיחת {name} …", "the spaces around it differ"),
        ("Page", "%Ln testimonies", ["עדות אחת", "עדויות"], "%Ln is lost"),
        ("Page", "%Ln testimonies", ["עדות אחת", "%n עדויות"], "%n is invented"),
        ("Words", "“Hello”, and welcome.", "שלום %1", "%1 is invented"),
        ("Sentences", "It is damaged.", "\u202bפגום.\u202c", "hidden sign"),
        ("Sentences", "It is damaged.", "<b>פגום.", "<b is invented"),
    ],
)
def test_what_does_not_fit_its_source_is_told(root: Path, context: str, key: str, text: object, said: str) -> None:
    put(root, GOOD)
    put(root, {context: {key: text}})
    lines = wrong(root, "he")
    assert any(said in line and key.split(" [")[0] in line for line in lines), lines


def test_a_plural_form_that_is_missing_is_told(root: Path) -> None:
    put(root, GOOD)
    path = path_of(root)
    path.write_text(path.read_text("utf-8").replace("%Ln עדויות", ""), encoding="utf-8")
    assert any("lacks a plural form" in line for line in wrong(root))


def test_unsure_without_a_reason_is_told(root: Path) -> None:
    put(root, GOOD)
    path = path_of(root)
    path.write_text(
        path.read_text("utf-8").replace("<translatorcomment>may also be “group”</translatorcomment>", ""), "utf-8"
    )
    assert any("say why it is unsure" in line for line in wrong(root))


# ---- plural forms, by Qt's own compiler ------------------------------------------------------------------

FORMS = {
    "he": (["אחת", "הרבה"], {0: "הרבה", 1: "אחת", 2: "הרבה", 3: "הרבה", 11: "הרבה", 100: "הרבה"}),
    "ar": (
        ["لا", "واحدة", "اثنتان", "بضع", "عشرات", "مئات"],
        {0: "لا", 1: "واحدة", 2: "اثنتان", 3: "بضع", 10: "بضع", 11: "عشرات", 99: "عشرات", 100: "مئات", 103: "بضع"},
    ),
}


@pytest.mark.parametrize("language", FORMS)
def test_every_number_has_the_plural_form_of_its_language(root: Path, language: str) -> None:
    forms, expected = FORMS[language]
    if language != "he":
        translations.main(["add", language], root)
    assert put(root, {"Page": {"%Ln testimonies": forms}}, language) == 0
    translations.main(["compile"], root)
    loaded = QTranslator()
    assert loaded.load(str(path_of(root, language).with_suffix(".qm")))
    assert {n: loaded.translate("Page", "%Ln testimonies", "", n) for n in expected} == expected
    assert len(COUNTED[language]) == len(forms), "the labels that translators see are of these forms"


# ---- our own ---------------------------------------------------------------------------------------------


def test_our_own_translations_fit() -> None:
    assert translations.check(translations.ROOT) == []


def test_no_counted_word_is_said_by_a_class_that_others_are_made_of() -> None:
    """Qt for Python looks for a plural form under the class of the object alone, not under those it is made of."""
    said = window_messages(translations.ROOT / "ui")
    assert len(said) > 1_500
    assert {each.context for each in said if each.plural} & built_upon() == set()


def built_upon() -> set[str]:
    return {
        ast.unparse(base).split(".")[-1]
        for path in (translations.ROOT / "ui").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
        for base in node.bases
    }
