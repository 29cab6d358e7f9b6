"""Who are the two in their agreement, what do they work on, and what does each give?"""

from __future__ import annotations

from toolkit.dokument.form import Absatz, Block, Liste, Tabelle
from toolkit.dokument.regionalgruppe.blatt import split_lines
from toolkit.dokument.regionaltreffen.worte import inline, one_line
from toolkit.dokument.tandem.blatt import Tandem, known_names, real_topics
from toolkit.dokument.vereinbarung.entwurf_luecken import Luecken

ORT_FEHLT, DER_ORT, DEN_ORT = "der Name des Ortes", "der Ort", "den Ort"
RESPEKT = "Beide Orte fragen, und beide antworten. Wir erzählen auch, was schiefging."


def write_places(t: Tandem, offen: Luecken) -> list[Block]:
    """Who the two are, who speaks for them, and why they are together."""
    zeilen = tuple(
        (
            offen.fill(name, ORT_FEHLT),
            offen.fill(ort.wer, f"die Einrichtung in {name}" if name else "die Einrichtung"),
            offen.fill(ort.spricht, f"wer für {name or DEN_ORT} spricht"),
            inline(ort.erreichbar) or "–",
        )
        for ort, name in zip(t.orte, known_names(t.orte), strict=True)
    )
    bloecke: list[Block] = [Tabelle(("Ort", "Einrichtung", "Es spricht", "Erreichbar"), zeilen)]
    if warum := [inline(zeile) for zeile in t.warum.splitlines() if one_line(zeile)]:
        bloecke += [Absatz("Darum wir zwei:"), Liste(tuple(warum))]
    return [*bloecke, Absatz(RESPEKT)]


def write_topics(t: Tandem, offen: Luecken) -> list[Block]:
    """What they work on."""
    punkte = [
        inline(thema.name) + (f" – geholfen hat es, wenn: {inline(thema.merkmal)}" if one_line(thema.merkmal) else "")
        for thema in real_topics(t)
    ]
    return [Liste(tuple(punkte or [offen.gap("ein bis drei Themen")]), "nummern")]


def write_gifts(t: Tandem, offen: Luecken) -> list[Block]:
    """What each place gives and hopes to get."""
    zeilen = tuple(
        (
            offen.fill(name, ORT_FEHLT),
            _lines(ort.gibt, offen, f"was {name or DER_ORT} gibt"),
            _lines(ort.bekommt, offen, f"was {name or DER_ORT} bekommen möchte"),
        )
        for ort, name in zip(t.orte, known_names(t.orte), strict=True)
    )
    return [Tabelle(("Ort", "gibt", "möchte bekommen"), zeilen)]


def _lines(text: str, offen: Luecken, was: str) -> str:
    zeilen = [inline(zeile) for zeile in split_lines(text)]
    return "\\\n".join(zeilen) or offen.gap(was)
