"""Which small card, offer and plan do tests start from?"""

from __future__ import annotations

from pathlib import Path

ORDNER = Path(__file__).parent / "regeln" / "muster"


def text_of(sorte: str) -> str:
    """Text of the sample of one kind: ``karte``, ``angebot`` or ``pfad``."""
    return (ORDNER / f"{sorte}.md").read_text(encoding="utf-8")


def change(text: str, alt: str, neu: str) -> str:
    """Replace one place; an error if it is not there exactly once."""
    if text.count(alt) != 1:
        raise ValueError(f"{alt!r} stands there {text.count(alt)} times")
    return text.replace(alt, neu)
