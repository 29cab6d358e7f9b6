"""What does a Regionaltreffen cost, who pays it, and what is still open?

Amounts are exact euros and cents (``Decimal``, rounded half up for each item). Money that is only hoped for does not
count. An item whose payer is also among the incomes is paid from that income, so that no euro counts twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.werte import Kosten
from toolkit.dokument.regionaltreffen.worte import CENT, one_line, people_of, say_euro, to_money
from toolkit.planung.namen import name_key, unique_names
from toolkit.planung.worte import join_words, quote, say_count

ARTEN = {
    "raum": "Raum",
    "verpflegung": "Verpflegung",
    "fahrt": "Fahrt",
    "honorar": "Honorar",
    "material": "Material",
    "sonstiges": "Sonstiges",
}
NULL = Decimal(0)
NENNEN = 5


@dataclass(frozen=True)
class Kassensturz:
    """All sums of a meeting, in euros.

    Attributes:
        gesamt: everything with a price.
        je_art: sums by kind of cost, without those that are zero.
        uebernommen: what somebody pays directly.
        zugesagt: income that is promised; ``erhofft`` is not.
        luecke: what nobody pays yet; zero or more.
        uebrig: promised income beyond the costs; zero or more.
        bezahlt: items that are paid already.
        personen: people that amounts per head are reckoned with.
        je_kopf: all costs by head; ``None`` if nobody knows how many people come.
        ohne_betrag: items that cannot be reckoned yet.
        saetze: the whole in German.
    """

    gesamt: Decimal
    je_art: tuple[tuple[str, Decimal], ...]
    uebernommen: Decimal
    zugesagt: Decimal
    erhofft: Decimal
    luecke: Decimal
    uebrig: Decimal
    bezahlt: Decimal
    personen: int | None
    je_kopf: Decimal | None
    ohne_betrag: tuple[str, ...]
    saetze: tuple[str, ...]


def sum_of(posten: Kosten, personen: int | None) -> Decimal | None:
    """Reckon one item: amount times price, times people if it is per head; ``None`` if something is not known."""
    if posten.einzelpreis is None or (posten.je_person and personen is None):
        return None
    menge = Decimal(1) if posten.menge is None else Decimal(str(posten.menge))
    koepfe = personen or 0 if posten.je_person else 1
    return (menge * Decimal(str(posten.einzelpreis)) * koepfe).quantize(CENT, ROUND_HALF_UP)


def real_costs(treffen: Regionaltreffen) -> list[Kosten]:
    """Return the items that say anything."""
    return [k for k in treffen.kosten if one_line(k.was) or k.einzelpreis]


def settle(treffen: Regionaltreffen) -> Kassensturz:
    """Reckon all costs and incomes."""
    personen = people_of(treffen)
    posten = [(k, sum_of(k, personen)) for k in real_costs(treffen)]
    namen = unique_names(e.was for e in treffen.einnahmen)
    gesamt = sum((s for _, s in posten if s), NULL)
    uebernommen = sum((s for k, s in posten if s and _pays_directly(k, namen)), NULL)
    zugesagt = sum((to_money(e.betrag) for e in treffen.einnahmen if e.zugesagt), NULL)
    erhofft = sum((to_money(e.betrag) for e in treffen.einnahmen if not e.zugesagt), NULL)
    rest = gesamt - uebernommen - zugesagt
    je_art = {art: sum((s for k, s in posten if s and (k.art or "sonstiges") == art), NULL) for art in ARTEN}
    kasse = Kassensturz(
        gesamt=gesamt,
        je_art=tuple((ARTEN[art], summe) for art, summe in je_art.items() if summe),
        uebernommen=uebernommen,
        zugesagt=zugesagt,
        erhofft=erhofft,
        luecke=max(rest, NULL),
        uebrig=max(-rest, NULL),
        bezahlt=sum((s for k, s in posten if s and k.bezahlt), NULL),
        personen=personen,
        je_kopf=(gesamt / personen).quantize(CENT, ROUND_HALF_UP) if personen else None,
        ohne_betrag=tuple(one_line(k.was) for k, s in posten if s is None),
        saetze=(),
    )
    return Kassensturz(**{**kasse.__dict__, "saetze": (*_say(kasse), *_say_overdrawn(treffen, posten))})


def _pays_directly(posten: Kosten, einnahmen: dict[str, str]) -> bool:
    return bool(name_key(posten.gedeckt_durch)) and name_key(posten.gedeckt_durch) not in einnahmen


def _say(kasse: Kassensturz) -> list[str]:
    saetze = [f"Bisher kostet das Treffen {say_euro(kasse.gesamt)}."]
    if kasse.je_kopf is not None and kasse.gesamt:
        saetze.append(f"Das sind {say_euro(kasse.je_kopf)} je Person bei {kasse.personen}\u00a0Personen.")
    if kasse.uebernommen:
        saetze.append(f"Davon übernehmen andere {say_euro(kasse.uebernommen)} direkt.")
    if kasse.zugesagt:
        saetze.append(f"Zugesagt sind {say_euro(kasse.zugesagt)}.")
    if kasse.luecke:
        hoffen = f" {say_euro(kasse.erhofft)} sind erhofft, aber noch nicht zugesagt." if kasse.erhofft else ""
        saetze.append(f"Für {say_euro(kasse.luecke)} ist noch niemand gefunden.{hoffen}")
    elif kasse.gesamt:
        rest = f" {say_euro(kasse.uebrig)} bleiben übrig." if kasse.uebrig else ""
        saetze.append(f"Alles, was einen Preis hat, ist gedeckt.{rest}")
    if kasse.ohne_betrag:
        namen = join_words([quote(n or "ohne Namen") for n in kasse.ohne_betrag[:NENNEN]])
        mehr = len(kasse.ohne_betrag) - NENNEN
        weitere = f" und {say_count(mehr, 'weiterer Posten', 'weitere Posten')}" if mehr > 0 else ""
        grund = "der Preis oder die Zahl der Personen" if kasse.personen is None else "der Preis"
        saetze.append(f"Nicht mitgerechnet, weil {grund} fehlt: {namen}{weitere}.")
    return saetze


def _say_overdrawn(treffen: Regionaltreffen, posten: list[tuple[Kosten, Decimal | None]]) -> list[str]:
    saetze = []
    for schluessel, name in unique_names(e.was for e in treffen.einnahmen).items():
        soll = sum((s for k, s in posten if s and name_key(k.gedeckt_durch) == schluessel), NULL)
        da = sum((to_money(e.betrag) for e in treffen.einnahmen if name_key(e.was) == schluessel), NULL)
        if soll > da:
            saetze.append(f"Aus {quote(name)} sollen {say_euro(soll)} kommen, eingetragen sind {say_euro(da)}.")
    return saetze
