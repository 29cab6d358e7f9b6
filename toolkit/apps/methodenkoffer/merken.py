"""How does the visitor see her short list, order it, print it and carry it away?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from toolkit.apps.methodenkoffer.ausgabe import as_deck, as_page, as_pdf, as_text, as_word, print_page
from toolkit.dokument import worte as sprache
from toolkit.frame.dateien import offer_download
from toolkit.widgets import Abschnitt, Ausgang, Knopf, Meldung, Merkzettel, Reihe
from toolkit.widgets.merkzettel import GESTEN

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.apps.methodenkoffer.ausgabe import Datei
    from toolkit.apps.methodenkoffer.model import Modell
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.worte import Worte
    from toolkit.widgets import Behaelter

# By the key of the words on the button.
FORMEN: dict[str, Callable[[Modell], Datei]] = {
    "als_pdf": as_pdf,
    "als_word": as_word,
    "als_kartensatz": as_deck,
    "als_html": as_page,
    "als_markdown": as_text,
}


class Merkbereich:
    """The short list with its buttons; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, modell: Modell, grenze: Grenze) -> None:
        """Build the list and follow the model."""
        self._worte = worte
        self._modell = modell
        self.stand = Meldung()
        knoepfe = {geste: worte(f"merkliste.{geste}") for geste in GESTEN}
        self.zettel = Merkzettel(name=worte("merkliste.name"), worte=knoepfe)
        self.drucken = Knopf(beschriftung=worte("merkliste.drucken"))
        self.mitnehmen = {
            form: Knopf(beschriftung=worte(f"merkliste.{form}"), klasse="k-knopf--leise") for form in FORMEN
        }
        self.erklaerung = Meldung()
        self.gesagt = Meldung()
        self.ausgang = Ausgang()
        self._reihe = Reihe(self.drucken, *self.mitnehmen.values())
        self.block: Behaelter = Abschnitt(
            worte("merkliste.titel"),
            self.stand,
            self.zettel,
            self._reihe,
            self.erklaerung,
            self.gesagt,
            self.ausgang,
            anker="merkliste",
        )
        self.zettel.on_gesture(grenze.guard(self._gesture))
        self.drucken.on_click(grenze.guard(self._print))
        for form, knopf in self.mitnehmen.items():
            knopf.on_click(grenze.guard(partial(self._carry, form)))
        modell.observe(self._refresh, ["merkliste", "anfrage"])
        self._refresh(None)

    def _refresh(self, _: Any) -> None:
        slugs = self._modell.merkliste
        self.zettel.eintraege = [
            {
                "slug": slug,
                "titel": self._modell.karte(slug).titel,
                "zusatz": sprache.say_minutes(self._modell.cut(slug).minuten),
            }
            for slug in slugs
        ]
        self.stand.text = self._sum(len(slugs)) if slugs else self._worte("merkliste.leer")
        self.erklaerung.text = self._worte("merkliste.mitnehmen_hilfe") if slugs else ""
        self._reihe.versteckt = not slugs
        self.gesagt.text = ""

    def _sum(self, anzahl: int) -> str:
        """Say how long the whole list takes, and by how much that is too long."""
        gesamt = self._modell.merkminuten
        zu_viel = max(0, gesamt - (self._modell.anfrage.minuten or gesamt))
        summe = self._worte.count("merkliste.summe", anzahl, dauer=sprache.say_minutes(gesamt))
        mehr = self._worte.count("merkliste.zu_lang", zu_viel, dauer=sprache.say_minutes(zu_viel))
        return f"{summe} {mehr}".strip()

    def _gesture(self, geste: str, slug: str) -> None:
        if geste == "weg":
            self._modell.toggle_shortlist(slug)
        else:
            self._modell.move(slug, -1 if geste == "hoch" else 1)

    def _print(self) -> None:
        self.ausgang.print_page(print_page(self._modell))
        self.gesagt.text = self._worte("merkliste.druckt")

    def _carry(self, form: str) -> None:
        datei = FORMEN[form](self._modell)
        stamm = self._worte("merkliste.datei_karten" if form == "als_kartensatz" else "merkliste.datei")
        name = f"{stamm}.{datei.endung}"
        self.ausgang.fetch(name, offer_download(name, datei.inhalt, datei.mime))
        self.gesagt.text = self._worte("merkliste.uebergeben", name=name)
