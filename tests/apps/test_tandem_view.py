"""Can two places go from their names to the review of their tandem? Without a browser."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.frame.mappenhilfe import new_frame, new_mappe, press
from toolkit.apps.tandem.view import Ansicht
from toolkit.dokument.regionalgruppe.blatt import Gruppenort, Regionalgruppe
from toolkit.dokument.tandem.beispiel import tandem_beispiel
from toolkit.dokument.tandem.blatt import Tandem, begin_tandem
from toolkit.dokument.tandem.jahr import TAG_FEHLT
from toolkit.frame.mappe import OffeneMappe, add_sheet, all_kinds
from toolkit.frame.mappe.zeit import today

LIND = Gruppenort(id="lind", name="Lindenau", land="ST", lat=51.8, lon=11.5, sucht="Ehrenamtskarte")
WEID = Gruppenort(id="weid", name="Weidenbach", land="TH", lat=51.1, lon=11.5, bietet="Ehrenamtskarte\nJugendforum")
GRUPPE = Regionalgruppe(titel="Runde", orte=[LIND, WEID, Gruppenort(id="ohne")])


@pytest.fixture
def code(datenbank):
    return new_mappe(datenbank)[1]


def visit(datenbank, code, suche=""):
    all_kinds()
    schirm = Ansicht(new_frame(), OffeneMappe(datenbank.open))
    schirm.read_address(suche)
    press(schirm.leiste.schluessel, "bereit", code=code, entwuerfe={})
    return schirm


def type_in(schirm, **felder):
    press(schirm.form, "entwurf", nr=1, stand=schirm.form.stand, inhalt={**schirm.blatt.inhalt, **felder})


def choose(schirm, **felder):
    wahl = schirm.ortwahl
    press(wahl.form, "entwurf", nr=1, stand=wahl.form.stand, inhalt=felder)
    press(wahl.nehmen.knopf)


def save(datenbank, code, art, titel, wert):
    mappe, _ = new_mappe(datenbank, code)
    return add_sheet(mappe, art, titel, wert.model_dump(mode="json"))


def stored(datenbank, code, art="tandem"):
    mappe, _ = new_mappe(datenbank, code)
    return [b.inhalt for b in mappe.ablage.list_sheets(mappe.zugang) if b.art == art]


def sheet(datenbank, code):
    return Tandem.model_validate(stored(datenbank, code)[0])


def begun(datenbank, code):
    save(datenbank, code, "regionalgruppe", "Runde", GRUPPE)
    schirm = visit(datenbank, code)
    press(schirm.neu)
    choose(schirm, ort_a="lind", ort_b="weid")
    return schirm


def test_two_places_of_the_group_are_taken_with_what_is_known(datenbank, code):
    schirm = begun(datenbank, code)

    t = sheet(datenbank, code)
    assert [(o.name, o.land, o.sucht) for o in t.orte] == [
        ("Lindenau", "ST", "Ehrenamtskarte"),
        ("Weidenbach", "TH", ""),
    ]
    assert t.titel == "Tandem Lindenau – Weidenbach"
    assert schirm.ortwahl.weite.text == "Von Lindenau nach Weidenbach: ca. 100\u00a0km."
    optionen = schirm.ortwahl.form.felder[0]["felder"][0]["optionen"]
    assert optionen == [("", "steht nicht in der Gruppe"), ("lind", "Lindenau"), ("weid", "Weidenbach")]


def test_namesakes_of_the_group_are_told_apart(datenbank, code):
    neustadt = [Gruppenort(id=f"neu{land.lower()}", name="Neustadt", land=land) for land in ("SN", "TH")]
    save(datenbank, code, "regionalgruppe", "Runde", Regionalgruppe(titel="Runde", orte=neustadt))
    schirm = visit(datenbank, code)
    press(schirm.neu)
    optionen = schirm.ortwahl.form.felder[0]["felder"][0]["optionen"]

    choose(schirm, ort_a="neusn", ort_b="neuth")

    assert [text for _, text in optionen[1:]] == ["Neustadt (Sachsen)", "Neustadt (Thüringen)"]
    assert schirm.ortwahl.nehmen.gesagt.text.startswith("Das Tandem: Neustadt (Sachsen) und Neustadt (Thüringen).")


def test_names_are_typed_where_there_is_no_group(datenbank, code):
    schirm = visit(datenbank, code)
    press(schirm.neu)
    vorher = [f["art"] for f in schirm.form.felder]

    choose(schirm, name_a="Stendal", name_b="Kleinkleckersdorf")

    assert [o.name for o in sheet(datenbank, code).orte] == ["Stendal", "Kleinkleckersdorf"]
    assert "Kleinkleckersdorf" in schirm.ortwahl.nehmen.gesagt.punkte[0]
    assert "Kleinkleckersdorf hat keine Lage" in schirm.ortwahl.weite.text
    assert vorher == ["reihe", "absatz"]
    assert [f["art"] for f in schirm.form.felder] == ["liste", "reihe", "absatz"]


def test_choice_is_taken_back(datenbank, code):
    schirm = begun(datenbank, code)

    press(schirm.ortwahl.nehmen.rueckweg.knopf)

    t = sheet(datenbank, code)
    assert ([o.name for o in t.orte], t.titel) == (["", ""], "Unser Tandem")


def test_choice_of_one_place_only_says_what_is_missing(datenbank, code):
    schirm = visit(datenbank, code)
    press(schirm.neu)

    choose(schirm, name_a="Stendal")

    assert schirm.ortwahl.nehmen.gesagt.text == "Wählen oder schreiben Sie beide Orte."
    assert sheet(datenbank, code).orte[0].name == ""


def test_chooser_is_folded_where_both_places_are_known(datenbank, code):
    t = begin_tandem(LIND, WEID, None)
    kennung = save(datenbank, code, "tandem", t.titel, t)

    schirm = visit(datenbank, code, f"?blatt={kennung}")

    assert not schirm.ortwahl.kasten.offen


def test_shared_matter_becomes_a_theme_once(datenbank, code):
    schirm = begun(datenbank, code)
    punkte = list(schirm.gemeinsam.funde.punkte)

    press(schirm.gemeinsam.themen.knopf)

    assert len(punkte) == 1
    assert punkte[0].startswith("Lindenau sucht „Ehrenamtskarte“, Weidenbach bietet „Ehrenamtskarte“.")
    assert [x.name for x in sheet(datenbank, code).themen] == ["Ehrenamtskarte"]
    assert schirm.gemeinsam.themen.knopf.versteckt
    assert schirm.gemeinsam.themen.gesagt.text.startswith("1 Thema steht jetzt")


def test_first_meeting_becomes_a_plan_in_the_mappe_and_not_twice(datenbank, code):
    schirm = begun(datenbank, code)
    teil = schirm.treffen
    press(teil.anlegen)
    ohne_form = teil.gesagt.text
    type_in(schirm, treffen_form="online")

    press(teil.anlegen)
    angelegt, ende = teil.gesagt.text, teil.gesagt.punkte[0]
    press(teil.anlegen)

    (plan,) = stored(datenbank, code, "plan")
    assert ohne_form == "Wählen Sie zuerst, ob Sie sich per Video oder an einem Ort treffen."
    assert (angelegt, teil.gesagt.text) == (
        "Der Ablauf liegt jetzt in Ihrer Mappe.",
        "Dieser Ablauf liegt schon genau so in Ihrer Mappe.",
    )
    assert ende.endswith("so bleibt etwas Luft.")
    assert plan["titel"] == "Tandem Lindenau – Weidenbach: erstes Treffen"
    assert teil.wege.eintraege[0]["ziel"] == f"/app/ablaufplaner?blatt={sheet(datenbank, code).plan_id}"


def test_changed_meeting_makes_another_plan_and_says_that_the_old_one_stays(datenbank, code):
    schirm = begun(datenbank, code)
    type_in(schirm, treffen_form="online")
    press(schirm.treffen.anlegen)

    type_in(schirm, treffen_form="vorort", personen=30)
    press(schirm.treffen.anlegen)

    assert len(stored(datenbank, code, "plan")) == 2
    assert [s.split(".")[0] for s in schirm.treffen.gesagt.punkte] == [
        schirm.treffen.gesagt.punkte[0].split(".")[0],
        "Der frühere Ablauf bleibt in der Mappe",
    ]
    assert "nach Ihrem Ziel" in schirm.treffen.gesagt.punkte[0]


def test_own_words_have_a_line_only_where_they_are_chosen(datenbank, code):
    schirm = begun(datenbank, code)
    schirm.go_to("vereinbarung")
    vorher = str(schirm.form.felder)

    type_in(schirm, kosten="andere", vertraulich="andere")

    assert "kosten_wie" not in vorher
    assert "kosten_wie" in str(schirm.form.felder)
    assert "vertraulich_was" in str(schirm.form.felder)


def test_gifts_are_taken_over_and_taken_back(datenbank, code):
    schirm = begun(datenbank, code)

    press(schirm.vereinbarung.geben.knopf)
    voll = sheet(datenbank, code)
    press(schirm.vereinbarung.geben.rueckweg.knopf)

    assert [o.gibt for o in voll.orte] == ["", "Ehrenamtskarte\nJugendforum"]
    assert [o.gibt for o in sheet(datenbank, code).orte] == ["", ""]


def test_year_is_planned_and_taken_back(datenbank, code):
    schirm = begun(datenbank, code)
    press(schirm.jahr.planen.knopf)
    ohne = schirm.jahr.planen.gesagt.text
    type_in(schirm, erstes=(today() + timedelta(days=30)).isoformat(), rhythmus="zwei_monate")

    press(schirm.jahr.planen.knopf)
    voll = sheet(datenbank, code)
    press(schirm.jahr.planen.rueckweg.knopf)

    assert ohne == TAG_FEHLT
    assert len(voll.gespraeche) == 6
    assert sheet(datenbank, code).gespraeche == []


def test_review_shows_both_sides_of_the_chosen_round(datenbank, code):
    t = tandem_beispiel(today())
    kennung = save(datenbank, code, "tandem", t.titel, t)
    schirm = visit(datenbank, code, f"?blatt={kennung}&teil=rueckblick")
    teil = schirm.rueckblick
    halb = (teil.tabelle.spalten, teil.tabelle.zeilen[0]["zellen"][0], teil.ergebnis.text[:18])

    type_in(schirm, runde="ganz")

    assert halb == (
        ["Gefragt", "Lindenau", "Weidenbach"],
        ["Jugendliche dort treffen, wo sie schon sind", "Ein Forum braucht ein eigenes kleines Geld"],
        "Lindenau sagt: Wir",
    )
    assert teil.seiten.versteckt
    assert "ganz_gelernt" in str(schirm.form.felder)


def test_every_file_is_handed_over(datenbank, code):
    t = tandem_beispiel(today())
    kennung = save(datenbank, code, "tandem", t.titel, t)
    schirm = visit(datenbank, code, f"?blatt={kennung}")
    reihen = [x.mitnahme for x in (schirm.gemeinsam, schirm.vereinbarung, schirm.jahr, schirm.rueckblick)]

    gesagt = []
    for mitnahme in reihen:
        for knopf in mitnahme.knoepfe.values():
            press(knopf)
            gesagt.append(mitnahme.gesagt.text)

    assert [satz.split(".")[-2].split("“")[0] for satz in gesagt] == [
        "pdf", "docx", "pdf", "ics", "pdf", "pdf", "docx", "pdf", "docx", "pdf",
    ]  # fmt: skip


def test_calendar_without_days_says_so(datenbank, code):
    schirm = visit(datenbank, code)
    press(schirm.neu)

    press(schirm.jahr.mitnahme.knoepfe["Alle Tage für den Kalender"])

    assert schirm.jahr.mitnahme.gesagt.text == "Es gibt noch keinen Tag."


def test_half_typed_content_is_no_crash(datenbank, code):
    schirm = begun(datenbank, code)

    type_in(schirm, personen=9_999)

    assert schirm.missing(schirm.blatt.inhalt) == {}
    assert not schirm.form.versteckt


def test_another_sheet_shows_nothing_of_the_one_before(datenbank, code):
    schirm = begun(datenbank, code)
    press(schirm.regal.zurueck)

    press(schirm.neu)

    assert schirm.ortwahl.nehmen.gesagt.text == ""
    assert schirm.ortwahl.kasten.offen
    assert (schirm.gemeinsam.funde.text, schirm.ortwahl.weite.text) == ("", "")


def test_reader_sees_no_buttons_that_change_anything(datenbank, code):
    schirm = begun(datenbank, code)
    mappe, _ = new_mappe(datenbank, code)
    lesen = mappe.ablage.add_code(mappe.zugang, "lesen")

    leser = visit(datenbank, lesen, f"?blatt={schirm.blatt.blatt_id}")

    taten = (leser.ortwahl.nehmen, leser.gemeinsam.themen, leser.vereinbarung.geben, leser.jahr.planen)
    assert [x.knopf.versteckt for x in taten] == [True] * 4
    assert (leser.treffen.anlegen.versteckt, leser.ortwahl.form.versteckt) == (True, True)
