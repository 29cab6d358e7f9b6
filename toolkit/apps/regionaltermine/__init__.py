"""On which days does a regional group meet, who hosts, and where are the ways short and fair?"""

TITEL = "Termine finden"
BEREICH = "Region"
NOTEBOOK = "51-regionaltermine.ipynb"
VORRAT = 0
BESCHREIBUNG = (
    "Tage finden, an denen in keinem Land Ferien sind: mit Gründen, als Serie, mit Gastgebern und Treffpunkt."
)
