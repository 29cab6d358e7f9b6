"""Does the planner's state tell the stories of a coordinator, step by step and back again?"""

from __future__ import annotations

import json

import pytest

from methodenkoffer.catalogue import load_catalogue
from toolkit.apps.ablaufplaner import view
from toolkit.apps.ablaufplaner.adresse import Wunsch, plan_from_wish, read_wish
from toolkit.apps.ablaufplaner.drumherum import merge_form, read_form
from toolkit.apps.ablaufplaner.eingabe import read_value
from toolkit.apps.ablaufplaner.model import NUR_LESEN, Modell
from toolkit.apps.ablaufplaner.schritte import take_step
from toolkit.apps.ablaufplaner.sicherung import GROESSTE, KEINER, ZU_GROSS, read_file, write_file
from toolkit.apps.ablaufplaner.zeilen import list_rows
from toolkit.frame.worte import load_words
from toolkit.planung.ablauf import Ablauf, Block, Parallel
from toolkit.planung.baum import find_piece, walk_blocks
from toolkit.planung.datei import write_plan
from toolkit.planung.meldungen import Fehler
from toolkit.planung.vorlage import empty_plan
from toolkit.widgets.ablaufliste import Stand, find_difference

WORTE = load_words(view.__file__)
KATALOG = load_catalogue()


class Tag:
    """A coordinator at work: what she does goes through the same gestures as from the page."""

    def __init__(self, suche="?pfad=regionaltreffen&fassung=Ganzer+Tag"):
        self.modell = Modell(KATALOG)
        ablauf = plan_from_wish(read_wish(suche, KATALOG), KATALOG)
        assert isinstance(ablauf, Ablauf)
        self.modell.begin(ablauf)

    def do(self, geste, kennung, **daten):
        schritt = take_step(self.modell.ablauf, KATALOG, geste, {"id": kennung, **daten}, WORTE)
        return self.modell.apply(schritt.name, schritt.ergebnis, schritt.schluessel), schritt

    def write(self, kennung, feld, wert, sitzung=1):
        return self.do("feld", kennung, feld=feld, wert=wert, sitzung=sitzung)[0]

    def named(self, titel):
        return next(b for _, b in walk_blocks(self.modell.ablauf) if b.titel == titel)

    def time(self, titel):
        zeit = self.modell.ansatz.zeiten.zeiten[self.named(titel).id]
        return zeit.beginn, zeit.ende


@pytest.fixture
def tag():
    return Tag()


def test_path_with_two_tracks_and_a_pinned_lunch_is_checked(tag):
    eins, zwei = (tag.named(f"{n} Gesprächsrunde in kleinen Gruppen").id for n in ("Erste", "Zweite"))
    mittag = tag.named("Mittagessen").id

    assert tag.do("zusammen", eins)[0] is None
    assert tag.write(mittag, "fest_um", "12:30") is None

    element = find_piece(tag.modell.ablauf, zwei)
    assert isinstance(element.parallel, Parallel)
    assert [[b.id for b in s.bloecke] for s in element.parallel.spuren] == [[eins], [zwei]]
    assert tag.time("Mittagessen") == (750, 800)
    assert tag.time("Erste Gesprächsrunde in kleinen Gruppen") == tag.time("Zweite Gesprächsrunde in kleinen Gruppen")
    zeilen, _ = list_rows(tag.modell.ansatz, WORTE)
    assert zeilen[mittag]["satz"].startswith("Von 11:29\u00a0Uhr bis 12:30\u00a0Uhr ist zwischen")
    assert zeilen[mittag]["zeit"] == "12:30–13:20"
    assert tag.modell.ansatz.passung[0].stufe in ("passt", "knapp")
    assert [h.regel for h in tag.modell.ansatz.bericht.ernst] == []


def test_undo_and_redo_are_exact_over_sixty_steps(tag):
    kugel = tag.named("Kugellager").id
    staende = [tag.modell.ablauf]
    for i in range(60):
        tag.write(kugel, "minuten", str(30 + i), sitzung=i)
        staende.append(tag.modell.ablauf)

    zurueck = []
    while tag.modell.undo():
        zurueck.append(tag.modell.ablauf)
    vor = []
    while tag.modell.redo():
        vor.append(tag.modell.ablauf)

    assert zurueck == staende[-2::-1]
    assert vor == staende[1:]


def test_typing_in_one_field_is_one_step(tag):
    vorher, kugel = tag.modell.ablauf, tag.named("Kugellager").id
    for text in ("R", "Ru", "Runde"):
        tag.write(kugel, "titel", text)
    tag.write(kugel, "minuten", "30", sitzung=2)

    assert tag.modell.undo() == "„Runde“: Minuten geändert"
    assert tag.modell.undo() != ""
    assert tag.modell.ablauf == vorher


def test_typing_back_to_the_beginning_leaves_no_step(tag):
    kugel = tag.named("Kugellager").id
    tag.write(kugel, "minuten", "40")
    tag.write(kugel, "minuten", "25")

    assert tag.modell.undo_name == ""


