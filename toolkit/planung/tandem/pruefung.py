"""What is wrong with a task before anything is computed, and what should one know?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from toolkit.planung.meldungen import Fehler
from toolkit.planung.tandem import worte
from toolkit.planung.tandem.werte import Profil, Tandemaufgabe


@dataclass(frozen=True)
class Hinweis:
    """Something to know that stops nothing.

    Attributes:
        was: what it is, in German.
        tun: what helps, in German.
    """

    was: str
    tun: str

    def __str__(self) -> str:
        return f"{self.was} {self.tun}"


def check_task(aufgabe: Tandemaufgabe) -> list[Fehler | Hinweis]:
    """Say all that is wrong with a task: first what makes it impossible (``Fehler``), then what to know."""
    namen = {p.id: p.name for p in (*aufgabe.suchende, *aufgabe.erfahrene)}
    fehler = [*_check_sides(aufgabe)]
    if not fehler:
        fehler = [*_check_fixed(aufgabe, namen)]
    return [*fehler, *_hints(aufgabe, namen)]


def banned_pairs(aufgabe: Tandemaufgabe) -> dict[frozenset[str], str]:
    """All pairs that must not be, each with why in German."""
    verboten = {frozenset((a.a, a.b)): worte.say_exclusion(a.grund) for a in aufgabe.ausschluesse}
    if aufgabe.umgang == "verboten":
        verboten = {frozenset(paar): worte.FRUEHER_VERBOTEN for paar in aufgabe.frueher} | verboten
    return verboten


def _check_sides(aufgabe: Tandemaufgabe) -> Iterator[Fehler]:
    if not aufgabe.suchende:
        yield Fehler("Es sucht noch kein Ort ein Tandem.", "Nehmen Sie mindestens einen suchenden Ort auf.")
    if not aufgabe.erfahrene:
        yield Fehler("Es gibt noch keinen erfahrenen Ort.", "Nehmen Sie mindestens einen erfahrenen Ort auf.")
    sucht = {p.id for p in aufgabe.suchende}
    for p in aufgabe.erfahrene:
        if p.id in sucht:
            yield Fehler(f"{p.name} steht auf beiden Seiten.", "Entscheiden Sie: Sucht der Ort, oder ist er erfahren?")
        if p.kapazitaet < 0:
            yield Fehler(f"{p.name} kann nicht weniger als 0 Tandems nehmen.", "Tragen Sie 0 oder mehr ein.")
    for seite in (aufgabe.suchende, aufgabe.erfahrene):
        for kennung, anzahl in Counter(p.id for p in seite).items():
            if anzahl > 1:
                name = next(p.name for p in seite if p.id == kennung)
                yield Fehler(f"{name} steht {anzahl}-mal in der Liste.", "Lassen Sie den Ort nur einmal stehen.")


def _check_fixed(aufgabe: Tandemaufgabe, namen: dict[str, str]) -> Iterator[Fehler]:
    sucht, gibt = {p.id for p in aufgabe.suchende}, {p.id: p for p in aufgabe.erfahrene}
    verboten = banned_pairs(aufgabe)
    gelten = set(aufgabe.fest)
    if len(gelten) < len(aufgabe.fest):
        yield Fehler("Ein festes Paar ist doppelt eingetragen.", "Löschen Sie einen der Einträge.")
    for s, e in sorted(gelten):
        if s not in sucht or e not in gibt:
            fremd, bei = (s, e) if s not in sucht else (e, s)
            yield Fehler(worte.say_fixed_stranger(namen.get(fremd), namen.get(bei), sucht=fremd == s), worte.LOESEN)
        elif grund := verboten.get(frozenset((s, e))):
            yield Fehler(f"{namen[s]} und {namen[e]} sind fest verabredet, aber auch ausgeschlossen. {grund}".strip(),
                         "Nehmen Sie eines von beiden zurück.")  # fmt: skip
    for s, anzahl in sorted(Counter(s for s, _ in gelten).items()):
        if anzahl > 1:
            yield Fehler(f"{namen.get(s, s)} ist mit {anzahl}\u00a0Orten fest verabredet.", worte.NUR_EINES)
    for e, anzahl in sorted(Counter(e for _, e in gelten).items()):
        if e in gibt and anzahl > gibt[e].kapazitaet:
            yield Fehler(worte.say_fixed_too_many(namen[e], anzahl, gibt[e].kapazitaet), worte.KAPAZITAET_ODER_LOESEN)


def _hints(aufgabe: Tandemaufgabe, namen: dict[str, str]) -> Iterator[Hinweis]:
    plaetze = sum(max(p.kapazitaet, 0) for p in aufgabe.erfahrene)
    if aufgabe.erfahrene and plaetze < len(aufgabe.suchende):
        yield Hinweis(worte.say_seats_missing(len(aufgabe.suchende), plaetze), worte.MEHR_PLAETZE)
    verboten = banned_pairs(aufgabe)
    for hier, dort, was in (
        (aufgabe.suchende, aufgabe.erfahrene, "alle erfahrenen Orte"),
        (aufgabe.erfahrene, aufgabe.suchende, "alle suchenden Orte"),
    ):
        for p in hier:
            if dort and all(frozenset((p.id, d.id)) in verboten for d in dort):
                yield Hinweis(f"Für {p.name} sind {was} ausgeschlossen.", "Prüfen Sie die Ausschlüsse.")
            yield from _wish_hints(p, {d.id for d in dort}, namen)
    for a in aufgabe.ausschluesse:
        if fremd := [k for k in (a.a, a.b) if k not in namen]:
            bei = next((namen[k] for k in (a.a, a.b) if k in namen), None)
            yield Hinweis(worte.say_excluded_strangers(len(fremd), bei), worte.ZAEHLT_NICHT)
    if not any(aufgabe.gewichte.zahlen):
        yield Hinweis("Alles ist „egal“. Dann passt jedes Paar gleich gut.", "Machen Sie wenigstens eines wichtig.")


def _wish_hints(p: Profil, dort: set[str], namen: dict[str, str]) -> Iterator[Hinweis]:
    for wunsch in p.wuensche:
        if wunsch not in namen:
            yield Hinweis(f"{p.name} wünscht sich „{wunsch}“. Diesen Ort gibt es hier nicht.", worte.ZAEHLT_NICHT)
        elif wunsch not in dort:
            yield Hinweis(worte.say_same_side(p.name, namen[wunsch]), worte.WUNSCH_ZAEHLT_NICHT)
