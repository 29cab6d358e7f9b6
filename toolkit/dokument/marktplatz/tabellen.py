"""How does the board become a spreadsheet: blank with explained columns, and filled in?"""

from __future__ import annotations

from toolkit.dokument.marktplatz.blatt import SEITEN, Marktplatz, Zettel, filled
from toolkit.dokument.tabellen import Spalte, Tabellen, Tabellenblatt, Zelle
from toolkit.dokument.worte import say_date

BLATT = "Biete und suche"
ERKLAERUNG = "So geht es"
SEITE, ORT, WAS, WORTE, KONTAKT = "Biete oder suche", "Ort", "Was genau", "Stichworte", "Kontakt"
AB, BIS, TELEFON, BESUCH, MATERIAL, KENNUNG = "Ab", "Bis", "Telefon", "Besuch", "Material", "Kennung"
LEERE_ZEILEN = 20
SPALTEN = (
    Spalte(SEITE, breite=18),
    Spalte(ORT, breite=20),
    Spalte(WAS, breite=46),
    Spalte(WORTE, breite=28),
    Spalte(KONTAKT, breite=26),
    Spalte(AB, "datum"),
    Spalte(BIS, "datum"),
    Spalte(TELEFON, "ja_nein", 11),
    Spalte(BESUCH, "ja_nein", 11),
    Spalte(MATERIAL, "ja_nein", 11),
)
ZEIGT = Spalte(KENNUNG, breite=14)
ERKLAERT = (
    (SEITE, "„biete“ oder „suche“. Eine Zeile je Sache.", "suche"),
    (ORT, "Ihr Ort oder Ihr Verein.", "Lindenau"),
    (WAS, "Ein Satz, so genau wie möglich: womit, wie lange, für wen.", "Zwei Abende Beratung zur Satzung"),
    (WORTE, "Zwei bis vier Wörter mit Komma. Daran finden sich die Zettel.", "Vereinsberatung, Satzung"),
    (KONTAKT, "Darf leer bleiben. Eine Rolle genügt.", "Koordination, Telefon 0000 1234"),
    (AB, "Darf leer bleiben: ab sofort.", "1.3.2027"),
    (BIS, "Darf leer bleiben: ohne Ende.", "31.12.2027"),
    (TELEFON, "„ja“, wenn ein Gespräch hilft.", "ja"),
    (BESUCH, "„ja“, wenn jemand kommt oder Besuch willkommen ist.", "nein"),
    (MATERIAL, "„ja“, wenn Sie etwas schicken oder leihen.", "nein"),
)


def leeres_blatt_als_tabellen(markt: Marktplatz) -> Tabellen:
    """Make the blank sheet that goes out to the places; its second page explains the columns."""
    leer = (None,) * len(SPALTEN)
    blatt = Tabellenblatt(BLATT, SPALTEN, (leer,) * LEERE_ZEILEN)
    return Tabellen(_title(markt), (blatt, _explain(markt)))


def marktplatz_als_tabellen(markt: Marktplatz) -> Tabellen:
    """Write all entries; a place may change its rows and send the file back, because each row has its id.

    Contacts go along only if everybody agreed (``mit_kontakt``).
    """
    zeilen = tuple(_row(z, mit_kontakt=markt.mit_kontakt) for z in filled(markt))
    blatt = Tabellenblatt(BLATT, (*SPALTEN, ZEIGT), zeilen)
    return Tabellen(_title(markt), (blatt, _explain(markt)))


def _row(z: Zettel, *, mit_kontakt: bool) -> tuple[Zelle, ...]:
    kontakt = z.kontakt if mit_kontakt else ""
    return (z.seite, z.ort, z.was, z.worte, kontakt, z.ab, z.bis, z.telefon, z.besuch, z.material, z.id)


def _explain(markt: Marktplatz) -> Tabellenblatt:
    spalten = (Spalte("Spalte", breite=20), Spalte("Was dort hineinkommt", breite=56), Spalte("Beispiel", breite=34))
    frist = f"Bitte bis {say_date(markt.ruecklauf_bis)}." if markt.ruecklauf_bis else ""
    an = f"An: {markt.sammelt.strip()}." if markt.sammelt.strip() else ""
    zurueck = " ".join(teil for teil in ("Schicken Sie die Datei zurück.", an, frist) if teil)
    schluss = (
        (
            SEITEN["biete"],
            "Was andere von Ihnen lernen oder leihen können. Kleine Dinge sind oft die nützlichsten.",
            "",
        ),
        (SEITEN["suche"], "Was Sie brauchen: Wissen, Räume, Werkzeug, Zeit, Kontakte.", ""),
        ("Zurück", zurueck, ""),
    )
    return Tabellenblatt(ERKLAERUNG, spalten, (*ERKLAERT, *schluss))


def _title(markt: Marktplatz) -> str:
    return markt.titel.strip() or "Biete und suche"
