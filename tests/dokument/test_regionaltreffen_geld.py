"""Is the money reckoned to the cent, without counting anything twice?"""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tests.dokument.regionaltreffen import TAG, hostile
from toolkit.dokument.form import Absatz, Tabelle
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.geld import Kassensturz, settle, sum_of
from toolkit.dokument.regionaltreffen.geld_papier import kosten_als_dokument, kosten_als_tabellen
from toolkit.dokument.regionaltreffen.werte import Einnahme, Gast, Kosten
from toolkit.dokument.regionaltreffen.worte import say_euro

KOSTEN = [
    Kosten(id="kost1", was="Saal", art="raum", einzelpreis=180, gedeckt_durch="Rathaus"),
    Kosten(id="kost2", was="Essen", art="verpflegung", einzelpreis=16.5, je_person=True, gedeckt_durch="Zuschuss"),
    Kosten(id="kost3", was="Stifte", menge=3, einzelpreis=1.15, bezahlt=True),
    Kosten(id="kost4", was="Bus", art="fahrt"),
    Kosten(id="kost5"),
]
EINNAHMEN = [
    Einnahme(id="einn1", was="zuschuss ", betrag=300, zugesagt=True),
    Einnahme(id="einn2", was="Sparkasse", betrag=50.5),
]
TREFFEN = Regionaltreffen(titel="Runde", tag=TAG, personen=20, kosten=KOSTEN, einnahmen=EINNAHMEN)


def test_everything_is_reckoned_once():
    assert settle(TREFFEN) == Kassensturz(
        gesamt=Decimal("513.45"),
        je_art=(
            ("Raum", Decimal("180.00")),
            ("Verpflegung", Decimal("330.00")),
            ("Sonstiges", Decimal("3.45")),
        ),
        uebernommen=Decimal("180.00"),
        zugesagt=Decimal("300.00"),
        erhofft=Decimal("50.50"),
        luecke=Decimal("33.45"),
        uebrig=Decimal(0),
        bezahlt=Decimal("3.45"),
        personen=20,
        je_kopf=Decimal("25.67"),
        ohne_betrag=("Bus",),
        saetze=(
            "Bisher kostet das Treffen 513,45\u00a0Euro.",
            "Das sind 25,67\u00a0Euro je Person bei 20\u00a0Personen.",
            "Davon übernehmen andere 180\u00a0Euro direkt.",
            "Zugesagt sind 300\u00a0Euro.",
            "Für 33,45\u00a0Euro ist noch niemand gefunden. 50,50\u00a0Euro sind erhofft, aber noch nicht zugesagt.",
            "Nicht mitgerechnet, weil der Preis fehlt: „Bus“.",
            "Aus „zuschuss“ sollen 330\u00a0Euro kommen, eingetragen sind 300\u00a0Euro.",
        ),
    )


def test_more_income_than_costs_is_left_over():
    kasse = settle(
        Regionaltreffen(
            kosten=[Kosten(was="Suppe", einzelpreis=60)], einnahmen=[Einnahme(was="Spende", betrag=63.4, zugesagt=True)]
        )
    )

    assert (kasse.luecke, kasse.uebrig, kasse.je_kopf) == (Decimal(0), Decimal("3.40"), None)
    assert kasse.saetze[-1] == "Alles, was einen Preis hat, ist gedeckt. 3,40\u00a0Euro bleiben übrig."


def test_costs_per_head_need_a_number_of_people():
    essen = Kosten(was="Essen", einzelpreis=10, je_person=True)

    assert settle(Regionaltreffen(kosten=[essen])).ohne_betrag == ("Essen",)
    gaeste = [Gast(zusage="ja"), Gast(zusage="ja"), Gast()]
    assert settle(Regionaltreffen(kosten=[essen], gaeste=gaeste)).gesamt == Decimal("20.00")


def test_empty_sheet_costs_nothing():
    assert settle(Regionaltreffen()).saetze == ("Bisher kostet das Treffen 0\u00a0Euro.",)
    assert kosten_als_dokument(Regionaltreffen()).bloecke == (Absatz("Hier stehen noch keine Kosten."),)


