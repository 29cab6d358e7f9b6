"""Who comes, what do the guests need, and how do pasted people join those on the list?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.werte import Gast
from toolkit.dokument.regionaltreffen.worte import coming_guests, one_line
from toolkit.planung.namen import name_key


@dataclass(frozen=True)
class Bedarf:
    """A need that several guests may share: its words, and the names of those who have it."""

    was: str
    wer: tuple[str, ...]


def sum_needs(treffen: Regionaltreffen, feld: str) -> list[Bedarf]:
    """Gather what guests who come wrote into ``essen`` or ``zugang``; the same words count together.

    Args:
        treffen: the sheet.
        feld: ``essen`` or ``zugang``.

    Returns:
        The needs, those of most guests first.
    """
    worte: dict[str, str] = {}
    wer: dict[str, list[str]] = {}
    for gast in coming_guests(treffen):
        was = one_line(getattr(gast, feld))
        if schluessel := name_key(was):
            worte.setdefault(schluessel, was)
            wer.setdefault(schluessel, []).append(name_guest(gast))
    liste = [Bedarf(wort, tuple(wer[k])) for k, wort in worte.items()]
    return sorted(liste, key=lambda b: -len(b.wer))


def name_guest(gast: Gast) -> str:
    """Return a guest's name, else mail, else that there is none."""
    return one_line(gast.name) or one_line(gast.mail) or "ohne Namen"


def order_guests(gaeste: Iterable[Gast]) -> list[Gast]:
    """Put guests in the order of the alphabet, by place and then by name."""
    return sorted(gaeste, key=lambda g: (name_key(g.ort), name_key(name_guest(g))))


def forget_needs(treffen: Regionaltreffen) -> Regionaltreffen:
    """Delete what the guests wrote about food and support; nobody needs it after the day."""
    neue = [g.model_copy(update={"essen": "", "zugang": ""}) for g in treffen.gaeste]
    return treffen.model_copy(update={"gaeste": neue})
