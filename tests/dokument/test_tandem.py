"""Is a tandem begun, matched, agreed on and written down as people expect?"""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pikepdf
import pytest

from tests.export.proben import ANGABEN
from toolkit.dokument.regionalgruppe.beispiel import gruppe_beispiel
from toolkit.dokument.regionalgruppe.blatt import Gruppenort
from toolkit.dokument.regionalgruppe.stand import Gruppenstand
from toolkit.dokument.tandem.beispiel import tandem_beispiel
from toolkit.dokument.tandem.blatt import Tandem, begin_tandem, make_title, names_of, take_place, title_of
from toolkit.dokument.tandem.luecken import find_gaps
from toolkit.dokument.tandem.paar import find_shared
from toolkit.dokument.tandem.papier_boegen import gespraechsblatt_als_dokument, suchblatt_als_dokument
from toolkit.dokument.tandem.papiere import tandem_als_dokument
from toolkit.dokument.tandem.rueckblick import say_outcome
from toolkit.dokument.tandem.rueckblick_bogen import bogen_als_dokument
from toolkit.dokument.tandem.rueckblick_papier import bericht_als_dokument
from toolkit.dokument.tandem.vereinbarung import write_agreement
from toolkit.dokument.tandem.vorbereitung import write_invitation
from toolkit.dokument.tandem.vorschlag import add_gifts, add_topics
from toolkit.dokument.tandem.wahl import DERSELBE, EIN_ORT_FEHLT, choose_places
from toolkit.dokument.tandem.weite import say_distance
from toolkit.dokument.tandem.werte import Tandemort
from toolkit.dokument.tandem.werte_arbeit import Thema
from toolkit.export.docx.datei import render_docx
from toolkit.export.html import render_file
from toolkit.export.markdown import render_markdown
from toolkit.export.pdf.druck import render_pdf

HEUTE = date(2026, 11, 30)
BOESE = "=1+1 <b>#x</b> \\ `a` | * [x](javascript:1)"
LAND_UNTEN = "Wählen Sie das Land unten, dann meiden wir die richtigen Feiertage."
PAPIERE = (
    tandem_als_dokument,
    gespraechsblatt_als_dokument,
    suchblatt_als_dokument,
    lambda t: bogen_als_dokument(t, "halb", 0),
    lambda t: bogen_als_dokument(t, "ganz", 1),
    lambda t: bericht_als_dokument(t, "halb", HEUTE),
    lambda t: write_agreement(t, HEUTE).dokument,
)


def pair(**felder) -> Tandem:
    a = Tandemort(id="orta", name="Lindenau", land="ST", sucht=felder.pop("a_sucht", ""))
    b = Tandemort(id="ortb", name="Weidenbach", land="TH", bietet=felder.pop("b_bietet", ""))
    return Tandem(orte=[a, b], **felder)


def test_tandem_begins_with_two_places_their_reasons_and_no_contacts():
    gruppe = gruppe_beispiel(HEUTE)
    a, b = gruppe.orte[0].model_copy(update={"kontakt": "Geheim", "mail": "a@example.org"}), gruppe.orte[5]

    t = begin_tandem(a, b, HEUTE, ["  Beide  klein ", "", "Beide an der Aue"])

    assert (t.titel, t.beginn, t.warum) == ("Tandem Lindenau – Weidenbach", HEUTE, "Beide klein\nBeide an der Aue")
    assert [(o.ort, o.land, o.wer) for o in t.orte] == [(o.id, o.land, o.wer) for o in (a, b)]
    assert "Geheim" not in t.model_dump_json()
    assert "example.org" not in t.model_dump_json()


def test_tandem_begins_with_places_that_say_nothing():
    t = begin_tandem(Gruppenort(), Gruppenort(name="Tannhof"), None)

    assert (t.titel, names_of(t)) == ("Unser Tandem", ("Erster Ort", "Tannhof"))
    assert Tandem.model_validate(t.model_dump(mode="json")) == t


