"""Which places might become a tandem, and how does it begin?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.frame.mappe import add_sheet
from toolkit.widgets import Meldung, Stapel, Textblatt
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.dokument.begegnung.blatt import Begegnung
    from toolkit.dokument.begegnung.paarvorschlag import Ortspaar
    from toolkit.frame.mappe import Blattschirm, Wertblatt
    from toolkit.frame.worte import Worte


class Paarbereich:
    """The proposals with their reasons, a mail, and a button that begins a tandem; ``block`` is displayed."""

    def __init__(
        self,
        worte: Worte,
        schirm: Blattschirm,
        stand: Wertblatt[Begegnung],
        propose: Callable[[Begegnung], list[Ortspaar]],
    ) -> None:
        """Build it; ``propose`` finds the pairs."""
        self._worte, self._stand, self._mappe, self._propose = worte, stand, schirm.leiste.mappe, propose
        self._paare: dict[str, Ortspaar] = {}
        self.hinweis = Meldung()
        self.liste = Eintragsliste(name=worte("paare.liste"))
        self.gesagt = Meldung()
        self.mail = Textblatt(titel=worte("paare.mail"), worte=worte.group("kopieren"))
        self.block = Stapel(self.hinweis, self.liste, self.gesagt, self.mail)
        self.liste.on_gesture(schirm.rahmen.grenze.guard(self._do))

    def refresh(self, b: Begegnung) -> None:
        """Find the pairs anew."""
        worte = self._worte
        self._paare = {f"{p.a.id}-{p.b.id}": p for p in self._propose(b)}
        self.hinweis.say(worte.count("paare.gefunden", len(self._paare)))
        knoepfe = [["mail", worte("paare.mail_zeigen")]]
        if not self._stand.gesperrt:
            knoepfe.append(["tandem", worte("paare.anlegen")])
        self.liste.eintraege = [
            {
                "id": kennung,
                "titel": worte("paare.titel", a=p.a.name, b=p.b.name),
                "zeilen": [*p.gruende, *(worte("tische.achtung", satz=s) for s in p.dagegen)],
                "knoepfe": knoepfe,
            }
            for kennung, p in self._paare.items()
        ]

    def forget(self) -> None:
        """Show no mail of another sheet."""
        self.mail.text = ""
        self.gesagt.say("")

    def _do(self, geste: str, kennung: str) -> None:
        from toolkit.dokument.begegnung.paarvorschlag import write_mail

        paar = self._paare.get(kennung)
        if paar is None:
            return
        if geste == "mail":
            self.mail.text = write_mail(paar)
            self.gesagt.say(self._worte("paare.mail_da"))
        else:
            self._begin(paar)

    def _begin(self, paar: Ortspaar) -> None:
        from toolkit.dokument.tandem.blatt import begin_tandem, title_of

        tandem = begin_tandem(paar.a, paar.b, None, paar.themen)
        titel = title_of(tandem)
        kennung = add_sheet(self._mappe, "tandem", titel, tandem.model_dump(mode="json"))
        self.gesagt.say(self._worte("paare.angelegt", titel=titel) if kennung else self._mappe.grund)
