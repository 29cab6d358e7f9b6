"""How is the day itself led? The clock for the moderation and for the room, from a plan to its real minutes."""

TITEL = "Tag leiten"
BEREICH = "Planen"
NOTEBOOK = "31-live.ipynb"
VORRAT = 0
BESCHREIBUNG = "Ihren Ablauf am Tag selbst leiten: Uhr für alle, Notizen nur für Sie, und Hilfe, wenn es später wird."
