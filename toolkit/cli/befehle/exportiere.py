"""How does a card, an offer or a plan become a file?"""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Callable
from pathlib import Path

from methodenkoffer.catalogue import Katalog, load_catalogue
from methodenkoffer.schema import SORTEN, Inhalt
from toolkit.cli.befehle import Abbruch

HILFE = "schreibt einen Eintrag als Datei zum Ausdrucken: koffer exportiere punktabfrage --nach karte.html"


def add(leser: argparse.ArgumentParser) -> None:
    """Add the choices."""
    leser.add_argument("name", help="Name des Eintrags, zum Beispiel punktabfrage oder angebote/stammtisch")
    leser.add_argument("--nach", type=Path, help="Datei mit der Endung .html, .md, .pdf oder .docx; sonst NAME.html")


def run(wahl: argparse.Namespace) -> int:
    """Write the file and say where."""
    eintrag, katalog = find_item(wahl.name)
    ziel: Path = wahl.nach or Path(f"{eintrag.slug}.html")
    schreiber = SCHREIBER.get(ziel.suffix.lower())
    if schreiber is None:
        moeglich = "Möglich sind .html, .md, .pdf und .docx."
        raise Abbruch(f"Die Endung „{ziel.suffix}“ kennt der Koffer noch nicht. {moeglich}")
    ziel.write_bytes(schreiber(eintrag, katalog))
    print(f"{ziel} ist geschrieben.")
    return 0


def _page(eintrag: Inhalt, katalog: Katalog) -> bytes:
    from toolkit.dokument.inhalt import inhalt_als_dokument
    from toolkit.export.html import render_file

    return render_file(inhalt_als_dokument(eintrag, katalog)).encode()


def _text(eintrag: Inhalt, katalog: Katalog) -> bytes:
    from toolkit.dokument.inhalt import inhalt_als_dokument
    from toolkit.export.markdown import render_markdown

    return render_markdown(inhalt_als_dokument(eintrag, katalog)).encode()


def _pdf(eintrag: Inhalt, katalog: Katalog) -> bytes:
    from toolkit.dokument.inhalt import inhalt_als_dokument
    from toolkit.dokument.merkliste import inhalt_angaben
    from toolkit.export.pdf.druck import render_pdf

    return render_pdf(inhalt_als_dokument(eintrag, katalog), inhalt_angaben([eintrag], eintrag.stand))


def _word(eintrag: Inhalt, katalog: Katalog) -> bytes:
    from toolkit.dokument.inhalt import inhalt_als_dokument
    from toolkit.dokument.merkliste import inhalt_angaben
    from toolkit.export.docx.datei import render_docx

    return render_docx(inhalt_als_dokument(eintrag, katalog), inhalt_angaben([eintrag], eintrag.stand))


SCHREIBER: dict[str, Callable[[Inhalt, Katalog], bytes]] = {
    ".html": _page,
    ".md": _text,
    ".pdf": _pdf,
    ".docx": _word,
}


def find_item(name: str) -> tuple[Inhalt, Katalog]:
    """Find an item by slug, or by kind and slug.

    Raises:
        Abbruch: there is none; near names are said.
    """
    katalog = load_catalogue()
    ordner, _, slug = name.strip("/").rpartition("/")
    funde = [e for s in SORTEN if ordner in ("", s.ordner) for k, e in katalog.of(s).items() if k == slug]
    if len(funde) == 1:
        return funde[0], katalog
    if funde:
        wege = " oder ".join(f"{s.ordner}/{slug}" for s in SORTEN if slug in katalog.of(s))
        raise Abbruch(f"„{slug}“ gibt es mehrfach. Bitte genauer: {wege}.")
    nah = difflib.get_close_matches(slug, [k for s in SORTEN for k in katalog.of(s)], 3, 0.5)
    raise Abbruch(f"„{name}“ gibt es nicht." + (f" Meinten Sie: {', '.join(nah)}?" if nah else ""))
