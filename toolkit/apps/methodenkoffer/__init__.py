"""Which method helps me now? The finder with comparison and short list."""

TITEL = "Methode finden"
BEREICH = "Methoden"
NOTEBOOK = "10-methodenkoffer.ipynb"
VORRAT = 1
BESCHREIBUNG = "Methoden finden, vergleichen, auf Ihre Gruppe zuschneiden und als Merkliste mitnehmen."
