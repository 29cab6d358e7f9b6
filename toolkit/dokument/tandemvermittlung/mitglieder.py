"""How do all shipped members become the places of a round?"""

from __future__ import annotations

from collections.abc import Iterable

from methodenkoffer.orte import Ort
from methodenkoffer.orte.namen import make_slug
from toolkit.dokument.regionalgruppe.blatt import from_place
from toolkit.dokument.regionalgruppe.stand import Gruppenstand

ALLE_MITGLIEDER = "mitglieder"
KUERZESTE, LAENGSTE = 4, 40


def take_members(gruppe: Gruppenstand, mitglieder: Iterable[Ort], titel: str) -> Gruppenstand:
    """Return a group with all shipped members; places of the group that are among them keep what they said.

    Args:
        gruppe: the group so far.
        mitglieder: the shipped members.
        titel: what the new group is called.
    """
    da = {o.ort: o for o in gruppe.orte if o.ort}
    orte = [da[m.id] if m.id in da else from_place(m).model_copy(update={"id": member_id(m.id)}) for m in mitglieder]
    return Gruppenstand(gruppe=ALLE_MITGLIEDER, titel=titel, orte=orte, fahrzeiten=gruppe.fahrzeiten)


def member_id(kennung: str) -> str:
    """Make an entry's id of a shipped place's; always the same, so that rounds know each other's pairs."""
    return f"m{make_slug(kennung).replace('-', '')}"[:LAENGSTE].ljust(KUERZESTE, "0")
