"""How does a person make a Mappe, get its code once, and look at the example?"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from toolkit.apps.mappe.teil import Teil
from toolkit.dokument.worte import say_date
from toolkit.frame.mappe import Mitnahme, make_plain_form
from toolkit.frame.mappe.ausgabe import Datei, write_dates
from toolkit.widgets import Abschnitt, Ausgang, Knopf, Meldung, Reihe, Stapel

if TYPE_CHECKING:
    from toolkit.frame.mappe import Mappenleiste
    from toolkit.frame.schirm import Rahmen

VORHER_TAGE = 30


class Anlegen(Teil):
    """Two ways in for those who have no code yet."""

    def __init__(self, rahmen: Rahmen, leiste: Mappenleiste, zettel: Codezettel) -> None:
        """Build the part; ``zettel`` shows the new code."""
        super().__init__(rahmen, leiste)
        worte = self.worte
        self._zettel = zettel
        self._name = ""
        feld = {"art": "zeile", "name": "name", "titel": worte("anlegen.name"), "hilfe": worte("anlegen.name_hilfe")}
        self.name = make_plain_form([feld])
        self.knopf = Knopf(beschriftung=worte("anlegen.knopf"))
        self.beispiel = self.make_quiet(worte("anlegen.beispiel"))
        self.gesagt = Meldung()
        self.block = Abschnitt(
            worte("anlegen.titel"),
            Meldung(text=worte("anlegen.text")),
            self.name,
            Meldung(text=worte("anlegen.frist"), punkte=list(worte.group("vorab").values())),
            Reihe(self.knopf, self.beispiel),
            Meldung(text=worte("anlegen.beispiel_hilfe")),
            self.gesagt,
            anker="neu",
        )
        self.name.on_draft(self.guard(self._typed))
        self.knopf.on_click(self.guard(self._create))
        self.beispiel.on_click(self.guard(self._show_example))

    def refresh(self) -> None:
        """Be there only while no Mappe is open."""
        self.block.versteckt = self.mappe.ist_da

    def _typed(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        self._name = str(inhalt.get("name", ""))

    def _create(self) -> None:
        code = self.leiste.open_with(lambda: self.mappe.create(self._name))
        if not code:
            self.gesagt.say(self.mappe.grund)
            return
        self._zettel.show(code, self.worte("code.neu"))
        self.name.show({})
        self._name = ""

    def _show_example(self) -> None:
        self.leiste.open_with(self.mappe.show_example)
        self.gesagt.say(self.mappe.grund)


class Codezettel(Teil):
    """Shows a code once, with ways to keep it."""

    def __init__(self, rahmen: Rahmen, leiste: Mappenleiste) -> None:
        """Build it hidden."""
        super().__init__(rahmen, leiste)
        worte = self.worte
        self._code, self._wozu = "", ""
        self.wozu = Meldung()
        self.zeile = Meldung(klasse="k-hinweis k-hinweis--gut")
        self.frist = Meldung()
        self.drucken = Knopf(beschriftung=worte("code.drucken"))
        self.fertig = self.make_quiet(worte("code.fertig"))
        self.ausgang = Ausgang()
        self.mitnahme = Mitnahme(
            {worte("code.sichern"): self._file, worte("code.erinnern"): self._reminder}, rahmen.grenze
        )
        self.block = Abschnitt(
            worte("code.titel"),
            self.wozu,
            self.zeile,
            Meldung(text=worte("code.warnung")),
            self.frist,
            Reihe(self.drucken),
            self.mitnahme.block,
            Stapel(self.fertig),
            self.ausgang,
            versteckt=True,
            anker="code",
        )
        self.drucken.on_click(self.guard(self._print))
        self.fertig.on_click(self.guard(self.hide))

    def show(self, code: str, wozu: str) -> None:
        """Show a code.

        Args:
            code: the code.
            wozu: sentence on what it opens.
        """
        self._code, self._wozu = code, wozu
        self.wozu.say(wozu)
        self.zeile.say(code)
        self.frist.say(self._say_end() if self.mappe.ist_da else "")
        self.block.versteckt = False
        self.leiste.show_part("code")

    def hide(self) -> None:
        """Take the code from the screen; it cannot be shown again."""
        self._code = ""
        self.zeile.say("")
        self.block.versteckt = True

    def refresh(self) -> None:
        """Never show the code of a Mappe that is closed."""
        if not self.mappe.ist_da:
            self.hide()

    def _say_end(self) -> str:
        from toolkit.store import kept_until

        return self.worte("code.frist", bis=say_date(kept_until(self.mappe.zugang.mappe)))

    def _lines(self) -> list[str]:
        return [self._wozu, self._code, self.worte("code.warnung"), self._say_end(), self.worte("code.wo")]

    def _print(self) -> None:
        from toolkit.dokument.form import Absatz, Block, Dokument, Ueberschrift
        from toolkit.dokument.freitext import as_inline
        from toolkit.export.html import render_file

        wozu, code, *rest = self._lines()
        bloecke: list[Block] = [Absatz(as_inline(wozu)), Ueberschrift(code)]
        bloecke += [Absatz(as_inline(satz)) for satz in rest]
        self.ausgang.print_page(render_file(Dokument(self.mappe.name, self.worte("code.titel"), tuple(bloecke))))

    def _file(self) -> Datei:
        from toolkit.store.paket import file_stem

        text = "\r\n\r\n".join([self.mappe.name, *self._lines()])
        name = f"{self.worte('code.datei')}-{file_stem(self.mappe.name)}.txt"
        return Datei(name, "text/plain", text.encode("utf-8-sig"))

    def _reminder(self) -> Datei:
        from toolkit.dokument.termine import Termin, Termine
        from toolkit.store import kept_until

        mappe = self.mappe.zugang.mappe
        tag = kept_until(mappe) - timedelta(days=VORHER_TAGE)
        titel = self.worte("code.erinnerung", mappe=mappe.name)
        termin = Termin(f"aufbewahrung-{mappe.id}", titel, tag, tag, text=self._say_end(), wecker=(0,))
        return write_dates(Termine(titel, (termin,)), titel)
