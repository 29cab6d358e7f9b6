"""Which cards fit these wishes, and which entries fit this text?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from methodenkoffer.search.anfrage import clean_text
from methodenkoffer.search.felder import passages
from methodenkoffer.search.gruende import AUSZUG, say_match, shorten
from methodenkoffer.search.speicher import index_of
from methodenkoffer.search.treffer import Art, Ergebnis, Fund, Treffer
from methodenkoffer.search.wuensche import check_wishes

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog
    from methodenkoffer.search.anfrage import Suchanfrage
    from methodenkoffer.search.index import Suchindex, Wertung

# What somebody types says more than what somebody ticks.
_GEWICHT_TEXT = 2.0
_NUR_KARTEN: tuple[Art, ...] = ("karten",)
_ALLES: tuple[Art, ...] = ("karten", "angebote", "pfade")


def search_cards(katalog: Katalog, anfrage: Suchanfrage) -> Ergebnis:
    """Find method cards and say for each why it stands there.

    A card that misses a hard wish (people, minutes, form, phase, area, level) or all goals stands among the
    near misses. Left out is only what has nothing to do with the text or, without text, with the goals.

    Args:
        katalog: where to look.
        anfrage: the wishes; without any, all cards come in the order of their titles.
    """
    index = index_of(katalog)
    getippt: tuple[str, ...] = ()
    wertungen: dict[str, Wertung] = {}
    if anfrage.text:
        frage, nach_nummer = index.rate(anfrage.text, _NUR_KARTEN)
        getippt = frage.getippt
        wertungen = {index.eintraege[n][1].slug: w for n, w in nach_nummer.items()}
    treffer: list[Treffer] = []
    beinahe: list[Treffer] = []
    for slug, karte in katalog.karten.items():
        wertung = wertungen.get(slug)
        if anfrage.text and wertung is None:
            continue
        laengen = index.lengths(karte, anfrage.personen) if anfrage.minuten is not None else (0, 0)
        befund = check_wishes(karte, anfrage, katalog, laengen)
        if befund.ziel_verfehlt and wertung is None:
            continue
        dafuer = [say_match(wertung, getippt), *befund.dafuer] if wertung else befund.dafuer
        punkte = (_GEWICHT_TEXT * wertung.punkte if wertung else 0.0) + befund.guete - befund.abstand
        eintrag = Treffer(karte, tuple(dafuer), tuple(befund.dagegen), round(punkte, 6))
        (beinahe if befund.abstand else treffer).append(eintrag)
    return Ergebnis(_best_first(treffer), _best_first(beinahe), len(katalog.karten))


def search_all(katalog: Katalog, text: str) -> tuple[Fund, ...]:
    """Find cards, offers and plans that have to do with a text, best first; nothing for an empty text."""
    gesucht = clean_text(text)
    if not gesucht:
        return ()
    index = index_of(katalog)
    _, wertungen = index.rate(gesucht, _ALLES)
    funde = [_found(index, nummer, wertung, katalog) for nummer, wertung in wertungen.items()]
    return tuple(sorted(funde, key=lambda f: (-f.punkte, f.eintrag.titel.casefold())))


def _found(index: Suchindex, nummer: int, wertung: Wertung, katalog: Katalog) -> Fund:
    sorte, eintrag = index.eintraege[nummer]
    stelle = wertung.stelle
    if stelle.feld in {"Name", "Auch", "Ziel", "Thema", "Anlass"}:
        # The name stands above the excerpt anyway; the short sentence tells more.
        stelle = next(s for s in passages(eintrag, katalog) if s.feld == "Kurz")
    return Fund(sorte, eintrag, shorten(stelle.text, AUSZUG), round(wertung.punkte, 6))


def _best_first(treffer: list[Treffer]) -> tuple[Treffer, ...]:
    return tuple(sorted(treffer, key=lambda t: (-t.punkte, t.karte.titel.casefold(), t.karte.slug)))
