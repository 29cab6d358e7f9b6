"""How does the draft of the agreement read: whole sentences from the entries, gaps marked, lines to sign?

Sentences that come from no entry are our proposal; the draft says so, and that it is no legal advice.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from methodenkoffer.tage import say_date
from toolkit.dokument.form import Absatz, Block, Dokument, Hinweis, Ueberschrift
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.regionaltreffen.worte import inline, one_line
from toolkit.dokument.vereinbarung.blatt import Vereinbarung, title_of
from toolkit.dokument.vereinbarung.entwurf_ende import write_signatures, write_terms
from toolkit.dokument.vereinbarung.entwurf_geld import write_money
from toolkit.dokument.vereinbarung.entwurf_luecken import Luecken
from toolkit.dokument.vereinbarung.entwurf_was import write_checks, write_goals, write_meetings
from toolkit.dokument.vereinbarung.entwurf_wer import write_form, write_partners, write_roles
from toolkit.planung.worte import say_count

DATEN = (
    "Wir geben Kontaktdaten nur weiter, wenn die Zusammenarbeit sie braucht und die Person einverstanden ist. Wer "
    "fragt, erfährt, was über ihn oder sie aufgeschrieben ist, und kann es ändern oder löschen lassen. Jeder Partner "
    "achtet in seinem Haus selbst auf den Datenschutz."
)


@dataclass(frozen=True)
class Entwurf:
    """The draft and what is not known yet.

    Attributes:
        dokument: the whole text.
        offen: what each marked gap asks for, in the order of the text.
    """

    dokument: Dokument
    offen: tuple[str, ...]


def write_draft(v: Vereinbarung, heute: date, vermerk: str = "") -> Entwurf:
    """Compose the draft.

    Args:
        v: the agreement.
        heute: today; the draft bears it as its date.
        vermerk: small print at the end.
    """
    offen = Luecken()
    teile: tuple[tuple[str, Callable[[Vereinbarung, Luecken], list[Block]]], ...] = (
        ("Wer zusammenarbeitet", write_partners),
        ("Wie wir zusammenarbeiten", write_form),
        ("Ziele und Maßnahmen", write_goals),
        ("Rollen", write_roles),
        ("Treffen", write_meetings),
        ("Geld und Sachen", write_money),
        ("Was andere schon tun", write_checks),
        ("Daten von Menschen", lambda _, __: [Absatz(DATEN)]),
        ("Beginn, Änderung und Ende", write_terms),
        ("Unterschriften", write_signatures),
    )
    bloecke: list[Block] = []
    for nummer, (titel, schreibe) in enumerate(teile, 1):
        bloecke += [Ueberschrift(f"{nummer}. {titel}"), *schreibe(v, offen)]
    bloecke.insert(0, _warn(v, offen))
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    fassung = one_line(v.fassung) or "Entwurf"
    untertitel = f"{title_of(v)} · {fassung} · Stand: {say_date(heute)}"
    return Entwurf(Dokument("Kooperationsvereinbarung", untertitel, tuple(bloecke)), tuple(offen.offen))


def _warn(v: Vereinbarung, offen: Luecken) -> Hinweis:
    # Who reads the draft is no gap of the text: it may be signed without this line.
    wer = f" Das tut: {inline(v.prueft)}." if one_line(v.prueft) else ""
    anzahl = len(offen.offen)
    rest = (
        f" {say_count(anzahl, 'Stelle ist', 'Stellen sind')} noch offen und so markiert: **\\[…\\]**." if anzahl else ""
    )
    saetze = (
        f"**Das ist ein Entwurf und keine Rechtsberatung.** Lassen Sie ihn prüfen, bevor jemand unterschreibt.{wer} "
        f"Sätze, die nicht aus Ihren Einträgen kommen, sind unser Vorschlag. Streichen Sie, was nicht passt.{rest}"
    )
    return Hinweis(saetze, "achtung")
