"""What does an Akteurskarte say of pairs of places?"""

from __future__ import annotations

from itertools import product

from toolkit.dokument.begegnung.blatt import Begegnung
from toolkit.dokument.begegnung.herkunft import place_keys
from toolkit.dokument.netz.blatt import Akteurszeile, Netzblatt, as_network, real_actors, real_ties
from toolkit.dokument.regionalgruppe.gleichnamig import call_places
from toolkit.planung.begegnung import Verbindung, pair_key
from toolkit.planung.namen import name_key

VORSCHLAEGE = 3


def connect_places(netz: Netzblatt, b: Begegnung) -> dict[tuple[str, str], Verbindung]:
    """Say for each pair of places that both have actors on the map whether a tie, a conflict or a bridge joins them.

    An actor belongs to a place of the guests if it came from it, is called like it, or stands in a group called so.

    Returns:
        By ``pair_key`` of the keys of the places' names.
    """
    orte = set(place_keys(b).values())
    von_id = {kennung: name_key(name) for kennung, name in call_places(b.gruppe.orte).items()}
    ort_von = {a.id: ort for a in real_actors(netz) if (ort := _place_of(a, orte, von_id))}
    da = sorted(set(ort_von.values()))
    stand = {pair_key(a, c): Verbindung() for a, c in product(da, da) if a < c}
    for tie in real_ties(netz):
        paar = _pair(ort_von, tie.von, tie.zu)
        if paar in stand:
            alt, streit = stand[paar], tie.art == "konflikt"
            stand[paar] = Verbindung(alt.verbunden or not streit, alt.konflikt or streit)
    for paar in _bridges(netz, ort_von):
        if paar in stand and not stand[paar].verbunden:
            stand[paar] = Verbindung(konflikt=stand[paar].konflikt, bruecke=True)
    return stand


def _bridges(netz: Netzblatt, ort_von: dict[str, str]) -> list[tuple[str, str]]:
    from toolkit.planung.netz import best_new_ties

    return [_pair(ort_von, v.von, v.zu) for v in best_new_ties(as_network(netz), VORSCHLAEGE)]


def _pair(ort_von: dict[str, str], a: str, b: str) -> tuple[str, str]:
    return pair_key(ort_von.get(a, ""), ort_von.get(b, ""))


def _place_of(akteur: Akteurszeile, orte: set[str], von_id: dict[str, str]) -> str:
    moeglich = (von_id.get(akteur.ort, ""), name_key(akteur.name), name_key(akteur.gruppe))
    return next((ort for ort in moeglich if ort and ort in orte), "")
