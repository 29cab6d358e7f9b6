"""What did each place learn from the other, after six and after twelve months, and do both want to go on?"""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.tandem.blatt import Tandem, names_of
from toolkit.dokument.tandem.werte import WEITER, Runde, Tandemort

RUNDEN: dict[Runde, str] = {"halb": "nach sechs Monaten", "ganz": "nach zwölf Monaten"}
# field of a voice → what is asked, with the name of the other place
FRAGEN: tuple[tuple[str, str], ...] = (
    ("gelernt", "Was haben wir von {andere} gelernt?"),
    ("veraendert", "Was hat sich dadurch bei uns verändert?"),
    ("schwer", "Was war schwer?"),
)


@dataclass(frozen=True)
class Stimme:
    """What one place says in a review.

    Attributes:
        ort: what the place is called.
        gelernt: what it learned from the other place.
        veraendert: what has changed at home.
        schwer: what was hard.
        weiter: a key of ``WEITER``; empty while it is open.
        wie: what is to be different, or a last word.
    """

    ort: str
    gelernt: str
    veraendert: str
    schwer: str
    weiter: str
    wie: str

    @property
    def da(self) -> bool:
        """Whether anything was entered."""
        return any(map(one_line, (self.gelernt, self.veraendert, self.schwer, self.weiter, self.wie)))


def voices(t: Tandem, runde: Runde) -> tuple[Stimme, Stimme]:
    """Return what the two places say, in their order."""
    a, b = names_of(t)
    return _voice(t.orte[0], a, runde), _voice(t.orte[1], b, runde)


def field_of(frage: str, runde: Runde) -> str:
    """Return in which field of a place an answer stands: ``halb_gelernt``."""
    return f"{runde}_{frage}"


def say_outcome(t: Tandem, runde: Runde) -> str:
    """Say what both want; different wishes are named, not decided. Empty while one has not chosen."""
    a, b = voices(t, runde)
    if not a.weiter or not b.weiter:
        return ""
    if a.weiter == b.weiter:
        return f"Beide sagen: {WEITER[a.weiter]}"
    satz = f"{a.ort} sagt: {WEITER[a.weiter]} {b.ort} sagt: {WEITER[b.weiter]}"
    return f"{satz} Sprechen Sie darüber, bevor Sie etwas festlegen."


def _voice(ort: Tandemort, name: str, runde: Runde) -> Stimme:
    felder: dict[str, str] = {
        f: getattr(ort, field_of(f, runde)) for f in ("gelernt", "veraendert", "schwer", "weiter", "wie")
    }
    return Stimme(name, **felder)
