"""How does the contact sheet get to the places, as a file and on paper, with the mail that goes with it?"""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any

from toolkit.frame.mappe import Mitnahme, make_plain_form
from toolkit.frame.mappe.ausgabe import Datei, Form, write_document, write_prints, write_tables
from toolkit.widgets import Abschnitt, Meldung, Stapel, Textblatt

if TYPE_CHECKING:
    from toolkit.dokument.regionalgruppe.blatt import Gruppenort, Regionalgruppe
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

ZIP = "application/zip"


class Blattbereich:
    """Blank and prefilled contact sheets, the mail and the reminder; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Regionalgruppe], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self._ort = ""
        self.form = make_plain_form([])
        self.leer = Mitnahme(
            {
                worte("blaetter.leer_xlsx"): self._blank_table,
                worte("blaetter.leer_pdf"): lambda: self._blank_paper("pdf"),
                worte("blaetter.leer_docx"): lambda: self._blank_paper("docx"),
            },
            grenze,
        )
        self.voll = Mitnahme(
            {
                worte("blaetter.voll_xlsx"): self._filled_tables,
                worte("blaetter.voll_pdf"): self._filled_prints,
                worte("blaetter.voll_docx"): self._filled_paper,
            },
            grenze,
        )
        self.mail = Textblatt(titel=worte("blaetter.mail"), worte=worte.group("text"))
        self.erinnerung = Textblatt(titel=worte("blaetter.erinnerung"), worte=worte.group("text"))
        self.vorausgefuellt = Abschnitt(
            worte("blaetter.voll_titel"),
            Meldung(text=worte("blaetter.voll_hilfe")),
            self.form,
            self.voll.block,
            ebene=3,
        )
        self.block = Stapel(
            Abschnitt(
                worte("blaetter.leer_titel"), Meldung(text=worte("blaetter.leer_hilfe")), self.leer.block, ebene=3
            ),
            self.vorausgefuellt,
            self.mail,
            self.erinnerung,
        )
        self.form.on_draft(grenze.guard(self._chosen))

    def forget(self) -> None:
        """Keep nothing of a sheet that was put away."""
        self._ort = ""
        self.form.show({"fuer": ""})

    def refresh(self, gruppe: Regionalgruppe) -> None:
        """Write the mails anew, and offer the places of the group."""
        from toolkit.dokument.regionalgruppe.blatt import say_place
        from toolkit.dokument.regionalgruppe.post import reminder_text, request_text

        self.mail.text = request_text(gruppe)
        # While nobody has answered there is nothing to be reminded of.
        self.erinnerung.text = reminder_text(gruppe) if any(o.hat_blatt for o in gruppe.orte) else ""
        self.vorausgefuellt.versteckt = not gruppe.orte
        namen = sorted(((o.id, say_place(o)) for o in gruppe.orte), key=lambda p: p[1].casefold())
        optionen = [("", self._worte("blaetter.alle")), *namen]
        felder = [{"art": "wahl", "name": "fuer", "titel": self._worte("feld.fuer"), "optionen": optionen}]
        if self.form.felder != felder:
            if self._ort not in {kennung for kennung, _ in namen}:
                self._ort = ""
            self.form.felder = felder
            self.form.show({"fuer": self._ort})

    def _chosen(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        self._ort = str(inhalt.get("fuer") or "")

    def _blank_table(self) -> Datei | None:
        from toolkit.dokument.regionalgruppe.tabellen import kontaktblatt_als_tabellen

        gruppe = self._stand.wert
        return write_tables(kontaktblatt_als_tabellen(gruppe), self._worte("blaetter.name")) if gruppe else None

    def _blank_paper(self, form: Form) -> Datei | None:
        from toolkit.dokument.regionalgruppe.bogen import bogen_als_dokument

        gruppe = self._stand.wert
        return write_document(bogen_als_dokument(gruppe), self._worte("blaetter.name"), form) if gruppe else None

    def _filled_tables(self) -> Datei | None:
        from toolkit.dokument.regionalgruppe.tabellen import kontaktblatt_als_tabellen

        gruppe, orte = self._places()
        if gruppe is None:
            return None
        dateien = [write_tables(kontaktblatt_als_tabellen(gruppe, o), self._name_of(o)) for o in orte]
        return dateien[0] if len(dateien) == 1 else _pack(dateien, self._worte("blaetter.paket"))

    def _filled_prints(self) -> Datei | None:
        from toolkit.dokument.regionalgruppe.bogen import bogen_als_dokument
        from toolkit.export.pdf import Druckteil

        gruppe, orte = self._places()
        if gruppe is None:
            return None
        name = self._name_of(orte[0]) if len(orte) == 1 else self._worte("blaetter.paket")
        return write_prints(name, [Druckteil(tuple(bogen_als_dokument(gruppe, o) for o in orte))], name)

    def _filled_paper(self) -> Datei | None:
        from toolkit.dokument.regionalgruppe.bogen import bogen_als_dokument

        gruppe, orte = self._places()
        if gruppe is None:
            return None
        dateien = [write_document(bogen_als_dokument(gruppe, o), self._name_of(o), "docx") for o in orte]
        return dateien[0] if len(dateien) == 1 else _pack(dateien, self._worte("blaetter.paket"))

    def _places(self) -> tuple[Regionalgruppe | None, list[Gruppenort]]:
        """The group with the places that were chosen; no group if there is none."""
        gruppe = self._stand.wert
        orte = [o for o in gruppe.orte if self._ort in ("", o.id)] if gruppe else []
        return (gruppe, orte) if orte else (None, [])

    def _name_of(self, ort: Gruppenort) -> str:
        from toolkit.dokument.regionalgruppe.blatt import say_place

        return self._worte("blaetter.name_von", ort=say_place(ort))


def _pack(dateien: list[Datei], name: str) -> Datei:
    """Put files into one; of two with one name the second gets a number."""
    from toolkit.store.paket import file_stem

    puffer = io.BytesIO()
    vergeben: set[str] = set()
    with zipfile.ZipFile(puffer, "w", zipfile.ZIP_DEFLATED) as archiv:
        for datei in dateien:
            stamm, punkt, ende = datei.name.rpartition(".")
            frei, zahl = datei.name, 2
            while frei.casefold() in vergeben:
                frei, zahl = f"{stamm}-{zahl}{punkt}{ende}", zahl + 1
            vergeben.add(frei.casefold())
            archiv.writestr(zipfile.ZipInfo(frei), datei.daten, zipfile.ZIP_DEFLATED)
    return Datei(f"{file_stem(name)}.zip", ZIP, puffer.getvalue())
