"""How does everything that was said and agreed become a Dokumentation of two to four pages?"""

from __future__ import annotations

from collections.abc import Sequence

from methodenkoffer.tage import say_date
from toolkit.dokument.aufgaben import Aufgabe
from toolkit.dokument.form import Absatz, Block, Dokument, Liste, Merkmale, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_markdown
from toolkit.dokument.protokoll import Protokoll, say_origin
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.gaeste import name_guest, order_guests
from toolkit.dokument.regionaltreffen.gaeste_papier import seek_blocks
from toolkit.dokument.regionaltreffen.raster_papier import grid_blocks
from toolkit.dokument.regionaltreffen.rueckmeldung import feedback_blocks, has_feedback
from toolkit.dokument.regionaltreffen.themen import real_topics
from toolkit.dokument.regionaltreffen.themen_papier import result_blocks
from toolkit.dokument.regionaltreffen.worte import (
    inline,
    one_line,
    places_of,
    present_guests,
    say_when,
    say_where,
    title_of,
)
from toolkit.planung.namen import name_key
from toolkit.planung.worte import join_words, say_count


def dokumentation_als_dokument(
    treffen: Regionaltreffen, protokolle: Sequence[Protokoll] = (), *, namen: bool = False, vermerk: str = ""
) -> Dokument:
    """Write the Dokumentation; what is empty is left out.

    Args:
        treffen: the sheet.
        protokolle: the minutes of the day, in the order of reading.
        namen: whether the guests are named; otherwise only their places.
        vermerk: small print at the end.
    """
    merkmale = _facts(treffen)
    bloecke: list[Block] = [Merkmale(merkmale)] if merkmale else []
    if treffen.worum.strip():
        bloecke += [Ueberschrift("Worum es ging"), Absatz(as_markdown(treffen.worum))]
    bloecke += _agreements(protokolle)
    if real_topics(treffen):
        bloecke += [Ueberschrift("Themen"), *result_blocks(treffen)]
    if treffen.plaetze:
        bloecke += [Ueberschrift("Gesprächsrunden"), *grid_blocks(treffen, 2)]
    if ergebnisse := _results(protokolle):
        bloecke += [Ueberschrift("Aus den Gesprächen"), *ergebnisse]
    if any(one_line(g.sucht) or one_line(g.bietet) for g in treffen.gaeste):
        bloecke += [Ueberschrift("Wir suchen, wir bieten"), *seek_blocks(treffen)]
    if has_feedback(treffen):
        bloecke += [Ueberschrift("Was die Gäste sagen"), *feedback_blocks(treffen, 2)]
    if present_guests(treffen):
        bloecke += [Ueberschrift("Wer da war"), *_guests(treffen, namen=namen)]
    bloecke += [Ueberschrift("Wie es weitergeht"), Liste(_next(treffen))]
    if vermerk:
        bloecke.append(Absatz(inline(vermerk), "vermerk"))
    return Dokument(f"{title_of(treffen)} – Dokumentation", say_when(treffen), tuple(bloecke))


def agreements_of(protokolle: Sequence[Protokoll]) -> list[Aufgabe]:
    """Return the agreements of several minutes; one that was carried over counts once."""
    einmal: dict[str, Aufgabe] = {}
    for protokoll in protokolle:
        for punkt in protokoll.punkte:
            if punkt.was.strip():
                einmal.setdefault(punkt.id, punkt)
    return list(einmal.values())


def _facts(treffen: Regionaltreffen) -> tuple[tuple[str, str], ...]:
    da = present_guests(treffen)
    orte = places_of(da)
    wer = f"{say_count(len(da), 'Person', 'Personen')} aus {say_count(len(orte), 'Ort', 'Orten')}" if da else ""
    paare = (
        ("Wo", say_where(treffen)),
        ("Gastgebender Ort", one_line(treffen.gastgeber)),
        ("Moderation", one_line(treffen.moderation)),
        ("Dabei", wer),
    )
    return tuple((name, inline(wert)) for name, wert in paare if wert)


def _agreements(protokolle: Sequence[Protokoll]) -> list[Block]:
    punkte = agreements_of(protokolle)
    beschluesse = [b for p in protokolle for b in p.beschluesse if b.was.strip()]
    bloecke: list[Block] = []
    if punkte:
        zeilen = tuple((inline(p.was), inline(p.wer) or "offen", say_date(p.bis) if p.bis else "offen") for p in punkte)
        bloecke += [Ueberschrift("Was wir verabredet haben"), Tabelle(("Was", "Wer", "Bis"), zeilen)]
    if beschluesse:
        saetze = tuple(inline(b.was) for b in beschluesse)
        bloecke += [Ueberschrift("Was wir beschlossen haben"), Liste(saetze)]
    return bloecke


def _results(protokolle: Sequence[Protokoll]) -> list[Block]:
    bloecke: list[Block] = []
    for protokoll in protokolle:
        themen = [t for t in protokoll.themen if t.titel.strip() or t.text.strip()]
        if not themen:
            continue
        if len(protokolle) > 1:
            bloecke.append(Ueberschrift(one_line(say_origin(protokoll)) or "Protokoll", 2))
        ebene = 3 if len(protokolle) > 1 else 2
        for thema in themen:
            bloecke.append(Ueberschrift(one_line(thema.titel) or "Ohne Titel", ebene))
            if thema.text.strip():
                bloecke.append(Absatz(as_markdown(thema.text)))
    return bloecke


def _guests(treffen: Regionaltreffen, *, namen: bool) -> list[Block]:
    da = present_guests(treffen)
    orte = places_of(da)
    if not namen:
        satz = join_words([f"{name} ({zahl})" for name, zahl in orte])
        ohne = sum(not name_key(g.ort) for g in da)
        mehr = f"{' sowie ' if satz else ''}{say_count(ohne, 'Person', 'Personen')} ohne Ort" if ohne else ""
        return [Absatz(inline(f"{satz}{mehr}."))]
    zeilen = []
    for ort in [*(name for name, _ in orte), ""]:
        leute = order_guests(g for g in da if name_key(g.ort) == name_key(ort))
        if leute:
            zeilen.append((inline(ort) or "ohne Ort", inline(join_words([name_guest(g) for g in leute]))))
    return [Tabelle(("Ort", "Wer"), tuple(zeilen))]


def _next(treffen: Regionaltreffen) -> tuple[str, ...]:
    naechster = one_line(treffen.naechster_gastgeber)
    return (
        f"Das nächste Treffen richtet aus: {inline(naechster)}."
        if naechster
        else "Wer das nächste Treffen ausrichtet, ist noch offen.",
        "In drei Monaten fragen wir nach, was aus den Verabredungen geworden ist.",
    )
