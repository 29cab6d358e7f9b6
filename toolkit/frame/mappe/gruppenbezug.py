"""How does a sheet take over the places of a regional group, and hear when the group has changed?

The sheet's value has a field ``gruppe`` (``Gruppenstand``), a copy of the group: it stays readable whatever happens to
the group. A screen derived from ``Blattschirm`` needs two lines::

    self.bezug = Gruppenbezug(self, Wertblatt(self, Meinblatt))   # in the constructor; ``bezug.block`` in a part
    self.bezug.refresh()                                          # in ``refresh``

and begins a new sheet with ``gruppe=first_group(self.leiste.mappe)``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument.regionalgruppe.stand import Gruppenstand
from toolkit.frame.mappe.felder import Felder
from toolkit.frame.mappe.formular import make_plain_form
from toolkit.frame.mappe.nachbarn import add_sheet, read_sheets
from toolkit.frame.worte import load_words
from toolkit.widgets import Abschnitt, Knopf, Meldung, Stapel

if TYPE_CHECKING:
    from toolkit.frame.mappe.blattschirm import Blattschirm
    from toolkit.frame.mappe.offen import OffeneMappe
    from toolkit.frame.mappe.wertblatt import Wertblatt

ART = "regionalgruppe"
GENANNT = 12


class Gruppenbezug:
    """Says on which places the sheet builds, and takes over others; ``block`` is what is displayed."""

    def __init__(self, schirm: Blattschirm, stand: Wertblatt[Any]) -> None:
        """Build it for a screen whose sheet has a field ``gruppe``."""
        self._mappe, self._stand = schirm.leiste.mappe, stand
        self._worte = worte = load_words(__file__)
        self._felder = Felder(worte)
        self._gruppen: dict[str, Gruppenstand] = {}
        self._wahl = self._gezeigt = self._namen = ""
        grenze = schirm.rahmen.grenze
        self.satz, self.neues, self.gesagt = Meldung(), Meldung(klasse="k-hinweis"), Meldung()
        self.form = make_plain_form([])
        self.nehmen = Knopf(klasse="k-knopf--leise")
        self.namensform = make_plain_form([self._felder.absatz("gruppennamen")])
        self.anlegen = Knopf(beschriftung=worte("gruppe.anlegen"))
        self.neu_hier = Stapel(Meldung(text=worte("gruppe.keine")), self.namensform, self.anlegen, versteckt=True)
        teile = (self.satz, self.neues, self.form, self.nehmen, self.neu_hier, self.gesagt)
        self.block = Abschnitt(worte("gruppe.titel"), *teile, ebene=3)
        self.form.on_draft(grenze.guard(self._chosen))
        self.namensform.on_draft(grenze.guard(self._typed))
        self.nehmen.on_click(grenze.guard(self._take))
        self.anlegen.on_click(grenze.guard(self._create))

    def refresh(self) -> None:
        """Look at the groups of the Mappe and at what the sheet has of them."""
        wert = self._stand.wert
        if wert is None:
            return
        self._gruppen = copy_groups(self._mappe)
        hier: Gruppenstand = wert.gruppe
        if self._wahl not in self._gruppen:
            self._wahl = hier.gruppe if hier.gruppe in self._gruppen else next(iter(self._gruppen), "")
        self._say_places(hier)
        self._offer(hier)

    def forget(self) -> None:
        """Keep nothing of a sheet that was put away."""
        self._wahl = self._gezeigt = self._namen = ""
        self.gesagt.say("")
        self.namensform.show({})

    def _say_places(self, hier: Gruppenstand) -> None:
        from toolkit.dokument.regionalgruppe.gleichnamig import call_places

        namen = list(call_places(hier.orte).values())
        mehr = len(namen) - GENANNT
        liste = ", ".join(namen[:GENANNT]) + (self._worte("gruppe.weitere", anzahl=mehr) if mehr > 0 else "")
        self.satz.say(self._worte.count("gruppe.orte", len(namen), gruppe=hier.titel, liste=liste))

    def _offer(self, hier: Gruppenstand) -> None:
        from toolkit.dokument.regionalgruppe.stand import changes

        darf = not self._stand.gesperrt
        wahl = self._gruppen.get(self._wahl)
        # A copy without an id came with an example or a carried-away Mappe; it is known by what it says.
        gleich = wahl is not None and hier.gruppe in ("", wahl.gruppe)
        was = changes(hier, wahl) if wahl and gleich and hier.orte else []
        anders = wahl is not None and (bool(was) or not gleich or not hier.orte)
        self.neues.say(self._worte("gruppe.geaendert") if was else "", *was)
        self.nehmen.versteckt = not (darf and anders)
        if wahl:
            self.nehmen.beschriftung = self._worte("gruppe.nehmen", name=wahl.titel)
        self.form.versteckt = not (darf and len(self._gruppen) > 1)
        if not self.form.versteckt:
            optionen = [(kennung, self._label(g)) for kennung, g in self._gruppen.items()]
            feld = {"art": "wahl", "name": "gruppe", "titel": self._worte("gruppe.welche"), "optionen": optionen}
            if self.form.felder != [feld] or self._gezeigt != self._wahl:
                self.form.felder, self._gezeigt = [feld], self._wahl
                self.form.show({"gruppe": self._wahl})
        self.neu_hier.versteckt = not darf or bool(self._gruppen) or bool(hier.orte)

    def _label(self, gruppe: Gruppenstand) -> str:
        # Two groups may bear the same name.
        return self._worte.count("gruppe.wahl", len(gruppe.orte), name=gruppe.titel)

    def _chosen(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        self._wahl = self._gezeigt = str(inhalt.get("gruppe", ""))
        self.refresh()

    def _typed(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        self._namen = str(inhalt.get("gruppennamen", ""))

    def _take(self) -> None:
        wert, wahl = self._stand.wert, self._gruppen.get(self._wahl)
        if wert is not None and wahl is not None and self._stand.save(wert.model_copy(update={"gruppe": wahl})):
            self.gesagt.say(self._worte("gruppe.genommen"))

    def _create(self) -> None:
        from toolkit.dokument.regionalgruppe.blatt import Regionalgruppe
        from toolkit.dokument.regionalgruppe.namen import read_names
        from toolkit.dokument.regionalgruppe.stand import copy_group

        wert, lese = self._stand.wert, read_names(self._namen)
        if wert is None or wert.gruppe.orte or self._gruppen:
            return  # the button was pressed twice
        if not lese.orte:
            self.gesagt.say(self._worte("gruppe.nichts_gelesen"), *lese.fragen)
            return
        gruppe = Regionalgruppe(orte=list(lese.orte), namen="\n".join(lese.offen))
        kennung = add_sheet(self._mappe, ART, gruppe.titel, gruppe.model_dump(mode="json"))
        if not kennung:
            self.gesagt.say(self._mappe.grund)
        elif self._stand.save(wert.model_copy(update={"gruppe": copy_group(gruppe, kennung)})):
            self.gesagt.say(self._worte("gruppe.angelegt"), *lese.fragen)


def copy_groups(mappe: OffeneMappe) -> dict[str, Gruppenstand]:
    """Return the regional groups of the open Mappe as other sheets keep them, by id, the last changed first."""
    from toolkit.dokument.regionalgruppe.blatt import Regionalgruppe
    from toolkit.dokument.regionalgruppe.stand import copy_group

    alle = read_sheets(mappe, ART)
    return {kennung: copy_group(Regionalgruppe.model_validate(inhalt), kennung) for kennung, inhalt in alle.items()}


def first_group(mappe: OffeneMappe) -> Gruppenstand:
    """Return the group that was changed last; without one an empty state."""
    return next(iter(copy_groups(mappe).values()), Gruppenstand())