def test_place_taken_again_keeps_what_was_entered_and_another_one_does_not():
    lindenau = gruppe_beispiel(HEUTE).orte[0]
    alt = Tandemort(name="lindenau", sucht="Eigenes", spricht="Koordination", gibt="Zeit")

    gleich = take_place(alt, lindenau)
    anders = take_place(alt, Gruppenort(name="Tannhof"))

    assert (gleich.sucht, gleich.spricht, gleich.gibt) == ("Eigenes", "Koordination", "Zeit")
    assert (gleich.bietet, gleich.land, gleich.name) == (lindenau.bietet, "ST", "Lindenau")
    assert anders == Tandemort(id=alt.id, ort=anders.ort, name="Tannhof", lage_fuer="Tannhof")


def test_places_are_chosen_from_the_group_or_typed():
    lind = Gruppenort(id="lind", name="Lindenau", land="ST", lat=51.0, lon=11.0, sucht="Saal")
    t = Tandem(gruppe=Gruppenstand(orte=[lind]))

    wahl = choose_places(t, ["lind", ""], ["", "Stendal"])

    assert wahl.gut
    assert [(o.name, o.land) for o in wahl.tandem.orte] == [("Lindenau", "ST"), ("Stendal", "ST")]
    assert wahl.tandem.titel == "Tandem Lindenau – Stendal"
    assert wahl.saetze == ()


def test_typed_name_of_the_group_means_its_place():
    lind = Gruppenort(id="lind", name="Lindenau", land="ST", lat=51.0, lon=11.0)
    t = Tandem(gruppe=Gruppenstand(orte=[lind]))

    wahl = choose_places(t, ["", ""], ["lindenau", "Xyzzyheim"])

    assert wahl.tandem.orte[0].ort == "lind"
    assert wahl.saetze == (f"Bei „Xyzzyheim“ kennen wir Land und Lage nicht. {LAND_UNTEN}",)


def test_place_that_only_lacks_its_position_is_not_named_twice():
    orte = [Gruppenort(id="ohnelage", name="Tannhof", land="ST"), Gruppenort(id="ohneland", name="Seehof")]

    wahl = choose_places(Tandem(gruppe=Gruppenstand(orte=orte)), ["ohnelage", "ohneland"], ["", ""])

    assert wahl.saetze == (f"Bei „Seehof“ kennen wir Land und Lage nicht. {LAND_UNTEN}",)
    assert say_distance(wahl.tandem) == (
        "Wie weit es ist, wissen wir nicht: Tannhof und Seehof haben keine Lage auf der Landkarte."
    )


@pytest.mark.parametrize(
    ("namen", "satz"), [(["Stendal", ""], EIN_ORT_FEHLT), (["Stendal", "Stendal"], DERSELBE), (["", ""], EIN_ORT_FEHLT)]
)
def test_choice_without_two_places_changes_nothing(namen, satz):
    t = Tandem()

    wahl = choose_places(t, ["", ""], namen)

    assert (wahl.tandem, wahl.gut, wahl.saetze) == (t, False, (satz,))


def test_own_title_survives_another_choice():
    t = Tandem(titel="Die zwei vom Fluss")

    wahl = choose_places(t, ["", ""], ["Stendal", "Apolda"])

    assert wahl.tandem.titel == "Die zwei vom Fluss"
    assert (title_of(Tandem()), make_title(wahl.tandem.orte)) == ("Unser Tandem", "Tandem Stendal – Apolda")


def test_what_one_seeks_and_the_other_offers_meets_in_both_directions():
    t = pair(a_sucht="Runde Tische moderieren\nSaal", b_bietet="Moderation für Runde Tische")
    gedreht = t.model_copy(update={"orte": t.orte[::-1]})

    (fund,), (anders,) = find_shared(t, HEUTE), find_shared(gedreht, HEUTE)

    assert fund.satz.startswith(
        "Lindenau sucht „Runde Tische moderieren“, Weidenbach bietet „Moderation für Runde Tische“. (gemeinsam:"
    )
    assert anders == fund


def test_places_with_one_name_are_still_two():
    orte = [Tandemort(name="Neustadt", sucht="Lastenrad"), Tandemort(name="Neustadt", bietet="Lastenrad")]

    assert [f.art for f in find_shared(Tandem(orte=orte), HEUTE)] == ["hilft"]


