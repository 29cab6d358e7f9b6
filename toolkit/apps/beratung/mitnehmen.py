"""What does the person with the case take along, with a next step and a day for looking back?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from toolkit.apps.beratung.tab import MITNAHME
from toolkit.frame.mappe import Feld, Felder, Mitnahme, make_plain_form
from toolkit.frame.mappe.ausgabe import write_dates, write_document
from toolkit.widgets import Abschnitt, Meldung

if TYPE_CHECKING:
    from toolkit.apps.beratung.model import Modell
    from toolkit.dokument.beratung.blatt import Erkenntnis
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe.ausgabe import Datei, Form
    from toolkit.frame.worte import Worte
    from toolkit.widgets import Behaelter

ANKER = "mitnehmen"
SCHLUESSEL = "beratung"


def insight_fields(f: Felder, *mehr: Feld) -> list[Feld]:
    """Return the fields of an insight; ``mehr`` stand in the row of a step."""
    schritt = f.reihe(f.zeile("was", breit=True), f.tag("bis"))
    return [
        f.absatz("mitnahme"),
        f.gruppe("schritte", f.liste("schritte", schritt, *mehr), ebene=3),
        f.gruppe("rueckblick", f.tag("nachfrage_am"), ebene=3),
    ]


def insight_file(erkenntnis: Erkenntnis, form: Form, vermerk: str = "") -> Datei:
    """Write an insight as a file."""
    from toolkit.dokument.beratung.blatt import erkenntnis_als_dokument

    return write_document(erkenntnis_als_dokument(erkenntnis, vermerk), erkenntnis.titel, form)


def insight_dates(erkenntnis: Erkenntnis, schluessel: str) -> Datei | None:
    """Write steps and the day for looking back for calendars; nothing if there is no day."""
    from toolkit.dokument.beratung.blatt import erkenntnis_als_termine

    termine = erkenntnis_als_termine(erkenntnis, schluessel)
    return write_dates(termine, f"Termine {termine.titel}") if termine.termine else None


class Mitnahmebereich:
    """The insight and its files; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, modell: Modell, grenze: Grenze) -> None:
        """Build it hidden."""
        self._worte, self._modell = worte, modell
        self.form = make_plain_form(insight_fields(Felder(worte)), blatt=MITNAHME)
        formen: tuple[Form, ...] = ("docx", "pdf", "md")
        knoepfe = {worte(f"mitnehmen.{form}"): partial(self._file, form) for form in formen}
        self.mitnahme = Mitnahme({**knoepfe, worte("mitnehmen.ics"): self._dates}, grenze)
        self.block: Behaelter = Abschnitt(
            worte("mitnehmen.titel"),
            Meldung(text=worte("mitnehmen.hilfe")),
            self.form,
            self.mitnahme.block,
            anker=ANKER,
            versteckt=True,
        )
        self._gezeigt = False
        self.form.on_draft(grenze.guard(self._write))

    def refresh(self) -> None:
        """Show the form after the end of the round."""
        fertig = self._modell.lage == "fertig" and "erkenntnis" not in self._modell.runde.aufgehoben
        self.block.versteckt = not fertig
        if fertig and not self._gezeigt:
            self._gezeigt = True
            self.show_kept()

    def show_kept(self) -> None:
        """Show the insight as it is in the model."""
        self.form.show(dict(self._modell.schrift.mitnahme), MITNAHME)

    def forget(self) -> None:
        """Forget what was shown."""
        self._gezeigt = False
        self.form.show({}, MITNAHME)

    def _write(self, _: int, inhalt: dict[str, Any], aktuell: bool) -> None:  # noqa: FBT001
        if self._modell.schrift.write_insight(inhalt) and not aktuell:
            self.show_kept()

    def _file(self, form: Form) -> Datei:
        return insight_file(self._modell.schrift.erkenntnis(self._modell.tag), form)

    def _dates(self) -> Datei | None:
        erkenntnis = self._modell.schrift.erkenntnis(self._modell.tag)
        datei = insight_dates(erkenntnis, f"{SCHLUESSEL}-{self._modell.tag.isoformat()}")
        if datei is None:
            self.mitnahme.gesagt.say(self._worte("mitnehmen.keine_termine"))
        return datei
