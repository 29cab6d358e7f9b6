"""How does something leave the page: as a file, or on paper?"""

from __future__ import annotations

from toolkit.widgets.basis import Baustein, load_module


class Ausgang(Baustein):
    """Has no look; hands a file to the browser, or opens the print dialog for a page.

    Each call is one small message; nothing of it stays in the block's state.
    """

    _esm = load_module(__file__)

    def fetch(self, name: str, adresse: str) -> None:
        """Let the browser save what lies at an address.

        Args:
            name: file name that is proposed.
            adresse: address on this host, or a ``data:`` address.
        """
        self.send({"art": "holen", "name": name, "adresse": adresse})

    def print_page(self, html: str) -> None:
        """Open the print dialog for a complete HTML page of ours; no script in it runs."""
        self.send({"art": "drucken", "html": html})
