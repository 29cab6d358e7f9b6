"""What do the two fictional places of the example say?"""

from __future__ import annotations

GRUENDE = (
    "Weidenbach hat ein Jugendforum, Lindenau sucht Wege zu Jugendlichen.",
    "Lindenau moderiert Runde Tische, Weidenbach möchte das lernen.",
)


# what the first talks were about: theme, idea, next step, who, whether it is done
NOTIZEN = (
    ("Kennenlernen", "Ein Bild vom anderen Ort hängt jetzt im Büro", "Fotos tauschen", "beide", True),
    ("Jugendforum", "Nicht einladen, sondern hingehen", "Skateplatz besuchen", "Lindenau", True),
    ("Runde Tische", "Eine Uhr, die alle sehen", "Leitfaden schicken", "Lindenau", True),
    ("Rhythmus", "45 Minuten genügen", "Besuch verabreden", "Weidenbach", False),
    ("Rathaus", "Erst zum Kaffee einladen, dann zur Sitzung", "Einladung schreiben", "Weidenbach", False),
)


LINDENAU = {
    "spricht": "Koordination",
    "erreichbar": "Telefon 0000 1234",
    "unterschreibt": "Bürgermeisteramt",
    "halb_gelernt": "Jugendliche dort treffen, wo sie schon sind\nEin Forum braucht ein eigenes kleines Geld",
    "halb_veraendert": "Wir waren dreimal am Skateplatz. Fünf Jugendliche machen beim Freiwilligentag mit.",
    "halb_schwer": "Termine in den Ferien",
    "halb_weiter": "weiter",
}


WEIDENBACH = {
    "spricht": "Stabsstelle Engagement",
    "erreichbar": "Telefon 0000 5678",
    "halb_gelernt": "Runde Tische enden mit Namen und Datum\nEine Person schreibt sichtbar mit",
    "halb_veraendert": "Der Runde Tisch im Westen hat zum ersten Mal etwas beschlossen.",
    "halb_schwer": "Das Rathaus war bisher nie dabei.",
    "halb_weiter": "anders",
    "halb_wie": "Beim nächsten Besuch kommt jemand aus dem Rathaus mit.",
}
