"""How is a Mappe made, opened, shared, forgotten and deleted?"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Literal

from toolkit.store import zeilen
from toolkit.store.code import hash_code, make_code
from toolkit.store.typen import (
    Mappe,
    NichtErlaubt,
    Recht,
    Speicherfehler,
    UnbekannterCode,
    Zugang,
    ZuGross,
)
from toolkit.store.zeilen import MAPPE, new_id, now

if TYPE_CHECKING:
    from toolkit.store.treiber import Treiber
    from toolkit.store.treiber.vertrag import Verbindung

TAG_MS = 86_400_000
MONAT_TAGE = 30.44
AUFBEWAHREN_MONATE = 24
PAPIERKORB_TAGE = 30
BEISPIEL_TAGE = 14
GELOESCHT_TAGE = 400  # longer than any backup is kept
HOECHSTENS_CODES = 50
SCHREIBEN: tuple[Recht, ...] = ("inhaber", "mitinhaber")
OHNE_NAMEN = "Meine Mappe"


class Mappen:
    """Mappen and the codes that open them."""

    def __init__(self, treiber: Treiber) -> None:
        self.treiber = treiber

    def create_mappe(self, name: str, *, beispiel: bool = False) -> tuple[Zugang, str]:
        """Make a Mappe.

        Returns:
            The open Mappe and its code, which is shown once and never stored.
        """
        with self.treiber.writing() as db:
            return self.create_within(db, name, beispiel=beispiel)

    def open_mappe(self, code: str) -> Zugang:
        """Open a Mappe; that counts as used (noted at most once a day).

        Raises:
            UnbekannterCode: no Mappe has this code.
        """
        schluessel = hash_code(code)
        with self.treiber.reading() as db:
            spalten = ", ".join(f"m.{spalte}" for spalte in MAPPE.split(", "))
            sql = f"SELECT z.recht, {spalten} FROM zugang z JOIN mappe m ON m.id = z.mappe_id WHERE z.schluessel = ?"
            gefunden = db.read(sql, (schluessel,)) if schluessel else []
        if not gefunden or schluessel is None:
            raise UnbekannterCode("Zu diesem Code gibt es keine Mappe. Bitte prüfen Sie jedes Zeichen.")
        mappe = zeilen.mappe(gefunden[0][1:])
        if now() - mappe.benutzt > TAG_MS:
            # A full disk must not keep anybody from reading what is there.
            with contextlib.suppress(Speicherfehler), self.treiber.writing() as db:
                db.write("UPDATE mappe SET benutzt = ? WHERE id = ?", (now(), mappe.id))
        return Zugang(mappe, gefunden[0][0], schluessel)

    def load_mappe(self, zugang: Zugang) -> Mappe:
        """Return the Mappe as it is now."""
        with self.treiber.reading() as db:
            self.check(db, zugang)
            return zeilen.mappe(db.read(f"SELECT {MAPPE} FROM mappe WHERE id = ?", (zugang.mappe.id,))[0])

    def rename_mappe(self, zugang: Zugang, name: str) -> None:
        """Give the Mappe another name."""
        with self.treiber.writing() as db:
            self.change(db, zugang)
            neu = zeilen.line(name) or OHNE_NAMEN
            db.write("UPDATE mappe SET name = ? WHERE id = ?", (neu, zugang.mappe.id))

    def add_code(self, zugang: Zugang, recht: Literal["mitinhaber", "lesen"]) -> str:
        """Make a further code: for another holder, or for somebody who may only read.

        Raises:
            ZuGross: there are 50 codes.
        """
        code = make_code()
        with self.treiber.writing() as db:
            self.change(db, zugang)
            anzahl = db.read("SELECT COUNT(*) FROM zugang WHERE mappe_id = ?", (zugang.mappe.id,))[0][0]
            if anzahl >= HOECHSTENS_CODES:
                raise ZuGross("Für diese Mappe gibt es schon sehr viele Codes. Bitte ziehen Sie zuerst alte zurück.")
            self._add(db, zugang.mappe.id, code, recht)
        return code

    def change_code(self, zugang: Zugang) -> tuple[Zugang, str]:
        """Replace the code that opened this Mappe; the old one is dead at once."""
        code = make_code()
        with self.treiber.writing() as db:
            recht = self.change(db, zugang)
            db.write("DELETE FROM zugang WHERE schluessel = ?", (zugang.schluessel,))
            self.bury(db, [zugang.schluessel])
            self._add(db, zugang.mappe.id, code, recht)
        return Zugang(zugang.mappe, recht, str(hash_code(code))), code

    def list_codes(self, zugang: Zugang) -> list[tuple[Recht, int]]:
        """What codes there are: right and day of making (the codes themselves nobody knows)."""
        with self.treiber.reading() as db:
            self.check(db, zugang, "schreiben")
            sql = "SELECT recht, angelegt FROM zugang WHERE mappe_id = ? ORDER BY angelegt, schluessel"
            return [(z[0], z[1]) for z in db.read(sql, (zugang.mappe.id,))]

    def withdraw_codes(self, zugang: Zugang, recht: Recht | None = None) -> int:
        """Withdraw all codes, or all with this right, but the one that opened this Mappe.

        A second holder cannot lock out the first.

        Returns:
            How many are dead now.
        """
        with self.treiber.writing() as db:
            eigenes = self.change(db, zugang)
            sql = "SELECT schluessel, recht FROM zugang WHERE mappe_id = ? AND schluessel <> ?"
            andere = db.read(sql, (zugang.mappe.id, zugang.schluessel))
            weg = [z[0] for z in andere if recht in (None, z[1]) and (eigenes == "inhaber" or z[1] != "inhaber")]
            for schluessel in weg:
                db.write("DELETE FROM zugang WHERE schluessel = ?", (schluessel,))
            self.bury(db, weg)
        return len(weg)

    def delete_mappe(self, zugang: Zugang) -> bool:
        """Delete the Mappe with all sheets, versions and codes for good.

        Returns:
            Whether nothing is left in the database's files (see ``delete_sheet``).
        """
        with self.treiber.writing() as db:
            self.change(db, zugang)
            self.bury(db, [zugang.mappe.id])
            db.write("DELETE FROM mappe WHERE id = ?", (zugang.mappe.id,))
        return self.treiber.forget()

    def check(self, db: Verbindung, zugang: Zugang, was: Literal["lesen", "schreiben"] = "lesen") -> Recht:
        """Check within a transaction that the code is still good and allows this.

        Raises:
            UnbekannterCode: the code was changed or the Mappe deleted.
            NichtErlaubt: the code may only read.
        """
        sql = "SELECT recht FROM zugang WHERE schluessel = ? AND mappe_id = ?"
        gefunden = db.read(sql, (zugang.schluessel, zugang.mappe.id))
        if not gefunden:
            raise UnbekannterCode("Diese Mappe ist nicht mehr offen: Der Code wurde geändert oder die Mappe gelöscht.")
        recht: Recht = gefunden[0][0]
        if was == "schreiben" and recht not in SCHREIBEN:
            raise NichtErlaubt("Mit diesem Code können Sie lesen, aber nichts ändern.")
        return recht

    def change(self, db: Verbindung, zugang: Zugang) -> Recht:
        """Begin a change: wait for other changes of this Mappe, then check the code, then count and date it.

        Raises:
            UnbekannterCode: the code was changed or the Mappe deleted.
            NichtErlaubt: the code may only read.
        """
        db.lock_mappe(zugang.mappe.id)
        recht = self.check(db, zugang, "schreiben")
        db.write("UPDATE mappe SET stand = stand + 1, benutzt = ? WHERE id = ?", (now(), zugang.mappe.id))
        return recht

    @staticmethod
    def bury(db: Verbindung, namen: Iterable[str]) -> None:
        """Note what was deleted, so that a backup does not bring it back."""
        for name in namen:
            db.write("INSERT INTO geloescht (id, wann) VALUES (?, ?) ON CONFLICT (id) DO NOTHING", (name, now()))

    def create_within(self, db: Verbindung, name: str, *, beispiel: bool) -> tuple[Zugang, str]:
        """Make a Mappe within a transaction."""
        code, jetzt = make_code(), now()
        mappe = Mappe(new_id(), zeilen.line(name) or OHNE_NAMEN, jetzt, jetzt, 0, beispiel)
        werte = (mappe.id, mappe.name, jetzt, jetzt, 0, int(beispiel))
        db.write(f"INSERT INTO mappe ({MAPPE}) VALUES (?, ?, ?, ?, ?, ?)", werte)
        self._add(db, mappe.id, code, "inhaber")
        return Zugang(mappe, "inhaber", str(hash_code(code))), code

    @staticmethod
    def _add(db: Verbindung, mappe_id: str, code: str, recht: Recht) -> None:
        sql = "INSERT INTO zugang (schluessel, mappe_id, recht, angelegt) VALUES (?, ?, ?, ?)"
        db.write(sql, (hash_code(code), mappe_id, recht, now()))


def kept_until(mappe: Mappe, monate: int = AUFBEWAHREN_MONATE) -> date:
    """Return the day from which on a Mappe that nobody touches any more is deleted; an example goes much earlier."""
    tage = min(monate * MONAT_TAGE, BEISPIEL_TAGE) if mappe.beispiel else monate * MONAT_TAGE
    return datetime.fromtimestamp(mappe.benutzt / 1000 + tage * TAG_MS / 1000, UTC).date()
