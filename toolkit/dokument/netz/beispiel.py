"""Who works with whom in the fictional town of Lindenau? All bodies and ties are invented."""

from __future__ import annotations

from datetime import date, timedelta

from toolkit.dokument.aufgaben import Aufgabe
from toolkit.dokument.netz.blatt import Akteurszeile, Bindungszeile, Netzblatt, Welle
from toolkit.dokument.regionalgruppe.beispiel import gruppenstand_beispiel

# id, name, sector, role, influence, what it wants
_STELLEN = """
agentur0; Freiwilligenagentur; zivilgesellschaft; Koordination der Engagierten Stadt; 4; Mehr Menschen im Ehrenamt
stabste0; Stabsstelle Engagement; verwaltung; Ansprechstelle im Rathaus; 4; Ein Raum für alle Vereine
jugenda0; Jugendamt; verwaltung; Jugendpflege; 3; Junge Menschen beteiligen
sozialau; Sozialausschuss; politik; Beschließt über Zuschüsse; 5;
senioren; Seniorenbeirat; politik; Stimme der Älteren; 2; Bänke und Wege
stiftung; Bürgerstiftung; zivilgesellschaft; Gibt kleine Zuschüsse; 4; Gute Ideen schnell fördern
mehrgen0; Mehrgenerationenhaus; zivilgesellschaft; Räume und Sprachcafé; 3; Ein Raum für alle Vereine
tafel000; Tafel; zivilgesellschaft; Lebensmittel für 300 Menschen; 2; Mehr Fahrerinnen und Fahrer
sportver; Sportverein Grün-Weiß; zivilgesellschaft; 900 Mitglieder; 3; Neue Halle
feuerweh; Freiwillige Feuerwehr; zivilgesellschaft; Nachwuchs und Feste; 3;
heimatve; Heimatverein; zivilgesellschaft; Museum im Torhaus; 2; Nachfolge im Vorstand
jugendfo; Jugendforum; zivilgesellschaft; Zwölf Jugendliche, offen für alle; 1; Ein eigener Raum
repairca; Reparaturcafé; zivilgesellschaft; Jeden ersten Samstag; 1;
kirchen0; Kirchengemeinde St. Anna; kirche; Räume und Besuchsdienst; 3;
schule00; Gesamtschule; bildung; Lernen durch Engagement; 3; Praxisorte für Klasse 8
volkshoc; Volkshochschule; bildung; Kurse für Vereine; 2;
sparkass; Sparkasse; wirtschaft; Spendet und stellt Räume; 4;
gewerbev; Gewerbeverein; wirtschaft; 60 Betriebe; 3; Fachkräfte, die hier leben wollen
zeitung0; Lindenauer Bote; medien; Wöchentliche Zeitung; 3;
"""
# from, to, kinds (one letter each; upper case: strong), > for one direction
_BINDUNGEN = """
agentur0 stabste0 iZ; agentur0 stiftung z; agentur0 mehrgen0 iZ; agentur0 tafel000 z; agentur0 schule00 z
agentur0 zeitung0 i; agentur0 gewerbev i; agentur0 kirchen0 i; agentur0 sportver i; agentur0 senioren i
stabste0 jugenda0 Z; stabste0 sozialau I; stabste0 volkshoc z; stabste0 feuerweh i
stiftung tafel000 >g; stiftung sportver >g; sparkass stiftung >G; sparkass sportver >g; sparkass gewerbev z
mehrgen0 kirchen0 z; mehrgen0 senioren i; mehrgen0 volkshoc z; tafel000 kirchen0 z; sportver feuerweh z
jugenda0 jugendfo z; jugenda0 schule00 i; zeitung0 heimatve i; schule00 gewerbev z
sportver heimatve k
"""
_ARTEN = {"i": "information", "z": "zusammenarbeit", "g": "geld", "k": "konflikt"}
DAMALS = ("agentur0", "stabste0", "stiftung", "mehrgen0", "tafel000", "sportver", "kirchen0", "sparkass", "zeitung0")


def netz_beispiel(heute: date) -> Netzblatt:
    """Make a network of nineteen invented bodies, with one earlier state and one task."""
    akteure, bindungen = _actors(), _ties()
    frueher = Welle(
        id="welle001",
        name="Erster Runder Tisch",
        tag=heute - timedelta(days=380),
        akteure=[a for a in akteure if a.id in DAMALS],
        bindungen=[b for b in bindungen if b.von in DAMALS and b.zu in DAMALS and b.staerke < 3],  # noqa: PLR2004
    )
    return Netzblatt(
        titel="Engagement in Lindenau",
        frage="Wer arbeitet in Lindenau zusammen, damit Engagement gelingt?",
        gruppe=gruppenstand_beispiel(heute),
        akteure=akteure,
        bindungen=bindungen,
        wellen=[frueher],
        aufgaben=[
            Aufgabe(
                id="aufgabe1",
                was="Das Reparaturcafé zum nächsten Runden Tisch einladen",
                wer="Freiwilligenagentur",
                bis=heute + timedelta(days=21),
            )
        ],
    )


def _actors() -> list[Akteurszeile]:
    zeilen = [[teil.strip() for teil in zeile.split(";")] for zeile in _STELLEN.strip().splitlines()]
    return [
        Akteurszeile.model_validate(
            {"id": i, "name": name, "sektor": sektor, "rolle": rolle, "einfluss": int(einfluss), "anliegen": anliegen}
        )
        for i, name, sektor, rolle, einfluss, anliegen in zeilen
    ]


def _ties() -> list[Bindungszeile]:
    bindungen: list[Bindungszeile] = []
    for teil in (t.split() for t in _BINDUNGEN.replace("\n", ";").split(";") if t.strip()):
        von, zu, arten = teil
        for buchstabe in arten.lstrip(">"):
            wert = {
                "id": f"bindung{len(bindungen):02d}",
                "von": von,
                "zu": zu,
                "art": _ARTEN[buchstabe.lower()],
                "gerichtet": arten.startswith(">"),
                "staerke": 3 if buchstabe.isupper() else 2,
            }
            bindungen.append(Bindungszeile.model_validate(wert))
    return bindungen
