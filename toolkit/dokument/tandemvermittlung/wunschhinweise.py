"""Which wishes of places cannot count although somebody meant a place of the list, and why?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from methodenkoffer.orte.namen import name_key
from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
from toolkit.dokument.tandemvermittlung.namen import index_names, place_names
from toolkit.dokument.tandemvermittlung.werte import Tandemort
from toolkit.planung.tandem import Hinweis, Profil, Tandemaufgabe
from toolkit.planung.tandem.worte import WUNSCH_ZAEHLT_NICHT
from toolkit.planung.worte import join_words, quote


def split_wishes(v: Tandemvermittlung, aufgabe: Tandemaufgabe) -> tuple[Tandemaufgabe, list[Hinweis]]:
    """Take those wishes out of a task, each with its reason; a name that fits no place at all stays in it."""
    kennt = _Kenner({o.id: o for o in v.orte}, place_names(v), index_names(v.orte, place_names(v)))
    hinweise: list[Hinweis] = []

    def clean(profil: Profil) -> Profil:
        grund = {w: h for w in profil.wuensche for h in kennt.explain(profil, w)}
        hinweise.extend(grund.values())
        return replace(profil, wuensche=tuple(w for w in profil.wuensche if w not in grund)) if grund else profil

    suchende, erfahrene = (tuple(map(clean, seite)) for seite in (aufgabe.suchende, aufgabe.erfahrene))
    return replace(aufgabe, suchende=suchende, erfahrene=erfahrene), hinweise


@dataclass(frozen=True)
class _Kenner:
    """All places of the list by id, their names, and their ids by the words of their names."""

    orte: dict[str, Tandemort]
    namen: dict[str, str]
    nach_name: dict[tuple[str, ...], list[str]]

    def explain(self, profil: Profil, wunsch: str) -> Iterator[Hinweis]:
        """Say why a wish cannot count; nothing if it does, or if nobody was meant."""
        if wunsch == profil.id:
            yield Hinweis(f"{profil.name} nennt sich selbst als Wunschort.", WUNSCH_ZAEHLT_NICHT)
        meint = [] if wunsch in self.orte else self.nach_name.get(name_key(wunsch), [])
        satz = f"{profil.name} wünscht sich {quote(wunsch)}."
        if len(meint) > 1:
            alle = join_words([quote(self.namen[k]) for k in meint])
            yield Hinweis(f"{satz} So heißen mehrere Orte.", f"Schreiben Sie genau, welcher es ist: {alle}.")
        elif meint and self.orte[meint[0]].seite == "nicht":
            yield Hinweis(f"{satz} Der Ort macht diesmal nicht mit.", WUNSCH_ZAEHLT_NICHT)
        elif meint:
            yield Hinweis(f"{satz} Ob der Ort sucht oder gibt, ist noch offen.", "Entscheiden Sie das in der Liste.")
