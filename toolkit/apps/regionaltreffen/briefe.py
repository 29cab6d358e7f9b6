"""What do the guests get to read before and after the day, ready to copy?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.regionaltreffen.arbeit import Arbeit, Bereich
from toolkit.dokument.regionaltreffen.mails import Mail, write_mails
from toolkit.dokument.regionaltreffen.worte import coming_guests, one_line, present_guests
from toolkit.frame.mappe.zeit import today
from toolkit.planung.worte import join_words
from toolkit.widgets import Abschnitt, Klappe, Meldung, Textblatt

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
    from toolkit.dokument.regionaltreffen.werte import Gast
    from toolkit.frame.mappe import Feld
    from toolkit.frame.mappe.ausgabe import Datei
    from toolkit.frame.worte import Worte

BRIEFE = ("einladung", "erinnerung", "dank")


class Briefblatt:
    """One mail: subject, text and addresses to copy, and what is missing; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, name: str) -> None:
        """Build it."""
        self._worte = worte
        kopieren = worte.group("kopieren")
        self.fehlt = Meldung(klasse="k-hinweis k-hinweis--achtung")
        self.betreff = Textblatt(titel=worte("briefe.betreff"), worte=kopieren, einzeilig=True)
        self.text = Textblatt(titel=worte("briefe.text"), worte=kopieren)
        hilfe = worte("briefe.adressen_hilfe")
        self.adressen = Textblatt(titel=worte(f"briefe_an.{name}"), hilfe=hilfe, worte=kopieren)
        self.block = Klappe(worte(f"brief.{name}"), self.fehlt, self.betreff, self.text, self.adressen)

    def show(self, mail: Mail, gaeste: Iterable[Gast]) -> None:
        """Show the mail and the addresses of those who get it."""
        self.fehlt.say(self._worte("briefe.fehlt", was=join_words(mail.luecken)) if mail.luecken else "")
        self.betreff.text, self.text.text = mail.betreff, mail.text
        self.adressen.text = "; ".join(dict.fromkeys(a for g in gaeste if (a := one_line(g.mail))))


class Briefbereich(Bereich):
    """What the texts need as fields, and below it invitation, reminder and thanks."""

    name = "texte"

    def __init__(self, arbeit: Arbeit) -> None:
        """Build the part."""
        super().__init__(arbeit)
        worte = self.worte
        self._blatt = ""
        self.briefe = {name: Briefblatt(worte, name) for name in BRIEFE}
        self.mitnahme = arbeit.carry({"briefe.docx": self._paper})
        mitnehmen = Abschnitt(worte("mitnehmen.titel"), self.mitnahme.block, ebene=3)
        self.unten = (*(b.block for b in self.briefe.values()), mitnehmen)

    def fields(self) -> Sequence[Feld]:
        """Return what the texts need and when they were sent."""
        f = self.arbeit.felder
        return (
            f.absatz("worum"),
            f.reihe(f.zeile("kontakt", breit=True), f.zeile("telefon")),
            f.absatz("anfahrt"),
            f.absatz("raumzugang"),
            f.zeile("absender"),
            f.gruppe("verschickt", f.reihe(f.tag("eingeladen_am"), f.tag("erinnert_am"), f.tag("gedankt_am")), ebene=3),
        )

    def refresh(self, treffen: Regionaltreffen) -> None:
        """Write the texts anew; the one that comes next is unfolded when a sheet is opened."""
        an = {
            "einladung": [g for g in treffen.gaeste if g.zusage != "nein"],
            "erinnerung": coming_guests(treffen),
            "dank": present_guests(treffen),
        }
        for name, mail in zip(BRIEFE, write_mails(treffen), strict=True):
            self.briefe[name].show(mail, an[name])
        blatt = self.arbeit.schirm.blatt.blatt_id
        if blatt != self._blatt:
            self._blatt = blatt
            for name, brief in self.briefe.items():
                brief.block.offen = name == _next(treffen)

    def _paper(self) -> Datei:
        from toolkit.dokument.regionaltreffen.mails import mails_als_dokument

        return self.arbeit.document(mails_als_dokument(self.arbeit.treffen), "briefe.datei", "docx")


def _next(treffen: Regionaltreffen) -> str:
    if treffen.tag is not None and treffen.tag < today():
        return "dank"
    return "erinnerung" if treffen.eingeladen_am else "einladung"
