"""What does a person read when something breaks?

Every call from outside (the façade, a widget, the address) goes through a boundary: the person reads
German, the incident is written down under a number, and the screen goes on. ``KOFFER_STRENG=1`` lets the
error through.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import wraps
from html import escape
from typing import TYPE_CHECKING, Any, ParamSpec

from toolkit.frame.protokoll import record
from toolkit.frame.worte import load_words

if TYPE_CHECKING:
    from collections.abc import Callable

P = ParamSpec("P")


@dataclass(frozen=True)
class Vorfall:
    """What a person reads: what happened, what is safe, what to do, and the number.

    It shows itself where a screen should have been.
    """

    was: str
    sicher: str
    tun: str
    nummer: str

    @property
    def punkte(self) -> tuple[str, str, str]:
        """What is safe, what to do, and the number, as sentences."""
        return self.sicher, self.tun, load_words(__file__)("fehler.nummer", nummer=self.nummer)

    def _repr_mimebundle_(self, **_: Any) -> dict[str, str]:
        """Give Jupyter the message as HTML and as text."""
        absaetze = "".join(f"<p>{escape(satz)}</p>" for satz in (self.was, *self.punkte))
        html = f'<div role="alert" class="k-hinweis k-hinweis--fehler"><div>{absaetze}</div></div>'
        return {"text/html": html, "text/plain": "\n".join((self.was, *self.punkte))}


def is_strict() -> bool:
    """Whether errors go through (``KOFFER_STRENG=1``), as in CI."""
    return os.environ.get("KOFFER_STRENG") == "1"


class Grenze:
    """The boundary around everything that a visitor can set off in one screen."""

    def __init__(self, wo: str, sicher: str, show: Callable[[Vorfall | None], None]) -> None:
        """Draw the boundary.

        Args:
            wo: name of the screen, for the log.
            sicher: one sentence: what is safe whatever happens.
            show: is called with an incident, and with ``None`` as soon as something works again.
        """
        self._wo = wo
        self._sicher = sicher
        self._show = show
        self._offen = False

    def guard(self, tun: Callable[P, object]) -> Callable[P, None]:
        """Return ``tun`` with the boundary around it; use it for every callback."""
        worte = load_words(__file__)

        @wraps(tun)
        def _guarded(*args: P.args, **kwargs: P.kwargs) -> None:
            try:
                tun(*args, **kwargs)
            except Exception as fehler:
                if is_strict():
                    raise
                nummer = record(fehler, f"{self._wo}: {getattr(tun, '__name__', 'Rückruf')}")
                self._offen = True
                self._show(Vorfall(worte("fehler.was"), self._sicher, worte("fehler.tun"), nummer))
            else:
                if self._offen:
                    self._offen = False
                    self._show(None)

        return _guarded


def open_safely(oeffnen: Callable[[], Any], wo: str) -> Any:
    """Open a screen; if that fails, return an incident that shows itself in the screen's place.

    Args:
        oeffnen: builds the screen and returns what is to be displayed.
        wo: name of the screen, for the log.
    """
    worte = load_words(__file__)
    try:
        return oeffnen()
    except Exception as fehler:
        if is_strict():
            raise
        nummer = record(fehler, wo)
        return Vorfall(worte("fehler.was"), worte("fehler.sicher_oeffnen"), worte("fehler.tun_oeffnen"), nummer)
