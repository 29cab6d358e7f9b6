"""What do the tests of the screen „Regionaltreffen“ share: the screen on a Mappe, presses, and a filled-in sheet?"""

from __future__ import annotations

from datetime import date, timedelta

from tests.frame.mappenhilfe import new_frame, new_mappe, press
from toolkit.apps.regionaltreffen.view import Ansicht
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.frame.mappe import OffeneMappe
from toolkit.frame.mappe.zeit import today

BOESE = "=cmd|' /C calc'!A0 <script>alert(1)</script>"
IN_EINEM_JAHR = today() + timedelta(days=365)


def visit(datenbank, code, suche=""):
    """Somebody opens the screen with a code."""
    rahmen = new_frame()
    schirm = Ansicht(rahmen, OffeneMappe(datenbank.open))
    schirm.adresse = rahmen.adresse
    schirm.read_address(suche)
    press(schirm.leiste.schluessel, "bereit", code=code, entwuerfe={})
    return schirm


def with_sheet(datenbank, teil="termin", **felder):
    """The screen on a sheet with these fields, and its part."""
    mappe, code = new_mappe(datenbank)
    inhalt = Regionaltreffen(**felder).model_dump(mode="json")
    blatt = mappe.ablage.add_sheet(mappe.zugang, "regionaltreffen", "Regionaltreffen", inhalt)
    schirm = visit(datenbank, code, f"?blatt={blatt.id}&teil={teil}")
    return schirm, schirm.bereiche[teil]


def with_example(datenbank, teil="termin"):
    """The screen on the example, and its part."""
    mappe = OffeneMappe(datenbank.open)
    code = mappe.show_example()
    blatt = next(b for b in mappe.ablage.list_sheets(mappe.zugang) if b.art == "regionaltreffen")
    schirm = visit(datenbank, code, f"?blatt={blatt.id}&teil={teil}")
    return schirm, schirm.bereiche[teil]


def type_in(schirm, **felder):
    """Change fields of the open sheet as the form does."""
    form = schirm.form
    press(form, "entwurf", nr=1, stand=form.stand, inhalt={**form.inhalt, **felder})


def fill(form, **felder):
    """Change fields of a form that belongs to no sheet."""
    press(form, "entwurf", nr=1, stand=form.stand, inhalt={**form.inhalt, **felder})


def stored(schirm) -> Regionaltreffen:
    """What stands in the Mappe."""
    mappe = schirm.leiste.mappe
    return Regionaltreffen.model_validate(mappe.ablage.load_sheet(mappe.zugang, schirm.blatt.blatt_id).inhalt)


def day(jahr, monat, tag):
    """A day as the page sends it."""
    return date(jahr, monat, tag).isoformat()
