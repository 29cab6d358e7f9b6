"""What does one place seek that the other one offers, and how far apart are they?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from toolkit.dokument.marktplatz.blatt import known_words
from toolkit.dokument.regionalgruppe.blatt import split_lines
from toolkit.dokument.tandem.blatt import Tandem, names_of
from toolkit.dokument.tandem.werte import Tandemort
from toolkit.planung.boerse import Paar, Posten, match
from toolkit.planung.worte import quote


@dataclass(frozen=True)
class Fund:
    """Two lines that name the same words.

    Attributes:
        art: one helps the other, or both seek the same.
        gesucht: the line sought.
        gegenueber: the line of the other place.
        satz: who seeks and who offers what, and why both stand together, in German.
    """

    art: Literal["hilft", "beide"]
    gesucht: str
    gegenueber: str
    satz: str


def find_shared(t: Tandem, heute: date) -> list[Fund]:
    """Return what one place seeks and the other offers, in both directions, then what both seek.

    The same word is all that we see; see ``toolkit.planung.boerse``.
    """
    a, b = t.orte
    name_a, name_b = names_of(t)
    funde = [
        Fund("hilft", s, z, f"{wer} sucht {quote(s)}, {dort} bietet {quote(z)}. ({'; '.join(p.gruende)})")
        for suche, biete, wer, dort in ((a, b, name_a, name_b), (b, a, name_b, name_a))
        for s, z, p in _match(t, suche, split_lines(suche.sucht), split_lines(biete.bietet), heute)
    ]
    beide = [
        Fund("beide", s, z, f"Beide suchen: {quote(s)} und {quote(z)}. ({'; '.join(p.gruende)})")
        for s, z, p in _match(t, a, split_lines(a.sucht), split_lines(b.sucht), heute)
    ]
    return [*funde, *beide]


def _match(
    t: Tandem, ort: Tandemort, suchen: tuple[str, ...], bieten: tuple[str, ...], heute: date
) -> list[tuple[str, str, Paar]]:
    """Match lines of one place with lines of the other; each line sought is named once, with its best match."""
    from methodenkoffer.search.synonyme import bundled_synonyms

    name_a, name_b = (o.name.strip() for o in t.orte)
    # Two places with one name are still two; without names nothing is said to come from the same place.
    wer, dort = ("", "") if name_a.casefold() == name_b.casefold() else (name_a, name_b)
    if ort is not t.orte[0]:
        wer, dort = dort, wer
    links = [Posten(f"s{n}", wer, was=zeile) for n, zeile in enumerate(suchen)]
    rechts = [Posten(f"b{n}", dort, was=zeile) for n, zeile in enumerate(bieten)]
    if not links or not rechts:
        return []
    funde = match(links, rechts, heute, known_words(), bundled_synonyms())
    was = {p.id: p.was for p in (*links, *rechts)}
    beste = [f.treffer[0] for f in funde.values() if f.treffer]
    return [(was[p.suche], was[p.biete], p) for p in beste]
