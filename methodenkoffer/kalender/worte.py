"""How are Länder said in a sentence?"""

from __future__ import annotations

from collections.abc import Collection

from methodenkoffer.laender import LAENDER


def say_in_laender(laender: Collection[str]) -> str:
    """Say where: ``in Bayern und Sachsen``, ``in Hessen und im Saarland``, ``in allen Ländern`` for all sixteen.

    Args:
        laender: codes of ``LAENDER``, in any order.

    Returns:
        The words; empty for no Land.
    """
    if len(set(laender)) == len(LAENDER):
        return "in allen Ländern"
    namen = [name for kuerzel, name in LAENDER.items() if kuerzel in laender and kuerzel != "SL"]
    orte = [f"in {namen[0]}", *namen[1:]] if namen else []
    if "SL" in laender:
        orte.append("im Saarland")
    return f"{', '.join(orte[:-1])} und {orte[-1]}" if len(orte) > 1 else "".join(orte)
