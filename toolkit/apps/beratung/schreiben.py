"""Where is written down what the case is about, what helps with the question, and how do names come out of it?"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from toolkit.apps.beratung.tab import NOTIZEN
from toolkit.frame.mappe import Feld, Felder, Mitnahme, make_plain_form
from toolkit.frame.mappe.ausgabe import write_document
from toolkit.planung.beratung.frage import ANFAENGE, HELFEN, check_question
from toolkit.planung.decknamen import WORTE, make_cover
from toolkit.widgets import Abschnitt, Klappe, Knopf, Meldung, Reihe, Stapel
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from toolkit.apps.beratung.model import Modell
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe.ausgabe import Datei, Form
    from toolkit.frame.worte import Worte
    from toolkit.widgets import Behaelter

# What is written in which step; the others read on.
FELDER = {
    "erzaehlen": "erzaehlt",
    "nachfragen": "nachgefragt",
    "frage": "frage",
    "vermutungen": "vermutungen",
    "ideen": "ideen",
}
ERSTE = "wahl"
MEISTE_NAMEN = 100


def case_fields(f: Felder) -> dict[str, Feld]:
    """Return the fields of the case part by their names, in the order in which they come up."""
    return {
        "erzaehlt": f.absatz("erzaehlt"),
        "nachgefragt": f.absatz("nachgefragt"),
        "frage": f.absatz("frage"),
        "vermutungen": f.absatz("vermutungen"),
        "ideen": f.absatz("ideen"),
    }


class Schreibbereich:
    """Notes, the helper for the question and other names; ``block`` is what is displayed."""

    def __init__(
        self,
        worte: Worte,
        modell: Modell,
        grenze: Grenze,
        loeschtag: Callable[[], date | None],
        changed: Callable[[], None],
    ) -> None:
        """Build it hidden.

        Args:
            worte: the screen's words.
            modell: the state of the screen.
            grenze: boundary of the screen.
            loeschtag: gives the day of deletion that was chosen.
            changed: is called after the screen itself changed what was written.
        """
        self._worte, self._modell, self._loeschtag, self._changed = worte, modell, loeschtag, changed
        self.hilfe = Meldung(text=worte("frage.helfen"))
        self.hilfe.punkte = list(HELFEN)
        self.anfaenge = Meldung(text=worte("frage.anfaenge"))
        self.anfaenge.punkte = list(ANFAENGE)
        self.geprueft = Meldung(klasse="k-hinweis")
        self.fragehilfe: Behaelter = Stapel(self.hilfe, self.anfaenge, versteckt=True)
        self.form = make_plain_form([], blatt=NOTIZEN)
        self.bisher = Eintragsliste(name=worte("mitschrift.bisher"))
        self.bisherblock: Behaelter = Klappe(worte("mitschrift.bisher"), self.bisher, versteckt=True)
        self._namen: list[dict[str, Any]] = []
        self.namen = make_plain_form(self._name_fields())
        self.ersetzen = Knopf(beschriftung=worte("namen.ersetzen"), klasse="k-knopf--leise")
        self.zurueck = Knopf(beschriftung=worte("namen.zurueck"), klasse="k-knopf--leise", versteckt=True)
        self.ersetzt = Meldung()
        formen: tuple[Form, ...] = ("docx", "pdf", "md")
        self.mitnahme = Mitnahme({worte(f"mitschrift.{form}"): partial(self._file, form) for form in formen}, grenze)
        self.danach: Behaelter = Stapel(
            Meldung(text=worte("mitschrift.hilfe")), self.mitnahme.block, klasse="k-mitschrift", versteckt=True
        )
        self.block: Behaelter = Abschnitt(
            worte("mitschrift.titel"),
            self.fragehilfe,
            self.form,
            self.geprueft,
            self.bisherblock,
            Klappe(
                worte("namen.titel"),
                Meldung(text=worte("namen.hilfe")),
                self.namen,
                Reihe(self.ersetzen, self.zurueck),
                self.ersetzt,
            ),
            self.danach,
            anker="mitschrift",
            versteckt=True,
        )
        guard = grenze.guard
        self.form.on_draft(guard(self._write))
        self.namen.on_draft(guard(lambda _, inhalt, __: setattr(self, "_namen", list(inhalt.get("namen") or []))))
        self.ersetzen.on_click(guard(self._cover))
        self.zurueck.on_click(guard(self._uncover))

    def refresh(self) -> None:
        """Show the fields that belong to the step that runs now."""
        modell = self._modell
        phase = modell.phase.id if modell.phase else ""
        self.block.versteckt = modell.lage == "bereit" or "fall" in modell.runde.aufgehoben
        self.danach.versteckt = modell.lage != "fertig"
        self.fragehilfe.versteckt = phase != "frage"
        self.geprueft.say(*(check_question(modell.schrift.frage) if phase == "frage" else ("",)))
        self.form.felder = self._fields(phase)
        self.bisher.eintraege = self._written(phase)
        self.bisherblock.versteckt = not self.bisher.eintraege
        self.zurueck.versteckt = not modell.schrift.ersetzt

    def show_kept(self) -> None:
        """Show the notes as they are in the model: they came back with the tab, or the screen changed them."""
        self.form.show(dict(self._modell.schrift.notizen), NOTIZEN)

    def forget(self) -> None:
        """Forget names and notes."""
        self._namen = []
        self.namen.show({})
        self.ersetzt.say("")
        self.show_kept()

    def _fields(self, phase: str) -> list[Feld]:
        """Return the one field that is written in now; whoever reads the notes, or has time, sees all."""
        alle = case_fields(Felder(self._worte))
        if phase in FELDER:
            return [alle[FELDER[phase]]]
        return [alle["erzaehlt"]] if phase == ERSTE else list(alle.values())

    def _written(self, phase: str) -> list[dict[str, Any]]:
        """List what was written in other steps than this one."""
        hier = FELDER.get(phase, "erzaehlt" if phase == ERSTE else "")
        texte = {n: t for n, t in self._modell.schrift.notizen.items() if n != hier and t.strip()} if hier else {}
        return [
            {"id": n, "titel": self._worte(f"feld.{n}"), "zeilen": t.strip().splitlines()} for n, t in texte.items()
        ]

    def _name_fields(self) -> list[dict[str, Any]]:
        f = Felder(self._worte)
        # A new entry has no value yet: that is a person.
        optionen = [("" if art == "person" else art, wort) for art, wort in WORTE.items()]
        arten = {"art": "wahl", "name": "art", "titel": self._worte("namen.art"), "optionen": optionen}
        return [f.liste("namen", f.reihe(f.zeile("name", breit=True), arten))]

    def _write(self, _: int, inhalt: dict[str, Any], aktuell: bool) -> None:  # noqa: FBT001
        frage = self._modell.schrift.frage
        self._modell.schrift.write_notes(inhalt)
        if not aktuell:
            # The page was typed in while other content was on its way to her: what she sees counts.
            self.ersetzt.say("")
            self.show_kept()
        if frage != self._modell.schrift.frage:
            self._modell.stand += 1

    def _cover(self) -> None:
        eintraege = [(str(n.get("name") or ""), n.get("art") or "person") for n in self._namen[:MEISTE_NAMEN]]
        decknamen = make_cover([(name, art if art in WORTE else "person") for name, art in eintraege])
        if not decknamen:
            self.ersetzt.say(self._worte("namen.keine"))
            return
        ersetzt = self._modell.schrift.cover(decknamen)
        bleibt = (
            [self._worte("namen.bleibt", worte=", ".join(f"„{w}“" for w in ersetzt.bleibt))] if ersetzt.bleibt else []
        )
        self.ersetzt.say(self._worte.count("namen.ersetzt", ersetzt.anzahl), *bleibt)
        self._changed()

    def _uncover(self) -> None:
        self._modell.schrift.uncover()
        self.ersetzt.say(self._worte("namen.wieder_da"))
        self._changed()

    def _file(self, form: Form) -> Datei:
        from toolkit.dokument.beratung.blatt import fall_als_dokument

        fall = self._modell.schrift.fall(self._modell.tag, self._loeschtag())
        return write_document(fall_als_dokument(fall), fall.titel, form)
