"""Do the documents of offers, plans and short lists say what people need?"""

from __future__ import annotations

from methodenkoffer.skalierung import cut_to_fit
from tests.dokument.katalog import make_card, make_catalogue
from toolkit.dokument import (
    Fakten,
    Hinweis,
    Liste,
    Seitenumbruch,
    Tabelle,
    Ueberschrift,
    angebot_als_dokument,
    merkliste_als_dokument,
    pfad_als_dokument,
)
from toolkit.dokument.pfad import sum_plan_material

KATALOG = make_catalogue()
ANGEBOT = KATALOG.angebote["musterangebot"]
PFAD = KATALOG.pfade["musterplan"]


def blocks(dokument, art):
    return [b for b in dokument.bloecke if isinstance(b, art)]


def test_offer_says_role_rhythm_audience_and_who_brings_it() -> None:
    fakten = blocks(angebot_als_dokument(ANGEBOT, KATALOG), Fakten)[0]

    assert [(f.name, f.wert) for f in fakten.fakten] == [
        ("Ihre Rolle", "Teilnehmen oder Ausrichten"),
        ("Wie oft", "einmal im Jahr"),
        ("Für wen", "Koordination"),
        ("Eingebracht von", "nicht genannt"),
    ]


def test_offer_says_whether_it_runs_and_whom_to_ask() -> None:
    hinweis = blocks(angebot_als_dokument(ANGEBOT, KATALOG), Hinweis)[0]

    assert hinweis == Hinweis(
        "**Läuft das gerade? Läuft.** Es läuft, solange geprüft wird. (Stand: 22.\u00a0November 2026)\n\n"
        "**Wen fragen?** Fragen Sie die Prüfungen.",
        "gut",
    )


def test_offer_keeps_local_ideas_apart_from_the_programme() -> None:
    titel = [u.text for u in blocks(angebot_als_dokument(ANGEBOT, KATALOG), Ueberschrift)]

    assert "Eigene Formate vor Ort – unser Vorschlag" in titel
    assert "Was belegt ist und was unser Vorschlag ist" in titel


def test_offer_has_three_checklists() -> None:
    listen = [b.punkte for b in blocks(angebot_als_dokument(ANGEBOT, KATALOG), Liste) if b.art == "haken"]

    assert listen == [("Einladen.", "Raum buchen."), ("Begrüßen.", "Mitschreiben."), ("Danken.", "Aufräumen.")]


def test_plan_counts_its_times_from_the_beginning_and_ends_with_the_buffer() -> None:
    tabelle = blocks(pfad_als_dokument(PFAD, KATALOG), Tabelle)[0]

    assert [(z[0], z[1]) for z in tabelle.zeilen] == [
        ("0:00", "25\u00a0Min."),
        ("0:25", "60\u00a0Min."),
        ("1:25", "10\u00a0Min."),
        ("1:35", "40\u00a0Min."),
        ("2:15", "15\u00a0Min."),
    ]
    assert tabelle.zeilen[0][2] == "[Musterkarte](/karten/musterkarte?personen=8&minuten=25)"
    assert tabelle.zeilen[-1][2] == "Puffer"


def test_plan_sums_material_over_its_cards() -> None:
    assert sum_plan_material(PFAD.fassungen[0], KATALOG, 9) == (
        ("Zettel", 36, ("Musterkarte", "Nachbarkarte")),
        ("Bogen", 6, ("Musterkarte", "Nachbarkarte")),
    )


def test_plan_says_when_the_group_is_too_small() -> None:
    hinweise = blocks(pfad_als_dokument(PFAD, KATALOG, 4), Hinweis)

    assert hinweise == [Hinweis("Der Plan ist ab 6 Personen gedacht, Sie sind 4. Lesen Sie „Zu sechst“.", "achtung")]


def test_short_list_begins_each_card_on_a_new_page() -> None:
    karten = [make_card(), KATALOG.karten["nachbarkarte"]]

    dokument = merkliste_als_dokument([(k, cut_to_fit(k)) for k in karten])

    assert dokument.untertitel == "2 Methoden, zusammen 50 Minuten."
    assert len(blocks(dokument, Seitenumbruch)) == 2
    assert [u.text for u in blocks(dokument, Ueberschrift) if u.ebene == 1] == ["Musterkarte", "Nachbarkarte"]


def test_empty_short_list_says_how_to_fill_it() -> None:
    dokument = merkliste_als_dokument([])

    assert "legen Sie sie auf die Merkliste" in dokument.bloecke[0].text
