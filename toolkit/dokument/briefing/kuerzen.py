"""Which texts must become how much shorter, so that the page or the card has room for all of them?

The measure comes from outside, as a function that says whether a sheet fits: only a printer knows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from toolkit.dokument.briefing.blatt import Briefing
from toolkit.dokument.briefing.worte import flat, numbers_on_page, one_line, requests_on_page, successes_on_page

# What a person calls the texts; an empty name of a list stands for the sheet itself.
Stellen = Mapping[str, Mapping[str, str]]
_KOPF = {"kommune": "Name der Kommune", "frage": "Frage an die anderen Orte"}
_RAND = {
    "titel": "Welches Treffen",
    "ort": "Wo",
    "amt": "Amt",
    "spitze": "Name der Person",
    "kontakt": "Rückfragen an",
    "einladend": "Wer lädt ein",
}
SEITE: Stellen = {
    "": {**_KOPF, **_RAND},
    "zahlen": {"was": "was gezählt ist", "wert": "die Zahl", "quelle": "Quelle", "bemerkung": "Bemerkung"},
    "erfolge": {"titel": "Titel", "getan": "was Sie getan haben", "anders": "was jetzt anders ist", "beleg": "Beleg"},
    "bitten": {"was": "worum Sie bitten", "an": "an wen", "warum": "warum", "kosten": "was es kostet"},
}
KARTE: Stellen = {
    "": _KOPF,
    "erfolge": {"titel": "Titel", "satz": "der eine Satz"},
    "bitten": {"was": "worum Sie bitten"},
}
_EINZAHL = {"zahlen": "Zahl", "erfolge": "Erfolg", "bitten": "Bitte"}
WENIGSTENS = 20
ZU_VIEL = "Auch mit sehr kurzen Texten passt nicht alles auf das Blatt. Nehmen Sie Zahlen, Erfolge oder Bitten heraus."


def advise_cuts(briefing: Briefing, stellen: Stellen, fits: Callable[[Briefing], bool]) -> list[str]:
    """Say in German sentences which texts must become shorter; none if everything fits.

    Args:
        briefing: the sheet.
        stellen: the texts that count: ``SEITE`` or ``KARTE``.
        fits: says whether a sheet has room on its paper.
    """
    if fits(briefing):
        return []
    grenze = find_limit(briefing, stellen, fits)
    if grenze is None:
        return [ZU_VIEL]
    return [
        f"{wo}: {len(text)} Zeichen, Platz ist für {grenze}."
        for wo, text in list_texts(briefing, stellen)
        if len(text) > grenze
    ]


def find_limit(briefing: Briefing, stellen: Stellen, fits: Callable[[Briefing], bool]) -> int | None:
    """Find how long each text may be at most, so that the sheet fits when all longer ones are cut to it.

    Args:
        briefing: a sheet that does not fit.
        stellen: the texts that count.
        fits: says whether a sheet has room on its paper; shorter texts never need more room.

    Returns:
        Number of characters, at least ``WENIGSTENS``; ``None`` if not even that fits.
    """
    unten, oben = WENIGSTENS, max((len(text) for _, text in list_texts(briefing, stellen)), default=0)
    if oben < unten or not fits(cut_texts(briefing, stellen, unten)):
        return None
    while oben - unten > 1:
        mitte = (unten + oben) // 2
        if fits(cut_texts(briefing, stellen, mitte)):
            unten = mitte
        else:
            oben = mitte
    return unten


def list_texts(briefing: Briefing, stellen: Stellen) -> Iterator[tuple[str, str]]:
    """Give each text that has a place on the paper, with the words for where it stands in the form."""
    for feld, wort in stellen[""].items():
        yield wort, flat(getattr(briefing, feld))
    gezeigt = {e.id for e in (*numbers_on_page(briefing), *successes_on_page(briefing), *requests_on_page(briefing))}
    for liste in [name for name in stellen if name]:
        for nummer, eintrag in enumerate(getattr(briefing, liste), 1):
            for feld, wort in stellen[liste].items() if eintrag.id in gezeigt else ():
                yield f"{_EINZAHL[liste]} {nummer}, {wort}", flat(getattr(eintrag, feld))


def cut_texts(briefing: Briefing, stellen: Stellen, laenge: int) -> Briefing:
    """Return the sheet with each text that counts cut to a number of characters."""
    neu: dict[str, object] = {feld: _cut(getattr(briefing, feld), laenge) for feld in stellen[""]}
    for liste in [name for name in stellen if name]:
        neu[liste] = [
            eintrag.model_copy(update={feld: _cut(getattr(eintrag, feld), laenge) for feld in stellen[liste]})
            for eintrag in getattr(briefing, liste)
        ]
    return briefing.model_copy(update=neu)


def _cut(text: str, laenge: int) -> str:
    return one_line(text, laenge)
