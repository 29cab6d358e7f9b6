"""What is still missing in each part of a congress?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.tagung.danach import count_names, open_entries
from toolkit.dokument.tagung.beitrag import missing_parts
from toolkit.dokument.tagung.bericht import chosen_ideas
from toolkit.dokument.tagung.blatt import FRAGEN, Tagung
from toolkit.dokument.tagung.zeilen import is_typing

if TYPE_CHECKING:
    from datetime import date

    from toolkit.frame.worte import Worte


def find_gaps(tagung: Tagung, worte: Worte, heute: date) -> dict[str, list[str]]:
    """Say for each part in German sentences what is missing.

    Args:
        tagung: the sheet.
        worte: words of the screen.
        heute: today; what was to be done before a congress that is over is not missing any more.
    """
    vorbei = tagung.letzter_tag is not None and tagung.letzter_tag < heute
    return {
        "tagung": [worte(f"fehlt.{name}") for name, fehlt in _frame(tagung, vorbei=vorbei) if fehlt],
        "beitrag": missing_parts(tagung),
        "unterwegs": [
            worte(f"fehlt.{name}")
            for name, fehlt in (("eintrag", not tagung.mitbringsel), ("getippt", is_typing(tagung)))
            if fehlt
        ],
        "danach": _after(tagung, worte),
        "rueckmeldung": [
            worte(f"fehlt.{name}")
            for name, fehlt in (
                ("ideen", not chosen_ideas(tagung)),
                ("gelernt", not tagung.bericht_gelernt.strip()),
            )
            if fehlt
        ],
    }


def _frame(tagung: Tagung, *, vorbei: bool) -> tuple[tuple[str, bool], ...]:
    fragen = [frage for frage in tagung.fragen if frage.strip()]
    return (
        ("titel", not tagung.titel.strip()),
        ("tag", tagung.erster_tag is None),
        ("reihenfolge", tagung.von is not None and tagung.bis is not None and tagung.bis < tagung.von),
        ("einladung", not tagung.einladung.strip()),
        ("fragen", not fragen),
        ("zu_viele_fragen", len(fragen) > FRAGEN),
        ("angemeldet", not tagung.angemeldet and not vorbei),
        ("reise", not tagung.reise_gebucht and not vorbei),
    )


def _after(tagung: Tagung, worte: Worte) -> list[str]:
    saetze = []
    if ohne := sum(m.stern for m in open_entries(tagung)):
        saetze.append(worte.count("fehlt.aufgabe", ohne))
    if count_names(tagung) and tagung.aufgaben and all(a.erledigt for a in tagung.aufgaben):
        saetze.append(worte("fehlt.namen"))
    return saetze
