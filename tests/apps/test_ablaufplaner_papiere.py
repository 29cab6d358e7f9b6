"""Which further files does the planner hand over, and what does it say meanwhile? Without kernel and browser."""

from __future__ import annotations

import base64
import io
import shutil
import subprocess
import zipfile

import pytest

from methodenkoffer.catalogue import load_catalogue
from methodenkoffer.loading import parse_text
from methodenkoffer.schema.aufbau import PFAD
from toolkit.apps.ablaufplaner import mitnehmen
from toolkit.apps.ablaufplaner.mitnehmen import Mitnahmebereich
from toolkit.apps.ablaufplaner.model import Modell
from toolkit.apps.ablaufplaner.papiere import Druck, write_path
from toolkit.frame.grenze import Grenze
from toolkit.frame.worte import load_words
from toolkit.planung.vorlage import empty_plan, plan_from_path

KATALOG = load_catalogue()
braucht_pdftotext = pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext fehlt: apt poppler-utils")


@pytest.fixture
def bereich(monkeypatch):
    monkeypatch.setenv("KOFFER_STRENG", "1")
    modell = Modell(KATALOG)
    worte = load_words(mitnehmen.__file__)
    bereich = Mitnahmebereich(worte, modell, Grenze("probe", "", lambda _: None), lambda: "blatt-1")
    modell.begin(plan_from_path(KATALOG.pfade["stammtisch-abend"], KATALOG.karten))
    return bereich


def fetch(bereich, knopf):
    """Press a button; give the files that were handed over and what was said on the way."""
    weiter, dateien, gesagt = bereich.papiere["weiter"], {}, []
    weiter.ausgang.send = lambda n, *_: dateien.__setitem__(n["name"], base64.b64decode(n["adresse"].partition(",")[2]))
    weiter.gesagt.observe(lambda n: gesagt.append(n["new"]), "text")
    weiter.knoepfe[knopf]._handle_custom_msg({"art": "klick"}, [])
    return dateien, gesagt


def read_pdf(daten):
    befehl = ["pdftotext", "-enc", "UTF-8", "-", "-"]
    return subprocess.run(befehl, input=daten, capture_output=True, check=True, timeout=60).stdout.decode()


def test_plan_is_saved_as_a_workshop_plan_of_ones_own(bereich):
    dateien, _ = fetch(bereich, "Als eigenen Workshop-Plan speichern")

    (name, daten), *rest = dateien.items()
    roh = parse_text(daten.decode(), name, name.removesuffix(".md"), PFAD)
    assert rest == []
    assert roh.problems == []
    assert roh.slug not in KATALOG.pfade
    assert roh.inhalt.titel == KATALOG.pfade["stammtisch-abend"].titel


def test_workshop_plan_never_takes_the_name_of_a_shipped_one():
    slug, pfad = next(iter(KATALOG.pfade.items()))

    namen = [
        write_path(Druck(empty_plan(titel), KATALOG, "x")).name
        for titel in (slug, "Mein Frühling: Teil 1", "\u2026", pfad.titel)
    ]

    assert namen[:3] == [f"{slug}-eigen.md", "mein-fruehling-teil-1.md", "eigener-plan.md"]
    assert namen[3].removesuffix(".md") not in KATALOG.pfade


@braucht_pdftotext
def test_names_fill_tags_and_attendance_and_progress_is_said(bereich):
    bereich.namen.value = "\n Ada Musterfrau; Musterstadt \n\nBen Beispiel\n"

    dateien, gesagt = fetch(bereich, "Trainingstag-Paket (ZIP)")

    (name, daten), *_ = dateien.items()
    with zipfile.ZipFile(io.BytesIO(daten)) as archiv:
        pdf = next(archiv.read(n) for n in archiv.namelist() if n.endswith(".pdf"))
    text = read_pdf(pdf)
    assert [text.count(t) for t in ("Ada Musterfrau", "Musterstadt", "Ben Beispiel")] == [2, 2, 2]
    assert gesagt[:3] == ["Das PDF wird gesetzt.", "Das Drehbuch wird geschrieben.", "Alles wird verpackt."]
    assert name in gesagt[-1]


def test_names_stay_for_a_renamed_plan_and_go_with_another(bereich):
    modell = bereich._modell
    bereich.namen.value = "Ada Musterfrau"
    modell.apply("Titel", modell.ablauf.model_copy(update={"titel": "Neuer Titel"}))
    umbenannt = bereich.namen.value
    modell.undo()
    zurueck = bereich.namen.value

    modell.begin(empty_plan("Ein anderer Abend"))

    assert (umbenannt, zurueck, bereich.namen.value) == ("Ada Musterfrau", "Ada Musterfrau", "")


def test_names_go_while_another_plan_is_begun(bereich):
    bereich.namen.value = "Ada Musterfrau"

    bereich._modell.drop()

    assert bereich.namen.value == ""


def test_too_many_names_are_a_sentence_and_no_package(bereich):
    bereich.namen.value = "\n".join(f"Person {i}" for i in range(501))

    assert fetch(bereich, "Trainingstag-Paket (ZIP)") == ({}, ["Bitte höchstens 500 Namen eintragen."])


@braucht_pdftotext
def test_card_deck_has_every_method_card_of_the_plan_once(bereich):
    dateien, _ = fetch(bereich, "Kartensatz (A6)")

    (name, daten), *_ = dateien.items()
    text = " ".join(read_pdf(daten).split())
    slugs = dict.fromkeys(b.karte for b in KATALOG.pfade["stammtisch-abend"].fassungen[0].bausteine if b.karte)
    assert name.endswith("_kartensatz.pdf")
    assert [s for s in slugs if KATALOG.karten[s].titel not in text] == []
