"""How does an own contribution become clear, and on which papers does it stand?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.frame.mappe import Mitnahme
from toolkit.frame.mappe.ausgabe import Datei, write_document, write_prints
from toolkit.widgets import Meldung, Stapel, Textblatt

if TYPE_CHECKING:
    from toolkit.dokument.tagung.blatt import Tagung
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

JE_BLATT = 4


class Beitragsbereich:
    """Friendly checks, the text for one minute, sign and card; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Tagung], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self.pruefung = Meldung(klasse="k-hinweis")
        self.text = Textblatt(titel=worte("beitrag.minute"), worte=worte.group("text"))
        self.mitnahme = Mitnahme(
            {
                worte("beitrag.schild"): self._sign,
                worte("beitrag.karte"): self._cards,
                worte("beitrag.blatt"): self._blank,
            },
            grenze,
        )
        self.block = Stapel(self.pruefung, self.text, self.mitnahme.block)

    def refresh(self, tagung: Tagung) -> None:
        """Check the contribution anew."""
        from toolkit.dokument.tagung.beitrag import check_pitch, minute_text, missing_parts, speaking_seconds

        text, saetze = minute_text(tagung), check_pitch(tagung)
        self.text.text = text
        self.text.hilfe = self._worte("beitrag.dauer", sekunden=speaking_seconds(text)) if text else ""
        if not text:
            self.pruefung.say(self._worte("beitrag.leer"))
        elif saetze:
            self.pruefung.say(self._worte("beitrag.pruefen"), *saetze)
        else:
            self.pruefung.say("" if missing_parts(tagung) else self._worte("beitrag.gut"))

    def _sign(self) -> Datei | None:
        from toolkit.dokument.tagung.beitrag import schild_als_dokument

        tagung = self._stand.wert
        titel = self._worte("beitrag.schild")
        return write_document(schild_als_dokument(tagung), titel, "pdf", "wand-a4") if tagung else None

    def _cards(self) -> Datei | None:
        from toolkit.dokument.tagung.beitrag import kaertchen_als_dokument
        from toolkit.export.pdf import Druckteil

        tagung = self._stand.wert
        if tagung is None:
            return None
        titel = self._worte("beitrag.karte")
        return write_prints(titel, [Druckteil((kaertchen_als_dokument(tagung),) * JE_BLATT, "karten")], titel)

    def _blank(self) -> Datei:
        from toolkit.dokument.tagung.beitrag import leeres_beitragsblatt

        return write_document(leeres_beitragsblatt(), self._worte("beitrag.blattname"), "pdf")
