"""Are the forms of a day ready to be filled in by hand?"""

from __future__ import annotations

from tests.dokument.tagesplan import regional_day, whole_catalogue
from tests.planung.bau import block, plan
from toolkit.dokument.form import Liste, Tabelle, Ueberschrift
from toolkit.dokument.trainingstag import (
    LINIE,
    namensschilder_als_dokumente,
    rueckmeldebogen_als_dokument,
    teilnahmeliste_als_dokument,
)
from toolkit.dokument.trainingstag_arbeitsblatt import blank_sheets
from toolkit.dokument.trainingstag_bereit import bereit_als_dokument
from toolkit.planung.ablauf import Aufgabe

KLEIN = plan(block("b1", verantwortlich="Ada"), personen=3, titel="Treffen")


def test_name_tags_fill_whole_sheets() -> None:
    schilder = namensschilder_als_dokumente(KLEIN, ("Ada Musterfrau; Musterstadt", "Ben"))

    assert [(s.titel, s.untertitel) for s in schilder[:3]] == [
        ("Ada Musterfrau", "Musterstadt"),
        ("Ben", "Treffen"),
        (LINIE, "Treffen"),
    ]
    assert len(schilder) == 8


def test_attendance_list_has_the_names_and_room_for_more() -> None:
    tabelle = next(b for b in teilnahmeliste_als_dokument(KLEIN, ("Ada; Ort",)).bloecke if isinstance(b, Tabelle))

    assert len(tabelle.zeilen) == 7
    assert tabelle.zeilen[0][1:3] == ("Ada", "Ort")


def test_feedback_form_asks_without_a_name() -> None:
    tabellen = [b for b in rueckmeldebogen_als_dokument(KLEIN).bloecke if isinstance(b, Tabelle)]

    assert [t.kopf for t in tabellen] == [
        ("Das stimmt …", "ja", "eher ja", "eher nein", "nein"),
        ("Das nehme ich mit",),
        ("Das hat mir gefehlt",),
        ("Das würde ich beim nächsten Mal anders machen",),
    ]


def test_blank_sheets_are_counted_by_small_groups() -> None:
    blaetter = blank_sheets(regional_day(), whole_catalogue())

    assert [(b.dokument.titel, b.anzahl, b.quer) for b in blaetter] == [
        ("Galerierundgang", 5, False),
        ("Maßnahmenplan", 1, True),
        ("Mitschrift der Gruppe", 5, False),
    ]


def test_readiness_names_what_is_open() -> None:
    ablauf = KLEIN.model_copy(update={"vorbereitung": (Aufgabe(id="v1", titel="Raum buchen"),)})
    dokument = bereit_als_dokument(ablauf, whole_catalogue())
    ueberschriften = [b.text for b in dokument.bloecke if isinstance(b, Ueberschrift)]
    listen = [b.punkte for b in dokument.bloecke if isinstance(b, Liste)]

    assert ueberschriften[-5:] == ["Noch zu erledigen", "Gedruckt", "Menschen", "Raum", "Technik"]
    assert ("Raum buchen",) in listen
    assert all(b.art == "haken" for b in dokument.bloecke if isinstance(b, Liste))
