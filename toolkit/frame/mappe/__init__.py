"""How does a screen work in the open Mappe? With two lines; everything else happens by itself.

In the constructor of a screen's view, ``rahmen`` being what ``open_screen`` hands over::

    self.leiste = Mappenleiste(rahmen)
    self.blatt = self.leiste.edit("plan", self._show)

``self.leiste.block`` is the screen's first block. ``_show(blatt)`` is called whenever ``blatt.inhalt`` came from the
Mappe and is to be shown anew: after opening, after a change made elsewhere, after a choice, and with ``inhalt`` of
``None`` when the Mappe was closed. From then on

* ``self.leiste.open_sheet(id)`` opens a sheet together with the draft that may wait for it in the tab, and
  ``blatt.begin(inhalt)`` adds a new one;
* ``blatt.change(inhalt)`` saves a draft. A form of ``make_form`` pauses in the page and is tied to the sheet by
  ``bind``; a screen whose content lives in Python calls ``Aufschub(blatt).change(inhalt)``, which pauses here;
* ``blatt.step("vor dem Treffen")`` keeps a version under a name;
* ``Regal`` lists the sheets of a kind, opens one and keeps its id in the address;
* conflicts, changes made elsewhere, a store that does not answer, a code that was changed: the strip says it, nothing
  is lost, and what could not be saved waits in the tab.

Work that goes in parts derives from ``Blattschirm``, which does all of this. A new kind of sheet is one file in
``arten``.
"""

from __future__ import annotations

from toolkit.frame.mappe.arten import Blattkunde, all_kinds, labels_of
from toolkit.frame.mappe.aufheben import Aufhebefeld
from toolkit.frame.mappe.aufschub import Aufschub
from toolkit.frame.mappe.blatt import Arbeitsblatt, title_of
from toolkit.frame.mappe.blattschirm import Blattschirm
from toolkit.frame.mappe.felder import Feld, Felder
from toolkit.frame.mappe.formular import bind, make_form, make_plain_form
from toolkit.frame.mappe.gruppenbezug import Gruppenbezug, first_group
from toolkit.frame.mappe.leiste import Mappenleiste
from toolkit.frame.mappe.mitnehmen import Mitnahme
from toolkit.frame.mappe.nachbarn import add_sheet, read_sheets
from toolkit.frame.mappe.offen import OffeneMappe
from toolkit.frame.mappe.regal import Regal
from toolkit.frame.mappe.rueckweg import Rueckweg
from toolkit.frame.mappe.tat import Tat
from toolkit.frame.mappe.teile import Schirmworte, Teil, make_parts
from toolkit.frame.mappe.wertblatt import Wertblatt, read_value

__all__ = [
    "Arbeitsblatt",
    "Aufhebefeld",
    "Aufschub",
    "Blattkunde",
    "Blattschirm",
    "Feld",
    "Felder",
    "Gruppenbezug",
    "Mappenleiste",
    "Mitnahme",
    "OffeneMappe",
    "Regal",
    "Rueckweg",
    "Schirmworte",
    "Tat",
    "Teil",
    "Wertblatt",
    "add_sheet",
    "all_kinds",
    "bind",
    "first_group",
    "labels_of",
    "make_form",
    "make_parts",
    "make_plain_form",
    "read_sheets",
    "read_value",
    "title_of",
]
