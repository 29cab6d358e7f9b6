"""On which form do people take notes by hand, to be typed into the minutes later?"""

from __future__ import annotations

from datetime import date

from methodenkoffer.tage import say_day
from toolkit.dokument.form import Absatz, Block, Dokument, Liste, Merkmale, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.stammtisch.blatt import Stammtisch, Treffen
from toolkit.dokument.stammtisch.kalender import OHNE_NAMEN, say_range
from toolkit.dokument.stammtisch.tagesordnung import list_points
from toolkit.dokument.stammtisch.termine import next_meeting
from toolkit.planung.worte import say_minutes

ZEILEN_JE_THEMA = 3
LEERE_THEMEN = 3


def mitschrift_als_dokument(wert: Stammtisch, treffen: Treffen, heute: date) -> Dokument:
    """Write a blank form to take notes by hand, with the topics of the agenda; the Protokoll has the same parts."""
    merkmale = (
        ("Wann", ", ".join(t for t in (say_day(treffen.tag) if treffen.tag else "", say_range(wert)) if t)),
        ("Wo", wert.ort.strip()),
    )
    bloecke: list[Block] = [Merkmale(tuple((name, as_inline(text)) for name, text in merkmale if text))]
    namen = [as_inline(n) for n in wert.kernteam if n.strip()]
    bloecke += [Ueberschrift("Wer ist da?"), Liste((*namen, *(as_inline("_" * 30),) * 2), "haken")]
    bloecke.append(Ueberschrift("Themen"))
    punkte = list_points(wert, treffen, heute)
    for nummer, punkt in enumerate(punkte, 1):
        titel = f"{nummer}. {punkt.titel.strip() or 'Ohne Titel'} ({say_minutes(punkt.minuten)})"
        bloecke.append(Tabelle((titel, "☐ erledigt ☐ offen ☐ geparkt"), (("", ""),) * ZEILEN_JE_THEMA))
    if not punkte:
        bloecke += [
            Tabelle((f"{nummer}. Thema:", ""), (("", ""),) * ZEILEN_JE_THEMA) for nummer in range(1, LEERE_THEMEN + 1)
        ]
    bloecke += [
        Ueberschrift("Beschlüsse"),
        Tabelle(("Was wir beschlossen haben", "Warum", "Prüfen am"), (("", "", ""),) * 3),
        Ueberschrift("Wer macht was bis wann?"),
        Tabelle(("Was", "Wer", "Bis"), (("", "", ""),) * 5),
        Ueberschrift("Neue Themen für den Speicher"),
        Tabelle(("Thema", "Wer bringt es ein"), (("", ""),) * 3),
    ]
    naechstes = next_meeting(wert, treffen.tag or heute)
    if naechstes and naechstes.tag:
        bloecke.append(Absatz(f"**Nächstes Treffen:** {as_inline(say_day(naechstes.tag))}"))
    return Dokument(wert.titel.strip() or OHNE_NAMEN, "Mitschrift", tuple(bloecke))
