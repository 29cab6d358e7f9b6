"""Which papers does a group need to work out an agreement with pens, in the village hall and without a screen?"""

from __future__ import annotations

from datetime import date

from methodenkoffer.tage import say_date
from toolkit.dokument.form import Absatz, Bild, Dokument, Liste, Schritt, Schritte, Tabelle, Ueberschrift
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.trainingstag import LEERZEILE
from toolkit.dokument.vereinbarung.blatt import Vereinbarung, title_of
from toolkit.dokument.vereinbarung.formen import VORSICHT
from toolkit.dokument.vereinbarung.leinwand import canvas_fields
from toolkit.dokument.vereinbarung.leinwand_bild import describe_canvas, draw_canvas
from toolkit.dokument.vereinbarung.leinwand_fragen import BLAETTER

BEGINN, SCHLUSS = 3, 4
BREIT = "&nbsp;" * 26
SCHMAL = "&nbsp;" * 12
ARBEITSBLAETTER: tuple[tuple[str, str, tuple[str, ...], int], ...] = (
    (
        "partner",
        "Eine Zeile je Partner",
        ("Partner", "Wer unterschreibt?", "Das wollen wir", "Das bringen wir mit"),
        10,
    ),
    ("ziele", "Eine Zeile je Maßnahme", ("Ziel", "Maßnahme", "Woran merken wir es?", "Wer?", "Bis wann?"), 10),
    ("geld", "Ein Jahr", ("Was?", "Kostet wie viel?", "Wer gibt Geld?", "Wer gibt Räume, Zeit, Dinge?"), 10),
    (
        "doppelt",
        "Eine Zeile je Stelle",
        ("Ziel", "Wer macht das schon?", "Was tut die Stelle?", "Mitmachen, ergänzen, lassen?"),
        8,
    ),
)


def leinwand_als_dokument(v: Vereinbarung, heute: date, *, leer: bool) -> Dokument:
    """Make the canvas for the wall; print it with ``wand-a3``, or with ``quer`` on A4.

    Args:
        v: the agreement.
        heute: today.
        leer: whether it is for pens.
    """
    felder = canvas_fields(v, heute)
    bild = Bild(draw_canvas(felder, leer=leer), describe_canvas(felder, leer=leer))
    name = one_line(v.titel) if leer else f"{title_of(v)} · Stand: {say_date(heute)}"
    return Dokument("Unsere Leinwand", name, (bild,))


def anleitung_als_dokument() -> Dokument:
    """Write how a group does it in 45 minutes with pens."""
    minuten = sum(b.minuten for b in BLAETTER.values())
    beginn = Schritt(
        "Beginnen",
        "Hängen Sie die Leinwand auf, am besten in A3. Alle bekommen einen Stift. Eine Person schaut auf die Uhr.",
        "„Wir füllen heute sieben Felder. Was offen bleibt, schreiben wir als Frage hinein.“",
        BEGINN,
    )
    schritte = [
        Schritt(f"{nummer}. {b.titel}", "", f"„{b.ansage}“", b.minuten) for nummer, b in enumerate(BLAETTER.values(), 1)
    ]
    schluss = Schritt(
        "Schließen",
        "Lesen Sie die Leinwand einmal laut vor. Wer tippt sie ab, wer lässt den Entwurf prüfen, bis wann?",
        "",
        SCHLUSS,
    )
    gut = (
        "Bei mehr als zwölf Menschen arbeiten drei Gruppen nebeneinander. Die Form besprechen alle zusammen.",
        "Rollen oder Kürzel genügen. Es müssen keine Namen an der Wand stehen.",
        VORSICHT,
    )
    ganz = BEGINN + minuten + SCHLUSS
    return Dokument(
        "So füllen Sie die Leinwand",
        f"{ganz}\u00a0Minuten, mit Stiften und ohne Netz. Unser Vorschlag.",
        (Schritte((beginn, *schritte, schluss)), Ueberschrift("Gut zu wissen"), Liste(gut)),
    )


def arbeitsblaetter_als_dokumente() -> tuple[Dokument, ...]:
    """Make blank tables for what does not fit on the canvas; print them across."""
    blaetter = []
    for name, hilfe, kopf, zeilen in ARBEITSBLAETTER:
        leer = (
            (f"{BREIT}{LEERZEILE}", *(BREIT if i < len(kopf) - 1 else SCHMAL for i in range(1, len(kopf)))),
        ) * zeilen
        blaetter.append(
            Dokument(
                BLAETTER[name].titel, f"Arbeitsblatt · {hilfe}", (Tabelle(kopf, leer), Absatz("Was ist noch offen?"))
            )
        )
    return tuple(blaetter)
