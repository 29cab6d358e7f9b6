"""Who does what until when? The tasks of all sheets of a Mappe."""

TITEL = "Aufgaben"
BEREICH = "Mappe"
NOTEBOOK = "22-aufgaben.ipynb"
VORRAT = 0
BESCHREIBUNG = "Wer macht was bis wann: die Aufgaben aus allen Blättern Ihrer Mappe an einem Ort."
