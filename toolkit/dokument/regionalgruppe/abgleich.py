"""What does a contact sheet add to what a group knows of a place, and what does it say differently?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from toolkit.dokument.regionalgruppe.blatt import Abweichung, Gruppenort, split_lines
from toolkit.dokument.regionalgruppe.entscheiden import FAKTEN, plain, unite
from toolkit.dokument.regionalgruppe.spalten import EINZEILIG, MEHRZEILIG

LEER = ("", None, "unbekannt")


@dataclass(frozen=True)
class Einsendung:
    """What one contact sheet says.

    Attributes:
        ort: the place; its id is the sheet's if it had one.
        kennung: the id that stood on the sheet; empty if it was a blank one.
        weitergeben: whether the others may have the contact; ``None`` if that was left open.
    """

    ort: Gruppenort
    kennung: str = ""
    weitergeben: bool | None = None


def compare(alt: Gruppenort, sendung: Einsendung, woher: str) -> tuple[Gruppenort, list[Abweichung]]:
    """Compare a place with a sheet about it.

    Args:
        alt: the place as the group has it.
        sendung: the sheet.
        woher: where it comes from.

    Returns:
        The place with what the sheet adds, and what it says differently, which waits for a choice.
    """
    neu = sendung.ort
    einzeln, anders = _compare_facts(alt, neu)
    listen, gestrichen = _compare_lists(alt, neu, gesehen=sendung.kennung == alt.id)
    mehr: dict[str, Any] = {**einzeln, **listen}
    if sendung.weitergeben is not None and sendung.weitergeben != alt.weitergeben:
        mehr["weitergeben"] = sendung.weitergeben
    if alt.lat is None and neu.lat is not None and neu.lon is not None:
        mehr |= {"lat": neu.lat, "lon": neu.lon, "liegt_bei": neu.liegt_bei}
    if neu.stand and (alt.stand is None or neu.stand > alt.stand) and neu.hat_blatt:
        mehr |= {"stand": neu.stand, "quelle": woher or alt.quelle}
    faelle = [
        Abweichung(zu=alt.id, feld=name, neu=wert, woher=woher) for name, wert in {**anders, **gestrichen}.items()
    ]
    return alt.model_copy(update=mehr), faelle


def _compare_facts(alt: Gruppenort, neu: Gruppenort) -> tuple[dict[str, Any], dict[str, str]]:
    """Single fields that are filled, and those that differ."""
    mehr: dict[str, Any] = {}
    anders: dict[str, str] = {}
    for name in (*EINZEILIG, *FAKTEN):
        hier, dort = getattr(alt, name), getattr(neu, name)
        if dort in LEER or plain(str(hier)) == plain(str(dort)):
            continue
        if hier in LEER or not str(hier).strip():
            mehr[name] = dort
        else:
            anders[name] = str(dort)
    return mehr, anders


def _compare_lists(alt: Gruppenort, neu: Gruppenort, *, gesehen: bool) -> tuple[dict[str, str], dict[str, str]]:
    """Lists that grow, and those from which a line was struck; only who had seen the lines can have struck one."""
    mehr: dict[str, str] = {}
    anders: dict[str, str] = {}
    for name in MEHRZEILIG:
        hier, dort = (set(map(plain, split_lines(getattr(ort, name)))) for ort in (alt, neu))
        if dort - hier:
            mehr[name] = unite(getattr(alt, name), getattr(neu, name))
        if gesehen and dort and hier - dort:
            anders[name] = "\n".join(split_lines(getattr(neu, name)))
    return mehr, anders
