"""Which places are there to choose from, on the map and in the list, and which of them belong to the group?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.regionalgruppe.filterfelder import Filterfelder
from toolkit.dokument.regionalgruppe.blatt import HOECHSTENS_ORTE
from toolkit.widgets import Abschnitt, Knopf, Meldung, Reihe, Stapel
from toolkit.widgets.eintragsliste import Eintragsliste
from toolkit.widgets.landkarte import WORTE, Landkarte

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.dokument.regionalgruppe.auswahl import Fundort
    from toolkit.dokument.regionalgruppe.blatt import Gruppenort, Regionalgruppe
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

JE_SEITE = 12
AUF_DER_KARTE = 300


class Ortssuche:
    """Filters, map and list; ``block`` is what is displayed. A tick in the list does what a choice on the map does."""

    def __init__(self, worte: Worte, stand: Wertblatt[Regionalgruppe], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self._gezeigt = JE_SEITE
        self._funde: list[Fundort] = []
        self._davor: tuple[Regionalgruppe, str] | None = None
        self.filter = Filterfelder(worte, grenze, self._filtered)
        self.stand = Meldung()
        # What a choice on the map has changed is said once, below the filters.
        still = {"gewaehlt": "", "abgewaehlt": ""}
        self.karte = Landkarte(name=worte("suche.karte"), worte={**WORTE, **still})
        self.liste = Eintragsliste(
            name=worte("suche.liste"), erledigt=worte("suche.dabei"), klasse="k-eintragsliste--wahl"
        )
        self.mehr = Knopf(klasse="k-knopf--leise", versteckt=True)
        self.gesagt = Meldung()
        self.rueckgaengig = Knopf(klasse="k-knopf--leise", versteckt=True)
        self.block = Abschnitt(
            worte("suche.titel"),
            self.filter.block,
            self.stand,
            Stapel(self.gesagt, self.rueckgaengig),
            Reihe(Stapel(self.karte), Stapel(self.liste, self.mehr), klasse="k-reihe--haelften"),
            ebene=3,
            anker="suche",
        )
        self.liste.on_gesture(grenze.guard(self._ticked))
        self.karte.observe(grenze.guard(self._chosen), "gewaehlt")
        self.mehr.on_click(grenze.guard(self._show_more))
        self.rueckgaengig.on_click(grenze.guard(self._take_back))

    def forget(self) -> None:
        """Keep nothing of a sheet that was put away."""
        self._gezeigt, self._davor = JE_SEITE, None
        self.filter.forget()
        self.gesagt.say("")
        self.rueckgaengig.versteckt = True

    def refresh(self, gruppe: Regionalgruppe) -> None:
        """Show what fits the filters, and what of it belongs to the group."""
        from toolkit.dokument.regionalgruppe.auswahl import find_candidates

        funde = find_candidates(self.filter.read(gruppe), gruppe)
        self._funde = [f for f in funde if f.dabei] if self.filter.umfang == "gruppe" else funde
        self._say_count(gruppe)
        self._show_map(gruppe)
        self._show_list()

    def _say_count(self, gruppe: Regionalgruppe) -> None:
        worte = self._worte
        saetze = [worte.count("suche.treffer", len(self._funde)), worte.count("suche.in_gruppe", len(gruppe.orte))]
        if not self._funde and not self.filter.umfang:
            saetze.append(worte("suche.auch_andere"))
        auf_karte = sum(f.ort.lat is not None for f in self._funde)
        if auf_karte > AUF_DER_KARTE:
            saetze.append(worte("suche.karte_voll", anzahl=AUF_DER_KARTE))
        if not gruppe.orte:
            saetze.append(worte("suche.leere_gruppe"))
        self.stand.say(" ".join(saetze))

    def _show_map(self, gruppe: Regionalgruppe) -> None:
        from toolkit.dokument.regionalgruppe.karte import map_id, map_places
        from toolkit.planung.kartenlage import ALLES, AUSWAHL, make_map_places

        groesste = sorted(self._funde, key=lambda f: -(f.ort.einwohner or 0))[:AUF_DER_KARTE]
        punkte = map_places([*(f.ort for f in groesste), *gruppe.orte])
        wo = self.filter.land or (AUSWAHL if self.filter.umfang == "gruppe" else ALLES)
        with self.karte.hold_sync():
            self.karte.orte = make_map_places(punkte)
            self.karte.choose([map_id(o) for o in gruppe.orte])
        if self.karte.ausschnitt != wo:
            self.karte.show_part(wo)

    def _show_list(self) -> None:
        gezeigt = self._funde[: self._gezeigt]
        self.liste.eintraege = [self._entry(f) for f in gezeigt]
        rest = len(self._funde) - len(gezeigt)
        self.mehr.versteckt = rest <= 0
        if rest > 0:
            self.mehr.beschriftung = self._worte.count("suche.weitere", min(rest, JE_SEITE))

    def _entry(self, fund: Fundort) -> dict[str, Any]:
        from toolkit.apps.regionalgruppe.worte import say_facts

        name = fund.ort.name.strip() or self._worte("ort.ohne_namen")
        zeile = say_facts(self._worte, fund.ort, fund.km)
        eintrag = {"id": fund.id, "titel": name, "zeilen": [zeile] if zeile else []}
        if self._stand.gesperrt:
            return {**eintrag, "marke": self._worte("suche.dabei") if fund.dabei else ""}
        return {**eintrag, "haken": bool(fund.dabei)}

    def _filtered(self) -> None:
        self._gezeigt = JE_SEITE
        gruppe = self._stand.wert
        if gruppe is not None:
            self.refresh(gruppe)

    def _show_more(self) -> None:
        self._gezeigt += JE_SEITE
        self._show_list()

    def _ticked(self, geste: str, kennung: str) -> None:
        fund = next((f for f in self._funde if f.id == kennung), None)
        if fund is None or not self._change(
            [fund.eintrag] if geste == "an" else [], [fund.dabei] if geste == "aus" else []
        ):
            self.liste.draw_again()

    def _chosen(self, _: Any) -> None:
        """Somebody chose on the map; the screen itself only ever sets what the group has."""
        from toolkit.dokument.regionalgruppe.karte import map_id

        gruppe = self._stand.wert
        if gruppe is None:
            return
        dabei = {map_id(o): o.id for o in gruppe.orte}
        gewaehlt = set(self.karte.gewaehlt)
        da = {ort["id"] for ort in self.karte.orte}
        dazu = [f.eintrag for f in self._funde if map_id(f.ort) in (gewaehlt & da) - dabei.keys()]
        weg = [kennung for punkt, kennung in dabei.items() if punkt in da and punkt not in gewaehlt]
        if (dazu or weg) and not self._change(dazu, weg):
            self.karte.choose(list(dabei))

    def _change(self, dazu: Sequence[Gruppenort], weg: Sequence[str]) -> bool:
        from toolkit.dokument.regionalgruppe.auswahl import add_places, drop_places

        gruppe, worte = self._stand.wert, self._worte
        if gruppe is None or self._stand.gesperrt:
            return False
        alt = [o for o in gruppe.orte if o.id in weg]
        # What a place wrote about itself is kept as a version of the sheet too, not only behind the button.
        if any(o.hat_blatt for o in alt) and not self._stand.keep(worte("suche.fassung")):
            return False
        neu, zu_viel = add_places(drop_places(gruppe, weg), dazu, HOECHSTENS_ORTE)
        if zu_viel or not self._stand.save(neu):
            self.gesagt.say(worte("suche.voll", hoechstens=HOECHSTENS_ORTE) if zu_viel else "")
            return False
        self._say_changed(gruppe, [o.name for o in dazu], [o.name for o in alt])
        return True

    def _say_changed(self, davor: Regionalgruppe, dazu: list[str], weg: list[str]) -> None:
        worte = self._worte
        self._davor = (davor, weg[0]) if weg else None
        self.rueckgaengig.versteckt = not weg
        if weg:
            self.rueckgaengig.beschriftung = worte("suche.zurueck", name=weg[0])
            self.gesagt.say(worte("suche.weg", name=weg[0]))
        elif dazu:
            self.gesagt.say(worte("suche.dazu", name=dazu[0]))

    def _take_back(self) -> None:
        from toolkit.dokument.regionalgruppe.auswahl import restore_places

        gruppe = self._stand.wert
        if gruppe is None or self._davor is None:
            return
        davor, name = self._davor
        if self._stand.save(restore_places(gruppe, davor)):
            self._davor = None
            self.rueckgaengig.versteckt = True
            self.gesagt.say(self._worte("suche.wieder", name=name))
