"""How does the agreement of the two read: whole sentences from the entries, gaps marked, lines to sign?

Sentences that come from no entry are our proposal; the draft says so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from methodenkoffer.tage import say_date
from toolkit.dokument.form import Absatz, Block, Dokument, Hinweis, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.tandem.blatt import Tandem, known_names, title_of
from toolkit.dokument.tandem.vereinbarung_wer import DEN_ORT, ORT_FEHLT, write_gifts, write_places, write_topics
from toolkit.dokument.tandem.vereinbarung_wie import write_secrets, write_terms, write_ways
from toolkit.dokument.trainingstag import BREIT, LEERZEILE
from toolkit.dokument.vereinbarung.entwurf_luecken import Luecken
from toolkit.planung.worte import say_count

EIGENES = (
    "Diese Vereinbarung ist unser Vorschlag und kein Papier des Programms „Engagierte Stadt“. Sie ist keine "
    "Rechtsberatung."
)


@dataclass(frozen=True)
class Entwurf:
    """The draft, and what each marked gap asks for in the order of the text."""

    dokument: Dokument
    offen: tuple[str, ...]


def write_agreement(t: Tandem, heute: date, vermerk: str = "") -> Entwurf:
    """Compose the agreement.

    Args:
        t: the sheet.
        heute: today; the draft bears it.
        vermerk: small print at the end.
    """
    offen = Luecken()
    teile: tuple[tuple[str, Callable[[Tandem, Luecken], list[Block]]], ...] = (
        ("Wer wir sind", write_places),
        ("Woran wir arbeiten", write_topics),
        ("Was jeder Ort gibt und bekommt", write_gifts),
        ("Wie wir sprechen und uns besuchen", write_ways),
        ("Was unter uns bleibt", write_secrets),
        ("Beginn, Rückblick und Ende", write_terms),
        ("Unterschriften", _signatures),
    )
    bloecke: list[Block] = []
    for nummer, (titel, schreibe) in enumerate(teile, 1):
        bloecke += [Ueberschrift(f"{nummer}. {titel}"), *schreibe(t, offen)]
    if offen.offen:
        wie_viele = say_count(len(offen.offen), "Stelle ist", "Stellen sind")
        bloecke.insert(0, Hinweis(f"{wie_viele} noch offen und so markiert: **\\[…\\]**.", "achtung"))
    bloecke.append(Absatz(as_inline(" ".join(filter(None, (EIGENES, vermerk)))), "vermerk"))
    untertitel = f"{title_of(t)} · Stand: {say_date(heute)}"
    return Entwurf(Dokument("Tandem-Vereinbarung", untertitel, tuple(bloecke)), tuple(offen.offen))


def _signatures(t: Tandem, offen: Luecken) -> list[Block]:
    zeilen = tuple(
        (
            f"{offen.fill(name, ORT_FEHLT)}{LEERZEILE * 2}",
            offen.fill(ort.unterschreibt or ort.spricht, f"wer für {name or DEN_ORT} unterschreibt"),
            BREIT,
            BREIT,
        )
        for ort, name in zip(t.orte, known_names(t.orte), strict=True)
    )
    return [Tabelle(("Ort", "Wer unterschreibt", "Ort und Tag", "Unterschrift"), zeilen)]
