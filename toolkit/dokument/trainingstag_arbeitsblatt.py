"""Which blank sheets do the small groups of a day write on?"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.dokument.ablauf_quellen import card_origin
from toolkit.dokument.ablauf_sicht import Sicht
from toolkit.dokument.form import Absatz, Block, Dokument, Liste, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.trainingstag import BREIT, LEERZEILE, write_lines
from toolkit.dokument.worte import SOZIALFORMEN

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog
    from methodenkoffer.schema import Karte
    from toolkit.planung.ablauf import Ablauf
    from toolkit.planung.ablauf import Block as Planblock

# Columns and rows of the sheets that a card itself describes; all other cards get lines to write on.
RASTER: dict[str, tuple[tuple[str, ...], int]] = {
    "massnahmenplan": (("Was genau?", "Wer kümmert sich?", "Wer hilft?", "Bis wann?", "Woran merken wir es?"), 8),
    "biete-suche": (("Wer mit wem?", "Was genau?", "Bis wann?", "Wer meldet sich?"), 8),
    "swot": (("Stärken (innen)", "Schwächen (innen)", "Chancen (außen)", "Risiken (außen)"), 8),
}
GRUPPE = f"Gruppe oder Thema: {as_inline('_' * 40)}"
HOHE_ZEILE = f"&nbsp;{LEERZEILE}"
GRUPPENGROESSE = 5


@dataclass(frozen=True)
class Arbeitsblatt:
    """A blank sheet.

    Attributes:
        dokument: what to print.
        anzahl: how often it is needed.
        quer: whether it is printed across, because it has many columns.
    """

    dokument: Dokument
    anzahl: int
    quer: bool = False


def blank_sheets(ablauf: Ablauf, katalog: Katalog) -> tuple[Arbeitsblatt, ...]:
    """Make one blank sheet for each method of a plan with work in small groups, and one for all other notes."""
    sicht = Sicht(ablauf, katalog)
    methoden = [
        _sheet(sicht, block, karte)
        for block, karte in sicht.cards()
        if karte.slug in RASTER or any(s.sozialform == "kleingruppen" for s in karte.schritte)
    ]
    return (*methoden, _notes(ablauf))


def _sheet(sicht: Sicht, block: Planblock, karte: Karte) -> Arbeitsblatt:
    kopf, zeilen = RASTER.get(karte.slug, ((), 0))
    gruppen = math.ceil(sicht.people_of(block) / karte.gruppe.kleingruppe) if karte.gruppe.kleingruppe else 1
    bloecke: list[Block] = [Absatz(GRUPPE), Absatz(karte.kurz)]
    if kopf:
        bloecke.append(Tabelle(kopf, ((HOHE_ZEILE, *[""] * (len(kopf) - 1)),) * zeilen))
    else:
        schritte = zip(sicht.steps_of(block), karte.schritte, strict=True)
        punkte = tuple(
            f"{as_inline(s.titel)} – {s.minuten}\u00a0Min., {SOZIALFORMEN[vorlage.sozialform]}"
            for s, vorlage in schritte
        )
        bloecke += [Ueberschrift("So gehen Sie vor"), Liste(punkte, "nummern")]
        bloecke += [Absatz(f"**Das haben Sie am Ende:** {karte.ergebnis}"), write_lines("Unser Ergebnis", 14)]
    bloecke += card_origin(karte)[-1:]
    dokument = Dokument(karte.titel, f"Arbeitsblatt · {sicht.ablauf.titel}", tuple(bloecke))
    return Arbeitsblatt(dokument, gruppen, quer=bool(kopf))


def _notes(ablauf: Ablauf) -> Arbeitsblatt:
    bloecke = (
        Absatz(GRUPPE),
        write_lines("Das ist uns wichtig – drei Sätze", 6),
        write_lines("Das ist noch offen", 5),
        Tabelle(("Der nächste Schritt", "Wer", "Bis wann"), ((BREIT + BREIT + LEERZEILE, BREIT, BREIT),) * 4),
    )
    anzahl = math.ceil(ablauf.personen / GRUPPENGROESSE)
    return Arbeitsblatt(Dokument("Mitschrift der Gruppe", f"Arbeitsblatt · {ablauf.titel}", bloecke), anzahl)
