"""On which blank sheets does a group in the village hall collect actors, and where does it draw them?

Neither asks for influence or conflicts: such sheets hang on the wall.
"""

from __future__ import annotations

from toolkit.dokument.form import Absatz, Bild, Block, Dokument, Liste, Seitenumbruch, Tabelle, Ueberschrift
from toolkit.dokument.netz.blatt import Netzblatt, real_actors, title_of
from toolkit.dokument.netz.kreisbogen import RINGE, draw_rings
from toolkit.dokument.regionaltreffen.worte import inline, one_line
from toolkit.dokument.trainingstag import BREIT, LEERZEILE

LEERE_ZEILEN, BEKANNTE = 12, 40
BEREICHE = "☐ Verein ☐ Amt, Politik\\\n☐ Wirtschaft ☐ anderes"
INITIALEN = "Schreiben Sie Einrichtungen auf. Von einzelnen Menschen genügen die Anfangsbuchstaben."


def sammelbogen_als_dokument(blatt: Netzblatt) -> Dokument:
    """A sheet to collect actors and ties on, at a table; who is on the map already is printed."""
    namen = [inline(a.name) for a in real_actors(blatt)][:BEKANNTE]
    leer = ((f"{BREIT}{LEERZEILE}", BEREICHE, BREIT),) * LEERE_ZEILEN
    bloecke: list[Block] = [
        Absatz("Zu sechst am Tisch, 30 Minuten: erst alle aufschreiben, dann Verbindungen, dann schauen, wer fehlt."),
        Absatz(INITIALEN),
    ]
    if namen:
        bloecke.append(Absatz(f"**Schon auf der Karte:** {', '.join(namen)}"))
    bloecke += [
        Ueberschrift("Wer ist dabei? (10 Minuten)"),
        Tabelle(("Wer?", "Bereich", "Was tut die Stelle bei uns?"), leer),
        Seitenumbruch(),
        Ueberschrift("Was verbindet sie? (15 Minuten)"),
        Absatz("Nur was es heute gibt. A: Austausch, Z: Zusammenarbeit, G: Geld."),
        Tabelle(("Wer?", "Mit wem?", "Was?"), ((f"{BREIT}{LEERZEILE}", BREIT, "☐ A ☐ Z ☐ G"),) * LEERE_ZEILEN),
        Ueberschrift("Wer fehlt? (5 Minuten)"),
        Liste(
            (
                "Aus welchem Bereich ist niemand dabei?",
                "Wer steht allein? Wer könnte dort anrufen?",
                "Wen sprechen wir bis zum nächsten Treffen an?",
            ),
            "haken",
        ),
    ]
    return Dokument(
        title_of(blatt), one_line(blatt.frage) or "Wer arbeitet mit wem? Ein Bogen zum Sammeln", tuple(bloecke)
    )


def kreisbogen_als_dokument(blatt: Netzblatt) -> Dokument:
    """A large sheet with three circles and three sectors to stick notes on."""
    frage = one_line(blatt.frage) or "Wer arbeitet bei unserem Thema mit?"
    worte = f"Leerer Bogen mit drei Kreisen zum Bekleben. Von innen nach außen: {', '.join(RINGE)}."
    return Dokument(title_of(blatt), frage, (Bild(draw_rings(), worte),))
