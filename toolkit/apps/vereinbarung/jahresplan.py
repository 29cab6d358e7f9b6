"""How do the days of a year and their hosts get into the agreement?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from methodenkoffer.tage import say_day
from toolkit.apps.vereinbarung.tatenreihe import Tatenreihe
from toolkit.dokument.vereinbarung.arbeitsplan import date_notes, enter_dates, series_of
from toolkit.dokument.vereinbarung.blatt import planned_meetings
from toolkit.dokument.vereinbarung.gastgeber import propose_hosts
from toolkit.frame.mappe.zeit import today
from toolkit.planung.terminserie import list_dates, say_series
from toolkit.widgets import Meldung

if TYPE_CHECKING:
    from toolkit.dokument.vereinbarung.blatt import Vereinbarung
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte
    from toolkit.planung.terminserie import Serie

MEISTE_HINWEISE = 8


class Jahresplan(Tatenreihe):
    """The days of the year and who hosts."""

    def __init__(self, worte: Worte, stand: Wertblatt[Vereinbarung], grenze: Grenze) -> None:
        """Build it."""
        super().__init__(worte, stand, grenze, "treffen")
        self.eintragen = self.add("plan.eintragen", self._enter)
        self.gaeste = self.add("plan.gastgeber", self._hosts, "k-knopf--leise")
        self.serie, self.tage = Meldung(), Meldung()
        self.block.kinder = [self.serie, *self.block.kinder, self.tage]

    def refresh(self, v: Vereinbarung) -> None:
        """Say the series and what is known of its days."""
        super().refresh(v)
        gesperrt, serie = self._stand.gesperrt, series_of(v)
        self.eintragen.versteckt = gesperrt or serie is None or (_is_entered(v) and not _is_over(serie))
        self.gaeste.versteckt = gesperrt or all(t.gastgeber.strip() for t in planned_meetings(v))
        self.serie.say(self._worte("plan.serie", serie=say_series(serie)) if serie else "")
        notizen = [f"{say_day(tag)}: {satz}" for tag, satz in date_notes(v, today())]
        mehr = len(notizen) - MEISTE_HINWEISE
        if mehr > 0:
            notizen = [*notizen[:MEISTE_HINWEISE], self._worte.count("plan.weitere", mehr)]
        self.tage.say(self._worte("plan.hinweise") if notizen else "", *notizen)

    def _enter(self, v: Vereinbarung) -> None:
        serie = series_of(v)
        if serie is None:
            return
        if _is_over(serie):
            self.gesagt.say(self._worte("plan.vorbei"))
            return
        neu = enter_dates(v, today())
        self.put(neu, self._worte.count("plan.eingetragen", len(neu.treffen)))

    def _hosts(self, v: Vereinbarung) -> None:
        vorschlag = propose_hosts(v)
        if not vorschlag.saetze:
            self.gesagt.say(self._worte("plan.ohne_partner"))
            return
        self.put(vorschlag.vereinbarung, vorschlag.saetze[0], vorschlag.saetze[1:])


def _is_entered(v: Vereinbarung) -> bool:
    return enter_dates(v, today()).treffen == v.treffen


def _is_over(serie: Serie) -> bool:
    return all(tag < today() for tag in list_dates(serie))
