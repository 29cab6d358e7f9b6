"""What stands in the minutes of a meeting, what goes into the next ones, and how do they become a document?"""

from __future__ import annotations

from datetime import date, time

from pydantic import Field

from toolkit.dokument.aufgaben import TAG_MINUTEN, Aufgabe
from toolkit.dokument.blattwert import Eintrag, Text, Uhrzeit, Wert, Zeile
from toolkit.dokument.ereignis import Ereignis
from toolkit.dokument.form import Absatz, Block, Dokument, Merkmale, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline, as_markdown
from toolkit.dokument.termine import Termin, Termine, at_clock
from toolkit.dokument.worte import join_words, say_date

PRUEFEN = "Beschluss prüfen: {was}"


class Thema(Eintrag):
    """One topic and what was said about it."""

    titel: Zeile = ""
    text: Text = ""


class Beschluss(Eintrag):
    """A decision with its reasons and the day on which the group looks at it again."""

    was: Zeile = ""
    warum: Text = ""
    pruefen_am: date | None = None


class Protokoll(Wert):
    """The minutes of one meeting; times of day as ``HH:MM`` or empty."""

    titel: Zeile = "Protokoll"
    tag: date | None = None
    beginn: Uhrzeit = ""
    ende: Uhrzeit = ""
    ort: Zeile = ""
    leitung: Zeile = ""
    geschrieben_von: Zeile = ""
    anwesend: list[Zeile] = Field(default=[], max_length=500)
    entschuldigt: list[Zeile] = Field(default=[], max_length=500)
    themen: list[Thema] = Field(default=[], max_length=100)
    beschluesse: list[Beschluss] = Field(default=[], max_length=100)
    punkte: list[Aufgabe] = Field(default=[], max_length=200)
    naechster_tag: date | None = None
    naechste_zeit: Uhrzeit = ""
    naechster_ort: Zeile = ""


def next_minutes(alt: Protokoll) -> Protokoll:
    """Begin the minutes of the next meeting.

    Args:
        alt: the minutes of the last one.

    Returns:
        Its next date and place, its open points, and as topics those decisions that are due to be looked at by then.
        Nobody is entered as present.
    """
    woher = say_origin(alt)
    offen = [p.model_copy(update={"aus": p.aus or woher[:300]}) for p in alt.punkte if not p.erledigt and p.was.strip()]
    grenze = alt.naechster_tag or date.max
    faellig = [b for b in alt.beschluesse if b.pruefen_am is not None and b.pruefen_am <= grenze]
    themen = [Thema(titel=PRUEFEN.format(was=b.was)[:300], text=b.warum) for b in faellig]
    return Protokoll(
        titel=alt.titel,
        tag=alt.naechster_tag,
        beginn=alt.naechste_zeit or alt.beginn,
        ort=alt.naechster_ort or alt.ort,
        themen=themen,
        punkte=offen,
    )


def say_origin(protokoll: Protokoll) -> str:
    """Say which minutes these are: title and day."""
    return f"{protokoll.titel}, {say_date(protokoll.tag)}" if protokoll.tag else protokoll.titel


def protokoll_als_dokument(protokoll: Protokoll, vermerk: str = "") -> Dokument:
    """Write minutes as a document; what is empty is left out.

    Args:
        protokoll: the minutes.
        vermerk: small print at the end, for example how long they are kept.
    """
    bloecke: list[Block] = []
    if merkmale := _facts(protokoll):
        bloecke.append(Merkmale(merkmale))
    if themen := [t for t in protokoll.themen if t.titel.strip() or t.text.strip()]:
        bloecke.append(Ueberschrift("Themen"))
        for nummer, thema in enumerate(themen, 1):
            bloecke.append(Ueberschrift(f"{nummer}. {thema.titel.strip() or 'Ohne Titel'}", 2))
            if thema.text.strip():
                bloecke.append(Absatz(as_markdown(thema.text)))
    if zeilen := tuple(_decision(b) for b in protokoll.beschluesse if b.was.strip()):
        bloecke += [Ueberschrift("Beschlüsse"), Tabelle(("Was wir beschlossen haben", "Warum", "Prüfen am"), zeilen)]
    if punkte := tuple(_point(p) for p in protokoll.punkte if p.was.strip()):
        bloecke += [Ueberschrift("Wer macht was bis wann?"), Tabelle(("Was", "Wer", "Bis", "Stand"), punkte)]
    if naechstes := say_next(protokoll):
        bloecke += [Ueberschrift("Nächstes Treffen"), Absatz(as_inline(naechstes))]
    if not bloecke:
        bloecke.append(Absatz("In diesem Protokoll steht noch nichts."))
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    untertitel = f"Protokoll vom {say_date(protokoll.tag)}" if protokoll.tag else "Protokoll"
    return Dokument(protokoll.titel.strip() or "Protokoll", untertitel, tuple(bloecke))


