"""Which spreadsheet of the guests does a coordinator need?"""

from __future__ import annotations

from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.gaeste import name_guest, order_guests, sum_needs
from toolkit.dokument.regionaltreffen.worte import coming_guests, one_line, places_of, title_of
from toolkit.dokument.tabellen import Spalte, Tabellen, Tabellenblatt, Zelle
from toolkit.planung.worte import join_words

ZUSAGEN = {"": "offen", "ja": "ja", "nein": "nein"}
FOTOS = {"": "nicht gefragt", "ja": "ja", "nein": "nein"}
DA = {"": None, "ja": "ja", "nein": "nein"}
GAST = (
    Spalte("Name", breite=26),
    Spalte("Ort", breite=20),
    Spalte("Aufgabe", breite=24),
    Spalte("E-Mail", breite=30),
    Spalte("Zusage"),
    Spalte("Essen", breite=22),
    Spalte("Unterstützung", breite=26),
    Spalte("Fotos"),
    Spalte("Wir suchen", breite=30),
    Spalte("Wir bieten", breite=30),
    Spalte("War da"),
    Spalte("Bemerkung", breite=30),
)


def gaeste_als_tabellen(treffen: Regionaltreffen) -> Tabellen:
    """All guests, what they need with counts, a list to sign, photo consent, name tags and places."""
    kommen = order_guests(coming_guests(treffen))
    return Tabellen(
        f"Gäste – {title_of(treffen)}",
        (
            Tabellenblatt("Gäste", GAST, tuple(_guest_rows(treffen))),
            _needs(treffen),
            Tabellenblatt(
                "Teilnahmeliste",
                (
                    Spalte("Nr.", "zahl"),
                    Spalte("Name", breite=28),
                    Spalte("Ort", breite=22),
                    Spalte("Fotos von mir (ja oder nein)", breite=16),
                    Spalte("Unterschrift", breite=34),
                ),
                tuple((nr, name_guest(g), one_line(g.ort), g.foto or None, None) for nr, g in enumerate(kommen, 1)),
            ),
            Tabellenblatt(
                "Fotos",
                (
                    Spalte("Name", breite=28),
                    Spalte("Ort", breite=22),
                    Spalte("Darf auf Fotos zu sehen sein", breite=20),
                ),
                tuple((name_guest(g), one_line(g.ort), FOTOS[g.foto]) for g in kommen),
            ),
            Tabellenblatt(
                "Namensschilder",
                (Spalte("Name", breite=30), Spalte("Ort", breite=24)),
                tuple((name_guest(g), one_line(g.ort)) for g in kommen),
            ),
            Tabellenblatt(
                "Orte", (Spalte("Ort", breite=28), Spalte("Personen", "zahl")), tuple(places_of(coming_guests(treffen)))
            ),
        ),
    )


def _guest_rows(treffen: Regionaltreffen) -> list[tuple[Zelle, ...]]:
    return [
        (
            g.name,
            g.ort,
            g.funktion,
            g.mail,
            ZUSAGEN[g.zusage],
            g.essen,
            g.zugang,
            FOTOS[g.foto],
            g.sucht,
            g.bietet,
            DA[g.war_da],
            g.bemerkung,
        )
        for g in order_guests(treffen.gaeste)
    ]


def _needs(treffen: Regionaltreffen) -> Tabellenblatt:
    zeilen = tuple(
        (art, b.was, len(b.wer), join_words(b.wer))
        for art, feld in (("Essen", "essen"), ("Unterstützung", "zugang"))
        for b in sum_needs(treffen, feld)
    )
    spalten = (Spalte("Art"), Spalte("Was", breite=36), Spalte("Wie oft", "zahl"), Spalte("Für wen", breite=50))
    return Tabellenblatt("Essen und Unterstützung", spalten, zeilen)
