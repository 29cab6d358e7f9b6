"""Which cards, offers and plans fit what somebody needs, and why?"""

from __future__ import annotations

from methodenkoffer.search.anfrage import Suchanfrage
from methodenkoffer.search.suche import search_all, search_cards
from methodenkoffer.search.treffer import Ergebnis, Fund, Treffer

__all__ = ["Ergebnis", "Fund", "Suchanfrage", "Treffer", "search_all", "search_cards"]
