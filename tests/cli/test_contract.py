"""What docs/interface.md promises of the commands: forms, exit codes, messages, and vault and destination untouched."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest

from oralhistory.storage import KdfCost, Vault, keyslots
from oralhistory.storage.folder import VaultFolder

from .conftest import PASSPHRASE, SERGEANT, CommandLine

ACCESSION = "TT-2025-0042"
PUBLIC = ("--use", "publication", "--audience", "public")
RECORD = json.loads(SERGEANT.read_text(encoding="utf-8"))


def reviewed(command: CommandLine) -> None:
    assert command("review", command.vault, ACCESSION, "--by", "Anna", "--accept-all").status == 0


def everything_in(folder: Path) -> str:
    """All bytes of a package that can be read as text, parts of zips, and all names."""
    texts: list[str] = []
    for path in sorted(folder.rglob("*")):
        texts.append(path.name)
        if path.is_file():
            texts.append(path.read_bytes().decode("utf-8", "replace"))
        if path.suffix == ".docx":
            with ZipFile(path) as parts:
                texts += [part.filename for part in parts.infolist()]
                texts += [parts.read(part).decode("utf-8", "replace") for part in parts.infolist()]
    return "\n".join(texts)


# -- what goes in comes out ------------------------------------------------------------------------------------------


def test_show_gives_back_what_add_took(with_sergeant: CommandLine) -> None:
    shown = with_sergeant("show", with_sergeant.vault, ACCESSION, "--json")
    assert shown.status == 0
    assert shown.json == RECORD


def test_add_prints_the_accession_numbers(command: CommandLine, tmp_path: Path) -> None:
    bare = tmp_path / "bare.json"
    bare.write_text('{"format":"oralhistory-testimony","version":1,"people":[{"id":"n","role":"narrator"}]}')
    done = command("add", command.vault, SERGEANT, bare, "--json")
    first, second = (entry["accession"] for entry in done.json)
    assert first == ACCESSION
    assert re.fullmatch(r"OH-\d{4}-\d{4}", second)


def test_an_unknown_key_is_named_and_nothing_is_added(command: CommandLine, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.json"
    wrong.write_text(json.dumps(RECORD | {"sumary": "x"}))
    done = command("add", command.vault, wrong)
    assert done.status == 2
    assert "sumary" in done.err
    assert command("list", command.vault, "--json").json == []


def test_the_same_accession_twice_is_refused(with_sergeant: CommandLine) -> None:
    done = with_sergeant("add", with_sergeant.vault, SERGEANT)
    assert done.status == 2
    assert ACCESSION in done.err


def test_a_transcript_file_becomes_a_testimony(command: CommandLine, tmp_path: Path) -> None:
    text = tmp_path / "talk.txt"
    text.write_text("INTERVIEWER: Where?\nMARLO: At the well.\n", encoding="utf-8")
    added = command("add", command.vault, text, "--json").json
    record = command("show", command.vault, added[0]["accession"]).json
    assert [s["text"] for s in record["transcript"]["segments"]] == ["Where?", "At the well."]


# -- lists -----------------------------------------------------------------------------------------------------------


def test_list_says_accession_title_and_status(with_sergeant: CommandLine) -> None:
    rows = with_sergeant("list", with_sergeant.vault, "--json").json
    assert [(row["accession"], row["title"], row["status"]) for row in rows] == [
        (ACCESSION, RECORD["title"], "to-review")
    ]


def test_search_finds_words_of_the_transcript(with_sergeant: CommandLine) -> None:
    assert len(with_sergeant("list", with_sergeant.vault, "--search", "landing", "--json").json) == 1
    assert with_sergeant("list", with_sergeant.vault, "--search", "volcano", "--json").json == []


# -- consent ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("use", "audience", "on", "reasons"),
    [
        ("publication", "public", "2025-06-01", []),
        ("publication", "public", "2025-04-20", ["not-approved"]),
        ("publication", "public", "2025-04-08", ["no-consent", "not-permitted"]),
        ("broadcast", "public", "2025-06-01", ["needs-approval"]),
        ("legal", "court", "2025-06-01", ["not-permitted"]),
        ("publication", "partner", "2025-06-01", ["not-permitted"]),
    ],
)
def test_consent_check(with_sergeant: CommandLine, use: str, audience: str, on: str, reasons: list[str]) -> None:
    done = with_sergeant(
        *("consent", "check", with_sergeant.vault, ACCESSION, "--use", use, "--medium", "transcript"),
        *("--audience", audience, "--on", on, "--json"),
    )
    assert done.json["reasons"] == reasons
    assert done.json["allowed"] is (not reasons)
    assert done.status == (1 if reasons else 0)


def test_recording_a_withdrawal_closes_at_once(with_sergeant: CommandLine, tmp_path: Path) -> None:
    reviewed(with_sergeant)
    event = tmp_path / "event.json"
    event.write_text('{"event": "withdrawn", "effective": "2025-06-01"}')
    assert with_sergeant("consent", "record", with_sergeant.vault, ACCESSION, event).status == 0
    done = with_sergeant("export", with_sergeant.vault, tmp_path / "out", *PUBLIC, "--json")
    assert done.status == 1
    assert done.json["refused"] == [{"accession": ACCESSION, "reasons": ["withdrawn", "not-permitted", "not-approved"]}]
    assert not (tmp_path / "out").exists()


def test_a_use_is_approved_by_its_title(with_sergeant: CommandLine, tmp_path: Path) -> None:
    event = tmp_path / "event.json"
    event.write_text(
        json.dumps(
            {
                "event": "use-approved",
                "effective": "2025-06-01",
                "title": "Film",
                "use": "broadcast",
                "audience": "public",
            }
        )
    )
    assert with_sergeant("consent", "record", with_sergeant.vault, ACCESSION, event).status == 0
    ask = ("consent", "check", with_sergeant.vault, ACCESSION, "--use", "broadcast", "--medium", "transcript")
    assert with_sergeant(*ask, "--audience", "public", "--title", "Film").status == 0
    assert with_sergeant(*ask, "--audience", "public", "--title", "Other").status == 1


def test_a_wrong_event_says_what_is_wrong(with_sergeant: CommandLine, tmp_path: Path) -> None:
    event = tmp_path / "event.json"
    event.write_text('{"event": "forgotten", "effective": "2025-06-01"}')
    done = with_sergeant("consent", "record", with_sergeant.vault, ACCESSION, event)
    assert done.status == 2
    assert "forgotten" in done.err


# -- detect and review -----------------------------------------------------------------------------------------------


def test_detect_counts_code_points(command: CommandLine, tmp_path: Path) -> None:
    text = "😀 אמר: call me, Joren Valdis, on 3 November 2014."
    file = tmp_path / "talk.txt"
    file.write_text(text, encoding="utf-8")
    found = command("detect", file, "--record", SERGEANT, "--json").json
    assert all(text[f["start"] : f["end"]] == f["text"] for f in found)
    assert {"Joren Valdis", "3 November 2014"} <= {f["text"] for f in found}
    assert all(set(f) == {"start", "end", "text", "category", "source", "confidence"} for f in found)


def test_an_unfinished_review_is_refused(with_sergeant: CommandLine, tmp_path: Path) -> None:
    decisions = tmp_path / "decisions.json"
    decisions.write_text('[{"text": "fifteen", "category": "age", "treatment": "keep", "reason": "many were"}]')
    done = with_sergeant("review", with_sergeant.vault, ACCESSION, "--by", "Anna", "--decisions", decisions)
    assert done.status == 1
    assert "still open" in done.err


# -- export ----------------------------------------------------------------------------------------------------------


def test_export_is_refused_before_the_review(with_sergeant: CommandLine, tmp_path: Path) -> None:
    done = with_sergeant("export", with_sergeant.vault, tmp_path / "out", *PUBLIC, "--json")
    assert done.status == 1
    assert done.json["refused"] == [{"accession": ACCESSION, "reasons": ["not-reviewed"]}]
    assert done.json["path"] is None
    assert not (tmp_path / "out").exists()


IDENTIFYING = (
    *("Joren", "Valdis", "Jory", "jory.valdis", "example.org", "יורן", "ולדיס", "يورن", "فالديس"),
    *("Petra", "Amsel", "Nadim", "Qasrawi", "Tareq", "Lindenkade", "Marrowfield", "Sandrova", "Quay 12"),
    *("QX-551209", "551209", "555 010", "K-77", "TT-2025", "Estuary", "43rd", "5th", "squadron", "medic", "corporal"),
    *("roofer", "1995-06-21", "2025-04-09", "3 November 2014"),
    *("is known to two people", "recognise the story"),
)


def test_the_package_tells_the_story_and_nobody(with_sergeant: CommandLine, tmp_path: Path) -> None:
    reviewed(with_sergeant)
    done = with_sergeant("export", with_sergeant.vault, tmp_path / "out", *PUBLIC, "--json")
    assert done.status == 0, done.err
    assert done.json["leaks"] == []
    assert [entry["accession"] for entry in done.json["released"]] == [ACCESSION]
    text = everything_in(tmp_path / "out")
    assert "everyone there called me" in text
    assert "boy was" in text
    for word in [
        *IDENTIFYING,
        "3 November 2014",
        "555 010",
        "Quay 12",
        "is known to two people",
        "recognise the story",
    ]:
        assert word not in text, word
    assert str(tmp_path) not in text
    release = done.json["released"][0]["release_id"]
    assert (tmp_path / "out" / "data" / release / "transcript.docx").is_file()
    assert not [path for path in tmp_path.iterdir() if path.name.endswith(".part")]


def test_what_is_researchers_is_not_partners(with_sergeant: CommandLine, tmp_path: Path) -> None:
    reviewed(with_sergeant)
    done = with_sergeant(
        "export", with_sergeant.vault, tmp_path / "out", "--use", "research", "--audience", "partner", "--json"
    )
    assert done.status == 1
    assert done.json["refused"][0]["reasons"] == ["not-permitted"]


def test_recall_names_every_package(with_sergeant: CommandLine, tmp_path: Path) -> None:
    reviewed(with_sergeant)
    first = with_sergeant("export", with_sergeant.vault, tmp_path / "a", *PUBLIC, "--recipient", "Press", "--json").json
    second = with_sergeant("export", with_sergeant.vault, tmp_path / "b", *PUBLIC, "--title", "Book", "--json").json
    entries = with_sergeant("recall", with_sergeant.vault, ACCESSION, "--json").json
    assert {entry["release_id"] for entry in entries} == {
        package["released"][0]["release_id"] for package in (first, second)
    }
    assert {(entry["recipient"], entry["title"]) for entry in entries} == {("Press", None), (None, "Book")}
    assert first["released"][0]["release_id"] != second["released"][0]["release_id"]


def test_recall_writes_a_letter_to_each_recipient(with_sergeant: CommandLine, tmp_path: Path) -> None:
    reviewed(with_sergeant)
    for folder, recipient in (("a", "Press of the Isles"), ("b", "Lea Marsh")):
        with_sergeant("export", with_sergeant.vault, tmp_path / folder, *PUBLIC, "--recipient", recipient)
    letters = tmp_path / "letters"
    asked = ("recall", with_sergeant.vault, ACCESSION, "--letters", letters, "--language", "en", "--contact", "044 11")
    told = with_sergeant(*asked)
    assert told.status == 0
    entries = with_sergeant("recall", with_sergeant.vault, ACCESSION, "--json").json
    names = [person["name"] for person in with_sergeant("show", with_sergeant.vault, ACCESSION).json["people"]]
    texts = [path.read_text("utf-8") for path in sorted(letters.iterdir())]
    assert [path.name for path in sorted(letters.iterdir())] == ["letter-1.txt", "letter-2.txt"]
    assert {path.stat().st_mode & 0o777 for path in letters.iterdir()} == {0o600}
    for entry, text in zip(entries, texts, strict=True):
        assert entry["recipient"] in text
        assert entry["release_id"] in text
        assert "044 11" in text
        assert not [each for each in entries if each is not entry and each["release_id"] in text]
        assert not [secret for secret in (ACCESSION, *names) if secret in text]
    again = with_sergeant(*asked)
    assert again.status == 2
    assert "already" in again.err
    assert [path.read_text("utf-8") for path in sorted(letters.iterdir())] == texts


def test_an_existing_destination_is_left_alone(with_sergeant: CommandLine, tmp_path: Path) -> None:
    reviewed(with_sergeant)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine")
    done = with_sergeant("export", with_sergeant.vault, tmp_path / "out", *PUBLIC)
    assert done.status == 2
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["mine.txt"]


@pytest.mark.parametrize(
    "arguments",
    [("--formats", "pdf"), ("--only", "NO-SUCH"), ("--on", "yesterday"), ("--use", "gossip")],
)
def test_wrong_options_are_input_errors(with_sergeant: CommandLine, tmp_path: Path, arguments: tuple[str, str]) -> None:
    done = with_sergeant("export", with_sergeant.vault, tmp_path / "out", *PUBLIC, *arguments)
    assert done.status == 2
    assert done.err.strip()
    assert "Traceback" not in done.err


def test_a_catalogue_alone_has_no_transcripts(with_sergeant: CommandLine, tmp_path: Path) -> None:
    reviewed(with_sergeant)
    done = with_sergeant("export", with_sergeant.vault, tmp_path / "out", *PUBLIC, "--formats", "csv")
    assert done.status == 0
    assert not list((tmp_path / "out" / "data").rglob("transcript*"))


# -- leak check, risk, vault -----------------------------------------------------------------------------------------


def test_leakcheck_finds_a_name_in_any_file_and_hides_it(with_sergeant: CommandLine, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Mr Qasrawi, ...", encoding="utf-8")
    done = with_sergeant("leakcheck", with_sergeant.vault, letter, "--audience", "public", "--json")
    assert done.status == 1
    assert done.json["leaks"][0]["accession"] == ACCESSION
    assert done.json["leaks"][0]["category"] == "person"
    assert "qasrawi" not in (done.out + done.err).casefold()
    shown = with_sergeant("leakcheck", with_sergeant.vault, letter, "--audience", "public", "--json", "--show")
    assert "qasrawi" in shown.out.casefold()


def test_leakcheck_of_a_clean_file(with_sergeant: CommandLine, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear reader, ...", encoding="utf-8")
    done = with_sergeant("leakcheck", with_sergeant.vault, letter, "--audience", "public", "--json")
    assert (done.status, done.json["files"], done.json["leaks"]) == (0, 1, [])


def test_risk_counts_and_never_says_anonymous(with_sergeant: CommandLine) -> None:
    reviewed(with_sergeant)
    done = with_sergeant("risk", with_sergeant.vault, *PUBLIC, "--json")
    assert done.status == 0
    assert done.json["releases"] == 1
    assert done.json["unsafe"] == 1


def test_verify_and_backup_and_restore(with_sergeant: CommandLine, tmp_path: Path) -> None:
    assert with_sergeant("verify", with_sergeant.vault, "--json").json["sound"] is True
    assert with_sergeant("backup", with_sergeant.vault, tmp_path / "copy").status == 0
    assert with_sergeant("restore", tmp_path / "copy", tmp_path / "again.vault").status == 0
    assert with_sergeant("show", tmp_path / "again.vault", ACCESSION).json == RECORD
    assert with_sergeant("restore", tmp_path / "copy", with_sergeant.vault).status != 0


def test_a_backup_while_another_program_holds_the_vault(with_sergeant: CommandLine, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    with Vault.open(with_sergeant.vault, PASSPHRASE) as vault:
        done = with_sergeant("backup", with_sergeant.vault, tmp_path / "copy")
        assert done.status == 0
        assert "not told" in done.err
        assert with_sergeant("list", with_sergeant.vault).status == 3
        assert with_sergeant("backup", with_sergeant.vault, disk, "--rotate").status == 0
        assert "Name the folder" in with_sergeant("backup", with_sergeant.vault, "--rotate").err
        assert vault.backups.all() == []
    assert with_sergeant("show", tmp_path / "copy", ACCESSION).json == RECORD
    assert len(list(disk.iterdir())) == 1


def test_automatic_backups_from_the_command_line(with_sergeant: CommandLine, tmp_path: Path) -> None:
    done = with_sergeant("backup", with_sergeant.vault, "--rotate")
    assert done.status == 0
    assert Path(done.out.strip()).parent == with_sergeant.vault / "backups"
    with Vault.open(with_sergeant.vault, PASSPHRASE) as vault:
        assert [each.path for each in vault.backups.all()] == [done.out.strip()]
    assert with_sergeant("backup", with_sergeant.vault).status == 2
    assert with_sergeant("backup", with_sergeant.vault, tmp_path / "gone", "--rotate").status == 4
    assert not (tmp_path / "gone").exists()


def test_restoring_in_the_place_of_a_vault_keeps_it_beside(with_sergeant: CommandLine, tmp_path: Path) -> None:
    vault = with_sergeant.vault
    assert with_sergeant("backup", vault, tmp_path / "copy").status == 0
    with Vault.open(vault, PASSPHRASE):
        refused = with_sergeant("restore", tmp_path / "copy", vault, "--replace")
        assert refused.status == 3
        assert "open in another" in refused.err
    before = (vault / "vault.db").read_bytes()
    for number in ("", "-2"):
        done = with_sergeant("restore", tmp_path / "copy", vault, "--replace")
        assert done.status == 0
        assert "kept beside" in done.err
        aside = tmp_path / f"t.before-restore-{date.today().isoformat()}{number}.vault"
        assert (aside / "vault.db").exists()
    assert (tmp_path / f"t.before-restore-{date.today().isoformat()}.vault" / "vault.db").read_bytes() == before
    assert with_sergeant("show", vault, ACCESSION).json == RECORD
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".unfinished")] == []
    (tmp_path / "notes").mkdir()
    assert with_sergeant("restore", tmp_path / "copy", tmp_path / "notes", "--replace").status == 2


def test_a_wrong_passphrase_is_status_three(with_sergeant: CommandLine) -> None:
    with_sergeant.passphrase_file.write_text("not this one")
    done = with_sergeant("list", with_sergeant.vault)
    assert done.status == 3
    assert done.err.strip()


def test_what_is_no_vault_is_status_three(command: CommandLine, tmp_path: Path) -> None:
    assert command("list", tmp_path / "nothing.vault").status == 3


def test_changing_the_passphrase(with_sergeant: CommandLine, tmp_path: Path) -> None:
    new = tmp_path / "new"
    new.write_text("seven loud geese sitting\n")
    words = with_sergeant.passphrase_file.read_text()
    with_sergeant.passphrase_file.write_text(PASSPHRASE + "\n")
    changed = with_sergeant("passphrase", with_sergeant.vault, "--new-passphrase-file", new)
    assert changed.status == 0
    assert changed.out == ""
    assert "strong" in changed.err
    assert with_sergeant("list", with_sergeant.vault).status == 3
    for still_opens in (new.read_text(), words):
        with_sergeant.passphrase_file.write_text(still_opens)
        assert with_sergeant("list", with_sergeant.vault).status == 0


def test_a_weak_slot_is_raised_when_its_passphrase_opens_it_here(command: CommandLine) -> None:
    command.passphrase_file.write_text(PASSPHRASE)
    listed = command("list", command.vault, "--json")
    assert (listed.status, listed.out.strip(), listed.err) == (0, "[]", "")
    assert {slot.cost for slot in keyslots.read(VaultFolder(command.vault)).slots} == {None, KdfCost.STANDARD.value}
    assert command("verify", command.vault, "--json").json["sound"] is True


def test_a_vault_that_takes_no_stronger_slot_opens_all_the_same(command: CommandLine) -> None:
    command.passphrase_file.write_text(PASSPHRASE)
    (command.vault / "keyslots.json.new").mkdir()
    listed = command("list", command.vault, "--json")
    assert (listed.status, listed.out.strip(), listed.err) == (0, "[]", "")
    assert KdfCost.FLOOR.value in {slot.cost for slot in keyslots.read(VaultFolder(command.vault)).slots}


def test_a_weak_new_passphrase_is_taken_with_a_warning(command: CommandLine, tmp_path: Path) -> None:
    new = tmp_path / "new"
    new.write_text("ferries2019")
    changed = command("passphrase", command.vault, "--new-passphrase-file", new)
    assert changed.status == 0
    assert "Warning: the passphrase is weak" in changed.err
    assert "ferries2019" not in changed.err


def test_a_slip_in_the_words_is_told_apart_from_a_wrong_passphrase(command: CommandLine) -> None:
    words = command.passphrase_file.read_text().split()
    command.passphrase_file.write_text(" ".join([*words[:6], "heronn", *words[7:]]))
    done = command("list", command.vault)
    assert done.status == 3
    assert "Word 7" in done.err
    assert "heronn" not in done.err


def test_erasing_wants_the_folders_name_and_then_nothing_opens(with_sergeant: CommandLine) -> None:
    vault = with_sergeant.vault
    for confirmation in ((), ("--confirm", "T.vault"), ("--confirm", str(vault))):
        refused = with_sergeant("erase", vault, *confirmation)
        assert refused.status == 2
        assert f"--confirm “{vault.name}”" in refused.err
    assert with_sergeant("list", vault).status == 0
    erased = with_sergeant("erase", vault, "--confirm", vault.name)
    assert erased.status == 0
    assert "Backups in other places still open" in erased.err
    assert not vault.exists()
    assert with_sergeant("list", vault).status == 3
    assert with_sergeant("erase", vault, "--confirm", vault.name).status == 3


def test_init_in_a_process_of_its_own(tmp_path: Path) -> None:
    """The only test at the full cost of key derivation: the real entry, standard input, and the recovery key."""

    def run(*arguments: str, secret: str = PASSPHRASE) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "oralhistory", *arguments, "--passphrase-file", "-"],
            input=secret,
            capture_output=True,
            text=True,
            cwd=Path(__file__).parents[2],
            encoding="utf-8",
        )

    made = run("init", str(tmp_path / "new.vault"), "--title", "T")
    assert made.returncode == 0, made.stderr
    recovery_key = made.stdout.strip()
    assert len(recovery_key.split("-")) == 9
    words = re.findall(r"\d+\. ([a-z]+)", made.stderr)
    assert len(words) == 15
    for secret in (recovery_key, " ".join(words)):
        assert run("list", str(tmp_path / "new.vault"), "--json", secret=secret).stdout.strip() == "[]"
    assert "The passphrase is strong" in made.stderr
    assert PASSPHRASE not in made.stderr
    again = run("init", str(tmp_path / "new.vault"))
    assert again.returncode == 2
    assert "Traceback" not in again.stderr


@pytest.mark.parametrize("command_name", sorted(__import__("oralhistory.cli", fromlist=["cli"]).cli.commands))
def test_every_command_can_be_learnt_from_its_help(command: CommandLine, command_name: str) -> None:
    done = command(command_name, "--help")
    assert done.status == 0
    assert len(done.out.split()) > 20


def test_verify_prints_a_report(with_sergeant: CommandLine) -> None:
    done = with_sergeant("verify", with_sergeant.vault)
    assert done.status == 0
    lines = {line.rsplit(maxsplit=2)[0]: line.split()[-2:] for line in done.out.splitlines()}
    assert list(lines) == [
        "pages",
        "schema",
        "foreign keys",
        "search index",
        "key slots",
        "history",
        "forms",
        "testimonies",
        "ledger",
        "attachments",
    ]
    assert lines["testimonies"] == ["1", "sound"]
    assert {word for _, word in lines.values()} == {"sound"}
    report = with_sergeant("verify", with_sergeant.vault, "--json").json
    assert report["sound"] is True
    assert report["problems"] == []
    assert {"name": "testimonies", "count": 1, "sound": True} in report["checks"]
    assert len(report["checks"]) == len(lines)


def alter(command: CommandLine, sql: str) -> None:
    """Change the history behind the program's back, as somebody who has the passphrase could."""
    vault = Vault.open(command.vault, command.passphrase_file.read_text(encoding="utf-8").strip())
    for act in ("update", "delete"):
        vault.connection.execute(f"DROP TRIGGER audit_event_no_{act}")
    vault.connection.execute(sql)
    vault.connection.close()  # and not the vault, which would anchor the altered chain


