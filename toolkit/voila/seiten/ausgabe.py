"""How does a page's answer get from a plain function to the visitor?

A page is a function ``(katalog, query, *parts of the address) -> Antwort``: it can be tested without a
server. `Leseseite` is the only handler; it adds what belongs to HTTP.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from toolkit.dokument import worte, zeichen
from toolkit.dokument.karte import karten_fakten
from toolkit.export.bloecke import render_block
from toolkit.voila import rendering
from toolkit.voila.basis import Seite
from toolkit.voila.seiten import daten

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from methodenkoffer.catalogue import Katalog
    from methodenkoffer.schema import Angebot, Karte, Pfad

NEU_NACH_SEKUNDEN = 5.0


@dataclass(frozen=True)
class Antwort:
    """A whole page and its HTTP status."""

    html: str
    status: int = 200


if TYPE_CHECKING:
    Zeigen = Callable[..., Antwort]


class Vorrat:
    """Holds the content and looks for changes at most every few seconds."""

    def __init__(self, getter: Callable[[], Katalog]) -> None:
        self._getter = getter
        self._katalog: Katalog | None = None
        self._bis = 0.0

    def katalog(self) -> Katalog:
        """Return the content, at most ``NEU_NACH_SEKUNDEN`` old."""
        if self._katalog is None or time.monotonic() > self._bis:
            self._katalog = self._getter()
            self._bis = time.monotonic() + NEU_NACH_SEKUNDEN
        return self._katalog

    def expire(self) -> None:
        """Let the next question look for changes."""
        self._bis = 0.0


class Leseseite(Seite):
    """A page that is only read: works without scripts, is asked for anew and comes with a checksum."""

    def initialize(self, vorrat: Vorrat, zeigen: Zeigen) -> None:
        """Take the content and the function that shows this page."""
        self.vorrat = vorrat
        self.zeigen = zeigen

    def get(self, *teile: str) -> None:
        """Show the page; the browser may keep it and asks whether it is still the same."""
        antwort = self.zeigen(self.vorrat.katalog(), self.request.query, *teile)
        self.set_header("Cache-Control", "no-cache")
        self.write_html(antwort.html, antwort.status)


def render_page(
    vorlage: str,
    katalog: Katalog,
    *,
    titel: str,
    beschreibung: str,
    bereich: str = "",
    krumen: Sequence[tuple[str, str]] = (),
    hinweise: Sequence[str] = (),
    schema: Sequence[dict[str, Any]] = (),
    status: int = 200,
    **werte: Any,
) -> Antwort:
    """Render one reading page.

    Args:
        vorlage: name of the template.
        katalog: gives words their titles.
        titel: title of the page without the name of the site.
        beschreibung: one sentence for search engines and previews.
        bereich: the menu's entry that is marked.
        krumen: words and addresses after "Start"; the last has no address.
        hinweise: German sentences on what was ignored in the address.
        schema: schema.org objects for the head.
        status: HTTP status.
        werte: what the template needs besides.
    """
    html = rendering.render(
        vorlage,
        katalog=katalog,
        titel=titel,
        beschreibung=beschreibung,
        bereich=bereich,
        krumen=tuple(krumen),
        hinweise=tuple(hinweise),
        daten=(*((daten.describe_breadcrumb(krumen),) if krumen else ()), *schema),
        **_helpers(),
        **werte,
    )
    return Antwort(html, status)


def _helpers() -> dict[str, Callable[..., Any]]:
    """What templates may call: everything returns either plain text or finished HTML."""

    def fakten(karte: Karte) -> Markup:
        return Markup(render_block(karten_fakten(karte), 3))  # noqa: S704 – escaped by the renderer

    def status(angebot: Angebot) -> str:
        return worte.capitalize(worte.STATUS[angebot.verfuegbar.status])

    def personen(pfad: Pfad) -> str:
        return worte.say_people(pfad.gruppe)

    def laengen(pfad: Pfad) -> str:
        return worte.join_words([worte.say_minutes(f.minuten) for f in pfad.fassungen], "oder")

    return {
        "zeichen": lambda name: Markup(zeichen(name)),  # noqa: S704 – our own drawings
        "fakten": fakten,
        "status": status,
        "personen": personen,
        "laengen": laengen,
    }
