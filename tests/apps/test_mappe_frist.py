"""Does everything that leaves a Mappe, and its creation, say on which day it is deleted?"""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile

import pytest

from tests.frame.mappenhilfe import minutes, new_frame, new_mappe, press
from toolkit.apps.aufgaben.view import Ansicht as Aufgaben
from toolkit.apps.mappe.view import Ansicht as Mappenschirm
from toolkit.apps.protokoll.view import Ansicht as Protokolle
from toolkit.dokument.worte import say_date
from toolkit.frame.mappe import OffeneMappe
from toolkit.frame.mappe.ausgabe import make_note
from toolkit.store import kept_until


def visit(ansicht, datenbank, code=""):
    schirm = ansicht(new_frame(), OffeneMappe(datenbank.open))
    press(schirm.leiste.schluessel, "bereit", code=code, entwuerfe={})
    return schirm


@pytest.fixture
def gefuellt(datenbank):
    """A Mappe with minutes and one task: its code, and the sentence that must leave with everything."""
    mappe, code = new_mappe(datenbank)
    punkt = {"id": "aaaa", "was": "Saal buchen", "wer": "", "bis": None, "erledigt": False, "aus": ""}
    mappe.ablage.add_sheet(mappe.zugang, "protokoll", "Runde", {**minutes(), "punkte": [punkt]})
    tag = " ".join(say_date(kept_until(mappe.zugang.mappe)).split())
    return code, f"Diese Mappe wird am {tag} gelöscht, wenn sie bis dahin niemand öffnet."


def read_pdf(pdf: bytes) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext ist hier nicht eingerichtet.")
    lauf = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return " ".join(lauf.stdout.decode().split())


def count(satz: str, text: str) -> int:
    return " ".join(text.split()).count(satz)


def test_sentence_names_a_day_as_people_write_it(gefuellt):
    _, satz = gefuellt

    assert re.fullmatch(r"Diese Mappe wird am \d{1,2}\. \w+ 20\d\d gelöscht, wenn .+ öffnet\.", satz)


def test_package_says_it_in_its_paper(datenbank, gefuellt):
    code, satz = gefuellt
    schirm = visit(Mappenschirm, datenbank, code)

    datei = schirm.mitnehmen._pack()

    with zipfile.ZipFile(io.BytesIO(datei.daten)) as archiv:
        assert count(satz, read_pdf(archiv.read("Blaetter.pdf"))) == 1


@pytest.mark.parametrize("form", ["html", "md"])
def test_minutes_say_it(datenbank, gefuellt, form):
    code, satz = gefuellt
    schirm = visit(Protokolle, datenbank, code)
    press(schirm.neu)

    assert count(satz, schirm._file(form).daten.decode()) == 1


def test_tasks_say_it(datenbank, gefuellt):
    code, satz = gefuellt
    schirm = visit(Aufgaben, datenbank, code)

    assert count(satz, schirm._paper("html").daten.decode()) == 1


def test_nothing_is_said_without_a_mappe(datenbank):
    assert make_note(OffeneMappe(datenbank.open)) == ""


def test_creation_says_the_day_beside_the_code(datenbank):
    schirm = visit(Mappenschirm, datenbank)
    press(schirm.anlegen.knopf)

    tag = say_date(kept_until(schirm.leiste.mappe.zugang.mappe))
    satz = f"Öffnet niemand die Mappe, wird sie am {tag} gelöscht. Jedes Öffnen verschiebt diesen Tag."
    assert (schirm.zettel.frist.text, schirm.zettel.frist in schirm.zettel.block.kinder) == (satz, True)
