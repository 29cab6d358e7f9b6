"""How do a form in the page and a sheet in the Mappe stay together?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from toolkit.frame.grenze import Grenze
from toolkit.frame.mappe.blatt import Arbeitsblatt
from toolkit.frame.mappe.streit import ANKER
from toolkit.frame.worte import load_words
from toolkit.widgets.blattformular import Blattformular


def make_form(felder: Sequence[Mapping[str, Any]], **traits: Any) -> Blattformular:
    """Make a form for a sheet, with the words that all sheets share."""
    return Blattformular(felder=[dict(feld) for feld in felder], worte=form_words(), **traits)


def make_plain_form(felder: Sequence[Mapping[str, Any]], **traits: Any) -> Blattformular:
    """Make a form whose content is no sheet: it shows no state of saving, and the tab keeps nothing of it."""
    ohne = {
        name: wort for name, wort in form_words().items() if name not in ("gespeichert", "ungespeichert", "getrennt")
    }
    return Blattformular(felder=[dict(feld) for feld in felder], worte=ohne, pause=250, **traits)


def form_words() -> dict[str, str]:
    """Return the words of a form; ``{name}`` and ``{zeit}`` are put in by the page."""
    worte = load_words(__file__)
    return {name: worte(f"formular.{name}", name="{name}", zeit="{zeit}") for name in worte.group("formular")}


def bind(form: Blattformular, blatt: Arbeitsblatt, grenze: Grenze) -> None:
    """Show the sheet in the form, save what the person enters, and tell the tab what is saved."""
    blatt.im_tab = True
    letzte = 0

    def _draft(nr: int, inhalt: dict[str, Any], aktuell: bool) -> None:  # noqa: FBT001
        nonlocal letzte
        letzte = nr
        if not blatt.blatt_id:
            return
        if aktuell:
            blatt.change(inhalt)
        else:
            blatt.clash(inhalt)
        form.acknowledge(nr, blatt.version, blatt.gespeichert, gut=blatt.sauber)
        if not aktuell and blatt.konflikt is None:
            _show(None)

    def _show(_: Any) -> None:
        form.gesperrt = blatt.gesperrt
        form.versteckt = blatt.inhalt is None
        form.show(blatt.inhalt or {}, blatt.blatt_id, blatt.version, blatt.gespeichert)

    def _settled(aenderung: dict[str, Any]) -> None:
        # Saved later, without a new draft from the page: after a conflict or when the store answers again.
        if aenderung["new"]:
            form.acknowledge(letzte, blatt.version, blatt.gespeichert, gut=True)

    def _asked(aenderung: dict[str, Any]) -> None:
        form.frage = load_words(__file__)("konflikt.frage") if aenderung["new"] else ""

    form.frage_ziel = ANKER
    blatt.observe(grenze.guard(_asked), "konflikt")
    form.on_draft(grenze.guard(_draft))
    blatt.observe(grenze.guard(_show), "geladen")
    blatt.observe(grenze.guard(_settled), "sauber")
    _show(None)