def test_both_seeking_the_same_is_a_common_matter():
    orte = [Tandemort(name=n, sucht="Ehrenamtskarte einführen") for n in ("A-Dorf", "B-Dorf")]

    (fund,) = find_shared(Tandem(orte=orte), HEUTE)

    assert (fund.art, fund.gesucht) == ("beide", "Ehrenamtskarte einführen")
    assert find_shared(Tandem(), HEUTE) == []


def test_themes_are_proposed_up_to_three_and_once():
    zeilen = "Ehrenamtskarte\nLastenrad\nSprachcafé\nDorfladen"
    t = pair(a_sucht=zeilen, b_bietet=zeilen, themen=[Thema(id="t001", name="lastenrad"), Thema(id="leer")])
    funde = find_shared(t, HEUTE)

    neu = add_topics(t, funde)

    assert [thema.name for thema in neu.themen] == ["lastenrad", "Ehrenamtskarte", "Sprachcafé"]
    assert add_topics(neu, funde) == neu
    assert add_topics(t, []) == t


def test_gifts_come_from_the_lists_and_overwrite_nothing():
    orte = [Tandemort(bietet="Rad", sucht="Saal", gibt="Zeit"), Tandemort()]

    a, b = add_gifts(Tandem(orte=orte)).orte

    assert (a.gibt, a.bekommt, b.gibt, b.bekommt) == ("Zeit", "Saal", "", "")


def test_distance_is_said_and_a_missing_position_too():
    lage = {"lat": 51.86, "lon": 11.55}
    a = Tandemort(name="Lindenau", lage_fuer="Lindenau", **lage)
    b = Tandemort(name="Weidenbach", lage_fuer="Weidenbach", lat=51.12, lon=11.52)
    fort = a.model_copy(update={"name": "Anderswo"})

    assert say_distance(Tandem(orte=[a, b])) == "Von Lindenau nach Weidenbach: ca. 110\u00a0km."
    assert say_distance(Tandem(orte=[fort, b])) == (
        "Wie weit es ist, wissen wir nicht: Anderswo hat keine Lage auf der Landkarte."
    )
    assert say_distance(Tandem()) == ""


def test_gaps_of_an_empty_tandem_name_every_part():
    luecken = find_gaps(Tandem(), HEUTE)

    assert {teil: len(g) for teil, g in luecken.items()} == {
        "wir": 8,
        "suchen": 5,
        "treffen": 7,
        "vereinbarung": 9,
        "jahr": 2,
        "rueckblick": 0,
    }
    assert luecken["wir"][0] == "Die Namen der beiden Orte."
    assert luecken["vereinbarung"][0] == "Noch offen: was der Ort gibt."


def test_gaps_of_the_example_are_few():
    assert {n: g for n, g in find_gaps(tandem_beispiel(HEUTE), HEUTE).items() if g} == {
        "vereinbarung": ["Noch offen: eine Stelle, die hilft."],
        "jahr": [
            "1\u00a0Gespräch liegt zurück. Haken Sie ab, wenn Sie gesprochen haben, sonst ändern Sie den Tag.",
        ],
    }


def test_gaps_of_the_agreement_name_the_place_and_leave_out_what_other_parts_ask_for():
    t = pair(besuche=0, frist=0, kosten="selbst", vertraulich="alles", rhythmus="monat", weg="video", gilt_ab=HEUTE)
    t = t.model_copy(
        update={"hilfe": "Programmbüro", "orte": [t.orte[0].model_copy(update={"gibt": "Zeit"}), t.orte[1]]}
    )

    luecken = find_gaps(t, HEUTE)

    assert luecken["vereinbarung"] == [
        "Noch offen: was Lindenau bekommen möchte.",
        "Noch offen: was Weidenbach gibt.",
        "Noch offen: was Weidenbach bekommen möchte.",
        "Noch offen: wer für Lindenau unterschreibt.",
        "Noch offen: wer für Weidenbach unterschreibt.",
    ]
    assert "Lindenau: die Einrichtung." in luecken["wir"]


def test_first_meeting_that_is_over_misses_nothing():
    assert find_gaps(pair(treffen_tag=date(2026, 11, 29)), HEUTE)["treffen"] == []
    assert find_gaps(pair(treffen_tag=HEUTE), HEUTE)["treffen"] != []


