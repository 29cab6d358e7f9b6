"""Which of two versions counts: what the group has, what a contact sheet says, or the lines of both?"""

from __future__ import annotations

from contextlib import suppress
from typing import Literal

from pydantic import ValidationError

from toolkit.dokument.regionalgruppe.blatt import Abweichung, Gruppenort, Regionalgruppe, split_lines
from toolkit.dokument.regionalgruppe.spalten import EINZEILIG, MEHRZEILIG

Entscheidung = Literal["bisher", "neu", "beide"]
# Facts of a place: filled where they are missing, else they wait like the rest.
FAKTEN = ("typ", "land", "einwohner", "seit")


def list_waiting(gruppe: Regionalgruppe) -> list[Abweichung]:
    """Return what waits for a choice; a version for a place that was taken out waits no longer."""
    da = {o.id for o in gruppe.orte}
    return [a for a in gruppe.abweichungen if a.zu in da]


def decide(gruppe: Regionalgruppe, kennung: str, wie: Entscheidung) -> Regionalgruppe:
    """Settle what waits: keep the field as it is, take the other version, or of a list the lines of both.

    Raises:
        KeyError: nothing with this id is waiting.
    """
    fall = next((a for a in gruppe.abweichungen if a.id == kennung), None)
    if fall is None:
        raise KeyError(kennung)
    rest = [a for a in gruppe.abweichungen if a.id != kennung]
    orte = list(gruppe.orte)
    stelle = next((i for i, o in enumerate(orte) if o.id == fall.zu), None)
    if stelle is not None and wie != "bisher" and fall.feld in (*EINZEILIG, *MEHRZEILIG, *FAKTEN):
        alt = str(getattr(orte[stelle], fall.feld) or "")
        neu = unite(alt, fall.neu) if wie == "beide" and fall.feld in MEHRZEILIG else fall.neu
        # What was typed into the file of the Mappe by hand may not fit; then the field keeps what it has.
        with suppress(ValidationError):
            orte[stelle] = Gruppenort.model_validate(orte[stelle].model_dump() | {fall.feld: neu})
    return gruppe.model_copy(update={"orte": orte, "abweichungen": rest})


def undo_decision(gruppe: Regionalgruppe, ort: Gruppenort, fall: Abweichung) -> Regionalgruppe:
    """Let a version wait again, first of all; the field is as it was before the choice.

    Args:
        gruppe: the group as it is now.
        ort: the place as it was before.
        fall: what had been waiting.
    """
    alt = {fall.feld: getattr(ort, fall.feld)} if fall.feld in Gruppenort.model_fields else {}
    orte = [o.model_copy(update=alt) if o.id == ort.id else o for o in gruppe.orte]
    rest = [a for a in gruppe.abweichungen if a.id != fall.id]
    return gruppe.model_copy(update={"orte": orte, "abweichungen": [fall, *rest]})


def unite(alt: str, neu: str) -> str:
    """Return the lines of two lists, each once, those of the first one first and as they were."""
    zeilen = list(split_lines(alt))
    bekannt = {plain(z) for z in zeilen}
    for zeile in split_lines(neu):
        if plain(zeile) not in bekannt:
            bekannt.add(plain(zeile))
            zeilen.append(zeile)
    return "\n".join(zeilen)


def plain(text: str) -> str:
    """Return what counts when two texts are compared: capitals, spaces and a full stop at the end do not."""
    return " ".join(text.split()).rstrip(".").casefold()
