"""Which commands are there? One module each: ``HILFE``, ``add(parser)`` and ``run(choice) -> exit code``."""

from __future__ import annotations


class Abbruch(Exception):  # noqa: N818  (it is what a person reads, not a fault of the program)
    """A failure that is said in one German sentence."""
