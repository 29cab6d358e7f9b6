"""Where in the Mappe does a person's name stand, and how is it handed out, replaced or deleted?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.mappe.teil import Teil
from toolkit.frame.mappe import Mitnahme, labels_of, make_plain_form
from toolkit.frame.mappe.ausgabe import Datei
from toolkit.widgets import Klappe, Knopf, Meldung, Reihe

if TYPE_CHECKING:
    from toolkit.frame.mappe import Mappenleiste
    from toolkit.frame.schirm import Rahmen
    from toolkit.store.personen import Fundstelle

GEZEIGT = 30


class Person(Teil):
    """Answers requests of people whose names were entered."""

    def __init__(self, rahmen: Rahmen, leiste: Mappenleiste) -> None:
        """Build the part."""
        super().__init__(rahmen, leiste)
        worte = self.worte
        self._eingabe: dict[str, Any] = {}
        self.felder = make_plain_form(
            [
                {"art": "zeile", "name": "name", "titel": worte("person.name")},
                {
                    "art": "zeile",
                    "name": "ersatz",
                    "titel": worte("person.ersatz"),
                    "hilfe": worte("person.ersatz_hilfe"),
                },
            ]
        )
        self.suchen = Knopf(beschriftung=worte("person.suchen"))
        self.ersetzen = self.make_quiet(worte("person.ersetzen"))
        self.funde = Meldung()
        self.mitnahme = Mitnahme({worte("person.mitnehmen"): self._file}, rahmen.grenze)
        self.block = Klappe(
            worte("person.titel"),
            Meldung(text=worte("person.text")),
            self.felder,
            Reihe(self.suchen, self.ersetzen),
            self.funde,
            self.mitnahme.block,
        )
        self.felder.on_draft(self.guard(lambda _, inhalt, __: self._eingabe.update(inhalt)))
        self.suchen.on_click(self.guard(self._find))
        self.ersetzen.on_click(self.guard(self._replace))

    def refresh(self) -> None:
        """Be there while a Mappe is open; replacing needs a code that may write."""
        self.block.versteckt = not self.mappe.ist_da
        self.ersetzen.versteckt = not self.mappe.darf_schreiben
        if not self.mappe.ist_da:
            self.funde.say("")
            self.felder.show({})
            self._eingabe = {}

    @property
    def _name(self) -> str:
        return str(self._eingabe.get("name", "")).strip()

    def _find(self) -> None:
        from toolkit.store.personen import find_person

        funde = self._safely(lambda: find_person(self.mappe.ablage, self.mappe.zugang, self._name))
        if funde is not None:
            self.funde.say(
                self.worte.count("person.funde", len(funde), name=self._name), *map(self._say, funde[:GEZEIGT])
            )

    def _say(self, fund: Fundstelle) -> str:
        feld = " – ".join(_label(fund.art, fund.weg)) or self.worte("person.titelzeile")
        wo = f"{fund.titel}, {feld}"
        if fund.fassung:
            wo = self.worte("person.in_fassung", wo=wo, fassung=fund.fassung)
        return self.worte("person.im_papierkorb", wo=wo) if fund.papierkorb else wo

    def _replace(self) -> None:
        from toolkit.store.personen import GELOESCHT, replace_person

        ersatz = str(self._eingabe.get("ersatz", "")).strip() or GELOESCHT
        ergebnis = self._safely(lambda: replace_person(self.mappe.ablage, self.mappe.zugang, self._name, ersatz))
        if ergebnis is not None:
            self.renew()
            self.funde.say(self.worte.count("person.ersetzt", ergebnis[0], ersatz=ersatz))

    def _file(self) -> Datei | None:
        from toolkit.store.paket import file_stem
        from toolkit.store.personen import export_person

        daten = self._safely(lambda: export_person(self.mappe.ablage, self.mappe.zugang, self._name))
        if daten is None:
            return None
        name = "-".join([self.worte("person.datei"), file_stem(self._name)])
        return Datei(f"{name}.json", "application/json", daten)

    def _safely(self, tun: Any) -> Any:
        if len(self._name) < 2:  # noqa: PLR2004
            self.funde.say(self.worte("person.zu_kurz"))
            return None
        ergebnis = self.mappe.attempt(tun)
        if ergebnis is None:
            self.funde.say(self.mappe.grund)
        return ergebnis


def _label(art: str, weg: tuple[str, ...]) -> list[str]:
    """Name a place in the content; numbers of entries count from 1."""
    felder, worte, bisher = labels_of(art), [], []
    for teil in weg:
        if teil.isdigit():
            worte.append(str(int(teil) + 1))
        else:
            bisher.append(teil)
            worte.append(felder.get(".".join(bisher), teil))
    return worte
