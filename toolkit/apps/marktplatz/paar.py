"""What happens with a wish and an offer that may fit: a message to both, and a day for a talk?"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from toolkit.frame.mappe import make_plain_form
from toolkit.widgets import Abschnitt, Knopf, Meldung, Textblatt

if TYPE_CHECKING:
    from toolkit.dokument.marktplatz.blatt import Marktplatz, Zettel
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte
    from toolkit.planung.boerse import Paar

ANKER = "paar"


class Paarbereich:
    """The chosen pair; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Marktplatz], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self._paar: Paar | None = None
        self._tag: Any = None
        self.satz, self.gesagt = Meldung(), Meldung()
        self.mail = Textblatt(titel=worte("paar.mail"), worte=worte.group("text"))
        self.wann = make_plain_form([{"art": "tag", "name": "tag", "titel": worte("paar.tag")}])
        self.vormerken = Knopf(beschriftung=worte("paar.vormerken"))
        self.block = Abschnitt(
            worte("paar.titel"),
            self.satz,
            self.mail,
            self.wann,
            self.vormerken,
            self.gesagt,
            ebene=3,
            anker=ANKER,
            versteckt=True,
        )
        self.wann.on_draft(grenze.guard(self._dated))
        self.vormerken.on_click(grenze.guard(self._plan))

    def forget(self) -> None:
        """Keep no pair of a sheet that was put away."""
        self._paar = None
        self.gesagt.say("")

    def choose(self, paar: Paar) -> None:
        """Show a pair."""
        self._paar = paar
        self._tag = None
        self.wann.show({})
        self.gesagt.say("")
        if (markt := self._stand.wert) is not None:
            self.refresh(markt)
            self._stand.show_part(ANKER)

    def refresh(self, markt: Marktplatz) -> None:
        """Write the message anew."""
        from toolkit.dokument.marktplatz.post import pair_text

        beide = self._both(markt)
        self.block.versteckt = beide is None
        self.wann.versteckt = self.vormerken.versteckt = self._stand.gesperrt
        if beide is None or self._paar is None:
            return
        suche, biete = beide
        namen = {"suche": suche.ort.strip() or suche.was.strip(), "biete": biete.ort.strip() or biete.was.strip()}
        self.satz.say(self._worte("paar.satz", **namen), *self._paar.gruende)
        self.mail.text = pair_text(suche, biete, self._paar)

    def _both(self, markt: Marktplatz) -> tuple[Zettel, Zettel] | None:
        zettel = {z.id: z for z in markt.zettel}
        paar = self._paar
        if paar is None or paar.suche not in zettel or paar.biete not in zettel:
            return None
        return zettel[paar.suche], zettel[paar.biete]

    def _dated(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        self._tag = inhalt.get("tag")

    def _plan(self) -> None:
        from toolkit.dokument.marktplatz.blatt import HOECHSTENS_GESPRAECHE, plan_talk

        markt = self._stand.wert
        beide = self._both(markt) if markt else None
        if markt is None or beide is None:
            return
        gespraech = plan_talk(*beide, _day(self._tag))
        if any(g.telefonat == gespraech.telefonat for g in markt.gespraeche):
            # A second press means the same talk.
            self.gesagt.say(self._worte("paar.vorgemerkt"))
            return
        if len(markt.gespraeche) >= HOECHSTENS_GESPRAECHE:
            self.gesagt.say(self._worte("paar.voll"))
            return
        neu = [*markt.gespraeche, gespraech]
        if self._stand.save(markt.model_copy(update={"gespraeche": neu})):
            self.gesagt.say(self._worte("paar.vorgemerkt"))


def _day(wert: Any) -> date | None:
    try:
        return date.fromisoformat(wert) if isinstance(wert, str) and wert else None
    except ValueError:
        return None
