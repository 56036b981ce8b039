"""The plain settings file: whole or not at all, its owner's alone, no vault's path unless asked for."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralhistory.errors import MachineError
from oralhistory.settings import IDLE_MINUTES, TEXT_PERCENT, THEMES, Settings, _checked, load, save


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    wanted = Settings("he", "dark", 125, 3, remember_vault=True, last_vault="/somewhere/collection.vault")
    save(wanted, path)
    assert load(path) == wanted
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in path.parent.iterdir()] == ["settings.json"]


def test_no_path_of_a_vault_unless_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save(Settings(last_vault="/somewhere/names.vault"), path)
    assert "names" not in path.read_text("utf-8")
    path.write_text(json.dumps({"remember_vault": False, "last_vault": "/somewhere"}), "utf-8")
    assert load(path).last_vault == ""


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "\x00"])
def test_a_broken_file_counts_as_absent(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text, "utf-8")
    assert load(path) == Settings()
    assert load(tmp_path / "absent.json") == Settings()


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(MachineError, match="could not be saved"):
        save(Settings(), tmp_path / "file" / "settings.json")


_json = st.one_of(st.none(), st.booleans(), st.integers(), st.text(), st.floats(), st.lists(st.integers()))


@given(st.dictionaries(st.sampled_from([*Settings.__dataclass_fields__, "other"]), _json))
def test_whatever_stands_in_the_file_the_settings_are_sound(stored: dict[str, object]) -> None:
    settings = _checked(stored)
    assert settings.theme in THEMES
    assert IDLE_MINUTES[0] <= settings.idle_minutes <= IDLE_MINUTES[1]
    assert TEXT_PERCENT[0] <= settings.text_percent <= TEXT_PERCENT[1]
    assert isinstance(settings.language, str)
    assert isinstance(settings.remember_vault, bool)
    assert settings.remember_vault or settings.last_vault == ""


def test_changed_shortcuts_are_words_for_words_or_nothing(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save(Settings(shortcuts={"lock": "Ctrl+Alt+L", "palette": ""}), path)
    assert load(path).shortcuts == {"lock": "Ctrl+Alt+L", "palette": ""}
    path.write_text(json.dumps({"shortcuts": {"lock": 3}, "motion": "wild", "program_name": "a\nb"}), "utf-8")
    assert load(path) == Settings()
