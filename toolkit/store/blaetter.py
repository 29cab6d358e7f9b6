"""How are the sheets of a Mappe read, saved, put into the trash and deleted?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.store.mappen import Mappen
from toolkit.store.typen import Blatt, Konflikt, NichtErlaubt, NichtGefunden, Stand, Zugang, ZuGross
from toolkit.store.verfall import BLEIBT, day_number, find_due, read_number
from toolkit.store.zeilen import BLATT, dump, line, new_id, now, sheet

if TYPE_CHECKING:
    from toolkit.store.treiber.vertrag import Verbindung

HOECHSTENS_BLAETTER = 500


class Blaetter(Mappen):
    """Sheets with drafts and trash.

    Every action runs in one transaction and checks the code first. All raise ``UnbekannterCode`` for a code that is
    no longer good, ``NichtErlaubt`` for one that may only read, ``NichtGefunden`` for a sheet that is not there. A
    sheet whose day has come (see ``verfall``) is not there, even if it could not be deleted yet.
    """

    def list_sheets(self, zugang: Zugang, *, papierkorb: bool = False) -> list[Blatt]:
        """Sheets of the Mappe (or those in its trash), the last changed first."""
        ist = "IS NOT NULL" if papierkorb else "IS NULL"
        with self.treiber.reading() as db:
            self.check(db, zugang)
            sql = f"SELECT {BLATT} FROM blatt WHERE mappe_id = ? AND {BLEIBT} AND papierkorb {ist} "
            return [sheet(z) for z in db.read(f"{sql}ORDER BY geaendert DESC, id", (zugang.mappe.id, day_number()))]

    def changed_since(self, zugang: Zugang, stand: int) -> Stand:
        """What was changed, here or elsewhere, after a ``stand``; cheap if nothing was."""
        with self.treiber.reading() as db:
            self.check(db, zugang)
            jetzt, name = db.read("SELECT stand, name FROM mappe WHERE id = ?", (zugang.mappe.id,))[0]
            sql = f"SELECT {BLATT} FROM blatt WHERE mappe_id = ? AND {BLEIBT} AND stand > ? ORDER BY stand, id"
            geaendert = db.read(sql, (zugang.mappe.id, day_number(), stand)) if jetzt != stand else []
            alle = db.read("SELECT id FROM blatt WHERE mappe_id = ?", (zugang.mappe.id,))
            weg = find_due(db)
        return Stand(jetzt, name, tuple(sheet(z) for z in geaendert), frozenset(z[0] for z in alle).difference(weg))

    def load_sheet(self, zugang: Zugang, blatt_id: str) -> Blatt:
        """One sheet as it is now."""
        with self.treiber.reading() as db:
            self.check(db, zugang)
            return self.find(db, zugang, blatt_id)

    def add_sheet(self, zugang: Zugang, art: str, titel: str, inhalt: Any, schema: int = 1) -> Blatt:
        """Add a sheet.

        Raises:
            NichtErlaubt: its day of deletion is here already, or the code may only read.
            ZuGross: the Mappe is full or the content too large.
        """
        with self.treiber.writing() as db:
            self.change(db, zugang)
            return self.insert(db, zugang, art, titel, inhalt, schema)

    def save_sheet(
        self,
        zugang: Zugang,
        blatt_id: str,
        version: int,
        inhalt: Any,
        *,
        titel: str | None = None,
        schema: int | None = None,
    ) -> Blatt:
        """Save over the draft that the caller has seen.

        Saving what is there already changes nothing. A draft that is sent again after a lost answer meets a conflict
        whose ``aktuell`` is this draft; a form that is saved as a whole may then take it as saved.

        Args:
            zugang: the open Mappe.
            blatt_id: the sheet.
            version: the version that the caller changed.
            inhalt: the new content.
            titel: a new title; the old one stays if not given.
            schema: the new content's shape; the old one stays if not given.

        Raises:
            Konflikt: somebody else saved in between; nothing was overwritten.
            NichtErlaubt: the sheet is in the trash, its day of deletion is here already, or the code may only read.
            ZuGross: the content is too large.
        """
        text = dump(inhalt)
        with self.treiber.writing() as db:
            db.lock_mappe(zugang.mappe.id)
            self.check(db, zugang, "schreiben")
            alt = self.find(db, zugang, blatt_id)
            neu_titel = alt.titel if titel is None else line(titel)
            neu_schema = alt.schema if schema is None else schema
            # Equal content is a conflict all the same: two people who each add one vote both send "6".
            _expect(alt, version)
            if (text, neu_titel, neu_schema) == (dump(alt.inhalt), alt.titel, alt.schema):
                return alt
            if alt.papierkorb is not None:
                raise NichtErlaubt("Dieses Blatt liegt im Papierkorb. Bitte holen Sie es zuerst zurück.")
            self.change(db, zugang)
            self.overwrite(db, zugang, blatt_id, titel=neu_titel, schema=neu_schema, inhalt=text)
            return self.find(db, zugang, blatt_id)

    def move_to_trash(self, zugang: Zugang, blatt_id: str, version: int, *, zurueck: bool = False) -> Blatt:
        """Put a sheet into the trash with today's date, or take it out again.

        Raises:
            Konflikt: somebody else saved in between; the sheet stays where it is.
        """
        with self.treiber.writing() as db:
            self.change(db, zugang)
            alt = self.find(db, zugang, blatt_id)
            if (alt.papierkorb is None) == zurueck:
                return alt
            _expect(alt, version)
            sql = "UPDATE blatt SET papierkorb = ?, version = version + 1, "
            sql += "stand = (SELECT stand FROM mappe WHERE id = mappe_id) WHERE id = ?"
            db.write(sql, (None if zurueck else now(), blatt_id))
            return self.find(db, zugang, blatt_id)

    def delete_sheet(self, zugang: Zugang, blatt_id: str, version: int) -> bool:
        """Delete a sheet and its kept versions for good.

        Returns:
            Whether nothing is left in the database's files; ``False`` if others were using it just now, then
            ``koffer aufraeumen`` or the next deletion finishes it.

        Raises:
            Konflikt: somebody else saved in between; nothing was deleted.
        """
        with self.treiber.writing() as db:
            self.change(db, zugang)
            _expect(self.find(db, zugang, blatt_id), version)
            db.write("DELETE FROM blatt WHERE id = ?", (blatt_id,))
            self.bury(db, [blatt_id])
        return self.treiber.forget()

    @staticmethod
    def find(db: Verbindung, zugang: Zugang, blatt_id: str) -> Blatt:
        """Find a sheet within a transaction.

        Raises:
            NichtGefunden: the Mappe has no such sheet.
        """
        sql = f"SELECT {BLATT} FROM blatt WHERE id = ? AND mappe_id = ? AND {BLEIBT}"
        gefunden = db.read(sql, (blatt_id, zugang.mappe.id, day_number()))
        if not gefunden:
            raise NichtGefunden("Dieses Blatt gibt es nicht mehr. Vielleicht wurde es an anderer Stelle gelöscht.")
        return sheet(gefunden[0])

    def insert(self, db: Verbindung, zugang: Zugang, art: str, titel: str, inhalt: Any, schema: int) -> Blatt:
        """Add a sheet within a change.

        Raises:
            NichtErlaubt: its day of deletion is here already.
            ZuGross: the Mappe is full or the content too large.
        """
        anzahl = db.read("SELECT COUNT(*) FROM blatt WHERE mappe_id = ?", (zugang.mappe.id,))[0][0]
        if anzahl >= HOECHSTENS_BLAETTER:
            raise ZuGross(f"Eine Mappe fasst {HOECHSTENS_BLAETTER} Blätter. Bitte leeren Sie den Papierkorb.")
        stand = db.read("SELECT stand FROM mappe WHERE id = ?", (zugang.mappe.id,))[0][0]
        neu, text = new_id(), dump(inhalt)
        werte = (neu, line(art, 60), line(titel), schema, text, now(), stand, zugang.mappe.id, read_number(text))
        db.write(f"INSERT INTO blatt ({BLATT}, mappe_id, verfaellt) VALUES (?, ?, ?, ?, ?, 1, ?, NULL, ?, ?, ?)", werte)
        return self.find(db, zugang, neu)

    @staticmethod
    def overwrite(db: Verbindung, zugang: Zugang, blatt_id: str, *, titel: str, schema: int, inhalt: str) -> None:
        """Write a sheet's row within a change; ``inhalt`` is JSON.

        Raises:
            NichtErlaubt: its day of deletion is here already.
        """
        sql = 'UPDATE blatt SET titel = ?, "schema" = ?, inhalt = ?, verfaellt = ?, version = version + 1, '
        sql += "geaendert = ?, stand = (SELECT stand FROM mappe WHERE id = mappe_id) WHERE id = ? AND mappe_id = ?"
        db.write(sql, (titel, schema, inhalt, read_number(inhalt), now(), blatt_id, zugang.mappe.id))


def _expect(blatt: Blatt, version: int) -> None:
    if blatt.version != version:
        raise Konflikt(blatt)
