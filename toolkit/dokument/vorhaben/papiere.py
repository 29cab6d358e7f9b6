"""How does the whole plan of a joint activity look on paper?"""

from __future__ import annotations

from methodenkoffer.tage import say_date
from toolkit.dokument.form import (
    Absatz,
    Block,
    Dokument,
    Hinweis,
    Liste,
    Merkmale,
    Tabelle,
    Ueberschrift,
)
from toolkit.dokument.freitext import as_inline, as_markdown
from toolkit.dokument.regionaltreffen.worte import inline, one_line, say_euro, to_money
from toolkit.dokument.vereinbarung.doppelt import say_checks
from toolkit.dokument.vereinbarung.geld import real_costs, real_income, real_things, settle
from toolkit.dokument.vereinbarung.werte import real_goals
from toolkit.dokument.vorhaben.blatt import Vorhaben, real_members, real_tasks, title_of
from toolkit.dokument.vorhaben.eckdaten import OFFEN, facts_of
from toolkit.dokument.vorhaben.formen import FORMEN
from toolkit.planung.worte import quote

EIGENES = "Das ist unser eigenes Vorhaben und kein Angebot des Programms „Engagierte Stadt“."


def vorhaben_als_dokument(v: Vorhaben, vermerk: str = "") -> Dokument:
    """Write the whole plan; what is empty is left out, what is essential stands there as open."""
    bloecke: list[Block] = [Merkmale(facts_of(v))]
    if v.warum.strip():
        bloecke += [Ueberschrift("Warum gemeinsam?"), Absatz(as_markdown(v.warum))]
    bloecke += [*_goals(v), *_members(v), *_tasks(v), *_money(v)]
    if v.form:
        warum = f" {as_inline(one_line(v.form_warum))}" if v.form_warum.strip() else ""
        bloecke += [Ueberschrift("Wie wir zusammenarbeiten"), Absatz(f"**{FORMEN[v.form].name}.**{warum}")]
    if v.rueckblick.strip():
        bloecke += [Ueberschrift("Was daraus wurde"), Absatz(as_markdown(v.rueckblick))]
    bloecke.append(Absatz(as_inline(" ".join(filter(None, (EIGENES, vermerk)))), "vermerk"))
    return Dokument(title_of(v), one_line(v.gruppe.titel), tuple(bloecke))


def _goals(v: Vorhaben) -> list[Block]:
    ziele = real_goals(v)
    if not ziele:
        return []
    bloecke: list[Block] = [
        Ueberschrift("Was wir erreichen wollen"),
        Tabelle(("Ziel", "Daran merken wir es"), tuple((inline(z.was), inline(z.merkmal) or OFFEN) for z in ziele)),
        Ueberschrift("Wer macht das schon?"),
    ]
    punkte = [f"Zu {quote(inline(z.was))}: {as_inline(satz)}" for z in ziele for satz in say_checks(v, z)]
    bloecke.append(Liste(tuple(punkte)) if punkte else Hinweis("Noch nicht geprüft.", "achtung"))
    return bloecke


def _members(v: Vorhaben) -> list[Block]:
    zeilen = tuple(
        (inline(m.wer), inline(m.macht) or OFFEN, inline(m.gibt) or "–", "ja" if m.sicher else OFFEN)
        for m in real_members(v)
    )
    if not zeilen:
        return []
    return [Ueberschrift("Wer macht mit?"), Tabelle(("Wer", "Macht", "Bringt mit", "Zugesagt"), zeilen)]


def _tasks(v: Vorhaben) -> list[Block]:
    zeilen = tuple(
        (
            inline(a.was),
            inline(a.wer) or "offen",
            say_date(a.bis) if a.bis else "offen",
            "erledigt" if a.erledigt else "offen",
        )
        for a in real_tasks(v)
    )
    return [Ueberschrift("Fahrplan"), Tabelle(("Was", "Wer", "Bis", "Stand"), zeilen)] if zeilen else []


def _money(v: Vorhaben) -> list[Block]:
    kosten, geld, sachen = real_costs(v), real_income(v), real_things(v)
    if not (kosten or geld or sachen):
        satz = "Das Vorhaben kommt ohne gemeinsames Geld aus."
        return [Ueberschrift("Geld"), Absatz(satz)] if v.ohne_geld else []
    bloecke: list[Block] = [Ueberschrift("Geld")]
    if saetze := settle(v, "Das Vorhaben kostet").saetze:
        bloecke.append(Liste(tuple(map(as_inline, saetze))))
    if kosten:
        bloecke.append(Tabelle(("Ausgabe", "Betrag"), tuple((inline(a.was) or "–", _euro(a.betrag)) for a in kosten)))
    if geld:
        reihen = tuple(
            (inline(e.was) or "–", inline(e.wer) or "–", _euro(e.betrag), "zugesagt" if e.zugesagt else "erhofft")
            for e in geld
        )
        bloecke.append(Tabelle(("Einnahme", "Von wem", "Betrag", "Stand"), reihen))
    if sachen:
        dinge = tuple((inline(s.was) or "–", inline(s.wer) or "–") for s in sachen)
        bloecke.append(Tabelle(("Ohne Geld", "Von wem"), dinge))
    return bloecke


def _euro(betrag: float | None) -> str:
    return OFFEN if betrag is None else say_euro(to_money(betrag))
