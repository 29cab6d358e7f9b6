"""Can what a person typed and what her own button changed meanwhile stand together?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from toolkit.frame.mappe.vergleich import same


def merge_own(gezeigte: Sequence[dict[str, Any]], mein: dict[str, Any], jetzt: dict[str, Any]) -> dict[str, Any] | None:
    """Put a draft of the page together with content that the same screen has changed since.

    A page that gets new content while somebody types sends her draft on top of what it showed before. This is a merge
    of three sides by top-level field.

    Args:
        gezeigte: contents that the page may have shown when she typed; at least one.
        mein: the draft.
        jetzt: the content now.

    Returns:
        Both together; ``None`` if they changed the same field differently.
    """
    basis = min(gezeigte, key=lambda inhalt: len(_changed(inhalt, mein)))
    eigene = _changed(basis, mein)
    if eigene & _changed(basis, jetzt) & _changed(mein, jetzt):
        return None
    return {**jetzt, **{name: mein[name] for name in eigene if name in mein}}


def _changed(alt: dict[str, Any], neu: dict[str, Any]) -> set[str]:
    return {name for name in {*alt, *neu} if not same(alt.get(name), neu.get(name))}
