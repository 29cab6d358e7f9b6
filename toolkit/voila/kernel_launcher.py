"""How does the kernel behind an app start? Without debugger, history and personal settings.

Run as `python -m toolkit.voila.kernel_launcher -f <connection file>`; the module is the kernel's `__main__`.
"""

from __future__ import annotations

import sys

OPTIONS = (
    "--HistoryManager.enabled=False",
    "--InteractiveShell.cache_size=0",
    "--InteractiveShellApp.exec_PYTHONSTARTUP=False",
    "--IPKernelApp.exec_PYTHONSTARTUP=False",
)


def main() -> None:
    """Start the kernel; returns when it is shut down."""
    sys.modules["debugpy"] = None  # type: ignore[assignment]  # ipykernel then leaves out the debugger
    from ipykernel import kernelapp

    kernelapp.launch_new_instance(argv=[*sys.argv[1:], *OPTIONS])


if __name__ == "__main__":
    main()
