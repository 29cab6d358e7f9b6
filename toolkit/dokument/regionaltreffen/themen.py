"""Which topics got how many dots, and which ones does the group take?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.werte import Thema
from toolkit.dokument.regionaltreffen.worte import OHNE_TITEL, one_line
from toolkit.planung.meldungen import Fehler
from toolkit.planung.punktwahl import (
    Auswahl,
    Stimmzettel,
    Wahlregel,
    Zaehlung,
    check_ballot,
    check_paper,
    choose_best,
    count_dots,
)
from toolkit.planung.worte import join_words, quote, say_count

THEMENZAHL = 4


@dataclass(frozen=True)
class Themenwahl:
    """The result of the vote.

    Attributes:
        zaehlung: dots of all topics that have a title or dots.
        auswahl: which topics would be in, by dots alone.
        ungueltig: ids of ballots that do not count, each with the reason.
        saetze: the result in German, with ties and what looks wrong.
    """

    zaehlung: Zaehlung
    auswahl: Auswahl
    ungueltig: tuple[tuple[str, Fehler], ...]
    saetze: tuple[str, ...]


def rule_of(treffen: Regionaltreffen) -> Wahlregel:
    """Return how many dots each person has: as it stands on the sheet, else three, and two on one topic."""
    punkte = treffen.punkte_je_person or Wahlregel().punkte
    return Wahlregel(punkte=punkte, hoechstens=treffen.punkte_je_thema or Wahlregel().hoechstens)


def say_rule(regel: Wahlregel) -> str:
    """Say how many dots each person has."""
    punkte = say_count(regel.punkte, "Punkt", "Punkte")
    if regel.punkte == 1:
        return f"Jede Person hat {punkte}."
    if regel.hoechstens == 1:
        return f"Jede Person hat {punkte}. Auf ein Thema passt höchstens einer davon."
    return f"Jede Person hat {punkte}. Auf ein Thema passen höchstens {regel.hoechstens} davon."


def real_topics(treffen: Regionaltreffen) -> list[Thema]:
    """Return the topics that have a title or a question."""
    return [t for t in treffen.themen if one_line(t.titel) or one_line(t.frage)]


def name_topic(thema: Thema) -> str:
    """Return the title of a topic, else its question."""
    return one_line(thema.titel) or one_line(thema.frage) or OHNE_TITEL


def chosen_topics(treffen: Regionaltreffen) -> list[Thema]:
    """Return the topics that the group took, in its order."""
    nach_id = {t.id: t for t in real_topics(treffen)}
    return [nach_id[kennung] for kennung in dict.fromkeys(treffen.gewaehlt) if kennung in nach_id]


def has_votes(treffen: Regionaltreffen) -> bool:
    """Say whether any dot was counted yet."""
    return bool(treffen.stimmzettel) or any(t.papierpunkte for t in treffen.themen)


def count_votes(treffen: Regionaltreffen) -> Themenwahl:
    """Count the ballots and the dots from paper; ballots that break the rule are left out and named."""
    regel, themen = rule_of(treffen), real_topics(treffen)
    ids = [t.id for t in themen]
    gut: list[Stimmzettel] = []
    schlecht: list[tuple[str, Fehler]] = []
    for zettel in treffen.stimmzettel:
        wert = Stimmzettel(id=zettel.id, punkte=zettel.punkte)
        if fehler := check_ballot(wert, ids, regel):
            schlecht.append((zettel.id, fehler))
        else:
            gut.append(wert)
    papier = {t.id: t.papierpunkte for t in themen if t.papierpunkte}
    zaehlung = count_dots(ids, gut, papier)
    auswahl = choose_best(zaehlung, treffen.themenzahl or THEMENZAHL)
    saetze = _say_result(themen, zaehlung, auswahl, len(gut))
    if schlecht:
        zahl = say_count(len(schlecht), "Zettel zählt", "Zettel zählen")
        saetze.append(f"{zahl} nicht mit: {schlecht[0][1].was}")
    if papier and treffen.klebende and (satz := check_paper(papier, treffen.klebende, regel)):
        saetze.append(satz)
    return Themenwahl(zaehlung, auswahl, tuple(schlecht), tuple(saetze))


def _say_result(themen: Sequence[Thema], zaehlung: Zaehlung, auswahl: Auswahl, zettel: int) -> list[str]:
    if not zaehlung.punkte:
        return ["Noch ist kein Punkt gezählt."]
    worte = {t.id: quote(name_topic(t)) for t in themen}
    woher = f" auf {say_count(zettel, 'Zettel', 'Zetteln')} und auf dem Papier" if zettel else ""
    saetze = [
        f"Gezählt {'ist' if zaehlung.punkte == 1 else 'sind'} {say_count(zaehlung.punkte, 'Punkt', 'Punkte')}{woher}."
    ]
    if auswahl.sicher:
        vorn = "Vorn liegt" if len(auswahl.sicher) == 1 else "Vorn liegen"
        saetze.append(f"{vorn} {join_words([worte[k] for k in auswahl.sicher])}.")
    if auswahl.stechen:
        plaetze = say_count(auswahl.offen, "Platz", "Plätze")
        gleich = join_words([worte[k] for k in auswahl.stechen])
        ist = "ist" if auswahl.offen == 1 else "sind"
        saetze.append(f"Gleich viele Punkte haben {gleich}. Für sie {ist} noch {plaetze} da.")
    return saetze
