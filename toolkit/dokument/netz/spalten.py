"""How are the columns of actors and ties called in a table, by us and by others?"""

from __future__ import annotations

from toolkit.dokument.netz.feld import Feld
from toolkit.planung.netz import ARTEN, SEKTOREN

AKTEURE, VERBINDUNGEN, ERKLAERUNG = "Akteure", "Verbindungen", "So geht es"
KENNUNG = "Kennung"
STAERKEN = {1: "schwach", 2: "mittel", 3: "stark"}
_ERLAUBT = f"Eines dieser Wörter: {', '.join(SEKTOREN.values())}. Darf leer bleiben."
_RICHTUNG = "„ja“, wenn es nur von links nach rechts gilt."
_FUENF = "Eine Zahl von 1 (wenig) bis 5 (viel). Darf leer bleiben."
AKTEURSFELDER = (
    Feld(
        "name",
        "Name",
        "Wie alle die Einrichtung nennen. Von Menschen nur die Initialen.",
        ("Akteur", "Akteurin", "Organisation", "Einrichtung", "Verein", "Wer", "Label"),
        breite=34,
    ),
    Feld("sektor", "Bereich", _ERLAUBT, ("Sektor", "Branche"), breite=24),
    Feld("rolle", "Rolle", "Was sie im Netz tut, in wenigen Worten.", ("Aufgabe", "Funktion"), breite=34),
    Feld("anliegen", "Anliegen", "Was ihr wichtig ist.", ("Ziel", "Ziele", "Interesse", "Interessen"), breite=34),
    Feld("gruppe", "Gruppe", "Eine freie Gruppe, zum Beispiel der Ort.", ("Ort", "Stadt", "Kommune"), breite=20),
    Feld("person", "Person", "„ja“, wenn es ein Mensch ist.", ("Mensch",), "ja_nein", 10),
    Feld("einfluss", "Einfluss", _FUENF, ("Einfluss (1–5)", "Macht"), "zahl", 12, bewertung=True),
    Feld("id", KENNUNG, "Bitte stehen lassen: Daran erkennen wir die Zeile wieder.", ("Id",), breite=10),
)
BINDUNGSFELDER = (
    Feld(
        "von",
        "Von",
        "Ein Name aus dem Blatt „Akteure“.",
        ("Akteur A", "Akteur 1", "Wer", "Von wem", "Source", "Quelle"),
        breite=34,
    ),
    Feld(
        "zu",
        "Zu",
        "Ein anderer Name aus dem Blatt „Akteure“.",
        ("An", "Nach", "Mit", "Mit wem", "Zu wem", "Akteur B", "Akteur 2", "Target", "Partner"),
        breite=34,
    ),
    Feld(
        "art",
        "Art",
        f"{', '.join(ARTEN.values())}. Mehreres mit Komma.",
        ("Art der Verbindung", "Beziehung", "Verbindung"),
        breite=18,
    ),
    Feld("gerichtet", "In eine Richtung", _RICHTUNG, ("Gerichtet", "Einseitig"), "ja_nein", 20),
    Feld("staerke", "Stärke", "schwach, mittel oder stark (auch 1, 2, 3).", ("Gewicht", "Weight"), breite=11),
    Feld("vertrauen", "Vertrauen", _FUENF, ("Vertrauen (1–5)",), "zahl", 13, bewertung=True),
    Feld("nutzen", "Nutzen", _FUENF, ("Nutzen (1–5)",), "zahl", 11, bewertung=True),
    Feld("von_wem", "Angabe von", "Wer das so sieht. Darf leer bleiben.", ("Gesagt von",), "text", 24, bewertung=True),
    Feld("id", KENNUNG, "Bitte stehen lassen: Daran erkennen wir die Zeile wieder.", ("Id",), breite=10),
)  # fmt: skip
NAMEN_DER_FELDER = {f.feld: f.titel for f in (*AKTEURSFELDER, *BINDUNGSFELDER)}
