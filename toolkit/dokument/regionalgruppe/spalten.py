"""What is a place asked on its contact sheet, and how are the columns called in a table of all places?"""

from __future__ import annotations

from dataclasses import dataclass

FORMBLATT = "Kontaktblatt"
TABELLENBLATT = "Regionalgruppe"
WEGEBLATT = "Fahrzeiten"
FRAGE, ANTWORT, HILFE = "Frage", "Ihre Antwort", "So geht es"
VON, NACH, MINUTEN = "Von", "Nach", "Minuten"
KENNUNG = "Kennung"
ORT = "Ort"
# Fields in which one thing stands per line.
MEHRZEILIG = ("tut", "sucht", "bietet")
# Single lines that a place says about itself.
EINZEILIG = ("wer", "kontakt", "mail", "telefon")


@dataclass(frozen=True)
class Frage:
    """A question of the contact sheet.

    Attributes:
        feld: field of ``Gruppenort`` in which the answer is kept.
        frage: as it stands on the sheet; also the title of the column in a table.
        kurz: one word for it, where an answer stands beside others.
        hilfe: what is meant.
        zeilen: how many rows or lines the blank sheet has for it.
        auch: what people call it when they write it anew.
    """

    feld: str
    frage: str
    kurz: str
    hilfe: str = ""
    zeilen: int = 1
    auch: tuple[str, ...] = ()


FRAGEN = (
    Frage(
        "name",
        ORT,
        "Ort",
        "Name der Stadt, der Gemeinde, des Landkreises oder des Verbandes.",
        1,
        ("Kommune", "Stadt", "Gemeinde", "Name"),
    ),
    Frage(
        "wer",
        "Wer sind Sie?",
        "Wer",
        "Wo die Koordination sitzt, zum Beispiel: Freiwilligenagentur. Namen von Menschen sind nicht nötig.",
        1,
        ("Wer seid ihr?", "Wer koordiniert?", "Einrichtung"),
    ),
    Frage(
        "tut",
        "Was tun Sie?",
        "Tut",
        "Eine Sache je Zeile, zum Beispiel: Freiwilligentag im September.",
        5,
        ("Was tut ihr?", "Angebote und Vorhaben", "Aktivitäten"),
    ),
    Frage(
        "sucht",
        "Was suchen Sie?",
        "Sucht",
        "Eine Sache je Zeile: Wissen, Räume, Werkzeug, Partner.",
        4,
        ("Was sucht ihr?",),
    ),
    Frage(
        "bietet",
        "Was bieten Sie?",
        "Bietet",
        "Eine Sache je Zeile. Kleine Dinge sind oft die nützlichsten.",
        4,
        ("Was bietet ihr?",),
    ),
    Frage(
        "kontakt",
        "Kontakt",
        "Kontakt",
        "Wen dürfen andere fragen? Eine Rolle genügt.",
        1,
        ("Ansprechperson", "Wen fragen?", "Kontakt (eine Rolle genügt)"),
    ),
    Frage(
        "mail", "E-Mail", "E-Mail", "Am besten eine Adresse der Einrichtung.", 1, ("Mail", "Email", "E-Mail-Adresse")
    ),
    Frage("telefon", "Telefon", "Telefon", "Darf leer bleiben.", 1, ("Tel.", "Tel", "Telefonnummer")),
    Frage(
        "weitergeben",
        "Darf Ihr Kontakt in die Liste für alle Orte?",
        "Kontakt in die Liste",
        "„ja“ oder „nein“. Ohne „ja“ bleibt der Kontakt bei der Person, die sammelt.",
        1,
        ("Kontakt in die Liste", "Kontakt weitergeben", "Einverständnis"),
    ),
    Frage("stand", "Ausgefüllt am", "Stand", "Zum Beispiel 22.11.2026.", 1, ("Stand", "Datum")),
)
FRAGE_ZU = {f.feld: f for f in FRAGEN}
# Facts of a place that only the table of the whole group has: field, title, and what others call it.
FAKTEN: dict[str, tuple[str, ...]] = {
    "typ": ("Art", "Typ"),
    "land": ("Bundesland", "Land"),
    "einwohner": ("Einwohner", "Einwohner*innen", "Einwohnerzahl"),
    "lat": ("Breite", "Breitengrad"),
    "lon": ("Länge", "Längengrad"),
    "liegt_bei": ("Liegt bei",),
    "seit": ("Seit", "Mitglied seit", "Im Netzwerk seit"),
    "mitglied": ("Mitglied", "Mitglied im Netzwerk"),
    "quelle": ("Woher", "Quelle"),
    "ort": ("Ortskennung",),
}
