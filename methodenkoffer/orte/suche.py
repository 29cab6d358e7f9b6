"""Which place is meant by a name, and which names are near it?"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from methodenkoffer.laender import LAENDER
from methodenkoffer.orte.namen import Schluessel, fold_name, name_key, short_key, split_suffix
from methodenkoffer.orte.ort import Ort
from methodenkoffer.orte.verzeichnis import load_places

NAH = 3
LAENGSTER_NAME = 120
AEHNLICH_AB = 0.5
_ANDERE_LAENDER = {
    "bawu": "BW",
    "badenwurtemberg": "BW",
    "nrw": "NW",
    "mecpom": "MV",
    "meckpomm": "MV",
    "lsa": "ST",
    "bbg": "BB",
    "nds": "NI",
    "rlp": "RP",
    "saar": "SL",
    "freistaatbayern": "BY",
    "freistaatsachsen": "SN",
    "freistaatthuringen": "TH",
    "landberlin": "BE",
    "hansestadthamburg": "HH",
    "hansestadtbremen": "HB",
    "freieundhansestadthamburg": "HH",
    "freiehansestadtbremen": "HB",
}


@dataclass(frozen=True)
class Namensfund:
    """What a name may mean.

    Attributes:
        treffer: places of this name, the largest first; more than one means that somebody has to choose.
        vorschlaege: places of a near name, or of this name in another Land; only if there is no hit.
    """

    treffer: tuple[Ort, ...] = ()
    vorschlaege: tuple[Ort, ...] = ()

    @property
    def ort(self) -> Ort | None:
        """The place, if only one can be meant."""
        return self.treffer[0] if len(self.treffer) == 1 else None


def find_places(name: str, land: str = "") -> Namensfund:
    """Find shipped places by name, whatever the spelling of umlauts, brackets and additions.

    Args:
        name: for example ``Halle Saale``, ``Frankfurt/Oder``, ``Duesseldorf``, ``Freiberg (Sachsen)``.
        land: code of the Land it lies in; empty if unknown.
    """
    schluessel = name_key(name) if len(name) <= LAENGSTER_NAME else ()
    if not schluessel:
        return Namensfund()
    tafel = _index()
    gefunden = tafel.named(schluessel)
    vorne, zusatz = split_suffix(name)
    if not gefunden and zusatz and find_land(zusatz):
        land = land or find_land(zusatz)
        gefunden = tafel.named(name_key(vorne))
    gefunden = gefunden or tafel.shortened(schluessel)
    im_land = [o for o in gefunden if not land or o.land == land]
    if im_land:
        return Namensfund(treffer=tuple(im_land))
    return Namensfund(vorschlaege=tuple(gefunden or tafel.near(name, land))[:NAH])


def find_land(text: str) -> str:
    """Return the code of a Land named by code or name (``BY``, ``Bayern``, ``NRW``); empty if it is none."""
    return _laender().get("".join(z for z in fold_name(text) if z.isalnum()), "")


def near_land(text: str) -> str:
    """Return the name of the Land that a mistyped name is nearest to; empty if none is near."""
    import difflib

    nah = difflib.get_close_matches(text.strip()[:40].casefold(), [n.casefold() for n in LAENDER.values()], 1, 0.6)
    return next((n for n in LAENDER.values() if nah and n.casefold() == nah[0]), "")


@cache
def _laender() -> dict[str, str]:
    namen = {"".join(z for z in fold_name(n) if z.isalnum()): k for k, n in LAENDER.items()}
    return {**_ANDERE_LAENDER, **namen, **{k.casefold(): k for k in LAENDER}}


class _Tafel:
    """Places by the words of their names and by the pieces of these words."""

    def __init__(self, orte: Iterable[Ort], auch: dict[str, tuple[str, ...]]) -> None:
        self._nach_name: dict[Schluessel, dict[str, Ort]] = defaultdict(dict)
        self._stuecke: dict[str, list[Ort]] = defaultdict(list)
        self._laenge: dict[str, int] = {}
        self._orte = tuple(orte)
        for ort in self._orte:
            self._add(name_key(ort.name), ort)
            self._add(short_key(ort.name), ort)
            for name in auch.get(ort.id, ()):
                self._add(name_key(name), ort)

    def _add(self, schluessel: Schluessel, ort: Ort) -> None:
        self._nach_name[schluessel][ort.id] = ort

    def named(self, schluessel: Schluessel) -> list[Ort]:
        """Places of exactly this name, the largest first."""
        return sorted(self._nach_name.get(schluessel, {}).values(), key=_by_size)

    def shortened(self, schluessel: Schluessel) -> list[Ort]:
        """Places whose last word is written short: ``Frankfurt/M.``, ``Neustadt/Weinstr.``."""
        vorne, ende = schluessel[:-1], schluessel[-1]
        moeglich = self.named(vorne) if vorne else []
        return [o for o in moeglich if any(w.startswith(ende) for w in name_key(o.name)[len(vorne) :])]

    def near(self, name: str, land: str) -> list[Ort]:
        """Places that share most pairs of letters with a name (Dice's coefficient), nearest first.

        Source: L. R. Dice, Measures of the Amount of Ecologic Association Between Species, Ecology 26 (1945).
        """
        if not self._stuecke:
            self._cut_pieces()
        stuecke = _pieces(name)
        gemeinsam = Counter(ort for s in stuecke for ort in self._stuecke.get(s, ()))
        gewertet = [
            (2 * zahl / (len(stuecke) + self._laenge[ort.id]), ort)
            for ort, zahl in gemeinsam.items()
            if not land or ort.land == land
        ]
        gute = [paar for paar in gewertet if paar[0] >= AEHNLICH_AB]
        return [ort for _, ort in sorted(gute, key=lambda p: (-p[0], _by_size(p[1])))]

    def _cut_pieces(self) -> None:
        for ort in self._orte:
            stuecke = _pieces(ort.name)
            self._laenge[ort.id] = len(stuecke)
            for stueck in stuecke:
                self._stuecke[stueck].append(ort)


def _by_size(ort: Ort) -> tuple[int, str]:
    return -(ort.einwohner or 0), ort.id


def _pieces(name: str) -> set[str]:
    text = f"_{'_'.join(name_key(name))}_"
    return {text[i : i + 2] for i in range(len(text) - 1)}


@cache
def _index() -> _Tafel:
    verzeichnis = load_places()
    return _Tafel(verzeichnis.orte, verzeichnis.auch)
