"""Which actors and ties does a GraphML file from yEd, Gephi, networkx or from here hold?"""

from __future__ import annotations

from toolkit.dokument.netz.blatt import Akteurszeile, Bindungszeile
from toolkit.dokument.netz.zusammen import Lesung
from toolkit.export.graphml import ZURUECK
from toolkit.export.rueckweg.datei import DATEI, Zelle
from toolkit.export.rueckweg.graphml_felder import AKTEUR, BINDUNG, read_values
from toolkit.export.rueckweg.graphml_lage import read_places
from toolkit.export.rueckweg.graphml_lesen import Ding, Graf, GraphmlError, parse_graphml
from toolkit.export.rueckweg.netzfelder import DRAUSSEN, read_field
from toolkit.export.rueckweg.netzwerte import Einlesung, limit_faults
from toolkit.export.rueckweg.netzzeilen import say_no_kind
from toolkit.export.rueckweg.werte import Mangel
from toolkit.export.rueckweg.zellen import show
from toolkit.planung.worte import say_count

KANTEN = "Verbindungen"
GRUND = {
    "gross": ("Die Datei ist zu groß.", "Nehmen Sie einen Ausschnitt des Netzes."),
    "gefahr": ("Die Datei enthält Anweisungen, die in GraphML nichts zu suchen haben.", "Wir lesen sie nicht."),
    "kaputt": ("Die Datei ist beschädigt.", "Speichern Sie das Netz noch einmal als GraphML."),
    "fremd": ("Das ist kein GraphML.", "Speichern Sie das Netz als GraphML, zum Beispiel in yEd oder Gephi."),
}


def read_graphml(daten: bytes) -> Einlesung:
    """Read a GraphML file; nothing is raised for a bad one.

    Args:
        daten: the file, from whoever sent it.

    Returns:
        Actors and ties, places scaled to 0 to 1; a node without a name is called as its id.
    """
    if not daten.strip():
        return Einlesung(Lesung(), (Mangel(DATEI, "Die Datei ist leer.", GRUND["fremd"][1]),))
    try:
        graf = parse_graphml(daten)
    except GraphmlError as fehler:
        return Einlesung(Lesung(), (Mangel(DATEI, *GRUND[str(fehler)]),))
    maengel: list[Mangel] = []
    akteure: dict[str, Akteurszeile] = {}
    orte = read_places(graf.knoten)
    for knoten in graf.knoten:
        kennung = knoten.eigen.get("id", "")
        if kennung and kennung not in akteure:
            akteure[kennung] = _actor(knoten, kennung, orte.get(kennung), maengel)
    bindungen = _ties(graf, akteure, maengel)
    if not akteure:
        maengel.append(Mangel(DATEI, "Darin steht keine einzige Stelle.", GRUND["fremd"][1]))
    if graf.mehrfach:
        was = f"{say_count(graf.mehrfach, 'Verbindung', 'Verbindungen')} zwischen mehr als zwei Stellen fehlen."
        maengel.append(Mangel(KANTEN, was, "Zeichnen Sie dafür einzelne Verbindungen."))
    if (fehlt := say_no_kind(bindungen, KANTEN)) is not None:
        maengel.append(fehlt)
    return Einlesung(Lesung(tuple(akteure.values()), bindungen), limit_faults(maengel))


def _actor(knoten: Ding, kennung: str, ort: tuple[float, float] | None, maengel: list[Mangel]) -> Akteurszeile:
    stelle = f"Stelle {show(kennung)}"
    werte = read_values(knoten, AKTEUR, stelle, maengel)
    eigene = read_field("id", Zelle(kennung, stelle), maengel)
    werte |= {"id": eigene} if eigene else {}
    werte.setdefault("name", read_field("name", Zelle(kennung, stelle), maengel) or "?")
    if ort is not None:
        werte |= {"x": ort[0], "y": ort[1]}
    return Akteurszeile.model_validate(werte)


def _ties(graf: Graf, akteure: dict[str, Akteurszeile], maengel: list[Mangel]) -> tuple[Bindungszeile, ...]:
    alle: dict[str, Bindungszeile] = {}
    for nummer, kante in enumerate(graf.kanten, 1):
        stelle = f"Verbindung {nummer}"
        kennung = kante.eigen.get("id") or kante.daten.get("id", "")
        if kennung.endswith(ZURUECK) and kante.daten.get("gerichtet", "").casefold() == "false":
            continue
        enden = [kante.eigen.get(f, "") for f in ("source", "target")]
        if fremd := [e for e in enden if e not in akteure]:
            maengel.append(Mangel(stelle, f"Eine Stelle {show(fremd[0])} gibt es in der Datei nicht.", DRAUSSEN))
            continue
        if enden[0] == enden[1]:
            maengel.append(Mangel(stelle, "Diese Verbindung führt zu sich selbst.", DRAUSSEN))
            continue
        werte = read_values(kante, BINDUNG, stelle, maengel)
        richtung = kante.eigen.get("directed", "true" if graf.gerichtet else "false")
        werte.setdefault("gerichtet", richtung == "true")
        werte |= {"von": akteure[enden[0]].id, "zu": akteure[enden[1]].id}
        if (wer := akteure.get(kante.daten.get("von_wem", ""))) is not None:
            werte["von_wem"] = wer.id
        eigene = read_field("id", Zelle(kennung, stelle), maengel)
        werte |= {"id": eigene} if eigene and eigene not in alle else {}
        bindung = Bindungszeile.model_validate(werte)
        alle[bindung.id] = bindung
    return tuple(alle.values())
