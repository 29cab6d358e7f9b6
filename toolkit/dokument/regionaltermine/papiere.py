"""Which papers do the group's dates need: the whole sheet, and a list for the wall and the post?"""

from __future__ import annotations

from methodenkoffer.kalender import say_in_laender
from methodenkoffer.tage import say_date
from toolkit.dokument.form import Absatz, Block, Dokument, Merkmale, Quellen, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline, as_markdown
from toolkit.dokument.regionaltermine.belegt import own_blocks
from toolkit.dokument.regionaltermine.blatt import Regionaltermine, dated, name_of, title_of
from toolkit.dokument.regionaltermine.ferienstand import BEWEGLICH, holiday_sources
from toolkit.dokument.regionaltermine.gastgeber import plan_group_hosts
from toolkit.dokument.regionaltermine.laender import involved, switched_off
from toolkit.dokument.regionaltermine.papier_gast import write_hosts
from toolkit.dokument.regionaltermine.papier_ort import write_places
from toolkit.dokument.regionaltermine.treffort import compare_places
from toolkit.dokument.regionaltermine.worte import (
    OFFEN,
    VIELE_ORTE,
    say_attitudes,
    say_clock,
    say_days,
    say_range,
    say_weekdays,
)
from toolkit.dokument.regionaltreffen.worte import inline, one_line
from toolkit.planung.meldungen import Fehler
from toolkit.planung.namen import list_names
from toolkit.planung.worte import say_count


def termine_als_dokument(t: Regionaltermine, heute_jahr: int, vermerk: str = "") -> Dokument:
    """Write the whole sheet: what was wished, what came out, where the holidays were read.

    Args:
        t: the sheet.
        heute_jahr: this year, for the plan of hosts.
        vermerk: small print at the end.
    """
    bloecke: list[Block] = [Merkmale(_facts(t)), *_dates(t), *_taken(t)]
    gast = plan_group_hosts(t, heute_jahr)
    if not isinstance(gast, Fehler):
        bloecke += [Ueberschrift("Wer lädt ein?"), *write_hosts(t, gast)]
    ort = compare_places(t)
    if not isinstance(ort, Fehler):
        bloecke += [Ueberschrift("Wo treffen?"), *write_places(ort)]
    bloecke += [Ueberschrift("Woher die Ferien kommen"), Absatz(BEWEGLICH), Quellen(holiday_sources(t))]
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    return Dokument(title_of(t), one_line(t.gruppe.titel), tuple(bloecke))


def terminblatt_als_dokument(t: Regionaltermine) -> Dokument:
    """Write the chosen dates as a list for the wall and the post."""
    bloecke = _dates(t) or [Absatz("Noch stehen keine Termine fest.")]
    notizen = [x for x in dated(t) if x.notiz.strip()]
    for x in notizen:
        bloecke += [Ueberschrift(f"{say_days(x)}: {name_of(x, t)}", 2), Absatz(as_markdown(x.notiz))]
    return Dokument(title_of(t), one_line(t.gruppe.titel), tuple(bloecke))


def _facts(t: Regionaltermine) -> tuple[tuple[str, str], ...]:
    laender = involved(t)
    orte = [one_line(o.name) for o in t.gruppe.orte if one_line(o.name)]
    vorlauf = say_count(t.vorlauf, "Woche", "Wochen") if t.vorlauf else ""
    paare = (
        ("Orte", list_names(orte, VIELE_ORTE)),
        ("Ferien und Feiertage", say_in_laender(laender)),
        ("Nicht mitgezählt", say_in_laender(switched_off(t))),
        ("Zeitraum", say_range(t)),
        ("Dauer", "zwei Tage" if t.zwei_tage else "ein Tag"),
        ("Wochentage", say_weekdays(t)),
        ("Umgang", say_attitudes(t)),
        ("Vorlauf", vorlauf),
    )
    return tuple((name, as_inline(text)) for name, text in paare if text)


def _dates(t: Regionaltermine) -> list[Block]:
    zeilen = tuple(
        (as_inline(say_days(x)), say_clock(x) or OFFEN, inline(name_of(x, t)), inline(x.ort) or OFFEN) for x in dated(t)
    )
    return [Ueberschrift("Unsere Termine"), Tabelle(("Wann", "Uhrzeit", "Was", "Wo"), zeilen)] if zeilen else []


def _taken(t: Regionaltermine) -> list[Block]:
    zeilen = tuple(
        (say_date(s.von) if s.bis == s.von else f"{say_date(s.von)} bis {say_date(s.bis)}", inline(s.grund))
        for s in own_blocks(t)
    )
    return [Ueberschrift("Belegte Tage"), Tabelle(("Wann", "Warum"), zeilen)] if zeilen else []
