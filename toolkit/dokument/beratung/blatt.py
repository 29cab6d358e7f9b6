"""What stays of a Kollegiale Beratung: the case for a while, and the insight of the person who brought it?

Two sheets, never one: the case part goes on a day that was chosen, the insight stays with the person.
"""

from __future__ import annotations

from datetime import date, timedelta

from pydantic import Field

from toolkit.dokument.aufgaben import TAG_MINUTEN, Aufgabe
from toolkit.dokument.blattwert import Text, Wert, Zeile
from toolkit.dokument.ereignis import Ereignis
from toolkit.dokument.form import Absatz, Block, Dokument, Hinweis, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline, as_markdown
from toolkit.dokument.termine import Termin, Termine
from toolkit.dokument.worte import say_date

VIER_WOCHEN = timedelta(weeks=4)
# In the order in which they come up in the session.
TEILE = {
    "erzaehlt": "Worum es ging",
    "nachgefragt": "Was noch wichtig wurde",
    "frage": "Die Frage an die Runde",
    "vermutungen": "Vermutungen",
    "ideen": "Ideen",
}
LOESCHEN = "Löschtag: Mitschrift einer Beratung"
NACHFRAGE = "Nachgefragt: Was ist aus der Beratung geworden?"
MIT_TAG = (
    "Diese Mitschrift wird am {tag} gelöscht. Bitte vernichten Sie an diesem Tag auch den Ausdruck. "
    "Sie enthält nur Decknamen; was gesagt wurde, bleibt in der Runde."
)
OHNE_TAG = (
    "Noch steht kein Löschtag fest. Bitte vernichten Sie diese Mitschrift, sobald Sie sie nicht mehr brauchen. "
    "Was gesagt wurde, bleibt in der Runde."
)


class Fall(Wert):
    """The case part of the protocol; only with other names than the real ones.

    Attributes:
        titel: what the sheet is called; says nothing about the case.
        tag: day of the session.
        loeschen_am: day on which the store deletes the sheet for good; ``None`` if none was chosen.
    """

    titel: Zeile = "Mitschrift einer Beratung"
    tag: date | None = None
    loeschen_am: date | None = None
    erzaehlt: Text = ""
    nachgefragt: Text = ""
    frage: Text = ""
    vermutungen: Text = ""
    ideen: Text = ""


class Erkenntnis(Wert):
    """What the person who brought the case takes along.

    Attributes:
        mitnahme: in her own words.
        schritte: what she does next, until when.
        nachfrage_am: day on which somebody asks, or she asks herself, what came of it.
        geworden: what came of it.
    """

    titel: Zeile = "Erkenntnis aus einer Beratung"
    tag: date | None = None
    mitnahme: Text = ""
    schritte: list[Aufgabe] = Field(default=[], max_length=100)
    nachfrage_am: date | None = None
    geworden: Text = ""


def in_four_weeks(tag: date) -> date:
    """Return the same weekday four weeks later: our proposal for deleting and for asking what came of it."""
    return tag + VIER_WOCHEN


def fall_als_dokument(fall: Fall, vermerk: str = "") -> Dokument:
    """Write the case part; what is empty is left out.

    Args:
        fall: the case part.
        vermerk: small print at the end, for example where it is kept.
    """
    bloecke: list[Block] = [Hinweis(_say_day(fall), "achtung")]
    teile = [(titel, getattr(fall, name)) for name, titel in TEILE.items()]
    for titel, text in teile:
        if text.strip():
            bloecke += [Ueberschrift(titel), Absatz(as_markdown(text))]
    if not any(text.strip() for _, text in teile):
        bloecke.append(Absatz("In dieser Mitschrift steht noch nichts."))
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    return Dokument(fall.titel.strip() or "Mitschrift einer Beratung", _say_session(fall.tag), tuple(bloecke))


def erkenntnis_als_dokument(erkenntnis: Erkenntnis, vermerk: str = "") -> Dokument:
    """Write what the person takes along, with next steps and the day for looking back.

    Args:
        erkenntnis: the insight.
        vermerk: small print at the end.
    """
    bloecke: list[Block] = []
    if erkenntnis.mitnahme.strip():
        bloecke += [Ueberschrift("Das nehme ich mit"), Absatz(as_markdown(erkenntnis.mitnahme))]
    if zeilen := tuple(_step(s) for s in erkenntnis.schritte if s.was.strip()):
        bloecke += [Ueberschrift("Meine nächsten Schritte"), Tabelle(("Was", "Bis", "Stand"), zeilen)]
    if erkenntnis.nachfrage_am is not None:
        satz = f"Am {say_date(erkenntnis.nachfrage_am)} schaue ich zurück: Was ist daraus geworden?"
        bloecke += [Ueberschrift("Blick zurück"), Absatz(satz)]
    if erkenntnis.geworden.strip():
        bloecke += [Ueberschrift("Das ist daraus geworden"), Absatz(as_markdown(erkenntnis.geworden))]
    if not bloecke:
        bloecke.append(Absatz("Hier steht noch nichts."))
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    titel = erkenntnis.titel.strip() or "Erkenntnis aus einer Beratung"
    return Dokument(titel, _say_session(erkenntnis.tag), tuple(bloecke))


def erkenntnis_als_termine(erkenntnis: Erkenntnis, schluessel: str) -> Termine:
    """Write open steps and the day for looking back as whole days, each with a reminder the day before.

    Args:
        erkenntnis: the insight.
        schluessel: stays the same for this insight, for example the sheet's id.
    """
    termine = [
        Termin(f"aufgabe-{s.id}", s.was.strip(), s.bis, s.bis, wecker=(TAG_MINUTEN,))
        for s in erkenntnis.schritte
        if s.bis is not None and not s.erledigt and s.was.strip()
    ]
    if (am := erkenntnis.nachfrage_am) is not None:
        text = "Was ist daraus geworden? Was hat geholfen? Möchten Sie der Runde in zwei Sätzen davon erzählen?"
        termine.append(Termin(f"{schluessel}-nachfrage", NACHFRAGE, am, am, text=text, wecker=(TAG_MINUTEN,)))
    return Termine(erkenntnis.titel.strip() or "Erkenntnis", tuple(termine))


def fall_als_ereignisse(fall: Fall, schluessel: str) -> list[Ereignis]:
    """Return the day on which the case part goes; its title says nothing about the case."""
    return [Ereignis(f"{schluessel}-loeschen", fall.loeschen_am, LOESCHEN, "frist")] if fall.loeschen_am else []


def erkenntnis_als_ereignisse(erkenntnis: Erkenntnis, schluessel: str) -> list[Ereignis]:
    """Return the day for looking back; it is done as soon as something was written about it."""
    if erkenntnis.nachfrage_am is None:
        return []
    fertig = bool(erkenntnis.geworden.strip())
    return [Ereignis(f"{schluessel}-nachfrage", erkenntnis.nachfrage_am, NACHFRAGE, "frist", erledigt=fertig)]


def _say_day(fall: Fall) -> str:
    return MIT_TAG.format(tag=say_date(fall.loeschen_am)) if fall.loeschen_am else OHNE_TAG


def _say_session(tag: date | None) -> str:
    return f"Kollegiale Beratung am {say_date(tag)}" if tag else "Kollegiale Beratung"


def _step(schritt: Aufgabe) -> tuple[str, str, str]:
    bis = say_date(schritt.bis) if schritt.bis else "offen"
    return as_inline(schritt.was), bis, "erledigt" if schritt.erledigt else "offen"
