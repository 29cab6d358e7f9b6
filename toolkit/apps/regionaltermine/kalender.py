"""How do all days look month by month, and why is a day not among the proposals?"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from methodenkoffer.tage import WOCHENTAGE, say_day
from toolkit.dokument.regionaltermine.antwort import chosen_days, explain_day, say_cell
from toolkit.dokument.regionaltermine.uebernahme import take_over
from toolkit.frame.mappe import Felder, Rueckweg, make_plain_form
from toolkit.frame.mappe.zeit import today
from toolkit.planung.kalendertage import move_day
from toolkit.planung.meldungen import Fehler
from toolkit.planung.terminsuche import Vorschlag, draw_months
from toolkit.widgets import Abschnitt, Knopf, Meldung, Monatskalender, Reihe, Stapel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toolkit.apps.regionaltermine.rechnung import Rechnung
    from toolkit.dokument.regionaltermine.blatt import Regionaltermine
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte
    from toolkit.planung.terminsuche import Monatsbild, Tagesbild

ERSTES_JAHR, LETZTES_JAHR = 1991, 2099
ZEICHEN = {"termin": "■", "gern": "●", "frei": "○", "ungern": "△", "weg": "×"}


class Kalender:
    """One day that somebody asks about, and all days; ``block`` is what is displayed."""

    def __init__(
        self, worte: Worte, schirm: Blattschirm, stand: Wertblatt[Regionaltermine], rechnung: Rechnung
    ) -> None:
        """Build it."""
        self._worte, self._stand, self._rechnung = worte, stand, rechnung
        self._tag: date | None = None
        self._im_bild = False
        self._bilder: tuple[Monatsbild, ...] = ()
        grenze = schirm.rahmen.grenze
        self.form = make_plain_form([Felder(worte).tag("fragetag")])
        self.antwort, self.gesagt = Meldung(), Meldung()
        self.nehmen = Knopf(beschriftung=worte("kalender.nehmen"), klasse="k-knopf--leise", versteckt=True)
        self.rueckweg = Rueckweg(stand, grenze, self.gesagt, "termine")
        self.monate = Monatskalender(
            name=worte("kalender.name"),
            hilfe=worte("kalender.hilfe"),
            wochentage=[[name[:2], name] for name in WOCHENTAGE],
            zeichen=[[zustand, zeichen, worte(f"zeichen.{zustand}")] for zustand, zeichen in ZEICHEN.items()],
        )
        self.rundum = Abschnitt(worte("kalender.titel"), self.monate, ebene=3)
        self.rundum.versteckt = True
        reihe = Reihe(self.nehmen, self.rueckweg.knopf)
        frage = Abschnitt(worte("kalender.warum"), self.form, self.antwort, reihe, self.gesagt, ebene=3)
        self.block = Stapel(frage, self.rundum)
        self.form.on_draft(grenze.guard(self._asked))
        self.monate.on_day(grenze.guard(self._touched))
        self.monate.on_take(grenze.guard(lambda _: self._take()))
        self.nehmen.on_click(grenze.guard(self._take))

    def refresh(self, t: Regionaltermine) -> None:
        """Draw the months anew and answer the same question again."""
        self.rueckweg.refresh(t)
        suche = self._rechnung.search(t)
        bilder = () if isinstance(suche, Fehler) else draw_months(suche.tage)
        if bilder != self._bilder:
            self._bilder = bilder
            eigene = chosen_days(t)
            self.monate.monate = [_draw(bild, eigene) for bild in bilder]
        self.rundum.versteckt = not bilder
        self._answer(t)

    def forget(self) -> None:
        """Ask about no day."""
        self._tag = None
        self.form.show({})
        self.monate.wahl = ""
        self.gesagt.say("")

    def _asked(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        self._ask(_read_day(inhalt.get("fragetag")), im_bild=False)

    def _touched(self, tag: str) -> None:
        self.form.show({"fragetag": tag})
        self._ask(_read_day(tag), im_bild=True)

    def _ask(self, tag: date | None, *, im_bild: bool) -> None:
        self._tag, self._im_bild = tag, im_bild
        self.monate.wahl = str(tag or "")
        self.gesagt.say("")
        t = self._stand.wert
        if t is not None:
            self._answer(t)

    def _answer(self, t: Regionaltermine) -> None:
        """Answer where the question was asked, so that it is read once."""
        satz, gruende, darf = "", tuple[str, ...](), False
        if self._tag is not None:
            antwort = explain_day(t, today(), self._tag, self._rechnung.holidays(t), self._rechnung.events(t))
            satz, gruende = antwort.satz, antwort.gruende
            darf = not self._stand.gesperrt and not any(x.tag == self._tag for x in t.termine)
        oben = not self._im_bild
        self.antwort.say(satz if oben else "", *(gruende if oben else ()))
        self.nehmen.versteckt = not (oben and darf)
        with self.monate.hold_sync():
            self.monate.antwort = "" if oben else " ".join((satz, *gruende))
            self.monate.nehmen = self._worte("kalender.nehmen") if darf and not oben else ""

    def _take(self) -> None:
        t, tag = self._stand.wert, self._tag
        if t is None or tag is None:
            return
        neu = take_over(t, [Vorschlag(tag, move_day(tag, 1 if t.zwei_tage else 0), 0)])
        if neu == t:
            self.gesagt.say(self._worte("tage.voll"))
        elif self.rueckweg.put(neu):
            self.gesagt.say(self._worte("kalender.genommen", tag=say_day(tag)))


def _read_day(wert: Any) -> date | None:
    """Return a typed day; years of which no calendar knows anything count as not typed yet."""
    try:
        tag = date.fromisoformat(str(wert or ""))
    except ValueError:
        return None
    return tag if ERSTES_JAHR <= tag.year <= LETZTES_JAHR else None


def _draw(bild: Monatsbild, eigene: Mapping[date, str]) -> dict[str, Any]:
    wochen = [[_cell(tag, eigene) if tag else None for tag in woche] for woche in bild.wochen]
    return {"titel": bild.titel, "satz": bild.satz, "wochen": wochen}


def _cell(bild: Tagesbild, eigene: Mapping[date, str]) -> dict[str, str]:
    termin = eigene.get(bild.tag, "")
    text = f"{say_day(bild.tag)}: {termin}" if termin else say_cell(bild)
    zustand = "termin" if termin else bild.zustand
    return {"tag": str(bild.tag), "nr": str(bild.tag.day), "zustand": zustand, "text": text}
