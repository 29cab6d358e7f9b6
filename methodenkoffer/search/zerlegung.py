"""Which words is a German compound made of, going by the words of our own content?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from methodenkoffer.search.worte import STOPPWORTE, stem

if TYPE_CHECKING:
    from collections.abc import Iterable

_FUGEN = ("", "s", "es", "n", "en", "er", "e")
_VORSILBEN = ("zusammen", "weiter", "nach", "auf", "aus", "ein", "mit", "vor", "los", "ab", "an", "um", "zu")
_KLEINSTES = 4
_AB_LAENGE = 8
_MERKEN = 4_000
# Endings and prefixes that look like words but are none inside a compound.
_ENDUNGSWORTE = """
ation bare barer eine einem einen einer eines ende enden ender geben gegen gehen geht gibt halten heit
heiten hinter ieren iert ierte igen iger iges ihre ihren ihrer isch ische ischem ischen ischer keit
keiten kommen kommt lassen legen legt lich liche lichen licher liches ling lings machen nehmen nimmt
nisse nissen samen samer schaft schaften sche schen scher setzen setzt stehen steht stelle stellen stellt
tion tionen tragen uber unge ungen unter weise wider ziehen zwischen
"""
_KEIN_TEIL = frozenset(_ENDUNGSWORTE.split())


class Zerleger:
    """Splits compounds by a vocabulary.

    Args:
        worte: folded words of the content, in any number.
    """

    def __init__(self, worte: Iterable[str]) -> None:
        alle = {w for w in worte if len(w) >= _KLEINSTES and w.isalpha()}
        self._teile = alle - _KEIN_TEIL - STOPPWORTE
        self._teile |= {s for s in map(stem, self._teile) if len(s) >= _KLEINSTES} - _KEIN_TEIL - STOPPWORTE
        self._merker: dict[str, tuple[str, ...]] = {}

    def split(self, wort: str) -> tuple[str, ...]:
        """Stems of the parts of a folded word; empty if it is no compound of known words."""
        if len(wort) < _AB_LAENGE or not wort.isalpha():
            return ()
        bekannt = self._merker.get(wort)
        if bekannt is None:
            bekannt = self._find(wort)
            # Visitors type ever new words; what is remembered must not grow for ever.
            if len(self._merker) < _MERKEN:
                self._merker[wort] = bekannt
        return bekannt

    def _find(self, wort: str) -> tuple[str, ...]:
        bestes: tuple[str, str] | None = None
        for schnitt in range(_KLEINSTES, len(wort) - _KLEINSTES + 1):
            vorn, hinten = wort[:schnitt], wort[schnitt:]
            if (
                self._stands_in_front(vorn)
                and (hinten in self._teile or stem(hinten) in self._teile)
                and (bestes is None or min(map(len, (vorn, hinten))) > min(map(len, bestes)))
            ):
                bestes = (vorn, hinten)
        if bestes is None:
            return self._without_prefix(wort)
        vorn, hinten = bestes
        return tuple(dict.fromkeys((*self._deepen(vorn), *self._deepen(hinten))))

    def _stands_in_front(self, vorn: str) -> bool:
        """Whether it is a known word with or without a linking letter; asked on the fly, as a set would take 4 MB."""
        return any(vorn.endswith(fuge) and vorn[: len(vorn) - len(fuge)] in self._teile for fuge in _FUGEN)

    def _without_prefix(self, wort: str) -> tuple[str, ...]:
        """Stem of a known verb behind a separable prefix or ge-: malen in aufmalen, planen in geplant."""
        for vorsilbe in _VORSILBEN:
            rest = wort.removeprefix(vorsilbe)
            if rest != wort and len(rest) > _KLEINSTES and rest in self._teile:
                return (stem(rest),)
        rest = wort.removeprefix("ge")
        if rest != wort and wort.endswith("t") and stem(rest) in self._teile:
            return (stem(rest),)
        return ()

    def _deepen(self, teil: str) -> tuple[str, ...]:
        """Stem of a part and of its own parts; a linking letter at its end is cut off."""
        if teil not in self._teile:
            for fuge in sorted(_FUGEN[1:], key=len, reverse=True):
                if teil.endswith(fuge) and teil[: -len(fuge)] in self._teile:
                    teil = teil[: -len(fuge)]
                    break
        return (stem(teil), *self.split(teil))
