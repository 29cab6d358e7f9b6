"""How do people whom somebody pasted join the guests on the list, without anybody standing there twice?

Nothing that stands on the list is overwritten: what is empty is filled in, what differs is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from toolkit.dokument.blattwert import new_mark
from toolkit.dokument.regionaltreffen.blatt import MEISTE_GAESTE, Regionaltreffen
from toolkit.dokument.regionaltreffen.gaeste import name_guest
from toolkit.dokument.regionaltreffen.werte import Gast, JaNein
from toolkit.planung.namen import list_names, name_key, tidy_name, unique_names
from toolkit.planung.namensliste import Gelesen, Person
from toolkit.planung.worte import quote, say_count

LAENGSTE_ZEILE = 300


@dataclass(frozen=True)
class Abgleich:
    """What became of pasted people.

    Attributes:
        treffen: the sheet with the guests.
        neu: names of those who were added.
        bekannt: names of those who stood there already; ``ergaenzt`` are those of them who got something new.
        unklar: German sentences on what a person should look at.
        saetze: all of it in German, to show after pasting.
    """

    treffen: Regionaltreffen
    neu: tuple[str, ...]
    bekannt: tuple[str, ...]
    ergaenzt: tuple[str, ...]
    unklar: tuple[str, ...]
    saetze: tuple[str, ...]


@dataclass
class _Liste:
    """The guests while people join them, found by address and by name."""

    gaeste: list[Gast]
    unklar: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._mail = {name_key(g.mail): nr for nr, g in reversed(list(enumerate(self.gaeste))) if name_key(g.mail)}
        self._name: dict[str, list[int]] = {}
        for nr, gast in enumerate(self.gaeste):
            if name_key(gast.name):
                self._name.setdefault(name_key(gast.name), []).append(nr)

    def find(self, person: Person) -> int | None:
        """Find who it is: by address, else by name and place; a missing place or address does not part them."""
        if name_key(person.mail) in self._mail:
            return self._mail[name_key(person.mail)]
        gleiche = self._name.get(name_key(person.name), [])
        passend = [nr for nr in gleiche if self._agrees(self.gaeste[nr], person)]
        genau = [nr for nr in passend if name_key(self.gaeste[nr].ort) == name_key(person.ort)]
        return next(iter(genau or passend), None)

    def has_namesake(self, person: Person) -> bool:
        """Say whether somebody else bears the same name."""
        return bool(name_key(person.name)) and name_key(person.name) in self._name

    def add(self, gast: Gast) -> None:
        """Put a guest at the end."""
        nummer = len(self.gaeste)
        self.gaeste.append(gast)
        if name_key(gast.mail):
            self._mail.setdefault(name_key(gast.mail), nummer)
        if name_key(gast.name):
            self._name.setdefault(name_key(gast.name), []).append(nummer)

    def replace(self, nummer: int, gast: Gast) -> None:
        """Put a guest in the place of an older state."""
        self.gaeste[nummer] = gast
        if name_key(gast.mail):
            self._mail.setdefault(name_key(gast.mail), nummer)

    @staticmethod
    def _agrees(gast: Gast, person: Person) -> bool:
        if name_key(person.ort) and name_key(gast.ort) == name_key(person.ort):
            return True
        orte = not name_key(gast.ort) or not name_key(person.ort)
        return orte and (not name_key(gast.mail) or not name_key(person.mail))


def take_people(treffen: Regionaltreffen, gelesen: Gelesen, zusage: JaNein = "") -> Abgleich:
    """Let the people of ``toolkit.planung.namensliste.read_people`` join the guests.

    Args:
        treffen: the sheet.
        gelesen: what was read from the pasted text.
        zusage: what is known of all of them, for example ``ja`` for a list of those who signed up; it is entered for
            new guests, and for known ones whose answer was open.
    """
    liste = _Liste(list(treffen.gaeste))
    neu: list[str] = []
    bekannt: list[str] = []
    ergaenzt: list[str] = []
    zu_viele: list[str] = []
    gleichnamig: list[str] = []
    for person in gelesen.personen:
        stelle = liste.find(person)
        if stelle is not None:
            alt = liste.gaeste[stelle]
            gast = _fill(alt, person, zusage)
            liste.unklar += _say_differences(alt, person)
            liste.replace(stelle, gast)
            bekannt.append(name_guest(gast))
            if gast != alt:
                ergaenzt.append(name_guest(gast))
        elif len(liste.gaeste) >= MEISTE_GAESTE:
            zu_viele.append(tidy_name(person.name) or person.mail)
        else:
            gast = _fill(Gast(id=new_mark()), person, zusage)
            if liste.has_namesake(person):
                gleichnamig.append(name_guest(gast))
            liste.add(gast)
            neu.append(name_guest(gast))
    if zu_viele:
        passen = say_count(MEISTE_GAESTE, "Gast passt", "Gäste passen")
        liste.unklar.append(f"{passen} auf ein Blatt. Nicht mehr dabei sind {list_names(zu_viele)}.")
    unklar = (*liste.unklar, *_say_namesakes(gleichnamig), *_say_doubles(gelesen.doppelt), *gelesen.unklar)
    saetze = (*_say_result(neu, bekannt, ergaenzt), *unklar)
    ganz = treffen.model_copy(update={"gaeste": liste.gaeste})
    return Abgleich(ganz, tuple(neu), tuple(bekannt), tuple(ergaenzt), unklar, saetze)


def _fill(gast: Gast, person: Person, zusage: JaNein) -> Gast:
    felder = {"name": tidy_name(person.name), "ort": tidy_name(person.ort), "mail": person.mail.strip()}
    leer = {name: wert[:LAENGSTE_ZEILE] for name, wert in felder.items() if wert and not getattr(gast, name).strip()}
    return gast.model_copy(update=leer | ({"zusage": zusage} if zusage and not gast.zusage else {}))


def _say_differences(gast: Gast, person: Person) -> Iterable[str]:
    for feld, was in (("name", "der Name"), ("ort", "der Ort"), ("mail", "die Adresse")):
        alt, neu = getattr(gast, feld), getattr(person, feld)
        if name_key(alt) and name_key(neu) and name_key(alt) != name_key(neu):
            yield (
                f"Bei {quote(name_guest(gast))} ist {was} anders: {quote(tidy_name(alt))} bleibt, eingefügt war "
                f"{quote(tidy_name(neu))}."
            )


def _say_namesakes(namen: Sequence[str]) -> list[str]:
    einmal = list(unique_names(namen).values())
    if len(einmal) > 1:
        return [f"Diese Namen gibt es jetzt mehrmals: {list_names(einmal)}. Sind es verschiedene Menschen?"]
    return [f"{quote(name)} gibt es jetzt mehrmals. Ist das dieselbe Person?" for name in einmal]


def _say_doubles(namen: Sequence[str]) -> list[str]:
    # Those in whom something differed may be two people, so they are named first.
    return [f"Doppelt eingefügt: {list_names(sorted(namen, key=lambda n: '(' not in n))}."] if namen else []


def _say_result(neu: Sequence[str], bekannt: Sequence[str], ergaenzt: Sequence[str]) -> list[str]:
    if not neu and not bekannt:
        return ["In diesem Text haben wir keine Namen gefunden."]
    saetze = []
    if neu:
        saetze.append(f"Neu in der Liste: {list_names(neu)}.")
    if bekannt:
        saetze.append(f"Schon in der Liste: {list_names(bekannt)}.")
    if ergaenzt:
        saetze.append(f"Davon ergänzt: {list_names(ergaenzt)}.")
    return saetze
