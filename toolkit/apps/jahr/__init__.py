"""What happens in a year, and what came of it? All meetings, deadlines and tasks of a Mappe, and the report."""

TITEL = "Jahr auf einen Blick"
BEREICH = "Mappe"
NOTEBOOK = "23-jahr.ipynb"
VORRAT = 0
BESCHREIBUNG = "Alle Treffen, Fristen und Aufgaben Ihrer Mappe auf einer Seite, und daraus der Jahresbericht."
