"""Which whole day do the tests of papers start from? Town and people are invented."""

from __future__ import annotations

from datetime import date
from functools import cache

from methodenkoffer.catalogue import Katalog, load_catalogue
from toolkit.planung import aenderung
from toolkit.planung.ablauf import Ablauf, Angaben, Parallel
from toolkit.planung.baum import walk_blocks
from toolkit.planung.meldungen import Fehler
from toolkit.planung.vorlage import plan_from_path

TAG = date(2026, 11, 22)
GEHEIM = "GEHEIM7Q"


def good(ergebnis: Ablauf | Fehler) -> Ablauf:
    assert not isinstance(ergebnis, Fehler), str(ergebnis)
    return ergebnis


def id_of(ablauf: Ablauf, titel: str) -> str:
    """Id of the first block whose title begins so."""
    return next(b.id for _, b in walk_blocks(ablauf) if b.titel.startswith(titel))


@cache
def whole_catalogue() -> Katalog:
    return load_catalogue()


@cache
def regional_day() -> Ablauf:
    """A Regionaltreffen for 24 people: two tracks before lunch, lunch pinned at 12:30, a private note in each block."""
    katalog = whole_catalogue()
    plan = good(plan_from_path(katalog.pfade["regionaltreffen"], katalog.karten, "Ganzer Tag", personen=24))
    erste, zweite = id_of(plan, "Erste Gesprächsrunde"), id_of(plan, "Zweite Gesprächsrunde")
    plan = good(aenderung.split_into_tracks(plan, [erste, zweite], "Gesprächsrunden"))
    parallel = next(e for e in plan.tage[0].elemente if isinstance(e, Parallel))
    a, b = parallel.spuren
    plan = good(
        aenderung.set_field(plan, a.id, titel="Junges Engagement", raum="Saal", verantwortlich="Ada Musterfrau")
    )
    plan = good(
        aenderung.set_field(plan, b.id, titel="Vereine und Rathaus", raum="Raum 2", verantwortlich="Ben Beispiel")
    )
    plan = good(aenderung.set_field(plan, erste, titel="Was junge Leute brauchen", minuten=85))
    plan = good(aenderung.set_field(plan, zweite, titel="Wie wir uns absprechen", minuten=50))
    block = good_block("Ideen festhalten", 35)
    plan = good(aenderung.add_block(plan, block, b.id))
    plan = good(aenderung.pin(plan, id_of(plan, "Mittagessen"), 750))
    for titel, wer in (
        ("Begrüßung", "Cem Probst"),
        ("Kugellager", "Ada Musterfrau"),
        ("Maßnahmenplan", "Ada Musterfrau und Ben Beispiel"),
    ):
        plan = good(aenderung.set_field(plan, id_of(plan, titel), verantwortlich=wer))
    for _, jeder in walk_blocks(plan):
        plan = good(aenderung.set_field(plan, jeder.id, private_notiz=f"{GEHEIM} {jeder.id}: leise anfangen"))
    plan = good(aenderung.change_task(plan, plan.vorbereitung[0].id, verantwortlich="Cem Probst"))
    plan = good(aenderung.change_task(plan, plan.vorbereitung[1].id, erledigt=True))
    plan = good(
        aenderung.set_plan(
            plan,
            angaben=Angaben(
                anlass="Die Nachbarorte lernen sich kennen.",
                ziel="Am Ende stehen Verabredungen zwischen den Orten.",
                ort="Bürgerhaus Musterstadt",
                raum="Saal",
                leitung="Ada Musterfrau",
                kontakt="Cem Probst, am Empfang",
                hinweis=plan.angaben.hinweis,
            ),
            material_da=("Glocke",),
        )
    )
    return good(aenderung.set_field(plan, plan.tage[0].id, titel="Regionaltreffen", datum=TAG))


def good_block(titel: str, minuten: int):
    block = aenderung.new_block("frei", titel, minuten)
    assert not isinstance(block, Fehler), str(block)
    return block