def test_many_themes_and_the_same_place_twice_are_said():
    ort = Tandemort(ort="lind", name="Lindenau")
    t = Tandem(orte=[ort, ort.model_copy(update={"id": "zwei"})], themen=[Thema(name=str(n)) for n in range(4)])

    luecken = find_gaps(t, HEUTE)

    assert "Zweimal derselbe Ort." in luecken["wir"]
    assert luecken["suchen"][-1] == "4 Themen sind viel. Mit höchstens drei kommen Sie weiter."


def test_agreement_has_no_gap_once_all_is_said():
    t = tandem_beispiel(HEUTE).model_copy(update={"hilfe": "Programmbüro"})

    entwurf = write_agreement(t, HEUTE)

    text = render_markdown(entwurf.dokument)
    assert entwurf.offen == ()
    assert "noch offen" not in text
    assert "Wir sprechen jeden Monat am Telefon oder per Video, jeweils 45\u00a0Minuten." in text
    assert "Die Vereinbarung gilt ab 24.\u00a0Mai 2026 für 12\u00a0Monate, also bis 23.\u00a0Mai 2027." in text
    assert "Jeder Ort kann das Tandem mit 4\u00a0Wochen Vorlauf beenden." in text
    assert "unser Vorschlag und kein Papier des Programms" in text


@pytest.mark.parametrize(
    ("monate", "satz"),
    [
        (12, "Am 25.\u00a0November 2026 schauen wir zurück"),
        (6, "In den letzten zwei Wochen schauen wir zurück"),
        (None, "Am 25.\u00a0November 2026 schauen wir zurück"),
    ],
)
def test_agreement_looks_back_before_it_ends(monate, satz):
    text = render_markdown(write_agreement(pair(gilt_ab=date(2026, 5, 25), monate=monate), HEUTE).dokument)

    assert f"{satz}: Was haben wir voneinander gelernt" in text


def test_places_of_one_name_bear_their_land():
    orte = [Tandemort(name="Neustadt", land="SN"), Tandemort(name="neustadt", land="TH")]

    assert names_of(Tandem(orte=orte)) == ("Neustadt (Sachsen)", "neustadt (Thüringen)")
    assert make_title(orte) == "Tandem Neustadt (Sachsen) – neustadt (Thüringen)"
    assert names_of(Tandem(orte=[orte[0], Tandemort(name="Neustadt")])) == ("Neustadt (Sachsen)", "Neustadt")


def test_agreement_is_a_word_file_with_headings_header_rows_and_room_to_sign():
    from docx import Document
    from docx.oxml.ns import qn

    datei = Document(BytesIO(render_docx(write_agreement(Tandem(), HEUTE).dokument, ANGABEN)))

    ueberschriften = [p.text for p in datei.paragraphs if p.style.name == "Heading 1"]
    orte, gaben, unterschriften = datei.tables
    assert ueberschriften == [
        "1. Wer wir sind",
        "2. Woran wir arbeiten",
        "3. Was jeder Ort gibt und bekommt",
        "4. Wie wir sprechen und uns besuchen",
        "5. Was unter uns bleibt",
        "6. Beginn, Rückblick und Ende",
        "7. Unterschriften",
    ]
    assert datei.core_properties.language == "de-DE"
    assert all(t.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None for t in (orte, gaben, unterschriften))
    assert [z.text for z in unterschriften.rows[0].cells] == ["Ort", "Wer unterschreibt", "Ort und Tag", "Unterschrift"]
    assert [z.cells[0].text.count("\n") for z in unterschriften.rows[1:]] == [2, 2]
    assert all(r.bold for p in datei.paragraphs for r in p.runs if r.text.startswith("[noch offen"))


def test_own_words_take_the_place_of_the_choices():
    t = pair(kosten="andere", kosten_wie="Wir fahren Rad", vertraulich="andere", besuche=0, frist=0)

    text = render_markdown(write_agreement(t, HEUTE).dokument)
    mit_besuch = render_markdown(write_agreement(t.model_copy(update={"besuche": 2}), HEUTE).dokument)

    assert "Besuche sind nicht vereinbart." in text
    assert "Wir fahren Rad" not in text
    assert "Wir besuchen einander zweimal im Jahr." in mit_besuch
    assert "Wir fahren Rad." in mit_besuch
    assert "noch offen: was vertraulich bleibt" in text
    assert "Jeder Ort kann das Tandem jederzeit beenden." in text


