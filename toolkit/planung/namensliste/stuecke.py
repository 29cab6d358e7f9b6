"""Which people stand in one line that is no row of a table?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from toolkit.planung.namensliste.text import Adresse, find_addresses, shorten
from toolkit.planung.namensliste.worte import (
    are_people,
    guess_name,
    has_words,
    is_first_name,
    is_mentioned,
    is_name,
    is_particle,
    is_place,
    is_surname,
    split_place,
    tidy_field,
    tidy_place,
)

_STRICH = re.compile(r" [–—-] ")
_UND = re.compile(r" (?:und|sowie|&) ")


@dataclass(frozen=True)
class Fund:
    """A person as found; ``geraten`` if the name was only guessed from the address."""

    name: str
    ort: str = ""
    mail: str = ""
    geraten: bool = False


@dataclass
class Lesung:
    """What has been found, and what has not been understood or taken."""

    funde: list[Fund] = field(default_factory=list)
    unklar: list[str] = field(default_factory=list)
    uebrig: list[str] = field(default_factory=list)

    def add(self, name: str, ort: str = "", mail: str = "", uebrig: Sequence[str] = ()) -> None:
        """Keep a person; without a usable name the address gives one, without both the text is unclear."""
        schoen, aus_klammer = split_place(self._without_half_addresses(name))
        wo = tidy_place(ort) if is_place(ort) else ""
        self.uebrig += [u for u in (*uebrig, *([ort] if ort and not wo else [])) if any(z.isalnum() for z in u)]
        if is_name(schoen) or (mail and any(z.isalpha() for z in schoen)):
            if wo and aus_klammer:
                self.uebrig.append(aus_klammer)
            self.funde.append(Fund(schoen, wo or aus_klammer, mail))
        elif mail:
            self.funde.append(Fund(guess_name(mail), wo, mail, geraten=True))
            self.uebrig += [schoen] if any(z.isalnum() for z in schoen) else []
        elif any(z.isalnum() for z in schoen):
            self.unklar.append(f"{shorten(schoen)} haben wir nicht als Person erkannt.")

    def _without_half_addresses(self, name: str) -> str:
        worte = name.split(" ")
        for wort in worte:
            if "@" in wort:
                self.unklar.append(f"{shorten(wort)} ist keine vollständige Adresse.")
        return " ".join(w for w in worte if "@" not in w)


@dataclass(frozen=True)
class Umfeld:
    """What is known from the other lines.

    Attributes:
        allein: whether there is no other line.
        ort_nach_komma: whether most lines are like ``Amira Muster, Lindenau``, so that what follows a comma is a place
            even after a single word.
    """

    allein: bool = False
    ort_nach_komma: bool = False


def read_piece(text: str, umfeld: Umfeld, lesung: Lesung) -> None:
    """Read the people in one piece of text, with or without mail addresses.

    Args:
        text: a line, or what stands between two semicolons.
        umfeld: what the other lines say.
        lesung: takes what is found.
    """
    adressen = list(find_addresses(text))
    if not adressen:
        _read_fields(split_fields(text), umfeld, lesung)
        return
    ende = split_fields(text[adressen[-1].bis :])
    davor = 0
    for adresse in adressen:
        danach = ende if len(adressen) == 1 else []
        _read_address(text[davor : adresse.von], adresse, danach, umfeld, lesung)
        davor = adresse.bis
    if len(adressen) > 1:
        _read_fields(ende, Umfeld(allein=True), lesung)


def split_fields(text: str) -> list[str]:
    """Split a text at commas and at dashes between spaces; empty fields fall away."""
    felder = _STRICH.sub(",", text).split(",")
    return [f.strip() for f in felder if tidy_field(f)]


def _read_address(davor: str, adresse: Adresse, danach: Sequence[str], umfeld: Umfeld, lesung: Lesung) -> None:
    """Read the person that an address belongs to, and people before it that have none."""
    vorne, _, eigen = _STRICH.sub(",", davor).rpartition(",")
    felder, mail = split_fields(vorne), adresse.mail
    if not tidy_field(eigen):
        name, ort, rest = _name_and_place([*felder, *danach], mail, umfeld)
        lesung.add(name, ort, mail, rest)
        return
    ort, rest = (danach[0], danach[1:]) if danach else ("", [])
    letztes = felder[-1] if felder else ""
    if letztes and is_first_name(eigen) and is_surname(letztes):
        _read_fields(felder[:-1], Umfeld(allein=True), lesung)
        lesung.add(f"{eigen} {letztes}", ort, mail, rest)
    elif has_words(letztes) and not has_words(eigen) and not is_mentioned(eigen, mail):
        _read_fields(felder[:-1], Umfeld(allein=True), lesung)
        lesung.add(letztes, eigen, mail, danach)
    else:
        _read_fields(felder, Umfeld(allein=True), lesung)
        lesung.add(eigen, ort, mail, rest)


def _read_fields(felder: Sequence[str], umfeld: Umfeld, lesung: Lesung) -> None:
    """Read fields without an address: one person with facts, or one person in each."""
    if not felder:
        return
    einzeln = [*felder[:-1], *_last_two(felder[-1])]
    if len(einzeln) > len(felder) or are_people(felder, allein=umfeld.allein):
        for name in einzeln:
            lesung.add(name)
        return
    name, ort, rest = _name_and_place(felder, "", umfeld)
    lesung.add(name, ort, "", rest)


def _last_two(text: str) -> Iterator[str]:
    """Split ``Jonas Beispiel und Helga Probe``, but neither ``Anna und Jonas Muster`` nor ``Kunst und Kultur``."""
    teile = _UND.split(text)
    ganz = all(has_words(t) and all(w[:1].isupper() or is_particle(w) for w in t.split()) for t in teile)
    yield from teile if ganz else [text]


def _name_and_place(felder: Sequence[str], mail: str, umfeld: Umfeld) -> tuple[str, str, Sequence[str]]:
    """Tell name, place and the rest of the facts about one person."""
    eins, zwei = (*felder, "", "")[:2]
    if not zwei:
        return eins, "", ()
    if mail and has_words(zwei) and is_mentioned(zwei, mail) and not is_mentioned(eins, mail):
        return zwei, eins, felder[2:]
    if is_surname(eins) and is_first_name(zwei) and not umfeld.ort_nach_komma:
        ort, rest = (felder[2], felder[3:]) if len(felder) > 2 else ("", ())  # noqa: PLR2004
        return f"{zwei} {eins}", ort, rest
    return eins, zwei, felder[2:]
