"""What does one keep of a congress: the frame, one's own contribution, what was brought home, and what follows?"""

from __future__ import annotations

from datetime import date
from typing import Literal, get_args

from pydantic import Field

from toolkit.dokument.aufgaben import TAG_MINUTEN, Aufgabe
from toolkit.dokument.blattwert import Eintrag, Kennung, Text, Wert, Zeile
from toolkit.dokument.ereignis import Ereignis
from toolkit.dokument.termine import Termin, Termine
from toolkit.planung.kalendertage import move_day, next_workday
from toolkit.planung.rueckplan import Vorlauf, plan_backwards

Art = Literal["kontakt", "idee", "notiz"]
Beitragsform = Literal["", "beispiel", "rat", "probe", "gespraech"]
Leser = Literal["steuerungsgruppe", "leitung", "presse"]
ARTEN: tuple[Art, ...] = get_args(Art)
FORMEN: tuple[Beitragsform, ...] = get_args(Beitragsform)
LESER: tuple[Leser, ...] = get_args(Leser)
HOECHSTENS_TAGE = 14
HOECHSTENS_AUFGABEN = 200
FRAGEN = 3
IDEEN = 3
VORBEREITUNG = "schritt"
# From „Vorher“ and „Danach“ of the page of the offer, in its weeks and words.
SCHRITTE = (
    Vorlauf("Termin eintragen, Freistellung und Reisekosten klären", -56),
    Vorlauf("Entscheiden, wer mitfährt, möglichst eine zweite Person aus Verwaltung oder Partnerkreis", -56),
    Vorlauf("In der Kerngruppe fragen, welche Frage die anderen Orte beantworten sollen", -42),
    Vorlauf("Ein eigenes Thema auf einer halben Seite festhalten", -28),
    Vorlauf("Ein gutes Beispiel als Steckbrief aufschreiben und zehnmal drucken", -21),
    Vorlauf("Im Programm zwei Werkstätten auswählen und unter den Mitfahrenden aufteilen", -14),
    Vorlauf("Melden, was wir an Unterstützung brauchen, etwa beim Hören, Sehen, Gehen oder Essen", -7),
    Vorlauf("Faltblatt, Steckbriefe und Stift einpacken", -1),
    Vorlauf("Den drei wichtigsten Kontakten eine kurze Nachricht schreiben", 3),
    Vorlauf("Die Rückmeldung schreiben, eine Seite mit drei Ideen und einer Bitte", 7),
    Vorlauf("In der Kerngruppe entscheiden, welche Idee wir ausprobieren", 14),
    Vorlauf("Prüfen, was aus der Idee geworden ist, und dem Ort danken, von dem sie kam", 90),
)


class Mitbringsel(Eintrag):
    """Something to bring home.

    Attributes:
        art: a contact, an idea, or a note without word for word quotes.
        was: the idea, or what one talked about.
        ort: the place that it comes from.
        wer: whom to ask, with the way to reach them: the only field for what is personal.
        vorhaben: what one would like to do with it.
        stern: whether it is among the most important ones.
    """

    art: Art = "idee"
    was: Zeile = ""
    ort: Zeile = ""
    wer: Zeile = ""
    vorhaben: Zeile = ""
    stern: bool = False


class Folgeaufgabe(Aufgabe):
    """A task; ``zu`` is the entry or the step of the preparation that it came from, empty for none."""

    zu: Zeile = ""


class Tagung(Wert):
    """A congress that others invite to.

    ``neu_…`` is what is being typed on the way, so that a broken connection loses nothing: one entry, or several with
    one in each line. ``neu_id`` is the entry that it will replace; empty for a new one.
    """

    titel: Zeile = "Netzwerktreffen"
    von: date | None = None
    bis: date | None = None
    ort: Zeile = ""
    einladung: Zeile = ""
    leute: list[Zeile] = Field(default=[], max_length=20)
    fragen: list[Zeile] = Field(default=[], max_length=20)
    anmeldung_bis: date | None = None
    angemeldet: bool = False
    reise_bis: date | None = None
    reise_gebucht: bool = False
    bedarf_gemeldet: bool = False
    anreise: Text = ""
    beitrag_titel: Zeile = ""
    beitrag_frage: Zeile = ""
    beitrag_bringt: Text = ""
    beitrag_sucht: Text = ""
    beitrag_fuer: Zeile = ""
    beitrag_form: Beitragsform = ""
    neu_id: Zeile = ""
    neu_art: Art = "idee"
    neu_text: Text = ""
    neu_ort: Zeile = ""
    neu_wer: Zeile = ""
    neu_vorhaben: Zeile = ""
    mitbringsel: list[Mitbringsel] = Field(default=[], max_length=300)
    aufgaben: list[Folgeaufgabe] = Field(default=[], max_length=HOECHSTENS_AUFGABEN)
    bericht_fuer: Leser = "steuerungsgruppe"
    bericht_ideen: list[Kennung] = Field(default=[], max_length=IDEEN)
    bericht_gelernt: Text = ""
    bericht_bitte: Zeile = ""
    bericht_namen: bool = False

    @property
    def letzter_tag(self) -> date | None:
        """The last day; ``None`` while no day is known."""
        return max((tag for tag in (self.von, self.bis) if tag), default=None)

    @property
    def erster_tag(self) -> date | None:
        """The first day; ``None`` while no day is known."""
        return min((tag for tag in (self.von, self.bis) if tag), default=None)


