"""Of which parts does the sheet of a tandem consist: its places, themes and talks?"""

from __future__ import annotations

from typing import Literal

from toolkit.dokument.blattwert import Eintrag, Text, Zeile
from toolkit.dokument.regionalgruppe.blatt import Breite, Laenge, Land

Weiter = Literal["", "weiter", "anders", "beenden"]
Runde = Literal["halb", "ganz"]
WEITER: dict[str, str] = {
    "weiter": "Wir machen so weiter.",
    "anders": "Wir machen weiter, aber anders.",
    "beenden": "Wir beenden das Tandem mit Dank.",
}


class Tandemort(Eintrag):
    """One of the two places.

    Attributes:
        ort: id of the place in the group from which it came; empty if its name was typed.
        name: what people call it.
        land: code of the Land; empty if unknown.
        lat: latitude in degrees; ``None`` without a position.
        lon: longitude in degrees.
        lage_fuer: the name for which the position holds; another name has no position.
        wer: institution that coordinates there.
        spricht: who speaks for the place; a role is enough.
        erreichbar: telephone or address.
        sucht: what it seeks, one thing per line.
        bietet: what it offers, one thing per line.
        gibt: what it gives in the tandem, one thing per line.
        bekommt: what it hopes to get out of it, one thing per line.
        unterschreibt: who signs the agreement; a role is enough.
        halb_gelernt: after six months: what it learned from the other place.
        halb_veraendert: what has changed at home.
        halb_schwer: what was hard.
        halb_weiter: go on, change or end; a key of ``WEITER``.
        halb_wie: what is to be different, or a last word.
        ganz_gelernt: the same after twelve months.
        ganz_veraendert: see above.
        ganz_schwer: see above.
        ganz_weiter: see above.
        ganz_wie: see above.
    """

    ort: Zeile = ""
    name: Zeile = ""
    land: Land = ""
    lat: Breite | None = None
    lon: Laenge | None = None
    lage_fuer: Zeile = ""
    wer: Zeile = ""
    spricht: Zeile = ""
    erreichbar: Zeile = ""
    sucht: Text = ""
    bietet: Text = ""
    gibt: Text = ""
    bekommt: Text = ""
    unterschreibt: Zeile = ""
    halb_gelernt: Text = ""
    halb_veraendert: Text = ""
    halb_schwer: Text = ""
    halb_weiter: Weiter = ""
    halb_wie: Zeile = ""
    ganz_gelernt: Text = ""
    ganz_veraendert: Text = ""
    ganz_schwer: Text = ""
    ganz_weiter: Weiter = ""
    ganz_wie: Zeile = ""
