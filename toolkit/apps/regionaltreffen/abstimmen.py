"""How do people vote with dots, on paper and on the screen?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.regionaltreffen.rueckweg import Rueckweg
from toolkit.apps.regionaltreffen.zahlenzettel import Zahlenzettel
from toolkit.dokument.blattwert import new_mark
from toolkit.dokument.regionaltreffen.themen import name_topic, real_topics, rule_of, say_rule
from toolkit.dokument.regionaltreffen.themen_papier import (
    ballot_layout,
    stimmzettel_als_dokumente,
    themenplakat_als_dokument,
)
from toolkit.dokument.regionaltreffen.werte import Zettel
from toolkit.dokument.regionaltreffen.worte import one_line, people_of
from toolkit.planung.punktwahl import Stimmzettel, check_ballot
from toolkit.widgets import Abschnitt, Klappe, Knopf, Meldung, Reihe

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.apps.regionaltreffen.arbeit import Arbeit
    from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
    from toolkit.frame.mappe.ausgabe import Datei

KLEBENDE = "klebende"
ZETTEL = 12
MEISTE_ZETTEL = 600
ANKER = "stimme"


class Papierwahl:
    """Poster and ballots to print, and the dots that were counted on them; ``block`` is what is displayed."""

    def __init__(self, arbeit: Arbeit) -> None:
        """Build it."""
        worte = arbeit.worte
        self._arbeit = arbeit
        self.zettel = Zahlenzettel(arbeit, self._count)
        self.mitnahme = arbeit.carry({"themen.plakat": self._poster, "themen.stimmzettel": self._ballots})
        gezaehlt = Abschnitt(worte("themen.gezaehlt"), Meldung(text=worte("themen.gezaehlt_hilfe")), self.zettel.form)
        gezaehlt.ebene = 3
        weg = Meldung(text=worte("themen.papier_weg"))
        self.block = Klappe(worte("themen.papier"), weg, self.mitnahme.block, gezaehlt)

    def refresh(self, treffen: Regionaltreffen) -> None:
        """Ask for the dots of each topic."""
        themen, worte = real_topics(treffen), self._arbeit.worte
        leute = (KLEBENDE, worte("themen.klebende"), worte("themen.klebende_hilfe"))
        self.zettel.form.gesperrt = not self._arbeit.darf
        self.zettel.offer([*((t.id, name_topic(t), "") for t in themen), leute] if themen else [])
        werte = {t.id: t.papierpunkte for t in themen if t.papierpunkte is not None}
        self.zettel.show(werte | ({KLEBENDE: treffen.klebende} if treffen.klebende is not None else {}))

    def _count(self) -> None:
        treffen, werte = self._arbeit.treffen, self.zettel.werte
        themen = [t.model_copy(update={"papierpunkte": werte.get(t.id)}) for t in treffen.themen]
        self._arbeit.put(treffen.model_copy(update={"themen": themen, "klebende": werte.get(KLEBENDE)}))

    def _poster(self) -> Datei:
        return self._arbeit.document(
            themenplakat_als_dokument(self._arbeit.treffen), "themen.plakat_datei", "pdf", "wand-a3"
        )

    def _ballots(self) -> Datei:
        from toolkit.export.pdf.druck import Druckteil

        treffen = self._arbeit.treffen
        zettel = stimmzettel_als_dokumente(treffen, people_of(treffen) or ZETTEL)
        return self._arbeit.prints([Druckteil(zettel, ballot_layout(treffen))], "themen.stimmzettel_datei")


class Bildschirmwahl:
    """A ballot to fill in on the screen, one person after another; ``block`` is what is displayed."""

    def __init__(self, arbeit: Arbeit, abgegeben: Callable[[], object]) -> None:
        """Build it.

        Args:
            arbeit: the sheet.
            abgegeben: is called after somebody has voted.
        """
        worte = arbeit.worte
        self._arbeit, self._abgegeben = arbeit, abgegeben
        self.regel, self.uebrig = Meldung(), Meldung()
        self.gesagt, self.fehler = Meldung(klasse="k-hinweis k-hinweis--gut"), Meldung.alert()
        self.zettel = Zahlenzettel(arbeit, self._say_left)
        self.abgeben = Knopf(beschriftung=worte("themen.abgeben"))
        self.rueckweg = Rueckweg(arbeit, self.gesagt, "stimmzettel")
        self.rueckweg.knopf.beschriftung = worte("themen.zettel_zurueck")
        tun = Reihe(self.abgeben, self.rueckweg.knopf)
        zettel = (self.regel, self.gesagt, self.zettel.form, self.uebrig, self.fehler, tun)
        self.stimme = Abschnitt(worte("themen.stimme"), *zettel, anker=ANKER, ebene=3)
        self.block = Klappe(worte("themen.bildschirm"), Meldung(text=worte("themen.bildschirm_weg")), self.stimme)
        self.abgeben.on_click(arbeit.guard(self._vote))

    def refresh(self, treffen: Regionaltreffen) -> None:
        """Offer the topics and say the rule."""
        themen = real_topics(treffen)
        self.block.versteckt = not themen or not self._arbeit.darf
        self.zettel.offer([(t.id, name_topic(t), _question(t.titel, t.frage)) for t in themen])
        self.regel.say(say_rule(rule_of(treffen)))
        self.rueckweg.refresh(treffen)
        self._say_left()

    def _say_left(self) -> None:
        gesetzt, regel = sum(self.zettel.werte.values()), rule_of(self._arbeit.treffen)
        self.uebrig.say(self._arbeit.worte.count("themen.uebrig", max(regel.punkte - gesetzt, 0)) if gesetzt else "")

    def _vote(self) -> None:
        arbeit, treffen = self._arbeit, self._arbeit.treffen
        punkte = {kennung: zahl for kennung, zahl in self.zettel.werte.items() if zahl}
        zettel = Stimmzettel(id=new_mark(), punkte=punkte)
        fehler = check_ballot(zettel, [t.id for t in real_topics(treffen)], rule_of(treffen))
        if fehler:
            self.fehler.say(str(fehler))
            return
        if len(treffen.stimmzettel) >= MEISTE_ZETTEL:
            self.fehler.say(arbeit.worte("themen.voll", anzahl=MEISTE_ZETTEL))
            return
        neu = [*treffen.stimmzettel, Zettel(id=zettel.id, punkte=punkte)]
        self.fehler.say("")
        self._abgegeben()
        if self.rueckweg.put(treffen.model_copy(update={"stimmzettel": neu})):
            self.zettel.show({})
            self._say_left()
            self.gesagt.say(arbeit.worte.count("themen.abgegeben", len(neu)))
            arbeit.schirm.leiste.show_part(ANKER)


def _question(titel: str, frage: str) -> str:
    return one_line(frage) if one_line(titel) else ""
