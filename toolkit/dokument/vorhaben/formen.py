"""In which regional forms do places work together, and what does each give and cost?

The examples are published facts with their source; what a form gives and costs is our own view.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from methodenkoffer.laender import LAENDER
from toolkit.dokument.regionalgruppe.blatt import Gruppenort, laender_of
from toolkit.planung.worte import join_words, say_count

VIELE_ORTE = 12
WENIGE_ORTE = 3


@dataclass(frozen=True)
class Regionalform:
    """One regional form.

    Attributes:
        name: what it is called.
        so: what it looks like.
        gibt: what it gives.
        kostet: what it costs in time, money and freedom.
        passt: when it fits.
        beispiel: a published example.
        quelle: title of its source.
        url: address of its source.
    """

    name: str
    so: str
    gibt: str
    kostet: str
    passt: str
    beispiel: str
    quelle: str
    url: str


FORMEN: dict[str, Regionalform] = {
    "austausch": Regionalform(
        "Loser Austausch",
        "Wer mag, kommt: zwei bis vier Treffen im Jahr, reihum eingeladen, ohne Vertrag.",
        "Sie können sofort anfangen. Man kennt sich und ruft sich an.",
        "Etwa zwei Tage je Ort und Jahr, dazu die Fahrten. Nach außen spricht niemand für alle.",
        "Sie wollen sich erst kennenlernen, oder es gibt noch kein gemeinsames Ziel.",
        "In Nordrhein-Westfalen treffen sich Orte seit 2017 ohne feste Form.",
        "Engagierte Städte NRW treffen sich",
        "https://www.engagiertestadt.de/2017/08/22/engagierte-staedte-nrw-treffen-sich/",
    ),
    "landesnetzwerk": Regionalform(
        "Landesnetzwerk",
        "Die Orte eines Landes arbeiten verbindlich zusammen und wählen Sprecher*innen.",
        "Das Land hat ein Gegenüber. Sprecher*innen können für alle auftreten.",
        "Etwa vier Tage je Ort und Jahr, für Sprecher*innen deutlich mehr. Es braucht Absprachen: Wer darf was sagen?",
        "Sie kommen aus einem Land und wollen dort etwas erreichen.",
        "Sachsen-Anhalt gründete im März 2025 ein Landesnetzwerk: neun Orte, zwei Sprecher*innen, "
        "eine Person aus der Verwaltung, eine aus der Zivilgesellschaft.",
        "Engagierte Städte in Sachsen-Anhalt gründen Landesnetzwerk",
        "https://www.engagiertestadt.de/2025/03/05/engagierte-staedte-in-sachsen-anhalt-gruenden-landesnetzwerk/",
    ),
    "laendergrenzen": Regionalform(
        "Über Ländergrenzen hinweg",
        "Orte eines Raumes tun sich zusammen, auch wenn eine Landesgrenze dazwischen liegt.",
        "Kurze Wege zählen mehr als Zuständigkeiten. Eine gemeinsame Aktion wird in der ganzen Region gesehen.",
        "Etwa drei Tage je Ort und Jahr. Zwei Länder heißt: zwei Ferienkalender, zwei Förderwege.",
        "Ihre Nachbarorte liegen in einem anderen Land, und die Menschen fahren ohnehin hin und her.",
        "In der Metropolregion Rhein-Neckar arbeiten Orte aus drei Ländern zusammen und "
        "richten einen gemeinsamen Freiwilligentag aus.",
        "Lokal, regional, bundesweit",
        "https://www.engagiertestadt.de/ansatz/lokal-regional-bundesweit/",
    ),
    "dach": Regionalform(
        "Sitz bei einem Dachverband",
        "Das Netzwerk der Orte ist bei einem Verband im Land angesiedelt, der die Fäden hält.",
        "Büro, Wissen und Kontakte sind da. Auch wenn jemand wechselt, geht es weiter.",
        "Etwa zwei Tage je Ort und Jahr. Der Verband braucht Geld dafür, und er redet mit.",
        "Im Land gibt es einen Verband, dem alle trauen, und ein Land, das ihn dafür bezahlt.",
        "In Bayern ist das Netzwerk der Orte beim Landesnetzwerk Bürgerschaftliches Engagement angesiedelt.",
        "Regionalnetzwerktreffen fand statt",
        "https://buergerhaus-neumarkt.de/service/nachrichten-archiv/archiv-2023/"
        "regionalnetzwerktreffen-fand-statt-5831907/",
    ),
}


def say_fit(orte: Sequence[Gruppenort]) -> list[str]:
    """Say in German what the places of a group speak for; nothing if there are none."""
    if not orte:
        return []
    laender = laender_of(list(orte))
    saetze = []
    if len(laender) == 1:
        wo = f"{'Alle Orte liegen' if len(orte) > 1 else 'Ihr Ort liegt'} in {LAENDER[laender[0]]}."
        saetze.append(f"{wo} Ein Landesnetzwerk ist möglich.")
    elif laender:
        wo = join_words([LAENDER[land] for land in laender])
        saetze.append(
            f"Ihre Orte liegen in {say_count(len(laender), 'Land', 'Ländern')}: {wo}. "
            "Ein Landesnetzwerk allein erreicht sie nicht alle."
        )
    if len(orte) == 1:
        saetze.append("Noch ist es ein Ort allein. Fragen Sie einen zweiten, bevor Sie eine Form wählen.")
    elif len(orte) < WENIGE_ORTE:
        saetze.append("Zwei Orte brauchen noch keine Form. Fangen Sie mit einer gemeinsamen Sache an.")
    elif len(orte) > VIELE_ORTE:
        saetze.append(f"Bei {len(orte)}\u00a0Orten hilft eine feste Form: Jemand muss einladen und nachhalten.")
    netzwerke = [o.name for o in orte if o.typ == "landesnetzwerk"]
    if netzwerke:
        saetze.append(f"Schon dabei: {join_words(netzwerke)}. Fragen Sie dort zuerst, was es schon gibt.")
    return saetze
