"""What is still missing in meetings, money and the paper itself?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.vereinbarung.blatt import Vereinbarung, planned_meetings
from toolkit.dokument.vereinbarung.geld import real_income
from toolkit.dokument.vereinbarung.geld_luecken import find_money_gaps
from toolkit.planung.worte import say_count


def plan_gaps(v: Vereinbarung, heute: date) -> list[str]:
    """Say what the meetings miss: rhythm, days, hosts of those to come."""
    saetze = [] if v.takt else ["Wie oft treffen Sie sich?"]
    treffen = planned_meetings(v)
    if v.erstes_treffen is None and not treffen:
        saetze.append("Wann ist das erste Treffen?")
    if not treffen:
        return [*saetze, "Noch kein Termin. Drücken Sie „Termine des Jahres eintragen“."]
    ohne = sum(not one_line(t.gastgeber) for t in treffen if t.tag and t.tag >= heute)
    if ohne:
        saetze.append(f"Bei {say_count(ohne, 'Treffen', 'Treffen')} fehlt, wer einlädt.")
    if all(t.tag is not None and t.tag < heute for t in treffen):
        saetze.append("Alle Treffen sind vorbei. Planen Sie das nächste Jahr.")
    return saetze


def money_gaps(v: Vereinbarung) -> list[str]:
    """Say what the money of a year misses, what contradicts itself, and whether nobody keeps it."""
    saetze = find_money_gaps(v)
    if not v.ohne_geld and real_income(v) and not one_line(v.kasse):
        saetze.append("Wer verwaltet das Geld? Eine Rolle genügt.")
    return saetze


def paper_gaps(v: Vereinbarung) -> list[str]:
    """Say what the paper misses: beginning, end, change, and who reads it with an eye for the law."""
    fragen: Sequence[tuple[object, str]] = (
        (v.gilt_ab, "Ab wann gilt die Vereinbarung?"),
        (v.frist is not None, "Mit wie vielen Wochen Frist kann ein Partner gehen? Sechs Wochen sind unser Vorschlag."),
        (v.aendern, "Wie ändern Sie die Vereinbarung?"),
        (v.nachsehen, "Wann sehen Sie nach, ob sie noch passt? Nach einem Jahr ist unser Vorschlag."),
        (one_line(v.prueft), "Wer prüft den Entwurf, bevor Sie unterschreiben? Zum Beispiel das Rechtsamt."),
    )
    saetze = [satz for wert, satz in fragen if not wert]
    if v.gilt_ab and v.gilt_bis and v.gilt_bis < v.gilt_ab:
        saetze.append("Die Vereinbarung endet, bevor sie beginnt. Prüfen Sie die beiden Tage.")
    return saetze
