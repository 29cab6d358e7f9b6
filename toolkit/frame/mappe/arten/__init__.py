"""Which kinds of sheets can be shown, compared and written out, and on which page are they opened?

One module here per kind, each with a ``KUNDE``; a new kind is one more file. All are made known to the store.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from toolkit.dokument.ereignis import Ereignis
from toolkit.dokument.form import Dokument
from toolkit.store.blattarten import BLATTARTEN, Blattart


@dataclass(frozen=True)
class Blattkunde:
    """What the frame knows of a kind of sheet.

    Attributes:
        art: name, title, shapes and model, as the store wants them.
        mehrzahl: what people call several of them.
        adresse: page that opens such a sheet, with ``?blatt=`` and its id behind it.
        felder: what people read for a field; those of an entry in a list by ``list.field``.
        dokument: writes content of today's shape as a document; the second argument is small print.
        zusatz: says what tells sheets with one title apart, for example the day; may return an empty text.
        ereignisse: the meetings and deadlines in content of today's shape, given the sheet's id; tasks are gathered
            by ``toolkit.dokument.aufgaben``.
        beispiel: content for the filled-in example town, given today; none for no sheet there.
    """

    art: Blattart
    mehrzahl: str
    adresse: str
    felder: Mapping[str, str]
    dokument: Callable[[Any, str], Dokument]
    zusatz: Callable[[Any], str] = lambda _: ""
    ereignisse: Callable[[Any, str], Iterable[Ereignis]] = lambda _, __: ()
    beispiel: Callable[[date], Iterable[Any]] = lambda _: ()


@cache
def all_kinds() -> Mapping[str, Blattkunde]:
    """Return every kind by its name, and make all of them known to the store."""
    kunden = [import_module(f"{__name__}.{modul.name}").KUNDE for modul in iter_modules(__path__)]
    for kunde in kunden:
        BLATTARTEN.register(kunde.art)
    return {kunde.art.name: kunde for kunde in kunden}


def labels_of(art: str) -> Mapping[str, str]:
    """Return the names of a kind's fields; none for a kind that nobody knows."""
    kunde = all_kinds().get(art)
    return kunde.felder if kunde else {}


def say_more(art: str, inhalt: Any) -> str:
    """Say what tells sheets of one kind with the same title apart; ``inhalt`` in today's shape."""
    kunde = all_kinds().get(art)
    return kunde.zusatz(inhalt) if kunde else ""