@pytest.mark.parametrize(
    ("feld", "wert", "was"),
    [
        ("minuten", "viel", "Das ist keine ganze Zahl."),
        ("minuten", "", "Das ist keine ganze Zahl."),
        ("minuten", "5000", "Minuten: Der Wert ist zu groß."),
        ("fest_um", "25:99", "Das ist keine Uhrzeit."),
        ("titel", "  ", "Titel: Das Feld ist leer oder zu kurz."),
        ("material", [{"was": "Stift", "menge": "viele", "je": "person"}], "Das ist keine Menge."),
        ("material", "Stift", "Diese Angabe passt hier nicht."),
        ("weglassbar", "ja", "Diese Angabe passt hier nicht."),
        ("id", "x", "Diesen Block gibt es nicht mehr."),
    ],
)
def test_what_cannot_be_is_said_and_changes_nothing(tag, feld, wert, was):
    vorher = tag.modell.ablauf

    fehler = tag.write(tag.named("Kugellager").id, feld, wert)

    assert (fehler.was, tag.modell.ablauf) == (was, vorher)


@pytest.mark.parametrize(
    ("feld", "wert", "beginn", "soll"),
    [
        ("fest_um", "12.30 Uhr", 540, 750),
        ("fest_um", "0:30", 1080, 1470),
        ("fest_um", "", 540, None),
        ("kuerzbar_auf", "", 540, 0),
        ("beginn", "9", 540, 540),
        ("titel", "  Zwei   Worte ", 0, "Zwei Worte"),
        ("private_notiz", " so  bleibt es\n", 0, " so  bleibt es\n"),
    ],
)
def test_fields_become_values(feld, wert, beginn, soll):
    assert read_value(feld, wert, beginn) == soll


def test_material_takes_commas_and_leaves_the_rest(tag):
    kugel = tag.named("Kugellager").id
    tag.write(kugel, "material", [{"was": "Papier", "menge": "0,5", "je": "person"}])

    assert [(z.was, z.menge) for z in tag.modell.ansatz.material if z.was == "Papier"] == [("Papier", 10)]


def test_insert_before_behind_and_into_a_track(tag):
    kugel = tag.named("Kugellager").id
    _, davor = tag.do("einfuegen", kugel, was="pause", wo="davor")
    _, danach = tag.do("einfuegen", kugel, was="karte:check-in", wo="danach")
    tag.do("teilen", kugel)
    spur = find_piece(tag.modell.ablauf, kugel).parallel.spuren[1].id
    _, innen = tag.do("einfuegen", spur, was="input", wo="innen")

    tag_ids = [e.id for e in tag.modell.ablauf.tage[0].elemente]
    parallel = find_piece(tag.modell.ablauf, kugel).parallel.id
    stelle = tag_ids.index(parallel)
    assert tag_ids[stelle - 1 : stelle + 2] == [davor.neu, parallel, danach.neu]
    assert find_piece(tag.modell.ablauf, danach.neu).stueck.karte == "check-in"
    assert find_piece(tag.modell.ablauf, innen.neu).spur.id == spur


def test_moving_goes_into_tracks_out_of_them_and_to_another_day(tag):
    kugel, abfrage = tag.named("Kugellager").id, tag.named("Kartenabfrage").id
    tag.do("teilen", kugel)
    spur = find_piece(tag.modell.ablauf, kugel).parallel.spuren[1].id

    tag.do("verschieben", abfrage, ziel=spur)
    drin = find_piece(tag.modell.ablauf, abfrage).spur.id
    tag.do("verschieben", abfrage, ziel="heraus")
    draussen = find_piece(tag.modell.ablauf, abfrage).spur
    fehler, _ = tag.do("verschieben", abfrage, ziel="t99")

    assert (drin, draussen) == (spur, None)
    assert fehler.was == "Diesen Tag oder diese Spur gibt es nicht mehr."


def test_unknown_card_is_told_apart(tag):
    fehler, _ = tag.do("einfuegen", tag.modell.ablauf.tage[0].id, was="karte:gibt-es-nicht", wo="innen")

    assert fehler == Fehler("Diese Methodenkarte gibt es nicht.", "Wählen Sie eine andere.")


def test_private_note_never_stands_in_a_row(tag):
    geheim = "Achtung: Streit zwischen zwei Vereinen"
    tag.write(tag.named("Kugellager").id, "private_notiz", geheim)

    zeilen, _ = list_rows(tag.modell.ansatz, WORTE)

    assert geheim not in json.dumps(zeilen, ensure_ascii=False)
    assert zeilen[tag.named("Kugellager").id]["marken"] == ["mit privater Notiz"]


