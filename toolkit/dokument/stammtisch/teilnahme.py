"""What does somebody need who takes part in a Stammtisch to which others invite?"""

from __future__ import annotations

from datetime import date, timedelta

from methodenkoffer.tage import say_day
from toolkit.dokument.aufgaben import Aufgabe
from toolkit.dokument.form import Absatz, Block, Dokument, Hinweis, Merkmale, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline, as_markdown
from toolkit.dokument.stammtisch.blatt import Stammtisch, Teilnahme
from toolkit.dokument.stammtisch.kalender import OHNE_NAMEN

EINLADUNG = (
    "Einladung und Programm kommen von den Sprecher*innen der Engagierten Städte. Dieses Blatt ist nur für Ihre "
    "eigene Vorbereitung."
)
DANACH = (
    ("Der Person schreiben, deren Tipp ich nutzen will", 2),
    ("In der Kerngruppe weitergeben, was alle betrifft", 7),
    ("Den Tipp ausprobieren oder bewusst streichen", 14),
)


def add_steps(wert: Stammtisch, teilnahme: Teilnahme) -> Stammtisch:
    """Add what is good to do after an evening, with days; what stands there already is not doubled.

    Args:
        wert: the sheet.
        teilnahme: the evening; without a day the steps have none.
    """
    schon = {(s.was.casefold(), s.bis) for s in wert.schritte}
    neu = []
    for was, tage in DANACH:
        bis = teilnahme.tag + timedelta(days=tage) if teilnahme.tag else None
        if (was.casefold(), bis) not in schon:
            neu.append(Aufgabe(was=was, bis=bis))
    return wert.model_copy(update={"schritte": [*wert.schritte, *neu][:200]})


def next_evening(wert: Stammtisch, heute: date) -> Teilnahme | None:
    """Return the evening that comes next; if there is none, the last one."""
    mit_tag = sorted((t for t in wert.teilnahmen if t.tag), key=lambda t: t.tag or date.max)
    kommt = [t for t in mit_tag if t.tag and t.tag >= heute]
    return next(iter(kommt or mit_tag[-1:] or wert.teilnahmen[-1:]), None)


def merkzettel_als_dokument(wert: Stammtisch, teilnahme: Teilnahme | None, vermerk: str = "") -> Dokument:
    """Write one page to take along: what is filled in, and lines to write on for the rest.

    Args:
        wert: the sheet.
        teilnahme: the evening; ``None`` for a blank page.
        vermerk: small print at the end.
    """
    t = teilnahme or Teilnahme()
    wann = ", ".join(x for x in (say_day(t.tag) if t.tag else "", f"{wert.zeit} Uhr" if wert.zeit else "") if x)
    fakten = (("Wann", wann), ("Wo", wert.ort.strip()))
    bloecke: list[Block] = [Hinweis(EINLADUNG)]
    if merkmale := tuple((name, as_inline(text)) for name, text in fakten if text):
        bloecke.append(Merkmale(merkmale))
    for titel, text, zeilen in (
        ("Meine Frage in einem Satz", t.titel, 2),
        ("Das habe ich schon versucht", t.versucht, 3),
        ("Das bringe ich mit: eine Sache, die gelungen ist", t.mitbringen, 3),
        ("Das nehme ich mit (Tipp und der Ort, von dem er stammt)", t.mitnehmen, 6),
    ):
        bloecke += _part(titel, text, zeilen)
    bloecke += _part("Mein nächster Schritt", "", 2)
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    return Dokument("Ich nehme teil", wert.titel.strip() or OHNE_NAMEN, tuple(bloecke))


def _part(titel: str, text: str, zeilen: int) -> list[Block]:
    if text.strip():
        return [Ueberschrift(titel), Absatz(as_markdown(text))]
    return [Tabelle((titel,), (("",),) * zeilen)]
