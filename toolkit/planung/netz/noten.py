"""How much do those tied trust each other, and what do they get out of it?

Our own two questions, each from 1 to 5: „Wie sehr verlassen Sie sich auf diese Stelle?“ and „Wie viel bringt Ihnen die
Verbindung?“. Answers are personal: no mean of fewer than ``MINDESTENS_ZELLE`` who answered is ever shown, nor one from
which such a mean could be reckoned back.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator

from toolkit.planung.netz import worte_noten as worte
from toolkit.planung.netz.graf import counts
from toolkit.planung.netz.kennzahl import ZURUECK, Kennzahl, apply_caution, make_figure
from toolkit.planung.netz.ruecklauf import MINDESTENS_ZELLE, Ruecklauf, judge_data
from toolkit.planung.netz.werte import ARTEN, SEKTOREN, Bindung, Netz

FRAGEN = ("vertrauen", "nutzen")
SKALA = range(1, 6)
Antworten = dict[tuple[str, str], float]


def rate_ties(
    netz: Netz, arten: Collection[str] = tuple(ARTEN), ruecklauf: Ruecklauf | None = None
) -> tuple[Kennzahl, ...]:
    """Take the means of what was answered on trust and value.

    Who answered is the actor in ``von``. Several answers of one on the same other count as one, their mean; numbers
    outside 1 to 5 count as no answer.

    Args:
        netz: as captured; the ties are read as they are, not merged.
        arten: kinds of ties that count.
        ruecklauf: of the survey, if known.

    Returns:
        For each question that anybody answered the mean, then that of each sector with enough answers.
    """
    akteure = {a.id: a for a in reversed(netz.akteure) if a.id}
    lage = judge_data(len(akteure), ruecklauf)
    gueltige = [b for b in netz.bindungen if b.art in arten and counts(b, akteure)]
    zahlen = []
    for frage in FRAGEN:
        antworten = collect_answers(gueltige, frage)
        sektoren = {i: a.sektor if a.sektor in SEKTOREN else "" for i, a in akteure.items()}
        zahlen += [apply_caution(zahl, lage) for zahl in _figures(frage, antworten, sektoren)] if antworten else []
    return tuple(zahlen)


def collect_answers(bindungen: Collection[Bindung], frage: str) -> Antworten:
    """Collect what each answered on each other: the mean of valid answers by (who, on whom)."""
    alle = defaultdict(list)
    for b in bindungen:
        note = getattr(b, frage)
        if note in SKALA:
            alle[b.von, b.zu].append(note)
    return {paar: sum(noten) / len(noten) for paar, noten in sorted(alle.items())}


def choose_shown(leute: dict[str, int]) -> set[str]:
    """Choose the sectors whose means may be shown.

    Those with enough who answered; and if all hidden ones together are fewer than ``MINDESTENS_ZELLE``, the smallest
    shown one is hidden as well: otherwise their mean could be reckoned back from the mean of all (complementary
    suppression, as in official statistics: Hundepool et al. 2012, Statistical Disclosure Control).

    Args:
        leute: how many answered, by sector; the key ``""`` holds those without a sector and is never shown.

    Returns:
        Keys of sectors.
    """
    gezeigt = {s for s, n in leute.items() if s and n >= MINDESTENS_ZELLE}
    while gezeigt and 0 < sum(n for s, n in leute.items() if s not in gezeigt) < MINDESTENS_ZELLE:
        gezeigt.remove(min(gezeigt, key=lambda s: (leute[s], s)))
    return gezeigt


def _figures(frage: str, antworten: Antworten, sektoren: dict[str, str]) -> Iterator[Kennzahl]:
    leute = {von for von, _ in antworten}
    if len(leute) < MINDESTENS_ZELLE:
        yield make_figure(frage, None, (ZURUECK, worte.say_too_few(len(leute), MINDESTENS_ZELLE)))
        return
    yield _mean(frage, antworten, len(leute))
    je_sektor: dict[str, Antworten] = defaultdict(dict)
    for (von, zu), note in antworten.items():
        je_sektor[sektoren[von]][von, zu] = note
    zahl = {s: len({von for von, _ in teil}) for s, teil in je_sektor.items()}
    gezeigt = choose_shown(zahl)
    for sektor in SEKTOREN:
        if sektor in gezeigt:
            yield _mean(frage, je_sektor[sektor], zahl[sektor], sektor)


def _mean(frage: str, antworten: Antworten, leute: int, sektor: str = "") -> Kennzahl:
    wert = sum(antworten.values()) / len(antworten)
    return make_figure(frage, wert, worte.say_mean(frage, wert, len(antworten), leute), sektor)
