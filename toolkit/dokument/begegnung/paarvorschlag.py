"""Which pairs of places might become a tandem?"""

from __future__ import annotations

from dataclasses import dataclass

from toolkit.dokument.begegnung.auswertung import rate_places
from toolkit.dokument.begegnung.blatt import Begegnung
from toolkit.dokument.netz.blatt import Netzblatt
from toolkit.dokument.regionalgruppe.blatt import Gruppenort
from toolkit.planung.begegnung import propose_pairs


@dataclass(frozen=True)
class Ortspaar:
    """Two places with the reasons, in German.

    Attributes:
        a: one place.
        b: the other.
        gruende: what speaks for it, for those who bring people together.
        dagegen: what speaks against it.
        themen: of the reasons those that both places may read; wishes and the Akteurskarte are told to nobody.
    """

    a: Gruppenort
    b: Gruppenort
    gruende: tuple[str, ...]
    dagegen: tuple[str, ...]
    themen: tuple[str, ...]


def propose_tandems(b: Begegnung, netz: Netzblatt | None) -> list[Ortspaar]:
    """Pair up the places of the group so that as much as possible fits; each place once, none without a theme.

    Args:
        b: the sheet.
        netz: the Akteurskarte to take into account; ``None`` for none.

    Returns:
        The pairs, the best first.
    """
    orte = {o.id: o for o in b.gruppe.orte}
    mit_thema = [p for p in rate_places(b, netz).values() if p.themen]
    return [Ortspaar(orte[p.a], orte[p.b], p.dafuer, p.dagegen, p.dafuer[: p.themen]) for p in propose_pairs(mit_thema)]


def write_mail(paar: Ortspaar) -> str:
    """Write the mail that brings the two places together; it says only what the places wrote themselves."""
    gruende = [f"– {g}" for g in paar.themen]
    absaetze = (
        f"Betreff: {paar.a.name} und {paar.b.name}: 20 Minuten am Telefon?",
        "Guten Tag,",
        "in unserer Regionalgruppe ist uns aufgefallen, dass Sie sich etwas zu erzählen haben:",
        "\n".join(gruende),
        "Mögen Sie 20 Minuten telefonieren? Wenn es passt, kann daraus ein Tandem werden. Wenn nicht, ist es auch gut.",
        "Freundliche Grüße\n(bitte ergänzen)",
    )
    return "\n\n".join(a for a in absaetze if a)
