"""Which actor or tie does each row of a table mean?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from toolkit.dokument.netz.blatt import Akteurszeile, Bindungszeile, Netzblatt
from toolkit.dokument.netz.spalten import VERBINDUNGEN
from toolkit.dokument.netz.zusammen import Lesung
from toolkit.export.rueckweg.datei import Zelle
from toolkit.export.rueckweg.netzenden import Enden
from toolkit.export.rueckweg.netzfelder import DRAUSSEN, leave_out, read_field
from toolkit.export.rueckweg.werte import Mangel
from toolkit.export.rueckweg.zellen import plain, show
from toolkit.planung.netz import ARTEN
from toolkit.planung.worte import say_count

ZELLEN_JE_ZEILE = 12
Zellen = dict[str, Zelle]


class Leser:
    """Reads rows one after the other; what cannot be read becomes a fault.

    Args:
        blatt: the sheet whose actors may be named.
        maengel: takes the faults.
        mit_akteuren: whether the file lists actors; if not, names in ties that nobody knows become actors.
    """

    def __init__(self, blatt: Netzblatt, maengel: list[Mangel], *, mit_akteuren: bool) -> None:
        self._maengel = maengel
        self._mit_akteuren = mit_akteuren
        self._enden = Enden(blatt, maengel, mit_akteuren=mit_akteuren)
        self._datei = self._enden.datei
        self._stellen: dict[str, str] = {}
        self._bindungen: list[Bindungszeile] = []
        self._ids: set[str] = set()

    @property
    def lesung(self) -> Lesung:
        """What could be read so far."""
        return Lesung(tuple(self._datei.akteure.values()), tuple(self._bindungen))

    def read_actor(self, zellen: Zellen) -> None:
        """Read a row about an actor; one without a name is left out and said, an empty one only left out."""
        if not _says_something(zellen, ("person", "id")):
            return
        werte, name = self._values(zellen, {"name"}), zellen["name"]
        if not werte.get("name"):
            self._miss(name, "Name")
            return
        kennung = werte.get("id")
        if kennung in self._datei.akteure:
            del werte["id"]
        for gleich in self._datei.find(werte["name"]):
            if "id" not in werte or "id" not in self._datei.akteure[gleich].model_fields_set:
                was = f"{show(werte['name'])} steht schon in {self._stellen[gleich]}."
                self._maengel.append(Mangel(name.stelle, was, "Wir führen beide Zeilen zusammen."))
                break
        akteur = Akteurszeile(**werte)
        self._stellen[akteur.id] = name.stelle.rpartition(", ")[2]
        self._datei.add(akteur)

    def read_tie(self, zellen: Zellen) -> None:
        """Read a row about a tie; one without two known ends and a kind is left out and said."""
        if not _says_something(zellen, ("gerichtet", "id", "art", "staerke")):
            return
        werte = self._values(zellen, {"von", "zu", "art"})
        art = zellen.get("art")
        ohne_art = art is not None and bool(plain(art.wert)) and "art" not in werte
        if ohne_art and not self._mit_akteuren:
            return  # a row that stays out brings no actors
        enden = [self._end(werte.pop(f, None), zellen[f], f.capitalize()) for f in ("von", "zu")]
        if ohne_art or not all(enden):
            return
        if enden[0] == enden[1]:
            was = "Diese Verbindung führt zu sich selbst."
            self._maengel.append(Mangel(zellen["zu"].stelle, was, f"Nennen Sie zwei verschiedene. {DRAUSSEN}"))
            return
        if wer := werte.pop("von_wem", None):
            werte |= self._enden.find_speaker(wer, zellen["von_wem"])
        for art in werte.pop("art", None) or (None,):
            # A row of several kinds is several ties; its id belongs to the first.
            if werte.get("id") in self._ids:
                del werte["id"]
            self._ids.add(werte.get("id", ""))
            gewaehlt = {"art": art} if art else {}
            self._bindungen.append(Bindungszeile(von=enden[0], zu=enden[1], **werte, **gewaehlt))

    def close(self) -> None:
        """Say which names became actors because the file lists none, and how many ties have no kind."""
        if fehlt := say_no_kind(self._bindungen, VERBINDUNGEN):
            self._maengel.append(fehlt)
        self._enden.say_new_names()

    def _values(self, zellen: Zellen, noetig: set[str]) -> dict[str, Any]:
        werte = {}
        for feld, zelle in zellen.items():
            vorher = len(self._maengel)
            wert = read_field(feld, zelle, self._maengel)
            if wert is not None:
                werte[feld] = wert
            elif feld in noetig and len(self._maengel) > vorher:
                self._maengel[-1] = leave_out(self._maengel[-1])
        return werte

    def _end(self, name: str | None, zelle: Zelle, titel: str) -> str:
        if name:
            return self._enden.find(name, zelle)
        self._miss(zelle, titel)
        return ""

    def _miss(self, zelle: Zelle, titel: str) -> None:
        """Say that a needed cell is empty, unless another fault of it is said."""
        if not any(m.zelle == zelle.stelle for m in self._maengel[-ZELLEN_JE_ZEILE:]):
            self._maengel.append(Mangel(zelle.stelle, f"„{titel}“ ist leer.", DRAUSSEN))


def _says_something(zellen: Zellen, nicht: tuple[str, ...]) -> bool:
    return any(plain(z.wert) for feld, z in zellen.items() if feld not in nicht)


def say_no_kind(bindungen: Sequence[Bindungszeile], wo: str) -> Mangel | None:
    """Say how many ties have no kind; ``None`` if all have one."""
    ohne = sum("art" not in b.model_fields_set for b in bindungen)
    if not ohne:
        return None
    was = f"Bei {say_count(ohne, 'Verbindung', 'Verbindungen')} steht keine Art."
    return Mangel(wo, was, f"Neue Verbindungen gelten dann als {ARTEN['zusammenarbeit']}.")
