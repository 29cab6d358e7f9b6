"""How do people who were pasted from a mail program join the guests, and what is said about it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.regionaltreffen.rueckweg import Rueckweg
from toolkit.dokument.regionaltreffen.gaeste_abgleich import take_people
from toolkit.frame.mappe import make_plain_form
from toolkit.planung.namensliste import LAENGSTER_TEXT, read_people
from toolkit.widgets import Abschnitt, Knopf, Meldung, Optionsgruppe, Reihe

if TYPE_CHECKING:
    from typing import Any

    from toolkit.apps.regionaltreffen.arbeit import Arbeit
    from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
    from toolkit.dokument.regionaltreffen.werte import JaNein

WER: dict[str, JaNein] = {"eingeladen": "", "zugesagt": "ja", "abgesagt": "nein"}
MEISTE_SAETZE = 12
# Whatever is longer is cut and said by ``read_people``; a field that cuts silently would lose guests.
PLATZ = LAENGSTER_TEXT * 2


class Einfuegebereich:
    """A box for any text with people in it, what is known of all of them, and a report; ``block`` is displayed."""

    def __init__(self, arbeit: Arbeit) -> None:
        """Build it."""
        worte, f = arbeit.worte, arbeit.felder
        self._arbeit, self._text = arbeit, ""
        self.form = make_plain_form([f.absatz("einfuegen", laengste=PLATZ)])
        self.wer = Optionsgruppe(
            beschriftung=worte("einfuegen.wer"), optionen=[(w, worte(f"einfuegen.{w}")) for w in WER], wert="eingeladen"
        )
        self.nehmen = Knopf(beschriftung=worte("einfuegen.nehmen"))
        self.gesagt = Meldung(klasse="k-hinweis")
        self.rueckweg = Rueckweg(arbeit, self.gesagt, "gaeste")
        tun = Reihe(self.nehmen, self.rueckweg.knopf)
        self.block = Abschnitt(worte("einfuegen.titel"), self.form, self.wer, tun, self.gesagt, ebene=3)
        self.form.on_draft(arbeit.guard(self._keep))
        self.nehmen.on_click(arbeit.guard(self._take))

    def refresh(self, treffen: Regionaltreffen) -> None:
        """Hide it from those who may not change anything."""
        self.block.versteckt = not self._arbeit.darf
        self.rueckweg.refresh(treffen)

    def _keep(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        self._text = str(inhalt.get("einfuegen", ""))

    def _take(self) -> None:
        worte = self._arbeit.worte
        if not self._text.strip():
            if not self.rueckweg.knopf.versteckt:
                return  # Pressed twice: what was said about the pasted people stays.
            self.gesagt.say(worte("einfuegen.leer"))
            return
        abgleich = take_people(self._arbeit.treffen, read_people(self._text), WER[self.wer.wert])
        kopf, *rest = abgleich.saetze
        if len(rest) > MEISTE_SAETZE:
            rest = [*rest[:MEISTE_SAETZE], worte("einfuegen.mehr", anzahl=len(rest) - MEISTE_SAETZE)]
        if not abgleich.neu and not abgleich.bekannt:
            self.gesagt.say(kopf, *rest)
        elif self.rueckweg.put(abgleich.treffen):
            self.gesagt.say(kopf, *rest)
            self._text = ""
            self.form.show({})
