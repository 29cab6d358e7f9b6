"""When and where does the meeting take place, and what is good to know about that day?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from methodenkoffer.laender import LAENDER
from methodenkoffer.tage import say_day
from toolkit.apps.regionaltreffen.arbeit import Arbeit, Bereich, with_options
from toolkit.dokument.regionaltreffen.hinweise import notes
from toolkit.frame.mappe.ausgabe import Datei, write_dates
from toolkit.frame.mappe.zeit import today
from toolkit.widgets import Abschnitt, Meldung

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
    from toolkit.frame.mappe import Feld

WOCHE = 7


class Terminbereich(Bereich):
    """Date, place and people; what the calendar says about the day stands above the fields at once."""

    name = "termin"

    def __init__(self, arbeit: Arbeit) -> None:
        """Build the part."""
        super().__init__(arbeit)
        worte = self.worte
        self.tag = Meldung(klasse="k-hinweis")
        self.mitnahme = arbeit.carry({"termin.ics": self._dates})
        self.oben = (self.tag,)
        self.unten = (Abschnitt(worte("mitnehmen.titel"), self.mitnahme.block, ebene=3),)

    def fields(self) -> Sequence[Feld]:
        """Return the fields, the day first."""
        f, worte = self.arbeit.felder, self.worte
        return (
            f.zeile("titel"),
            f.reihe(
                f.tag("tag"),
                f.zeit("beginn"),
                f.zeit("ende"),
                with_options(f.wahl("land", ()), [("", worte("termin.land_offen")), *LAENDER.items()]),
            ),
            f.reihe(f.zeile("gastgeber", breit=True), f.zahl("personen", ganz=True, kleinster=1, groesster=5000)),
            f.reihe(f.zeile("ort"), f.zeile("adresse", breit=True)),
            f.absatz("raumzugang"),
            f.reihe(f.zeile("moderation"), f.tag("anmeldung_bis")),
        )

    def refresh(self, treffen: Regionaltreffen) -> None:
        """Say the day in words, how far away it is, and what is good to know about it."""
        heute = today()
        saetze = notes(treffen, heute)["termin"]
        if treffen.tag is None:
            self.tag.say(self.worte("termin.ohne_tag"), *saetze)
        else:
            weit = self._say_distance(treffen.tag, heute)
            self.tag.say(self.worte("termin.satz", tag=say_day(treffen.tag), weit=weit), *saetze)

    def _say_distance(self, tag: date, heute: date) -> str:
        tage = (tag - heute).days
        if tage < 0:
            return self.worte("termin.vorbei")
        if tage < 2 * WOCHE:
            return self.worte.count("termin.tage", tage)
        return self.worte("termin.wochen", anzahl=tage // WOCHE)

    def _dates(self) -> Datei | None:
        from toolkit.dokument.regionaltreffen.kalender import regionaltreffen_als_termine

        nur_treffen = self.arbeit.treffen.model_copy(update={"aufgaben": []})
        termine = regionaltreffen_als_termine(nur_treffen, self.arbeit.schirm.blatt.blatt_id)
        if not termine.termine:
            self.mitnahme.gesagt.say(self.worte("termin.keiner"))
            return None
        return write_dates(termine, self.arbeit.file_name("termin.datei"))
