"""What do places of a region do together, in which form, and who does what until when?"""

TITEL = "Gemeinsam etwas tun"
BEREICH = "Region"
NOTEBOOK = "52-vorhaben.ipynb"
VORRAT = 0
BESCHREIBUNG = (
    "Ein Vorhaben mehrerer Orte planen: Form wählen, prüfen, wer es schon macht, Rollen, Fahrplan und Geld klären."
)
