"""How does the whole sheet of a tandem read?"""

from __future__ import annotations

from methodenkoffer.tage import say_date
from toolkit.dokument.form import Absatz, Block, Dokument, Liste, Merkmale, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.regionaltreffen.worte import inline
from toolkit.dokument.tandem.blatt import Tandem, real_talks, real_topics, title_of
from toolkit.dokument.tandem.papier_teile import OFFEN, write_meeting, write_pair, write_talks
from toolkit.dokument.tandem.regeln import say_costs, say_leaving, say_secrets, say_talks, say_visits
from toolkit.dokument.tandem.rueckblick import RUNDEN
from toolkit.dokument.tandem.rueckblick_papier import review_blocks
from toolkit.dokument.tandem.rueckblick_tag import MONATE
from toolkit.dokument.tandem.vorbereitung import list_tasks

EIGENES = "Ablauf, Rhythmus und Regeln sind unser Vorschlag und kein Angebot des Programms „Engagierte Stadt“."


def tandem_als_dokument(t: Tandem, vermerk: str = "") -> Dokument:
    """Write the whole sheet; what is empty is left out, what is essential stands there as open."""
    bloecke: list[Block] = [Ueberschrift("Wir zwei"), *write_pair(t)]
    if themen := real_topics(t):
        zeilen = tuple((inline(thema.name), inline(thema.merkmal) or OFFEN) for thema in themen)
        bloecke += [Ueberschrift("Unsere Themen"), Tabelle(("Thema", "Daran merken wir, dass es hilft"), zeilen)]
    vorher = Liste(tuple(map(as_inline, list_tasks(t))), "haken")
    bloecke += [Ueberschrift("Das erste Treffen"), Merkmale(write_meeting(t)), Absatz("Vorher zu tun:"), vorher]
    regeln = [satz for satz in (say_talks(t), say_visits(t), say_costs(t), say_secrets(t), say_leaving(t)) if satz]
    if regeln:
        bloecke += [Ueberschrift("Unsere Regeln"), Liste(tuple(map(as_inline, regeln)))]
    if real_talks(t):
        bloecke += [Ueberschrift("Unsere Gespräche"), write_talks(t)]
    for runde in MONATE:
        if rueckblick := review_blocks(t, runde):
            bloecke += [Ueberschrift(f"Rückblick {RUNDEN[runde]}"), *rueckblick]
    bloecke.append(Absatz(as_inline(" ".join(filter(None, (EIGENES, vermerk)))), "vermerk"))
    return Dokument(title_of(t), f"seit {say_date(t.beginn)}" if t.beginn else "", tuple(bloecke))
