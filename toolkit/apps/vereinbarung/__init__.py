"""What do partners agree on when they work together in a region? Seven steps on one canvas."""

TITEL = "Zusammenarbeit vereinbaren"
BEREICH = "Region"
NOTEBOOK = "53-vereinbarung.ipynb"
VORRAT = 0
BESCHREIBUNG = (
    "Sieben Schritte zur Kooperationsvereinbarung: Partner, Form, Ziele, Rollen, Plan, Geld und wer das schon macht."
)
