"""How do people host a meeting of neighbouring places, from the first date to the Dokumentation?"""

TITEL = "Regionaltreffen ausrichten"
BEREICH = "Treffen"
NOTEBOOK = "40-regionaltreffen.ipynb"
VORRAT = 0
BESCHREIBUNG = "Ein Treffen mit Nachbarorten Schritt für Schritt: vom ersten Termin bis zur Dokumentation."
