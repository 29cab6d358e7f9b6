"""How does a block change the sheet after everybody has heard of the last change?

Who saves while the sheet is still telling of another change would be told the older one last.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable


def soon(tun: Callable[[], object]) -> None:
    """Call ``tun`` when what runs now has ended; without an event loop at once."""
    try:
        schleife = asyncio.get_running_loop()
    except RuntimeError:
        tun()
        return
    schleife.call_soon(tun)
