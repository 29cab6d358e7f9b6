"""How far are school holidays known, where were they read, and how are further ones added to the sheet?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from methodenkoffer.kalender import Ferien, merge_holidays, say_known
from methodenkoffer.tage import say_date
from toolkit.dokument.form import Quellenangabe
from toolkit.dokument.regionaltermine.blatt import MEISTE_FERIEN, Regionaltermine
from toolkit.dokument.regionaltermine.laender import all_laender, involved
from toolkit.dokument.regionaltermine.wunsch import known_holidays
from toolkit.dokument.regionaltreffen.worte import one_line

KMK = "Ferienübersicht der Kultusministerkonferenz, wie sie das Programmpaket „holidays“ wiedergibt"
FEIERTAGE = Quellenangabe(
    "Feiertage: Programmpaket „holidays“ (MIT-Lizenz), das die Gesetze der Länder nennt",
    "https://github.com/vacanza/holidays",
)
ADRESSTEILE = 3
BEWEGLICH = "Bewegliche Ferientage legt jede Schule selbst fest. Sie stehen in keiner dieser Listen."


@dataclass(frozen=True)
class Zuwachs:
    """A sheet with added holidays.

    Attributes:
        blatt: the sheet afterwards.
        neu: how many were added.
        schon: how many were known already, day for day.
        zu_viel: how many had no room.
    """

    blatt: Regionaltermine
    neu: int
    schon: int
    zu_viel: int


def add_holidays(t: Regionaltermine, ferien: Sequence[Ferien]) -> Zuwachs:
    """Add holidays to the sheet; what is known already, day for day and by name, is left out.

    Args:
        t: the sheet.
        ferien: what was read.
    """
    bekannt = {(f.land, f.von, f.bis): f.name for f in known_holidays(t)}
    neue = [f for f in merge_holidays(ferien) if bekannt.get((f.land, f.von, f.bis)) != f.name]
    alle = merge_holidays(t.ferien, neue)
    ersetzt = len(t.ferien) + len(neue) - len(alle)
    platz = MEISTE_FERIEN - len(t.ferien) + ersetzt
    passend = neue[: max(0, platz)]
    blatt = t.model_copy(update={"ferien": list(merge_holidays(t.ferien, passend))[:MEISTE_FERIEN]})
    return Zuwachs(blatt, len(passend), len(merge_holidays(ferien)) - len(neue), len(neue) - len(passend))


def say_known_all(t: Regionaltermine) -> tuple[str, ...]:
    """Say for each Land involved how far its school holidays are known; without any for all sixteen."""
    ferien = known_holidays(t)
    return tuple(say_known(land, ferien) for land in involved(t) or all_laender())


def holiday_sources(t: Regionaltermine) -> tuple[Quellenangabe, ...]:
    """Return where the holidays of the Länder involved were read, each source once, and when."""
    laender = involved(t) or all_laender()
    eigene = {(f.land, f.von, f.bis) for f in t.ferien}
    gesehen: dict[tuple[str, str], date | None] = {}
    for f in known_holidays(t):
        if f.land in laender:
            eigen = (f.land, f.von, f.bis) in eigene
            schluessel = ("eigen" if eigen else "kmk" if "vacanza" in f.quelle else "weitere", f.quelle)
            gesehen[schluessel] = max(filter(None, (gesehen.get(schluessel), f.gesehen)), default=None)
    return (*(_source(art, quelle, tag) for (art, quelle), tag in sorted(gesehen.items(), key=_rank)), FEIERTAGE)


def say_source(quelle: Quellenangabe) -> str:
    """Say a source in one line, with the beginning of its address; papers hold the whole one."""
    wann = f", nachgesehen am {quelle.gesehen}" if quelle.gesehen else ""
    ort = "/".join(quelle.url.partition("//")[2].split("/")[:ADRESSTEILE])
    return f"{quelle.titel}{wann}" + (f" ({ort})" if ort else "")


def _rank(eintrag: tuple[tuple[str, str], date | None]) -> tuple[int, str]:
    art, quelle = eintrag[0]
    return ("kmk", "weitere", "eigen").index(art), quelle


def _source(art: str, quelle: str, tag: date | None) -> Quellenangabe:
    wann = say_date(tag) if tag else ""
    adresse = quelle if quelle.startswith(("https://", "http://")) else ""
    if art == "eigen":
        woher = "" if adresse else f": {one_line(quelle)}" if one_line(quelle) else ""
        return Quellenangabe(f"Schulferien, selbst ergänzt{woher}", adresse, wann)
    return Quellenangabe(f"Schulferien: {KMK}" if art == "kmk" else "Schulferien, einzelne Tage", adresse, wann)
