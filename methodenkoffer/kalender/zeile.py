"""How does one row that somebody brings along become a holiday, or a sentence about what is wrong with it?"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from pydantic import ValidationError

from methodenkoffer.kalender.ferien import LAENGSTE_FERIEN, Ferien, find_land
from methodenkoffer.laender import LAENDER

MEISTE_ZEILEN = 5000
LAENGSTER_NAME, LAENGSTE_QUELLE, LAENGSTE_ANMERKUNG = 120, 500, 300
_DEUTSCH = re.compile(r"^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$")
_ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")


@dataclass(frozen=True)
class Zeilenmeldung:
    """Why a row was not taken over.

    Attributes:
        stelle: where it stands: ``Zeile 4``, ``Eintrag 2``, ``Datei``.
        was: what is wrong, in German.
        tun: what helps, in German.
    """

    stelle: str
    was: str
    tun: str

    def __str__(self) -> str:
        """Say it on one line."""
        return f"{self.stelle}: {self.was} {self.tun}"


@dataclass(frozen=True)
class Ferienaufnahme:
    """What came out of a file that somebody brought along.

    Attributes:
        ferien: the good rows, in the order of the file.
        meldungen: one for each row that was left out.
    """

    ferien: tuple[Ferien, ...] = ()
    meldungen: tuple[Zeilenmeldung, ...] = ()

    @property
    def bericht(self) -> str:
        """Say how many rows were good, in one German sentence."""
        gut, schlecht = len(self.ferien), len(self.meldungen)
        satz = f"{gut} {'Ferienzeit' if gut == 1 else 'Ferienzeiten'} übernommen"
        return f"{satz}, {schlecht} nicht." if schlecht else f"{satz}."


def clean(text: object, laenge: int) -> str:
    """Make text of one line without invisible characters, so that nothing hides in it; longer text is cut."""
    sichtbar = "".join(" " if unicodedata.category(z) in {"Cc", "Zl", "Zp"} else z for z in str(text))
    return " ".join("".join(z for z in sichtbar if unicodedata.category(z) != "Cf").split())[:laenge].strip()


def read_day(text: str) -> date | None:
    """Read ``2027-02-08`` or ``8.2.2027``; ``None`` if it is no day."""
    knapp = text.strip()
    deutsch, iso = _DEUTSCH.match(knapp), _ISO.match(knapp)
    try:
        if deutsch:
            return date(int(deutsch[3]), int(deutsch[2]), int(deutsch[1]))
        return date(int(iso[1]), int(iso[2]), int(iso[3])) if iso else None
    except ValueError:
        return None


def build_holiday(stelle: str, felder: Mapping[str, str], heute: date, quelle: str) -> Ferien | Zeilenmeldung:
    """Build a holiday from the cells of a row.

    Args:
        stelle: where the row stands, for the message.
        felder: cells by the names ``land``, ``name``, ``von``, ``bis``, ``quelle``, ``gesehen``, ``anmerkung``.
        heute: today; the day on which it was seen, where the row does not say it.
        quelle: the source, where the row does not say it.

    Returns:
        The holiday, or what is wrong with the first bad cell.
    """
    land, name = find_land(felder.get("land", "")), clean(felder.get("name", ""), LAENGSTER_NAME)
    von, bis = read_day(felder.get("von", "")), read_day(felder.get("bis", "") or felder.get("von", ""))
    if not land:
        gezeigt = clean(felder.get("land", ""), 60)
        was = f"Das Land „{gezeigt}“ kennen wir nicht." if gezeigt else "Das Land fehlt."
        return Zeilenmeldung(stelle, was, f"Schreiben Sie es aus oder als Kürzel: {', '.join(LAENDER)}.")
    if len(name) < len("XX"):
        return Zeilenmeldung(stelle, "Der Name der Ferien fehlt.", "Schreiben Sie zum Beispiel „Herbstferien“.")
    for feld, tag in (("von", von), ("bis", bis)):
        if tag is None:
            gezeigt = clean(felder.get(feld, ""), 40)
            was = f"„{gezeigt}“ bei „{feld}“ ist kein Datum." if gezeigt else f"Das Datum bei „{feld}“ fehlt."
            return Zeilenmeldung(stelle, was, "Schreiben Sie es so: 8.2.2027 oder 2027-02-08.")
    werte = {
        "land": land,
        "name": name,
        "von": von,
        "bis": bis,
        "quelle": clean(felder.get("quelle", ""), LAENGSTE_QUELLE) or clean(quelle, LAENGSTE_QUELLE),
        "gesehen": read_day(felder.get("gesehen", "")) or heute,
        "anmerkung": clean(felder.get("anmerkung", ""), LAENGSTE_ANMERKUNG),
    }
    try:
        return Ferien.model_validate(werte)
    except ValidationError as fehler:
        return _say_invalid(stelle, fehler.errors()[0]["type"])


def _say_invalid(stelle: str, art: str) -> Zeilenmeldung:
    if art == "ferien_rueckwaerts":
        return Zeilenmeldung(stelle, "Der letzte Tag liegt vor dem ersten.", "Tauschen Sie „von“ und „bis“.")
    if art == "ferien_zu_lang":
        tun = f"Mehr als {LAENGSTE_FERIEN} Tage am Stück gibt es nicht. Prüfen Sie die Jahreszahlen."
        return Zeilenmeldung(stelle, "So lang sind keine Schulferien.", tun)
    return Zeilenmeldung(stelle, "Das Jahr passt nicht.", "Möglich sind die Jahre 1990 bis 2200.")
