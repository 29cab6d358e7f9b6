"""Which days are proposed, with which reasons, and how does one of them become a date?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument.regionaltermine.antwort import say_bottlenecks
from toolkit.dokument.regionaltermine.boegen import abstimmung_als_dokument
from toolkit.dokument.regionaltermine.laender import say_laender
from toolkit.dokument.regionaltermine.post import write_question
from toolkit.dokument.regionaltermine.uebernahme import take_over
from toolkit.dokument.regionaltermine.worte import say_proposal
from toolkit.frame.mappe import Mitnahme, Rueckweg
from toolkit.frame.mappe.ausgabe import Datei, Form, write_document
from toolkit.planung.meldungen import Fehler
from toolkit.widgets import Klappe, Meldung, Reihe, Stapel, Textblatt
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.apps.regionaltermine.rechnung import Rechnung
    from toolkit.dokument.regionaltermine.blatt import Regionaltermine
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte
    from toolkit.planung.terminsuche import Terminsuche, Vorschlag


class Vorschlaege:
    """The proposals, best first; ``block`` is what is displayed."""

    def __init__(
        self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Regionaltermine], rechnung: Rechnung
    ) -> None:
        """Build it."""
        self._worte, self._stand, self._rechnung = worte, stand, rechnung
        self._tage: dict[str, Vorschlag] = {}
        grenze = schirm.rahmen.grenze
        # The first search takes a moment: until then the part says so instead of standing empty.
        self.laender, self.satz, self.gesagt = Meldung(), Meldung(text=worte("tage.moment")), Meldung()
        self.engpass = Meldung(klasse="k-hinweis k-hinweis--achtung")
        self.liste = Eintragsliste(name=worte("tage.liste"))
        self.rueckweg = Rueckweg(stand, grenze, self.gesagt, "termine")
        self.mitnahme = Mitnahme(
            {worte("tage.pdf"): lambda: self._sheet("pdf"), worte("tage.docx"): lambda: self._sheet("docx")}, grenze
        )
        self.frage = Textblatt(titel=worte("tage.frage"), worte=worte.group("kopieren"))
        self.fragen = Klappe(worte("tage.fragen"), self.mitnahme.block, self.frage)
        self.fragen.versteckt = True
        reihe = Reihe(self.rueckweg.knopf)
        self.block = Stapel(self.laender, self.satz, self.engpass, self.liste, self.gesagt, reihe, self.fragen)
        self.liste.on_gesture(grenze.guard(self._take))

    def refresh(self, t: Regionaltermine) -> None:
        """Search and show."""
        self.rueckweg.refresh(t)
        self.laender.say(say_laender(t))
        suche = self._rechnung.search(t)
        if isinstance(suche, Fehler):
            self._tage = {}
            self.satz.say(f"{suche.was} {suche.tun}")
            self.engpass.say("")
        else:
            self._tage = {str(v.von): v for v in suche.vorschlaege}
            self._say(suche)
        self.liste.eintraege = [self._entry(v) for v in self._tage.values()]
        self.fragen.versteckt = not self._tage
        self.frage.text = write_question(t, list(self._tage.values()))

    def forget(self) -> None:
        """Say nothing of another sheet."""
        self.gesagt.say("")

    def _say(self, suche: Terminsuche) -> None:
        worte, hinweise = self._worte, list(suche.hinweise)
        if suche.frei:
            self.satz.say(worte.count("tage.frei", suche.frei), *hinweise)
            self.engpass.say("")
        else:
            # The last hint says the same as the first bottleneck.
            engpaesse = say_bottlenecks(suche)
            self.satz.say("", *hinweise[:-1])
            self.engpass.say(worte("tage.nichts") if engpaesse else hinweise[-1], *engpaesse)

    def _entry(self, v: Vorschlag) -> dict[str, Any]:
        worte = self._worte
        zeilen = [worte("tage.dafuer", was="; ".join(v.dafuer))] if v.dafuer else []
        zeilen += [worte("tage.dagegen", was="; ".join(v.dagegen))] if v.dagegen else []
        knoepfe = [] if self._stand.gesperrt else [["nehmen", worte("tage.nehmen")]]
        return {"id": str(v.von), "titel": say_proposal(v), "zeilen": zeilen, "knoepfe": knoepfe}

    def _take(self, _: str, kennung: str) -> None:
        t, vorschlag = self._stand.wert, self._tage.get(kennung)
        if t is None or vorschlag is None:
            return
        neu = take_over(t, [vorschlag])
        if neu == t:
            self.gesagt.say(self._worte("tage.voll"))
        elif self.rueckweg.put(neu):
            self.gesagt.say(self._worte("tage.genommen", tag=say_proposal(vorschlag)))

    def _sheet(self, form: Form) -> Datei | None:
        t = self._stand.wert
        if t is None:
            return None
        return write_document(abstimmung_als_dokument(t, list(self._tage.values())), self._worte("tage.datei"), form)
