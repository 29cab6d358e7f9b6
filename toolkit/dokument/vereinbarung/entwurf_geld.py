"""How does the draft say what it costs in a year and who gives what?"""

from __future__ import annotations

from toolkit.dokument.form import Absatz, Block, Tabelle
from toolkit.dokument.regionaltreffen.worte import inline, say_euro, to_money
from toolkit.dokument.vereinbarung.blatt import Vereinbarung
from toolkit.dokument.vereinbarung.entwurf_luecken import Luecken
from toolkit.dokument.vereinbarung.geld import has_money, real_costs, real_income, real_things, settle


def write_money(v: Vereinbarung, offen: Luecken) -> list[Block]:
    """What it costs in a year, and who gives what."""
    if not has_money(v):
        if v.ohne_geld:
            return [Absatz("Wir brauchen kein gemeinsames Geld. Jeder Partner trägt, was bei ihm anfällt.")]
        return [Absatz(f"Für ein Jahr planen wir: {offen.gap('Ausgaben und wer sie trägt')}.")]
    bloecke: list[Block] = []
    if ausgaben := real_costs(v):
        zeilen = tuple((offen.fill(a.was, "wofür"), _euro(a.betrag, offen)) for a in ausgaben)
        bloecke.append(Tabelle(("Ausgaben im Jahr", "Betrag"), zeilen))
    if einnahmen := real_income(v):
        zeilen4 = tuple(
            (
                inline(e.was) or "Beitrag",
                offen.fill(e.wer, "wer"),
                _euro(e.betrag, offen),
                _say_promise(zugesagt=e.zugesagt),
            )
            for e in einnahmen
        )
        bloecke.append(Tabelle(("Einnahmen im Jahr", "Von wem", "Betrag", "Stand"), zeilen4))
    if sachen := real_things(v):
        zeilen3 = tuple((offen.fill(s.was, "was"), offen.fill(s.wer, "wer")) for s in sachen)
        bloecke.append(Tabelle(("Ohne Geld", "Von wem"), zeilen3))
    luecke = settle(v).luecke
    saetze = [f"Es fehlen {say_euro(luecke)}: {offen.gap('wer trägt das?')}."] if luecke else []
    if einnahmen:
        saetze.append(f"Das Geld verwaltet: {offen.fill(v.kasse, 'wer')}. Einmal im Jahr sehen alle die Abrechnung.")
    return [*bloecke, Absatz(" ".join(saetze))] if saetze else bloecke


def _euro(betrag: float | None, offen: Luecken) -> str:
    return offen.gap("Betrag") if betrag is None else say_euro(to_money(betrag))


def _say_promise(*, zugesagt: bool) -> str:
    return "zugesagt" if zugesagt else "erhofft"
