"""Which tables show everything that stands in the sheet?"""

from __future__ import annotations

from methodenkoffer.laender import LAENDER
from methodenkoffer.tage import say_date
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.regionaltreffen.worte import inline, one_line, say_euro, to_money
from toolkit.dokument.vereinbarung.blatt import (
    Vereinbarung,
    partner_names,
    real_checks,
    real_goals,
    real_measures,
    real_partners,
    real_speakers,
)
from toolkit.dokument.vereinbarung.geld import real_costs, real_income, real_things
from toolkit.dokument.vereinbarung.werte import UMGANG
from toolkit.planung.netz.werte import SEKTOREN

OFFEN = "offen"


def all_tables(v: Vereinbarung) -> list[tuple[str, tuple[str, ...], tuple[tuple[str, ...], ...]]]:
    """Return heading, names of the columns and rows (as Markdown) of each list, also of empty ones."""
    namen = partner_names(v)
    ziele = {z.id: f"Ziel {nummer}" for nummer, z in enumerate(real_goals(v), 1)}
    partner = tuple(
        (
            inline(p.name) or "–",
            ", ".join(t for t in (SEKTOREN.get(p.sektor, ""), LAENDER.get(p.land, "")) if t) or OFFEN,
            inline(p.unterschreibt) or OFFEN,
            inline(p.will),
            inline(p.bringt),
        )
        for p in real_partners(v)
    )
    goals = tuple(
        (f"{ziele[z.id]}: {inline(z.was)}", inline(z.merkmal) or OFFEN, "ja" if z.niemand else "")
        for z in real_goals(v)
    )
    massnahmen = tuple(
        (
            inline(m.was),
            ziele.get(m.ziel, OFFEN),
            inline(m.wer) or OFFEN,
            (say_date(m.bis) if m.bis else OFFEN) + (" (erledigt)" if m.erledigt else ""),
        )
        for m in real_measures(v)
    )
    sprecher = tuple(
        (inline(s.wer) or OFFEN, as_inline(namen.get(s.partner, OFFEN)), inline(s.vertretung) or OFFEN)
        for s in real_speakers(v)
    )
    treffen = tuple(
        (say_date(t.tag) if t.tag else OFFEN, inline(t.gastgeber) or OFFEN, inline(t.thema)) for t in v.treffen
    )
    einnahmen = tuple(
        (inline(e.was) or "Beitrag", inline(e.wer) or OFFEN, _euro(e.betrag), "zugesagt" if e.zugesagt else "erhofft")
        for e in real_income(v)
    )
    pruefungen = tuple(
        (ziele[p.ziel], inline(p.name), inline(p.tut), UMGANG.get(p.umgang, OFFEN)) for p in real_checks(v)
    )
    return [
        ("Partner", ("Partner", "Bereich und Land", "Unterschreibt", "Will", "Bringt ein"), partner),
        ("Ziele", ("Ziel", "Woran wir es merken", "Macht sonst niemand"), goals),
        ("Maßnahmen", ("Was", "Wofür", "Wer", "Bis"), massnahmen),
        ("Sprecher*innen", ("Wer", "Für", "Vertretung"), sprecher),
        ("Weitere Rollen", ("Was", "Wer"), tuple((inline(r.was), inline(r.wer)) for r in v.rollen if one_line(r.was))),
        ("Termine", ("Tag", "Wer einlädt", "Worum es geht"), treffen),
        ("Ausgaben im Jahr", ("Was", "Betrag"), tuple((inline(a.was), _euro(a.betrag)) for a in real_costs(v))),
        ("Einnahmen im Jahr", ("Was", "Von wem", "Betrag", "Stand"), einnahmen),
        (
            "Ohne Geld",
            ("Was", "Von wem", "Etwa wert"),
            tuple((inline(s.was), inline(s.wer) or OFFEN, _euro(s.wert)) for s in real_things(v)),
        ),
        ("Wer macht das schon?", ("Wofür", "Stelle", "Was sie tut", "Was wir tun"), pruefungen),
    ]


def _euro(betrag: float | None) -> str:
    return OFFEN if betrag is None else say_euro(to_money(betrag))
