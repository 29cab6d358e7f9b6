"""How do all pairs become a spreadsheet?"""

from __future__ import annotations

from toolkit.dokument.tabellen import Spalte, Tabellen, Tabellenblatt, Zelle
from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung, title_of
from toolkit.dokument.tandemvermittlung.gemerkt import say_reasons
from toolkit.dokument.tandemvermittlung.namen import name_of, place_names
from toolkit.dokument.tandemvermittlung.papiere import GRUENDE, state_of, sureness_of

SPALTEN = (
    Spalte("Sucht Begleitung", breite=26),
    Spalte("Gibt Begleitung", breite=26),
    Spalte("Stand", breite=14),
    Spalte("Passt von 100", "zahl", 14),
    Spalte("Wie sicher", breite=30),
    *(Spalte(wort, breite=50) for _, wort in GRUENDE),
)


def paare_als_tabellen(v: Tandemvermittlung) -> Tabellen:
    """Write all pairs with their reasons, who got nobody, and earlier tandems."""
    namen = place_names(v)
    paare: tuple[tuple[Zelle, ...], ...] = tuple(
        (
            name_of(namen, p.suchend),
            name_of(namen, p.erfahren),
            state_of(v, p),
            p.wert,
            sureness_of(v, p),
            *(say_reasons(getattr(p, feld)) for feld, _ in GRUENDE),
        )
        for p in v.paare
    )
    ohne = tuple((name_of(namen, o.suchend), o.grund) for o in v.ohne)
    frueher = tuple((namen.get(f.suchend, f.namen), namen.get(f.erfahren, ""), f.jahr, f.beginn) for f in v.geschichte)
    zeit = (Spalte("Jahr", "zahl"), Spalte("Beginn", "datum"))
    return Tabellen(
        title_of(v),
        (
            Tabellenblatt("Tandems", SPALTEN, paare),
            Tabellenblatt("Ohne Tandem", (Spalte("Ort", breite=26), Spalte("Warum", breite=70)), ohne),
            Tabellenblatt("Frühere Tandems", (*SPALTEN[:2], *zeit), frueher),
        ),
    )
