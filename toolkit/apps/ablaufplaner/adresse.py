"""Which plan does an address ask for, or do the fields of the beginning?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from toolkit.planung.vorlage import empty_plan, plan_from_cards, plan_from_path
from toolkit.planung.worte import read_clock

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog
    from toolkit.planung.ablauf import Ablauf
    from toolkit.planung.meldungen import Fehler

LAENGSTE = 4000
MEISTE_KARTEN = 20
MEISTE_PERSONEN = 5000
NEUN_UHR = 540
TAG = 1440
ZWOELF = 12


@dataclass(frozen=True)
class Wunsch:
    """A plan to begin with.

    Attributes:
        pfad: slug of a ready workshop plan; empty for none.
        fassung: name of its length; empty for the first.
        karten: slugs of method cards, in order.
        personen: people expected; ``None`` for what is usual.
        beginn: minutes since midnight.
        unbekannt: slugs that nobody knows.
    """

    pfad: str = ""
    fassung: str = ""
    karten: tuple[str, ...] = ()
    personen: int | None = None
    beginn: int = NEUN_UHR
    unbekannt: tuple[str, ...] = ()

    @property
    def leer(self) -> bool:
        """Whether nothing is asked for."""
        return not (self.pfad or self.karten or self.unbekannt)


def read_wish(suche: str, katalog: Katalog) -> Wunsch:
    """Read ``?pfad=…&fassung=…``, ``?karten=a,b`` or the address of a short list (``merken=a,b``).

    Args:
        suche: the part of an address behind the question mark, or a whole address; anything may stand in it.
        katalog: knows the plans and the cards.
    """
    try:
        angaben = parse_qs(suche[:LAENGSTE].rpartition("?")[2], max_num_fields=50)
    except ValueError:
        return Wunsch()

    def _last(name: str) -> str:
        return angaben.get(name, [""])[-1].strip()

    slugs = [s for s in (_last("karten") or _last("merken")).split(",") if s]
    pfad = _last("pfad")
    unbekannt = [s for s in dict.fromkeys(slugs) if s not in katalog.karten]
    unbekannt += [pfad] if pfad and pfad not in katalog.pfade else []
    zahl = _last("personen")
    personen = int(zahl) if zahl.isascii() and zahl.isdigit() and len(zahl) <= len(str(MEISTE_PERSONEN)) else 0
    uhr = read_clock(_last("beginn"))
    return Wunsch(
        pfad=pfad if pfad in katalog.pfade else "",
        fassung=_last("fassung"),
        karten=tuple(s for s in dict.fromkeys(slugs) if s in katalog.karten)[:MEISTE_KARTEN],
        personen=personen if 1 <= personen <= MEISTE_PERSONEN else None,
        beginn=uhr if uhr is not None and uhr < TAG else NEUN_UHR,
        unbekannt=tuple(s[:60] for s in unbekannt),
    )


def plan_from_wish(wunsch: Wunsch, katalog: Katalog) -> Ablauf | Fehler:
    """Begin the plan that is asked for; without path and cards an empty one."""
    if wunsch.pfad:
        return plan_from_path(
            katalog.pfade[wunsch.pfad],
            katalog.karten,
            wunsch.fassung or 0,
            personen=wunsch.personen,
            beginn=wunsch.beginn,
        )
    if wunsch.karten:
        karten = [katalog.karten[slug] for slug in wunsch.karten]
        return plan_from_cards(karten, wunsch.personen or ZWOELF, wunsch.beginn)
    return empty_plan(personen=wunsch.personen or ZWOELF, beginn=wunsch.beginn)