def say_next(protokoll: Protokoll) -> str:
    """Say day, time and place of the next meeting; empty if nothing is known."""
    zeit = f"um {protokoll.naechste_zeit} Uhr" if protokoll.naechste_zeit else ""
    tag = f"am {say_date(protokoll.naechster_tag)}" if protokoll.naechster_tag else ""
    satz = " ".join(teil for teil in (tag, zeit) if teil)
    ganz = ", ".join(teil for teil in (satz, protokoll.naechster_ort.strip()) if teil)
    return ganz[:1].upper() + ganz[1:]


def protokoll_als_termine(protokoll: Protokoll, schluessel: str) -> Termine:
    """Write the next meeting, the open points and the days for looking at decisions as dates.

    Args:
        protokoll: the minutes.
        schluessel: stays the same for these minutes, for example the sheet's id.
    """
    termine: list[Termin] = []
    if protokoll.naechster_tag is not None:
        tag = protokoll.naechster_tag
        beginn = at_clock(tag, time.fromisoformat(protokoll.naechste_zeit)) if protokoll.naechste_zeit else tag
        name = f"Nächstes Treffen: {protokoll.titel}"
        termine.append(
            Termin(f"{schluessel}-naechstes", name, beginn, beginn, protokoll.naechster_ort, "", (TAG_MINUTEN,))
        )
    for beschluss in protokoll.beschluesse:
        if beschluss.pruefen_am is not None and beschluss.was.strip():
            tag, name = beschluss.pruefen_am, PRUEFEN.format(was=beschluss.was)
            termine.append(Termin(f"beschluss-{beschluss.id}", name, tag, tag, "", beschluss.warum, (TAG_MINUTEN,)))
    for punkt in protokoll.punkte:
        if punkt.bis is not None and not punkt.erledigt and punkt.was.strip():
            name = punkt.was + (f" ({punkt.wer})" if punkt.wer else "")
            text = f"Aus: {say_origin(protokoll)}"
            termine.append(Termin(f"aufgabe-{punkt.id}", name, punkt.bis, punkt.bis, "", text, (TAG_MINUTEN,)))
    return Termine(protokoll.titel, tuple(termine))


def protokoll_als_ereignisse(protokoll: Protokoll, schluessel: str) -> list[Ereignis]:
    """Return the meeting, the next one, and the days for looking at decisions.

    Args:
        protokoll: the minutes.
        schluessel: stays the same for these minutes, for example the sheet's id.
    """
    p = protokoll
    treffen = [
        Ereignis(f"{schluessel}-{name}", tag, p.titel.strip() or "Treffen", "treffen", zeit, ort.strip())
        for name, tag, zeit, ort in (
            ("treffen", p.tag, p.beginn, p.ort),
            ("naechstes", p.naechster_tag, p.naechste_zeit, p.naechster_ort),
        )
        if tag is not None
    ]
    pruefen = [
        Ereignis(f"beschluss-{b.id}", b.pruefen_am, PRUEFEN.format(was=b.was.strip()), "frist")
        for b in p.beschluesse
        if b.pruefen_am is not None and b.was.strip()
    ]
    return [*treffen, *pruefen]


def _facts(protokoll: Protokoll) -> tuple[tuple[str, str], ...]:
    uhr = " bis ".join(zeit for zeit in (protokoll.beginn, protokoll.ende) if zeit)
    wann = ", ".join(teil for teil in (say_date(protokoll.tag) if protokoll.tag else "", uhr and f"{uhr} Uhr") if teil)
    paare = (
        ("Wann", wann),
        ("Wo", protokoll.ort),
        ("Leitung", protokoll.leitung),
        ("Protokoll", protokoll.geschrieben_von),
        ("Anwesend", _people(protokoll.anwesend)),
        ("Entschuldigt", _people(protokoll.entschuldigt)),
    )
    return tuple((name, as_inline(wert)) for name, wert in paare if wert.strip())


def _people(namen: list[str]) -> str:
    return join_words([name.strip() for name in namen if name.strip()], "und")


def _decision(beschluss: Beschluss) -> tuple[str, str, str]:
    am = say_date(beschluss.pruefen_am) if beschluss.pruefen_am else "–"
    return as_inline(beschluss.was), as_inline(beschluss.warum) or "–", am


def _point(punkt: Aufgabe) -> tuple[str, str, str, str]:
    woher = f" (aus: {punkt.aus})" if punkt.aus else ""
    bis = say_date(punkt.bis) if punkt.bis else "offen"
    stand = "erledigt" if punkt.erledigt else "offen"
    return as_inline(punkt.was + woher), as_inline(punkt.wer) or "offen", bis, stand
