"""What does a picture of a network show, in words for those who do not see it?"""

from __future__ import annotations

from collections import Counter

from toolkit.planung.netz.werte import ARTEN, SEKTOREN, Netz
from toolkit.planung.netzbild.buendel import bundle_ties
from toolkit.planung.netzbild.formen import RINGE, ring_of, sector_of
from toolkit.planung.netzbild.lage import Sicht, ordered
from toolkit.planung.worte import join_words, say_count

VIELE = 3
ALLEIN = 6


def describe_picture(netz: Netz, sicht: Sicht, *, mit_einfluss: bool = False, mit_konflikt: bool = False) -> str:
    """Describe a picture in a few German sentences.

    Args:
        netz: who is there.
        sicht: the view.
        mit_einfluss: whether the picture shows who has influence; without, no word of it.
        mit_konflikt: whether it shows conflicts; without, no word of them.

    Returns:
        Plain text: how many, of which sectors and kinds, who is most tied, who stands alone.
    """
    akteure = ordered(netz)
    if not akteure:
        return "Das Netz ist noch leer."
    straenge = bundle_ties(netz, mit_konflikt=mit_konflikt)
    sektoren = {a.sektor for a in akteure if sector_of(a.sektor)}
    wer = say_count(len(akteure), "Stelle", "Stellen")
    woher = f" aus {say_count(len(sektoren), 'Bereich', 'Bereichen')}" if sektoren else ""
    saetze = [f"Bild eines Netzes mit {wer}{woher} und {say_count(len(straenge), 'Linie', 'Linien')}."]
    if straenge:
        zahl = Counter(s.art for s in straenge)
        saetze.append(f"Die Linien bedeuten: {join_words([f'{ARTEN[a]} ({zahl[a]})' for a in ARTEN if zahl[a]])}.")
    saetze += _say_view(netz, sicht, mit_einfluss=mit_einfluss)
    nachbarn = {a.id: {s.zu if s.von == a.id else s.von for s in straenge if a.id in (s.von, s.zu)} for a in akteure}
    namen = {a.id: a.name for a in akteure}
    vorn = sorted((a.id for a in akteure if len(nachbarn[a.id]) > 1), key=lambda k: (-len(nachbarn[k]), k))[:VIELE]
    if vorn:
        saetze.append(f"Am meisten verbunden: {join_words([f'{namen[k]} (mit {len(nachbarn[k])})' for k in vorn])}.")
    allein = [a.name for a in akteure if not nachbarn[a.id]]
    if straenge and allein:
        gezeigt = allein if len(allein) <= ALLEIN else [*allein[: ALLEIN - 1], f"{len(allein) - ALLEIN + 1} weitere"]
        saetze.append(f"Ohne Linie: {join_words(gezeigt).rstrip('.')}.")
    return " ".join(saetze)


def _say_view(netz: Netz, sicht: Sicht, *, mit_einfluss: bool) -> list[str]:
    akteure = ordered(netz)
    if sicht == "kreise" and mit_einfluss:
        innen = [a.name for a in akteure if ring_of(a.einfluss) == 0]
        satz = f"{RINGE[0][0]} haben: {join_words(innen)}." if innen else "Im innersten Kreis steht niemand."
        return ["Kreise zeigen, wer wie viel Einfluss hat; innen steht, wer viel hat.", satz]
    if sicht == "netz":
        return ["Wer verbunden ist, steht nah beieinander."]
    zahl = Counter(a.sektor for a in akteure if sector_of(a.sektor))
    worte = [f"{SEKTOREN[s]} ({zahl[s]})" for s in SEKTOREN if zahl[s]]
    return [f"Jeder Bereich hat ein Feld: {join_words(worte)}."] if worte else []
