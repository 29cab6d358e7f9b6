"""What is to be done when before and after a joint activity?

Our own proposal for each kind of activity; days are counted from the day itself by ``toolkit.planung.rueckplan``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from methodenkoffer.tage import say_date
from toolkit.dokument.blattwert import new_mark
from toolkit.dokument.regionalgruppe.blatt import laender_of
from toolkit.dokument.regionaltreffen.werte import Vorlaufaufgabe
from toolkit.dokument.vorhaben.blatt import MEISTE_AUFGABEN, Vorhaben
from toolkit.planung.rueckplan import Frist, Vorlauf, plan_backwards
from toolkit.planung.worte import say_count

FEDER, ALLE = "Federführung", "alle Orte"
_IMMER_VOR = (
    Vorlauf("Zusagen der Orte einholen: Wer macht mit, wer spricht für den Ort?", -84, FEDER),
    Vorlauf("Fragen, wer das schon macht: Landkreis, Landesnetzwerk, Freiwilligenagenturen", -84, FEDER),
    Vorlauf("Geld und Sachspenden klären", -70, FEDER),
)
_IMMER_NACH = (
    Vorlauf("Allen danken und die Zahlen sammeln", 5, ALLE),
    Vorlauf("Kurz auswerten: Was ging gemeinsam besser als allein?", 21, FEDER),
)
VORLAEUFE: dict[str, tuple[Vorlauf, ...]] = {
    "freiwilligentag": (
        Vorlauf("Tag und gemeinsamen Namen festlegen", -112, ALLE),
        Vorlauf("Vereine und Einrichtungen nach Aufgaben für den Tag fragen", -70, ALLE),
        Vorlauf("Versicherung, Erste Hilfe und Haftung klären", -56, FEDER),
        Vorlauf("Plakat und Aufruf fertigstellen, für alle Orte gleich", -49, FEDER),
        Vorlauf("Anmeldung öffnen: Telefon und Zettel gehören dazu", -42, ALLE),
        Vorlauf("Presse einladen, alle Orte am selben Tag", -14, ALLE),
        Vorlauf("Werkzeug, Handschuhe und Getränke bereitlegen", -3, ALLE),
        Vorlauf("Freiwilligentag", 0, ALLE),
    ),
    "kampagne": (
        Vorlauf("Eine Botschaft in einem Satz beschließen", -77, ALLE),
        Vorlauf("Drei Menschen aus den Orten finden, die ihre Geschichte erzählen", -56, ALLE),
        Vorlauf("Einwilligung für Bilder und Texte einholen", -42, ALLE),
        Vorlauf("Plakat, Text und Bild fertigstellen", -35, FEDER),
        Vorlauf("Verteilen: Rathaus, Bücherei, Läden, Vereinsheime", -10, ALLE),
        Vorlauf("Die Kampagne beginnt", 0, ALLE),
    ),
    "anliegen": (
        Vorlauf("Das Anliegen auf einer Seite beschreiben: Was soll sich ändern, wer kann das?", -70, FEDER),
        Vorlauf("Beispiele aus mindestens drei Orten sammeln", -56, ALLE),
        Vorlauf("Mit der eigenen Stadtspitze sprechen, bevor jemand nach außen geht", -49, ALLE),
        Vorlauf("Brief abstimmen, jeder Ort sagt Ja", -28, ALLE),
        Vorlauf("Gesprächstermin anfragen", -28, FEDER),
        Vorlauf("Brief übergeben oder Gespräch führen", 0, FEDER),
        Vorlauf("Nachfragen, was daraus wird", 28, FEDER),
    ),
    "fortbildung": (
        Vorlauf("Thema und Leitung festlegen", -84, FEDER),
        Vorlauf("Raum ohne Stufen buchen, gut mit Bus und Bahn erreichbar", -63, FEDER),
        Vorlauf("Plätze auf die Orte verteilen und einladen", -49, ALLE),
        Vorlauf("Anmeldungen zählen, freie Plätze weitergeben", -14, ALLE),
        Vorlauf("Unterlagen und Anfahrt verschicken", -7, FEDER),
        Vorlauf("Fortbildung", 0, ALLE),
    ),
    "andere": (
        Vorlauf("Ablauf und Rollen festlegen", -56, ALLE),
        Vorlauf("Einladen oder bekannt machen", -35, ALLE),
        Vorlauf("Letzte Absprache am Telefon", -5, FEDER),
        Vorlauf("Der Tag selbst", 0, ALLE),
    ),
}


@dataclass(frozen=True)
class Fahrplan:
    """A sheet with reckoned tasks, and in German what was done."""

    vorhaben: Vorhaben
    saetze: tuple[str, ...]


def has_moved(v: Vorhaben) -> bool:
    """Say whether the day has changed since the tasks were reckoned."""
    return v.vorlauf_fuer is not None and v.tag is not None and v.tag != v.vorlauf_fuer


def make_tasks(v: Vorhaben, heute: date) -> Fahrplan:
    """Add the tasks for this kind of activity with their days; tasks of one's own stay before them.

    Args:
        v: the sheet. Without a day, or if tasks were made before, nothing is added.
        heute: today; what should have been done already is spread over the days that are left.
    """
    if v.tag is None:
        return Fahrplan(v, ("Tragen Sie zuerst den Tag ein. Dann rechnen wir die Fristen aus.",))
    if v.vorlauf_fuer is not None:
        return Fahrplan(v, ("Die Aufgaben stehen schon in der Liste.",))
    platz = MEISTE_AUFGABEN - len(v.aufgaben)
    vorlaeufe = (*_IMMER_VOR, *VORLAEUFE[v.sache or "andere"], *_IMMER_NACH)[:platz]
    fristen = plan_backwards(v.tag, vorlaeufe, heute, _land(v), gedraengt=True)
    neue = [
        Vorlaufaufgabe(id=new_mark(), was=f.was, wer=f.wer, bis=f.bis, tage=f.tage, gerechnet=f.bis) for f in fristen
    ]
    anzahl = say_count(len(neue), "Aufgabe steht", "Aufgaben stehen")
    saetze = (f"{anzahl} jetzt in der Liste.", *_say_late(fristen, heute))
    return Fahrplan(v.model_copy(update={"aufgaben": [*v.aufgaben, *neue], "vorlauf_fuer": v.tag}), saetze)


def move_tasks(v: Vorhaben, heute: date) -> Fahrplan:
    """Reckon the days anew after the activity has moved; what is done or was chosen on purpose stays as it is."""
    if v.tag is None or v.vorlauf_fuer is None:
        return Fahrplan(v, ())
    offen = {a.id: a for a in v.aufgaben if a.tage is not None and not a.erledigt and a.bis == a.gerechnet}
    vorlaeufe = [Vorlauf(a.id, a.tage or 0) for a in offen.values()]
    tage = {f.was: f.bis for f in plan_backwards(v.tag, vorlaeufe, heute, _land(v), gedraengt=True)}
    neue = [
        a.model_copy(update={"bis": tage[a.id], "gerechnet": tage[a.id]}) if a.id in tage else a for a in v.aufgaben
    ]
    anders = sum(alt.bis != neu.bis for alt, neu in zip(v.aufgaben, neue, strict=True))
    satz = f"{say_count(anders, 'Frist ist', 'Fristen sind')} neu gerechnet, vom {say_date(v.tag)} aus."
    return Fahrplan(v.model_copy(update={"aufgaben": neue, "vorlauf_fuer": v.tag}), (satz,))


def _land(v: Vorhaben) -> str:
    """The Land of all places; holidays of all Länder count where there are several."""
    laender = laender_of(v.gruppe.orte)
    return laender[0] if len(laender) == 1 else ""


def _say_late(fristen: Sequence[Frist], heute: date) -> list[str]:
    eng = [f for f in fristen if f.tage < 0 and f.verschoben_von is not None and f.verschoben_von < heute]
    if not eng:
        return []
    zahl = say_count(len(eng), "Aufgabe", "Aufgaben")
    satz = f"Für {zahl} ist der übliche Tag schon vorbei. Wir haben sie auf die Tage verteilt, die bleiben."
    return [satz, "Streichen Sie, was Sie nicht brauchen."]
