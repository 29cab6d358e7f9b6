"""Who should meet whom at the next Regionaltreffen, and which places might become a tandem?"""

TITEL = "Wer sollte wen treffen?"
BEREICH = "Region"
NOTEBOOK = "58-begegnung.ipynb"
VORRAT = 0
BESCHREIBUNG = (
    "Tische für das nächste Regionaltreffen und Vorschläge für Tandems: aus Themen, Bekanntschaft und Akteurskarte."
)
