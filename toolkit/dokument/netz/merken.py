"""How does what one saw become a task?"""

from __future__ import annotations

from toolkit.dokument.aufgaben import Aufgabe
from toolkit.dokument.netz.blatt import MEISTE_AUFGABEN, Netzblatt, real_actors
from toolkit.dokument.regionaltreffen.worte import one_line, shorten
from toolkit.planung.worte import quote

NAME = 100


def remember(blatt: Netzblatt, was: str) -> Netzblatt:
    """Add a task; one that is open already, or one too many, is not added: then the same sheet comes back."""
    offen = {one_line(a.was) for a in blatt.aufgaben if not a.erledigt}
    if was in offen or len(blatt.aufgaben) >= MEISTE_AUFGABEN:
        return blatt
    return blatt.model_copy(update={"aufgaben": [*blatt.aufgaben, Aufgabe(was=was)]})


def task_of_tie(blatt: Netzblatt, von: str, zu: str) -> str:
    """Say the task of bringing two together, by their ids."""
    return f"{_name(blatt, von)} und {_name(blatt, zu)} zusammenbringen"


def task_of_leaving(blatt: Netzblatt, kennung: str) -> str:
    """Say the task of preparing for the day on which somebody leaves."""
    return f"Klären, wer einspringt, wenn {_name(blatt, kennung)} ausfällt"


def _name(blatt: Netzblatt, kennung: str) -> str:
    return quote(next((shorten(a.name, NAME) for a in real_actors(blatt) if a.id == kennung), "?"))
