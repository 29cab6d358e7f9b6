"""What is still missing before the page goes out, and which number cannot be relied on?

Three years as the age of a number, three successes and two requests are our own proposal.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from methodenkoffer.tage import say_date
from toolkit.dokument.briefing.blatt import Bitte, Briefing, Erfolg, Grund, Zahl, Zusage
from toolkit.dokument.briefing.worte import (
    BITTEN_AUF_DER_SEITE,
    EIGENE_NAMEN,
    ERFOLGE_AUF_DER_SEITE,
    is_programme_name,
    one_line,
    requests_on_page,
    successes_on_page,
)
from toolkit.planung.worte import join_words, quote

JAHRE = 3
OHNE_QUELLE = "ohne Quelle"
OHNE_STAND = "ohne Stand"
ZU_ALT = "älter als drei Jahre"


def is_old(zahl: Zahl, heute: date) -> bool:
    """Whether the number is of a day more than three years ago."""
    if zahl.stand is None:
        return False
    s = zahl.stand
    return (heute.year - s.year, heute.month, heute.day) > (JAHRE, s.month, s.day)


def is_empty(eintrag: Zahl | Erfolg | Bitte | Grund | Zusage) -> bool:
    """Whether nobody has written anything into an entry yet."""
    leer = type(eintrag)(id=eintrag.id)
    return all(_blank(wert) or wert == getattr(leer, name) for name, wert in eintrag)


def check_number(zahl: Zahl, heute: date) -> list[str]:
    """Say in German sentences what a number still needs; none if people can rely on it."""
    if is_empty(zahl):
        return []
    name = _name(zahl.was.strip() or zahl.wert, "einer Zahl")
    saetze = [] if zahl.was.strip() else [f"Bei {name} fehlt, was gezählt ist."]
    if not zahl.wert.strip():
        saetze.append(f"Bei {name} fehlt die Zahl.")
    if not zahl.quelle.strip():
        saetze.append(f"Bei {name} fehlt die Quelle. Auf dem Papier steht „{OHNE_QUELLE}“.")
    if zahl.stand is None:
        saetze.append(f"Bei {name} fehlt, von wann die Zahl ist.")
    elif zahl.stand > heute:
        saetze.append(f"Bei {name} liegt der Stand in der Zukunft: {say_date(zahl.stand)}.")
    elif is_old(zahl, heute):
        saetze.append(f"Bei {name} ist der Stand {ZU_ALT}: {say_date(zahl.stand)}. Gibt es eine neuere Zahl?")
    return saetze


def missing_in_parts(briefing: Briefing, heute: date) -> dict[str, list[str]]:
    """Say for each part of the work in German sentences what is still missing.

    Args:
        briefing: the sheet.
        heute: today; the part after the meeting counts from its day on.
    """
    luecken = {
        "anlass": _occasion(briefing),
        "zahlen": _numbers(briefing, heute),
        "erfolge": _successes(briefing),
        "bitten": _requests(briefing),
    }
    if briefing.tag is not None and briefing.tag <= heute:
        luecken["danach"] = _afterwards(briefing)
    if any(not is_empty(grund) for grund in briefing.gruende):
        luecken["rat"] = [satz for grund in briefing.gruende for satz in _reason(grund)]
    return luecken


def _occasion(b: Briefing) -> list[str]:
    paare = (
        (b.kommune.strip(), "Der Name Ihrer Kommune fehlt."),
        (b.spitze.strip(), "Es fehlt, wer Ihre Kommune vertritt."),
        (b.tag, "Der Tag des Treffens fehlt."),
        (b.einladend.strip() or b.rahmen != "einladung", "Es fehlt, wer einlädt."),
    )
    saetze = [satz for wert, satz in paare if not wert]
    if b.beginn and b.ende and b.ende < b.beginn:
        saetze.append("Das Ende liegt vor dem Beginn.")
    if b.rahmen != "einladung" and is_programme_name(b.titel):
        saetze.append(f"Ihr eigenes Treffen braucht einen eigenen Namen, zum Beispiel {quote(EIGENE_NAMEN[b.rahmen])}.")
    return saetze


def _numbers(b: Briefing, heute: date) -> list[str]:
    if all(is_empty(zahl) for zahl in b.zahlen):
        return ["Noch keine Zahl. Eine Zahl mit Quelle ist besser als zehn ohne."]
    return [satz for zahl in b.zahlen for satz in check_number(zahl, heute)]


def _successes(b: Briefing) -> list[str]:
    gezeigt = successes_on_page(b)
    saetze = [f"Bei einem Erfolg fehlt der Titel: {quote(one_line(_any_text(e)))}" for e in _untitled(b.erfolge)]
    if len(gezeigt) < ERFOLGE_AUF_DER_SEITE:
        saetze.append(f"Sie haben {len(gezeigt)} von {ERFOLGE_AUF_DER_SEITE} Erfolgen.")
    for erfolg in gezeigt:
        felder = (
            (erfolg.getan, "was Sie getan haben"),
            (erfolg.anders, "was jetzt anders ist"),
            (erfolg.beleg, "woran man es sieht"),
            (erfolg.satz, "wie Sie es in einem Satz sagen"),
        )
        saetze += _gaps(erfolg.titel, felder)
    return saetze


def _requests(b: Briefing) -> list[str]:
    gezeigt = requests_on_page(b)
    saetze = []
    # A request that is met was one of the two nevertheless.
    anzahl = sum(bool(bitte.was.strip()) for bitte in b.bitten)
    if anzahl < BITTEN_AUF_DER_SEITE:
        saetze.append(f"Sie haben {anzahl} von {BITTEN_AUF_DER_SEITE} Bitten.")
    for bitte in gezeigt:
        felder = (
            (bitte.an, "an wen sie geht"),
            (bitte.warum, "warum Sie bitten"),
            (bitte.kosten, "was es kostet"),
            (bitte.bis, "bis wann Sie es brauchen"),
        )
        saetze += _gaps(bitte.was, felder)
    if not b.frage.strip():
        saetze.append("Die Frage an die anderen Orte fehlt.")
    return saetze


def _afterwards(b: Briefing) -> list[str]:
    saetze = []
    if b.gespraech_am is None:
        saetze.append("Es fehlt ein Tag für das Gespräch danach. Gut ist: in den nächsten drei Tagen.")
    zusagen = [zusage for zusage in b.zusagen if zusage.was.strip()]
    if not zusagen and not b.neues.strip():
        saetze.append("Noch keine Zusage. Gab es keine, schreiben Sie das bei „Was war neu?“ auf.")
    for zusage in zusagen:
        saetze += _gaps(zusage.was, ((zusage.wer, "wer es zugesagt hat"), (zusage.bis, "bis wann")))
    return saetze


def _reason(grund: Grund) -> list[str]:
    if is_empty(grund):
        return []
    felder = ((grund.kostet, "was es kostet"), (grund.bringt, "was es bringt"), (grund.ohne, "was ohne das geschieht"))
    return _gaps(grund.was, felder)


def _gaps(name: str, felder: Iterable[tuple[object, str]]) -> list[str]:
    fehlt = [wort for wert, wort in felder if _blank(wert)]
    return [f"Bei {_name(name, 'einem Eintrag')} fehlt, {join_words(fehlt)}."] if fehlt else []


def _name(text: str, ersatz: str) -> str:
    return quote(one_line(text)) if text.strip() else ersatz


def _untitled(erfolge: Iterable[Erfolg]) -> list[Erfolg]:
    return [erfolg for erfolg in erfolge if not erfolg.titel.strip() and not is_empty(erfolg)]


def _any_text(erfolg: Erfolg) -> str:
    return next(text for text in (erfolg.satz, erfolg.getan, erfolg.anders, erfolg.beleg) if text.strip())


def _blank(wert: object) -> bool:
    return wert is None or (isinstance(wert, str) and not wert.strip())
