"""Are there two speakers, and do they stand for different sides?

Sachsen-Anhalt's Landesnetzwerk has two speakers, one from administration and one from civil society (programme page of
5 March 2025), and the network itself elects two. That they should differ in place and Land, serve for a term and have
deputies is our proposal.
"""

from __future__ import annotations

from calendar import isleap
from collections.abc import Sequence
from datetime import date, timedelta

from methodenkoffer.laender import LAENDER
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.vereinbarung.blatt import Vereinbarung, name_of, real_partners, real_speakers
from toolkit.dokument.vereinbarung.werte_arbeit import Partner, Sprecher
from toolkit.planung.netz.werte import SEKTOREN
from toolkit.planung.worte import say_count

ZWEI, GROSS = 2, 12
ANZAHL = {0: "Noch gibt es keine Sprecher*innen.", 1: "Bisher gibt es nur eine Person, die spricht."}
SCHALTTAG = (2, 29)


def speaker_gaps(v: Vereinbarung) -> list[str]:
    """Say what the two-speakers rule misses: too few, all of one place, sector or Land, no deputies, no term."""
    wer = real_speakers(v)
    saetze = []
    if len(wer) < ZWEI:
        saetze.append(f"{ANZAHL[len(wer)]} Zwei tragen besser: Eine kann krank werden oder wechseln.")
    else:
        saetze += _one_sided(v, wer)
    ohne_wort = sum(not one_line(s.wer) for s in wer)
    if ohne_wort:
        saetze.append(f"Bei {_say_speakers(ohne_wort)} fehlt die Rolle oder das Kürzel.")
    ohne_ort = sum(s.partner not in {p.id for p in real_partners(v)} for s in wer)
    if ohne_ort:
        spricht = "spricht" if ohne_ort == 1 else "sprechen"
        saetze.append(f"Bei {_say_speakers(ohne_ort)} fehlt, für welchen Partner sie {spricht}.")
    ohne_vertretung = sum(not one_line(s.vertretung) for s in wer)
    if ohne_vertretung:
        saetze.append(f"Bei {_say_speakers(ohne_vertretung)} fehlt die Vertretung.")
    if wer and v.amtszeit is None:
        saetze.append("Wie viele Jahre dauert eine Amtszeit? Zwei Jahre sind unser Vorschlag.")
    if wer and v.amtszeit is not None and v.amtsbeginn is None:
        saetze.append("Wann beginnt die Amtszeit? Dann steht ihr Ende im Kalender.")
    return saetze


def speaker_hints(v: Vereinbarung) -> list[str]:
    """Say what is good to know and no gap: many speakers, many partners."""
    wer, partner = real_speakers(v), real_partners(v)
    hinweise = []
    if len(wer) > ZWEI:
        hinweise.append(f"Sie haben {len(wer)}\u00a0Sprecher*innen. Klären Sie, wer bei einer Anfrage antwortet.")
    if len(partner) > GROSS:
        hinweise.append(
            f"Bei {len(partner)}\u00a0Partnern hilft eine kleine Runde, die zwischen den Treffen vorbereitet: "
            "fünf bis sieben Menschen. Tragen Sie sie als Rolle ein."
        )
    return hinweise


def term_ends(v: Vereinbarung) -> date | None:
    """Return the last day of the speakers' term; ``None`` while beginning or length is not known."""
    if v.amtsbeginn is None or v.amtszeit is None or v.amtsbeginn.year + v.amtszeit > date.max.year:
        return None
    jahr, monat, tag = v.amtsbeginn.year + v.amtszeit, v.amtsbeginn.month, v.amtsbeginn.day
    schalttag = (monat, tag) == SCHALTTAG and not isleap(jahr)
    return (date(jahr, 3, 1) if schalttag else date(jahr, monat, tag)) - timedelta(days=1)


def say_speaker(v: Vereinbarung, s: Sprecher) -> str:
    """Say role and partner of a speaker in one line."""
    namen = {p.id: name_of(p) for p in real_partners(v)}
    return ", ".join(teil for teil in (one_line(s.wer), namen.get(s.partner, "")) if teil)


def _one_sided(v: Vereinbarung, wer: Sequence[Sprecher]) -> list[str]:
    alle = {p.id: p for p in real_partners(v)}
    ihre = [alle[s.partner] for s in wer if s.partner in alle]
    if len(ihre) < len(wer):
        return []
    if len({p.id for p in ihre}) == 1:
        return [f"Alle Sprecher*innen kommen von einem Partner: {name_of(ihre[0])}."]
    saetze = []
    if sektor := _same([p.sektor for p in ihre]):
        saetze.append(f"Alle Sprecher*innen kommen aus demselben Bereich: {SEKTOREN[sektor]}.{_other_side(v, sektor)}")
    land = _same([p.land for p in ihre])
    if land and len({p.land for p in real_partners(v) if p.land}) > 1:
        saetze.append(f"Alle Sprecher*innen kommen aus demselben Land: {LAENDER[land]}. Die Runde hat mehrere Länder.")
    return saetze


def _other_side(v: Vereinbarung, sektor: str) -> str:
    """Name a partner who could bring the other view."""
    andere: list[Partner] = [p for p in real_partners(v) if p.sektor not in {"", sektor}]
    return f" Fragen Sie zum Beispiel {name_of(andere[0])}." if andere else ""


def _same(werte: Sequence[str]) -> str:
    return werte[0] if len(set(werte)) == 1 else ""


def _say_speakers(anzahl: int) -> str:
    return say_count(anzahl, "Sprecher*in", "Sprecher*innen")
