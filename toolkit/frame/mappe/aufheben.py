"""How does a person keep the state of a sheet under a name of her own?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.frame.mappe.formular import make_plain_form
from toolkit.frame.worte import load_words
from toolkit.widgets import Klappe, Knopf, Meldung

if TYPE_CHECKING:
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe.blatt import Arbeitsblatt


class Aufhebefeld:
    """A field and a button that keep a version; ``block`` is what is displayed."""

    def __init__(self, blatt: Arbeitsblatt, gesagt: Meldung, grenze: Grenze) -> None:
        """Build them.

        Args:
            blatt: the sheet.
            gesagt: where the screen says what was done.
            grenze: boundary of the screen.
        """
        worte = self._worte = load_words(__file__)
        self._blatt, self._gesagt, self._name = blatt, gesagt, ""
        feld = {"art": "zeile", "name": "name", "titel": worte("fassung.name"), "hilfe": worte("fassung.hilfe")}
        self.form = make_plain_form([feld])
        self.knopf = Knopf(beschriftung=worte("fassung.aufheben"), klasse="k-knopf--leise")
        self.block = Klappe(worte("fassung.titel"), self.form, self.knopf)
        self.knopf.on_click(grenze.guard(self._keep))
        self.form.on_draft(grenze.guard(lambda _, inhalt, __: setattr(self, "_name", str(inhalt.get("name", "")))))

    def _keep(self) -> None:
        name = self._name.strip() or self._worte("fassung.ohne_namen")
        if self._blatt.step(name):
            self._gesagt.say(self._worte("fassung.gesagt", name=name))
            self._name = ""
            self.form.show({})
