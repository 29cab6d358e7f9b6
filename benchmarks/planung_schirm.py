"""How fast does the planner answer one change of 80 blocks, and how much does it send?

Run: ``python benchmarks/planung_schirm.py``. Without a browser: from the message of the page to the last answer.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from ipywidgets import Widget

from benchmarks.planung import large_plan
from methodenkoffer.catalogue import load_catalogue
from toolkit.apps.ablaufplaner.model import Modell
from toolkit.apps.ablaufplaner.view import Ansicht
from toolkit.frame.grenze import Grenze
from toolkit.frame.schirm import Rahmen
from toolkit.planung.baum import walk_blocks

RUNDEN = 60


class Adressbuch:
    """Stands in for the page's address."""

    def connect(self, tun: Any) -> None:  # noqa: D102
        self.tun = tun

    def replace(self, suche: str) -> None:  # noqa: D102
        self.suche = suche


def build() -> Ansicht:
    """Open the screen with a plan of 80 blocks."""
    rahmen = Rahmen(Grenze("messung", "", print), Adressbuch())  # type: ignore[arg-type]
    katalog = load_catalogue()
    schirm = Ansicht(rahmen, Modell(katalog))
    # No event loop runs here: the pause before saving would be none, and it is no part of the answer.
    schirm.ablage._plan_tab = lambda: None  # type: ignore[method-assign]  # noqa: SLF001
    schirm.modell.begin(large_plan(katalog))
    return schirm


def main() -> None:
    os.environ.setdefault("KOFFER_DATEN", tempfile.mkdtemp())
    schirm = build()
    liste, modell = schirm.plan.liste, schirm.modell
    assert modell.ablauf is not None  # noqa: S101
    erster = next(b.id for s, b in walk_blocks(modell.ablauf) if s.spur is None and b.art == "karte")
    groesse, zahl, erste = 0, 0, 0.0

    def count(self: Any, inhalt: Any = None, *__: Any, **___: Any) -> None:
        nonlocal groesse, zahl, erste
        if self is liste and isinstance(inhalt, dict) and inhalt.get("art") == "aenderung":
            erste = time.perf_counter()
        groesse += len(json.dumps(inhalt, ensure_ascii=False).encode())
        zahl += 1

    def count_state(self: Widget, key: Any = None) -> None:
        namen = {key} if isinstance(key, str) else key
        count(self, self.get_state(namen) if namen else {})

    Widget.send, Widget.send_state = count, count_state
    dauern, antworten, groessen = [], [], []
    for runde in range(RUNDEN):
        groesse, zahl, erste = 0, 0, 0.0
        beginn = time.perf_counter()
        nachricht = {"art": "feld", "id": erster, "feld": "minuten", "wert": str(20 + runde % 40), "sitzung": runde}
        liste._handle_custom_msg(nachricht, [])  # noqa: SLF001
        dauern.append((time.perf_counter() - beginn) * 1000)
        antworten.append((erste - beginn) * 1000)
        groessen.append(groesse)
    alles = len(json.dumps({"z": liste.stand.zeilen, "o": liste.stand.ordnung}, ensure_ascii=False).encode())
    bloecke = sum(1 for _ in walk_blocks(modell.ablauf))
    print(f"{bloecke} Blöcke an {len(modell.ablauf.tage)} Tagen; eine Minute geändert, alles rückt nach")
    print(f"bis die Liste antwortet      {statistics.median(antworten):8.1f} ms  (langsamste {max(antworten):.1f} ms)")
    print(f"bis alles geantwortet hat    {statistics.median(dauern):8.1f} ms  (langsamste {max(dauern):.1f} ms)")
    print(f"gesendet                     {statistics.median(groessen):8.0f} Bytes in {zahl} Nachrichten")
    print(f"die ganze Liste wäre         {alles:8d} Bytes")


if __name__ == "__main__":
    main()
