"""How do days and the tasks before and after come into a plan and out of it?"""

from __future__ import annotations

from typing import Any, Literal

from toolkit.planung.ablauf import Ablauf, Aufgabe, Ausnahme, Tag
from toolkit.planung.baum import next_id
from toolkit.planung.einsetzen import KEIN_PLATZ
from toolkit.planung.meldungen import Fehler
from toolkit.planung.werte import change_value

Liste = Literal["vorbereitung", "nachbereitung"]
KEINE_AUFGABE = Fehler("Diese Aufgabe gibt es nicht mehr.", "Vielleicht wurde sie inzwischen gelöscht.")


def add_day(ablauf: Ablauf, titel: str = "", **felder: Any) -> Ablauf | Fehler:
    """Add an empty day at the end; without a title it is numbered, without times it is like the day before."""
    letzter = ablauf.tage[-1]
    tag_id, ablauf = next_id(ablauf, "t")
    name = titel or f"Tag {len(ablauf.tage) + 1}"
    grund = Tag(id=tag_id, titel="Tag", beginn=letzter.beginn, ziel_ende=letzter.ziel_ende)
    tag = change_value(grund, titel=name, **felder)
    return tag if isinstance(tag, Fehler) else change_value(ablauf, tage=(*ablauf.tage, tag))


def remove_day(ablauf: Ablauf, tag: str) -> Ablauf | Fehler:
    """Remove a day with all its blocks; the last day stays."""
    if tag not in {t.id for t in ablauf.tage}:
        return KEIN_PLATZ
    bleiben = tuple(t for t in ablauf.tage if t.id != tag)
    if not bleiben:
        return Fehler("Das ist der einzige Tag.", "Ein Ablauf braucht mindestens einen Tag.")
    return ablauf.model_copy(update={"tage": bleiben})


def add_task(ablauf: Ablauf, liste: Liste, titel: str, **felder: Any) -> Ablauf | Fehler:
    """Add a task before or after the day.

    Args:
        ablauf: the plan.
        liste: ``vorbereitung`` or ``nachbereitung``.
        titel: what is to do.
        felder: further fields of ``Aufgabe``.
    """
    kennung, gezaehlt = next_id(ablauf, "v" if liste == "vorbereitung" else "n")
    aufgabe = change_value(Aufgabe(id=kennung, titel=""), titel=titel, **felder)
    if isinstance(aufgabe, Fehler):
        return aufgabe
    return change_value(gezaehlt, **{liste: (*getattr(gezaehlt, liste), aufgabe)})


def change_task(ablauf: Ablauf, kennung: str, **felder: Any) -> Ablauf | Fehler:
    """Change fields of a task, for example ``erledigt=True``."""
    for wann in ("vorbereitung", "nachbereitung"):
        aufgaben: tuple[Aufgabe, ...] = getattr(ablauf, wann)
        for i, aufgabe in enumerate(aufgaben):
            if aufgabe.id == kennung:
                neu = change_value(aufgabe, **{**felder, "id": aufgabe.id})
                if isinstance(neu, Fehler):
                    return neu
                return ablauf.model_copy(update={wann: (*aufgaben[:i], neu, *aufgaben[i + 1 :])})
    return KEINE_AUFGABE


def remove_task(ablauf: Ablauf, kennung: str) -> Ablauf | Fehler:
    """Remove a task."""
    vor = tuple(a for a in ablauf.vorbereitung if a.id != kennung)
    nach = tuple(a for a in ablauf.nachbereitung if a.id != kennung)
    if len(vor) + len(nach) == len(ablauf.vorbereitung) + len(ablauf.nachbereitung):
        return KEINE_AUFGABE
    return ablauf.model_copy(update={"vorbereitung": vor, "nachbereitung": nach})


def accept_hint(ablauf: Ablauf, regel: str, stelle: str, grund: str) -> Ablauf | Fehler:
    """Leave a hint as it is: "bewusst so, weil …".

    Args:
        ablauf: the plan.
        regel: number of the rule, for example ``A06``.
        stelle: id that the hint names; empty for the whole plan.
        grund: the reason; one must be given.
    """
    if not grund.strip():
        return Fehler("Der Grund fehlt.", "Schreiben Sie in einem Satz, warum es so bleiben soll.")
    ausnahme = change_value(Ausnahme(regel="A00", grund="-"), regel=regel, stelle=stelle, grund=grund.strip())
    if isinstance(ausnahme, Fehler):
        return ausnahme
    offen = reopen_hint(ablauf, regel, stelle)
    return change_value(offen, bewusst=(*offen.bewusst, ausnahme))


def reopen_hint(ablauf: Ablauf, regel: str, stelle: str) -> Ablauf:
    """Show an accepted hint again."""
    bleiben = tuple(a for a in ablauf.bewusst if (a.regel, a.stelle) != (regel, stelle))
    return ablauf.model_copy(update={"bewusst": bleiben})
