"""What do the two places of a tandem do, from the first meeting to the review after a year?"""

TITEL = "Städte-Tandem"
BEREICH = "Region"
NOTEBOOK = "56-tandem.ipynb"
VORRAT = 0
BESCHREIBUNG = (
    "Zwei Orte werden ein Tandem: erstes Treffen, Vereinbarung, Gespräche für zwölf Monate und Rückblick beider Seiten."
)
