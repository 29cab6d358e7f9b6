"""How does a spreadsheet ask each actor with whom it works?"""

from __future__ import annotations

from toolkit.dokument.netz.blatt import Netzblatt, real_actors, title_of
from toolkit.dokument.netz.feld import Feld
from toolkit.dokument.netz.fragen import Umfrage
from toolkit.dokument.netz.spalten import ERKLAERUNG, KENNUNG
from toolkit.dokument.regionalgruppe.spalten import ANTWORT, FRAGE, HILFE
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.tabellen import Spalte, Tabellen, Tabellenblatt, Zelle

__all__ = ["Umfrage", "umfrage_als_tabellen"]

TITEL = "Mit wem arbeiten Sie?"
WERBLATT, LISTENBLATT = "Wer antwortet", "Mit wem"
WER = "Wer sind Sie?"
FREIE_ZEILEN = 5
SCHUTZ = (
    "Bitte schreiben Sie keine Namen von Menschen auf. Ihre Antwort sieht, wer die Umfrage sammelt. Auf der Karte "
    "erscheinen nur Einrichtungen und ihre Verbindungen."
)


def umfrage_als_tabellen(blatt: Netzblatt, umfrage: Umfrage | None = None, wer: str = "") -> Tabellen:
    """Make the file that goes out; filled in, ``lies_umfrage`` reads it.

    Args:
        blatt: the network; its named actors stand in the list.
        umfrage: what is asked; by default only the kind of contact.
        wer: id of the actor that is asked; empty for one file that all get.
    """
    umfrage = umfrage or Umfrage()
    felder, akteure = umfrage.felder, real_actors(blatt)
    name = next((one_line(a.name) for a in akteure if a.id == wer), None)
    zeilen: list[tuple[Zelle, ...]] = [
        (one_line(a.name), *[None] * (len(felder) - 2), a.id) for a in akteure if a.id != wer
    ]
    zeilen += [(None,) * len(felder)] * FREIE_ZEILEN
    liste = Tabellenblatt(LISTENBLATT, tuple(Spalte(f.titel, f.art, f.breite) for f in felder), tuple(zeilen))
    titel = f"{TITEL} {name}" if name else TITEL
    return Tabellen(titel, (_who(name, wer), liste, _explain(blatt, felder)))


def _who(name: str | None, wer: str) -> Tabellenblatt:
    hilfe = f"Der Name Ihrer Einrichtung, so wie er auf dem Blatt „{LISTENBLATT}“ steht."
    zeilen: list[tuple[Zelle, ...]] = [(WER, name, None if name else hilfe)]
    if name:
        zeilen.append((KENNUNG, wer, "Bitte stehen lassen: Daran erkennen wir Ihre Antwort wieder."))
    zeilen.append(
        ("Wie weiter?", None, f"Auf dem Blatt „{LISTENBLATT}“ schreiben Sie „ja“, wo etwas zutrifft. 10 Minuten.")
    )
    spalten = (Spalte(FRAGE, breite=22), Spalte(ANTWORT, breite=40), Spalte(HILFE, breite=56))
    return Tabellenblatt(WERBLATT, spalten, tuple(zeilen))


def _explain(blatt: Netzblatt, felder: tuple[Feld, ...]) -> Tabellenblatt:
    spalten = (Spalte("Spalte", breite=20), Spalte("Was dort hineinkommt", breite=70))
    zeilen: list[tuple[Zelle, ...]] = [(f.titel, f.hilfe) for f in felder if f.feld != "id"]
    zeilen += [
        ("Leere Zellen", "Heißen nein oder weiß nicht. Sie müssen nicht alles ausfüllen."),
        ("Datenschutz", SCHUTZ),
        ("Wofür", one_line(blatt.frage) or f"Wir zeichnen die Karte „{title_of(blatt)}“."),
    ]
    return Tabellenblatt(ERKLAERUNG, spalten, tuple(zeilen))
