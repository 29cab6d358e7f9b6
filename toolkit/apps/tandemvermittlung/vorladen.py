"""How is it avoided that the first proposal waits until its libraries are loaded?"""

from __future__ import annotations

import sys
from threading import Timer

# The part is shown first; somebody reads it longer than this before pressing a button.
ZUERST_ZEIGEN = 0.8


def load_beside() -> None:
    """Load in a second thread what the reckoning needs, once; a button pressed meanwhile only waits for the rest."""
    if "scipy.optimize" in sys.modules:
        return
    uhr = Timer(ZUERST_ZEIGEN, _load)
    uhr.daemon = True
    uhr.start()


def _load() -> None:
    from toolkit.dokument.tandemvermittlung.vorschlag import load_tools

    load_tools()
