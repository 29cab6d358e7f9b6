"""How does a path or a few cards become a day that fits? The planner with times, check and material."""

TITEL = "Ablauf planen"
BEREICH = "Planen"
NOTEBOOK = "30-ablaufplaner.ipynb"
VORRAT = 1
BESCHREIBUNG = "Aus einem Workshop-Plan oder aus Methodenkarten einen Tag planen, prüfen, mitnehmen und wieder öffnen."
