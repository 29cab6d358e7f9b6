"""Where in a Mappe does a person's name stand, and how does it leave?

For requests under data protection law: find, hand out, delete or replace. Looks at every sheet, the trash and the
named versions. A name may stand in one text ("Annas Idee" for "Anna") or in two fields of one entry.
"""

from __future__ import annotations

import itertools
import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from toolkit.store.ablage import Ablage
from toolkit.store.typen import Speicherfehler, Zugang
from toolkit.store.verfall import BLEIBT, day_number
from toolkit.store.zeilen import BLATT, FASSUNG, dump, kept, line, now, sheet

if TYPE_CHECKING:
    from toolkit.store.treiber.vertrag import Verbindung

KUERZESTER_NAME = 2
GELOESCHT = "(Name gelöscht)"


@dataclass(frozen=True)
class Fundstelle:
    """A place where the name stands.

    Attributes:
        blatt_id: the sheet.
        art: its kind.
        titel: its title.
        fassung: name of the kept version; empty for the sheet itself.
        papierkorb: whether the sheet is in the trash.
        weg: where in the content, for example ``("anwesend", "0", "name")``; ``("titel",)`` for the title.
        text: the whole text there.
    """

    blatt_id: str
    art: str
    titel: str
    fassung: str
    papierkorb: bool
    weg: tuple[str, ...]
    text: str


class _Name:
    """A name, compared regardless of case, spaces and how its umlauts are stored."""

    def __init__(self, name: str) -> None:
        self.teile = line(unicodedata.normalize("NFC", name)).split()
        if sum(map(len, self.teile)) < KUERZESTER_NAME:
            raise Speicherfehler("Bitte geben Sie einen Namen mit mindestens zwei Buchstaben ein.")
        muster = r"\s+".join(re.escape(teil) for teil in self.teile)
        # German adds an s to a name: "Annas", "Anna Bergs".
        self.muster = re.compile(rf"(?<!\w){muster}(?=(?:[’']?s)?(?!\w))", re.IGNORECASE)

    def stands_in(self, text: str) -> bool:
        return self.muster.search(unicodedata.normalize("NFC", text)) is not None

    def replace(self, text: str, ersatz: str) -> str:
        normal = unicodedata.normalize("NFC", text)
        neu = self.muster.sub(lambda _: ersatz, normal)
        return text if neu == normal else neu

    def split_over(self, eintrag: dict[str, Any]) -> dict[str, int]:
        """Fields of an entry that hold one part of the name each, with the number of that part."""
        gesucht = {teil.casefold(): nummer for nummer, teil in enumerate(self.teile)}
        felder = {
            schluessel: gesucht[unicodedata.normalize("NFC", wert).strip().casefold()]
            for schluessel, wert in eintrag.items()
            if isinstance(wert, str) and unicodedata.normalize("NFC", wert).strip().casefold() in gesucht
        }
        return felder if len(self.teile) > 1 and set(felder.values()) == set(gesucht.values()) else {}


def find_person(ablage: Ablage, zugang: Zugang, name: str) -> list[Fundstelle]:
    """Find a name in all sheets of a Mappe.

    Raises:
        Speicherfehler: the name is too short to be searched for.
    """
    gesucht = _Name(name)
    with ablage.treiber.reading() as db:
        ablage.check(db, zugang)
        return list(_all(db, zugang, gesucht))


