"""Which actors do the names in a table mean: those of the file, else those of the sheet, else new ones?"""

from __future__ import annotations

from toolkit.dokument.netz.blatt import Akteurszeile, Netzblatt
from toolkit.dokument.netz.namen import Akteursbuch
from toolkit.dokument.netz.spalten import AKTEURE, VERBINDUNGEN
from toolkit.export.rueckweg.datei import Zelle
from toolkit.export.rueckweg.netzfelder import DRAUSSEN
from toolkit.export.rueckweg.netzwerte import HOECHSTENS_MAENGEL
from toolkit.export.rueckweg.werte import Mangel
from toolkit.export.rueckweg.zellen import show
from toolkit.planung.worte import join_words, quote, say_count

NENNEN = 5


class Enden:
    """Finds the ends of ties.

    Args:
        blatt: the sheet whose actors may be named.
        maengel: takes the faults.
        mit_akteuren: whether the file lists actors; if not, names that nobody knows become actors.
    """

    def __init__(self, blatt: Netzblatt, maengel: list[Mangel], *, mit_akteuren: bool) -> None:
        self._maengel = maengel
        self._mit_akteuren = mit_akteuren
        self._hier, self.datei = Akteursbuch(blatt.akteure), Akteursbuch()
        self._neue_namen: list[str] = []

    def find(self, name: str, zelle: Zelle) -> str:
        """Return the id of an actor that a cell names; empty if it names none or several."""
        gefunden = self.datei.find(name) or self._hier.find(name)
        if len(gefunden) == 1:
            return gefunden[0]
        if gefunden:
            tun = f"Schreiben Sie statt des Namens seine Kennung aus „{AKTEURE}“. {DRAUSSEN}"
            self._maengel.append(Mangel(zelle.stelle, f"Den Namen {show(name)} gibt es mehrmals.", tun))
            return ""
        if not self._mit_akteuren:
            akteur = Akteurszeile(name=name)
            self.datei.add(akteur)
            self._neue_namen.append(name)
            return akteur.id
        # Of more faults than anybody is shown, none is worth a long search.
        nah = len(self._maengel) < HOECHSTENS_MAENGEL and (self.datei.similar(name) or self._hier.similar(name))
        rat = f"Meinen Sie „{nah}“? " if nah else ""
        tun = f"{rat}Tragen Sie den Namen auch im Blatt „{AKTEURE}“ ein. {DRAUSSEN}"
        self._maengel.append(Mangel(zelle.stelle, f"{show(name)} steht nicht auf der Karte.", tun))
        return ""

    def find_speaker(self, name: str, zelle: Zelle) -> dict[str, str]:
        """Return who said so as a field of a tie; nothing if the name means none or several."""
        gefunden = self.datei.find(name) or self._hier.find(name)
        if len(gefunden) == 1:
            return {"von_wem": gefunden[0]}
        self._maengel.append(Mangel(zelle.stelle, f"{show(name)} kennen wir nicht.", "Diese Angabe bleibt leer."))
        return {}

    def say_new_names(self) -> None:
        """Say which names became actors because the file lists none."""
        if not self._neue_namen:
            return
        einige = [quote(n[:40]) for n in self._neue_namen[:NENNEN]]
        if rest := len(self._neue_namen) - len(einige):
            einige.append(f"{rest}\u00a0weitere")
        zahl = say_count(len(self._neue_namen), "neuen Namen", "neue Namen")
        was = f"Ein Blatt „{AKTEURE}“ fehlt. {zahl} nehmen wir von hier: {join_words(einige)}."
        self._maengel.append(
            Mangel(VERBINDUNGEN, was, "Bitte prüfen Sie die Schreibweise und ergänzen Sie den Bereich.")
        )
