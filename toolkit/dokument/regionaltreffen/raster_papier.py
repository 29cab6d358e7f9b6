"""Which papers does the grid of sessions need: a poster, a list, slips to offer a session?"""

from __future__ import annotations

from toolkit.dokument.form import Absatz, Block, Dokument, Tabelle, Ueberschrift
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.raster import (
    name_room,
    name_session,
    sessions_at,
    times_of,
    without_place,
)
from toolkit.dokument.regionaltreffen.werte import Raum, Sitzung, Zeitfenster
from toolkit.dokument.regionaltreffen.worte import inline, one_line, say_occasion, say_time, shorten
from toolkit.planung.worte import join_words

FREI = "frei"
LANGE_ZELLE, LANGER_RAUM = 90, 40  # characters that a poster bears; the list has the whole text
JE_BLATT = 4
LEER = "&nbsp;" * 18
LEERE_ZEITEN, LEERE_RAEUME = 3, 3
HOCH = "\\\n&nbsp;"


def rasterplakat_als_dokument(treffen: Regionaltreffen) -> Dokument:
    """Times and rooms as a table for the wall; empty cells say „frei“. Without a grid it is blank, to write on."""
    zeiten, raeume = times_of(treffen), treffen.raeume
    if not zeiten or not raeume:
        kopf = ("Zeit", *(f"Raum {nummer}: {'_' * 12}" for nummer in range(1, LEERE_RAEUME + 1)))
        zeilen = ((f"{LEER[:36]}{HOCH}{HOCH}", *[LEER] * LEERE_RAEUME),) * LEERE_ZEITEN
        return Dokument("Unser Programm", say_occasion(treffen), (Tabelle(kopf, zeilen),))
    kopf = ("Zeit", *(_head(raum, nummer) for nummer, raum in enumerate(raeume, 1)))
    zeilen = tuple(
        (_say_short(zeit, nummer), *(_cell(sessions_at(treffen, zeit.id, raum.id)) for raum in raeume))
        for nummer, zeit in enumerate(zeiten, 1)
    )
    return Dokument("Unser Programm", say_occasion(treffen), (Tabelle(kopf, zeilen),))


def raster_als_dokument(treffen: Regionaltreffen) -> Dokument:
    """The grid as a list, time by time, with who offers what."""
    return Dokument("Programm der Gesprächsrunden", say_occasion(treffen), grid_blocks(treffen))


def grid_blocks(treffen: Regionaltreffen, ebene: int = 1) -> tuple[Block, ...]:
    """Say the grid time by time; also part of the Dokumentation, where headings are one level lower."""
    bloecke: list[Block] = []
    for nummer, zeit in enumerate(times_of(treffen), 1):
        zeilen = tuple(
            (name, inline(name_session(sitzung)), _people(sitzung))
            for stelle, raum in enumerate(treffen.raeume, 1)
            for name, sitzung in ((inline(name_room(raum, stelle)), s) for s in sessions_at(treffen, zeit.id, raum.id))
        )
        if zeilen:
            tabelle = Tabelle(("Raum", "Thema", "Wer lädt dazu ein"), zeilen)
            bloecke += [Ueberschrift(say_time(zeit, nummer), ebene), tabelle]
    if offen := without_place(treffen):
        ohne = tuple((inline(name_session(s)), _people(s)) for s in offen)
        bloecke += [Ueberschrift("Noch ohne Platz", ebene), Tabelle(("Thema", "Wer lädt dazu ein"), ohne)]
    return tuple(bloecke) or (Absatz("Noch steht keine Gesprächsrunde fest."),)


def sitzungszettel_als_dokumente(treffen: Regionaltreffen, anzahl: int = JE_BLATT) -> tuple[Dokument, ...]:
    """Blank slips to offer a session, four on a sheet to cut out.

    Args:
        treffen: the sheet.
        anzahl: how many are needed; they come in whole sheets.
    """
    bloecke: tuple[Block, ...] = (
        Absatz("Bitte groß und deutlich schreiben. Der Zettel hängt gleich am Programm."),
        *(_lines(titel, zeilen) for titel, zeilen in (("Titel", 2), ("Frage", 3), ("Name", 1), ("Ort", 1))),
    )
    zettel = Dokument("Ich biete an", say_occasion(treffen), bloecke)
    return (zettel,) * (-(-max(anzahl, 1) // JE_BLATT) * JE_BLATT)


def _lines(titel: str, anzahl: int) -> Tabelle:
    return Tabelle((titel,), (("",),) * anzahl)


def _head(raum: Raum, nummer: int) -> str:
    plaetze = f" · {raum.plaetze}\u00a0Plätze" if raum.plaetze else ""
    return f"{shorten(name_room(raum, nummer), LANGER_RAUM)}{plaetze}"


def _say_short(zeit: Zeitfenster, nummer: int) -> str:
    if zeit.beginn and zeit.ende:
        return f"{zeit.beginn}\\\nbis {zeit.ende}"
    return inline(say_time(zeit, nummer))


def _cell(sitzungen: list[Sitzung]) -> str:
    if not sitzungen:
        return f"*{FREI}*"
    teile = []
    for sitzung in sitzungen:
        wer = f"\\\n{inline(shorten(_names(sitzung), LANGE_ZELLE))}" if _names(sitzung) else ""
        teile.append(f"**{inline(shorten(name_session(sitzung), LANGE_ZELLE))}**{wer}")
    return "\\\n".join(teile)


def _people(sitzung: Sitzung) -> str:
    return inline(_names(sitzung)) or "–"


def _names(sitzung: Sitzung) -> str:
    return join_words([one_line(n) for n in sitzung.anbietende if one_line(n)])
