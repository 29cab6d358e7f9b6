"""Which blank forms does a day with a group need: attendance, name tags, feedback?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.form import Absatz, Block, Dokument, Tabelle
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.worte import say_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.planung.ablauf import Ablauf

LEERZEILE = "\\\n&nbsp;"
KAESTCHEN = "☐"
NACHZUEGLER = 4
SCHILDER_JE_BLATT = 8
LINIE = "\u200b"  # room to write: an empty title would be called "Ohne Titel"
BREIT = "&nbsp;" * 26  # columns are as wide as what stands in them; here somebody writes by hand
AUSSAGEN = (
    "Ich habe gefunden, was ich mir erhofft hatte.",
    "Ich konnte mich einbringen.",
    "Tempo und Pausen haben gepasst.",
    "Ich nehme etwas mit, das ich bei mir nutzen kann.",
    "Raum, Technik und Verpflegung waren gut.",
)
STUFEN = ("ja", "eher ja", "eher nein", "nein")
FRAGEN = ("Das nehme ich mit", "Das hat mir gefehlt", "Das würde ich beim nächsten Mal anders machen")


def say_occasion(ablauf: Ablauf) -> str:
    """Say title, day and place of a plan in one line, as far as they are known."""
    tage = [tag.datum for tag in ablauf.tage if tag.datum]
    return " · ".join(t for t in (ablauf.titel, say_date(tage[0]) if tage else "", ablauf.angaben.ort.strip()) if t)


def teilnahmeliste_als_dokument(ablauf: Ablauf, namen: Sequence[str] = ()) -> Dokument:
    """A list to sign, with the names that are known and room for some more people.

    Args:
        ablauf: the plan.
        namen: one person each, with the place behind a semicolon if it is known.
    """
    zeilen = []
    for nummer in range(1, max(ablauf.personen, len(namen)) + NACHZUEGLER + 1):
        name, ort = split_name(namen[nummer - 1]) if nummer <= len(namen) else ("", "")
        zeilen.append((f"{nummer}{LEERZEILE}", as_inline(name) or BREIT, as_inline(ort) or BREIT, BREIT))
    zweck = (
        "Diese Liste zeigt nur, wer da war. Wir bewahren sie auf bis: ______________________. Danach wird sie "
        "vernichtet. Wer nicht eingetragen sein möchte, sagt es der Leitung."
    )
    tabelle = Tabelle(("Nr.", "Name", "Ort oder Organisation", "Unterschrift"), tuple(zeilen))
    return Dokument("Teilnahmeliste", say_occasion(ablauf), (Absatz(as_inline(zweck), "vermerk"), tabelle))


def rueckmeldebogen_als_dokument(ablauf: Ablauf) -> Dokument:
    """One page of questions at the end of the day, without a name."""
    zeilen = tuple((satz, *([KAESTCHEN] * len(STUFEN))) for satz in AUSSAGEN)
    bloecke: list[Block] = [
        Absatz("Drei Minuten, die uns helfen. Bitte schreiben Sie keinen Namen auf das Blatt."),
        Tabelle(("Das stimmt …", *STUFEN), zeilen),
    ]
    bloecke += [write_lines(frage, 4) for frage in FRAGEN]
    bloecke.append(Absatz("Danke! Legen Sie das Blatt bitte in die Schachtel am Ausgang."))
    return Dokument("Ihre Rückmeldung", say_occasion(ablauf), tuple(bloecke))


def namensschilder_als_dokumente(ablauf: Ablauf, namen: Sequence[str] = ()) -> tuple[Dokument, ...]:
    """Name tags, eight on a sheet: one for each name, and blank ones for all others.

    Args:
        ablauf: the plan.
        namen: one person each, with the place behind a semicolon if it is known.
    """
    schilder = []
    for eintrag in namen:
        name, ort = split_name(eintrag)
        schilder.append(Dokument(name or LINIE, ort or ablauf.titel))
    leere = max(ablauf.personen - len(namen), 0)
    leere += -(len(namen) + leere) % SCHILDER_JE_BLATT
    return (*schilder, *(Dokument(LINIE, ablauf.titel) for _ in range(leere)))


def split_name(eintrag: str) -> tuple[str, str]:
    """Part a line such as ``Ada Musterfrau; Musterstadt`` into name and place."""
    name, _, ort = eintrag.partition(";")
    return " ".join(name.split()), " ".join(ort.split())


def write_lines(frage: str, anzahl: int) -> Tabelle:
    """Empty lines below a question."""
    return Tabelle((frage,), (("",),) * anzahl)
