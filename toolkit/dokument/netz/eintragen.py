"""How do actors come onto the map or leave it, so that nothing of them stays behind?"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from toolkit.dokument.netz.blatt import MEISTE_AKTEURE, Akteurszeile, Aufnahme, Netzblatt, real_actors
from toolkit.dokument.netz.personen import looks_like_person, make_initials
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.planung.namen import name_key

A = TypeVar("A", bound=Aufnahme)


def take_places(blatt: Netzblatt) -> Netzblatt:
    """Enter the places of the group that are not on the map yet, as far as there is room; rows that are there stay."""
    da = {a.ort for a in blatt.akteure} | {name_key(a.name) for a in blatt.akteure}
    neue = [
        Akteurszeile(
            ort=o.id,
            name=one_line(o.name),
            rolle=one_line(o.wer),
            sektor="verwaltung" if o.typ == "landkreis" else "",
        )
        for o in blatt.gruppe.orte
        if one_line(o.name) and o.id not in da and name_key(o.name) not in da
    ]
    frei = max(0, MEISTE_AKTEURE - len(blatt.akteure))
    return blatt.model_copy(update={"akteure": [*blatt.akteure, *neue[:frei]]})


def tidy(blatt: Netzblatt) -> Netzblatt:
    """Take away what belongs to actors that are no longer there.

    Ties to them go, and so does that they answered or reported a tie. Of earlier states only people go along: who
    has taken a person out does not want to keep her anywhere, whereas an organisation that left is what a comparison
    is about.

    Returns:
        The sheet without it; the same sheet if there was nothing.
    """
    sauber = _without_strangers(blatt)
    da = {a.id for a in blatt.akteure}
    wellen = []
    for welle in blatt.wellen:
        bleibt = [a for a in welle.akteure if not a.person or a.id in da]
        neu = welle.model_copy(update={"akteure": bleibt}) if len(bleibt) < len(welle.akteure) else welle
        wellen.append(_without_strangers(neu))
    if sauber.schnell_wer and all(a.id != sauber.schnell_wer for a in blatt.akteure):
        sauber = sauber.model_copy(update={"schnell_wer": ""})
    if sauber is blatt and all(a is b for a, b in zip(wellen, blatt.wellen, strict=True)):
        return blatt
    return sauber.model_copy(update={"wellen": wellen})


def _without_strangers(aufnahme: A) -> A:
    da = {a.id for a in aufnahme.akteure} | {""}
    bindungen = [
        b if b.von_wem in da else b.model_copy(update={"von_wem": ""})
        for b in aufnahme.bindungen
        if b.von in da and b.zu in da
    ]
    antworten = [i for i in aufnahme.antworten if i in da]
    if bindungen == aufnahme.bindungen and antworten == aufnahme.antworten:
        return aufnahme
    return aufnahme.model_copy(update={"bindungen": bindungen, "antworten": antworten})


def full_names(blatt: Netzblatt) -> list[Akteurszeile]:
    """Find the actors that seem to stand there with the full name of a human being."""
    return [a for a in real_actors(blatt) if looks_like_person(a.name) or (a.person and _too_long(a.name))]


def shorten_names(blatt: Netzblatt, kennungen: Iterable[str]) -> Netzblatt:
    """Turn names into initials and mark the actors as people, in earlier states too."""
    wer = set(kennungen)

    def short(zeilen: list[Akteurszeile]) -> list[Akteurszeile]:
        return [
            a.model_copy(update={"name": make_initials(a.name), "person": True}) if a.id in wer else a for a in zeilen
        ]

    wellen = [w.model_copy(update={"akteure": short(w.akteure)}) for w in blatt.wellen]
    return blatt.model_copy(update={"akteure": short(blatt.akteure), "wellen": wellen})


def _too_long(name: str) -> bool:
    return any(len(teil) > 2 for teil in name.replace(".", " ").replace("-", " ").split())  # noqa: PLR2004
