"""How do two people help each other on the telephone within twenty minutes?

Three questions in a fixed order (from our own page on Kollegiale Beratung), with a short beginning and end around
them. Minutes and wording are our own proposal.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from toolkit.dokument.aufgaben import TAG_MINUTEN
from toolkit.dokument.form import Absatz, Block, Dokument, Hinweis, Merkmale, Schritt, Schritte, Tabelle
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.termine import Termin, Termine
from toolkit.dokument.trainingstag import LEERZEILE
from toolkit.dokument.worte import say_date
from toolkit.planung.kalendertage import move_day, next_workday

NACHFRAGE_TAGE = 14
TITEL = "20 Minuten am Telefon"
SCHRITTE = (
    Schritt(
        "Ankommen",
        "Stellen Sie eine Uhr. Sagen Sie, wer fragt und wer zuhört.",
        "Was wir besprechen, bleibt unter uns. Namen von anderen lassen wir weg.",
        2,
    ),
    Schritt(
        "Was ist los?",
        "Wer fragt, erzählt. Wer zuhört, unterbricht nicht und stellt danach höchstens zwei Fragen zum Verstehen. "
        "Zum Schluss steht die Frage in einem Satz.",
        minuten=6,
    ),
    Schritt(
        "Was haben Sie versucht?",
        "Auch das Halbe zählt: Was hat ein wenig geholfen? Was kommt nicht infrage? Ratschläge warten noch.",
        minuten=5,
    ),
    Schritt(
        "Was wäre ein kleiner nächster Schritt?",
        "Zuerst antwortet, wer fragt. Danach darf, wer zuhört, höchstens zwei Erfahrungen aus dem eigenen Ort "
        "anbieten: „Bei uns war es so …“. Wer fragt, wählt aus.",
        minuten=5,
    ),
    Schritt(
        "Verabreden",
        "Wer fragt, sagt den Schritt und den Tag laut. Sie legen fest, wann Sie kurz nachfragen: am besten nach zwei "
        "Wochen, fünf Minuten genügen.",
        minuten=2,
    ),
)
ZEILEN = ("Die Frage in einem Satz", "Der kleine nächste Schritt", "Bis wann", "Wir fragen nach am")
ANDERS = (
    "Ein anderer Weg ist besser, wenn viele beteiligt sind oder der Streit schon lange dauert: Dann nehmen Sie sich "
    "eine Runde mit vier bis neun Menschen. Geht es um Recht, Geld oder Gesundheit, fragen Sie eine Fachstelle."
)


@dataclass(frozen=True)
class Telefonat:
    """A talk that is planned.

    Attributes:
        anliegen: what it is about, in a few words; may be empty.
        fragt: who looks for advice, for example a place or a role; may be empty.
        hoert_zu: who gives it; may be empty.
        tag: day of the talk, if it is known.
        nachfrage: day of the short call afterwards; two weeks later unless another one is given.
    """

    anliegen: str = ""
    fragt: str = ""
    hoert_zu: str = ""
    tag: date | None = None
    nachfrage: date | None = None

    @property
    def fragt_nach(self) -> date | None:
        """Day of the short call afterwards; ``None`` while no day is known."""
        return self.nachfrage or (ask_again_on(self.tag) if self.tag else None)


def ask_again_on(tag: date) -> date:
    """Return the first workday at least two weeks after a talk."""
    return next_workday(move_day(tag, NACHFRAGE_TAGE))


def telefonat_als_dokument(telefonat: Telefonat, vermerk: str = "") -> Dokument:
    """Write the guide for one talk on one page: steps with their minutes, and lines for one's own notes.

    Args:
        telefonat: what is known of the talk; an empty one gives a guide for any talk.
        vermerk: small print at the end.
    """
    bloecke: list[Block] = []
    paare = (
        ("Anliegen", telefonat.anliegen),
        ("Wer fragt", telefonat.fragt),
        ("Wer hört zu", telefonat.hoert_zu),
        ("Wann", say_date(telefonat.tag) if telefonat.tag else ""),
    )
    if bekannt := tuple((name, as_inline(wert)) for name, wert in paare if wert.strip()):
        bloecke.append(Merkmale(bekannt))
    bloecke.append(Schritte(SCHRITTE))
    nach = telefonat.fragt_nach
    werte = {ZEILEN[3]: say_date(nach) if nach else ""}
    bloecke.append(Tabelle(("Für Ihre Notizen", ""), tuple((name + LEERZEILE, werte.get(name, "")) for name in ZEILEN)))
    bloecke.append(Hinweis(ANDERS))
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    return Dokument(TITEL, "Drei Fragen, ein kleiner Schritt. Unser Vorschlag für den kurzen Weg.", tuple(bloecke))


def telefonat_als_termine(telefonat: Telefonat, schluessel: str) -> Termine:
    """Write the talk and the short call afterwards as dates; none while no day is known.

    Args:
        telefonat: the talk.
        schluessel: stays the same for this talk.
    """
    worum = telefonat.anliegen.strip() or "Beratung am Telefon"
    paare = (
        ("telefonat", telefonat.tag, f"Telefonat: {worum}", "Leitfaden bereitlegen, 20 Minuten einplanen."),
        ("nachfrage", telefonat.fragt_nach, f"Nachfragen: {worum}", "Was ist aus dem nächsten Schritt geworden?"),
    )
    termine = tuple(
        Termin(f"{schluessel}-{art}", titel, tag, tag, "", text, (TAG_MINUTEN,))
        for art, tag, titel, text in paare
        if tag is not None
    )
    return Termine(worum, termine)
