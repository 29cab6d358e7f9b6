"""What was said and decided at a meeting, and who does what until when? The minutes."""

TITEL = "Protokoll"
BEREICH = "Mappe"
NOTEBOOK = "21-protokoll.ipynb"
VORRAT = 0
BESCHREIBUNG = "Treffen festhalten: wer da war, was beschlossen wurde und wer was bis wann macht."
