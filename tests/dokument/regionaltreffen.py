"""Which sheets of a Regionaltreffen do the tests start from? Towns and people are invented."""

from __future__ import annotations

from datetime import date

from toolkit.dokument.regionaltreffen.beispiel import example
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.werte import (
    Aussage,
    Einnahme,
    Frage,
    Gast,
    Kosten,
    Platz,
    Raum,
    Sitzung,
    Thema,
    Vorlaufaufgabe,
    Zeitfenster,
)

HEUTE = date(2026, 11, 22)
TAG = date(2027, 3, 16)
FORMEL = "=cmd|' /C calc'!A0"
SKRIPT = "<script>alert(1)</script>"
LANG = "Ä" * 300
RECHTS = "\u202eשלום"
BOESE = (
    FORMEL,
    SKRIPT,
    LANG,
    RECHTS,
    "@SUM(1+1)*cmd",
    "+49 123",
    "-2+3",
    "| a | b |\n# Titel",
    "\u0000\u0007",
    "Ж & Ω",
)


def lindenau() -> Regionaltreffen:
    return example(HEUTE)


def hostile() -> Regionaltreffen:
    """A sheet in which every field of text holds something nasty."""
    namen = [text.replace("\n", " ") for text in BOESE]
    return Regionaltreffen(
        titel=SKRIPT,
        tag=TAG,
        beginn="10:00",
        ende="09:00",
        ort=FORMEL,
        adresse=LANG,
        gastgeber=RECHTS,
        personen=12,
        moderation=SKRIPT,
        kontakt=FORMEL,
        telefon="+49 123",
        absender=LANG,
        worum="# Titel\n- [x](javascript:alert(1))\n" + LANG,
        anfahrt=SKRIPT,
        raumzugang=FORMEL,
        aufgaben=[Vorlaufaufgabe(id=f"aufg{i}", was=n, wer=n, bis=TAG) for i, n in enumerate(namen)],
        themen=[Thema(id=f"them{i}", titel=n, frage=n, von=n, papierpunkte=i) for i, n in enumerate(namen)],
        gewaehlt=["them0", "them1", "fehlt"],
        zeiten=[Zeitfenster(id="zeit1", beginn="10:00", ende="11:00"), Zeitfenster(id="zeit2")],
        raeume=[Raum(id=f"raum{i}", name=n) for i, n in enumerate(namen)],
        sitzungen=[Sitzung(id=f"sitz{i}", titel=n, anbietende=[n, n]) for i, n in enumerate(namen)],
        plaetze=[
            Platz(id=f"plat{i}", sitzung=f"sitz{i}", zeit="zeit1", raum=f"raum{i}") for i in range(len(namen) - 1)
        ],
        gaeste=[
            Gast(id=f"gast{i}", name=n, ort=n, mail=n, funktion=n, zusage="ja", zugang=n, essen=n, sucht=n, bietet=n)
            for i, n in enumerate(namen)
        ],
        kosten=[Kosten(id=f"kost{i}", was=n, einzelpreis=i, gedeckt_durch=n) for i, n in enumerate(namen)],
        einnahmen=[Einnahme(id=f"einn{i}", was=n, betrag=1) for i, n in enumerate(namen)],
        boegen=3,
        aussagen=[Aussage(id=f"auss{i}", titel=n, ja=2, nein=1) for i, n in enumerate(namen)],
        fragen=[Frage(id="frag1", titel=SKRIPT, antworten=namen)],
        naechster_gastgeber=FORMEL,
    )


def crowd(anzahl: int) -> Regionaltreffen:
    """A sheet with many guests from thirty places."""
    gaeste = [
        Gast(
            id=f"gast{i:03d}",
            name=f"Gast {i}",
            ort=f"Ort {i % 30}",
            mail=f"gast{i}@ort.example",
            zusage="ja",
            essen=("", "vegan", "Vegan ")[i % 3],
        )
        for i in range(anzahl)
    ]
    return Regionaltreffen(titel="Großes Treffen", tag=TAG, gaeste=gaeste)
