"""How is the Methodenkoffer served? Pages without a kernel, apps with one, everything from this machine.

Importing this package costs nothing; `starte` loads Voilà when it is called.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["starte"]


def starte(
    host: str = "127.0.0.1",
    port: int = 8866,
    kerne: int | None = None,
    *,
    debug: bool = False,
    notebooks: Path | None = None,
    fertig: Callable[[str], None] = print,
    name: str = "",
) -> int:
    """Serve until SIGINT or SIGTERM.

    Args:
        host: Address to listen on; the default is reachable from this machine only.
        port: Port to listen on; never another one than asked for (0 lets the system choose).
        kerne: Upper bound of interactive pages open at once; computed from the free memory when None.
        debug: Show tracebacks and a detailed log on the standard error stream.
        notebooks: Folder that holds the notebooks of the apps; the bundled one when None.
        fertig: Called once with the German line that names the address.
        name: Public host name, where a web server stands in front.

    Returns:
        The exit code: 0 after an orderly end, 1 if the start failed (said in one German sentence).
    """
    # jsonschema loads it if it can, to check addresses that nobody checks here; it costs a second at each start.
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]

    from toolkit.voila.start import run

    return run(host, port, kerne, debug=debug, notebooks=notebooks, fertig=fertig, name=name)
