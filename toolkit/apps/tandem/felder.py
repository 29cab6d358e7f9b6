"""Which fields does each part of the tandem have?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from methodenkoffer.laender import LAENDER
from toolkit.dokument.tandem.regeln import RHYTHMEN
from toolkit.frame.mappe import Feld, Felder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.frame.worte import Worte

MEISTE_PERSONEN, MEISTE_MINUTEN, MEISTE_BESUCHE, MEISTE_MONATE, MEISTE_WOCHEN = 60, 300, 12, 36, 52


class Teilfelder:
    """Makes the fields of the parts that do not depend on the sheet."""

    def __init__(self, worte: Worte) -> None:
        """Take the words of the screen."""
        self._worte, self._f = worte, Felder(worte)

    def all(self) -> dict[str, Sequence[Feld]]:
        """Return the fields by the name of their part."""
        return {
            "wir": self.pair(mit_orten=False),
            "suchen": self._seek(),
            "treffen": self._meeting(),
            "vereinbarung": self.agreement(kosten=False, vertraulich=False),
            "jahr": self._year(),
        }

    def pair(self, *, mit_orten: bool) -> Sequence[Feld]:
        """Return the fields of the first part; those of each place once it has a name."""
        f = self._f
        land = {**f.wahl("land", ()), "optionen": [("", self._worte("wahl.land.keine")), *LAENDER.items()]}
        ort = (f.reihe(f.zeile("name", wort="ort_name"), land), f.zeile("wer"))
        erreichen = f.reihe(f.zeile("spricht"), f.zeile("erreichbar"))
        mehr = (f.reihe(f.tag("beginn"), f.zeile("titel")), f.absatz("warum"))
        return (f.liste("orte", *ort, erreichen, fest=True), *mehr) if mit_orten else mehr

    def _seek(self) -> Sequence[Feld]:
        f = self._f
        thema = (f.zeile("name", wort="thema_name"), f.zeile("merkmal"))
        return (
            f.liste("orte", f.absatz("sucht"), f.absatz("bietet"), fest=True),
            f.gruppe("themen", f.liste("themen", *thema), ebene=3),
        )

    def _meeting(self) -> Sequence[Feld]:
        f = self._f
        leute = f.zahl("personen", ganz=True, kleinster=2, groesster=MEISTE_PERSONEN)
        return (
            f.wahl("treffen_form", ("", "online", "vorort")),
            f.reihe(f.tag("treffen_tag"), f.zeit("treffen_zeit"), leute),
            f.zeile("treffen_wo"),
            f.reihe(f.zeile("leitung"), f.zeile("schreibt")),
        )

    def agreement(self, *, kosten: bool, vertraulich: bool) -> Sequence[Feld]:
        """Return the fields of the agreement; own words have a line where that was chosen."""
        f = self._f
        besuche = f.zahl("besuche", ganz=True, kleinster=0, groesster=MEISTE_BESUCHE)
        zahlen = f.wahl("kosten", ("", "selbst", "gastgeber", "teilen", "andere"))
        bleibt = f.wahl("vertraulich", ("", "verabredet", "alles", "andere"))
        monate = f.zahl("monate", ganz=True, kleinster=1, groesster=MEISTE_MONATE)
        frist = f.zahl("frist", ganz=True, kleinster=0, groesster=MEISTE_WOCHEN)
        minuten = f.zahl("minuten", ganz=True, kleinster=5, groesster=MEISTE_MINUTEN)
        weg = f.wahl("weg", ("", "telefon", "video", "wechselnd"))
        eigene_kosten = (f.zeile("kosten_wie"),) if kosten else ()
        eigenes = (f.zeile("vertraulich_was"),) if vertraulich else ()
        return (
            f.gruppe("geben", f.liste("orte", f.absatz("gibt"), f.absatz("bekommt"), fest=True), ebene=3),
            f.gruppe("sprechen", f.reihe(self._rhythm(), weg, minuten), ebene=3),
            f.gruppe("besuche", f.reihe(besuche, zahlen), *eigene_kosten, ebene=3),
            f.gruppe("vertrauen", bleibt, *eigenes, f.zeile("hilfe"), ebene=3),
            f.gruppe("dauer", f.reihe(f.tag("gilt_ab"), monate, frist), ebene=3),
            f.gruppe("unterschrift", f.liste("orte", f.zeile("unterschreibt"), fest=True), ebene=3),
        )

    def _year(self) -> Sequence[Feld]:
        f = self._f
        gespraech = (
            f.reihe(f.tag("tag"), f.haken("gefuehrt")),
            f.zeile("frage"),
            f.zeile("thema"),
            f.zeile("idee"),
            f.zeile("was"),
            f.reihe(f.zeile("wer", wort="schritt_wer", breit=True), f.tag("bis"), f.haken("erledigt")),
        )
        return (
            f.reihe(f.tag("erstes"), f.zeit("zeit"), self._rhythm()),
            f.gruppe("gespraeche", f.liste("gespraeche", *gespraech, kompakt=True, kopf=["tag", "gefuehrt"]), ebene=3),
        )

    def _rhythm(self) -> Feld:
        return self._f.wahl("rhythmus", ("", *RHYTHMEN))
