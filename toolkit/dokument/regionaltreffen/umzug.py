"""How do the tasks of a Regionaltreffen get their days, and what happens to them when the meeting moves?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from methodenkoffer.tage import say_date, say_day
from toolkit.dokument.blattwert import new_mark
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.vorlauf import SPAETER, VORLAUF
from toolkit.dokument.regionaltreffen.werte import Vorlaufaufgabe
from toolkit.dokument.regionaltreffen.worte import shorten
from toolkit.planung.kalendertage import holiday_name
from toolkit.planung.rueckplan import Frist, Vorlauf, plan_backwards
from toolkit.planung.worte import quote, say_count

HOECHSTENS = 200
NENNEN = 5
LANG = 60
ERST_DER_TAG = "Tragen Sie zuerst den Tag des Treffens ein. Dann rechnen wir die Fristen aus."


@dataclass(frozen=True)
class Umzug:
    """A sheet whose tasks have new days, and in German what was done and why."""

    treffen: Regionaltreffen
    saetze: tuple[str, ...]


def has_moved(treffen: Regionaltreffen) -> bool:
    """Say whether the date has changed since the days of the tasks were computed."""
    return treffen.vorlauf_fuer is not None and treffen.tag is not None and treffen.tag != treffen.vorlauf_fuer


def make_tasks(treffen: Regionaltreffen, heute: date, *, spaeter: bool = True) -> Umzug:
    """Add the tasks of the backward schedule, with their days; tasks of one's own stay before them.

    Args:
        treffen: the sheet. Without a day, or if tasks were made before, nothing is added.
        heute: today; what should have been done already is spread over the days that are left.
        spaeter: also the call to the next host and the question after three months.
    """
    if treffen.tag is None:
        return Umzug(treffen, (ERST_DER_TAG,))
    if treffen.vorlauf_fuer is not None:
        return Umzug(treffen, ("Die Aufgaben stehen schon in der Liste.",))
    vorlauf = (*VORLAUF, *(SPAETER if spaeter else ()))[: HOECHSTENS - len(treffen.aufgaben)]
    fristen = plan_backwards(treffen.tag, vorlauf, heute, treffen.land, gedraengt=True)
    neue = [
        Vorlaufaufgabe(id=new_mark(), was=f.was, wer=f.wer, bis=f.bis, tage=f.tage, gerechnet=f.bis) for f in fristen
    ]
    anzahl = say_count(len(neue), "Aufgabe steht", "Aufgaben stehen")
    saetze = (f"{anzahl} jetzt in der Liste.", *_say_reasons(treffen.tag, fristen, heute, treffen.land))
    auftrag = {"aufgaben": [*treffen.aufgaben, *neue], "vorlauf_fuer": treffen.tag}
    return Umzug(treffen.model_copy(update=auftrag), saetze)


def move_tasks(treffen: Regionaltreffen, heute: date) -> Umzug:
    """Compute the days of the tasks anew after the meeting has moved.

    What is done stays as it is, and so do words, names, tasks of one's own and days that somebody chose on purpose.

    Args:
        treffen: the sheet, with the new day.
        heute: today.
    """
    if treffen.tag is None:
        return Umzug(treffen, (ERST_DER_TAG,))
    fest = [a for a in treffen.aufgaben if a.tage is None or a.erledigt or a.bis != a.gerechnet]
    halten = {a.id for a in fest}
    vorlauf = [Vorlauf(a.id, a.tage) for a in treffen.aufgaben if a.tage is not None and a.id not in halten]
    fristen = plan_backwards(treffen.tag, vorlauf, heute, treffen.land, gedraengt=True)
    tage = {f.was: f.bis for f in fristen}
    neue = [
        a.model_copy(update={"bis": tage[a.id], "gerechnet": tage[a.id]}) if a.id in tage else a
        for a in treffen.aufgaben
    ]
    umgezogen = sum(alt.bis != neu.bis for alt, neu in zip(treffen.aufgaben, neue, strict=True))
    worte = {a.id: a.was for a in treffen.aufgaben}
    benannt = [Frist(worte[f.was], f.wer, f.tage, f.bis, f.verschoben_von, f.lage, f.satz) for f in fristen]
    saetze = (
        _say_moved(treffen.tag, umgezogen),
        *_say_kept(fest),
        *_say_reasons(treffen.tag, benannt, heute, treffen.land),
    )
    return Umzug(treffen.model_copy(update={"aufgaben": neue, "vorlauf_fuer": treffen.tag}), saetze)


def _say_moved(tag: date, anzahl: int) -> str:
    if not anzahl:
        return "Keine Aufgabe bekommt einen anderen Tag."
    bekommt = say_count(anzahl, "Aufgabe bekommt einen neuen Tag", "Aufgaben bekommen einen neuen Tag")
    return f"{bekommt}, gerechnet vom {say_date(tag)}."


def _say_kept(fest: Sequence[Vorlaufaufgabe]) -> list[str]:
    saetze = []
    if erledigt := sum(a.erledigt for a in fest):
        saetze.append(f"{say_count(erledigt, 'erledigte Aufgabe bleibt', 'erledigte Aufgaben bleiben')} stehen.")
    gewaehlt = [a for a in fest if a.tage is not None and not a.erledigt]
    for aufgabe in gewaehlt[:NENNEN]:
        tag = f"der {say_date(aufgabe.bis)}" if aufgabe.bis else "ohne Tag"
        saetze.append(f"{_short(aufgabe.was)} bleibt, wie Sie es eingetragen haben: {tag}.")
    return saetze


def _say_reasons(tag: date, fristen: Sequence[Frist], heute: date, land: str) -> list[str]:
    if tag < heute:
        return ["Das Treffen liegt in der Vergangenheit. Die Tage zeigen, wann was dran gewesen wäre."]
    saetze = []
    eng = [f for f in fristen if f.tage < 0 and f.verschoben_von is not None and f.verschoben_von < heute]
    if eng:
        letzte = max(f.bis for f in eng)
        zahl = say_count(len(eng), "Aufgabe", "Aufgaben")
        saetze.append(
            f"Für {zahl} ist der übliche Tag schon vorbei. Wir haben sie auf die Zeit bis {say_day(letzte)}, verteilt. "
            "Streichen Sie, was Sie nicht brauchen."
        )
    anders = [f for f in fristen if f.verschoben_von is not None and f not in eng]
    feiertage = [f for f in anders if f.verschoben_von and holiday_name(f.verschoben_von, land)]
    saetze += [f"{_short(f.was)}: {f.satz}" for f in feiertage[:NENNEN]]
    if rest := len(anders) - len(feiertage[:NENNEN]):
        zahl = say_count(rest, "Frist fiele", "Fristen fielen")
        liegt = "Sie liegt" if rest == 1 else "Sie liegen"
        saetze.append(f"{zahl} auf einen freien Tag. {liegt} am Werktag davor, nach dem Treffen am Werktag danach.")
    return saetze


def _short(was: str) -> str:
    return quote(shorten(was, LANG) or "Eine Aufgabe ohne Namen")
