"""What stands on a card, in an offer or in a plan?"""

from __future__ import annotations

import argparse

from toolkit.cli.befehle.exportiere import find_item
from toolkit.cli.leser import print_lines

HILFE = "zeigt einen Eintrag als Text: koffer zeige punktabfrage"


def add(leser: argparse.ArgumentParser) -> None:
    """Add the choices."""
    leser.add_argument("name", help="Name des Eintrags, zum Beispiel punktabfrage oder angebote/stammtisch")


def run(wahl: argparse.Namespace) -> int:
    """Print the item as Markdown."""
    from toolkit.dokument.inhalt import inhalt_als_dokument
    from toolkit.export.markdown import render_markdown

    eintrag, katalog = find_item(wahl.name)
    print_lines([render_markdown(inhalt_als_dokument(eintrag, katalog))])
    return 0
