"""How does the process that computes for a screen come to life, on every system?"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any, cast

import toolkit


def open_process() -> subprocess.Popen[bytes]:
    """Start `toolkit.planung.rechner` with our environment, unbuffered pipes, and the code that runs here.

    Raises:
        OSError: the system starts no further process.
    """
    pfad = [str(Path(toolkit.__file__).parents[1]), os.environ.get("PYTHONPATH", "")]
    fenster = {"creationflags": 0x4000 | 0x0800_0000} if sys.platform == "win32" else {}  # below normal, no window
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "toolkit.planung.rechner"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        bufsize=0,
        # A kernel that closes ends its group before itself; the screen would take that for a failure of the work.
        start_new_session=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, pfad))},
        **cast("Any", fenster),
    )
