"""How does a screen show long work: how far it is, a way to stop it, and how it ended?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from toolkit.frame.arbeit import Arbeit, Gescheitert
from toolkit.frame.arbeitsplatz import Arbeitsplatz
from toolkit.frame.grenze import Grenze
from toolkit.frame.worte import load_words
from toolkit.planung.fortschritt import Fortschritt
from toolkit.widgets import Fortschrittsbalken, Knopf, Meldung, Stapel


class Fortschrittsblock:
    """A bar, the button "Abbrechen", and one sentence at the end; hidden while nothing runs.

    Attributes:
        baustein: what the screen places.
        platz: where the work runs; what is changed meanwhile may `cancel` it.
    """

    def __init__(self, grenze: Grenze, *, bleibt: str = "") -> None:
        """Build the block.

        Args:
            grenze: the boundary of the screen; every callback goes through it.
            bleibt: what is left after stopping, as a sentence; empty for the usual one.
        """
        self._worte = load_words(__file__)
        self._grenze = grenze
        self.platz = Arbeitsplatz()
        self._arbeit: Arbeit | None = None
        self.balken = Fortschrittsbalken(beschriftung=self._worte("arbeit.laeuft"), versteckt=True)
        self.knopf = Knopf(beschriftung=self._worte("arbeit.abbrechen"), klasse="k-knopf--leise", versteckt=True)
        self.vermerk = Meldung(klasse="k-vermerk")
        self.meldung = Meldung(klasse="k-hinweis")
        self.fehler = Meldung.alert()
        self._bleibt = bleibt or self._worte("arbeit.bleibt")
        self.knopf.on_click(grenze.guard(self.cancel))
        self.baustein = Stapel(self.balken, self.knopf, self.vermerk, self.meldung, self.fehler)

    @property
    def laeuft(self) -> bool:
        """Whether something is computed."""
        return self.platz.laeuft

    def start(
        self,
        funktion: str,
        argument: object,
        bei_ende: Callable[[Any], object],
        bei_fehler: Callable[[], object] | None = None,
    ) -> None:
        """Begin to compute; what ran here before is ended without a word.

        Args:
            funktion: dotted name of a function of ``toolkit.planung``, see `Arbeit`.
            argument: what to compute from.
            bei_ende: is called with the result, also with the best so far after stopping.
            bei_fehler: is called when there is no result, after the block has said so itself.

        Raises:
            pickle.PicklingError: the argument cannot be sent to another process.
        """

        def _finish(ergebnis: Any) -> None:
            self._rest("arbeit.angehalten" if self._arbeit and self._arbeit.angehalten else "arbeit.fertig")
            bei_ende(ergebnis)

        def _fail(gescheitert: Gescheitert) -> None:
            self._rest("")
            self.fehler.say(gescheitert.was, *gescheitert.punkte)
            if bei_fehler:
                bei_fehler()

        guard = self._grenze.guard
        self._arbeit = Arbeit(funktion, argument, guard(self._move), guard(_finish), guard(_fail))
        self.meldung.say("")
        self.fehler.say("")
        with self.balken.hold_sync():
            self.balken.anteil, self.balken.satz, self.balken.versteckt = None, "", False
        with self.knopf.hold_sync():
            self.knopf.aktiv, self.knopf.versteckt = True, False
        self.vermerk.say(self._bleibt)
        self.platz.start(self._arbeit)

    def cancel(self) -> None:
        """Ask for the best so far."""
        self.knopf.aktiv = False
        self.balken.satz = self._worte("arbeit.haelt")
        self.platz.cancel()

    def clear(self) -> None:
        """End what runs, and show nothing: for when what it computes from has changed."""
        self.platz.cancel(sanft=False)
        self._rest("")

    def _move(self, fortschritt: Fortschritt) -> None:
        with self.balken.hold_sync():
            self.balken.anteil = fortschritt.anteil
            if self.knopf.aktiv:
                self.balken.satz = fortschritt.satz

    def _rest(self, schluessel: str) -> None:
        self.balken.versteckt = self.knopf.versteckt = True
        self.vermerk.say("")
        self.meldung.say(self._worte(schluessel) if schluessel else "")
