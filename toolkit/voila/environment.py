"""Which environment variables does a kernel get? The named ones and those of the system, nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

KOFFER = frozenset({"KOFFER_DATEN", "KOFFER_DATENBANK", "KOFFER_PFAD", "KOFFER_STRENG"})
SYSTEM = frozenset(
    {
        "APPDATA", "COMSPEC", "CONDA_PREFIX", "DYLD_LIBRARY_PATH", "HOME", "HOMEDRIVE", "HOMEPATH", "LANG",
        "LANGUAGE", "LD_LIBRARY_PATH", "LOCALAPPDATA", "LOGNAME", "NUMBER_OF_PROCESSORS", "PATH", "PATHEXT",
        "PROGRAMDATA", "PYTHONHOME", "PYTHONPATH", "PYTHONUTF8", "SYSTEMDRIVE", "SYSTEMROOT", "TEMP", "TMP",
        "TMPDIR", "TZ", "TZDIR", "USER", "USERNAME", "USERPROFILE", "VIRTUAL_ENV", "WINDIR",
        "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
    }
)  # fmt: skip
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}


def kernel_environment(source: Mapping[str, str], *, exchange: str, profile: str) -> dict[str, str]:
    """Choose from `source` what a kernel may know.

    Args:
        source: The environment of the serving process.
        exchange: Folder for files that come and go over HTTP (`KOFFER_AUSTAUSCH`).
        profile: Folder that IPython uses instead of the personal one.
    """
    allowed = KOFFER | SYSTEM
    chosen = {name: value for name, value in source.items() if name.upper() in allowed or name.upper()[:3] == "LC_"}
    return {**chosen, **ONE_THREAD, "KOFFER_AUSTAUSCH": exchange, "IPYTHONDIR": profile}
