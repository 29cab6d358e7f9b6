"""How do blocks become tracks at the same time, and tracks blocks one after another?"""

from __future__ import annotations

from collections.abc import Sequence

from toolkit.planung.ablauf import Ablauf, Block, Parallel, Spur
from toolkit.planung.baum import exchange, fill_container, find_container, find_piece, next_id
from toolkit.planung.einsetzen import KEIN_PLATZ, NICHT_DA
from toolkit.planung.meldungen import Fehler
from toolkit.planung.werte import change_value
from toolkit.planung.worte import quote

GRUNDTITEL = "Gleichzeitig"


def split_into_tracks(ablauf: Ablauf, kennungen: Sequence[str], titel: str = GRUNDTITEL) -> Ablauf | Fehler:
    """Let blocks of one day run at the same time, each in a track of its own.

    Args:
        ablauf: the plan.
        kennungen: ids of the blocks; for a single one an empty second track is made.
        titel: heading of the group of tracks, which stands where the first block stood.
    """
    stellen = [find_piece(ablauf, k) for k in dict.fromkeys(kennungen)]
    bloecke: list[Block] = []
    for stelle in stellen:
        if stelle is None:
            return NICHT_DA
        if stelle.spur is not None or isinstance(stelle.stueck, Parallel):
            return Fehler(
                f"{quote(stelle.stueck.titel)} läuft schon in Spuren.", "Wählen Sie Blöcke, die nacheinander stehen."
            )
        bloecke.append(stelle.stueck)
    gefunden = [s for s in stellen if s is not None]
    if not gefunden:
        return Fehler("Es ist kein Block gewählt.", "Wählen Sie einen oder mehrere Blöcke desselben Tages.")
    tag = gefunden[0].tag
    if any(s.tag.id != tag.id for s in gefunden):
        return Fehler("Die Blöcke stehen an verschiedenen Tagen.", "Wählen Sie Blöcke desselben Tages.")
    parallel_id, ablauf = next_id(ablauf, "p")
    spuren: list[Spur] = []
    for nummer, inhalt in enumerate([(b,) for b in bloecke] + [()] * (len(bloecke) == 1), 1):
        spur_id, ablauf = next_id(ablauf, "s")
        spuren.append(Spur(id=spur_id, titel=f"Spur {nummer}", bloecke=inhalt))
    platz = min(s.index for s in gefunden)
    rest = [e for e in tag.elemente if e not in bloecke]
    parallel = change_value(Parallel(id=parallel_id, titel=GRUNDTITEL, spuren=(spuren[0],)), titel=titel, spuren=spuren)
    if isinstance(parallel, Fehler):
        return parallel
    gefuellt = fill_container(tag, (*rest[:platz], parallel, *rest[platz:]))
    return gefuellt if isinstance(gefuellt, Fehler) else exchange(ablauf, gefuellt)


def merge_tracks(ablauf: Ablauf, parallel: str) -> Ablauf | Fehler:
    """Put the blocks of all tracks one after another into the day; the tracks are gone."""
    stelle = find_piece(ablauf, parallel)
    if stelle is None or not isinstance(stelle.stueck, Parallel):
        return NICHT_DA
    bloecke = tuple(b for spur in stelle.stueck.spuren for b in spur.bloecke)
    davor, danach = stelle.tag.elemente[: stelle.index], stelle.tag.elemente[stelle.index + 1 :]
    gefuellt = fill_container(stelle.tag, (*davor, *bloecke, *danach))
    return gefuellt if isinstance(gefuellt, Fehler) else exchange(ablauf, gefuellt)


def add_track(ablauf: Ablauf, parallel: str, titel: str = "") -> Ablauf | Fehler:
    """Add an empty track; without a title it is numbered."""
    stelle = find_piece(ablauf, parallel)
    if stelle is None or not isinstance(stelle.stueck, Parallel):
        return NICHT_DA
    spur_id, gezaehlt = next_id(ablauf, "s")
    spur = change_value(Spur(id=spur_id, titel="Spur"), titel=titel or f"Spur {len(stelle.stueck.spuren) + 1}")
    if isinstance(spur, Fehler):
        return spur
    neu = change_value(stelle.stueck, spuren=(*stelle.stueck.spuren, spur))
    return neu if isinstance(neu, Fehler) else exchange(gezaehlt, neu)


def remove_track(ablauf: Ablauf, spur: str) -> Ablauf | Fehler:
    """Remove a track with its blocks; the last track of a group stays."""
    if not isinstance(find_container(ablauf, spur), Spur):
        return KEIN_PLATZ
    for tag in ablauf.tage:
        for element in tag.elemente:
            if isinstance(element, Parallel) and any(s.id == spur for s in element.spuren):
                bleiben = tuple(s for s in element.spuren if s.id != spur)
                if not bleiben:
                    return Fehler("Das ist die letzte Spur.", "Löschen Sie den ganzen Block mit den Spuren.")
                return exchange(ablauf, element.model_copy(update={"spuren": bleiben}))
    return KEIN_PLATZ
