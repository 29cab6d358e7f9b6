"""Which places become a tandem this year, why, and what would another choice cost?"""

TITEL = "Tandems zusammenbringen"
BEREICH = "Region"
NOTEBOOK = "55-tandemvermittlung.ipynb"
VORRAT = 0
BESCHREIBUNG = (
    "Neue und erfahrene Orte zusammenbringen: Wünsche und Themen sammeln, Vorschlag mit Gründen, Paare vereinbaren."
)
