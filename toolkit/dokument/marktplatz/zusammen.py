"""How do entries from several places come together on one board without anything being overwritten?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal

from toolkit.dokument.marktplatz.blatt import HOECHSTENS, Abweichung, Marktplatz, Zettel

Entscheidung = Literal["bisher", "neu", "beide"]
FELDER = ("seite", "ort", "was", "worte", "kontakt", "ab", "bis")
HAKEN = ("telefon", "besuch", "material")


@dataclass
class Zusammenfuehrung:
    """What came of merging.

    Attributes:
        markt: the board afterwards.
        neu: entries that were not there.
        bekannt: entries that were there already, word for word.
        ergaenzt: entries of which empty fields were filled.
        abweichend: other versions that wait for a choice.
        zu_viel: entries for which there was no room.
    """

    markt: Marktplatz
    neu: list[Zettel] = field(default_factory=list)
    bekannt: list[Zettel] = field(default_factory=list)
    ergaenzt: list[Zettel] = field(default_factory=list)
    abweichend: list[Abweichung] = field(default_factory=list)
    zu_viel: list[Zettel] = field(default_factory=list)


def merge(markt: Marktplatz, zettel: Iterable[Zettel], woher: str = "") -> Zusammenfuehrung:
    """Put entries onto a board.

    The same entry is one with the same id, else one of the same side and place with the same words in ``was``. What it
    says beyond the one on the board fills empty fields; what it says differently waits for a choice; what it leaves
    out changes nothing.

    Args:
        markt: the board; it stays as it is.
        zettel: further entries.
        woher: where they come from.
    """
    bau = Zusammenfuehrung(markt)
    alle = list(markt.zettel)
    warten = list(markt.abweichungen)
    stelle_der_id = {z.id: i for i, z in enumerate(alle)}
    stelle_des_inhalts = {_key(z): i for i, z in reversed(list(enumerate(alle)))}
    for z in zettel:
        stelle = stelle_der_id.get(z.id, stelle_des_inhalts.get(_key(z)))
        if stelle is None:
            if len(alle) >= HOECHSTENS:
                bau.zu_viel.append(z)
                continue
            stelle_der_id[z.id] = stelle_des_inhalts[_key(z)] = len(alle)
            alle.append(z)
            bau.neu.append(z)
            continue
        alt = alle[stelle]
        mehr, anders = _compare(alt, z)
        if anders:
            _wait(bau, warten, Abweichung(zu=alt.id, neu=z, woher=woher[:300]))
        elif mehr:
            alle[stelle] = alt.model_copy(update=mehr)
            bau.ergaenzt.append(alle[stelle])
        else:
            bau.bekannt.append(alt)
    bau.markt = markt.model_copy(update={"zettel": alle, "abweichungen": warten})
    return bau


def decide(markt: Marktplatz, kennung: str, wie: Entscheidung) -> Marktplatz:
    """Settle one waiting version: keep the entry as it is, take the other one in its place, or keep both.

    Returns:
        The board afterwards; the same board if there is no room for one more entry.

    Raises:
        KeyError: no version with this id is waiting.
    """
    fall = next((a for a in markt.abweichungen if a.id == kennung), None)
    if fall is None:
        raise KeyError(kennung)
    rest = [a for a in markt.abweichungen if a.id != kennung]
    alle = list(markt.zettel)
    alt = next((i for i, z in enumerate(alle) if z.id == fall.zu), None)
    if wie == "neu" and alt is not None:
        alle[alt] = fall.neu.model_copy(update={"id": fall.zu})
    elif wie != "bisher":
        if len(alle) >= HOECHSTENS:
            return markt
        # Its id may be the one of the entry that it is a version of.
        alle.append(Zettel.model_validate(fall.neu.model_dump(exclude={"id"})))
    return markt.model_copy(update={"zettel": alle, "abweichungen": rest})


def differences(alt: Zettel, neu: Zettel) -> list[str]:
    """Return the fields in which two versions differ."""
    return [name for name in (*FELDER, *HAKEN) if _plain(getattr(alt, name)) != _plain(getattr(neu, name))]


def _compare(alt: Zettel, neu: Zettel) -> tuple[dict[str, Any], bool]:
    """Fields that only the new version fills, and whether another one differs."""
    mehr = {}
    anders = False
    for name in differences(alt, neu):
        hier, dort = getattr(alt, name), getattr(neu, name)
        if name in HAKEN:
            # No cross at all says nothing; other crosses say something else.
            if not alt.wege:
                mehr[name] = dort
            elif neu.wege:
                anders = True
        elif not _plain(hier):
            mehr[name] = dort
        elif _plain(dort):
            anders = True
    return mehr, anders


def _wait(bau: Zusammenfuehrung, warten: list[Abweichung], fall: Abweichung) -> None:
    if any(a.zu == fall.zu and not differences(a.neu, fall.neu) for a in warten):
        bau.bekannt.append(fall.neu)
    elif len(warten) >= HOECHSTENS:
        bau.zu_viel.append(fall.neu)
    else:
        warten.append(fall)
        bau.abweichend.append(fall)


def _key(zettel: Zettel) -> tuple[str, str, str]:
    return zettel.seite, _plain(zettel.ort), _plain(zettel.was or zettel.worte)


def _plain(wert: Any) -> Any:
    """What counts when two values are compared: capitals, spaces and a full stop at the end do not."""
    return " ".join(wert.split()).rstrip(".").casefold() if isinstance(wert, str) else wert