def export_person(ablage: Ablage, zugang: Zugang, name: str) -> bytes:
    """Return what a Mappe says about a person as JSON, to be handed to that person after somebody has read it.

    Raises:
        Speicherfehler: the name is too short to be searched for.
    """
    stellen = [asdict(stelle) for stelle in find_person(ablage, zugang, name)]
    for stelle in stellen:
        del stelle["blatt_id"]
    ganz = {"mappe": ablage.load_mappe(zugang).name, "gesucht": line(name), "fundstellen": stellen}
    return json.dumps(ganz, ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace")


def replace_person(ablage: Ablage, zugang: Zugang, name: str, ersatz: str = GELOESCHT) -> tuple[int, bool]:
    """Replace a name everywhere in a Mappe, in one transaction; without ``ersatz`` that deletes it.

    Args:
        ablage: the store.
        zugang: the open Mappe.
        name: the name.
        ersatz: a pseudonym, for example "Person A".

    Returns:
        How many places were changed, and whether the old text is gone from the database's files (see
        ``delete_sheet``). Backups keep it until they expire.

    Raises:
        Speicherfehler: the name is too short to be searched for.
        NichtErlaubt: the code may only read.
    """
    gesucht, neu = _Name(name), line(ersatz) or GELOESCHT
    weg = ablage.remove_expired(mappe_id=zugang.mappe.id)
    with ablage.treiber.writing() as db:
        ablage.change(db, zugang)
        anzahl = len(list(_all(db, zugang, gesucht)))
        for blatt in _sheets(db, zugang):
            titel, text = gesucht.replace(blatt.titel, neu), dump(_replaced(blatt.inhalt, gesucht, neu))
            if (titel, text) != (blatt.titel, dump(blatt.inhalt)):
                ablage.overwrite(db, zugang, blatt.id, titel=line(titel), schema=blatt.schema, inhalt=text)
            for alt in _versions(db, blatt.id):
                werte = [line(gesucht.replace(t, neu)) for t in (alt.name, alt.titel)]
                inhalt = dump(_replaced(alt.inhalt, gesucht, neu))
                sql = "UPDATE fassung SET name = ?, titel = ?, inhalt = ? WHERE id = ?"
                if (*werte, inhalt) != (alt.name, alt.titel, dump(alt.inhalt)):
                    db.write(sql, (*werte, inhalt, alt.id))
        mappe = db.read("SELECT name FROM mappe WHERE id = ?", (zugang.mappe.id,))[0][0]
        if gesucht.stands_in(mappe):
            anzahl += 1
            sql = "UPDATE mappe SET name = ?, benutzt = ? WHERE id = ?"
            db.write(sql, (line(gesucht.replace(mappe, neu)), now(), zugang.mappe.id))
    return anzahl, ablage.treiber.forget() if anzahl else weg.spurlos


def _sheets(db: Verbindung, zugang: Zugang) -> list[Any]:
    sql = f"SELECT {BLATT} FROM blatt WHERE mappe_id = ? AND {BLEIBT} ORDER BY geaendert DESC, id"
    return [sheet(z) for z in db.read(sql, (zugang.mappe.id, day_number()))]


def _versions(db: Verbindung, blatt_id: str) -> list[Any]:
    sql = f"SELECT {FASSUNG} FROM fassung WHERE blatt_id = ? ORDER BY version DESC, id"
    return [kept(z) for z in db.read(sql, (blatt_id,))]


def _all(db: Verbindung, zugang: Zugang, gesucht: _Name) -> Iterator[Fundstelle]:
    for blatt in _sheets(db, zugang):
        im_korb = blatt.papierkorb is not None
        if gesucht.stands_in(blatt.titel):
            yield Fundstelle(blatt.id, blatt.art, blatt.titel, "", im_korb, ("titel",), blatt.titel)
        for weg, text in _walk(blatt.inhalt, gesucht, ()):
            yield Fundstelle(blatt.id, blatt.art, blatt.titel, "", im_korb, weg, text)
        for alt in _versions(db, blatt.id):
            for feld, text in (("name", alt.name), ("titel", alt.titel)):
                if gesucht.stands_in(text):
                    yield Fundstelle(blatt.id, blatt.art, blatt.titel, alt.name, im_korb, (feld,), text)
            for weg, text in _walk(alt.inhalt, gesucht, ()):
                yield Fundstelle(blatt.id, blatt.art, blatt.titel, alt.name, im_korb, weg, text)


def _walk(wert: Any, gesucht: _Name, weg: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(wert, str):
        if gesucht.stands_in(wert):
            yield weg, wert
    elif isinstance(wert, list):
        for nummer, kind in enumerate(wert):
            yield from _walk(kind, gesucht, (*weg, str(nummer)))
    elif isinstance(wert, dict):
        if felder := gesucht.split_over(wert):
            yield weg, " ".join(wert[feld] for feld in sorted(felder, key=felder.__getitem__))
        for schluessel, kind in wert.items():
            if gesucht.stands_in(schluessel):
                yield (*weg, schluessel), schluessel
            yield from _walk(kind, gesucht, (*weg, schluessel))


def _replaced(wert: Any, gesucht: _Name, neu: str) -> Any:
    if isinstance(wert, str):
        return gesucht.replace(wert, neu)
    if isinstance(wert, list):
        return [_replaced(kind, gesucht, neu) for kind in wert]
    if isinstance(wert, dict):
        felder = gesucht.split_over(wert)
        ersatz = {feld: neu if nummer == 0 else "" for feld, nummer in felder.items()}
        ergebnis: dict[str, Any] = {}
        for schluessel, kind in wert.items():
            name = _free(gesucht.replace(schluessel, neu), schluessel, {*wert, *ergebnis})
            ergebnis[name] = ersatz.get(schluessel, _replaced(kind, gesucht, neu))
        return ergebnis
    return wert


def _free(name: str, bisher: str, vergeben: set[str]) -> str:
    """Two people who are both deleted, or get one pseudonym, must not become one entry."""
    if name == bisher:
        return name
    kandidaten = (name if nummer == 1 else f"{name} {nummer}" for nummer in itertools.count(1))
    return next(k for k in kandidaten if k not in vergeben)
