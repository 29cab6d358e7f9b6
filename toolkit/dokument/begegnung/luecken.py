"""What is still missing before people sit at tables?"""

from __future__ import annotations

from toolkit.dokument.begegnung.auswertung import mark_of, unknown_names
from toolkit.dokument.begegnung.blatt import Begegnung, real_guests, unseated
from toolkit.dokument.begegnung.herkunft import guests_without_place
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.planung.namen import list_names
from toolkit.planung.worte import quote, say_count

ZWEI = 2


def find_gaps(b: Begegnung) -> dict[str, list[str]]:
    """Say for each part in German what is missing; an empty list means that it is done."""
    return {"gaeste": _guests(b), "vorher": _before(b), "tische": _tables(b)}


def _guests(b: Begegnung) -> list[str]:
    gaeste = real_guests(b)
    luecken = ["Mindestens zwei Gäste oder Plätze."] if len(gaeste) < ZWEI else []
    if ohne := guests_without_place(b):
        luecken.append(
            f"Bei {say_count(ohne, 'Gast', 'Gästen')}: der Ort. Ohne ihn zählen Themen und Bekanntschaft nicht."
        )
    if b.zettel.strip():
        luecken.append("Ihre aufgeschriebenen Gäste sind noch nicht aufgenommen.")
    return luecken


def _before(b: Begegnung) -> list[str]:
    luecken = []
    if fremd := unknown_names(b):
        luecken.append(f"Bei den Wünschen kennen wir nicht: {list_names([quote(n) for n in fremd])}.")
    if halb := sum(bool(one_line(w.a)) != bool(one_line(w.b)) for w in b.wuensche):
        luecken.append(f"Bei {say_count(halb, 'Wunsch', 'Wünschen')} fehlt der zweite Name.")
    return luecken


def _tables(b: Begegnung) -> list[str]:
    if not b.runden:
        return ["Noch keine Tische."]
    luecken = []
    if ohne := unseated(b):
        luecken.append(f"{say_count(len(ohne), 'Gast hat', 'Gäste haben')} noch keinen Platz.")
    if b.gerechnet != mark_of(b):
        luecken.append("Seit dem Vorschlag hat sich etwas geändert.")
    return luecken
