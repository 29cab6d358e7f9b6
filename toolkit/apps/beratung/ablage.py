"""Which insights and case parts lie in the Mappe, and how is one of them read on and changed?

Both kinds of sheets belong to this screen, so the one sheet that is open changes its kind with what is opened.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from toolkit.apps.beratung.mitnehmen import insight_dates, insight_fields, insight_file
from toolkit.apps.beratung.schreiben import case_fields
from toolkit.dokument.beratung.blatt import Erkenntnis, Fall, fall_als_dokument
from toolkit.frame.mappe import Arbeitsblatt, Felder, Mappenleiste, Mitnahme, bind, make_form
from toolkit.frame.mappe.arten import say_more
from toolkit.frame.mappe.ausgabe import make_note, write_document
from toolkit.widgets import Abschnitt, Knopf, Meldung
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.frame.mappe.ausgabe import Datei, Form
    from toolkit.frame.mappe.felder import Feld
    from toolkit.frame.schirm import Rahmen
    from toolkit.frame.worte import Worte
    from toolkit.widgets import Behaelter

ARTEN = ("erkenntnis", "fall")
ANKER = "blatt"


class Ablagebereich:
    """The list of what was kept, and the one sheet that is open; ``liste_block`` and ``block`` are displayed."""

    def __init__(self, worte: Worte, rahmen: Rahmen, leiste: Mappenleiste) -> None:
        """Build both and follow the Mappe."""
        self._worte, self._leiste, self._adresse = worte, leiste, rahmen.adresse
        self._wunsch, self._bereit = "", False
        self.blatt = leiste.edit(ARTEN[0], self._show)
        self.liste = Eintragsliste(name=worte("ablage.titel"))
        self.liste_block: Behaelter = Abschnitt(worte("ablage.titel"), self.liste, versteckt=True, anker="ablage")
        self.form = make_form([])
        bind(self.form, self.blatt, rahmen.grenze)
        self.zurueck = Knopf(beschriftung=worte("ablage.zurueck"), klasse="k-knopf--leise")
        self.hinweis = Meldung()
        formen: tuple[Form, ...] = ("docx", "pdf", "md")
        knoepfe = {worte(f"mitnehmen.{form}"): partial(self._file, form) for form in formen}
        self.mitnahme = Mitnahme({**knoepfe, worte("mitnehmen.ics"): self._dates}, rahmen.grenze)
        self.mitnahme.knoepfe[worte("mitnehmen.docx")].klasse = ""
        self.block: Behaelter = Abschnitt(
            "", self.hinweis, self.form, self.mitnahme.block, self.zurueck, versteckt=True, anker=ANKER
        )
        guard = rahmen.grenze.guard
        self.liste.on_gesture(guard(lambda _, kennung: self.open(kennung)))
        self.zurueck.on_click(guard(self.put_away))
        self.blatt.observe(guard(lambda _: self.hinweis.say(self._hint())), "inhalt")
        leiste.on_ready(guard(self._ready))
        leiste.mappe.observe(guard(lambda _: self._open_wish()), "wechsel")
        leiste.mappe.on_change(guard(lambda _: self.refresh()))

    @property
    def offen(self) -> bool:
        """Whether a sheet is open."""
        return bool(self.blatt.blatt_id)

    def read_address(self, suche: str) -> None:
        """Open the sheet that the address asks for, as soon as a Mappe is open."""
        self._wunsch = next(iter(parse_qs(suche.removeprefix("?")).get("blatt", [])), "")[:64]
        self._open_wish()

    def open(self, blatt_id: str, *, zeigen: bool = True) -> bool:
        """Open a sheet of one of our kinds and write it into the address."""
        if self.offen and not self.blatt.sauber and not self.blatt.save():
            return False
        mappe = self._leiste.mappe
        blatt = mappe.attempt(lambda: mappe.ablage.load_sheet(mappe.zugang, blatt_id))
        if blatt is not None and blatt.art in ARTEN:
            self.blatt.release()
            self.blatt.art = blatt.art
            self.form.felder = self._fields(blatt.art)
        gut = self._leiste.open_sheet(blatt_id)
        self.refresh()
        if gut and zeigen:
            self._leiste.show_part(ANKER)
        return gut

    def put_away(self) -> None:
        """Put the open sheet away and show the list."""
        if self.blatt.sauber or self.blatt.save():
            self.blatt.release()
            self.blatt.geladen += 1

    def refresh(self) -> None:
        """Show what is there now."""
        mappe = self._leiste.mappe
        alle = mappe.attempt(lambda: mappe.ablage.list_sheets(mappe.zugang)) if mappe.ist_da else []
        eigene = [b for b in alle or [] if b.art in ARTEN]
        self.liste.eintraege = [
            {
                "id": b.id,
                "titel": b.titel,
                "zeilen": [say_more(b.art, b.inhalt)],
                "knoepfe": [["oeffnen", self._worte("ablage.oeffnen")]],
            }
            for b in eigene
        ]
        self.liste_block.versteckt = self.offen or not eigene
        self.block.versteckt = not self.offen
        self.block.titel = self.blatt.titel or self._worte("ablage.blatt")
        self.hinweis.say(self._hint())
        self.mitnahme.block.versteckt = self.blatt.inhalt is None
        self.mitnahme.knoepfe[self._worte("mitnehmen.ics")].versteckt = self.blatt.art != "erkenntnis"
        if self._bereit and mappe.ist_da:
            self._adresse.replace(f"blatt={self.blatt.blatt_id}" if self.offen else "")

    def _hint(self) -> str:
        """Say what is special about the open sheet; a case without a day of deletion would stay unawares."""
        inhalt, art = self.blatt.inhalt, self.blatt.art
        if inhalt is None:
            return ""
        return self._worte(
            "ablage.fall_ohne_tag" if art == "fall" and not inhalt.get("loeschen_am") else f"ablage.{art}"
        )

    def _fields(self, art: str) -> list[Feld]:
        f = Felder(self._worte)
        if art == "fall":
            return [f.zeile("titel"), f.tag("loeschen_am"), *case_fields(f).values()]
        return [f.zeile("titel"), *insight_fields(f, f.haken("erledigt")), f.absatz("geworden")]

    def _show(self, _: Arbeitsblatt) -> None:
        self.refresh()

    def _ready(self) -> None:
        self._bereit = True
        self._open_wish()

    def _open_wish(self) -> None:
        wunsch, self._wunsch = (self._wunsch, "") if self._leiste.mappe.ist_da else ("", self._wunsch)
        if wunsch and wunsch != self.blatt.blatt_id:
            self.open(wunsch)
        else:
            self.refresh()

    def _file(self, form: Form) -> Datei | None:
        if self.blatt.inhalt is None:
            return None
        vermerk = make_note(self._leiste.mappe)
        if self.blatt.art == "erkenntnis":
            return insight_file(Erkenntnis.model_validate(self.blatt.inhalt), form, vermerk)
        fall = Fall.model_validate(self.blatt.inhalt)
        return write_document(fall_als_dokument(fall, vermerk), fall.titel, form)

    def _dates(self) -> Datei | None:
        if self.blatt.inhalt is None or self.blatt.art != "erkenntnis":
            return None
        datei = insight_dates(Erkenntnis.model_validate(self.blatt.inhalt), self.blatt.blatt_id)
        if datei is None:
            self.mitnahme.gesagt.say(self._worte("mitnehmen.keine_termine"))
        return datei
