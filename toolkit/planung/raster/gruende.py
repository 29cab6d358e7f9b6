"""Why is a proposed grid as it is?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from toolkit.planung.namen import count_people, list_names, name_key, say_number, say_people
from toolkit.planung.raster.bedarf import Bedarf, Bedarfe
from toolkit.planung.raster.werte import WAEHLEN, Art, Konflikt, Platz, Raum, Sitzung, Zeitfenster, name_of
from toolkit.planung.worte import say_count


@dataclass(frozen=True)
class Lage:
    """A proposed grid with all that it was made from."""

    zeiten: Sequence[Zeitfenster]
    raeume: Sequence[Raum]
    sitzungen: Mapping[str, Sitzung]
    bedarfe: Bedarfe
    plaetze: Sequence[Platz]
    ohne_platz: Sequence[str]
    konflikte: Sequence[Konflikt]
    bewiesen: bool

    def of_kind(self, art: Art) -> list[Konflikt]:
        """Return the clashes of one kind, those with most weight first."""
        return [k for k in self.konflikte if k.art == art]

    def need(self, sitzung: str) -> Bedarf:
        """Return what a session needs."""
        return self.bedarfe.je_sitzung[sitzung]

    @property
    def fest(self) -> bool:
        """Whether a placed session is where somebody fixed it."""
        orte = {z.id for z in self.zeiten} | {r.id for r in self.raeume}
        da = (self.sitzungen[p.sitzung] for p in self.plaetze)
        return any(s.zeit in orte or s.raum in orte for s in da)

    @property
    def schluss(self) -> str:
        """End a sentence about a clash: only what is proven cannot be better."""
        if not self.bewiesen:
            return "."
        womit = "Zeiten, Räumen und festen Plätzen" if self.fest else "Zeiten und Räumen"
        return f"; besser geht es mit diesen {womit} nicht."


def explain_grid(lage: Lage) -> tuple[str, ...]:
    """Say in German why a grid is as it is, what matters most first."""
    if not lage.sitzungen:
        return ("Es gibt noch keine Themen.",)
    if not lage.zeiten or not lage.raeume:
        return ("Es gibt noch keine Zeiten." if not lage.zeiten else "Es gibt noch keine Räume.",)
    saetze = (_without_place, _offered, _wanted, _guessed, _seats, _largest_room, _fixed, _empty, _unproven)
    return tuple(satz for sagen in saetze for satz in sagen(lage))


def _without_place(lage: Lage) -> Iterator[str]:
    if not lage.ohne_platz:
        return
    anzahl = len(lage.ohne_platz)
    titel = list_names([name_of(lage.sitzungen[s]) for s in lage.ohne_platz])
    wort = "Ein Thema hat" if anzahl == 1 else f"{say_number(anzahl).capitalize()} Themen haben"
    hilft = "Es hilft eine weitere Zeit oder ein weiterer Raum."
    if len(lage.plaetze) < len(lage.zeiten) * len(lage.raeume):
        hilft = "Dort, wo sie liegen sollen, liegt schon etwas anderes. Geben Sie die Zeit oder den Raum frei."
        hilft = hilft.replace("sie liegen sollen", "es liegen soll") if anzahl == 1 else hilft
    yield f"{wort} keinen Platz: {titel}. {hilft}"


def _offered(lage: Lage) -> Iterator[str]:
    doppelt = lage.of_kind("anbietende")
    if doppelt:
        wer = list(dict.fromkeys(name for k in doppelt for name in k.personen))
        bietet = "bietet" if len(wer) == 1 else "bieten"
        yield f"{list_names(wer)} {bietet} zur selben Zeit mehr als ein Thema an{lage.schluss}"
    elif any(lage.need(p.sitzung).bietet for p in lage.plaetze):
        yield "Niemand bietet zur selben Zeit zweimal etwas an."


def _wanted(lage: Lage) -> Iterator[str]:
    enge = lage.of_kind("interesse")
    je = [lage.need(p.sitzung) for p in lage.plaetze]
    if not any(b.will for b in je):
        if not any(b.interesse for b in je):
            yield "Wer wohin möchte, ist noch nicht bekannt. Darum sind die Themen gleichmäßig auf die Zeiten verteilt."
    elif not enge:
        alle = not any(b.ohne_namen for b in je)
        wer = "Niemand muss sich" if alle else "Von denen, deren Namen Sie kennen, muss sich niemand"
        yield f"{wer} zwischen zwei Themen entscheiden."
    elif len(enge) == 1:
        yield _without_names(lage, enge[0]) + lage.schluss
    else:
        anzahl = len({name_key(name) for k in enge for name in k.personen})
        kann, wuenscht = ("kann", "wünscht") if anzahl == 1 else ("können", "wünschen")
        yield f"{say_people(anzahl)} {kann} nicht zu allem, was sie sich {wuenscht}{lage.schluss}"
        yield f"Am engsten ist es hier: {_without_names(lage, enge[0])}."


def _without_names(lage: Lage, konflikt: Konflikt) -> str:
    """Say a soft clash in one clause; who only has to choose is not named."""
    a, b = (lage.sitzungen[s] for s in konflikt.sitzungen)
    if konflikt.gewicht != WAEHLEN * len(konflikt.personen):
        return konflikt.satz.removesuffix(".")
    muss = "muss" if len(konflikt.personen) == 1 else "müssen"
    return f"{say_people(len(konflikt.personen))} {muss} sich zwischen {name_of(a)} und {name_of(b)} entscheiden"


def _guessed(lage: Lage) -> Iterator[str]:
    if sum(lage.need(p.sitzung).ohne_namen > 0 for p in lage.plaetze) > 1:
        yield "Wo nur Zahlen bekannt sind, liegen Themen mit vielen Interessierten möglichst zu verschiedenen Zeiten."


def _seats(lage: Lage) -> Iterator[str]:
    fehlt = lage.of_kind("plaetze")
    if len(fehlt) == 1:
        wo = name_of(lage.sitzungen[fehlt[0].sitzungen[0]])
        was = "Es fehlt ein Platz" if fehlt[0].gewicht == 1 else f"Es fehlen {fehlt[0].gewicht}\u00a0Plätze"
        yield f"{wo} braucht einen größeren Raum: {was}."
    elif fehlt:
        yield f"Bei {len(fehlt)}\u00a0Themen fehlen Plätze, zusammen {sum(k.gewicht for k in fehlt)}."
    elif any(r.plaetze for r in lage.raeume) and any(lage.need(p.sitzung).kommen for p in lage.plaetze):
        yield "Alle Räume sind groß genug."


def _largest_room(lage: Lage) -> Iterator[str]:
    sitze = [r.plaetze for r in lage.raeume if r.plaetze is not None]
    if len(sitze) < len(lage.raeume) or min(sitze) == max(sitze):
        return
    groesste = {r.id for r in lage.raeume if r.plaetze == max(sitze)}
    nach_interesse = sorted(lage.plaetze, key=lambda p: -lage.need(p.sitzung).interesse)
    zahlen = [lage.need(p.sitzung).interesse for p in nach_interesse[:2]]
    if not zahlen or zahlen[0] <= max([1, *zahlen[1:]]):
        return
    sitzung, raum = lage.sitzungen[nach_interesse[0].sitzung], nach_interesse[0].raum
    if raum in groesste and sitzung.raum not in groesste:
        yield f"{name_of(sitzung)} liegt im größten Raum, weil {count_people(zahlen[0])} hinwollen."


def _fixed(lage: Lage) -> Iterator[str]:
    if lage.fest:
        yield "Was Sie festgelegt haben, bleibt an seinem Platz."


def _empty(lage: Lage) -> Iterator[str]:
    frei = {z.id: len(lage.raeume) - sum(p.zeit == z.id for p in lage.plaetze) for z in lage.zeiten}
    leer = [z for z in lage.zeiten if frei[z.id]]
    anzahl = sum(frei.values())
    if anzahl and len(lage.zeiten) > 1:
        wo = f"In {name_of(leer[0])}" if len(leer) == 1 else "Im Raster"
        bleibt = "bleibt ein Feld" if anzahl == 1 else f"bleiben {say_count(anzahl, 'Feld', 'Felder')}"
        yield f"{wo} {bleibt} frei, zum Beispiel für Themen, die erst am Tag entstehen."


def _unproven(lage: Lage) -> Iterator[str]:
    if not lage.bewiesen and (lage.of_kind("interesse") or lage.of_kind("anbietende")):
        yield "Es gibt sehr viele Möglichkeiten. Vielleicht finden Sie von Hand noch eine bessere."
