"""How does a person hold on to contacts and ideas on the way, with one thumb?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.frame.mappe import Mitnahme
from toolkit.frame.mappe.ausgabe import Datei, write_prints
from toolkit.widgets import Abschnitt, Knopf, Meldung, Reihe, Stapel
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.dokument.tagung.blatt import Mitbringsel, Tagung
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte


class Unterwegs:
    """The button below the quick fields, and everything that was held on to; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Tagung], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self._entfernt: tuple[int, Mitbringsel] | None = None
        self.festhalten = Knopf()
        self.abbrechen = Knopf(beschriftung=worte("unterwegs.abbrechen"), klasse="k-knopf--leise")
        self.gesagt = Meldung()
        self.liste = Eintragsliste(name=worte("unterwegs.liste"))
        self.zurueck = Knopf(beschriftung=worte("unterwegs.zurueck"), klasse="k-knopf--leise", versteckt=True)
        self.mitnahme = Mitnahme({worte("unterwegs.faltblatt"): self._leaflet}, grenze)
        self.gesammelt = Abschnitt(worte("unterwegs.liste"), self.zurueck, self.liste, ebene=3)
        self.block = Stapel(
            Reihe(self.festhalten, self.abbrechen),
            self.gesagt,
            self.gesammelt,
            Meldung(text=worte("unterwegs.personen"), klasse="k-vermerk"),
            Meldung(text=worte("unterwegs.faltblatt_hilfe")),
            self.mitnahme.block,
        )
        guard = grenze.guard
        self.festhalten.on_click(guard(self._hold_on))
        self.abbrechen.on_click(guard(self._let_go))
        self.liste.on_gesture(guard(self._gesture))
        self.zurueck.on_click(guard(self._put_back))

    def forget(self) -> None:
        """Keep nothing of a sheet that was put away."""
        self._entfernt = None
        self.gesagt.say("")

    def refresh(self, tagung: Tagung) -> None:
        """Show what was held on to."""
        gesperrt = self._stand.gesperrt
        aendert = bool(tagung.neu_id)
        self.festhalten.beschriftung = self._worte("unterwegs.aendern_fertig" if aendert else "unterwegs.festhalten")
        self.festhalten.versteckt = gesperrt
        self.abbrechen.versteckt = gesperrt or not aendert
        self.zurueck.versteckt = self._entfernt is None
        self.liste.eintraege = [self._entry(m, gesperrt=gesperrt) for m in tagung.mitbringsel]
        self.gesammelt.versteckt = not tagung.mitbringsel and self._entfernt is None

    def _entry(self, m: Mitbringsel, *, gesperrt: bool) -> dict[str, Any]:
        worte = self._worte
        art = worte(f"wahl.neu_art.{m.art}").split(",", maxsplit=1)[0]
        kopf = ", ".join(teil for teil in (art, m.ort.strip() and worte("unterwegs.von", ort=m.ort.strip())) if teil)
        zeilen = [kopf]
        if m.wer.strip():
            zeilen.append(worte("unterwegs.fragen", wer=m.wer.strip()))
        if m.vorhaben.strip():
            zeilen.append(worte("unterwegs.vorhaben", text=m.vorhaben.strip()))
        knoepfe = [
            ["stern", worte("unterwegs.stern_weg" if m.stern else "unterwegs.stern")],
            ["aendern", worte("unterwegs.aendern")],
            ["weg", worte("unterwegs.weg")],
        ]
        return {
            "id": m.id,
            "titel": m.was.strip() or worte("unterwegs.ohne_text"),
            "zeilen": zeilen,
            "marke": worte("unterwegs.wichtig") if m.stern else "",
            "knoepfe": [] if gesperrt else knoepfe,
        }

    def _hold_on(self) -> None:
        from toolkit.dokument.tagung.zeilen import hold_on

        tagung = self._stand.wert
        if tagung is None:
            return
        fund = hold_on(tagung)
        if fund.anzahl and not self._stand.save(fund.tagung):
            return
        satz = self._worte.count("unterwegs.festgehalten", fund.anzahl) if fund.anzahl else ""
        grund = self._worte("unterwegs.geht_nicht") if fund.gruende and fund.anzahl else ""
        self.gesagt.say(" ".join(t for t in (satz, grund) if t) or self._worte("unterwegs.geht_nicht"), *fund.gruende)

    def _let_go(self) -> None:
        from toolkit.dokument.tagung.zeilen import let_go

        tagung = self._stand.wert
        if tagung is not None:
            self._stand.save(let_go(tagung))
            self.gesagt.say("")

    def _gesture(self, geste: str, kennung: str) -> None:
        from toolkit.dokument.tagung.zeilen import take_up

        tagung = self._stand.wert
        if tagung is None or self._stand.gesperrt:
            return
        if geste == "aendern":
            fund = take_up(tagung, kennung)
            self.gesagt.say(self._worte("unterwegs.geht_nicht") if fund.gruende else "", *fund.gruende)
            self._stand.save(fund.tagung)
            return
        alle = tagung.mitbringsel
        stelle = next(i for i, m in enumerate(alle) if m.id == kennung)
        if geste == "weg":
            self._entfernt = (stelle, alle[stelle])
            neue = [m for m in alle if m.id != kennung]
            offen = {"neu_id": ""} if tagung.neu_id == kennung else {}
            self._stand.save(tagung.model_copy(update={"mitbringsel": neue, **offen}))
        else:
            neu = alle[stelle].model_copy(update={"stern": not alle[stelle].stern})
            self._stand.save(tagung.model_copy(update={"mitbringsel": [*alle[:stelle], neu, *alle[stelle + 1 :]]}))

    def _put_back(self) -> None:
        tagung = self._stand.wert
        if tagung is None or self._entfernt is None:
            return
        stelle, eintrag = self._entfernt
        alle = [m for m in tagung.mitbringsel if m.id != eintrag.id]
        self._entfernt = None
        self._stand.save(tagung.model_copy(update={"mitbringsel": [*alle[:stelle], eintrag, *alle[stelle:]]}))

    def _leaflet(self) -> Datei | None:
        from toolkit.dokument.tagung.papiere import faltblatt_als_dokumente
        from toolkit.export.pdf import Druckteil

        tagung = self._stand.wert
        if tagung is None:
            return None
        titel = self._worte("unterwegs.faltblattname")
        return write_prints(titel, [Druckteil(faltblatt_als_dokumente(tagung), "karten")], titel)