def test_review_names_different_wishes_without_deciding():
    t = tandem_beispiel(HEUTE)
    einig = t.model_copy(update={"orte": [o.model_copy(update={"halb_weiter": "weiter"}) for o in t.orte]})

    assert say_outcome(t, "halb") == (
        "Lindenau sagt: Wir machen so weiter. Weidenbach sagt: Wir machen weiter, aber anders. "
        "Sprechen Sie darüber, bevor Sie etwas festlegen."
    )
    assert say_outcome(einig, "halb") == "Beide sagen: Wir machen so weiter."
    assert say_outcome(t, "ganz") == ""


def test_half_of_a_review_is_missing_the_other_half():
    orte = [Tandemort(name="A", ganz_gelernt="Viel"), Tandemort(name="B")]
    t = Tandem(orte=orte, gilt_ab=date(2025, 3, 1))

    luecken = find_gaps(t, HEUTE)["rueckblick"]

    assert luecken == [
        "Rückblick nach zwölf Monaten: was B sagt.",
        "Rückblick nach zwölf Monaten: wie es für A weitergeht.",
    ]


def test_review_is_due_from_its_day_and_not_once_both_ended_the_tandem():
    t = pair(gilt_ab=date(2025, 10, 1))
    ende = [o.model_copy(update={"halb_weiter": "beenden"}) for o in t.orte]

    assert find_gaps(t, date(2026, 3, 31))["rueckblick"] == []
    assert find_gaps(t, date(2026, 4, 1))["rueckblick"] == [
        "Der Rückblick nach sechs Monaten ist seit dem 1.\u00a0April 2026 dran."
    ]
    assert find_gaps(t.model_copy(update={"orte": ende}), HEUTE)["rueckblick"] == []


def test_report_stays_on_one_page_however_long_the_answers_are():
    lang = "\n".join(["Sehr viel gelernt und noch mehr ausprobiert " * 8] * 30)
    voll = {f"halb_{name}": lang for name in ("gelernt", "veraendert", "schwer")}
    t = tandem_beispiel(HEUTE)
    orte = [o.model_copy(update={**voll, "halb_wie": "w" * 300}) for o in t.orte]
    gespraeche = [g.model_copy(update={"gefuehrt": True, "idee": "Idee " * 60}) for g in t.gespraeche]
    themen = [Thema(name="Thema " * 50) for _ in range(12)]
    lang = t.model_copy(update={"orte": orte, "gespraeche": gespraeche, "themen": themen})

    bericht = bericht_als_dokument(lang, "halb", HEUTE, "Vermerk")

    assert len(pikepdf.open(BytesIO(render_pdf(bericht, ANGABEN))).pages) == 1


def test_every_paper_comes_out_empty_filled_and_hostile():
    voll = tandem_beispiel(HEUTE)
    felder = dict.fromkeys(("wer", "spricht", "erreichbar", "sucht", "bietet", "gibt", "halb_gelernt"), BOESE)
    stoerer = voll.model_copy(
        update={
            "titel": BOESE,
            "warum": BOESE,
            "leitung": BOESE,
            "orte": [o.model_copy(update={"name": BOESE, **felder}) for o in voll.orte],
            "themen": [Thema(name=BOESE, merkmal=BOESE)],
        }
    )

    dokumente = [mache(t) for mache in PAPIERE for t in (Tandem(), voll, stoerer)]

    assert all(render_pdf(d, ANGABEN).startswith(b"%PDF") for d in dokumente)
    assert all(render_docx(d, ANGABEN).startswith(b"PK") for d in dokumente)
    assert not any("<b>" in render_file(d) or 'javascript:1"' in render_file(d) for d in dokumente)


def test_invitation_leaves_gaps_for_what_is_not_known():
    assert write_invitation(Tandem()).count("(bitte ergänzen)") == 7
    assert write_invitation(tandem_beispiel(HEUTE)).count("(bitte ergänzen)") == 0
