"""How do entries become tasks, and when do the names go?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.frame.mappe import Mitnahme
from toolkit.frame.mappe.ausgabe import Datei, write_dates
from toolkit.frame.mappe.zeit import today
from toolkit.widgets import Abschnitt, Knopf, Meldung, Stapel
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.dokument.tagung.blatt import Mitbringsel, Tagung
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.mappe import Wertblatt
    from toolkit.frame.worte import Worte

WOCHEN = {"woche": 1, "monat": 4}


class Aufgabenwahl:
    """Entries without a task, each with two proposals; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Tagung], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self.leer, self.gesagt = Meldung(), Meldung()
        self.liste = Eintragsliste(name=worte("danach.liste"))
        self.block = Abschnitt(worte("danach.liste"), self.leer, self.liste, self.gesagt, ebene=3)
        self.mitnahme = Mitnahme({worte("danach.ics"): self._dates}, grenze)
        self.liste.on_gesture(grenze.guard(self._make))

    def refresh(self, tagung: Tagung) -> None:
        """Show the entries that have no task yet, those with a star first."""
        offen = open_entries(tagung)
        self.leer.say("" if offen else self._worte("danach.leer"))
        self.liste.eintraege = [self._entry(tagung, m) for m in offen]

    def _entry(self, tagung: Tagung, m: Mitbringsel) -> dict[str, Any]:
        from toolkit.dokument.tagung.blatt import follow_up_day
        from toolkit.dokument.worte import say_date

        worte = self._worte
        tage = {name: say_date(follow_up_day(tagung, today(), wochen)) for name, wochen in WOCHEN.items()}
        # The year goes without saying here, and the button stays on one line on a telephone.
        knoepfe = [[name, worte(f"danach.{name}", tag=tag.rsplit(" ", 1)[0])] for name, tag in tage.items()]
        return {
            "id": m.id,
            "titel": m.was.strip() or m.vorhaben.strip() or worte("unterwegs.ohne_text"),
            "zeilen": [worte("unterwegs.vorhaben", text=m.vorhaben.strip())] if m.vorhaben.strip() else [],
            "marke": worte("unterwegs.wichtig") if m.stern else "",
            "knoepfe": [] if self._stand.gesperrt else knoepfe,
        }

    def _make(self, geste: str, kennung: str) -> None:
        from toolkit.dokument.tagung.blatt import HOECHSTENS_AUFGABEN, follow_up_day, make_task
        from toolkit.dokument.worte import say_date

        tagung = self._stand.wert
        if tagung is None or self._stand.gesperrt:
            return
        if len(tagung.aufgaben) >= HOECHSTENS_AUFGABEN:
            self.gesagt.say(self._worte("danach.voll"))
            return
        eintrag = next(m for m in tagung.mitbringsel if m.id == kennung)
        bis = follow_up_day(tagung, today(), WOCHEN[geste])
        neue = [*tagung.aufgaben, make_task(eintrag, bis)]
        if self._stand.save(tagung.model_copy(update={"aufgaben": neue})):
            self.gesagt.say(self._worte("danach.neu", tag=say_date(bis)))

    def _dates(self) -> Datei | None:
        from toolkit.dokument.aufgaben import Quelle, aufgaben_als_termine, gather_tasks

        tagung = self._stand.wert
        if tagung is None:
            return None
        quelle = Quelle(self._stand.schluessel, "tagung", tagung.titel, tagung.model_dump(mode="json"))
        termine = aufgaben_als_termine(gather_tasks([quelle]), tagung.titel)
        if not termine.termine:
            self.mitnahme.gesagt.say(self._worte("danach.keine_termine"))
            return None
        return write_dates(termine, f"{self._worte('danach.ics')} {tagung.titel}")


class Namenloeschen:
    """Takes all names out of the entries; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, stand: Wertblatt[Tagung], grenze: Grenze) -> None:
        """Build it."""
        self._worte, self._stand = worte, stand
        self._vorher: dict[str, str] = {}
        self.text, self.gesagt = Meldung(), Meldung()
        self.loeschen = Knopf(beschriftung=worte("danach.loeschen"), klasse="k-knopf--leise")
        self.zurueck = Knopf(beschriftung=worte("danach.zurueck"), klasse="k-knopf--leise", versteckt=True)
        innen = Stapel(self.text, self.loeschen, self.gesagt, self.zurueck)
        self.block = Abschnitt(worte("danach.loeschen_titel"), innen, ebene=3)
        self.loeschen.on_click(grenze.guard(self._delete))
        self.zurueck.on_click(grenze.guard(self._put_back))

    def forget(self) -> None:
        """Keep no name of a sheet that was put away."""
        self._vorher = {}
        self.gesagt.say("")

    def refresh(self, tagung: Tagung) -> None:
        """Say how many names there are."""
        anzahl = count_names(tagung)
        self.text.say(self._worte.count("danach.loeschen_text", anzahl))
        self.loeschen.versteckt = self._stand.gesperrt or not anzahl
        self.zurueck.versteckt = self._stand.gesperrt or not self._vorher

    def _delete(self) -> None:
        from toolkit.dokument.tagung.blatt import forget_people

        tagung = self._stand.wert
        if tagung is None:
            return
        anzahl = count_names(tagung)
        self._vorher = {m.id: m.wer for m in tagung.mitbringsel if m.wer}
        if self._stand.save(forget_people(tagung)):
            self.gesagt.say(self._worte.count("danach.geloescht", anzahl), self._worte("danach.fassungen"))

    def _put_back(self) -> None:
        tagung = self._stand.wert
        if tagung is None:
            return
        alle = [m if m.wer else m.model_copy(update={"wer": self._vorher.get(m.id, "")}) for m in tagung.mitbringsel]
        self._vorher = {}
        self.gesagt.say("")
        self._stand.save(tagung.model_copy(update={"mitbringsel": alle}))


def open_entries(tagung: Tagung) -> list[Mitbringsel]:
    """Return the entries that no task belongs to, those with a star first."""
    da = {aufgabe.zu for aufgabe in tagung.aufgaben}
    return sorted((m for m in tagung.mitbringsel if m.id not in da), key=lambda m: not m.stern)


def count_names(tagung: Tagung) -> int:
    """Count the entries in which somebody is named."""
    return sum(bool(m.wer.strip()) for m in tagung.mitbringsel)
