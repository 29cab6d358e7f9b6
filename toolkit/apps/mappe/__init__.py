"""What does your place or group keep? The Mappe: its sheets, codes, packages, and how it is deleted."""

TITEL = "Meine Mappe"
BEREICH = "Mappe"
NOTEBOOK = "20-mappe.ipynb"
VORRAT = 0
BESCHREIBUNG = "Ihre Mappe anlegen und öffnen: Blätter, Fassungen, Papierkorb, Codes, Mitnehmen und Löschen."
