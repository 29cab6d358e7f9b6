"""Which session is when and where, why is the proposed grid good, and who has to choose between what?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.regionaltreffen.arbeit import Arbeit, Bereich, with_options
from toolkit.apps.regionaltreffen.rasterbild import Rasterbild
from toolkit.apps.regionaltreffen.rasterpapiere import Rasterpapiere
from toolkit.apps.regionaltreffen.rueckweg import Rueckweg
from toolkit.apps.regionaltreffen.runden import Rundenzeiten
from toolkit.dokument.blattwert import new_mark
from toolkit.dokument.regionaltreffen.raster import check_places, name_room, propose_places, take_grid, times_of
from toolkit.dokument.regionaltreffen.werte import Platz
from toolkit.dokument.regionaltreffen.worte import people_of, say_time
from toolkit.widgets import Abschnitt, Knopf, Meldung, Reihe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
    from toolkit.frame.mappe import Feld

KLEINE_RUNDE = 12
MEISTE = 5000
ANKER = "rasterbild"


class Rasterbereich(Bereich):
    """Times, rooms and sessions as fields; below them a proposal or the grid on the sheet, and its papers."""

    name = "raster"

    def __init__(self, arbeit: Arbeit) -> None:
        """Build the part."""
        super().__init__(arbeit)
        worte, guard = self.worte, arbeit.guard
        self._vorschlag: Regionaltreffen | None = None
        self.klein = Meldung(klasse="k-hinweis")
        self.runden = Rundenzeiten(arbeit)
        self.vorschlagen = Knopf(beschriftung=worte("raster.vorschlagen"))
        self.pruefen = Knopf(beschriftung=worte("raster.pruefen"), klasse="k-knopf--leise")
        self.festhalten = Knopf(beschriftung=worte("raster.festhalten"), klasse="k-knopf--leise")
        self.loesen = Knopf(beschriftung=worte("raster.loesen"), klasse="k-knopf--leise")
        self.gesagt = Meldung(klasse="k-hinweis")
        self.bild = Rasterbild(worte)
        self.nehmen = Knopf(beschriftung=worte("raster.nehmen"))
        self.verwerfen = Knopf(beschriftung=worte("raster.verwerfen"), klasse="k-knopf--leise")
        self.rueckweg = Rueckweg(arbeit, self.gesagt, "plaetze", "sitzungen")
        self.tun = Reihe(self.vorschlagen, self.pruefen, self.festhalten, self.loesen)
        self.ergebnis = Abschnitt(
            worte("raster.titel"),
            self.tun,
            self.gesagt,
            self.bild.block,
            Reihe(self.nehmen, self.verwerfen, self.rueckweg.knopf),
            ebene=3,
            anker=ANKER,
        )
        self.oben = (self.klein, self.runden.block)
        self.papiere = Rasterpapiere(arbeit)
        self.unten = (self.ergebnis, self.papiere.block)
        self.vorschlagen.on_click(guard(self._propose))
        self.pruefen.on_click(guard(self._check_own))
        self.festhalten.on_click(guard(self._pin_all))
        self.loesen.on_click(guard(self._unpin_all))
        self.nehmen.on_click(guard(self._take))
        self.verwerfen.on_click(guard(self._drop))

    def fields(self) -> Sequence[Feld]:
        """Return times, rooms and sessions; the choice of time and room follows what there is."""
        f, treffen, worte = self.arbeit.felder, self.arbeit.treffen, self.worte
        egal = ("", worte("raster.egal"))
        zeiten = [(z.id, say_time(z, nr)) for nr, z in enumerate(times_of(treffen), 1)]
        raeume = [(r.id, name_room(r, nr)) for nr, r in enumerate(treffen.raeume, 1)]
        sitzung = (
            f.zeile("titel", wort="sitzung_titel"),
            f.zeilen("anbietende"),
            f.zeilen("interessierte"),
            f.zahl("interesse", ganz=True, kleinster=0, groesster=MEISTE),
            f.reihe(
                with_options(f.wahl("zeit", ()), [egal, *zeiten]), with_options(f.wahl("raum", ()), [egal, *raeume])
            ),
        )
        raum = f.reihe(f.zeile("name", wort="raum_name", breit=True), f.zahl("plaetze", ganz=True, kleinster=1))
        return (
            f.gruppe("zeiten", f.liste("zeiten", f.reihe(f.zeit("beginn"), f.zeit("ende"))), ebene=3),
            f.gruppe("raeume", f.liste("raeume", raum, kompakt=True), ebene=3),
            f.gruppe("sitzungen", f.liste("sitzungen", *sitzung, kompakt=True, kopf=["zeit", "raum"]), ebene=3),
        )

    def refresh(self, treffen: Regionaltreffen) -> None:
        """Show the proposal as long as it fits what stands in the fields, else the grid on the sheet."""
        darf, leute = self.arbeit.darf, people_of(treffen)
        self.arbeit.schirm.set_fields(self.name, tuple(self.fields()))
        self.klein.say(*self._say_small() if leute and leute < KLEINE_RUNDE else ("",))
        self.runden.refresh(treffen)
        if self._vorschlag is not None and not _same_input(self._vorschlag, treffen):
            self._vorschlag = None
            self.gesagt.say("")
        offen = self._vorschlag is not None
        self.tun.versteckt = not darf
        # Whoever looks at a proposal decides on that first.
        self.vorschlagen.versteckt = self.pruefen.versteckt = offen
        self.loesen.versteckt = offen or not any(s.zeit or s.raum for s in treffen.sitzungen)
        self.festhalten.versteckt = not treffen.plaetze or offen
        self.nehmen.versteckt = self.verwerfen.versteckt = not offen or not darf
        self.rueckweg.refresh(treffen)
        if offen:
            return
        if treffen.plaetze and treffen.zeiten and treffen.raeume:
            self.bild.show(treffen, (self.worte("raster.steht"),), [k.satz for k in check_places(treffen)])
        else:
            self.bild.hide()

    def _say_small(self) -> tuple[str, ...]:
        return tuple(self.worte(f"raster_klein.{name}") for name in ("satz", "tisch", "frage", "weiter"))

    def _propose(self) -> None:
        treffen = self.arbeit.treffen
        if not treffen.sitzungen:
            self.gesagt.say(self.worte("raster.ohne_sitzung"))
            return
        raster = propose_places(treffen)
        if not raster.plaetze:
            self.gesagt.say(*raster.gruende)
            return
        kopf = self.worte("raster.vorschlag")
        self._preview(take_grid(treffen, raster), (kopf, *raster.gruende), [k.satz for k in raster.konflikte])

    def _check_own(self) -> None:
        treffen = self.arbeit.treffen
        plaetze = [
            Platz(id=new_mark(), sitzung=s.id, zeit=s.zeit, raum=s.raum) for s in treffen.sitzungen if s.zeit and s.raum
        ]
        if not plaetze:
            self.gesagt.say(self.worte("raster.nichts_festgelegt"))
            return
        eigenes = treffen.model_copy(update={"plaetze": plaetze})
        konflikte = [k.satz for k in check_places(eigenes)]
        self._preview(eigenes, (self.worte("raster.eigenes" if konflikte else "raster.eigenes_gut"),), konflikte)

    def _preview(self, mit: Regionaltreffen, gruende: Sequence[str], konflikte: Sequence[str]) -> None:
        self._vorschlag = mit
        self.gesagt.say("")
        self.bild.show(mit, gruende, konflikte)
        self.refresh(self.arbeit.treffen)
        self._focus()

    def _take(self) -> None:
        vorschlag, self._vorschlag = self._vorschlag, None
        if vorschlag is not None and self.rueckweg.put(
            self.arbeit.treffen.model_copy(update={"plaetze": vorschlag.plaetze})
        ):
            self.gesagt.say(self.worte("raster.genommen"))
            self._focus()

    def _drop(self) -> None:
        self._vorschlag = None
        self.refresh(self.arbeit.treffen)
        self._focus()

    def _focus(self) -> None:
        # The button that was pressed is gone now; without this the keyboard would begin at the top of the page.
        self.arbeit.schirm.leiste.show_part(ANKER)

    def _pin_all(self) -> None:
        treffen = self.arbeit.treffen
        wo = {p.sitzung: p for p in treffen.plaetze}
        sitzungen = [
            s.model_copy(update={"zeit": wo[s.id].zeit, "raum": wo[s.id].raum}) if s.id in wo else s
            for s in treffen.sitzungen
        ]
        if self.rueckweg.put(treffen.model_copy(update={"sitzungen": sitzungen})):
            self.gesagt.say(self.worte("raster.festgehalten"))

    def _unpin_all(self) -> None:
        treffen = self.arbeit.treffen
        sitzungen = [s.model_copy(update={"zeit": "", "raum": ""}) for s in treffen.sitzungen]
        if self.rueckweg.put(treffen.model_copy(update={"sitzungen": sitzungen})):
            self.gesagt.say(self.worte("raster.geloest"))


def _same_input(vorschlag: Regionaltreffen, treffen: Regionaltreffen) -> bool:
    """Say whether a proposal was made from what stands in the fields now."""
    felder = ("zeiten", "raeume", "sitzungen")
    return all(getattr(vorschlag, f) == getattr(treffen, f) for f in felder) and people_of(vorschlag) == people_of(
        treffen
    )
