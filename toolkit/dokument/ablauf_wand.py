"""How does a plan become an agenda for the wall, that everybody may read from afar?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.ablauf_sicht import Sicht, say_day, short_time
from toolkit.dokument.form import Absatz, Block, Dokument, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline
from toolkit.planung.ablauf import Parallel

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog
    from toolkit.planung.ablauf import Ablauf, Tag
    from toolkit.planung.ablauf import Block as Planblock


def wandagenda_als_dokument(ablauf: Ablauf, katalog: Katalog, tag: str | None = None) -> Dokument:
    """Times and titles of the day; tracks stand side by side.

    Args:
        ablauf: the plan.
        katalog: the content; asked for alike by all papers of a plan.
        tag: id of one day; all days if not given.

    Raises:
        KeyError: the plan has no such day.
    """
    sicht = Sicht(ablauf, katalog)
    tage = [t for t in ablauf.tage if tag is None or t.id == tag]
    if not tage:
        raise KeyError(tag)
    if len(tage) == 1:
        einzeln = len(ablauf.tage) == 1
        titel = ablauf.titel if einzeln else f"{ablauf.titel} – {tage[0].titel}"
        return Dokument(titel, say_day(sicht, tage[0]), tuple(_agenda(sicht, tage[0])))
    bloecke: list[Block] = []
    for einer in tage:
        bloecke += [Ueberschrift(einer.titel), Absatz(as_inline(say_day(sicht, einer))), *_agenda(sicht, einer)]
    return Dokument(ablauf.titel, "", tuple(bloecke))


def _agenda(sicht: Sicht, tag: Tag) -> list[Block]:
    bloecke: list[Block] = []
    zeilen: list[tuple[str, str]] = []
    for stueck in tag.elemente:
        if isinstance(stueck, Parallel):
            if zeilen:
                bloecke.append(Tabelle(("Uhrzeit", "Programm"), tuple(zeilen)))
                zeilen = []
            bloecke.append(_tracks(sicht, stueck))
        else:
            zeilen.append((short_time(sicht.time_of(stueck).beginn), _say(stueck)))
    zeilen.append((short_time(sicht.zeiten.of_day(tag.id).ende), "Ende"))
    return [*bloecke, Tabelle(("Uhrzeit", "Programm"), tuple(zeilen))]


def _tracks(sicht: Sicht, parallel: Parallel) -> Tabelle:
    """One row per beginning; the name of each track stands large above its first block, for reading from afar."""
    anfang = sicht.time_of(parallel).beginn
    zellen: dict[int, dict[str, str]] = {
        anfang: {s.id: f"**{as_inline(s.titel)}**{_room(s.raum)}" for s in parallel.spuren}
    }
    for spur in parallel.spuren:
        for block in spur.bloecke:
            reihe = zellen.setdefault(sicht.time_of(block).beginn, {})
            reihe[spur.id] = f"{reihe[spur.id]}\\\n{_say(block)}" if spur.id in reihe else _say(block)
    zeilen = tuple(
        (short_time(beginn), *(reihe.get(s.id, "") for s in parallel.spuren))
        for beginn, reihe in sorted(zellen.items())
    )
    kopf = ("Uhrzeit", *(f"Spur {nummer}" for nummer in range(1, len(parallel.spuren) + 1)))
    return Tabelle(kopf, zeilen, f"{parallel.titel} – gleichzeitig")


def _room(raum: str) -> str:
    return f" · {as_inline(raum)}" if raum.strip() else ""


def _say(block: Planblock) -> str:
    titel = as_inline(block.titel)
    return f"*{titel}*" if block.art == "pause" and titel else titel
