"""What is deleted without anybody asking for it, and when?"""

from __future__ import annotations

from datetime import date

from toolkit.store.blaetter import Blaetter
from toolkit.store.mappen import (
    AUFBEWAHREN_MONATE,
    BEISPIEL_TAGE,
    GELOESCHT_TAGE,
    MONAT_TAGE,
    PAPIERKORB_TAGE,
    TAG_MS,
)
from toolkit.store.typen import Abgelaufen, Aufgeraeumt, Speicherfehler
from toolkit.store.verfall import day_number, find_due
from toolkit.store.zeilen import now


class Aufraeumen(Blaetter):
    """Deletes what nobody touches any more, what lay in the trash, and sheets whose day has come."""

    def remove_expired(self, heute: date | None = None, mappe_id: str | None = None) -> Abgelaufen:
        """Delete for good, with their versions, the sheets whose day has come (see ``verfall``), even in the trash.

        Only read if nothing is due. Each Mappe is a change of its own: open screens notice it, and one that is just
        being written does not keep the others from it.

        Args:
            heute: the day to go by; today in Germany if not given.
            mappe_id: only look into this Mappe.

        Raises:
            Speicherfehler: some could not be deleted, for example because the disk is full. They are not shown any
                more all the same, and the next call deletes them.
        """
        anzahl, fehler = self._remove_due(day_number(heute), mappe_id)
        spurlos = self.treiber.forget() if anzahl else True
        if fehler:
            raise fehler
        return Abgelaufen(anzahl, spurlos)

    def clean_up(self, monate: int = AUFBEWAHREN_MONATE, papierkorb_tage: int = PAPIERKORB_TAGE) -> Aufgeraeumt:
        """Delete Mappen untouched for that many months, old examples, sheets that long in the trash or past their day.

        Raises:
            Speicherfehler: not everything could be deleted; the next call goes on with it.
        """
        abgelaufen, fehler = self._remove_due(day_number(), None)
        jetzt = now()
        alt, korb = jetzt - round(monate * MONAT_TAGE * TAG_MS), jetzt - papierkorb_tage * TAG_MS
        with self.treiber.writing() as db:
            unbenutzt = "(benutzt < ? OR (beispiel = 1 AND benutzt < ?))"
            grenzen = (alt, jetzt - BEISPIEL_TAGE * TAG_MS)
            mappen = [z[0] for z in db.read(f"SELECT id FROM mappe WHERE {unbenutzt}", grenzen)]
            # Whoever opened one in between has used it, so each is looked at again while it is deleted.
            sql = f"DELETE FROM mappe WHERE id = ? AND {unbenutzt}"
            mappen = [m for m in mappen if db.write(sql, (m, *grenzen))]
            sql = "UPDATE mappe SET stand = stand + 1 WHERE id IN (SELECT mappe_id FROM blatt WHERE papierkorb < ?)"
            db.write(sql, (korb,))
            blaetter = [z[0] for z in db.read("SELECT id FROM blatt WHERE papierkorb < ?", (korb,))]
            sql = "DELETE FROM blatt WHERE id = ? AND papierkorb < ?"
            blaetter = [b for b in blaetter if db.write(sql, (b, korb))]
            self.bury(db, [*mappen, *blaetter])
            db.write("DELETE FROM geloescht WHERE wann < ?", (jetzt - GELOESCHT_TAGE * TAG_MS,))
        spurlos = self.treiber.forget()
        if fehler:
            raise fehler
        return Aufgeraeumt(len(mappen), len(blaetter), spurlos, abgelaufen)

    def _remove_due(self, tag: int, mappe_id: str | None) -> tuple[int, Speicherfehler | None]:
        """Delete Mappe by Mappe what is due; returns how many sheets, and the last failure."""
        with self.treiber.reading() as db:
            mappen = sorted({mappe for mappe in find_due(db, tag).values() if mappe_id in (None, mappe)})
        anzahl, fehler = 0, None
        for mappe in mappen:
            try:
                anzahl += self._remove_due_of(mappe, tag)
            except Speicherfehler as grund:
                fehler = grund
        return anzahl, fehler

    def _remove_due_of(self, mappe: str, tag: int) -> int:
        with self.treiber.writing() as db:
            # Whoever is just choosing a later day has locked the Mappe; look only afterwards.
            db.lock_mappe(mappe)
            weg = [blatt for blatt, wo in find_due(db, tag).items() if wo == mappe]
            for blatt in weg:
                db.write("DELETE FROM blatt WHERE id = ?", (blatt,))
            if weg:
                self.bury(db, weg)
                db.write("UPDATE mappe SET stand = stand + 1 WHERE id = ?", (mappe,))
            return len(weg)
