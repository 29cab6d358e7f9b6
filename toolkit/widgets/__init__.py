"""Which accessible blocks does a screen stand on?

Native elements throughout; every word that people read is passed in. Besides these, screens may use the form
fields of ipywidgets that work by keyboard and screen reader (Text, Textarea, Dropdown, DatePicker,
FileUpload).
"""

from __future__ import annotations

from toolkit.widgets.ausgang import Ausgang
from toolkit.widgets.auswahl import Auswahl
from toolkit.widgets.basis import Baustein
from toolkit.widgets.behaelter import Abschnitt, Behaelter, Klappe, Reihe, Stapel
from toolkit.widgets.dialogfeld import Dialogfeld
from toolkit.widgets.fortschritt import Fortschrittsbalken
from toolkit.widgets.knopf import Knopf
from toolkit.widgets.kontrollgruppe import Kontrollgruppe
from toolkit.widgets.landkarte import Landkarte
from toolkit.widgets.meldung import Meldung
from toolkit.widgets.merkzettel import Merkzettel
from toolkit.widgets.monatskalender import Monatskalender
from toolkit.widgets.netzbild import Netzbild
from toolkit.widgets.optionsgruppe import Optionsgruppe
from toolkit.widgets.schalter import Schalter
from toolkit.widgets.schrittleiste import Schrittleiste
from toolkit.widgets.sprungleiste import Sprungleiste
from toolkit.widgets.suchfeld import Suchfeld
from toolkit.widgets.tabelle import Tabelle
from toolkit.widgets.textblatt import Textblatt
from toolkit.widgets.trefferliste import Trefferliste
from toolkit.widgets.zahlenfeld import Zahlenfeld

__all__ = [
    "Abschnitt",
    "Ausgang",
    "Auswahl",
    "Baustein",
    "Behaelter",
    "Dialogfeld",
    "Fortschrittsbalken",
    "Klappe",
    "Knopf",
    "Kontrollgruppe",
    "Landkarte",
    "Meldung",
    "Merkzettel",
    "Monatskalender",
    "Netzbild",
    "Optionsgruppe",
    "Reihe",
    "Schalter",
    "Schrittleiste",
    "Sprungleiste",
    "Stapel",
    "Suchfeld",
    "Tabelle",
    "Textblatt",
    "Trefferliste",
    "Zahlenfeld",
]
