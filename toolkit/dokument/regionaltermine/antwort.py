"""Why is a day out, or what speaks for and against it, and what of that clashes with a chosen date?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from methodenkoffer.kalender import Ferien, say_unknown
from methodenkoffer.tage import say_day
from toolkit.dokument.ereignis import Ereignis
from toolkit.dokument.regionaltermine.blatt import Gruppentermin, Regionaltermine, dated, last_day, name_of
from toolkit.dokument.regionaltermine.wunsch import wish_for_day
from toolkit.planung.terminsuche import Tagesbild, Terminsuche, find_dates
from toolkit.planung.worte import quote

ZUSTAENDE = {"gern": "passt gut", "frei": "möglich", "ungern": "möglich, etwas spricht dagegen", "weg": "nicht möglich"}
# Of a date that stands already these say nothing that one does not know.
_BEKANNT = {"vergangen", "vorlauf", "gern"}


@dataclass(frozen=True)
class Antwort:
    """What is to be said of a day.

    Attributes:
        moeglich: whether people could meet on it.
        satz: the answer in German.
        gruende: the reasons, each a sentence.
    """

    moeglich: bool
    satz: str
    gruende: tuple[str, ...]


def explain_day(
    t: Regionaltermine, heute: date, tag: date, ferien: Sequence[Ferien], ereignisse: Sequence[Ereignis] = ()
) -> Antwort:
    """Say why a day is out, or what speaks for and against it.

    Args:
        t: the sheet.
        heute: today.
        tag: the day, in the range or not; of two days the first.
        ferien: school holidays that are known.
        ereignisse: what stands on other sheets of the Mappe.
    """
    if hier := [x for x in dated(t) if x.tag == tag]:
        gruende = dict.fromkeys(s for x in hier for s in _clashes_of(x, t, heute, ferien, ereignisse))
        return Antwort(moeglich=True, satz=f"{say_day(tag)}: steht schon bei Ihren Terminen.", gruende=tuple(gruende))
    suche = find_dates(wish_for_day(t, heute, tag, ereignisse), ferien)
    if not suche.vorschlaege:
        weg = [
            _sentence(g.text, bild.tag if t.zwei_tage else None)
            for bild in suche.tage
            for g in bild.gruende
            if g.wirkung == "weg"
        ]
        return Antwort(moeglich=False, satz=f"{say_day(tag)}: nicht möglich.", gruende=tuple(dict.fromkeys(weg)))
    vorschlag = suche.vorschlaege[0]
    paare = (("Dafür", vorschlag.dafuer), ("Dagegen", vorschlag.dagegen))
    saetze = [f"{wort}: {'; '.join(texte)}." for wort, texte in paare if texte]
    if _outside(t, tag):
        saetze.append("Der Tag liegt außerhalb Ihres Zeitraums.")
    wort = "möglich, aber nicht ideal" if vorschlag.dagegen else "möglich"
    return Antwort(moeglich=True, satz=f"{say_day(tag)}: {wort}.", gruende=tuple(saetze))


def chosen_days(t: Regionaltermine) -> dict[date, str]:
    """Return the days on which the group meets already, with what is there: ``Ihr Termin „Regionaltreffen“``."""
    tage: dict[date, str] = {}
    for x in dated(t):
        if x.tag:
            for nummer in range(x.tag.toordinal(), (last_day(x) or x.tag).toordinal() + 1):
                tage.setdefault(date.fromordinal(nummer), f"Ihr Termin {quote(name_of(x, t))}")
    return tage


def say_cell(bild: Tagesbild) -> str:
    """Say a day of the calendar in one line, for those who listen and for those who point at it."""
    text = f"{say_day(bild.tag)}: {ZUSTAENDE[bild.zustand]}"
    return f"{text}. {bild.text}" if bild.text else text


def find_clashes(
    t: Regionaltermine, heute: date, ferien: Sequence[Ferien], ereignisse: Sequence[Ereignis] = ()
) -> dict[str, tuple[str, ...]]:
    """Say for each chosen date that is still to come what speaks against it.

    Args:
        t: the sheet.
        heute: today.
        ferien: school holidays that are known.
        ereignisse: what stands on other sheets of the Mappe.

    Returns:
        German sentences by the date's id; dates without any are not named.
    """
    funde = {}
    for termin in dated(t):
        if termin.tag and termin.tag >= heute:
            saetze = _clashes_of(termin, t, heute, ferien, ereignisse)
            if saetze:
                funde[termin.id] = saetze
    return funde


def say_clash(termin: Gruppentermin, t: Regionaltermine, saetze: Sequence[str]) -> str:
    """Say in one line what speaks against a chosen date."""
    wann = say_day(termin.tag) if termin.tag else ""
    return f"{wann} ({name_of(termin, t)}): {' '.join(saetze)}"


def say_bottlenecks(suche: Terminsuche, hoechstens: int = 5) -> tuple[str, ...]:
    """Say which wishes cost most, if nothing is free."""
    return tuple(e.satz for e in suche.engpaesse[:hoechstens])


def say_not_known(t: Regionaltermine, von: date, bis: date, ferien: Sequence[Ferien], laender: Sequence[str]) -> str:
    """Say for which days of a range school holidays are not known; empty if all are."""
    return "" if t.schulferien == "egal" else " ".join(say_unknown(von, bis, laender, ferien))


def _clashes_of(
    termin: Gruppentermin, t: Regionaltermine, heute: date, ferien: Sequence[Ferien], ereignisse: Sequence[Ereignis]
) -> tuple[str, ...]:
    if termin.tag is None:
        return ()
    # The same meeting may have a sheet of its own: it does not clash with itself.
    name = name_of(termin, t).casefold()
    fremde = [e for e in ereignisse if not (e.tag == termin.tag and e.titel.strip().casefold() == name)]
    bilder = find_dates(wish_for_day(t, heute, termin.tag, fremde, termin), ferien).tage
    mehrere = len(bilder) > 1
    saetze = [
        _sentence(g.text, bild.tag if mehrere else None)
        for bild in bilder
        for g in bild.gruende
        if g.art not in _BEKANNT
    ]
    return tuple(dict.fromkeys(saetze))


def _sentence(text: str, tag: date | None) -> str:
    return f"{say_day(tag)}: {text}." if tag else f"{text}."


def _outside(t: Regionaltermine, tag: date) -> bool:
    return t.von is not None and t.bis is not None and not t.von <= tag <= t.bis
