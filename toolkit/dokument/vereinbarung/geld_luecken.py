"""What is still missing in the money of a joint work, or what contradicts itself?"""

from __future__ import annotations

from toolkit.dokument.regionaltreffen.worte import one_line, say_euro
from toolkit.dokument.vereinbarung.geld import has_money, real_income, real_things, settle
from toolkit.dokument.vereinbarung.werte import Zielwerk
from toolkit.planung.namen import list_names
from toolkit.planung.worte import quote, say_count


def find_money_gaps(v: Zielwerk) -> list[str]:
    """Say in German what is missing; nothing for a work that needs no money and says so."""
    if v.ohne_geld:
        widerspruch = bool(real_income(v) or settle(v).ausgaben)
        return ["Sie brauchen kein gemeinsames Geld, aber hier stehen Beträge. Was gilt?"] if widerspruch else []
    if not has_money(v):
        return ["Was kostet es, und wer gibt was? Brauchen Sie nichts, setzen Sie den Haken."]
    rechnung = settle(v)
    saetze = [f"Es fehlen {say_euro(rechnung.luecke)}."] if rechnung.luecke else []
    if rechnung.ohne_betrag:
        saetze.append(f"Der Betrag fehlt bei {list_names([quote(n) for n in rechnung.ohne_betrag])}.")
    ohne_wer = sum(not one_line(e.wer) for e in real_income(v)) + sum(not one_line(s.wer) for s in real_things(v))
    if ohne_wer:
        saetze.append(f"Bei {say_count(ohne_wer, 'Beitrag', 'Beiträgen')} fehlt, wer ihn gibt.")
    return saetze
