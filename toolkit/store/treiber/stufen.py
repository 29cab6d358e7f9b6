"""How does a database get the tables of this version?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.store.stufen import STUFEN
from toolkit.store.typen import Speicherfehler

if TYPE_CHECKING:
    from toolkit.store.treiber.vertrag import Treiber, Verbindung


def migrate(treiber: Treiber) -> int:
    """Take the steps that are missing, all in one transaction; a database that has them all is only read.

    Returns:
        The number of the last step.

    Raises:
        Speicherfehler: the database is from a newer version; nothing was changed.
    """
    with treiber.reading() as db:
        bisher = read_step(db)
    if bisher == len(STUFEN):
        return bisher
    with treiber.alone() as db:
        apply_steps(db, read_step(db), len(STUFEN))
    return len(STUFEN)


def read_step(db: Verbindung) -> int:
    """Return the number of the last step that was taken.

    Raises:
        Speicherfehler: the database is from a newer version.
    """
    if not db.has_table("koffer_stufe"):
        return 0
    bisher = int(db.read("SELECT COALESCE(MAX(stufe), 0) FROM koffer_stufe")[0][0])
    if bisher > len(STUFEN):
        raise Speicherfehler("Die Daten stammen aus einer neueren Version. Bitte aktualisieren Sie den Koffer.")
    return bisher


def apply_steps(db: Verbindung, bisher: int, ziel: int) -> None:
    """Take the steps after ``bisher`` up to ``ziel``."""
    db.write("CREATE TABLE IF NOT EXISTS koffer_stufe (stufe INTEGER NOT NULL)")
    for nummer, stufe in enumerate(STUFEN[bisher:ziel], bisher + 1):
        for schritt in stufe:
            if isinstance(schritt, str):
                db.write(schritt)
            else:
                schritt(db)
        db.write("INSERT INTO koffer_stufe (stufe) VALUES (?)", (nummer,))
