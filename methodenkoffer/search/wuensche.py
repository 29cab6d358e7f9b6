"""Which wishes does a card fulfil, and how far does it miss the others?"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from methodenkoffer.search.anfrage import NIVEAUS

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog
    from methodenkoffer.schema import Karte
    from methodenkoffer.search.anfrage import Suchanfrage

_FORM = {
    "praesenz": ("geht im Raum", "nicht für den Raum gedacht"),
    "online": ("geht online", "nicht online gedacht"),
    "hybrid": ("geht hybrid, also vor Ort und online zugleich", "nicht hybrid gedacht"),
}
_NIVEAU = {
    "leicht": "leicht anzuleiten",
    "mittel": "braucht etwas Übung in der Moderation",
    "anspruchsvoll": "braucht viel Erfahrung in der Moderation",
}
# How far off a missed wish is; people and minutes are measured, these are not.
_ANDERE_ZIELE = 1.0
_ANDERE_FORM = 0.6
_ANDERE_PHASE = 0.4
_ANDERER_BEREICH = 0.5
_JE_STUFE = 0.3
_ZWEI = 2


@dataclass
class Befund:
    """What became of the wishes.

    Attributes:
        dafuer: fulfilled wishes in German.
        dagegen: what does not fit, in German.
        abstand: how far the missed wishes are off; 0 if none is missed.
        guete: how well the fulfilled wishes fit, 0 to about 1.
        ziel_verfehlt: whether goals were named and the card serves none of them.
    """

    dafuer: list[str] = field(default_factory=list)
    dagegen: list[str] = field(default_factory=list)
    abstand: float = 0.0
    guete: float = 0.0
    ziel_verfehlt: bool = False

    def miss(self, grund: str, abstand: float) -> None:
        """Note a missed wish."""
        self.dagegen.append(grund)
        self.abstand += abstand


def check_wishes(karte: Karte, anfrage: Suchanfrage, katalog: Katalog, laengen: tuple[int, int]) -> Befund:
    """Check one card against everything but the text.

    Args:
        karte: the card.
        anfrage: the wishes.
        katalog: knows the words for goals, phases and areas.
        laengen: usual and shortest minutes of the card at that group size.
    """
    befund = Befund()
    if anfrage.ziele:
        _check_goals(befund, karte, anfrage.ziele, katalog)
    if anfrage.personen is not None:
        _check_people(befund, karte, anfrage.personen)
    if anfrage.minuten is not None:
        _check_minutes(befund, laengen, anfrage.minuten)
    if anfrage.form is not None:
        geht, geht_nicht = _FORM.get(anfrage.form, (anfrage.form, anfrage.form))
        _take(befund, geht, geht_nicht, _ANDERE_FORM, passt=anfrage.form in karte.formen)
    if anfrage.phase is not None:
        titel = ", ".join(katalog.titel("phasen", p) for p in karte.phasen)
        gewollt = katalog.titel("phasen", anfrage.phase)
        _take(
            befund,
            f"passt in die Phase „{gewollt}“",
            f"gehört in eine andere Phase: {titel}",
            _ANDERE_PHASE,
            passt=anfrage.phase in karte.phasen,
        )
    if anfrage.bereich is not None:
        satz = f"gehört zum Bereich {katalog.titel('bereiche', karte.bereich)}"
        _take(befund, satz, satz, _ANDERER_BEREICH, passt=anfrage.bereich == karte.bereich)
    if anfrage.niveau in NIVEAUS:
        stufen = NIVEAUS.index(karte.niveau) - NIVEAUS.index(anfrage.niveau)
        satz = _NIVEAU[karte.niveau]
        _take(befund, satz, satz, _JE_STUFE * stufen, passt=stufen <= 0)
    return befund


def _take(befund: Befund, dafuer: str, dagegen: str, abstand: float, *, passt: bool) -> None:
    if passt:
        befund.dafuer.append(dafuer)
    else:
        befund.miss(dagegen, abstand)


def _check_goals(befund: Befund, karte: Karte, ziele: tuple[str, ...], katalog: Katalog) -> None:
    erreicht = [z for z in ziele if z in karte.ziele]
    if not erreicht:
        eigene = ", ".join(katalog.titel("ziele", z) for z in karte.ziele)
        befund.ziel_verfehlt = True
        befund.miss(f"verfolgt andere Ziele: {eigene}", _ANDERE_ZIELE)
        return
    titel = ", ".join(katalog.titel("ziele", z) for z in erreicht)
    fehlend = [katalog.titel("ziele", z) for z in ziele if z not in erreicht]
    if len(ziele) == 1:
        befund.dafuer.append(f"erreicht Ihr Ziel: {titel}")
    elif fehlend:
        befund.dafuer.append(f"erreicht {len(erreicht)} von {len(ziele)} Zielen: {titel}")
        befund.dagegen.append(f"erreicht nicht: {', '.join(fehlend)}")
    else:
        alle = "beide" if len(ziele) == _ZWEI else f"alle {len(ziele)}"
        befund.dafuer.append(f"erreicht {alle} Ziele: {titel}")
    # A goal that the card names first is what the card is mainly for.
    vorn = sum(1 / (1 + karte.ziele.index(z)) for z in erreicht) / len(ziele)
    befund.guete += len(erreicht) / len(ziele) + 0.2 * vorn


def _check_people(befund: Befund, karte: Karte, personen: int) -> None:
    kleinste, groesste = karte.gruppe.min, karte.gruppe.max
    sie = "Sie sind allein" if personen == 1 else f"Sie sind {personen}"
    if personen < kleinste:
        befund.miss(f"ab {kleinste} Personen, {sie}", 0.1 + (kleinste - personen) / kleinste)
    elif groesste is not None and personen > groesste:
        # Twice too many is as far off as half too few.
        befund.miss(f"bis {groesste} Personen, {sie}", 0.1 + (personen - groesste) / personen)
    else:
        befund.dafuer.append("geht auch allein" if personen == 1 else f"geht mit {personen} Personen")
        befund.guete += 0.1 / (1 + abs(math.log(personen / karte.gruppe.ideal)))


def _check_minutes(befund: Befund, laengen: tuple[int, int], minuten: int) -> None:
    ueblich, kuerzeste = laengen
    if kuerzeste > minuten:
        fehlt = kuerzeste - minuten
        befund.miss(f"braucht {fehlt} Min. mehr, als Sie haben", 0.1 + fehlt / kuerzeste)
    elif ueblich > minuten:
        befund.dafuer.append(f"in {minuten} Min. machbar, wenn Sie kürzen (üblich {ueblich} Min.)")
        befund.guete += 0.05
    else:
        befund.dafuer.append(f"in {minuten} Min. machbar (üblich {ueblich} Min.)")
        befund.guete += 0.1 + 0.1 * ueblich / minuten
