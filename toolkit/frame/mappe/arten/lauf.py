"""What does the frame know of days that are led or were led?"""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from toolkit.dokument.form import Dokument
from toolkit.frame.mappe.arten import Blattkunde
from toolkit.store.blattarten import Blattart


def _model() -> type[BaseModel]:
    from toolkit.planung.tageslauf import Tageslauf

    return Tageslauf


def _document(inhalt: Any, vermerk: str) -> Dokument:
    """Write planned and actual minutes; private notes stay where they are."""
    from toolkit.dokument.form import Absatz, Tabelle
    from toolkit.dokument.form import Dokument as Form
    from toolkit.dokument.freitext import as_inline
    from toolkit.planung.baum import walk_blocks
    from toolkit.planung.tageslauf import Tageslauf

    tag = Tageslauf.model_validate(inhalt)
    gelaufen = {g.block: g for g in tag.lauf.gelaufen}
    zeilen = []
    for _, block in walk_blocks(tag.lauf.plan):
        g = gelaufen.get(block.id)
        dauer = "" if g is None else "übersprungen" if g.uebersprungen else str(round((g.beendet - g.begonnen) / 60))
        zeilen.append((as_inline(block.titel), str(block.minuten), dauer))
    tabelle = Tabelle(("Block", "Geplant (Minuten)", "Gebraucht (Minuten)"), tuple(zeilen))
    schluss = (Absatz(as_inline(vermerk), "vermerk"),) if vermerk else ()
    return Form(tag.titel, "Geplante und gebrauchte Zeit", (tabelle, *schluss))


KUNDE = Blattkunde(
    Blattart("lauf", "Geleiteter Tag", modell=_model),
    "Geleitete Tage",
    "/app/live",
    {"titel": "Titel", "planblatt": "Ablauf in der Mappe", "lauf": "Was bisher geschah"},
    _document,
)
