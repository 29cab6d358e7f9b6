"""Who has done this already? The board of a group of places: offers, wishes, and who might help whom."""

TITEL = "Wer hat das schon gemacht?"
BEREICH = "Treffen"
NOTEBOOK = "45-marktplatz.ipynb"
VORRAT = 0
BESCHREIBUNG = "Biete und suche in einer Runde von Orten: Zettel einsammeln, sehen, was passt, 20 Minuten telefonieren."
