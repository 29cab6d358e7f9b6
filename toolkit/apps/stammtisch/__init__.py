"""How does a group that meets again and again keep its topics, dates, agendas and minutes together?"""

TITEL = "Stammtisch und Steuerungsgruppe"
BEREICH = "Treffen"
NOTEBOOK = "41-stammtisch.ipynb"
VORRAT = 0
BESCHREIBUNG = (
    "Themen sammeln, Termine verabreden, Tagesordnung und Protokoll: alles für eine Runde, die sich wieder trifft."
)
