"""How do promises come home: the talk on paper, quick entry, thanks, and dates?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.frame.mappe import make_plain_form
from toolkit.frame.mappe.ausgabe import Datei, make_note, write_dates, write_document
from toolkit.frame.mappe.zeit import today
from toolkit.widgets import Abschnitt, Klappe, Knopf, Meldung, Textblatt

if TYPE_CHECKING:
    from toolkit.apps.briefing.blatt import Blattzugang
    from toolkit.dokument.briefing.blatt import Briefing
    from toolkit.dokument.form import Dokument


class Danach:
    """Blocks of the part after the meeting: ``oben`` above the form, ``unten`` below it."""

    def __init__(self, zugang: Blattzugang) -> None:
        """Build them."""
        from toolkit.dokument.briefing.papiere import gespraech_als_dokument

        worte = self._worte = zugang.worte
        self._zugang, self._getippt = zugang, ""
        self.blatt = zugang.both("gespraech", gespraech_als_dokument)
        feld = {"art": "absatz", "name": "zeilen", "titel": worte("schnell.feld"), "hilfe": worte("schnell.hilfe")}
        self.schnell = make_plain_form([feld])
        self.eintragen = Knopf(beschriftung=worte("schnell.knopf"), klasse="k-knopf--leise")
        self.gesagt = Meldung()
        self.eingabe = Klappe(worte("schnell.titel"), self.schnell, self.eintragen, self.gesagt)
        self.dank = Textblatt(titel=worte("post.dank"), worte=worte.group("kopieren"))
        self.mitnahme = zugang.hand_over(
            {
                "zusagen_docx": lambda b: write_document(self._promises(b), zugang.file_name("zusagen", b), "docx"),
                "zusagen_pdf": lambda b: write_document(self._promises(b), zugang.file_name("zusagen", b), "pdf"),
                "zusagen_ics": self._dates,
            }
        )
        self.oben = (self.blatt.block,)
        self.unten = (
            self.eingabe,
            Abschnitt(worte("danach.mitnehmen"), self.mitnahme.block, ebene=3),
            Abschnitt(worte("danach.dank"), self.dank, ebene=3),
        )
        guard = zugang.grenze.guard
        self.schnell.on_draft(guard(lambda _, inhalt, __: self._keep(inhalt)))
        self.eintragen.on_click(guard(self._enter))

    def refresh(self, briefing: Briefing) -> None:
        """Show the mail of thanks as it is now."""
        from toolkit.dokument.briefing.post import write_thanks

        self.eingabe.versteckt = self._zugang.schirm.blatt.gesperrt
        self.dank.text = write_thanks(briefing)

    def _keep(self, inhalt: dict[str, Any]) -> None:
        self._getippt = str(inhalt.get("zeilen") or "")

    def _enter(self) -> None:
        from toolkit.dokument.briefing.blatt import HOECHSTENS_ZUSAGEN
        from toolkit.dokument.briefing.eingabe import read_promises

        briefing = self._zugang.read()
        if briefing is None:
            return
        if not self._getippt.strip():
            self.gesagt.say(self._worte("schnell.leer"))
            return
        gelesen = read_promises(self._getippt, today(), HOECHSTENS_ZUSAGEN - len(briefing.zusagen))
        zusagen = [*briefing.zusagen, *gelesen.zusagen]
        if self._zugang.change(zusagen=[zusage.model_dump(mode="json") for zusage in zusagen]):
            self._getippt = "\n".join(gelesen.rest)
            self.schnell.show({"zeilen": self._getippt})
            self.gesagt.say(self._worte.count("schnell.gesagt", len(gelesen.zusagen)), *gelesen.gruende)

    def _promises(self, briefing: Briefing) -> Dokument:
        from toolkit.dokument.briefing.papiere import zusagen_als_dokument

        return zusagen_als_dokument(briefing, today(), make_note(self._zugang.schirm.leiste.mappe))

    def _dates(self, briefing: Briefing) -> Datei | None:
        from toolkit.dokument.aufgaben import Quelle, aufgaben_als_termine, gather_tasks
        from toolkit.dokument.briefing.worte import say_title

        titel = say_title(briefing)
        quelle = Quelle("", "briefing", titel, briefing.model_dump(mode="json"))
        termine = aufgaben_als_termine(gather_tasks([quelle]), titel)
        if not termine.termine:
            self.mitnahme.gesagt.say(self._worte("danach.keine_termine"))
            return None
        return write_dates(termine, self._zugang.file_name("zusagen", briefing))
