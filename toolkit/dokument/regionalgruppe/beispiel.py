"""Which fictional places form the regional group of the filled-in example?

All names, facts and positions are invented; the positions lie in the middle of Germany so that a map shows them well.
"""

from __future__ import annotations

from datetime import date, timedelta

from toolkit.dokument.regionalgruppe.blatt import Abweichung, Fahrzeit, Gruppenort, Regionalgruppe
from toolkit.dokument.regionalgruppe.stand import Gruppenstand, copy_group

BLATT = "Beispielblatt"
# id, name, kind, Land, latitude, longitude, inhabitants, since, member
_ORTE = (
    ("lindenau0", "Lindenau", "stadt", "ST", 51.86, 11.55, 24_300, 2015, True),
    ("eichberg0", "Eichberg", "stadt", "ST", 51.62, 11.92, 18_900, 2018, True),
    ("seefelden", "Seefelden", "gemeinde", "ST", 52.12, 11.98, 9_700, 2021, True),
    ("birkenau0", "Birkenau am See", "gemeinde", "ST", 52.27, 11.35, 6_200, 2024, True),
    ("tannhof00", "Tannhof", "gemeinde", "TH", 51.34, 11.05, 5_400, 2022, True),
    ("weidenba0", "Weidenbach", "stadt", "TH", 51.12, 11.52, 31_800, 2020, True),
    ("ulmenhai0", "Ulmenhain", "stadt", "SN", 51.42, 12.62, 22_500, 2020, True),
    ("rosenfel0", "Rosental an der Aue", "stadt", "SN", 51.15, 12.41, 12_100, 2024, True),
    ("ahornsee0", "Ahornsee", "stadt", "BB", 51.98, 12.81, 15_600, 2021, True),
    ("erlengru0", "Erlengrund", "gemeinde", "BB", 52.21, 12.55, 7_900, None, False),
    ("kreislin0", "Landkreis Lindenau", "landkreis", "ST", 51.80, 11.70, 168_000, None, False),
    ("landesne0", "Landesnetzwerk Mitte", "landesnetzwerk", "ST", None, None, None, 2025, False),
)
_STIMMEN_ZU = ("lindenau0", "eichberg0", "seefelden", "weidenba0", "ahornsee0")
_BLAETTER: dict[str, tuple[str, str, str, str, str]] = {
    "lindenau0": (
        "Freiwilligenagentur Lindenau",
        "Koordination",
        "Ehrenamtskarte\nOffener Abend jeden Monat",
        "Jugendliche erreichen, die in keinem Verein sind",
        "Unterlagen zur Ehrenamtskarte\nModeration für Runde Tische",
    ),
    "eichberg0": (
        "Bürgerstiftung Eichberg",
        "Geschäftsstelle",
        "Vereinsberatung\nFreiwilligentag im September",
        "Unternehmen für den Freiwilligentag",
        "Zwei Abende Vereinsberatung\nGemeindesaal mit Küche",
    ),
    "seefelden": (
        "Bürgerbüro der Gemeinde",
        "Bürgerbüro",
        "Lastenrad zum Ausleihen\nNachbarschaftshilfe",
        "Erfahrungen mit Vereinsberatung",
        "Lastenrad für Wochenenden",
    ),
    "birkenau0": (
        "Hauptamt der Gemeinde",
        "Hauptamt",
        "Dorfladen in Händen der Bürger*innen",
        "Ehrenamtskarte im kleinen Ort",
        "Führung durch den Dorfladen",
    ),
    "tannhof00": (
        "Kulturverein Tannhof",
        "Vorstand",
        "Kino im Stall\nErzählcafé",
        "Saal für 40 Menschen\nNachfolge im Vorstand",
        "Technik für Filmabende",
    ),
    "weidenba0": (
        "Stabsstelle Engagement der Stadt",
        "Stabsstelle",
        "Engagementstrategie\nJugendforum",
        "Runde Tische moderieren",
        "Jugendforum zum Nachmachen",
    ),
    "ulmenhai0": (
        "Mehrgenerationenhaus",
        "Leitung",
        "Freiwilligentag im September\nSprachcafé",
        "Unternehmen für den Freiwilligentag",
        "Ablaufplan für ein Sprachcafé",
    ),
    "ahornsee0": (
        "Freiwilligenagentur Ahornsee",
        "Koordination",
        "Börse für Engagement und Unternehmen",
        "Engagementstrategie schreiben",
        "Kontakte zu Unternehmen\nMarktplatz-Abend mit Anleitung",
    ),
}


def gruppe_beispiel(heute: date) -> Regionalgruppe:
    """Make the group: twelve invented places, eight of them with a contact sheet, one with two versions of a fact."""
    orte = [_place(zeile, heute) for zeile in _ORTE]
    return Regionalgruppe(
        titel="Regionalrunde Lindenau",
        region="Mitte",
        sammelt="Amira Muster, Koordination Lindenau",
        ruecklauf_bis=heute + timedelta(days=16),
        orte=orte,
        fahrzeiten=[
            Fahrzeit(id="fahrt001", von="lindenau0", nach="eichberg0", minuten=55),
            Fahrzeit(id="fahrt002", von="birkenau0", nach="tannhof00", minuten=140),
        ],
        abweichungen=[
            Abweichung(
                id="andere01", zu="tannhof00", feld="kontakt", neu="Geschäftsführung", woher="Tannhof-Kontaktblatt.xlsx"
            )
        ],
    )


def gruppenstand_beispiel(heute: date) -> Gruppenstand:
    """Make the copy of the group that the examples of other sheets keep."""
    return copy_group(gruppe_beispiel(heute), "")


def _place(zeile: tuple[object, ...], heute: date) -> Gruppenort:
    kennung, name, typ, land, lat, lon, einwohner, seit, mitglied = zeile
    felder = {
        "id": kennung,
        "name": name,
        "typ": typ,
        "land": land,
        "lat": lat,
        "lon": lon,
        "einwohner": einwohner,
        "seit": seit,
        "mitglied": mitglied,
    }
    if blatt := _BLAETTER.get(str(kennung)):
        wer, kontakt, tut, sucht, bietet = blatt
        felder |= {"wer": wer, "kontakt": kontakt, "tut": tut, "sucht": sucht, "bietet": bietet}
        felder["mail"] = f"engagement@{name}.example".casefold() if kennung in _STIMMEN_ZU else ""
        felder |= {"stand": heute - timedelta(days=20), "quelle": BLATT, "weitergeben": kennung in _STIMMEN_ZU}
    return Gruppenort.model_validate(felder)
