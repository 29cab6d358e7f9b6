"""How do the days and the tasks of a plan come into a calendar?"""

from __future__ import annotations

import re
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from toolkit.dokument.ablauf_sicht import short_time
from toolkit.dokument.ereignis import Ereignis
from toolkit.dokument.termine import Termin, Termine, at_clock
from toolkit.planung.ablauf import Parallel
from toolkit.planung.uhr import plan_times
from toolkit.planung.werte import TAG_MINUTEN
from toolkit.planung.worte import write_clock

if TYPE_CHECKING:
    from datetime import datetime

    from toolkit.planung.ablauf import Ablauf, Aufgabe, Tag
    from toolkit.planung.uhr import Zeitplan

_WANN = re.compile(r"(\d{1,3}|eine?n?|zwei|drei|vier)\s+(tag|woche|monat)\w*\s+(vorher|davor|danach|später|nachher)")
LAENGSTE_ZEILE = 120
_ZAHLEN = {"zwei": 2, "drei": 3, "vier": 4}
_TAGE = {"tag": 1, "woche": 7, "monat": 30}
_AM_TAG_SELBST = {"am selben tag", "am tag selbst", "am tag"}


def ablauf_als_termine(ablauf: Ablauf, schluessel: str) -> Termine:
    """Write days with a date, and open tasks with a date or a distance in words ("2 Wochen vorher"), as dates.

    Args:
        ablauf: the plan; days without a date are left out, and so are tasks that no day can be found for.
        schluessel: stays the same for this plan, for example the sheet's id; a later file then moves the dates
            in a calendar instead of doubling them.
    """
    zeiten = plan_times(ablauf)
    termine = [_day(ablauf, zeiten, tag, tag.datum, schluessel) for tag in ablauf.tage if tag.datum]
    termine += [_task(ablauf, a, am, schluessel) for a, am in _due_tasks(ablauf) if not a.erledigt]
    return Termine(ablauf.titel, tuple(termine))


def ablauf_als_ereignisse(ablauf: Ablauf, schluessel: str) -> list[Ereignis]:
    """Return the days that have a date, and the preparations and follow-ups for which a day can be found."""
    zeiten = plan_times(ablauf)
    ereignisse = []
    for tag in ablauf.tage:
        if tag.datum is not None:
            titel = ablauf.titel if len(ablauf.tage) == 1 else f"{ablauf.titel}: {tag.titel}"
            beginn = write_clock(zeiten.of_day(tag.id).beginn)
            ereignisse.append(
                Ereignis(f"{schluessel}-{tag.id}", tag.datum, titel, "treffen", beginn, ablauf.angaben.ort)
            )
    for aufgabe, am in _due_tasks(ablauf):
        titel = _short(aufgabe)
        ereignisse.append(Ereignis(f"{schluessel}-{aufgabe.id}", am, titel, "frist", erledigt=aufgabe.erledigt))
    return ereignisse


def due_day(aufgabe: Aufgabe, tag: date | None) -> date | None:
    """Find the day of a task: its own, else counted from the day by its words; ``None`` if neither helps."""
    if aufgabe.bis is not None or tag is None:
        return aufgabe.bis
    wann = aufgabe.wann.strip().casefold()
    if wann in _AM_TAG_SELBST:
        return tag
    if not (treffer := _WANN.search(wann)):
        return None
    anzahl = int(treffer[1]) if treffer[1].isdigit() else _ZAHLEN.get(treffer[1], 1)
    abstand = timedelta(days=anzahl * _TAGE[treffer[2]])
    try:
        return tag - abstand if treffer[3] in {"vorher", "davor"} else tag + abstand
    except OverflowError:
        return None


def _due_tasks(ablauf: Ablauf) -> list[tuple[Aufgabe, date]]:
    tage = sorted(tag.datum for tag in ablauf.tage if tag.datum)
    mit_anker = ((ablauf.vorbereitung, tage[:1]), (ablauf.nachbereitung, tage[-1:]))
    gefunden = [(a, due_day(a, anker[0] if anker else None)) for liste, anker in mit_anker for a in liste]
    return [(a, am) for a, am in gefunden if am is not None and a.titel.strip()]


def _short(aufgabe: Aufgabe) -> str:
    """Return the first line of a task, as long as a calendar can show."""
    erste = aufgabe.titel.replace("**", "").strip().split("\n")[0]
    return erste if len(erste) <= LAENGSTE_ZEILE else f"{erste[: LAENGSTE_ZEILE - 3]}…"


def _day(ablauf: Ablauf, zeiten: Zeitplan, tag: Tag, datum: date, schluessel: str) -> Termin:
    tageszeit = zeiten.of_day(tag.id)
    zeilen = []
    for stueck in tag.elemente:
        spuren = f" ({', '.join(s.titel for s in stueck.spuren)})" if isinstance(stueck, Parallel) else ""
        zeilen.append(f"{short_time(zeiten.zeiten[stueck.id].beginn)} {stueck.titel}{spuren}")
    titel = ablauf.titel if len(ablauf.tage) == 1 else f"{ablauf.titel}: {tag.titel}"
    ort = ", ".join(t.strip() for t in (ablauf.angaben.ort, ablauf.angaben.raum) if t.strip())
    return Termin(
        f"{schluessel}-{tag.id}",
        titel,
        _moment(datum, tageszeit.beginn),
        _moment(datum, tageszeit.ende),
        ort,
        "\n".join(zeilen),
        (TAG_MINUTEN,),
    )


def _moment(tag: date, minuten: int) -> datetime:
    tage, rest = divmod(minuten, TAG_MINUTEN)
    return at_clock(tag + timedelta(days=tage), time(rest // 60, rest % 60))


def _task(ablauf: Ablauf, aufgabe: Aufgabe, tag: date, schluessel: str) -> Termin:
    ganz = aufgabe.titel.replace("**", "").strip()
    kurz = _short(aufgabe)
    wer = f" ({aufgabe.verantwortlich.strip()})" if aufgabe.verantwortlich.strip() else ""
    text = f"Gehört zu: {ablauf.titel}" + (f"\n\n{ganz}" if kurz != ganz else "")
    return Termin(f"{schluessel}-{aufgabe.id}", f"{kurz}{wer}", tag, tag, "", text, (TAG_MINUTEN,))
