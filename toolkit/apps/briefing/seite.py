"""Does the page fit on one sheet, what stands on it, and how does it leave?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.apps.briefing.druck import card_fits, page_fits, write_page_as_word
from toolkit.frame.mappe.ausgabe import Datei, write_document, write_prints
from toolkit.frame.mappe.zeit import today
from toolkit.widgets import Abschnitt, Meldung, Tabelle, Textblatt

if TYPE_CHECKING:
    from collections.abc import Iterable

    from toolkit.apps.briefing.blatt import Blattzugang
    from toolkit.dokument.briefing.blatt import Briefing
    from toolkit.dokument.form import Dokument


class Seite:
    """Blocks of the part on the page; there is no form in it, so all stand in ``oben``."""

    def __init__(self, zugang: Blattzugang) -> None:
        """Build them."""
        worte = self._worte = zugang.worte
        self._zugang = zugang
        self._gemessen: Briefing | None = None
        self.passt, self.karte_passt = Meldung(klasse="k-hinweis"), Meldung(klasse="k-hinweis")
        self.zweifel = Meldung(klasse="k-hinweis k-hinweis--achtung")
        spalten = ("was", "drauf", "nicht")
        self.inhalt = Tabelle(titel=worte("seite.titel"), spalten=[worte(f"seite.{name}") for name in spalten])
        self.papier = zugang.hand_over({"seite_docx": self._page_as_word, "seite_pdf": self._page})
        self.karte = zugang.hand_over({"karte_pdf": self._card, "karte_docx": self._card_as_word})
        self.mail = Textblatt(titel=worte("post.mitgeben"), worte=worte.group("kopieren"))
        self.oben = (
            self.passt,
            self.zweifel,
            self.inhalt,
            self.papier.block,
            Abschnitt(
                worte("seite.karte"),
                Meldung(text=worte("seite.karte_satz")),
                self.karte_passt,
                self.karte.block,
                ebene=3,
            ),
            Abschnitt(worte("seite.mail"), self.mail, ebene=3),
        )

    def refresh(self, briefing: Briefing) -> None:
        """Show what stands on the page and print it to see whether it fits; the same content is printed once."""
        from toolkit.dokument.briefing.kuerzen import KARTE, SEITE, advise_cuts
        from toolkit.dokument.briefing.post import write_handover
        from toolkit.dokument.briefing.worte import has_page

        if briefing == self._gemessen:
            return
        self._gemessen = briefing
        if has_page(briefing):
            self._say("seite", self.passt, advise_cuts(briefing, SEITE, page_fits))
            self._say("karte", self.karte_passt, advise_cuts(briefing, KARTE, card_fits))
        else:
            self.passt.klasse = "k-hinweis"
            self.passt.say(self._worte("seite.leer"))
            self.karte_passt.say("")
        self._doubt(briefing)
        self.inhalt.zeilen = list(self._rows(briefing))
        self.mail.text = write_handover(briefing)

    def _say(self, name: str, meldung: Meldung, rat: list[str]) -> None:
        meldung.klasse = "k-hinweis k-hinweis--achtung" if rat else "k-hinweis k-hinweis--gut"
        meldung.say(self._worte(f"seite.{name}_zu_lang" if rat else f"seite.{name}_passt"), *rat)

    def _doubt(self, briefing: Briefing) -> None:
        from toolkit.dokument.briefing.pruefung import check_number
        from toolkit.dokument.briefing.worte import numbers_on_page

        saetze = [satz for zahl in numbers_on_page(briefing) for satz in check_number(zahl, today())]
        self.zweifel.say(self._worte("seite.zweifel") if saetze else "", *saetze)

    def _rows(self, b: Briefing) -> Iterable[dict[str, object]]:
        from toolkit.dokument.briefing.worte import full_numbers, numbers_on_page, requests_on_page, successes_on_page

        keine = [self._worte("seite.nichts")]
        erfolge = [e.titel for e in b.erfolge if e.titel.strip()]
        # What is met is not asked for any more: it stands behind the open ones.
        bitten = [x.was for x in sorted(b.bitten, key=lambda bitte: bitte.erfuellt) if x.was.strip()]
        for name, alle, gezeigt in (
            ("zahlen", [f"{z.was}: {z.wert}" for z in full_numbers(b)], len(numbers_on_page(b))),
            ("erfolge", erfolge, len(successes_on_page(b))),
            ("bitten", bitten, len(requests_on_page(b))),
            ("frage", [b.frage] if b.frage.strip() else [], 1),
        ):
            yield {
                "kopf": self._worte(f"zeile.{name}"),
                "zellen": [alle[:gezeigt] or keine, alle[gezeigt:] or keine],
            }

    def _document(self, briefing: Briefing) -> Dokument:
        from toolkit.dokument.briefing.seite import seite_als_dokument

        return seite_als_dokument(briefing, today())

    def _page(self, briefing: Briefing) -> Datei:
        return write_document(self._document(briefing), self._zugang.file_name("seite", briefing), "pdf")

    def _page_as_word(self, briefing: Briefing) -> Datei:
        return write_page_as_word(self._document(briefing), self._zugang.file_name("seite", briefing))

    def _card(self, briefing: Briefing) -> Datei:
        from toolkit.dokument.briefing.seite import karte_als_faltkarte
        from toolkit.export.pdf.druck import Druckteil

        name = self._zugang.file_name("karte", briefing)
        return write_prints(name, [Druckteil(karte_als_faltkarte(briefing), "karten")], name)

    def _card_as_word(self, briefing: Briefing) -> Datei:
        from toolkit.dokument.briefing.seite import karte_als_dokument

        return write_document(karte_als_dokument(briefing), self._zugang.file_name("karte", briefing), "docx")
