"""What does the frame know of what people write into the report of a year?"""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from toolkit.dokument.form import Dokument
from toolkit.frame.mappe.arten import Blattkunde
from toolkit.store.blattarten import Blattart


def _model() -> type[BaseModel]:
    from toolkit.dokument.jahresbericht import Jahresbericht

    return Jahresbericht


def _document(inhalt: Any, vermerk: str) -> Dokument:
    """Write what people wrote themselves; the whole report also needs the other sheets of the Mappe."""
    from toolkit.dokument.form import Absatz, Ueberschrift
    from toolkit.dokument.freitext import as_inline, as_markdown

    bloecke = [
        block
        for name in ("vorwort", "gelungen", "gelernt", "ausblick", "dank")
        if str(inhalt.get(name, "")).strip()
        for block in (Ueberschrift(FELDER[name]), Absatz(as_markdown(inhalt[name])))
    ]
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    jahr = inhalt.get("jahr")
    return Dokument(inhalt.get("titel") or f"Jahresbericht {jahr}", f"Eigene Texte zum Jahr {jahr}", tuple(bloecke))


FELDER = {
    "titel": "Titel",
    "jahr": "Jahr",
    "vorwort": "Vorwort",
    "gelungen": "Das ist gelungen",
    "gelernt": "Das haben wir gelernt",
    "ausblick": "Wie es weitergeht",
    "dank": "Dank",
    "namen": "Namen nennen",
}
KUNDE = Blattkunde(
    Blattart("jahresbericht", "Jahresbericht", modell=_model),
    "Jahresberichte",
    "/app/jahr",
    FELDER,
    _document,
    lambda inhalt: f"Jahr {inhalt.get('jahr')}",
)
