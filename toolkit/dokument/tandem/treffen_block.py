"""How does a step of the first meeting become a block of its plan?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.regionalgruppe.blatt import split_lines
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.tandem.blatt import Tandem, names_of, real_topics
from toolkit.dokument.tandem.treffen_schritte import Schritt
from toolkit.planung.ablauf import Block
from toolkit.planung.kartenblock import block_from_card, scale_minutes
from toolkit.planung.worte import join_words, quote

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog


GEDACHT_FUER, LAENGSTER_TEXT = 6, 20_000


def make_block(t: Tandem, s: Schritt, katalog: Katalog, leute: int, kennung: str) -> Block:
    """Make the block of a step, from its method card if there is one, with what the sheet already knows."""
    karte = katalog.karten.get(s.karte)
    text = s.text.format(orte=join_words(names_of(t)), mehr=_more(t, s.mit)).strip()[:LAENGSTER_TEXT]
    if karte is not None:
        minuten = scale_minutes(karte, s.minuten, GEDACHT_FUER, leute)
        block = block_from_card(karte, leute, minuten, kennung, s.titel)
        return block.model_copy(update={"text": text, "stellenwert": s.stellenwert})
    return Block(
        id=kennung,
        art=s.art,
        titel=s.titel,
        minuten=s.minuten,
        kuerzbar_auf=s.kuerzbar_auf,
        stellenwert=s.stellenwert,
        text=text,
    )


def _more(t: Tandem, mit: str) -> str:
    """What the sheet already knows for a step."""
    if mit == "themen" and (themen := [quote(one_line(thema.name)) for thema in real_topics(t)]):
        return f"Vorgeschlagen sind: {join_words(themen)}."
    if mit == "suchen":
        zeilen = [
            f"{name} {was}: {'; '.join(zeilen)}."
            for ort, name in zip(t.orte, names_of(t), strict=True)
            for was, zeilen in (("sucht", split_lines(ort.sucht)), ("bietet", split_lines(ort.bietet)))
            if zeilen
        ]
        return "\n".join(zeilen)
    return ""