def count_contacts(tagung: Tagung) -> tuple[int, int]:
    """Count the contacts and the different places that they come from."""
    kontakte = [m for m in tagung.mitbringsel if m.art == "kontakt"]
    return len(kontakte), len({m.ort.strip().casefold() for m in kontakte if m.ort.strip()})


def forget_people(tagung: Tagung) -> Tagung:
    """Take the names and ways to reach people out; what was talked about and the number of contacts stay."""
    ohne = [m.model_copy(update={"wer": ""}) for m in tagung.mitbringsel]
    return tagung.model_copy(update={"mitbringsel": ohne, "neu_wer": "", "bericht_namen": False})


def follow_up_day(tagung: Tagung, heute: date, wochen: int) -> date:
    """Propose a workday some weeks after the congress, or after today once that is later."""
    return next_workday(move_day(max(tagung.letzter_tag or heute, heute), 7 * wochen))


def make_task(eintrag: Mitbringsel, bis: date) -> Folgeaufgabe:
    """Turn an entry into a task; names stay in the entry, so that they are gone when they are deleted there."""
    woher = f" ({eintrag.ort.strip()})" if eintrag.ort.strip() else ""
    was = eintrag.was.strip()
    if eintrag.vorhaben.strip():
        text = f"{eintrag.vorhaben.strip()}: {was}" if was else eintrag.vorhaben.strip()
    else:
        text = f"Kontakt anschreiben: {was}" if eintrag.art == "kontakt" else was
    return Folgeaufgabe(was=(text[: 300 - len(woher)] + woher)[:300], bis=bis, zu=eintrag.id)


def plan_steps(tagung: Tagung, heute: date) -> list[Folgeaufgabe]:
    """Make the steps before and after the congress into tasks, those left out that stand among the tasks already.

    What would be due before today moves into the days until the congress.
    """
    beginn, ende = tagung.erster_tag, tagung.letzter_tag
    if beginn is None or ende is None:
        return []
    da = {aufgabe.zu for aufgabe in tagung.aufgaben}
    namen = {schritt.was: f"{VORBEREITUNG}-{nummer}" for nummer, schritt in enumerate(SCHRITTE, 1)}
    vorher = plan_backwards(beginn, [s for s in SCHRITTE if s.tage < 0], heute, gedraengt=True)
    danach = plan_backwards(ende, [s for s in SCHRITTE if s.tage > 0], heute)
    neue = [Folgeaufgabe(was=f.was, bis=f.bis, zu=namen[f.was]) for f in (*vorher, *danach)]
    # Nobody prepares for what is over.
    return [a for a in neue if a.zu not in da and a.bis is not None and a.bis >= heute]


def tagung_als_ereignisse(tagung: Tagung, schluessel: str) -> list[Ereignis]:
    """Return the days of the congress and the deadlines before it.

    Args:
        tagung: the sheet.
        schluessel: stays the same for it, for example its id.
    """
    titel = tagung.titel.strip() or "Tagung"
    tage = _days(tagung)
    treffen = [
        Ereignis(
            f"{schluessel}-tag-{n}",
            tag,
            f"{titel} (Tag {n})" if len(tage) > 1 else titel,
            ort=tagung.ort.strip(),
            eigen=False,
        )
        for n, tag in enumerate(tage, 1)
    ]
    fristen = [
        Ereignis(f"{schluessel}-{name}", tag, f"{titel}: {was}", "frist", erledigt=erledigt)
        for name, tag, was, erledigt in _deadlines(tagung)
    ]
    return [*fristen, *treffen]


def tagung_als_termine(tagung: Tagung, schluessel: str) -> Termine:
    """Write the congress as one entry over its days, and the deadlines that are still open, for a calendar."""
    titel = tagung.titel.strip() or "Tagung"
    termine = [
        Termin(f"{schluessel}-{name}", f"{titel}: {was}", tag, tag, wecker=(TAG_MINUTEN,))
        for name, tag, was, erledigt in _deadlines(tagung)
        if not erledigt
    ]
    if tagung.erster_tag and tagung.letzter_tag:
        wer = say_invitation(tagung)
        termine.append(
            Termin(f"{schluessel}-tag", titel, tagung.erster_tag, tagung.letzter_tag, tagung.ort, wer, (TAG_MINUTEN,))
        )
    return Termine(titel, tuple(termine))


def say_invitation(tagung: Tagung) -> str:
    """Say that others invite; empty while nobody is named."""
    wer = tagung.einladung.strip()
    return f"Einladung und Programm kommen von: {wer}." if wer else ""


def _deadlines(tagung: Tagung) -> list[tuple[str, date, str, bool]]:
    fristen = (
        ("anmeldung", tagung.anmeldung_bis, "Anmelden", tagung.angemeldet),
        ("reise", tagung.reise_bis, "Reise und Unterkunft buchen", tagung.reise_gebucht),
    )
    return [(name, tag, was, erledigt) for name, tag, was, erledigt in fristen if tag is not None]


def _days(tagung: Tagung) -> list[date]:
    beginn, ende = tagung.erster_tag, tagung.letzter_tag
    if beginn is None or ende is None:
        return []
    return [move_day(beginn, n) for n in range(min((ende - beginn).days + 1, HOECHSTENS_TAGE))]
