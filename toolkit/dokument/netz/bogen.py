"""How does paper ask each actor with whom it works?"""

from __future__ import annotations

from toolkit.dokument.form import Absatz, Block, Dokument, Tabelle
from toolkit.dokument.netz.blatt import Netzblatt, real_actors, title_of
from toolkit.dokument.netz.fragen import Umfrage
from toolkit.dokument.netz.umfrage import SCHUTZ, TITEL
from toolkit.dokument.regionaltreffen.worte import inline, one_line
from toolkit.dokument.trainingstag import BREIT, KAESTCHEN, LEERZEILE

ZAHLEN = "&nbsp;&nbsp;".join("12345")
FEHLEN = 3
# Word of the column and what it means, as the one who answers would say it.
SPALTEN = {
    "information": ("Austausch", "Wir halten uns gegenseitig auf dem Laufenden."),
    "zusammenarbeit": ("Zusammenarbeit", "Wir tun etwas gemeinsam."),
    "geld": ("Geld", "Von uns fließt Geld dorthin."),
    "konflikt": ("Konflikt", "Zwischen uns klemmt es."),
    "vertrauen": ("Vertrauen", "So sehr verlassen wir uns auf diese Stelle, 1 wenig bis 5 sehr."),
    "nutzen": ("Nutzen", "So viel bringt uns die Verbindung, 1 wenig bis 5 viel."),
}
_BITTE = "Kreuzen Sie an, was zutrifft. Leer heißt nein oder weiß nicht. Zehn Minuten genügen."
_KREISE = "Bei Vertrauen und Nutzen kreisen Sie eine Zahl ein."


def bogen_als_dokument(blatt: Netzblatt, wer: str, umfrage: Umfrage | None = None) -> Dokument:
    """Make the sheet of one actor, with all others in the order of the alphabet.

    Args:
        blatt: the network.
        wer: id of the actor that is asked; an unknown one gives a sheet on which it writes its name.
        umfrage: what is asked; by default only the kind of contact.
    """
    umfrage = umfrage or Umfrage()
    felder = [f.feld for f in umfrage.felder if f.feld in SPALTEN]
    akteure = sorted(real_actors(blatt), key=lambda a: (one_line(a.name).casefold(), a.id))
    name = next((inline(a.name) for a in akteure if a.id == wer), "")
    kaesten = tuple(ZAHLEN if f in ("vertrauen", "nutzen") else KAESTCHEN for f in felder)
    zeilen = [(inline(a.name), *kaesten) for a in akteure if a.id != wer]
    zeilen += [(BREIT + LEERZEILE, *kaesten)] * FEHLEN
    bitte = f"{_BITTE} {_KREISE}" if umfrage.bewertung else _BITTE
    bloecke: list[Block] = [
        Absatz(f"**Wer antwortet?** &nbsp; {name or '_' * 40}"),
        Absatz(inline(blatt.frage) or f"Wir zeichnen gemeinsam eine Karte: {inline(title_of(blatt))}."),
        Absatz(f"{bitte} In die letzten Zeilen schreiben Sie, wer hier fehlt."),
        Absatz(" ".join(f"**{SPALTEN[f][0]}:** {SPALTEN[f][1]}" for f in felder)),
        Tabelle(("Einrichtung", *(SPALTEN[f][0] for f in felder)), tuple(zeilen)),
        Absatz(f"Bitte zurück bis {'_' * 16} an {'_' * 30}"),
        Absatz(SCHUTZ, "vermerk"),
    ]
    return Dokument(TITEL, title_of(blatt), tuple(bloecke))


def boegen_als_dokumente(blatt: Netzblatt, umfrage: Umfrage | None = None) -> tuple[Dokument, ...]:
    """Make one sheet for each named actor, in the order of the alphabet."""
    akteure = sorted(real_actors(blatt), key=lambda a: (one_line(a.name).casefold(), a.id))
    return tuple(bogen_als_dokument(blatt, a.id, umfrage) for a in akteure)
