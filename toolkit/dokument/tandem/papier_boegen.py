"""Which slips do the two fill in by hand: for a talk, and for what they seek and offer?"""

from __future__ import annotations

from toolkit.dokument.form import Absatz, Block, Dokument, Merkmale, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.regionalgruppe.blatt import split_lines
from toolkit.dokument.regionaltreffen.worte import inline
from toolkit.dokument.tandem.blatt import Tandem, names_of, title_of
from toolkit.dokument.trainingstag import BREIT, LEERZEILE, write_lines

LEERE_THEMEN, LEERE_PUNKTE = 3, 4


def gespraechsblatt_als_dokument(t: Tandem) -> Dokument:
    """A slip for one talk, to be filled in by hand: three lines and the next step."""
    a, b = names_of(t)
    bloecke: list[Block] = [
        Merkmale((("Tag", BREIT), ("Es sprechen", f"{inline(a)} und {inline(b)}"))),
        write_lines("Was wurde aus dem Schritt vom letzten Mal?", 2),
        write_lines("Thema: Worüber sprechen wir heute?", 2),
        write_lines(f"Eine Frage von: {a}", 2),
        write_lines(f"Eine Frage von: {b}", 2),
        write_lines("Idee: Was nehmen wir mit?", 3),
        Tabelle(("Nächster Schritt", "Wer", "Bis wann"), ((f"{BREIT}{LEERZEILE}", BREIT, BREIT),) * 2),
        write_lines("Das bleibt unter uns", 2),
        Absatz("Bitte danach ins Blatt übertragen und den nächsten Schritt in den Kalender schreiben.", "vermerk"),
    ]
    return Dokument("Unser Gespräch", title_of(t), tuple(bloecke))


def suchblatt_als_dokument(t: Tandem) -> Dokument:
    """A blank sheet on which each place writes by hand what it seeks and offers; what is known is printed."""
    bloecke: list[Block] = [Absatz("Zehn Minuten je Ort, mit Stift. Kleine Dinge sind oft die nützlichsten.")]
    for ort, name in zip(t.orte, names_of(t), strict=True):
        suchen, bieten = split_lines(ort.sucht), split_lines(ort.bietet)
        anzahl = max(LEERE_PUNKTE, len(suchen), len(bieten))
        zeilen = tuple((_or_blank(suchen, n), _or_blank(bieten, n)) for n in range(min(anzahl, LEERE_PUNKTE * 3)))
        bloecke += [Ueberschrift(name), Tabelle(("Das suchen wir", "Das können und bieten wir"), zeilen)]
    themen = tuple((f"{n}.{BREIT}{LEERZEILE}", BREIT) for n in range(1, LEERE_THEMEN + 1))
    bloecke += [Ueberschrift("Unsere ersten Themen"), Tabelle(("Thema", "Daran merken wir, dass es hilft"), themen)]
    return Dokument("Was suchen wir, was können wir?", title_of(t), tuple(bloecke))


def _or_blank(zeilen: tuple[str, ...], stelle: int) -> str:
    return as_inline(zeilen[stelle]) if stelle < len(zeilen) else f"{BREIT}{LEERZEILE}"