def test_the_history_is_listed_newest_first(with_sergeant: CommandLine) -> None:
    every = with_sergeant("history", with_sergeant.vault, "--json").json
    assert [row["number"] for row in every] == list(range(len(every), 0, -1))
    assert set(every[0]) == {"number", "at", "by", "action", "accession", "details"}
    assert every[-1]["accession"] is None
    of_one = with_sergeant("history", with_sergeant.vault, ACCESSION, "--json").json
    assert of_one == [row for row in every if row["accession"] == ACCESSION]
    assert of_one[-1]["action"] != "vault.created"
    done = with_sergeant("history", with_sergeant.vault, "--limit", "2")
    assert done.status == 0
    assert [line.split("\t")[0:3] for line in done.out.splitlines()] == [
        [row["at"], row["by"], row["action"]] for row in every[:2]
    ]
    assert done.err == ""
    assert with_sergeant("history", with_sergeant.vault, "NO-SUCH").status == 2


def test_an_altered_and_a_removed_event_are_told(with_sergeant: CommandLine) -> None:
    alter(with_sergeant, "UPDATE audit_event SET by = 'Somebody else' WHERE seq = 3")
    done = with_sergeant("history", with_sergeant.vault, "--json")
    assert done.status == 0
    assert "at event 3" in done.err
    checked = with_sergeant("verify", with_sergeant.vault)
    assert checked.status == 3
    assert "at event 3" in checked.err
    assert [line for line in checked.out.splitlines() if line.startswith("history") and line.endswith("DAMAGED")]
    assert [line for line in checked.out.splitlines() if line.startswith("schema") and line.endswith("DAMAGED")]
    assert [line for line in checked.out.splitlines() if line.startswith("pages") and line.endswith("sound")]


def test_a_removed_last_event_is_told(with_sergeant: CommandLine) -> None:
    last = len(with_sergeant("history", with_sergeant.vault, "--json").json)
    alter(with_sergeant, f"DELETE FROM audit_event WHERE seq = {last}")
    for _ in range(2):  # it is told for ever
        done = with_sergeant("history", with_sergeant.vault, "--json")
        assert f"cut after event {last - 1}" in done.err
        assert done.json[0]["action"] == "history.cut"
