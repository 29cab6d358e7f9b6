"""By which day is each task of a joint activity to be done, and what is special about the day itself?

Days are counted from the day itself by ``toolkit.planung.rueckplan``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from methodenkoffer.tage import say_date
from toolkit.dokument.blattwert import new_mark
from toolkit.dokument.regionalgruppe.blatt import laender_of
from toolkit.dokument.regionaltreffen.werte import Vorlaufaufgabe
from toolkit.dokument.vorhaben.blatt import MEISTE_AUFGABEN, Vorhaben
from toolkit.dokument.vorhaben.vorlaeufe import IMMER_NACH, IMMER_VOR, VORLAEUFE
from toolkit.planung.kalendertage import notes_on_day
from toolkit.planung.rueckplan import Frist, Vorlauf, plan_backwards
from toolkit.planung.worte import say_count


@dataclass(frozen=True)
class Fahrplan:
    """A sheet with reckoned tasks, and in German what was done."""

    vorhaben: Vorhaben
    saetze: tuple[str, ...]


def has_moved(v: Vorhaben) -> bool:
    """Say whether the day has changed since the tasks were reckoned."""
    return has_tasks(v) and v.tag is not None and v.tag != v.vorlauf_fuer


def has_tasks(v: Vorhaben) -> bool:
    """Say whether reckoned tasks stand in the list; who took all of them out may have new ones."""
    return v.vorlauf_fuer is not None and any(a.tage is not None for a in v.aufgaben)


def make_tasks(v: Vorhaben, heute: date) -> Fahrplan:
    """Add the tasks for this kind of activity with their days; tasks of one's own stay before them.

    Args:
        v: the sheet. Without a day, or while tasks of an earlier time are there, nothing is added.
        heute: today; what should have been done already is spread over the days that are left.
    """
    if v.tag is None:
        return Fahrplan(v, ("Tragen Sie zuerst den Tag ein. Dann rechnen wir die Fristen aus.",))
    if has_tasks(v):
        return Fahrplan(v, ("Die Aufgaben stehen schon in der Liste.",))
    platz = MEISTE_AUFGABEN - len(v.aufgaben)
    vorlaeufe = (*IMMER_VOR, *VORLAEUFE[v.sache or "andere"], *IMMER_NACH)[:platz]
    fristen = plan_backwards(v.tag, vorlaeufe, heute, _land(v), gedraengt=True)
    neue = [
        Vorlaufaufgabe(id=new_mark(), was=f.was, wer=f.wer, bis=f.bis, tage=f.tage, gerechnet=f.bis) for f in fristen
    ]
    anzahl = say_count(len(neue), "Aufgabe steht", "Aufgaben stehen")
    saetze = (f"{anzahl} jetzt in der Liste.", *_say_late(fristen, heute))
    return Fahrplan(v.model_copy(update={"aufgaben": [*v.aufgaben, *neue], "vorlauf_fuer": v.tag}), saetze)


def move_tasks(v: Vorhaben, heute: date) -> Fahrplan:
    """Reckon the days anew after the activity has moved; what is done or was chosen on purpose stays as it is."""
    if v.tag is None or not has_tasks(v):
        return Fahrplan(v, ())
    offen = {a.id: a for a in v.aufgaben if a.tage is not None and not a.erledigt and a.bis == a.gerechnet}
    vorlaeufe = [Vorlauf(a.id, a.tage or 0) for a in offen.values()]
    tage = {f.was: f.bis for f in plan_backwards(v.tag, vorlaeufe, heute, _land(v), gedraengt=True)}
    neue = [
        a.model_copy(update={"bis": tage[a.id], "gerechnet": tage[a.id]}) if a.id in tage else a for a in v.aufgaben
    ]
    anders = sum(alt.bis != neu.bis for alt, neu in zip(v.aufgaben, neue, strict=True))
    satz = f"{say_count(anders, 'Frist ist', 'Fristen sind')} neu gerechnet, vom {say_date(v.tag)} aus."
    return Fahrplan(v.model_copy(update={"aufgaben": neue, "vorlauf_fuer": v.tag}), (satz,))


def day_notes(v: Vorhaben, heute: date) -> tuple[str, ...]:
    """Say what one should know of the day before it is fixed: holidays of the Länder involved, bridge days, the past.

    Weekends are left out: they are usual for what many are to join. Once a retrospect is written, nothing is said.
    """
    if v.tag is None or v.rueckblick.strip():
        return ()
    laender = laender_of(v.gruppe.orte) or [""]
    return tuple(dict.fromkeys(s for land in laender for s in notes_on_day(v.tag, heute, land, wochenende=False)))


def _land(v: Vorhaben) -> str:
    """The Land of all places; holidays of all Länder count where there are several."""
    laender = laender_of(v.gruppe.orte)
    return laender[0] if len(laender) == 1 else ""


def _say_late(fristen: Sequence[Frist], heute: date) -> list[str]:
    eng = [f for f in fristen if f.tage < 0 and f.verschoben_von is not None and f.verschoben_von < heute]
    if not eng:
        return []
    zahl = say_count(len(eng), "Aufgabe", "Aufgaben")
    satz = f"Für {zahl} ist der übliche Tag schon vorbei. Wir haben sie auf die Tage verteilt, die bleiben."
    return [satz, "Streichen Sie, was Sie nicht brauchen."]
