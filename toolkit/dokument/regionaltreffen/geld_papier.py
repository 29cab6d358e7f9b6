"""How does the money of a Regionaltreffen look on one page and in a spreadsheet?"""

from __future__ import annotations

from decimal import Decimal

from toolkit.dokument.form import Absatz, Block, Dokument, Liste, Tabelle, Ueberschrift
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.geld import ARTEN, Kassensturz, real_costs, settle, sum_of
from toolkit.dokument.regionaltreffen.werte import Kosten
from toolkit.dokument.regionaltreffen.worte import inline, one_line, say_euro, say_occasion, title_of, to_money
from toolkit.dokument.tabellen import Spalte, Tabellen, Tabellenblatt, Zelle

UNBEKANNT = "noch offen"


def kosten_als_dokument(treffen: Regionaltreffen) -> Dokument:
    """The budget on one page: sentences first, then items, incomes and sums."""
    kasse = settle(treffen)
    posten = real_costs(treffen)
    if not posten and not treffen.einnahmen:
        return Dokument("Kosten", say_occasion(treffen), (Absatz("Hier stehen noch keine Kosten."),))
    bloecke: list[Block] = [Liste(tuple(inline(s) for s in kasse.saetze))]
    if posten:
        zeilen = tuple(_row(k, sum_of(k, kasse.personen)) for k in posten)
        bloecke += [Ueberschrift("Ausgaben"), Tabelle(("Was", "Wie gerechnet", "Betrag", "Wer zahlt"), zeilen)]
    if treffen.einnahmen:
        zeilen3 = tuple(
            (
                inline(e.was) or "–",
                say_euro(to_money(e.betrag)) if e.betrag is not None else UNBEKANNT,
                "zugesagt" if e.zugesagt else "erhofft",
            )
            for e in treffen.einnahmen
        )
        bloecke += [Ueberschrift("Einnahmen"), Tabelle(("Woher", "Betrag", "Stand"), zeilen3)]
    summen = tuple((name, say_euro(betrag)) for name, betrag in _sums(kasse))
    bloecke += [Ueberschrift("Summen"), Tabelle(("Was", "Betrag"), summen)]
    return Dokument("Kosten", say_occasion(treffen), tuple(bloecke))


def kosten_als_tabellen(treffen: Regionaltreffen) -> Tabellen:
    """Items, incomes and sums as a spreadsheet; the sums are numbers, nothing is calculated there."""
    kasse = settle(treffen)
    ausgaben = (
        Spalte("Was", breite=36),
        Spalte("Art", breite=14),
        Spalte("Menge", "zahl"),
        Spalte("Einzelpreis in Euro", "zahl", 14),
        Spalte("Je", breite=10),
        Spalte("Summe in Euro", "zahl", 14),
        Spalte("Wer zahlt", breite=28),
        Spalte("Bezahlt", "ja_nein"),
    )
    zeilen = tuple(_cells(k, sum_of(k, kasse.personen)) for k in real_costs(treffen))
    einnahmen = (Spalte("Woher", breite=36), Spalte("Betrag in Euro", "zahl", 14), Spalte("Zugesagt", "ja_nein"))
    summen: tuple[tuple[Zelle, ...], ...] = tuple((name, float(betrag)) for name, betrag in _sums(kasse))
    personen: tuple[tuple[Zelle, ...], ...] = (("Personen", kasse.personen),) if kasse.personen else ()
    return Tabellen(
        f"Kosten – {title_of(treffen)}",
        (
            Tabellenblatt("Ausgaben", ausgaben, zeilen),
            Tabellenblatt("Einnahmen", einnahmen, tuple((e.was, e.betrag, e.zugesagt) for e in treffen.einnahmen)),
            Tabellenblatt("Summen", (Spalte("Was", breite=40), Spalte("Euro", "zahl", 14)), (*summen, *personen)),
        ),
    )


def _sums(kasse: Kassensturz) -> list[tuple[str, Decimal]]:
    zeilen = [*kasse.je_art, ("Alle Ausgaben", kasse.gesamt)]
    if kasse.je_kopf is not None:
        zeilen.append(("Je Person", kasse.je_kopf))
    zeilen += [
        ("Von anderen direkt bezahlt", kasse.uebernommen),
        ("Zugesagte Einnahmen", kasse.zugesagt),
        ("Erhoffte Einnahmen", kasse.erhofft),
        ("Noch nicht gedeckt", kasse.luecke),
        ("Schon bezahlt", kasse.bezahlt),
    ]
    return zeilen


def _row(posten: Kosten, summe: Decimal | None) -> tuple[str, str, str, str]:
    preis = say_euro(to_money(posten.einzelpreis)) if posten.einzelpreis is not None else UNBEKANNT
    menge = "" if posten.menge in {None, 1} else f"{say_number(posten.menge or 0)} × "
    wer, bezahlt = inline(posten.gedeckt_durch), "schon bezahlt" if posten.bezahlt else ""
    return (
        inline(posten.was) or "–",
        f"{menge}{preis}{' je Person' if posten.je_person else ''}",
        say_euro(summe) if summe is not None else UNBEKANNT,
        ", ".join(t for t in (wer, bezahlt) if t) or UNBEKANNT,
    )


def say_number(zahl: float) -> str:
    """Say an amount with a decimal comma and no needless zero: ``3``, ``1,5``."""
    return f"{zahl:.3f}".rstrip("0").rstrip(".").replace(".", ",")


def _cells(posten: Kosten, summe: Decimal | None) -> tuple[Zelle, ...]:
    return (
        one_line(posten.was),
        ARTEN[posten.art or "sonstiges"],
        posten.menge,
        posten.einzelpreis,
        "Person" if posten.je_person else "gesamt",
        float(summe) if summe is not None else None,
        one_line(posten.gedeckt_durch),
        posten.bezahlt,
    )
