"""Which two places are meant: chosen from the group, or named by hand?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from toolkit.dokument.regionalgruppe.blatt import Gruppenort
from toolkit.dokument.regionalgruppe.namen import find_entry, own_place
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.tandem.blatt import OHNE_TITEL, Tandem, make_title, take_place
from toolkit.planung.worte import quote

EIN_ORT_FEHLT = "Wählen oder schreiben Sie beide Orte."
DERSELBE = "Das ist zweimal derselbe Ort. Ein Tandem braucht zwei."


@dataclass(frozen=True)
class Wahl:
    """The sheet with its two places, and what is to be said; ``gut`` says whether anything was taken."""

    tandem: Tandem
    gut: bool
    saetze: tuple[str, ...]


def choose_places(t: Tandem, kennungen: Sequence[str], namen: Sequence[str]) -> Wahl:
    """Take two places.

    Args:
        t: the sheet; its group is where chosen places come from.
        kennungen: for each place its id in the group; empty to go by the name.
        namen: for each place a typed name, with the Land after a comma where it is needed.
    """
    je_id = {ort.id: ort for ort in t.gruppe.orte}
    gefunden = [je_id.get(k) or _find(t, one_line(name)) for k, name in zip(kennungen, namen, strict=True)]
    a, b = gefunden
    if a is None or b is None:
        return Wahl(t, gut=False, saetze=(EIN_ORT_FEHLT,))
    if a.id == b.id or (a.ort and a.ort == b.ort):
        return Wahl(t, gut=False, saetze=(DERSELBE,))
    orte = [take_place(alt, neu) for alt, neu in zip(t.orte, (a, b), strict=True)]
    titel = make_title(orte) if one_line(t.titel) in ("", OHNE_TITEL, make_title(t.orte)) else t.titel
    # A place that only lacks its position is named where the way is said.
    saetze = tuple(_say_unknown(ort) for ort in (a, b) if not ort.land)
    return Wahl(t.model_copy(update={"orte": orte, "titel": titel}), gut=True, saetze=saetze)


def _find(t: Tandem, name: str) -> Gruppenort | None:
    """The place of the group with this name, else the shipped one, else a place of one's own."""
    if not name:
        return None
    passend = [ort for ort in t.gruppe.orte if one_line(ort.name).casefold() == name.casefold()]
    return passend[0] if len(passend) == 1 else find_entry(name) or own_place(name)


def _say_unknown(ort: Gruppenort) -> str:
    fehlt = "das Land" if ort.auf_der_karte else "Land und Lage"
    tun = "Wählen Sie das Land unten, dann meiden wir die richtigen Feiertage."
    return f"Bei {quote(one_line(ort.name))} kennen wir {fehlt} nicht. {tun}"
