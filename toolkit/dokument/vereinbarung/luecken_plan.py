"""What is still missing in meetings, money and the paper itself?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from toolkit.dokument.regionaltreffen.worte import one_line, say_euro
from toolkit.dokument.vereinbarung.blatt import Vereinbarung, planned_meetings
from toolkit.dokument.vereinbarung.geld import has_money, real_income, real_things, settle
from toolkit.planung.namen import list_names
from toolkit.planung.worte import quote, say_count


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
    """Say what the money of a year misses, or what contradicts itself."""
    if v.ohne_geld:
        return (
            ["Sie brauchen kein gemeinsames Geld, aber hier stehen Beträge. Was gilt?"]
            if real_income(v) or settle(v).ausgaben
            else []
        )
    if not has_money(v):
        return ["Was kostet es, und wer gibt was? Brauchen Sie nichts, setzen Sie den Haken."]
    rechnung = settle(v)
    saetze = [f"Es fehlen {say_euro(rechnung.luecke)}."] if rechnung.luecke else []
    if rechnung.ohne_betrag:
        saetze.append(f"Der Betrag fehlt bei {list_names([quote(n) for n in rechnung.ohne_betrag])}.")
    ohne_wer = sum(not one_line(e.wer) for e in real_income(v)) + sum(not one_line(s.wer) for s in real_things(v))
    if ohne_wer:
        saetze.append(f"Bei {say_count(ohne_wer, 'Beitrag', 'Beiträgen')} fehlt, wer ihn gibt.")
    if real_income(v) and not one_line(v.kasse):
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
