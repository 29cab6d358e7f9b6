"""What does working together cost in a year, who gives what, and what is still open?

Amounts are exact euros and cents. Money that is only hoped for does not count, and things and time are never counted
as money: what somebody gives directly is a cost that nobody has to pay.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from toolkit.dokument.regionaltreffen.worte import one_line, say_euro, to_money
from toolkit.dokument.vereinbarung.werte import Ausgabe, Geldbeitrag, Sachbeitrag, Zielwerk
from toolkit.planung.namen import list_names
from toolkit.planung.worte import quote

NULL = Decimal(0)


@dataclass(frozen=True)
class Jahresrechnung:
    """All sums of one year, in euros.

    Attributes:
        ausgaben: all costs with an amount.
        zugesagt: promised money; ``erhofft`` is not.
        erhofft: money that somebody hopes for.
        luecke: what nobody pays yet; zero or more.
        uebrig: promised money beyond the costs; zero or more.
        sachwert: what things and time are worth, as far as somebody said.
        ohne_betrag: costs and contributions that cannot be reckoned yet.
        saetze: the whole in German.
    """

    ausgaben: Decimal
    zugesagt: Decimal
    erhofft: Decimal
    luecke: Decimal
    uebrig: Decimal
    sachwert: Decimal
    ohne_betrag: tuple[str, ...]
    saetze: tuple[str, ...]


def real_costs(v: Zielwerk) -> list[Ausgabe]:
    """Return the costs that say anything."""
    return [a for a in v.ausgaben if one_line(a.was) or a.betrag]


def real_income(v: Zielwerk) -> list[Geldbeitrag]:
    """Return the money that anything is said of."""
    return [e for e in v.einnahmen if one_line(e.was) or one_line(e.wer) or e.betrag]


def real_things(v: Zielwerk) -> list[Sachbeitrag]:
    """Return the things and hours that anything is said of."""
    return [s for s in v.sachen if one_line(s.was) or s.wert]


def has_money(v: Zielwerk) -> bool:
    """Whether anything stands there about money or things."""
    return bool(real_costs(v) or real_income(v) or real_things(v))


def settle(v: Zielwerk, anfang: str = "Im Jahr kosten die gemeinsamen Vorhaben") -> Jahresrechnung:
    """Reckon all money; ``anfang`` begins the sentence that says what it costs."""
    ausgaben = sum((to_money(a.betrag) for a in real_costs(v)), NULL)
    zugesagt = sum((to_money(e.betrag) for e in real_income(v) if e.zugesagt), NULL)
    erhofft = sum((to_money(e.betrag) for e in real_income(v) if not e.zugesagt), NULL)
    sachwert = sum((to_money(s.wert) for s in real_things(v)), NULL)
    ohne = [one_line(a.was) for a in real_costs(v) if a.betrag is None]
    ohne += [one_line(e.was) or one_line(e.wer) for e in real_income(v) if e.betrag is None]
    rest = ausgaben - zugesagt
    rechnung = Jahresrechnung(
        ausgaben, zugesagt, erhofft, max(rest, NULL), max(-rest, NULL), sachwert, tuple(filter(None, ohne)), ()
    )
    return Jahresrechnung(**{**rechnung.__dict__, "saetze": tuple(_say(rechnung, anfang)) if has_money(v) else ()})


def _say(r: Jahresrechnung, anfang: str) -> list[str]:
    # Without any amount a sum of nothing would look like a promise that it is free.
    bekannt = r.ausgaben or r.zugesagt or r.erhofft
    saetze = [f"{anfang} {say_euro(r.ausgaben)}. Zugesagt sind {say_euro(r.zugesagt)}."] if bekannt else []
    if r.luecke:
        hoffen = f" Erhofft, aber nicht zugesagt: {say_euro(r.erhofft)}." if r.erhofft else ""
        saetze.append(f"Es fehlen {say_euro(r.luecke)}.{hoffen}")
    elif r.ausgaben:
        rest = f" {say_euro(r.uebrig)} bleiben übrig." if r.uebrig else ""
        saetze.append(f"Alle Ausgaben sind gedeckt.{rest}")
    elif r.uebrig:
        saetze.append(f"{say_euro(r.uebrig)} sind noch nicht verplant.")
    if r.sachwert:
        kommen = "Dazu kommen" if saetze else "Es kommen"
        saetze.append(f"{kommen} Räume, Zeit und Dinge im Wert von etwa {say_euro(r.sachwert)}. Das ist kein Geld.")
    if r.ohne_betrag:
        saetze.append(f"Nicht mitgerechnet, weil der Betrag fehlt: {list_names([quote(n) for n in r.ohne_betrag])}.")
    return saetze
