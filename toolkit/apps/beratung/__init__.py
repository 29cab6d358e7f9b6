"""How does a group advise one of its members, step by step, with a clock and without leaving traces?"""

TITEL = "Kollegiale Beratung"
BEREICH = "Treffen"
NOTEBOOK = "44-beratung.ipynb"
VORRAT = 0
BESCHREIBUNG = (
    "Eine Runde berät eine Person in acht Schritten: mit Uhr, Rollen, Blättern – und ohne Spuren, wenn Sie das wollen."
)
