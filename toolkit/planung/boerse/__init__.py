"""Which offer may help with which wish, and why?

A match says no more than that both name the same words; whether it fits, people find out on the telephone. What
misses something is kept apart as a near miss, with its reason.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from methodenkoffer.search.synonyme import Synonym
from methodenkoffer.search.worte import split_words
from methodenkoffer.tage import say_date
from toolkit.planung.boerse.worte import Gemeinsames, Wortkunde, share
from toolkit.planung.worte import join_words, quote

WEGE = {"telefon": "Telefon", "besuch": "Besuch", "material": "Material"}
GEWICHT = {"gleich": 1.0, "enthalten": 0.6, "aehnlich": 0.5, "verwandt": 0.2}
STARK = ("gleich", "enthalten")
STICHWORT = 1.5  # a topic word was chosen on purpose
HAEUFIG_AB, HAEUFIG = 4, 0.25
HOECHSTENS = 5


@dataclass(frozen=True)
class Posten:
    """An offer or a wish, as far as matching goes.

    Attributes:
        id: by which it is known again.
        ort: place or association.
        stichworte: topic words.
        was: what exactly.
        wege: forms of help, keys of ``WEGE``; none for any.
        ab: first day; ``None`` for at once.
        bis: last day; ``None`` for open.
    """

    id: str
    ort: str = ""
    stichworte: str = ""
    was: str = ""
    wege: frozenset[str] = frozenset()
    ab: date | None = None
    bis: date | None = None


@dataclass(frozen=True)
class Paar:
    """A wish and an offer.

    Attributes:
        suche: id of the wish.
        biete: id of the offer.
        gemeinsam: the words that meet, the nearest first.
        dagegen: what does not fit, in German; none for a match.
        punkte: for the order only; more is better.
    """

    suche: str
    biete: str
    gemeinsam: tuple[Gemeinsames, ...]
    dagegen: tuple[str, ...] = ()
    punkte: float = 0.0

    @property
    def gruende(self) -> tuple[str, ...]:
        """Why the two stand together, in German."""
        return say_reasons(self.gemeinsam)


@dataclass(frozen=True)
class Funde:
    """What was found for one wish: matches and near misses, each the best first."""

    treffer: tuple[Paar, ...] = ()
    beinahe: tuple[Paar, ...] = ()


def match(
    suchen: Sequence[Posten],
    bieten: Sequence[Posten],
    heute: date,
    vokabeln: Sequence[str] | frozenset[str] = (),
    synonyme: tuple[Synonym, ...] = (),
    hoechstens: int | None = HOECHSTENS,
) -> dict[str, Funde]:
    """Find for each wish the offers that name the same words.

    Args:
        suchen: wishes.
        bieten: offers.
        heute: today.
        vokabeln: folded words by which compounds are split, besides those of the entries.
        synonyme: everyday words and what they mean; what is only related is never a match.
        hoechstens: how many matches and near misses of a wish are returned at most; ``None`` for all.

    Returns:
        What was found, by the id of the wish and in the order of ``suchen``.
    """
    alle = [*suchen, *bieten]
    eigene = {wort for p in alle for wort in (*split_words(p.stichworte), *split_words(p.was))}
    kunde = Wortkunde(eigene, vokabeln, synonyme, [p.ort for p in alle])
    worte = {p.id: kunde.read(f"{p.stichworte} {p.was}") for p in alle}
    stichworte = {p.id: frozenset(kunde.read(p.stichworte).ganze) for p in alle}
    anzahl = Counter(stamm for w in worte.values() for stamm in {*w.ganze, *w.teile})
    # Most entries have no word in common: only those that have one are compared.
    mit_wort: dict[str, list[int]] = defaultdict(list)
    for nummer, biete in enumerate(bieten):
        for wort in worte[biete.id].alle:
            mit_wort[wort].append(nummer)
    funde = {}
    for suche in suchen:
        nummern = sorted({n for wort in worte[suche.id].alle for n in mit_wort.get(wort, ())})
        paare = [
            _rate(suche, biete, gemeinsam, stichworte, anzahl, len(alle), heute)
            for biete in map(bieten.__getitem__, nummern)
            if (gemeinsam := share(worte[suche.id], worte[biete.id]))
        ]
        paare.sort(key=lambda p: -p.punkte)
        treffer = tuple(p for p in paare if not p.dagegen)[:hoechstens]
        beinahe = tuple(p for p in paare if p.dagegen)[:hoechstens]
        funde[suche.id] = Funde(treffer, beinahe)
    return funde


def say_reasons(gemeinsam: Sequence[Gemeinsames]) -> tuple[str, ...]:
    """Say which words two entries share: ``gemeinsam: Vereinsberatung``; claims nothing else."""
    gleich = [g.gesucht for g in sorted(gemeinsam, key=lambda g: g.schwach) if g.naehe == "gleich"]
    enthalten = [g for g in gemeinsam if g.naehe == "enthalten"]
    aehnlich = [g for g in gemeinsam if g.naehe == "aehnlich"]
    verwandt = [g for g in gemeinsam if g.naehe == "verwandt"]
    saetze = [f"gemeinsam: {', '.join(gleich)}"] if gleich else []
    saetze += [f"das eine steckt im anderen: {quote(g.gesucht)} und {quote(g.geboten)}" for g in enthalten]
    saetze += [f"fast gleich geschrieben: {quote(g.gesucht)} und {quote(g.geboten)}" for g in aehnlich]
    saetze += [f"vielleicht verwandt: {quote(g.gesucht)} und {quote(g.geboten)}" for g in verwandt]
    return tuple(saetze)


def say_ways(wege: frozenset[str] | set[str]) -> str:
    """Say forms of help: ``Telefon und Besuch``; empty for none."""
    return join_words([name for weg, name in WEGE.items() if weg in wege], "und")


def _rate(
    suche: Posten,
    biete: Posten,
    gemeinsam: tuple[Gemeinsames, ...],
    stichworte: dict[str, frozenset[str]],
    anzahl: Counter[str],
    ganz: int,
    heute: date,
) -> Paar:
    punkte, stark = 0.0, False
    haeufig_ab = max(HAEUFIG_AB, HAEUFIG * ganz)
    for g in gemeinsam:
        haeufig = anzahl[g.stamm] > haeufig_ab
        doppelt = g.stamm in stichworte[suche.id] and g.stamm in stichworte[biete.id]
        selten = math.log(1 + ganz / max(anzahl[g.stamm], 1))
        punkte += GEWICHT[g.naehe] * selten * (STICHWORT if doppelt else 1.0) * (0.3 if g.schwach else 1.0)
        # A common word that both chose as a topic word counts nevertheless.
        stark |= g.naehe in STARK and not g.schwach and (doppelt or not haeufig)
    dagegen = list(_misfits(suche, biete, heute))
    if not stark:
        dagegen.insert(0, _say_weak(gemeinsam))
    return Paar(suche.id, biete.id, gemeinsam, tuple(dagegen), punkte)


def _say_weak(gemeinsam: tuple[Gemeinsames, ...]) -> str:
    if not any(g.naehe in STARK for g in gemeinsam):
        return "Kein Wort ist ganz gleich."
    return "Das gemeinsame Wort ist sehr allgemein und sagt wenig."


def _misfits(suche: Posten, biete: Posten, heute: date) -> list[str]:
    saetze = []
    if suche.ort.strip() and suche.ort.strip().casefold() == biete.ort.strip().casefold():
        saetze.append("Beides kommt aus demselben Ort.")
    if suche.bis is not None and suche.bis < heute:
        saetze.append(f"Gesucht war das bis {say_date(suche.bis)}.")
    if biete.bis is not None and biete.bis < heute:
        saetze.append(f"Das Angebot galt bis {say_date(biete.bis)}.")
    elif biete.ab is not None and suche.bis is not None and suche.bis < biete.ab:
        saetze.append(f"Das Angebot beginnt erst am {say_date(biete.ab)}, gesucht ist es bis {say_date(suche.bis)}.")
    if suche.wege and biete.wege and not suche.wege & biete.wege:
        saetze.append(f"Gesucht: {say_ways(suche.wege)}. Angeboten: {say_ways(biete.wege)}.")
    return saetze
