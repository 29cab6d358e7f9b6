"""Which fields does the finder have, and how do they reach the model?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from methodenkoffer.search.anfrage import FORMEN, MAX_MINUTEN, MAX_PERSONEN, MAX_ZIELE, NIVEAUS
from toolkit.dokument import worte as sprache
from toolkit.widgets import (
    Abschnitt,
    Auswahl,
    Klappe,
    Knopf,
    Kontrollgruppe,
    Optionsgruppe,
    Reihe,
    Suchfeld,
    Zahlenfeld,
)

if TYPE_CHECKING:
    from toolkit.apps.methodenkoffer.model import Modell
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.worte import Worte
    from toolkit.widgets import Behaelter


class Formular:
    """The fields of the finder; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, modell: Modell, grenze: Grenze) -> None:
        """Build the fields and let them change the model's wishes."""
        self._modell = modell
        self._worte = worte
        egal = ("", worte("suche.egal"))
        begriffe = modell.katalog.begriffe

        def _list(name: str) -> list[tuple[str, str]]:
            return [(slug, begriff.titel) for slug, begriff in begriffe.get(name, {}).items()]

        self.text = Suchfeld(beschriftung=worte("suche.text"), hilfe=worte("suche.text_hilfe"), klasse="k-feld--breit")
        self.personen = Zahlenfeld(
            beschriftung=worte("suche.personen"),
            kleinster=1,
            groesster=MAX_PERSONEN,
            fehler=worte("suche.personen_fehler", groesste=MAX_PERSONEN),
        )
        self.minuten = Zahlenfeld(
            beschriftung=worte("suche.minuten"),
            kleinster=1,
            groesster=MAX_MINUTEN,
            fehler=worte("suche.minuten_fehler", groesste=MAX_MINUTEN),
        )
        orte = [(form, sprache.FORMEN[form]) for form in FORMEN]
        self.form = Auswahl(beschriftung=worte("suche.form"), optionen=[egal, *orte])
        self.phase = Auswahl(beschriftung=worte("suche.phase"), optionen=[egal, *_list("phasen")])
        self.ziele = Kontrollgruppe(
            beschriftung=worte("suche.ziele"),
            optionen=_list("ziele"),
            hoechstens=MAX_ZIELE,
            hilfe=worte("suche.ziele_hilfe"),
            voll=worte("suche.ziele_voll"),
        )
        self.bereich = Optionsgruppe(beschriftung=worte("suche.bereich"), optionen=[egal, *_list("bereiche")])
        stufen = [(niveau, worte(f"niveaus.{niveau}")) for niveau in NIVEAUS]
        self.niveau = Optionsgruppe(beschriftung=worte("suche.niveau"), optionen=[egal, *stufen])
        self.leeren = Knopf(beschriftung=worte("suche.leeren"), klasse="k-knopf--leise")
        self.weitere = Klappe(worte.count("suche.weitere", 0), self.ziele, self.bereich, self.niveau)
        self.block: Behaelter = Abschnitt(
            worte("suche.titel"),
            self.text,
            Reihe(self.personen, self.minuten, self.form, self.phase),
            self.weitere,
            self.leeren,
            klasse="k-formular",
            anker="suche",
        )
        self._wire(grenze)

    def show(self) -> None:
        """Show the model's wishes in the fields, for example after an address was read."""
        anfrage = self._modell.anfrage
        self.text.wert = anfrage.text
        self.personen.wert = anfrage.personen
        self.minuten.wert = anfrage.minuten
        for feld in ("form", "phase", "bereich", "niveau"):
            getattr(self, feld).wert = getattr(anfrage, feld) or ""
        self.ziele.werte = list(anfrage.ziele)

    def _wire(self, grenze: Grenze) -> None:
        def _wish(feld: str) -> Any:
            def _changed(aenderung: Any) -> None:
                self._modell.wish(**{feld: aenderung["new"] or None if feld != "text" else aenderung["new"]})

            return grenze.guard(_changed)

        for feld in ("text", "personen", "minuten", "form", "phase", "bereich", "niveau"):
            getattr(self, feld).observe(_wish(feld), "wert")
        self.ziele.observe(grenze.guard(lambda a: self._modell.wish(ziele=tuple(a["new"]))), "werte")
        self.leeren.on_click(grenze.guard(self._clear))
        self._modell.observe(self._count, "anfrage")

    def _count(self, _: Any) -> None:
        """Say on the fold how many wishes stand below it."""
        anfrage = self._modell.anfrage
        anzahl = len(anfrage.ziele) + bool(anfrage.bereich) + bool(anfrage.niveau)
        self.weitere.titel = self._worte.count("suche.weitere", anzahl)

    def _clear(self) -> None:
        self._modell.clear()
        self.show()
