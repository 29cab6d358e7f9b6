"""Who belongs to the regional group? Choose places on a map and in a list, collect what each does, seeks and offers."""

TITEL = "Wer gehört dazu?"
BEREICH = "Region"
NOTEBOOK = "50-regionalgruppe.ipynb"
VORRAT = 0
BESCHREIBUNG = (
    "Ihre Regionalgruppe auf der Landkarte: Orte wählen, Kontaktblätter einsammeln, sehen, wer was tut und sucht."
)
