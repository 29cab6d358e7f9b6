"""Who works with whom in a town or a region, what holds the network together, and who is missing?"""

TITEL = "Netz verstehen"
BEREICH = "Region"
NOTEBOOK = "54-netz.ipynb"
VORRAT = 0
BESCHREIBUNG = (
    "Eine Karte Ihrer Stellen und Verbindungen: wer verbindet, wer allein steht, wer fehlt, was wäre, wenn jemand geht."
)
