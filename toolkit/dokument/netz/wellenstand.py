"""How is the present kept to be compared with later, and what does a kept state hold?"""

from __future__ import annotations

from datetime import date

from toolkit.dokument.blattwert import new_mark
from toolkit.dokument.netz.blatt import MEISTE_WELLEN, Aufnahme, Netzblatt, Welle, as_network, response_of
from toolkit.dokument.netz.umgebung import say_size
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.worte import say_date
from toolkit.planung.meldungen import Fehler
from toolkit.planung.netz import Wellenvergleich, compare_waves

HEUTE = "heute"
OHNE_PLATZ: dict[str, None] = dict.fromkeys(("x", "y", "kreis_x", "kreis_y", "feld_x", "feld_y"))
LEER = Fehler("Die Karte ist noch leer.", "Tragen Sie zuerst ein, wer dabei ist.")
VOLL = Fehler(
    f"Mehr als {MEISTE_WELLEN}\u00a0frühere Stände hält ein Blatt nicht.", "Löschen Sie einen, den Sie nicht brauchen."
)


def keep_wave(blatt: Netzblatt, name: str, tag: date) -> Netzblatt | Fehler:
    """Keep the present under a name and a day; where actors stood in the picture is not kept."""
    if not as_network(blatt).akteure:
        return LEER
    if len(blatt.wellen) >= MEISTE_WELLEN:
        return VOLL
    welle = Welle(
        id=new_mark(),
        name=one_line(name) or f"Stand {say_date(tag)}",
        tag=tag,
        akteure=[a.model_copy(update=OHNE_PLATZ) for a in blatt.akteure],
        bindungen=blatt.bindungen,
        gefragt=blatt.gefragt,
        geantwortet=blatt.geantwortet,
        antworten=blatt.antworten,
    )
    return blatt.model_copy(update={"wellen": [*blatt.wellen, welle]})


def drop_wave(blatt: Netzblatt, kennung: str) -> Netzblatt:
    """Take a kept state away."""
    return blatt.model_copy(update={"wellen": [w for w in blatt.wellen if w.id != kennung]})


def name_wave(welle: Welle) -> str:
    """Return what a kept state is called, never empty."""
    return one_line(welle.name) or (f"Stand {say_date(welle.tag)}" if welle.tag else "Früherer Stand")


def say_wave(aufnahme: Aufnahme) -> str:
    """Say how large a state is and how many answered: ``12 Stellen, 15 Verbindungen. 9 von 12 haben geantwortet``."""
    ruecklauf = response_of(aufnahme)
    antwort = f" {ruecklauf}." if ruecklauf else ""
    return f"{say_size(as_network(aufnahme))}.{antwort}"


def list_states(blatt: Netzblatt) -> dict[str, str]:
    """Return the names of all states by id, the earliest first and the present last."""
    fruehere = sorted(blatt.wellen, key=lambda w: (w.tag or date.min, w.id))
    return {**{w.id: name_wave(w) for w in fruehere}, HEUTE: "Heute"}


def compare_states(blatt: Netzblatt, alt: str, neu: str) -> Wellenvergleich | Fehler:
    """Compare two states by their ids; ``HEUTE`` is the present."""
    staende: dict[str, Aufnahme] = {**{w.id: w for w in blatt.wellen}, HEUTE: blatt}
    if alt not in staende or neu not in staende:
        return Fehler("Diesen Stand gibt es nicht mehr.", "Wählen Sie einen aus der Liste.")
    if alt == neu:
        return Fehler("Das ist zweimal derselbe Stand.", "Wählen Sie zwei verschiedene.")
    a, b = staende[alt], staende[neu]
    return compare_waves(as_network(a), as_network(b), response_of(a), response_of(b))
