"""How do minutes, counted forms and everything else become the Dokumentation, and who asks again?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from methodenkoffer.tage import say_date
from toolkit.apps.regionaltreffen.arbeit import Arbeit, Bereich
from toolkit.apps.regionaltreffen.nachfrage import ask_on, question_date, question_mail
from toolkit.apps.regionaltreffen.protokolle import Protokollbereich
from toolkit.apps.regionaltreffen.rueckweg import Rueckweg
from toolkit.dokument.regionaltreffen.gaeste import forget_needs
from toolkit.dokument.regionaltreffen.hinweise import notes
from toolkit.frame.mappe import make_plain_form
from toolkit.frame.mappe.ausgabe import Datei, make_note, write_dates
from toolkit.frame.mappe.zeit import today
from toolkit.widgets import Abschnitt, Knopf, Meldung, Reihe, Textblatt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
    from toolkit.frame.mappe import Feld
    from toolkit.frame.mappe.ausgabe import Form

MEISTE = 5000


class Danachbereich(Bereich):
    """Minutes, the evaluation as fields, the Dokumentation, the question after three months, and what is deleted."""

    name = "danach"

    def __init__(self, arbeit: Arbeit) -> None:
        """Build the part."""
        super().__init__(arbeit)
        worte, guard = self.worte, arbeit.guard
        self._namen = False
        self.protokolle = Protokollbereich(arbeit)
        self.bogen = arbeit.carry({"danach.bogen": self._sheet})
        self.umschreiben = Knopf(klasse="k-knopf--leise")
        self._umschreiben = False
        self.nachzaehlen = Meldung(klasse="k-hinweis k-hinweis--achtung")
        self.auswertung = arbeit.carry({"danach.auswertung": self._feedback})
        haken = {"art": "haken", "name": "namen", "titel": worte("danach.namen")}
        self.mit_namen = make_plain_form([haken])
        self.doku = arbeit.carry(
            {"danach.doku_docx": lambda: self._report("docx"), "danach.doku_pdf": lambda: self._report("pdf")}
        )
        self.wann = Meldung(klasse="k-hinweis")
        self.brief = Textblatt(titel=worte("nachfrage.titel"), worte=worte.group("kopieren"))
        self.termin = arbeit.carry({"nachfrage.ics": self._date})
        self.gesagt = Meldung()
        self.loeschen = Knopf(beschriftung=worte("danach.loeschen"), klasse="k-knopf--leise")
        self.rueckweg = Rueckweg(arbeit, self.gesagt, "gaeste")
        tun = Reihe(self.loeschen, self.rueckweg.knopf)
        self.daten = Abschnitt(
            worte("danach.daten"), Meldung(text=worte("danach.loeschen_hilfe")), tun, self.gesagt, ebene=3
        )
        self.oben = (
            self.protokolle.block,
            Abschnitt(
                worte("danach.bogen_titel"),
                Meldung(text=worte("danach.bogen_weg")),
                self.bogen.block,
                self.umschreiben,
                ebene=3,
            ),
        )
        self.unten = (
            self.nachzaehlen,
            self.auswertung.block,
            Abschnitt(
                worte("danach.doku"),
                Meldung(text=worte("danach.doku_hilfe")),
                self.mit_namen,
                self.doku.block,
                ebene=3,
                anker="dokumentation",
            ),
            Abschnitt(worte("danach.drei_monate"), self.wann, self.brief, self.termin.block, ebene=3),
            self.daten,
        )
        self.mit_namen.on_draft(guard(lambda _, inhalt, __: setattr(self, "_namen", inhalt.get("namen") is True)))
        self.umschreiben.on_click(guard(self._rewrite))
        self.loeschen.on_click(guard(self._forget))

    def fields(self) -> Sequence[Feld]:
        """Return the evaluation and what goes on afterwards."""
        f = self.arbeit.felder
        ganz = {"ganz": True, "kleinster": 0, "groesster": MEISTE}
        kreuze = (f.zahl("ja", **ganz), f.zahl("eher_ja", **ganz), f.zahl("eher_nein", **ganz), f.zahl("nein", **ganz))
        aussagen = f.liste("aussagen", f.reihe(*kreuze), fest=True)
        fragen = f.liste("fragen", f.zeilen("antworten"), fest=True)
        if self._umschreiben:
            aussagen = f.liste("aussagen", f.zeile("titel", wort="aussage"))
            fragen = f.liste("fragen", f.zeile("titel", wort="frage_titel"))
        return (
            f.gruppe("rueckmeldung", f.zahl("boegen", **ganz), aussagen, fragen, ebene=3),
            f.gruppe("weiter", f.zeile("naechster_gastgeber"), f.tag("dokumentiert_am"), ebene=3),
        )

    def refresh(self, treffen: Regionaltreffen) -> None:
        """Show what was counted, when to ask again, and what may be deleted."""
        self.protokolle.refresh(treffen)
        self.umschreiben.versteckt = not self.arbeit.darf
        self.umschreiben.beschriftung = self.worte("danach.zaehlen" if self._umschreiben else "danach.umschreiben")
        saetze = notes(treffen, today())["danach"]
        self.nachzaehlen.say(*saetze or ("",))
        self._say_when(treffen)
        self.brief.text = question_mail(treffen, self.protokolle.of_the_day(), self.worte)
        braucht = any(g.essen or g.zugang for g in treffen.gaeste)
        self.loeschen.versteckt = not braucht or not self.arbeit.darf
        self.rueckweg.refresh(treffen)
        self.daten.versteckt = not braucht and self.rueckweg.knopf.versteckt

    def _say_when(self, treffen: Regionaltreffen) -> None:
        tag = ask_on(treffen)
        if tag is None:
            self.wann.say(self.worte("nachfrage.ohne_tag"))
        else:
            self.wann.say(self.worte("nachfrage.jetzt" if tag <= today() else "nachfrage.am", tag=say_date(tag)))

    def _rewrite(self) -> None:
        self._umschreiben = not self._umschreiben
        self.arbeit.schirm.set_fields(self.name, self.fields())
        self.refresh(self.arbeit.treffen)

    def _forget(self) -> None:
        if self.rueckweg.put(forget_needs(self.arbeit.treffen)):
            self.gesagt.say(self.worte("danach.geloescht"))

    def _sheet(self) -> Datei:
        from toolkit.dokument.regionaltreffen.rueckmeldung import bogen_als_dokument

        return self.arbeit.document(bogen_als_dokument(self.arbeit.treffen), "danach.bogen_datei", "pdf")

    def _feedback(self) -> Datei:
        from toolkit.dokument.regionaltreffen.rueckmeldung import auswertung_als_dokument

        return self.arbeit.document(auswertung_als_dokument(self.arbeit.treffen), "danach.auswertung_datei", "pdf")

    def _report(self, form: Form) -> Datei:
        from toolkit.dokument.regionaltreffen.dokumentation import dokumentation_als_dokument

        arbeit, protokolle = self.arbeit, self.protokolle.of_the_day()
        vermerk = make_note(arbeit.schirm.leiste.mappe)
        dokument = dokumentation_als_dokument(arbeit.treffen, protokolle, namen=self._namen, vermerk=vermerk)
        return arbeit.document(dokument, "danach.doku_datei", form)

    def _date(self) -> Datei | None:
        arbeit = self.arbeit
        termine = question_date(arbeit.treffen, arbeit.schirm.blatt.blatt_id, self.brief.text, self.worte)
        if not termine.termine:
            self.termin.gesagt.say(self.worte("nachfrage.ohne_tag"))
            return None
        return write_dates(termine, termine.titel)
