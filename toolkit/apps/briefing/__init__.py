"""What goes along to a meeting of the heads of Kommunen, and what comes home from it?"""

TITEL = "BürgermeisterInnen-Treffen vorbereiten"
BEREICH = "Treffen"
NOTEBOOK = "42-briefing.ipynb"
VORRAT = 0
BESCHREIBUNG = "Eine Seite mitgeben: Zahlen, drei Erfolge, zwei Bitten, eine Frage. Danach Zusagen festhalten."
