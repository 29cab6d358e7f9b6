"""What do the council and the bosses need to know of the agreement, on one page?"""

from __future__ import annotations

from datetime import date

from methodenkoffer.tage import say_date
from toolkit.dokument.form import Absatz, Block, Dokument, Liste, Merkmale, Ueberschrift
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.regionaltreffen.worte import inline, one_line, say_euro, shorten
from toolkit.dokument.vereinbarung.arbeitsplan import say_cycle
from toolkit.dokument.vereinbarung.blatt import (
    Vereinbarung,
    end_sentence,
    measures_of,
    partner_names,
    real_goals,
    real_speakers,
    title_of,
)
from toolkit.dokument.vereinbarung.doppelt import say_checks
from toolkit.dokument.vereinbarung.formen import FORMEN, VORSICHT
from toolkit.dokument.vereinbarung.geld import has_money, real_things, settle
from toolkit.dokument.vereinbarung.partner import say_laender, say_sectors
from toolkit.dokument.vereinbarung.rollen import say_speaker
from toolkit.planung.namen import list_names
from toolkit.planung.worte import join_words, say_count

NENNEN, LANG, OFFEN = 8, 110, "noch offen"
ZIELE, NAME = 4, 36


def kurzblatt_als_dokument(v: Vereinbarung, heute: date, vermerk: str = "") -> Dokument:
    """Write the summary; long lists are cut so that it stays one page.

    Args:
        v: the agreement.
        heute: today.
        vermerk: small print at the end.
    """
    ziele = real_goals(v)
    punkte = [_goal(v, nummer) for nummer in range(min(len(ziele), ZIELE))]
    if len(ziele) > ZIELE:
        punkte.append(f"und {say_count(len(ziele) - ZIELE, 'weiteres Ziel', 'weitere Ziele')}")
    bloecke: list[Block] = [
        Merkmale(tuple((name, as_inline(wert) or OFFEN) for name, wert in _facts(v))),
        Ueberschrift("Was wir erreichen wollen"),
        Liste(tuple(punkte)) if punkte else Absatz("Die Ziele sind noch offen."),
        Ueberschrift("Worum wir Sie bitten"),
        Liste(_wishes(v)),
        Absatz(f"{VORSICHT} Stand: {say_date(heute)}.", "vermerk"),
    ]
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    return Dokument(f"Kurz gesagt: {title_of(v)}", "Eine Seite für Rat und Leitung", tuple(bloecke))


def _facts(v: Vereinbarung) -> tuple[tuple[str, str], ...]:
    namen, bereiche, laender = [shorten(n, NAME) for n in partner_names(v).values()], say_sectors(v), say_laender(v)
    wer = f"{say_count(len(namen), 'Partner', 'Partner')}: {list_names(namen, NENNEN)}" if namen else ""
    woher = "; ".join(t for t in (join_words(bereiche), join_words(laender)) if t)
    form = FORMEN[v.form].name if v.form else ""
    sprecher = "; ".join(say_speaker(v, s) for s in real_speakers(v)[:NENNEN])
    ab = f"ab {say_date(v.gilt_ab)}" if v.gilt_ab else ""
    return (
        ("Wer", wer),
        ("Woher", woher),
        ("Form", ", ".join(t for t in (form, one_line(v.traeger)) if t)),
        ("Wer spricht", shorten(sprecher, 2 * LANG)),
        ("Treffen", say_cycle(v)),
        ("Geld im Jahr", _money(v)),
        ("Gilt", ab),
    )


def _money(v: Vereinbarung) -> str:
    if not has_money(v):
        return "kein gemeinsames Geld" if v.ohne_geld else ""
    r = settle(v)
    teile = []
    if r.ausgaben or r.zugesagt:
        teile = [f"Ausgaben {say_euro(r.ausgaben)}", f"zugesagt {say_euro(r.zugesagt)}"]
        teile.append(f"es fehlen {say_euro(r.luecke)}" if r.luecke else "gedeckt")
    if r.ohne_betrag:
        teile.append(f"noch ohne Betrag: {shorten(list_names(r.ohne_betrag, 3), LANG)}")
    if sachen := [one_line(s.was) for s in real_things(v) if one_line(s.was)]:
        teile.append(f"{'dazu' if teile else 'ohne Geld:'} {shorten(list_names(sachen, 3), LANG)}")
    return "; ".join(teile)


def _goal(v: Vereinbarung, nummer: int) -> str:
    ziel = real_goals(v)[nummer]
    anzahl = len(measures_of(v, ziel))
    saetze = [f"**{end_sentence(inline(shorten(ziel.was, LANG)))}**"]
    if one_line(ziel.merkmal):
        saetze.append(f"Das merken wir daran: {end_sentence(inline(shorten(ziel.merkmal, LANG)))}")
    if anzahl:
        saetze.append(f"{say_count(anzahl, 'Maßnahme', 'Maßnahmen')}.")
    saetze += [inline(shorten(s, LANG)) for s in say_checks(v, ziel)[:1]]
    return " ".join(saetze)


def _wishes(v: Vereinbarung) -> tuple[str, ...]:
    luecke = settle(v).luecke
    punkte = ["Stimmen Sie zu, dass wir die Vereinbarung unterschreiben."]
    if luecke:
        punkte.append(f"Helfen Sie uns, {say_euro(luecke)} zu finden.")
    punkte.append("Sagen Sie uns, wer aus Ihrem Haus mitarbeitet und wie viel Zeit die Person dafür hat.")
    return tuple(punkte)
