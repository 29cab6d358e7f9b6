"""How do trainers look into the collection from a notebook?

>>> import methodenkoffer as mk
>>> mk.karten.suche("streit", minuten=60)       # doctest: +SKIP
>>> mk.karten.wo(bereich="team", phase="ankommen")       # doctest: +SKIP
>>> mk.karten.tabelle().groupby("bereich").size()       # doctest: +SKIP
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from methodenkoffer.catalogue import Katalog, load_catalogue
from methodenkoffer.schema import Inhalt, Karte
from methodenkoffer.search import Suchanfrage, Treffer, search_cards

if TYPE_CHECKING:
    import pandas as pd

T = TypeVar("T", bound=Inhalt)
GEKUERZT = (
    ("phase", "phasen"),
    ("ziel", "ziele"),
    ("form", "formen"),
    ("anlass", "anlaesse"),
    ("rolle", "rollen"),
)


class Trefferliste(list[Treffer]):
    """Hits that read well at the prompt of a notebook."""

    def __repr__(self) -> str:
        """One line per hit with its reasons."""
        zeilen = [f"{t.karte.titel} – {'; '.join((*t.dafuer, *(f'aber: {d}' for d in t.dagegen)))}" for t in self]
        return "\n".join(zeilen) or "Nichts gefunden."


class Sammlung(Mapping[str, T], Generic[T]):
    """All items of one kind by slug, with ``wo`` to choose and ``tabelle`` to count."""

    def __init__(self, name: str, katalog: Katalog) -> None:
        self._name = name
        self._katalog = katalog
        self._eintraege: dict[str, T] = getattr(katalog, name)

    def __getitem__(self, slug: str) -> T:
        """One item; a ``KeyError`` names near slugs in German."""
        if slug in self._eintraege:
            return self._eintraege[slug]
        import difflib

        nah = difflib.get_close_matches(slug, self._eintraege, 3, 0.5)
        raise KeyError(f"„{slug}“ gibt es nicht." + (f" Meinten Sie: {', '.join(nah)}?" if nah else ""))

    def __iter__(self) -> Iterator[str]:
        """Slugs in the collection's order."""
        return iter(self._eintraege)

    def __len__(self) -> int:
        """Count the items."""
        return len(self._eintraege)

    def __repr__(self) -> str:
        """Say how many there are and how to go on."""
        return f"{self._name}: {len(self)} Einträge. Zum Beispiel: {', '.join(list(self)[:3])} …"

    def wo(self, **merkmale: str) -> list[T]:
        """Items whose fields have these values.

        Args:
            merkmale: field and value, for example ``bereich="team"``; for lists the singular serves too
                (``phase="ankommen"``, ``ziel=…``, ``form=…``, ``anlass=…``).

        Raises:
            ValueError: there is no such field.
        """
        lang = dict(GEKUERZT)
        return [e for e in self._eintraege.values() if all(_has(e, lang.get(f, f), w) for f, w in merkmale.items())]

    def tabelle(self) -> pd.DataFrame:
        """Return one row per item: the facts as a pandas DataFrame, nested fields as ``gruppe_min`` and so on."""
        import pandas as pd

        return pd.DataFrame([{"slug": e.slug, **_flat(e)} for e in self._eintraege.values()]).set_index("slug")


class Karten(Sammlung[Karte]):
    """The method cards, with the same search as the pages."""

    def suche(self, text: str = "", **wuensche: Any) -> Trefferliste:
        """Search as the finder does.

        Args:
            text: everyday German.
            wuensche: fields of ``Suchanfrage``: ``ziele``, ``personen`` (people), ``minuten``, ``form``, ``phase``,
                ``bereich``, ``niveau``.

        Returns:
            The hits, best first, then the near misses; each says why.

        Raises:
            TypeError: there is no such wish.
        """
        ergebnis = search_cards(self._katalog, Suchanfrage(text=text, **wuensche))
        return Trefferliste((*ergebnis.treffer, *ergebnis.beinahe))


def open_collection(name: str) -> Sammlung[Any]:
    """Open ``karten``, ``angebote`` or ``pfade`` as they are on disk now."""
    katalog = load_catalogue()
    return Karten(name, katalog) if name == "karten" else Sammlung(name, katalog)


def _has(eintrag: Inhalt, feld: str, wert: str) -> bool:
    if feld not in type(eintrag).model_fields:
        raise ValueError(f"Ein Feld „{feld}“ gibt es nicht. Möglich sind: {', '.join(type(eintrag).model_fields)}.")
    ist = getattr(eintrag, feld)
    return wert in ist if isinstance(ist, tuple) else ist == wert


def _flat(eintrag: Inhalt) -> dict[str, Any]:
    zeile: dict[str, Any] = {}
    for feld, wert in eintrag.model_dump(exclude={"slug"}).items():
        if isinstance(wert, dict):
            zeile.update({f"{feld}_{unter}": w for unter, w in wert.items()})
        else:
            zeile[feld] = wert
    return zeile
