"""Do the commands do what they say, and fail in German?"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from methodenkoffer.loading import parse_file
from methodenkoffer.schema import ANGEBOT, KARTE, PFAD, Sorte
from toolkit.cli import main
from toolkit.store import Ablage, open_store

HAUS = Path(__file__).resolve().parents[2]


def test_check_of_the_shipped_content_is_clean(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["pruefe"])

    assert code == 0
    assert capsys.readouterr().out.endswith("Workshop-Pläne: keine Probleme.\n")


def test_check_names_a_problem_in_a_folder_of_ones_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "karten").mkdir()
    (tmp_path / "karten" / "kaputt.md").write_text("kein Kopf", encoding="utf-8")
    monkeypatch.setenv("KOFFER_PFAD", str(tmp_path))

    code = main(["pruefe", "--format", "json"])

    assert code == 1
    assert [(Path(p["datei"]).name, p["code"]) for p in json.loads(capsys.readouterr().out)] == [("kaputt.md", "L010")]


def test_check_names_a_tool_that_there_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "angebote").mkdir()
    vorlage = (HAUS / "methodenkoffer" / "angebote" / "stammtisch.md").read_text(encoding="utf-8")
    text = vorlage.replace("  - stammtisch\n", "  - stammtsich\n").replace("nummer: 4", "nummer: 40")
    (tmp_path / "angebote" / "unser-stammtisch.md").write_text(text, encoding="utf-8")
    monkeypatch.setenv("KOFFER_PFAD", str(tmp_path))

    main(["pruefe", "--format", "json"])

    funde = [p for p in json.loads(capsys.readouterr().out) if p["code"] == "E002"]
    assert [(p["feld"], p["was"]) for p in funde] == [("werkzeuge[1]", "„stammtsich“ gibt es nicht")]
    assert text.splitlines()[funde[0]["zeile"] - 1] == "  - stammtsich"


def test_rules_are_listed_with_their_numbers(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pruefe", "--regeln"]) == 0
    assert "K001  Die Minuten der Schritte ergeben die übliche Dauer." in capsys.readouterr().out


@pytest.mark.parametrize(("name", "sorte"), [("karte", KARTE), ("angebot", ANGEBOT), ("pfad", PFAD)])
def test_draft_has_the_right_shape_and_only_open_places(name: str, sorte: Sorte, tmp_path: Path) -> None:
    code = main(["neu", name, "Große Übung: eins", "--ordner", str(tmp_path)])

    ziel = tmp_path / sorte.ordner / "grosse-uebung-eins.md"
    assert code == 0
    assert parse_file(ziel, ziel.name, sorte).problems == []


def test_draft_never_overwrites(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["neu", "karte", "Übung", "--ordner", str(tmp_path)])
    (tmp_path / "karten" / "uebung.md").write_text("meins", encoding="utf-8")

    code = main(["neu", "karte", "Übung", "--ordner", str(tmp_path)])

    assert code == 1
    assert "gibt es schon" in capsys.readouterr().err
    assert (tmp_path / "karten" / "uebung.md").read_text(encoding="utf-8") == "meins"


@pytest.mark.parametrize("titel", ["///", "„“", "🙂"])
def test_title_without_letters_is_refused(titel: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["neu", "karte", titel, "--ordner", str(tmp_path)]) == 1
    assert capsys.readouterr().err == "Der Titel braucht mindestens einen Buchstaben oder eine Ziffer.\n"


def test_title_cannot_leave_the_folder(tmp_path: Path) -> None:
    main(["neu", "karte", "../../weg", "--ordner", str(tmp_path / "a")])

    assert [p.name for p in tmp_path.rglob("*.md")] == ["weg.md"]
    assert (tmp_path / "a" / "karten" / "weg.md").exists()


def test_search_prints_hits_with_reasons(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["suche", "Die Gruppe kennt sich kaum", "--personen", "9"])

    zeilen = capsys.readouterr().out.splitlines()
    assert code == 0
    assert zeilen[1].startswith("   + ")


def test_show_prints_the_card_as_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["zeige", "punktabfrage"]) == 0
    assert capsys.readouterr().out.startswith("# Punktabfrage\n")


def test_name_of_two_kinds_asks_for_the_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["zeige", "kollegiale-beratung"]) == 1
    assert "angebote/kollegiale-beratung oder karten/kollegiale-beratung" in capsys.readouterr().err


def test_unknown_name_names_near_ones(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["zeige", "punktabfage"]) == 1
    assert "Meinten Sie: punktabfrage" in capsys.readouterr().err


def test_export_writes_a_file_that_needs_nothing_else(tmp_path: Path) -> None:
    ziel = tmp_path / "karte.html"

    assert main(["exportiere", "punktabfrage", "--nach", str(ziel)]) == 0

    text = ziel.read_text(encoding="utf-8")
    assert '<html lang="de"' in text
    assert "<link" not in text
    assert "<script" not in text


def test_export_writes_a_pdf_with_the_title(tmp_path: Path) -> None:
    ziel = tmp_path / "karte.PDF"

    assert main(["exportiere", "punktabfrage", "--nach", str(ziel)]) == 0

    daten = ziel.read_bytes()
    assert daten[:5] == b"%PDF-"
    assert b"Punktabfrage" in daten


def test_export_writes_a_word_file_with_the_title(tmp_path: Path) -> None:
    import docx

    ziel = tmp_path / "karte.docx"

    assert main(["exportiere", "punktabfrage", "--nach", str(ziel)]) == 0

    assert docx.Document(str(ziel)).paragraphs[0].text == "Punktabfrage"


def test_export_to_an_unknown_ending_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["exportiere", "punktabfrage", "--nach", str(tmp_path / "karte.xyz")]) == 1
    assert "Möglich sind .html, .md, .pdf und .docx." in capsys.readouterr().err


def test_unwritable_place_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["exportiere", "punktabfrage", "--nach", str(tmp_path / "fehlt" / "karte.html")]) == 1
    assert "Bitte Platz und Rechte prüfen." in capsys.readouterr().err


def test_schema_is_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "karten"]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "Karte"


@pytest.mark.parametrize(
    ("worte", "satz"),
    [
        (["gibtsnicht"], "gibt es nicht. Möglich sind: aufraeumen, exportiere"),
        (["neu", "karte"], "Es fehlt eine Angabe: titel."),
        (["suche", "--minuten", "viele"], "Minuten muss eine Zahl von 1 bis 6000 sein, nicht „viele“."),
        (["pruefe", "--gibtsnicht"], "Das kennt dieser Befehl nicht: --gibtsnicht."),
    ],
)
def test_misunderstood_words_are_said_in_german(
    worte: list[str], satz: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ende:
        main(worte)

    assert ende.value.code == 2
    assert satz in capsys.readouterr().err


def test_port_in_use_is_one_german_sentence(tmp_path: Path) -> None:
    with socket.socket() as besetzt:
        besetzt.bind(("127.0.0.1", 0))
        besetzt.listen()
        port = str(besetzt.getsockname()[1])

        ergebnis = subprocess.run(
            [sys.executable, "-m", "toolkit.cli", "starte", "--port", port],
            env={**os.environ, "KOFFER_DATEN": str(tmp_path)},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    assert ergebnis.returncode == 1
    assert "Traceback" not in ergebnis.stderr
    assert f"Port {port}" in ergebnis.stderr
    assert len(ergebnis.stderr.strip().splitlines()) == 1


def test_backup_comes_back_into_an_empty_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(open_store().treiber) as treiber:
        zugang, code = Ablage(treiber).create_mappe("Lindenau")
        Ablage(treiber).add_sheet(zugang, "notiz", "Erste", {"text": "bleibt"})
    main(["sichere"])
    datei = next((Path(os.environ["KOFFER_DATEN"]) / "sicherungen").iterdir())
    monkeypatch.setenv("KOFFER_DATEN", str(tmp_path / "anderswo"))

    code_zurueck = main(["stelle-wieder-her", str(datei)])

    assert code_zurueck == 0
    assert "Zurück sind 1 Mappen mit 1 Blättern." in capsys.readouterr().out
    with closing(open_store().treiber) as treiber:
        assert [b.titel for b in Ablage(treiber).list_sheets(Ablage(treiber).open_mappe(code))] == ["Erste"]


def test_restoring_a_broken_file_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kaputt = tmp_path / "kaputt.sqlite"
    kaputt.write_bytes(b"das ist keine Datenbank")

    assert main(["stelle-wieder-her", str(kaputt)]) == 1
    assert len(capsys.readouterr().err.strip().splitlines()) == 1


@pytest.mark.parametrize(("anzahl", "satz"), [(1, "Dazu 1 Blatt am Löschtag."), (2, "Dazu 2 Blätter am Löschtag.")])
def test_cleaning_up_says_how_many_sheets_had_come_to_their_day(
    capsys: pytest.CaptureFixture[str], anzahl: int, satz: str
) -> None:
    with closing(open_store().treiber) as treiber:
        zugang, code = Ablage(treiber).create_mappe("Lindenau")
        for _ in range(anzahl):
            Ablage(treiber).add_sheet(zugang, "notiz", "Fall", {"loeschen_am": "2999-03-03"})
        with treiber.writing() as db:
            db.write("UPDATE blatt SET verfaellt = 20200303")

    assert main(["aufraeumen"]) == 0

    assert capsys.readouterr().out.splitlines() == ["Gelöscht: 0 Mappen, 0 Blätter, 0 Sicherungen.", satz]
    with closing(open_store().treiber) as treiber:
        assert Ablage(treiber).list_sheets(Ablage(treiber).open_mappe(code)) == []


def test_cleaning_up_leaves_what_is_in_use(capsys: pytest.CaptureFixture[str]) -> None:
    with closing(open_store().treiber) as treiber:
        _, code = Ablage(treiber).create_mappe("Lindenau")

    assert main(["aufraeumen"]) == 0

    assert capsys.readouterr().out.startswith("Gelöscht: 0 Mappen, 0 Blätter, 0 Sicherungen.")
    with closing(open_store().treiber) as treiber:
        assert Ablage(treiber).open_mappe(code).mappe.name == "Lindenau"
