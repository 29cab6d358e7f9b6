"""How does a network become a spreadsheet that can be edited and read back?"""

from __future__ import annotations

from typing import Any

from toolkit.dokument.netz.blatt import Akteurszeile, Bindungszeile, Netzblatt, real_actors, real_ties, title_of
from toolkit.dokument.netz.feld import Feld, shown_fields
from toolkit.dokument.netz.spalten import (
    AKTEURE,
    AKTEURSFELDER,
    BINDUNGSFELDER,
    ERKLAERUNG,
    KENNUNG,
    STAERKEN,
    VERBINDUNGEN,
)
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.tabellen import Spalte, Tabellen, Tabellenblatt, Zelle
from toolkit.planung.netz import ARTEN, KONFLIKT, SEKTOREN

LEERE_ZEILEN = 20
JE_BLATT = 2_500  # a spreadsheet is read up to 3,000 rows a sheet
_OHNE = (
    "Nicht dabei: Einfluss, Vertrauen, Nutzen und Konflikte. In einer kleinen Stadt kann so etwas verletzen. Wer die "
    "Datei wieder einliest, verliert davon nichts."
)
_MIT = "Diese Datei enthält Bewertungen und Konflikte. Geben Sie sie nur an Menschen, mit denen das besprochen ist."


def netz_als_tabellen(blatt: Netzblatt, *, mit_bewertung: bool = False) -> Tabellen:
    """Write actors and ties, one row each; what somebody changes there can be read back, because each row has its id.

    Args:
        blatt: the network; an empty one gives the blank form.
        mit_bewertung: whether influence, trust, benefit, conflicts and who said so go along.
    """
    namen = {a.id: one_line(a.name) for a in real_actors(blatt)}
    bindungen = [b for b in real_ties(blatt) if mit_bewertung or b.art != KONFLIKT]
    felder = shown_fields(AKTEURSFELDER, mit_bewertung=mit_bewertung)
    akteure = [tuple(_actor(a, f) for f in felder) for a in real_actors(blatt)]
    blaetter = [_sheet(AKTEURE, felder, akteure)]
    felder = shown_fields(BINDUNGSFELDER, mit_bewertung=mit_bewertung)
    zeilen = [tuple(_tie(b, f, namen) for f in felder) for b in bindungen]
    blaetter += [
        _sheet(VERBINDUNGEN, felder, zeilen[i : i + JE_BLATT]) for i in range(0, max(len(zeilen), 1), JE_BLATT)
    ]
    return Tabellen(title_of(blatt), (*blaetter, _explain(mit_bewertung=mit_bewertung)))


def _sheet(titel: str, felder: tuple[Feld, ...], zeilen: list[tuple[Zelle, ...]]) -> Tabellenblatt:
    leer = ((None,) * len(felder),) * (0 if zeilen else LEERE_ZEILEN)
    return Tabellenblatt(titel, tuple(Spalte(f.titel, f.art, f.breite) for f in felder), (*zeilen, *leer))


def _actor(akteur: Akteurszeile, feld: Feld) -> Zelle:
    wert: Any = getattr(akteur, feld.feld)
    if feld.feld == "sektor":
        return SEKTOREN.get(akteur.sektor)
    return one_line(wert) if isinstance(wert, str) else wert


def _tie(bindung: Bindungszeile, feld: Feld, namen: dict[str, str]) -> Zelle:
    if feld.feld in ("von", "zu", "von_wem"):
        return namen.get(getattr(bindung, feld.feld))
    if feld.feld == "art":
        return ARTEN[bindung.art]
    if feld.feld == "staerke":
        return STAERKEN[bindung.staerke]
    wert: Zelle = getattr(bindung, feld.feld)
    return wert


def _explain(*, mit_bewertung: bool) -> Tabellenblatt:
    spalten = (Spalte("Blatt", breite=16), Spalte("Spalte", breite=20), Spalte("Was dort hineinkommt", breite=70))
    zeilen = [
        (titel, f.titel, f.hilfe)
        for titel, felder in ((AKTEURE, AKTEURSFELDER), (VERBINDUNGEN, BINDUNGSFELDER))
        for f in shown_fields(felder, mit_bewertung=mit_bewertung)
        if f.titel != KENNUNG or titel == AKTEURE
    ]
    return Tabellenblatt(ERKLAERUNG, spalten, (*zeilen, ("Hinweis", None, _MIT if mit_bewertung else _OHNE)))
