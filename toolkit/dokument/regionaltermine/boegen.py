"""Which sheets go around the table and out to the places: which days suit, and which of the proposals?"""

from __future__ import annotations

from collections.abc import Sequence

from methodenkoffer.tage import WOCHENTAGE
from toolkit.dokument.form import Absatz, Block, Dokument, Liste, Tabelle
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.regionaltermine.blatt import Regionaltermine
from toolkit.dokument.regionaltermine.worte import say_proposal, say_range
from toolkit.dokument.regionaltreffen.worte import inline, one_line
from toolkit.dokument.trainingstag import BREIT, LEERZEILE, write_lines
from toolkit.planung.terminsuche import Vorschlag

LEERE_ORTE, MEISTE_ORTE, HOHE_ZEILEN = 8, 24, 9
EIGENES = "Die Vorschläge hat der Methodenkoffer gerechnet. Entscheiden Sie gemeinsam."


def bogen_als_dokument(t: Regionaltermine) -> Dokument:
    """Make the blank sheet with which a group finds its days at a table, without a screen."""
    namen = [inline(o.name) for o in t.gruppe.orte if one_line(o.name)][:MEISTE_ORTE]
    spalten = ("Ort", *(tag[:2] for tag in WOCHENTAGE[:5]), "An diesen Tagen nicht")
    orte = namen or [BREIT] * LEERE_ORTE
    hoch = LEERZEILE if len(orte) <= HOHE_ZEILEN else ""
    zeilen = tuple((f"{name}{hoch}", *["\\+ o –"] * (len(spalten) - 2), BREIT) for name in orte)
    schritte = (
        "Jeder Ort sagt zu jedem Wochentag: + gern, o geht, – nie. Eine Person kreist ein.",
        "Jeder Ort nennt Tage, an denen er nicht kann: Stadtfest, Ratssitzung, eigene Treffen.",
        "Streichen Sie die Ferien aller Länder, in denen Ihre Orte liegen. Fragen Sie im Zweifel nach.",
        "Einigen Sie sich auf zwei Tage, falls einer ausfällt. Wer lädt ein, wer war schon dran?",
    )
    bloecke: list[Block] = [Liste(schritte, "nummern")]
    if say_range(t):
        bloecke.append(Absatz(f"**Zeitraum:** {as_inline(say_range(t))}"))
    bloecke += [
        Tabelle(spalten, zeilen),
        write_lines("Unsere Tage: Datum, Uhrzeit, wo", 3),
        write_lines("Wer hat zuletzt eingeladen, wer ist als Nächstes dran?", 2),
    ]
    return Dokument("Wann können wir?", one_line(t.gruppe.titel) or "Am Tisch, ohne Netz, 30 Minuten", tuple(bloecke))


def abstimmung_als_dokument(t: Regionaltermine, vorschlaege: Sequence[Vorschlag]) -> Dokument:
    """Make the sheet with which each place says which proposals suit it.

    Args:
        t: the sheet.
        vorschlaege: proposals, in any order.
    """
    zeilen = tuple(
        (
            as_inline(say_proposal(v)),
            as_inline("; ".join(v.dagegen)) or "nichts bekannt",
            "☐",
            "☐",
            "☐",
        )
        for v in sorted(vorschlaege, key=lambda v: v.von)
    )
    kopf = ("Tag", "Was dagegen spricht", "passt", "zur Not", "geht nicht")
    bloecke: list[Block] = [
        Absatz("Bitte kreuzen Sie in jeder Zeile an. Ein Anruf genügt auch."),
        Tabelle(kopf, zeilen) if zeilen else Absatz("Noch gibt es keinen Vorschlag."),
        write_lines("Unser Ort und wer antwortet", 1),
        write_lines("An diesen Tagen können wir gar nicht", 2),
        Absatz(EIGENES, "vermerk"),
    ]
    return Dokument("Welcher Tag passt Ihnen?", one_line(t.gruppe.titel), tuple(bloecke))
