"""Who has answered the survey, who has not yet, and what did both sides name?"""

from __future__ import annotations

from toolkit.dokument.netz.blatt import Akteurszeile, Netzblatt, real_actors


def answered(blatt: Netzblatt) -> list[Akteurszeile]:
    """Return the actors of which an answer is there."""
    da = {*blatt.antworten, *(b.von_wem for b in blatt.bindungen if b.von_wem and b.von == b.von_wem)}
    return [a for a in real_actors(blatt) if a.id in da]


def waiting(blatt: Netzblatt) -> list[Akteurszeile]:
    """Return the actors of which no answer is there yet."""
    da = {a.id for a in answered(blatt)}
    return [a for a in real_actors(blatt) if a.id not in da]


def reciprocal(blatt: Netzblatt) -> list[tuple[str, str, str]]:
    """Return the ties that both sides named, as two ids and the kind, sorted."""
    gesagt = {(b.von, b.zu, b.art) for b in blatt.bindungen if b.von_wem and b.von_wem == b.von}
    return sorted((von, zu, art) for von, zu, art in gesagt if von < zu and (zu, von, art) in gesagt)
