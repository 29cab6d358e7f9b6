"""How many interactive pages may be open at once?"""

from __future__ import annotations

KERNEL_BYTES = 50 * 1024**2
KEEP_FREE_BYTES = 1536 * 1024**2
FEWEST, MOST = 2, 200


def kernels_for(free_bytes: int) -> int:
    """Return how many kernels fit into `free_bytes` when 1.5 GiB are to stay free (2 to 200)."""
    return max(FEWEST, min(MOST, (free_bytes - KEEP_FREE_BYTES) // KERNEL_BYTES))


def default_kernels() -> int:
    """Return the upper bound for the memory that is free on this machine now."""
    import psutil

    return kernels_for(psutil.virtual_memory().available)
