"""Which index belongs to a catalogue, so that it is built only once?"""

from __future__ import annotations

import threading
import weakref
from collections import OrderedDict
from typing import TYPE_CHECKING

from methodenkoffer.search.index import Suchindex

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog

_HOECHSTENS = 3
_indexe: OrderedDict[str, Suchindex] = OrderedDict()
_ohne_stempel: dict[int, tuple[weakref.ref[Katalog], Suchindex]] = {}
_riegel = threading.Lock()


def index_of(katalog: Katalog) -> Suchindex:
    """Return the index of a catalogue; equal stamps share one, a catalogue without a stamp has its own."""
    with _riegel:
        if katalog.stempel:
            index = _indexe.pop(katalog.stempel, None) or Suchindex(katalog)
            _indexe[katalog.stempel] = index
            while len(_indexe) > _HOECHSTENS:
                _indexe.popitem(last=False)
            return index
        merker = _ohne_stempel.get(id(katalog))
        if merker is not None and merker[0]() is katalog:
            return merker[1]
        for kennung in [k for k, (verweis, _) in _ohne_stempel.items() if verweis() is None]:
            del _ohne_stempel[kennung]
        index = Suchindex(katalog)
        _ohne_stempel[id(katalog)] = (weakref.ref(katalog), index)
        return index
