"""When do the two talk in the year of their tandem, and what about?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from toolkit.dokument.blattwert import new_mark
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.tandem.blatt import MEISTE_GESPRAECHE, Tandem
from toolkit.dokument.tandem.ferien import say_laender
from toolkit.dokument.tandem.fragen import FRAGEN, pick_question
from toolkit.dokument.tandem.regeln import RHYTHMEN
from toolkit.dokument.tandem.tage import laender_of, move_off_holidays, say_move
from toolkit.dokument.tandem.werte_arbeit import Gespraech
from toolkit.planung.terminserie import Serie, list_dates
from toolkit.planung.worte import say_count

ERSTES_JAHR, LETZTES_JAHR = 1950, 2150
JAHR, LAENGSTENS = 12, 36
TAG_FEHLT = "Tragen Sie zuerst den Tag des ersten Gesprächs ein."
TAKT_FEHLT = "Wählen Sie zuerst, wie oft Sie sprechen."
ZU_WEIT = f"Der Tag des ersten Gesprächs liegt vor {ERSTES_JAHR} oder nach {LETZTES_JAHR}. Bitte prüfen Sie das Jahr."
VOLL = "Mehr Gespräche passen nicht auf dieses Blatt. Nehmen Sie erst welche heraus."


@dataclass(frozen=True)
class Jahresplan:
    """The sheet with its talks, and what is to be said of them."""

    tandem: Tandem
    saetze: tuple[str, ...]


def plan_year(t: Tandem) -> Jahresplan:
    """Reckon the talks of the tandem.

    Days that are holidays in one of the two Länder move by a week. What took place, what was noted and what was moved
    by hand stays; so do the ids, by which calendars know the talks.
    """
    fehler = TAG_FEHLT if t.erstes is None else "" if t.rhythmus else TAKT_FEHLT
    if t.erstes is None or fehler:
        return Jahresplan(t, (fehler,))
    if not ERSTES_JAHR <= t.erstes.year <= LETZTES_JAHR:
        return Jahresplan(t, (ZU_WEIT,))
    laender, alle = laender_of(t), RHYTHMEN[t.rhythmus].alle
    anzahl = count_talks(t)
    regulaer = list_dates(Serie(beginn=t.erstes, rhythmus="monat_wochentag", alle=alle, anzahl=anzahl))
    alt = {g.nr: g for g in t.gespraeche if g.nr}
    tage: list[date] = []
    saetze: list[str] = []
    neu: list[Gespraech] = []
    for nr, tag in enumerate(regulaer, 1):
        passend = move_off_holidays(tag, laender, tage)
        tage.append(passend)
        neu.append(_renew(alt.get(nr), nr, passend, pick_question(nr, anzahl, alle)))
        if passend != tag and neu[-1].tag == passend:
            saetze.append(say_move(tag, passend, laender))
    rest = [g for g in t.gespraeche if not g.nr or (g.nr > anzahl and (_keeps(g) or g.tag != g.gerechnet))]
    if len(neu) + len(rest) > MEISTE_GESPRAECHE:
        return Jahresplan(t, (VOLL,))
    gespraeche = sorted([*neu, *rest], key=lambda g: (g.tag or date.max, g.nr))
    anfang = f"{say_count(anzahl, 'Gespräch steht', 'Gespräche stehen')} im Plan."
    return Jahresplan(t.model_copy(update={"gespraeche": gespraeche}), (anfang, *saetze, *say_laender(t)))


def count_talks(t: Tandem) -> int:
    """Return how many talks the agreed time has room for, at least one."""
    monate = min(t.monate or JAHR, LAENGSTENS)
    return max(1, -(-monate // RHYTHMEN[t.rhythmus].alle)) if t.rhythmus else 0


def _renew(alt: Gespraech | None, nr: int, tag: date, frage: str) -> Gespraech:
    if alt is None:
        return Gespraech(id=new_mark(), nr=nr, tag=tag, gerechnet=tag, frage=frage)
    neue_frage = frage if alt.frage in ("", *FRAGEN) and not _keeps(alt) else alt.frage
    if _keeps(alt) or alt.tag != alt.gerechnet:
        return alt.model_copy(update={"frage": neue_frage})
    return alt.model_copy(update={"tag": tag, "gerechnet": tag, "frage": neue_frage})


def _keeps(g: Gespraech) -> bool:
    """Whether something was noted, so that the talk must not move or vanish."""
    return g.gefuehrt or g.erledigt or any(map(one_line, (g.thema, g.idee, g.was)))
