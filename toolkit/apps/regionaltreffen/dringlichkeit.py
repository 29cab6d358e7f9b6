"""Which task is urgent, and how does the whole schedule look on paper?"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from methodenkoffer.tage import say_date
from toolkit.dokument.form import Absatz, Block, Dokument, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.regionaltreffen.worte import say_occasion

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
    from toolkit.dokument.regionaltreffen.werte import Vorlaufaufgabe
    from toolkit.frame.worte import Worte

BALD = timedelta(days=14)
GRUPPEN = ("spaet", "bald", "vorher", "danach", "ohne", "fertig")
KAESTCHEN = {True: "☒", False: "☐"}


def order_tasks(
    aufgaben: Sequence[Vorlaufaufgabe], treffen: Regionaltreffen, heute: date, worte: Worte
) -> list[tuple[str, Vorlaufaufgabe]]:
    """Return the tasks, the most urgent first, each with the words of its group."""
    paare = [(_group(a, treffen, heute), a) for a in aufgaben]
    paare.sort(key=lambda paar: (GRUPPEN.index(paar[0]), str(paar[1].bis or "")))
    return [(worte(f"zeitplan_gruppe.{gruppe}"), a) for gruppe, a in paare]


def schedule_document(treffen: Regionaltreffen, heute: date, worte: Worte) -> Dokument:
    """Write the schedule to hang up and tick off, the most urgent first."""
    bloecke: list[Block] = []
    reihe = order_tasks([a for a in treffen.aufgaben if a.was.strip()], treffen, heute, worte)
    for gruppe in dict.fromkeys(gruppe for gruppe, _ in reihe):
        zeilen = tuple(_row(a) for g, a in reihe if g == gruppe)
        kopf = tuple(worte(f"zeitplan_spalte.{name}") for name in ("was", "wer", "bis", "fertig"))
        bloecke += [Ueberschrift(gruppe), Tabelle(kopf, zeilen)]
    leer = (Absatz(worte("zeitplan.nichts")),)
    return Dokument(worte("zeitplan.datei"), say_occasion(treffen), tuple(bloecke) or leer)


def _row(aufgabe: Vorlaufaufgabe) -> tuple[str, str, str, str]:
    bis = say_date(aufgabe.bis) if aufgabe.bis else "–"
    return as_inline(aufgabe.was), as_inline(aufgabe.wer) or "–", bis, KAESTCHEN[aufgabe.erledigt]


def _group(aufgabe: Vorlaufaufgabe, treffen: Regionaltreffen, heute: date) -> str:
    if aufgabe.erledigt:
        return "fertig"
    if aufgabe.bis is None:
        return "ohne"
    if aufgabe.bis < heute:
        return "spaet"
    if aufgabe.bis <= heute + BALD:
        return "bald"
    return "danach" if treffen.tag is not None and aufgabe.bis > treffen.tag else "vorher"
