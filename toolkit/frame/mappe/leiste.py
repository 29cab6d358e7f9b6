"""How does every screen show which Mappe is open, what is saved, and what somebody else did?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.frame.mappe.blatt import Arbeitsblatt
from toolkit.frame.mappe.offen import OffeneMappe
from toolkit.frame.mappe.streit import Streitbereich
from toolkit.frame.worte import load_words
from toolkit.widgets import Meldung, Stapel
from toolkit.widgets.mappenschluessel import Mappenschluessel

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.frame.grenze import Grenze
    from toolkit.frame.schirm import Rahmen

MAPPE = "/app/mappe"


class Mappenleiste:
    """The strip at the top of a screen; ``block`` is what is displayed, ``mappe`` is what is open.

    Attributes:
        entwuerfe: drafts that waited in the tab, by sheet.
    """

    def __init__(
        self, rahmen: Rahmen, mappe: OffeneMappe | None = None, ziel: str = MAPPE, *, zugeklappt: bool = False
    ) -> None:
        """Build the strip.

        Args:
            rahmen: what the screen got from the frame.
            mappe: another Mappe than a new one, for tests.
            ziel: page on which Mappen are made; empty on that page itself.
            zugeklappt: whether the screen works without a Mappe, too, so that the code field waits behind one line.
        """
        self._worte = load_words(__file__)
        self._grenze: Grenze = rahmen.grenze
        self.mappe = mappe or OffeneMappe()
        self.entwuerfe: dict[str, dict[str, Any]] = {}
        self.blatt: Arbeitsblatt | None = None
        self._dringend = False
        self._bereit: list[Callable[[], None]] = []
        worte = {name: self._worte(f"schluessel.{name}", anzahl="{anzahl}") for name in self._worte.group("schluessel")}
        self.schluessel = Mappenschluessel(worte=worte, ziel=ziel, zugeklappt=zugeklappt)
        self.hinweis = Meldung()
        self.streit = Streitbereich(self._grenze)
        self.block = Stapel(self.schluessel, self.streit.block, self.hinweis)
        self.schluessel.on_gesture(self._grenze.guard(self._gesture))
        self.mappe.observe(self._grenze.guard(self._refresh), ["zustand", "name", "grund", "beispiel", "wechsel"])
        self._refresh(None)

    def edit(self, art: str, show: Callable[[Arbeitsblatt], None]) -> Arbeitsblatt:
        """Return the sheet of this screen; conflicts and what happened to it appear in the strip.

        Args:
            art: kind of sheet.
            show: is called whenever the sheet's content came from the Mappe and is to be shown anew.
        """
        blatt = Arbeitsblatt(self.mappe, art)
        self.blatt = blatt
        blatt.observe(self._grenze.guard(lambda _: show(blatt)), "geladen")
        blatt.observe(self._grenze.guard(lambda _: self.hinweis.say(blatt.hinweis)), "hinweis")
        blatt.observe(self._grenze.guard(self._keep_draft), ["sauber", "inhalt", "gespeichert"])
        self.streit.follow(blatt)
        return blatt

    def open_sheet(self, blatt_id: str) -> bool:
        """Open a sheet, with the draft that may have waited for it in the tab."""
        if self.blatt is None or not self.blatt.load(blatt_id):
            return False
        entwurf = self.entwuerfe.pop(blatt_id, None)
        if entwurf is not None:
            self.blatt.hand_back(**entwurf)
            if self.blatt.sauber:
                self.schluessel.drop_draft(blatt_id)
        return True

    def open_with(self, tun: Callable[[], str]) -> str:
        """Open a Mappe and let the tab keep its code before the page says that it is open.

        Args:
            tun: opens it and returns its code; ``""`` if that failed.
        """
        with self.schluessel.hold_sync():
            code = tun()
            if code:
                self.schluessel.keep_code(code)
        return code

    def show_part(self, anker: str) -> None:
        """Bring a part of the screen into sight and put the focus on its heading."""
        self.schluessel.show_part(anker)

    def on_ready(self, tun: Callable[[], None]) -> None:
        """Call ``tun`` once the tab has said which code it knows, whether or not that opened a Mappe."""
        self._bereit.append(tun)

    def _gesture(self, geste: str, daten: dict[str, Any]) -> None:
        if geste == "bereit":
            self._begin(daten["code"], daten["entwuerfe"])
        elif geste == "oeffnen":
            self._open(daten["code"])
        elif geste == "nachsehen":
            try:
                self.mappe.look()
            finally:
                self.schluessel.answer_look()
        else:
            self._close(self._worte("grund.vergessen") if geste == "vergessen" else "")

    def _begin(self, code: str, entwuerfe: dict[str, dict[str, Any]]) -> None:
        if not self.mappe.ist_da:
            self.entwuerfe = entwuerfe
            if code and not self.mappe.open(code) and self.mappe.zustand != "getrennt":
                self.schluessel.fehler = self._worte("grund.gemerkt_ungueltig")
                self.schluessel.forget_code()
        for tun in self._bereit:
            tun()

    def _open(self, code: str) -> None:
        if self.open_with(lambda: code if self.mappe.open(code) else ""):
            return
        if self.mappe.zustand != "getrennt":
            self.schluessel.fehler, self.mappe.grund = self.mappe.grund, ""

    def _close(self, grund: str) -> None:
        blatt = self.blatt
        if blatt is not None and not blatt.sauber and not blatt.save() and not self._dringend:
            self._dringend = True
            self.hinweis.say(self._worte("grund.noch_nicht"))
            return
        if blatt is not None:
            blatt.release()
            blatt.geladen += 1
        self._dringend = False
        self.entwuerfe = {}
        self.schluessel.drop_code()
        self.mappe.close(grund)

    def _refresh(self, _: Any) -> None:
        mappe, schluessel = self.mappe, self.schluessel
        with schluessel.hold_sync():
            schluessel.zustand, schluessel.offen = mappe.zustand, mappe.ist_da
            schluessel.satz, schluessel.zusatz = self._sentences()
            if mappe.ist_da:
                schluessel.fehler = ""

    def _sentences(self) -> tuple[str, str]:
        """What is open, and what is to be said about it."""
        mappe = self.mappe
        if mappe.zustand == "getrennt":
            satz = self._worte("zustand.getrennt" if mappe.ist_da else "zustand.getrennt_ohne", name=mappe.name)
            return satz, self._worte("zustand.getrennt_zusatz", grund=mappe.grund)
        satz = self._worte(f"zustand.{mappe.zustand}", name=mappe.name)
        beispiel = self._worte("zustand.beispiel") if mappe.beispiel else ""
        return satz, " ".join(teil for teil in (mappe.grund, beispiel) if teil)

    def _keep_draft(self, _: Any) -> None:
        """Let the tab keep a draft that is not saved yet, where no form in the page does so itself."""
        blatt = self.blatt
        if blatt is None or not blatt.blatt_id or blatt.im_tab:
            return
        if blatt.sauber:
            self.schluessel.drop_draft(blatt.blatt_id)
        elif blatt.inhalt is not None:
            self.schluessel.keep_draft(blatt.blatt_id, blatt.version, blatt.inhalt)
