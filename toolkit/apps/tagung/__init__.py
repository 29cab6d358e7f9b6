"""What do we take to a congress, what do we bring home, and what becomes of it?"""

TITEL = "Netzwerktreffen: vorbereiten und mitbringen"
BEREICH = "Treffen"
NOTEBOOK = "43-tagung.ipynb"
VORRAT = 0
BESCHREIBUNG = (
    "Netzwerktreffen oder Tagung: Beitrag vorbereiten, Kontakte und Ideen sammeln, zu Hause etwas daraus machen."
)
