"""What happens when a button reckons: keep, save, say what changed, and how sure the pairs are?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument.tandemvermittlung.gemerkt import is_small, judge, keep_sureness, pairs_of, restore
from toolkit.frame.fortschritt import Fortschrittsblock
from toolkit.frame.mappe import Rueckweg
from toolkit.planung.meldungen import Fehler
from toolkit.widgets import Meldung, Reihe, Stapel

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
    from toolkit.dokument.tandemvermittlung.vorschlag import Vorschlag
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte
    from toolkit.planung.tandem import Tafel

FELDER = ("paare", "ohne", "lieber", "fest", "bisher", "gerechnet", "ausschluesse")
WACKELN = "toolkit.planung.tandem.sicherheit.judge_sureness"


class Rechner:
    """Runs what changes the pairs; ``block`` is what is displayed below the buttons."""

    def __init__(self, worte: Worte, stand: Wertblatt[Tandemvermittlung], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self.gesagt, self.fehler = Meldung(), Meldung.alert()
        self.rueckweg = Rueckweg(stand, grenze, self.gesagt, *FELDER, nebenbei=("sicher",))
        self.fortschritt = Fortschrittsblock(grenze, bleibt=worte("rechnen.bleibt"))
        self.block = Stapel(self.gesagt, Reihe(self.rueckweg.knopf), self.fehler, self.fortschritt.baustein)

    def forget(self) -> None:
        """Say nothing of another sheet, and reckon nothing for it."""
        self.gesagt.say("")
        self.fehler.say("")
        self.fortschritt.clear()

    def refresh(self, v: Tandemvermittlung) -> None:
        """Offer the way back only as long as it leads back."""
        self.rueckweg.refresh(v)

    def run(self, tun: Callable[[Tandemvermittlung], Vorschlag | Fehler], satz: str, fassung: str = "") -> bool:
        """Change the pairs; whether it was done.

        Args:
            tun: makes of the sheet what it is to be.
            satz: what is said if it was done.
            fassung: name under which the sheet is kept as it was; empty if it is not.
        """
        v = self._stand.wert
        if v is None:
            return False
        gesagt = (self.gesagt.text, *self.gesagt.punkte)
        self.fehler.say("")
        # The first reckoning loads its libraries; on a busy machine that takes seconds.
        self.gesagt.say(self._worte("rechnen.moment"))
        neu = self._reckon(tun, v)
        if isinstance(neu, Fehler) or (fassung and not self._stand.keep(fassung)):
            self.gesagt.say("")
            self.fehler.say(str(neu) if isinstance(neu, Fehler) else "")
            return False
        if neu.blatt == v:
            self.gesagt.say(*gesagt)
            return False
        blatt, tafel = neu.blatt, self._unjudged(neu.blatt)
        if tafel is not None and is_small(tafel):
            blatt, tafel = judge(blatt, tafel), None
        self.fortschritt.clear()
        if not self.rueckweg.put(blatt):
            self.gesagt.say("")
            return False
        self.gesagt.say(satz, *neu.wechsel)
        if tafel is not None:
            self._judge_beside(blatt, tafel)
        return True

    def _reckon(
        self, tun: Callable[[Tandemvermittlung], Vorschlag | Fehler], v: Tandemvermittlung
    ) -> Vorschlag | Fehler:
        try:
            return tun(v)
        except Exception:
            # The boundary says what happened; here nobody should go on waiting.
            self.gesagt.say("")
            raise

    @staticmethod
    def _unjudged(v: Tandemvermittlung) -> Tafel | None:
        """The table of the pairs of which nobody knows yet how sure they are."""
        from toolkit.dokument.tandemvermittlung.vorschlag import table_of

        tafel = table_of(v) if v.paare and not v.sicher else None
        return None if isinstance(tafel, Fehler) else tafel

    def _judge_beside(self, v: Tandemvermittlung, tafel: Tafel) -> None:
        """Say how sure very many pairs are, while the screen stays usable."""
        fuer = self._stand.schluessel

        def _keep(sicher: Any) -> None:
            jetzt = self._stand.wert
            if jetzt is not None and (self._stand.schluessel, jetzt.gerechnet) == (fuer, v.gerechnet):
                self._stand.save(keep_sureness(jetzt, sicher))

        self.fortschritt.start(WACKELN, (tafel, restore(tafel, pairs_of(v.paare), pairs_of(v.bisher))), _keep)
