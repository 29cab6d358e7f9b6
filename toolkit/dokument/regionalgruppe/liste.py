"""Which lists does a group take along: whom to ask, and who does, seeks and offers what?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from methodenkoffer.laender import LAENDER
from methodenkoffer.orte.namen import fold_name
from toolkit.dokument.form import Absatz, Block, Dokument, Hinweis, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.regionalgruppe.blatt import Gruppenort, Regionalgruppe, say_place
from toolkit.dokument.regionalgruppe.papiere import title_of
from toolkit.dokument.regionalgruppe.spalten import FRAGE_ZU, MEHRZEILIG
from toolkit.dokument.regionalgruppe.themen import Nennung, Thema, gather_topics
from toolkit.dokument.tabellen import Spalte, Tabellen, Tabellenblatt
from toolkit.dokument.worte import say_date

KONTAKTE = "Kontakte"
DATENSCHUTZ = (
    "In dieser Liste stehen nur Kontakte, deren Ort zugestimmt hat. Nutzen Sie sie für die Arbeit in dieser Gruppe, "
    "geben Sie sie nicht weiter, und streichen Sie einen Kontakt, sobald jemand darum bittet."
)
GLEICHES_WORT = (
    "Die Liste zeigt nur, wo dieselben Wörter stehen. Ob zwei Orte dasselbe meinen, klärt ein kurzes Gespräch."
)


def kontaktliste_als_dokument(gruppe: Regionalgruppe, heute: date, vermerk: str = "") -> Dokument:
    """Write whom to ask in each place; a contact stands there only if its place agreed.

    Args:
        gruppe: the group.
        heute: today.
        vermerk: small print at the end.
    """
    zeilen = tuple(tuple(map(as_inline, _contact_row(o, gruppe))) for o in _by_name(gruppe.orte))
    kopf = ("Ort", "Wer", "Kontakt", "E-Mail und Telefon")
    tabelle: Block = Tabelle(kopf, zeilen) if zeilen else Absatz("Zu dieser Gruppe gehört noch kein Ort.")
    bloecke: list[Block] = [Hinweis(DATENSCHUTZ), tabelle]
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    return Dokument(f"Kontakte: {title_of(gruppe)}", f"Stand: {say_date(heute)}", tuple(bloecke))


def kontaktliste_als_tabellen(gruppe: Regionalgruppe) -> Tabellen:
    """Write the same as a spreadsheet; contacts without consent are left out."""
    namen = ("Ort", "Land", "Wer", "Kontakt", "E-Mail", "Telefon")
    spalten = tuple(Spalte(n, breite=b) for n, b in zip(namen, (28, 24, 36, 30, 34, 20), strict=True))
    zeilen = tuple(
        (say_place(o), LAENDER.get(o.land, ""), o.wer, *((o.kontakt, o.mail, o.telefon) if o.weitergeben else [""] * 3))
        for o in _by_name(gruppe.orte)
    )
    hinweis = Tabellenblatt("Bitte beachten", (Spalte("Bitte beachten", breite=80),), ((DATENSCHUTZ,),))
    return Tabellen(f"Kontakte: {title_of(gruppe)}", (Tabellenblatt(KONTAKTE, spalten, zeilen), hinweis))


def themen_als_dokument(gruppe: Regionalgruppe, heute: date, vermerk: str = "") -> Dokument:
    """Write who does, seeks and offers what: first what several places name, then the rest by place.

    Args:
        gruppe: the group.
        heute: today.
        vermerk: small print at the end.
    """
    schau = gather_topics(gruppe.orte)
    bloecke: list[Block] = []
    kopf = ("Thema", "Tut es schon", "Sucht", "Bietet")
    if schau.themen:
        treffen = [t for t in schau.themen if t.trifft_sich]
        andere = [t for t in schau.themen if not t.trifft_sich]
        bloecke.append(Absatz(GLEICHES_WORT))
        for titel, themen in (("Einer sucht, ein anderer kann es", treffen), ("Mehrere nennen es", andere)):
            if themen:
                bloecke += [Ueberschrift(titel), Tabelle(kopf, tuple(_topic_row(t) for t in themen))]
    if schau.einzeln:
        je_ort: dict[str, list[Nennung]] = {}
        for nennung in schau.einzeln:
            je_ort.setdefault(nennung.ort, []).append(nennung)
        zeilen = tuple((as_inline(n[0].name), *(_own_lines(n, s) for s in MEHRZEILIG)) for n in je_ort.values())
        spalten = ("Ort", *(FRAGE_ZU[s].kurz for s in MEHRZEILIG))
        bloecke += [Ueberschrift("Was nur ein Ort nennt"), Tabelle(spalten, zeilen)]
    if not bloecke:
        bloecke.append(Absatz("Noch hat kein Ort geschrieben, was er tut, sucht oder bietet."))
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    untertitel = f"{title_of(gruppe)} · Stand: {say_date(heute)}"
    return Dokument("Wer tut was, wer sucht was?", untertitel, tuple(bloecke))


def say_mentions(thema: Thema, spalte: str) -> str:
    """Say who names a topic in one column, with the line where it says more than the topic."""
    je_zeile: dict[str, list[str]] = {}
    for n in thema.nennungen:
        if n.spalte == spalte:
            je_zeile.setdefault("" if n.zeile.casefold() == thema.wort.casefold() else n.zeile, []).append(n.name)
    return "; ".join(f"{', '.join(namen)}: {zeile}" if zeile else ", ".join(namen) for zeile, namen in je_zeile.items())


def _contact_row(ort: Gruppenort, gruppe: Regionalgruppe) -> tuple[str, str, str, str]:
    if ort.weitergeben:
        erreichbar = ", ".join(t for t in (ort.mail.strip(), ort.telefon.strip()) if t)
        return say_place(ort), ort.wer, ort.kontakt, erreichbar
    hat = any(t.strip() for t in (ort.kontakt, ort.mail, ort.telefon))
    ueber = f"über {gruppe.sammelt.strip()}" if gruppe.sammelt.strip() else "auf Nachfrage"
    return say_place(ort), ort.wer, ueber if hat else "", ""


def _topic_row(thema: Thema) -> tuple[str, ...]:
    return as_inline(thema.wort), *(as_inline(say_mentions(thema, s)) for s in MEHRZEILIG)


def _own_lines(nennungen: Iterable[Nennung], spalte: str) -> str:
    return "; ".join(as_inline(n.zeile) for n in nennungen if n.spalte == spalte)


def _by_name(orte: Iterable[Gruppenort]) -> list[Gruppenort]:
    return sorted(orte, key=lambda o: (fold_name(say_place(o)), o.id))
