"""How do the rows of the script become days, tracks and blocks again?"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from toolkit.export.rueckweg.felder import BLOCKFELDER, GRUPPENFELDER, SPURFELDER, apply_row
from toolkit.export.rueckweg.platz import Plaetze, id_of
from toolkit.export.rueckweg.werte import Mangel
from toolkit.export.rueckweg.zellen import plain, read_time
from toolkit.planung.ablauf import Ablauf, Block, Parallel, Spur, Tag
from toolkit.planung.baum import next_id
from toolkit.planung.meldungen import Fehler
from toolkit.planung.uhr import Zeitplan, plan_times
from toolkit.planung.werte import TAG_MINUTEN, change_value
from toolkit.planung.worte import quote

if TYPE_CHECKING:
    from toolkit.export.rueckweg.datei import Blatt, Zeile


@dataclass
class _Bau:
    """The new plan while it is put together; groups of tracks stand in the days by their id until the end."""

    ablauf: Ablauf
    maengel: list[Mangel]
    plaetze: Plaetze
    zeiten: Zeitplan
    vorhanden: set[str]
    tage: dict[str, list[Block | str]] = field(default_factory=dict)
    spuren: dict[str, list[Block]] = field(default_factory=dict)
    koepfe: dict[str, Spur | Parallel] = field(default_factory=dict)
    gesehen: set[str] = field(default_factory=set)
    tag: Tag = field(init=False)
    spur: str = ""

    def __post_init__(self) -> None:
        self.tag = self.ablauf.tage[0]
        self.tage = {tag.id: [] for tag in self.ablauf.tage}


def build_days(ablauf: Ablauf, blatt: Blatt, maengel: list[Mangel]) -> Ablauf | Fehler:
    """Put the days of a plan together as the rows say.

    Args:
        ablauf: the plan as it was.
        blatt: the sheet with the rows.
        maengel: faults are added here.

    Returns:
        The plan with its new days, or why the rows make no plan.
    """
    plaetze = Plaetze(ablauf, maengel)
    plaetze.learn_names(blatt.zeilen)
    bau = _Bau(ablauf, maengel, plaetze, plan_times(ablauf), {id_of(z) for z in blatt.zeilen})
    for zeile in blatt.zeilen:
        _take_row(bau, zeile)
    tage = []
    for tag in ablauf.tage:
        elemente = _finish(bau, tag)
        neu = elemente if isinstance(elemente, Fehler) else change_value(tag, elemente=tuple(elemente))
        if isinstance(neu, Fehler):
            return neu
        tage.append(neu)
    return change_value(bau.ablauf, tage=tuple(tage))


def _take_row(bau: _Bau, zeile: Zeile) -> None:
    kennung = id_of(zeile)
    stelle = bau.plaetze.stellen.get(kennung)
    doppelt = kennung in bau.gesehen
    bau.gesehen.add(kennung)
    if kennung in bau.plaetze.spuren or (stelle is not None and isinstance(stelle.stueck, Parallel)):
        if doppelt:
            zelle = zeile.cell("Titel")
            was = "Diese Spur steht zweimal in der Datei."
            bau.maengel.append(Mangel(zelle.stelle if zelle else "Drehbuch", was, "Es zählt die erste Zeile."))
        else:
            _take_head(bau, zeile, kennung)
        return
    alt = stelle.stueck if stelle is not None and isinstance(stelle.stueck, Block) else None
    if alt is None or doppelt:
        _take_new(bau, zeile, alt)
        return
    spur = bau.plaetze.track_of(zeile, stelle.spur.id if stelle and stelle.spur else "")
    beginn = stelle.tag.beginn if stelle else 0
    block = apply_row(alt, zeile, BLOCKFELDER, bau.maengel, beginn=beginn)
    _warn_about_start(bau, zeile, alt, block)
    _place(bau, zeile, block, spur, stelle.tag if stelle else bau.tag)


def _take_head(bau: _Bau, zeile: Zeile, kennung: str) -> None:
    """Take the row of a group of tracks or of a track."""
    if kennung in bau.plaetze.spuren:
        gruppe, spur = bau.plaetze.spuren[kennung]
        bau.koepfe[kennung] = apply_row(spur, zeile, SPURFELDER, bau.maengel)
        bau.spuren.setdefault(kennung, [])
        bau.spur = kennung
        _place_group(bau, gruppe)
        return
    stelle = bau.plaetze.stellen[kennung]
    if isinstance(stelle.stueck, Parallel):
        bau.koepfe[kennung] = apply_row(stelle.stueck, zeile, GRUPPENFELDER, bau.maengel, beginn=stelle.tag.beginn)
        bau.tag, bau.spur = bau.plaetze.day_of(zeile, stelle.tag), ""
        bau.tage[bau.tag.id].append(kennung)


def _place_group(bau: _Bau, gruppe: Parallel) -> None:
    """Let a group whose own row is gone stand where the first of its rows stands."""
    if gruppe.id not in bau.vorhanden and all(gruppe.id not in inhalt for inhalt in bau.tage.values()):
        bau.tage[bau.plaetze.stellen[gruppe.id].tag.id].append(gruppe.id)


def _take_new(bau: _Bau, zeile: Zeile, vorbild: Block | None) -> None:
    titel = zeile.cell("Titel")
    if titel is None or not plain(titel.wert):
        stelle = titel.stelle if titel else f"Zeile {zeile.nummer}"
        bau.maengel.append(Mangel(stelle, "Die neue Zeile hat keinen Titel.", "Schreiben Sie einen Titel hinein."))
        return
    kennung, bau.ablauf = next_id(bau.ablauf, "b")
    if vorbild is not None:
        grund = vorbild.model_copy(update={"id": kennung, "zuletzt": None})
    else:
        grund = Block(id=kennung, art="frei", titel="neu", minuten=0)
        minuten = zeile.cell("Minuten")
        if minuten is not None and not plain(minuten.wert):
            tun = "Schreiben Sie, wie lange der Block dauert. Bis dahin zählt er 0 Minuten."
            bau.maengel.append(Mangel(minuten.stelle, "Die Minuten fehlen.", tun))
    spur = bau.plaetze.track_of(zeile, bau.spur)
    block = apply_row(grund, zeile, BLOCKFELDER, bau.maengel, beginn=bau.tag.beginn, neu=vorbild is None)
    _place(bau, zeile, block, spur, bau.tag)


def _place(bau: _Bau, zeile: Zeile, block: Block, spur: str, tag: Tag) -> None:
    bau.spur = spur
    if spur:
        gruppe, _ = bau.plaetze.spuren[spur]
        bau.spuren.setdefault(spur, []).append(block)
        _place_group(bau, gruppe)
        _warn_about_day(bau, zeile, gruppe)
        return
    bau.tag = bau.plaetze.day_of(zeile, tag)
    bau.tage[bau.tag.id].append(block)


def _warn_about_day(bau: _Bau, zeile: Zeile, gruppe: Parallel) -> None:
    """Say that a track stays on its day, whatever its rows say."""
    frueher = bau.plaetze.stellen[gruppe.id].tag
    heute = next((t for t in bau.ablauf.tage if gruppe.id in bau.tage[t.id]), frueher)
    zelle = zeile.cell("Tag")
    if zelle is not None and bau.plaetze.day_of(zeile, heute).id not in {frueher.id, heute.id}:
        was = f"Was in einer Spur läuft, bleibt am Tag von {quote(gruppe.titel)}."
        bau.maengel.append(Mangel(zelle.stelle, was, "Leeren Sie die Zelle „Spur“, damit der Block umziehen kann."))


def _warn_about_start(bau: _Bau, zeile: Zeile, alt: Block, neu: Block) -> None:
    """Say that a changed start alone moves nothing, because starts are computed."""
    zelle = zeile.cell("Beginn")
    if zelle is None or alt.fest_um is not None or neu.fest_um is not None:
        return
    wert = None if zelle.formel or zelle.fehler else read_time(zelle, 0)
    if isinstance(wert, int) and wert % TAG_MINUTEN != bau.zeiten.zeiten[alt.id].beginn % TAG_MINUTEN:
        tun = "Tragen Sie eine feste Uhrzeit in die Spalte „Fest um“ ein."
        bau.maengel.append(Mangel(zelle.stelle, "Der Beginn wird aus den Minuten berechnet.", tun))


def _finish(bau: _Bau, tag: Tag) -> list[Block | Parallel] | Fehler:
    elemente: list[Block | Parallel] = []
    for stueck in bau.tage[tag.id]:
        if isinstance(stueck, Block):
            elemente.append(stueck)
            continue
        gruppe = bau.koepfe.get(stueck) or bau.plaetze.stellen[stueck].stueck
        spuren: list[Spur] = []
        for kennung, bloecke in bau.spuren.items():
            if bau.plaetze.spuren[kennung][0].id == stueck:
                spur = bau.koepfe.get(kennung) or bau.plaetze.spuren[kennung][1]
                neu = change_value(spur, bloecke=tuple(bloecke))
                if isinstance(neu, Fehler):
                    return neu
                spuren += [neu] if isinstance(neu, Spur) else []
        if spuren and isinstance(gruppe, Parallel):
            elemente.append(gruppe.model_copy(update={"spuren": tuple(spuren)}))
    return elemente
