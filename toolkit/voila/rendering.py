"""How does a template become a page, and what does an error say?

Templates of this room come first, then the frame of the reading pages (`seiten/vorlagen/rahmen.html.j2`).
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from toolkit.voila import bundle

if TYPE_CHECKING:
    from jinja2 import Environment

ROOM = Path(__file__).parent
FOLDERS = (ROOM / "template", ROOM / "seiten" / "vorlagen")


class Fehlertext(NamedTuple):
    """What an error page says: what happened, and what to do."""

    titel: str
    was: str
    tun: str


FEHLER = {
    400: Fehlertext(
        "Diese Anfrage haben wir nicht verstanden",
        "Die Adresse oder das Formular enthält etwas, womit wir nichts anfangen können.",
        "Gehen Sie zurück und versuchen Sie es noch einmal.",
    ),
    403: Fehlertext(
        "Diese Seite dürfen wir Ihnen nicht zeigen",
        "Der Zugang zu dieser Adresse ist gesperrt.",
        "Beginnen Sie bitte auf der Startseite.",
    ),
    404: Fehlertext(
        "Diese Seite gibt es nicht",
        "Vielleicht ist die Adresse vertippt, oder die Seite ist umgezogen.",
        "Suchen Sie nach dem, was Sie brauchen, oder beginnen Sie auf der Startseite.",
    ),
    405: Fehlertext(
        "So lässt sich diese Seite nicht aufrufen",
        "Die Seite kann gelesen werden; abschicken lässt sich hier nichts.",
        "Öffnen Sie die Seite bitte neu.",
    ),
    413: Fehlertext(
        "Die Datei ist zu groß",
        "So große Dateien nehmen wir nicht an.",
        "Verkleinern Sie die Datei und laden Sie sie noch einmal hoch.",
    ),
    500: Fehlertext(
        "Hier ist uns etwas kaputtgegangen",
        "Das liegt nicht an Ihnen.",
        "Laden Sie die Seite in einer Minute neu. Hilft das nicht, nennen Sie uns die Vorfall-Nummer.",
    ),
    503: Fehlertext(
        "Im Augenblick geht es hier nicht weiter",
        "Die Seite ist gerade nicht zu erreichen.",
        "Laden Sie die Seite in einer Minute neu.",
    ),
}


@cache
def environment() -> Environment:
    """Return the Jinja environment of the served pages; it escapes and refuses unknown names."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    made = Environment(
        loader=FileSystemLoader(FOLDERS),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals["static_url"] = bundle.asset_url
    return made


def render(template: str, **values: Any) -> str:
    """Render a template of this room or of the reading pages' frame."""
    return environment().get_template(template).render(**values)


def error_page(status: int, incident: str = "") -> str:
    """Return the German page for an HTTP status; `incident` is the number that stands in the log."""
    fallback = FEHLER[500 if status >= 500 else 400]  # noqa: PLR2004
    return render("fehler.html.j2", fehler=FEHLER.get(status, fallback), vorfall=incident)
