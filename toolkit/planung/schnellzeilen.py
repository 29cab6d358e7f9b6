"""How is a line that somebody typed or pasted from a table split into its columns?"""

from __future__ import annotations

TRENNER = ("\t", ";", "|")


def split_columns(zeile: str) -> list[str]:
    """Split one line at tabs, else at semicolons, else at vertical lines; spaces around a column go.

    Args:
        zeile: one line of text.

    Returns:
        The columns, empty ones at the end left out; none for an empty line.
    """
    trenner = next((t for t in TRENNER if t in zeile), TRENNER[1])
    spalten = [" ".join(spalte.split()) for spalte in zeile.split(trenner)]
    while spalten and not spalten[-1]:
        spalten.pop()
    return spalten


def split_lines(text: str) -> list[str]:
    """Return the lines of a text that hold something, each without spaces around it."""
    return [zeile.strip(" ") for zeile in text.splitlines() if zeile.strip()]
