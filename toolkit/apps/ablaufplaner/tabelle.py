"""How does a script that was edited as a spreadsheet come back, difference by difference?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ipywidgets import FileUpload

from toolkit.widgets import Klappe, Knopf, Meldung, Reihe

if TYPE_CHECKING:
    from toolkit.apps.ablaufplaner.model import Modell
    from toolkit.export.rueckweg import Rueckweg
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.worte import Worte
    from toolkit.planung.ablauf import Ablauf
    from toolkit.widgets import Behaelter


class Tabellenbereich:
    """Reads an edited spreadsheet and shows what would change; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, modell: Modell, grenze: Grenze) -> None:
        """Build it; nothing is taken over before somebody says so."""
        self._worte, self._modell = worte, modell
        self._neu: Ablauf | None = None
        self._grundlage: Ablauf | None = None
        self.datei = FileUpload(accept=".xlsx", multiple=False, description=worte("tabelle.datei"))
        self.maengel = Meldung(klasse="k-hinweis k-hinweis--achtung")
        self.unterschiede = Meldung()
        self.uebernehmen = Knopf(beschriftung=worte("tabelle.uebernehmen"), versteckt=True)
        self.verwerfen = Knopf(beschriftung=worte("tabelle.verwerfen"), klasse="k-knopf--leise", versteckt=True)
        self.block: Behaelter = Klappe(
            worte("tabelle.titel"),
            Meldung(text=worte("tabelle.hilfe")),
            self.datei,
            self.maengel,
            self.unterschiede,
            Reihe(self.uebernehmen, self.verwerfen),
        )
        self.datei.observe(grenze.guard(self._read), "value")
        self.uebernehmen.on_click(grenze.guard(self._take))
        self.verwerfen.on_click(grenze.guard(self._drop))
        modell.observe(self._follow, "ablauf")

    def _read(self, aenderung: Any) -> None:
        from toolkit.export.rueckweg import lies_drehbuch

        if self._modell.ablauf is None:
            return
        for datei in aenderung["new"]:
            self._grundlage = self._modell.ablauf
            self._show(lies_drehbuch(bytes(datei["content"]), self._modell.ablauf))

    def _show(self, fund: Rueckweg) -> None:
        self._neu = fund.ablauf if fund.unterschiede else None
        maengel = [str(mangel) for mangel in fund.maengel]
        self.maengel.say(self._worte.count("tabelle.maengel", len(maengel)) if maengel else "", *maengel)
        self.unterschiede.say(fund.satz, *(u.satz for u in fund.unterschiede))
        self.uebernehmen.versteckt = self.verwerfen.versteckt = self._neu is None

    def _take(self) -> None:
        neu = self._neu
        self._neu = None
        if neu is None:
            return
        fehler = self._modell.apply(self._worte("schritt.tabelle"), neu)
        self._clear()
        self.unterschiede.say(str(fehler) if fehler else self._worte("tabelle.uebernommen"))

    def _drop(self) -> None:
        self._clear()
        self.unterschiede.say(self._worte("tabelle.verworfen"))

    def _follow(self, _: Any) -> None:
        """What was compared with an older plan must not be taken over."""
        if self._neu is not None and self._modell.ablauf is not self._grundlage:
            self._clear()
            self.unterschiede.say(self._worte("tabelle.veraltet"))

    def _clear(self) -> None:
        self._neu = None
        self.maengel.say("")
        self.unterschiede.say("")
        self.uebernehmen.versteckt = self.verwerfen.versteckt = True
