"""What became of the agreements: when is it asked, and in which words?"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from methodenkoffer.tage import say_date
from toolkit.dokument.aufgaben import TAG_MINUTEN
from toolkit.dokument.regionaltreffen.dokumentation import agreements_of
from toolkit.dokument.regionaltreffen.worte import one_line, title_of
from toolkit.dokument.termine import Termin, Termine
from toolkit.planung.kalendertage import move_day, next_workday

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.dokument.aufgaben import Aufgabe
    from toolkit.dokument.protokoll import Protokoll
    from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
    from toolkit.frame.worte import Worte

DREI_MONATE = 90  # days


def ask_on(treffen: Regionaltreffen) -> date | None:
    """Return the day on which it is asked what became of the agreements; ``None`` while the meeting has no day."""
    return next_workday(move_day(treffen.tag, DREI_MONATE), treffen.land) if treffen.tag else None


def question_mail(treffen: Regionaltreffen, protokolle: Sequence[Protokoll], worte: Worte) -> str:
    """Write a mail that lists the agreements and asks what became of them; empty if there are none."""
    punkte = agreements_of(protokolle)
    if not punkte:
        return ""
    liste = "\n".join(f"- {_say(p, worte)}" for p in punkte)
    gruss = one_line(treffen.absender)
    return worte("nachfrage.brief", titel=title_of(treffen), liste=liste, gruss=gruss).rstrip()


def question_date(treffen: Regionaltreffen, schluessel: str, text: str, worte: Worte) -> Termine:
    """Write the day of asking as a date for the calendar, with the mail in it."""
    tag, titel = ask_on(treffen), worte("nachfrage.termin", titel=title_of(treffen))
    return Termine(
        titel, (Termin(f"{schluessel}-nachfrage", titel, tag, tag, "", text, (TAG_MINUTEN,)),) if tag else ()
    )


def _say(punkt: Aufgabe, worte: Worte) -> str:
    wer, was = one_line(punkt.wer), one_line(punkt.was)
    bis = worte("nachfrage.bis", tag=say_date(punkt.bis)) if punkt.bis else ""
    mehr = ", ".join(t for t in (wer, bis) if t)
    return f"{was} ({mehr})" if mehr else was