def test_small_amounts_do_not_get_lost():
    posten = [Kosten(was=f"Posten {i}", einzelpreis=0.1) for i in range(30)]

    assert settle(Regionaltreffen(kosten=posten)).gesamt == Decimal("3.00")
    assert sum_of(Kosten(menge=0, einzelpreis=5), None) == Decimal("0.00")
    assert sum_of(Kosten(menge=0.333, einzelpreis=0.015), None) == Decimal("0.00")


def test_amounts_are_said_in_german():
    assert [say_euro(Decimal(zahl)) for zahl in ("1234567.5", "1250", "0.1", "0")] == [
        "1.234.567,50\u00a0Euro",
        "1.250\u00a0Euro",
        "0,10\u00a0Euro",
        "0\u00a0Euro",
    ]


@given(
    st.lists(
        st.tuples(st.integers(0, 10**6), st.integers(1, 20), st.booleans(), st.sampled_from(("", "A", "B"))), max_size=9
    ),
    st.lists(st.tuples(st.sampled_from("AC"), st.integers(0, 10**7), st.booleans()), max_size=4),
    st.integers(1, 300),
)
def test_gap_and_rest_agree_with_counting_cents(posten, einnahmen, personen):
    treffen = Regionaltreffen(
        personen=personen,
        kosten=[
            Kosten(was="x", einzelpreis=cent / 100, menge=menge, je_person=je, gedeckt_durch=wer)
            for cent, menge, je, wer in posten
        ],
        einnahmen=[Einnahme(was=wer, betrag=cent / 100, zugesagt=fest) for wer, cent, fest in einnahmen],
    )

    kasse = settle(treffen)

    namen = {wer for wer, _, _ in einnahmen}
    summen = [(cent * menge * (personen if je else 1), wer) for cent, menge, je, wer in posten]
    selbst = sum(s for s, wer in summen if not wer or wer in namen) - sum(c for _, c, fest in einnahmen if fest)
    assert int(kasse.gesamt * 100) == sum(s for s, _ in summen)
    assert int((kasse.luecke - kasse.uebrig) * 100) == selbst
    assert min(kasse.luecke, kasse.uebrig) == 0


def test_page_shows_items_incomes_and_sums():
    tabellen = [b for b in kosten_als_dokument(TREFFEN).bloecke if isinstance(b, Tabelle)]

    assert tabellen[0].zeilen == (
        ("Saal", "180\u00a0Euro", "180\u00a0Euro", "Rathaus"),
        ("Essen", "16,50\u00a0Euro je Person", "330\u00a0Euro", "Zuschuss"),
        ("Stifte", "3 × 1,15\u00a0Euro", "3,45\u00a0Euro", "schon bezahlt"),
        ("Bus", "noch offen", "noch offen", "noch offen"),
    )
    assert tabellen[1].zeilen == (
        ("zuschuss", "300\u00a0Euro", "zugesagt"),
        ("Sparkasse", "50,50\u00a0Euro", "erhofft"),
    )
    assert dict(tabellen[2].zeilen)["Noch nicht gedeckt"] == "33,45\u00a0Euro"


def test_spreadsheet_holds_numbers_that_are_reckoned():
    ausgaben, einnahmen, summen = kosten_als_tabellen(TREFFEN).blaetter

    assert ausgaben.zeilen == (
        ("Saal", "Raum", None, 180.0, "gesamt", 180.0, "Rathaus", False),
        ("Essen", "Verpflegung", None, 16.5, "Person", 330.0, "Zuschuss", False),
        ("Stifte", "Sonstiges", 3.0, 1.15, "gesamt", 3.45, "", True),
        ("Bus", "Fahrt", None, None, "gesamt", None, "", False),
    )
    assert einnahmen.zeilen == (("zuschuss ", 300.0, True), ("Sparkasse", 50.5, False))
    assert dict(summen.zeilen)["Alle Ausgaben"] == 513.45
    assert summen.zeilen[-1] == ("Personen", 20)


def test_hostile_names_are_only_names():
    kasse = settle(hostile())

    assert kasse.uebernommen == 0
    assert kasse.gesamt == sum(range(10))
