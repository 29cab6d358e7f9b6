"""Which papers do the group's dates need: the whole sheet, a list for the wall, the hosts, the places to meet?"""

from __future__ import annotations

from collections.abc import Sequence

from methodenkoffer.kalender import say_in_laender
from methodenkoffer.tage import say_date
from toolkit.dokument.form import (
    Absatz,
    Bild,
    Block,
    Dokument,
    Hinweis,
    Liste,
    Merkmale,
    Quellen,
    Tabelle,
    Ueberschrift,
)
from toolkit.dokument.freitext import as_inline, as_markdown
from toolkit.dokument.regionaltermine.blatt import Regionaltermine, dated, name_of, title_of
from toolkit.dokument.regionaltermine.ferienstand import BEWEGLICH, holiday_sources
from toolkit.dokument.regionaltermine.wege import (
    Gastgeber,
    Treffort,
    compare_places,
    map_lines,
    map_points,
    plan_group_hosts,
)
from toolkit.dokument.regionaltermine.worte import (
    OFFEN,
    VIELE_ORTE,
    say_attitudes,
    say_clock,
    say_days,
    say_left_out,
    say_range,
    say_table_basis,
    say_weekdays,
)
from toolkit.dokument.regionaltermine.wunsch import involved, own_blocks
from toolkit.dokument.regionaltreffen.worte import inline, one_line
from toolkit.planung.gastgeber import Gastjahr, Wege
from toolkit.planung.meldungen import Fehler
from toolkit.planung.namen import list_names
from toolkit.planung.worte import say_count

MEISTE_AUF_KARTE = 100
VORSCHLAG = "Reihenfolge und Rechnung sind unser Vorschlag. Entscheiden Sie gemeinsam."


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
        bloecke += [Ueberschrift("Wer lädt ein?"), *_hosts(t, gast)]
    ort = compare_places(t)
    if not isinstance(ort, Fehler):
        bloecke += [Ueberschrift("Wo treffen?"), *_places(ort)]
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


def gastplan_als_dokument(t: Regionaltermine, gast: Gastgeber) -> Dokument:
    """Write who hosts over the years, why, and how far everybody travels."""
    bloecke: tuple[Block, ...] = (*_hosts(t, gast), Absatz(VORSCHLAG, "vermerk"))
    return Dokument("Wer lädt ein?", one_line(t.gruppe.titel), bloecke)


def treffpunkt_als_dokument(t: Regionaltermine, ort: Treffort, ziel: str = "") -> Dokument:
    """Write where all could meet, how far it is, and a map with the ways to one place.

    Args:
        t: the sheet.
        ort: the comparison.
        ziel: id of the place to which the lines lead; empty for the one with the shortest ways.
    """
    bloecke: tuple[Block, ...] = (*_places(ort), *_map(t, ort, ziel), Absatz(VORSCHLAG, "vermerk"))
    return Dokument("Wo treffen wir uns?", one_line(t.gruppe.titel), bloecke)


def say_turn(treffen: Sequence[Gastjahr], stelle: int) -> str:
    """Say which meeting it is: ``2027``, or ``2027, 2. Treffen`` where a year has several."""
    jahre = [x.jahr for x in treffen]
    jahr = jahre[stelle]
    return f"{jahr}, {jahre[: stelle + 1].count(jahr)}. Treffen" if jahre.count(jahr) > 1 else str(jahr)


def _facts(t: Regionaltermine) -> tuple[tuple[str, str], ...]:
    laender = involved(t)
    orte = [one_line(o.name) for o in t.gruppe.orte if one_line(o.name)]
    vorlauf = say_count(t.vorlauf, "Woche", "Wochen") if t.vorlauf else ""
    paare = (
        ("Orte", list_names(orte, VIELE_ORTE)),
        ("Ferien und Feiertage", say_in_laender(laender)),
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


def _hosts(t: Regionaltermine, gast: Gastgeber) -> list[Block]:
    plan, wege = gast.plan, gast.wege
    zeilen = tuple(
        (
            say_turn(plan.treffen, i),
            inline(j.ort),
            wege.say(j.summe),
            f"{inline(j.weitester)}, {wege.say(j.weitester_weg)}",
            inline(j.grund),
        )
        for i, j in enumerate(plan.treffen)
    )
    summen = tuple((inline(name), wege.say(weg)) for name, weg in plan.gesamt)
    dabei = " Frühere Treffen zählen mit." if any(e.ort for e in t.frueher) else ""
    return [
        Tabelle(("Jahr", "Lädt ein", "Alle Wege", "Weitester Weg", "Warum"), zeilen),
        Liste(tuple(inline(satz) for satz in plan.saetze)),
        Ueberschrift("So weit reist jeder Ort", 2),
        Absatz(f"Alle Hinwege zusammen.{dabei}"),
        Tabelle(("Ort", "Zusammen"), summen),
        *_basis(wege, gast.ohne_lage),
    ]


def _places(ort: Treffort) -> list[Block]:
    wahl, wege = ort.wahl, ort.wege
    zeilen = tuple(
        (
            inline(o.ort) + (" (weiterer Ort)" if o.ort in ort.ideen else ""),
            wege.say(o.summe),
            f"{wege.say(o.laengster)} (aus {inline(o.wer)})",
            f"{o.nah} von {len(wege.von)}",
        )
        for o in wahl.orte
    )
    return [
        Liste(tuple(inline(satz) for satz in wahl.saetze)),
        Tabelle(
            ("Treffpunkt", "Alle Wege", "Längster Weg", f"Orte bis {ort.umkreis}\u00a0{wege.einheit}"),
            zeilen,
        ),
        *_basis(wege, ort.ohne_lage),
    ]


def _map(t: Regionaltermine, ort: Treffort, ziel: str) -> list[Block]:
    from toolkit.dokument.bilder.landkarte import describe_map, landkarte_svg

    punkte = map_points(t, ort)
    if len(punkte) > MEISTE_AUF_KARTE:
        return []
    namen = {p.id: p.name for p in punkte}
    wohin = ziel if ziel in namen else ort.kennungen[ort.wahl.kuerzeste.ort]
    linien, titel = map_lines(t, wohin), f"Die Wege nach {one_line(namen[wohin])}"
    bild = Bild(landkarte_svg(punkte, linien=linien), describe_map(punkte, linien=linien, titel=titel))
    return [Ueberschrift(titel), bild]


def _basis(wege: Wege, ohne: tuple[str, ...]) -> list[Block]:
    hinweise = [Hinweis(inline(satz)) for satz in say_left_out(ohne)]
    return [Absatz(say_table_basis(wege), "vermerk"), *hinweise]