def test_one_change_sends_only_what_differs(tag):
    alt = Stand(*list_rows(tag.modell.ansatz, WORTE))
    letzter = tag.named("Check-out").id
    tag.write(letzter, "minuten", "20")

    unterschied = find_difference(alt, Stand(*list_rows(tag.modell.ansatz, WORTE)))

    assert unterschied == {
        "zeilen": {"t1": {"zeit": "09:00–15:22"}, letzter: {"minuten": 20, "zeit": "15:02–15:22"}},
    }


def test_read_only_plan_stays_as_it_is(tag):
    vorher, tag.modell.gesperrt = tag.modell.ablauf, True

    assert tag.write(tag.named("Kugellager").id, "minuten", "40") == NUR_LESEN
    assert (tag.modell.ablauf, tag.modell.undo()) == (vorher, "")


def test_blockers_say_what_is_missing_until_nothing_is():
    tag = Tag("?karten=check-in")
    alle = tag.modell.blockers
    tag.write("t1", "datum", "2026-11-22")
    tag.write("b2", "verantwortlich", "Alex Muster")
    form = {"ort": "Bürgerhaus", "bedarf_sehen": True}
    tag.modell.apply("x", merge_form(tag.modell.ablauf, form))

    assert set(alle) >= {"datum", "ort", "leitung"}
    assert set(tag.modell.blockers).isdisjoint({"datum", "ort", "leitung", "bloecke", "ende"})
    assert tag.modell.ablauf.bedarfe == ("sehen",)


def test_form_of_a_plan_gives_the_same_plan_back(tag):
    ablauf = tag.modell.ablauf

    assert merge_form(ablauf, json.loads(json.dumps(read_form(ablauf)))) == ablauf


def test_form_gives_new_tasks_ids_that_stay(tag):
    form = {"vorbereitung": [{"id": "0a1b2c3d", "titel": "Saal buchen"}, {"id": "v16", "titel": "Einladen"}]}

    einmal = merge_form(tag.modell.ablauf, form)
    zweimal = merge_form(einmal, form)

    assert [a.id for a in einmal.vorbereitung] == ["neu-v0a1b2c3d", "v16"]
    assert zweimal == einmal


def test_file_gives_the_same_plan_back(tag):
    assert read_file(write_file(tag.modell.ablauf)) == tag.modell.ablauf
    assert read_file(write_plan(tag.modell.ablauf).encode()) == tag.modell.ablauf


@pytest.mark.parametrize(
    ("daten", "soll"),
    [
        (b" " * (GROESSTE + 1), ZU_GROSS),
        (b'{"format": "koffer-mappe", "fassung": 1, "mappe": "x", "blaetter": []}', KEINER),
    ],
)
def test_other_files_are_told_apart(daten, soll):
    assert read_file(daten) == soll


@pytest.mark.parametrize("daten", [b"", b"PK\x03\x04", b"[[[[", b"\xff\xfe", b"null", b'{"tage": []}', b"[" * 100_000])
def test_wrecked_files_are_a_sentence(daten):
    assert isinstance(read_file(daten), Fehler)


@pytest.mark.parametrize(
    ("suche", "soll"),
    [
        ("", Wunsch()),
        ("?karten=check-in,check-in,kugellager", Wunsch(karten=("check-in", "kugellager"))),
        ("https://koffer.example.org/app/methodenkoffer?q=x&merken=check-in", Wunsch(karten=("check-in",))),
        ("?karten=gibt-es-nicht", Wunsch(unbekannt=("gibt-es-nicht",))),
        (
            "?pfad=regionaltreffen&fassung=Halber+Tag&personen=24&beginn=10:30",
            Wunsch("regionaltreffen", "Halber Tag", personen=24, beginn=630),
        ),
        ("?pfad=../etc&personen=0&beginn=gleich", Wunsch(unbekannt=("../etc",))),
    ],
)
def test_address_asks_for_a_plan(suche, soll):
    assert read_wish(suche, KATALOG) == soll


def test_another_beginning_can_be_taken_back(tag):
    erster = tag.modell.ablauf
    tag.modell.begin(empty_plan("Zweiter"), "Anderen Ablauf begonnen")

    assert tag.modell.undo() == "Anderen Ablauf begonnen"
    assert tag.modell.ablauf == erster


def test_every_path_opens_in_every_length():
    for pfad in KATALOG.pfade.values():
        for fassung in pfad.fassungen:
            ablauf = plan_from_wish(Wunsch(pfad.slug, fassung.name), KATALOG)
            assert isinstance(ablauf, Ablauf)
            zeilen, ordnung = list_rows(_ansatz(ablauf), WORTE)
            assert set(zeilen) == {k for ids in ordnung.values() for k in ids}


def _ansatz(ablauf):
    modell = Modell(KATALOG)
    modell.begin(ablauf)
    return modell.ansatz


def test_open_piece_folds_when_it_is_gone(tag):
    kugel = tag.named("Kugellager").id
    tag.modell.offen = kugel
    tag.do("entfernen", kugel)

    assert tag.modell.offen == ""
    assert not any(isinstance(b, Block) and b.id == kugel for _, b in walk_blocks(tag.modell.ablauf))
