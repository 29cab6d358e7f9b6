"""What is contradictory in a captured network?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from toolkit.planung.netz import worte_pruefung as worte
from toolkit.planung.netz.werte import ARTEN, SEKTOREN, Bindung, Netz

NOTEN = range(1, 6)
STAERKEN = range(1, 4)
INITIALEN = 2  # letters a part of initials may have: „A.“, „St.“


@dataclass(frozen=True)
class Hinweis:
    """Something to mend.

    Attributes:
        schluessel: kind of the finding.
        was: what is wrong, in German.
        tun: what helps, and what happens until then, in German.
        akteure: positions of the rows of actors concerned, from 0.
        bindungen: positions of the rows of ties concerned, from 0.
    """

    schluessel: str
    was: str
    tun: str
    akteure: tuple[int, ...] = ()
    bindungen: tuple[int, ...] = ()


def check_network(netz: Netz) -> list[Hinweis]:
    """Check a captured network; nothing is changed or lost.

    Args:
        netz: as captured, however broken.

    Returns:
        The findings, first those on actors, then those on ties, each in the order of the rows.
    """
    return [*_ids(netz), *_names(netz), *_values(netz), *_ties(netz), *_repeated(netz)]


def normalise_name(name: str) -> str:
    """Bring a name into the form in which two are the same: one space, no capitals."""
    return " ".join(name.split()).casefold()


def _ids(netz: Netz) -> Iterator[Hinweis]:
    stellen = defaultdict(list)
    for i, akteur in enumerate(netz.akteure):
        stellen[akteur.id].append(i)
    for kennung, zeilen in stellen.items():
        if not kennung:
            yield Hinweis("ohne_kennung", *worte.say_no_id(len(zeilen)), tuple(zeilen))
        elif len(zeilen) > 1:
            namen = [netz.akteure[i].name for i in zeilen]
            yield Hinweis("kennung_doppelt", *worte.say_same_id(kennung, namen), tuple(zeilen))


def _names(netz: Netz) -> Iterator[Hinweis]:
    stellen = defaultdict(list)
    for i, akteur in enumerate(netz.akteure):
        stellen[normalise_name(akteur.name)].append(i)
    for name, zeilen in stellen.items():
        if not name:
            yield Hinweis("ohne_name", *worte.say_no_name(len(zeilen)), tuple(zeilen))
        elif len({netz.akteure[i].id for i in zeilen}) > 1:
            yield Hinweis(
                "name_doppelt", *worte.say_same_name(netz.akteure[zeilen[0]].name, len(zeilen)), tuple(zeilen)
            )


def _values(netz: Netz) -> Iterator[Hinweis]:
    for i, a in enumerate(netz.akteure):
        if a.sektor and a.sektor not in SEKTOREN:
            yield Hinweis("sektor_unbekannt", *worte.say_sector(a.name, a.sektor), (i,))
        if a.einfluss is not None and a.einfluss not in NOTEN:
            yield Hinweis("einfluss_falsch", *worte.say_influence(a.name, a.einfluss), (i,))
        teile = a.name.replace(".", " ").replace("-", " ").split()
        if a.person and any(len(teil) > INITIALEN for teil in teile):
            yield Hinweis("person_mit_namen", *worte.PERSON, (i,))


def _ties(netz: Netz) -> Iterator[Hinweis]:
    namen = {a.id: a.name or a.id for a in reversed(netz.akteure) if a.id}
    for i, b in enumerate(netz.bindungen):
        fremd = [k for k in dict.fromkeys((b.von, b.zu)) if k not in namen]
        if fremd:
            yield Hinweis("unbekannt", *worte.say_unknown(i + 1, fremd), (), (i,))
        elif b.von == b.zu:
            yield Hinweis("schleife", *worte.say_loop(namen[b.von]), (), (i,))
        if b.art not in ARTEN:
            yield Hinweis("art_unbekannt", *worte.say_kind(i + 1, b.art), (), (i,))
        if b.staerke not in STAERKEN:
            yield Hinweis("staerke_falsch", *worte.say_strength(i + 1, b.staerke), (), (i,))
        for note in (b.vertrauen, b.nutzen):
            if note is not None and note not in NOTEN:
                yield Hinweis("note_falsch", *worte.say_mark(i + 1, note), (), (i,))


def _repeated(netz: Netz) -> Iterator[Hinweis]:
    """Find ties of one pair and kind that stand there more than once; two one-way ties back and forth are none."""
    namen = {a.id: a.name or a.id for a in reversed(netz.akteure) if a.id}
    stellen: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for i, b in enumerate(netz.bindungen):
        if b.von in namen and b.zu in namen and b.von != b.zu:
            stellen[min(b.von, b.zu), max(b.von, b.zu), b.art].append(i)
    for (a, c, art), zeilen in stellen.items():
        arten = {_direction(netz.bindungen[i]) for i in zeilen}
        if len(arten) == len(zeilen) and None not in arten:
            continue
        if len(zeilen) > 1:
            ungleich = len({netz.bindungen[i].staerke for i in zeilen}) > 1
            text = worte.say_repeated((namen[a], namen[c]), ARTEN.get(art, art), len(zeilen), ungleich=ungleich)
            yield Hinweis("doppelt", *text, (), tuple(zeilen))


def _direction(bindung: Bindung) -> str | None:
    return bindung.von if bindung.gerichtet else None
