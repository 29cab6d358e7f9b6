"""How are many places divided into regional networks with short ways?"""

TITEL = "Regionen bilden"
BEREICH = "Region"
NOTEBOOK = "57-regionen.ipynb"
VORRAT = 0
BESCHREIBUNG = "Viele Orte in regionale Netzwerke einteilen: kurze Wege, klare Gründe, alles von Hand zu ändern."
