"""How does the draft say the aims and measures, the meetings, and what others do already?"""

from __future__ import annotations

from methodenkoffer.tage import say_date, say_day
from toolkit.dokument.form import Absatz, Block, Liste, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.regionaltreffen.worte import inline, one_line
from toolkit.dokument.vereinbarung.arbeitsplan import TAKTE
from toolkit.dokument.vereinbarung.blatt import (
    Vereinbarung,
    end_sentence,
    loose_measures,
    measures_of,
    planned_meetings,
    real_goals,
)
from toolkit.dokument.vereinbarung.doppelt import checks_of, say_checks
from toolkit.dokument.vereinbarung.entwurf_luecken import Luecken
from toolkit.dokument.vereinbarung.werte import Massnahme


def write_goals(v: Vereinbarung, offen: Luecken) -> list[Block]:
    """What they want to reach, and who does what."""
    ziele = real_goals(v)
    if not ziele:
        return [Absatz(f"Unser erstes Ziel: {offen.gap('Ziel')}. Dafür tun wir: {offen.gap('Maßnahme')}.")]
    bloecke: list[Block] = []
    for nummer, z in enumerate(ziele, 1):
        bloecke.append(Ueberschrift(f"Ziel {nummer}: {one_line(z.was)}", 2))
        bloecke.append(Absatz(f"Das merken wir daran: {end_sentence(offen.fill(z.merkmal, 'Merkmal'))}"))
        bloecke.append(_measures(measures_of(v, z), offen))
    if lose := loose_measures(v):
        bloecke += [Ueberschrift("Außerdem", 2), _measures(lose, offen)]
    return bloecke


def write_meetings(v: Vereinbarung, offen: Luecken) -> list[Block]:
    """How often they meet, when, and who hosts."""
    takt = TAKTE[v.takt].name if v.takt else offen.gap("wie oft")
    uhr = f" Die Treffen beginnen um {v.beginn_uhr}\u00a0Uhr." if v.beginn_uhr else ""
    satz = f"Wir treffen uns {takt}.{uhr} Wer einlädt, sorgt auch für ein kurzes Protokoll."
    zeilen = tuple(
        (say_day(t.tag), offen.fill(t.gastgeber, "wer einlädt"), inline(t.thema) or "–")
        for t in planned_meetings(v)
        if t.tag
    )
    if not zeilen:
        erstes = say_day(v.erstes_treffen) if v.erstes_treffen else offen.gap("Tag")
        return [Absatz(f"{satz} Das erste Treffen: {erstes}.")]
    return [Absatz(satz), Tabelle(("Tag", "Wer einlädt", "Worum es geht"), zeilen)]


def write_checks(v: Vereinbarung, offen: Luecken) -> list[Block]:
    """What others do already, and what the partners make of it."""
    einleitung = "Wir bauen nichts ein zweites Mal auf. Deshalb haben wir zu jedem Ziel gefragt, wer das schon macht."
    punkte = []
    for nummer, z in enumerate(real_goals(v), 1):
        saetze = [as_inline(s) for s in say_checks(v, z)]
        saetze += [
            f"{inline(p.name)}: {offen.gap('mitmachen, ergänzen oder lassen?')}."
            for p in checks_of(v, z)
            if not p.umgang
        ]
        punkte.append(f"Ziel {nummer}: {' '.join(saetze) or offen.gap('Wer macht das schon?')}")
    return [Absatz(einleitung), Liste(tuple(punkte) or (offen.gap("Wer macht das schon?"),))]


def _measures(massnahmen: list[Massnahme], offen: Luecken) -> Tabelle:
    zeilen = [
        (inline(m.was), offen.fill(m.wer, "wer"), say_date(m.bis) if m.bis else offen.gap("Tag")) for m in massnahmen
    ]
    if not zeilen:
        zeilen = [(offen.gap("Maßnahme"), offen.gap("wer"), offen.gap("Tag"))]
    return Tabelle(("Maßnahme", "Wer", "Bis"), tuple(zeilen))
