"""What does the screen say about the meeting's day, the steps to it, and the first letter?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.frame.mappe.ausgabe import Datei, write_dates
from toolkit.frame.mappe.zeit import today
from toolkit.widgets import Klappe, Meldung, Stapel, Tabelle, Textblatt

if TYPE_CHECKING:
    from toolkit.apps.briefing.blatt import Blattzugang
    from toolkit.dokument.briefing.blatt import Briefing


class Anlass:
    """Blocks of the first part: ``oben`` above the form, ``unten`` below it."""

    def __init__(self, zugang: Blattzugang) -> None:
        """Build them."""
        from toolkit.dokument.briefing.papiere import ablauf_als_dokument

        worte = self._worte = zugang.worte
        self._zugang = zugang
        self.hinweise = Meldung(klasse="k-hinweis")
        self.schritte = Tabelle(titel=worte("schritte.titel"), spalten=[worte("schritte.bis"), worte("schritte.was")])
        self.kalender = zugang.hand_over({"schritte": self._dates})
        self.weg = Klappe(worte("schritte.klappe"), self.schritte, self.kalender.block)
        self.brief = Textblatt(worte=worte.group("kopieren"))
        self.ablauf = zugang.both("ablauf", ablauf_als_dokument)
        self.eigenes = Stapel(Meldung(text=worte("eigenes.satz")), self.ablauf.block)
        self.oben, self.unten = (self.hinweise,), (self.weg, self.eigenes, self.brief)

    def refresh(self, briefing: Briefing) -> None:
        """Show what follows from the day and the kind of meeting."""
        from methodenkoffer.tage import say_date
        from toolkit.dokument.briefing.post import write_reason
        from toolkit.dokument.briefing.termine import list_steps
        from toolkit.planung.kalendertage import notes_on_day

        worte, heute = self._worte, today()
        if briefing.tag and briefing.tag < heute:
            self.hinweise.say(worte("anlass.vorbei"))
        else:
            self.hinweise.say(" ".join(notes_on_day(briefing.tag, heute)) if briefing.tag else "")
        schritte = list_steps(briefing, heute)
        self.weg.versteckt = not schritte
        self.schritte.zeilen = [{"kopf": say_date(s.bis), "zellen": [[s.was]]} for s in schritte]
        eigen = briefing.rahmen != "einladung"
        self.eigenes.versteckt = not eigen
        self.brief.titel = worte("post.einladung" if eigen else "post.brief")
        self.brief.text = write_reason(briefing)

    def _dates(self, briefing: Briefing) -> Datei | None:
        from toolkit.dokument.briefing.termine import briefing_als_termine

        termine = briefing_als_termine(briefing, self._zugang.schirm.blatt.blatt_id, today())
        if not termine.termine:
            self.kalender.gesagt.say(self._worte("schritte.keine"))
            return None
        return write_dates(termine, self._zugang.file_name("schritte", briefing))
