"""How are the best new ties of a large network reckoned aside, while the screen stays usable?"""

from __future__ import annotations

from toolkit.planung.fortschritt import Fortschritt, Melde
from toolkit.planung.netz.vorschlag import Vorschlag, best_new_ties
from toolkit.planung.netz.werte import Netz

ERSTE, ALLE = Fortschritt(0.1, "Wir suchen die beste erste Verbindung."), Fortschritt(0.4, "Wir suchen drei zusammen.")


def suggest_ties(frage: tuple[Netz, bool], melde: Melde) -> tuple[Vorschlag, ...]:
    """Find the best three new ties, as ``best_new_ties`` does; who stops early gets the best single one.

    Args:
        frage: the network as captured, and whether those who are busy already get no proposal.
        melde: is told how far it is; ``False`` stops.
    """
    netz, schonen = frage
    if not melde(ERSTE):
        return ()
    erste = best_new_ties(netz, 1, schonen=schonen)
    return best_new_ties(netz, schonen=schonen) if melde(ALLE) else erste
