"""Does the small card say the same as the group needs?"""

from __future__ import annotations

from methodenkoffer.catalogue import load_catalogue
from methodenkoffer.skalierung import cut_to_fit
from toolkit.dokument.form import Fakt, Fakten
from toolkit.dokument.kurzkarte import karte_als_kurzkarte


def test_facts_are_those_of_the_group() -> None:
    karte = load_catalogue().karten["check-in"]
    zuschnitt = cut_to_fit(karte, 20)

    fakten = karte_als_kurzkarte(karte, zuschnitt).bloecke[0]

    assert isinstance(fakten, Fakten)
    assert fakten.fakten[:2] == (Fakt("Personen", "20", "personen"), Fakt("Minuten", str(zuschnitt.minuten), "minuten"))
