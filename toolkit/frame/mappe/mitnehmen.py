"""Which buttons hand a file to the person, and what does the screen say then?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from toolkit.frame.dateien import offer_download
from toolkit.frame.grenze import Grenze
from toolkit.frame.mappe.ausgabe import Datei
from toolkit.frame.worte import load_words
from toolkit.widgets import Ausgang, Knopf, Meldung, Reihe, Stapel


class Mitnahme:
    """A row of buttons, each of which makes a file; ``block`` is what is displayed."""

    def __init__(self, knoepfe: Mapping[str, Callable[[], Datei | None]], grenze: Grenze) -> None:
        """Build the row.

        Args:
            knoepfe: what makes the file, by the text of its button; ``None`` means that there is nothing to hand over.
            grenze: boundary of the screen.
        """
        self.gesagt, self.ausgang = Meldung(), Ausgang()
        self.knoepfe = {text: Knopf(beschriftung=text, klasse="k-knopf--leise") for text in knoepfe}
        for text, tun in knoepfe.items():
            self.knoepfe[text].on_click(grenze.guard(partial(self._hand_over, tun)))
        self.block = Stapel(Reihe(*self.knoepfe.values()), self.gesagt, self.ausgang)

    def _hand_over(self, tun: Callable[[], Datei | None]) -> None:
        datei = tun()
        if datei is not None:
            self.ausgang.fetch(datei.name, offer_download(datei.name, datei.daten, datei.mime))
            self.gesagt.say(load_words(__file__)("ausgabe.uebergeben", name=datei.name))
