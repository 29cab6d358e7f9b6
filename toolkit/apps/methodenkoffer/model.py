"""What does a visitor look for, what was found, and what did she put aside?

No widget here: the view observes ``ergebnis``, ``gezeigt``, ``offen``, ``vergleich`` and ``merkliste``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode

from traitlets import HasTraits, Instance, Int, List, Unicode

from methodenkoffer.search import Ergebnis, Suchanfrage, search_cards
from methodenkoffer.search.anfrage import MAX_ADRESSE, MAX_ANGABEN
from methodenkoffer.skalierung import Zuschnitt, cut_to_fit

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog
    from methodenkoffer.schema import Karte

SCHRITT = 12
MAX_VERGLEICH = 3
MAX_MERKLISTE = 20
FEHLT = "Eine Methodenkarte „{slug}“ gibt es nicht. Sie bleibt unbeachtet."
# Name in the address and trait of what is ours; the wishes have names of their own.
EIGENE = {"merken": "merkliste", "vergleich": "vergleich", "offen": "offen"}


class Modell(HasTraits):
    """The state of the screen; every change of the wishes searches anew.

    Attributes:
        anfrage: what the visitor looks for.
        ergebnis: what was found for it.
        gezeigt: how many hits are shown.
        offen: slug of the card that is shown in full; empty for none.
        vergleich: slugs side by side, at most ``MAX_VERGLEICH``.
        merkliste: slugs put aside, in the visitor's order, at most ``MAX_MERKLISTE``.
    """

    anfrage: Suchanfrage = Instance(Suchanfrage)
    ergebnis: Ergebnis = Instance(Ergebnis)
    gezeigt: int = Int(SCHRITT)
    offen: str = Unicode("")
    vergleich: list[str] = List(Unicode())
    merkliste: list[str] = List(Unicode())

    def __init__(self, katalog: Katalog) -> None:
        """Begin with no wish, so that all cards are there."""
        anfrage = Suchanfrage()
        super().__init__(anfrage=anfrage, ergebnis=search_cards(katalog, anfrage))
        self.katalog = katalog

    def wish(self, **felder: Any) -> None:
        """Change some of the wishes and search.

        Args:
            **felder: fields of ``Suchanfrage``; ``None`` or an empty text means no wish.

        Raises:
            TypeError: there is no such field.
        """
        self._search(replace(self.anfrage, **felder))

    def clear(self) -> None:
        """Forget all wishes; comparison and short list stay."""
        self._search(Suchanfrage())

    def show_more(self) -> None:
        """Show twelve more hits."""
        self.gezeigt += SCHRITT

    def toggle_open(self, slug: str) -> None:
        """Show a card in full, or fold it up if it is."""
        self.offen = "" if self.offen == slug else slug

    def toggle_comparison(self, slug: str) -> bool:
        """Put a card into the comparison or take it out; return whether there was room."""
        if slug in self.vergleich:
            self.vergleich = [s for s in self.vergleich if s != slug]
        elif len(self.vergleich) == MAX_VERGLEICH:
            return False
        else:
            self.vergleich = [*self.vergleich, slug]
        return True

    def toggle_shortlist(self, slug: str) -> bool:
        """Put a card on the short list or take it off; return whether there was room."""
        if slug in self.merkliste:
            self.merkliste = [s for s in self.merkliste if s != slug]
        elif len(self.merkliste) == MAX_MERKLISTE:
            return False
        else:
            self.merkliste = [*self.merkliste, slug]
        return True

    def move(self, slug: str, um: int) -> None:
        """Move an entry of the short list by so many places; it stops at the ends."""
        liste = [s for s in self.merkliste if s != slug]
        stelle = self.merkliste.index(slug) + um
        liste.insert(max(0, stelle), slug)
        self.merkliste = liste

    def karte(self, slug: str) -> Karte:
        """Return a card.

        Raises:
            KeyError: there is no such card.
        """
        return self.katalog.karten[slug]

    def cut(self, slug: str) -> Zuschnitt:
        """Cut a card to the visitor's group and time, as far as she told them."""
        return cut_to_fit(self.karte(slug), self.anfrage.personen, self.anfrage.minuten)

    @property
    def merkminuten(self) -> int:
        """Minutes of the whole short list."""
        return sum(self.cut(slug).minuten for slug in self.merkliste)

    def to_query(self) -> str:
        """Write wishes, comparison and short list as the part of an address behind the question mark."""
        eigene = {name: getattr(self, feld) for name, feld in EIGENE.items()}
        paare = {n: ",".join(wert) if isinstance(wert, list) else wert for n, wert in eigene.items() if wert}
        teile = (self.anfrage.to_query(), urlencode(paare, safe=","))
        return "&".join(teil for teil in teile if teil)

    def read_query(self, suche: str) -> tuple[str, ...]:
        """Take over an address; anything may stand in it.

        Returns:
            In German, what was ignored.
        """
        ziele = self.katalog.begriffe.get("ziele", {})
        anfrage, hinweise = Suchanfrage.from_query(suche, ziele=ziele or None, weitere=EIGENE)
        slugs = {name: text.split(",") for name, text in _read_own(suche)}
        fremd = sorted({s for liste in slugs.values() for s in liste} - self.katalog.karten.keys() - {""})
        gewaehlt = {n: [s for s in dict.fromkeys(liste) if s not in ("", *fremd)] for n, liste in slugs.items()}
        with self.hold_trait_notifications():
            self._search(anfrage)
            self.merkliste = gewaehlt.get("merken", [])[:MAX_MERKLISTE]
            self.vergleich = gewaehlt.get("vergleich", [])[:MAX_VERGLEICH]
            self.offen = next(iter(gewaehlt.get("offen", [])), "")
        return (*hinweise, *(FEHLT.format(slug=slug[:60]) for slug in fremd[:3]))

    def _search(self, anfrage: Suchanfrage) -> None:
        if anfrage == self.anfrage:
            return
        with self.hold_trait_notifications():
            self.anfrage = anfrage
            self.ergebnis = search_cards(self.katalog, anfrage)
            self.gezeigt = SCHRITT


def _read_own(suche: str) -> list[tuple[str, str]]:
    """Read what is ours from an address; of a name that comes twice the last one counts."""
    try:
        paare = parse_qsl(suche[:MAX_ADRESSE].removeprefix("?"), max_num_fields=MAX_ANGABEN)
    except ValueError:
        return []
    return [(name, text) for name, text in paare if name in EIGENE]
