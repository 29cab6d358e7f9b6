"""What can be done with a Mappe and its sheets, and how are named versions kept and brought back?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.store.aufraeumen import Aufraeumen
from toolkit.store.treiber import open_driver
from toolkit.store.typen import Blatt, Fassung, Konflikt, NichtErlaubt, NichtGefunden, Zugang
from toolkit.store.verfall import with_day_of
from toolkit.store.zeilen import FASSUNG, dump, kept, line, new_id, now

if TYPE_CHECKING:
    from toolkit.store.treiber.vertrag import Verbindung

HOECHSTENS_FASSUNGEN = 100
# The sheet's version only grows; a clock may be set back.
ZULETZT = "ORDER BY version DESC, entstanden DESC, id"


class Ablage(Aufraeumen):
    """The store: Mappen and codes, sheets, what is deleted by itself (its bases), and the named versions of sheets."""

    def keep_version(self, zugang: Zugang, blatt_id: str, name: str) -> Fassung:
        """Keep the sheet as it is now under a name; the oldest kept one goes when there are 100."""
        with self.treiber.writing() as db:
            self.change(db, zugang)
            return self.keep(db, self.find(db, zugang, blatt_id), name)

    def list_versions(self, zugang: Zugang, blatt_id: str) -> list[Fassung]:
        """Kept versions of a sheet, the last first."""
        with self.treiber.reading() as db:
            self.check(db, zugang)
            self.find(db, zugang, blatt_id)
            return [
                kept(z) for z in db.read(f"SELECT {FASSUNG} FROM fassung WHERE blatt_id = ? {ZULETZT}", (blatt_id,))
            ]

    def restore_version(self, zugang: Zugang, blatt_id: str, fassung_id: str, version: int) -> Blatt:
        """Bring a kept version back as the draft; what was there is kept first, so that nothing is lost.

        The day on which the sheet deletes itself stays as it is.

        Raises:
            Konflikt: somebody else saved in between; nothing was changed.
            NichtErlaubt: the sheet is in the trash, or the code may only read.
            NichtGefunden: there is no such version.
        """
        with self.treiber.writing() as db:
            self.change(db, zugang)
            jetzt = self.find(db, zugang, blatt_id)
            sql = f"SELECT {FASSUNG} FROM fassung WHERE id = ? AND blatt_id = ?"
            gefunden = db.read(sql, (fassung_id, blatt_id))
            if not gefunden:
                raise NichtGefunden("Diese Fassung gibt es nicht mehr.")
            if jetzt.version != version:
                raise Konflikt(jetzt)
            if jetzt.papierkorb is not None:
                raise NichtErlaubt("Dieses Blatt liegt im Papierkorb. Bitte holen Sie es zuerst zurück.")
            alt = kept(gefunden[0])
            text = dump(with_day_of(alt.inhalt, jetzt.inhalt))
            self.keep(db, jetzt, f"vor der Rückkehr zu „{alt.name}“")
            self.overwrite(db, zugang, blatt_id, titel=alt.titel, schema=alt.schema, inhalt=text)
            return self.find(db, zugang, blatt_id)

    @staticmethod
    def keep(db: Verbindung, blatt: Blatt, name: str) -> Fassung:
        """Keep a version within a change."""
        neu = Fassung(
            *(new_id(), blatt.id, line(name) or "ohne Namen", blatt.titel, blatt.schema, blatt.inhalt),
            *(blatt.version, now()),
        )
        werte = (neu.id, neu.blatt_id, neu.name, neu.titel, neu.schema, dump(neu.inhalt), neu.version, neu.entstanden)
        db.write(f"INSERT INTO fassung ({FASSUNG}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", werte)
        alte = db.read(f"SELECT id FROM fassung WHERE blatt_id = ? {ZULETZT}", (blatt.id,))
        for (alt,) in alte[HOECHSTENS_FASSUNGEN:]:
            db.write("DELETE FROM fassung WHERE id = ?", (alt,))
        return neu


def open_store(adresse: str | None = None) -> Ablage:
    """Open the store; see ``treiber.open_driver`` for the address.

    Raises:
        Speicherfehler: it cannot be opened.
    """
    return Ablage(open_driver(adresse))
