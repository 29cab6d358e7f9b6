"""How do the dates of a group come into calendars, onto a sheet for the wall and into the year?"""

from __future__ import annotations

from datetime import date, time, timedelta

from methodenkoffer.tage import say_day
from toolkit.dokument.ereignis import Ereignis
from toolkit.dokument.form import Absatz, Block, Dokument, Merkmale, Tabelle
from toolkit.dokument.freitext import as_inline, as_markdown
from toolkit.dokument.stammtisch.blatt import Stammtisch, Treffen, order_meetings
from toolkit.dokument.stammtisch.termine import say_rhythm
from toolkit.dokument.termine import Termin, Termine, at_clock
from toolkit.dokument.worte import say_date

TAG_MINUTEN = 24 * 60
OHNE_NAMEN = "Treffen"
ZETTEL = "Kommen Sie einfach dazu. Ein Thema, das Sie beschäftigt, bringen Sie am besten gleich mit."


def stammtisch_als_termine(wert: Stammtisch, schluessel: str, ab: date) -> Termine:
    """Write the meetings from a day on as dates for calendars.

    A meeting keeps its name in every later file, so that calendars move it. One that does not take place is written,
    too: then the entry that people have says so.

    Args:
        wert: the sheet.
        schluessel: stays the same for this sheet, for example its id.
        ab: the first day.
    """
    titel = wert.titel.strip() or OHNE_NAMEN
    if wert.art == "netzwerk":
        termine = [
            _date(wert, f"{schluessel}-{t.id}", t.tag, titel, f"Meine Frage: {t.titel}" if t.titel.strip() else "")
            for t in wert.teilnahmen
            if t.tag and t.tag >= ab
        ]
    else:
        termine = [
            _date(
                wert,
                f"{schluessel}-{t.id}",
                t.tag,
                f"Fällt aus: {titel}" if t.faellt_aus else titel,
                "\n".join(("Themen:", *(f"- {p.titel}" for p in t.punkte))) if t.punkte else "",
                erinnern=not t.faellt_aus,
            )
            for t in order_meetings(wert)
            if t.tag and t.tag >= ab
        ]
    return Termine(titel, tuple(termine))


def stammtisch_als_ereignisse(wert: Stammtisch, schluessel: str) -> list[Ereignis]:
    """Return the meetings that take place, or the evenings that the coordinator takes part in."""
    titel, ort = wert.titel.strip() or OHNE_NAMEN, wert.ort.strip()
    tage = [(t.id, t.tag) for t in wert.teilnahmen if wert.art == "netzwerk"]
    tage += [(t.id, t.tag) for t in order_meetings(wert) if wert.art != "netzwerk" and not t.faellt_aus]
    eigen = wert.art != "netzwerk"
    return [
        Ereignis(f"{schluessel}-{i}", tag, titel, "treffen", wert.zeit, ort, eigen=eigen)
        for i, tag in tage
        if tag is not None
    ]


def terminblatt_als_dokument(wert: Stammtisch, ab: date, vermerk: str = "") -> Dokument:
    """Write the dates from a day on as one sheet for the wall or the letterbox."""
    zeilen = tuple(_row(wert, t) for t in order_meetings(wert) if t.tag and t.tag >= ab)
    bloecke: list[Block] = []
    if wert.wozu.strip():
        bloecke.append(Absatz(as_markdown(wert.wozu)))
    merkmale = (("Wo", wert.ort), ("Wie lange", f"{wert.laenge} Minuten"))
    bloecke.append(Merkmale(tuple((name, as_inline(text)) for name, text in merkmale if text.strip())))
    if zeilen:
        spalten = 3 if any(zeile[2] for zeile in zeilen) else 2
        kopf = ("Wann", "Uhrzeit", "Gut zu wissen")[:spalten]
        bloecke.append(Tabelle(kopf, tuple(zeile[:spalten] for zeile in zeilen)))
    else:
        bloecke.append(Absatz("Zurzeit steht kein Termin fest."))
    if wert.art == "eigener":
        bloecke.append(Absatz(ZETTEL))
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    return Dokument(wert.titel.strip() or OHNE_NAMEN, say_rhythm(wert) if zeilen else "", tuple(bloecke))


def say_range(wert: Stammtisch) -> str:
    """Say from when to when a meeting goes: ``18:00 bis 19:30 Uhr``; empty without a time.

    How long an evening lasts to which others invite is not known: then only its beginning.
    """
    if not wert.zeit:
        return ""
    if wert.art == "netzwerk":
        return f"{wert.zeit} Uhr"
    beginn = time.fromisoformat(wert.zeit)
    ende = at_clock(date(2000, 1, 1), beginn) + timedelta(minutes=wert.minuten)
    return f"{wert.zeit} bis {ende:%H:%M} Uhr"


def _row(wert: Stammtisch, treffen: Treffen) -> tuple[str, str, str]:
    tag = treffen.tag or date.max
    if treffen.faellt_aus:
        return say_day(tag), "–", "fällt aus"
    verlegt = f"statt am {say_date(treffen.statt)}" if treffen.statt and treffen.statt != tag else ""
    return say_day(tag), say_range(wert) or "–", verlegt


def _date(wert: Stammtisch, schluessel: str, tag: date, titel: str, text: str, *, erinnern: bool = True) -> Termin:
    wecker = (TAG_MINUTEN,) if erinnern else ()
    if not wert.zeit:
        return Termin(schluessel, titel, tag, tag, wert.ort.strip(), text, wecker)
    beginn = at_clock(tag, time.fromisoformat(wert.zeit))
    return Termin(schluessel, titel, beginn, beginn + timedelta(minutes=wert.minuten), wert.ort.strip(), text, wecker)
