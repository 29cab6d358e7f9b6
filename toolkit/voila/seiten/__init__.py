"""Which pages can be read without a kernel, and under which addresses?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.voila.seiten.ausgabe import Leseseite, Vorrat
from toolkit.voila.seiten.wege import WEGE

if TYPE_CHECKING:
    from collections.abc import Callable

    from methodenkoffer.catalogue import Katalog

__all__ = ["handlers"]


def handlers(katalog_getter: Callable[[], Katalog]) -> list[tuple[str, type[Leseseite], dict[str, Any]]]:
    """Return the addresses of all reading pages for tornado.

    Args:
        katalog_getter: loads the content; it is asked again every few seconds, so that a changed file shows.

    Returns:
        Pattern, handler and its arguments.
    """
    vorrat = Vorrat(katalog_getter)
    return [(muster, Leseseite, {"vorrat": vorrat, "zeigen": zeigen}) for muster, zeigen in WEGE]
