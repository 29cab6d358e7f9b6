"""How do the texts of the body get into the fields?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from methodenkoffer.loading.kopf import Wert
from methodenkoffer.loading.rohdatei import Rohdatei
from methodenkoffer.loading.rumpf import Teil, parse_parts, split_ansage, split_list
from methodenkoffer.schema import Abschnitt


@dataclass
class Rumpf:
    """Fills the body's texts into the values of the front matter."""

    ziel: Rohdatei
    werte: dict[str, Any]

    def fill(self, rumpf: str, versatz: int) -> None:
        """Take a body that begins after ``versatz`` lines of the file."""
        davor, teile = parse_parts(rumpf, versatz)
        if davor:
            self.ziel.say(
                versatz + 1,
                "",
                "vor der ersten Überschrift steht Text",
                "unter eine Überschrift setzen",
                "L021",
            )
        erlaubt = {a.ueberschrift: a for a in self.ziel.sorte.abschnitte}
        gesehen: list[str] = []
        for teil in teile:
            abschnitt = erlaubt.get(teil.titel)
            if teil.ebene != 2 or abschnitt is None:  # noqa: PLR2004
                self.ziel.say(
                    teil.zeile,
                    teil.titel,
                    "diese Überschrift gibt es hier nicht",
                    f"eine von diesen nehmen: {', '.join(erlaubt)}",
                    "L022",
                )
            elif teil.titel in gesehen:
                self.ziel.say(teil.zeile, teil.titel, "steht zweimal da", "die Texte zusammenführen", "L023")
            else:
                gesehen.append(teil.titel)
                self._fill_part(abschnitt, teil)
        self._check_order(gesehen, [a.ueberschrift for a in self.ziel.sorte.abschnitte])

    def _check_order(self, gesehen: list[str], soll: list[str]) -> None:
        ende = self.ziel.text.count("\n") + 1
        for titel in soll:
            if titel not in gesehen:
                self.ziel.say(ende, titel, "dieser Abschnitt fehlt", f"„## {titel}“ mit Text ergänzen", "L024")
        if gesehen != sorted(gesehen, key=soll.index):
            feste = " · ".join(soll)
            self.ziel.say(1, "", "die Abschnitte stehen nicht in der festen Reihenfolge", f"so ordnen: {feste}", "L025")

    def _fill_part(self, abschnitt: Abschnitt, teil: Teil) -> None:
        feld = abschnitt.feld
        if feld in self.werte and abschnitt.art != "schritte":
            self.ziel.say(
                self.ziel.line_of(feld),
                feld,
                "gehört nicht in den Kopf",
                f"unter „## {teil.titel}“ schreiben",
                "L026",
            )
        if abschnitt.art != "schritte":
            self.ziel.zeilen[(feld,)] = teil.zeile
        getattr(self, f"_fill_{abschnitt.art}")(abschnitt, teil)

    def _fill_text(self, abschnitt: Abschnitt, teil: Teil) -> None:
        if not teil.text or teil.unter:
            self.ziel.say(
                teil.zeile,
                teil.titel,
                "hier wird einfacher Text erwartet",
                "Text ohne weitere Überschrift schreiben",
                "L027",
            )
        self.werte[abschnitt.feld] = teil.text or "–"

    def _fill_liste(self, abschnitt: Abschnitt, teil: Teil) -> None:
        punkte = split_list(teil.text)
        if not punkte or teil.unter:
            self.ziel.say(
                teil.zeile,
                teil.titel,
                "hier wird eine Liste erwartet",
                "jeden Punkt mit „- “ beginnen",
                "L028",
            )
            punkte = punkte or (("–", 0),)
        self.werte[abschnitt.feld] = [text for text, _ in punkte]
        luecke = self._gap(teil)
        for i, (_, zeile) in enumerate(punkte):
            self.ziel.zeilen[(abschnitt.feld, i)] = teil.zeile + luecke + zeile

    def _gap(self, teil: Teil) -> int:
        """Lines from the heading to the first line of its text."""
        zeilen = self.ziel.text.split("\n")[teil.zeile :]
        return 1 + next((i for i, z in enumerate(zeilen) if z.strip()), 0)

    def _fill_schritte(self, abschnitt: Abschnitt, teil: Teil) -> None:
        im_kopf: Wert | None = self.werte.get(abschnitt.feld)
        if not isinstance(im_kopf, list) or not all(isinstance(s, dict) for s in im_kopf):
            self.ziel.say(
                self.ziel.line_of("schritte"),
                "schritte",
                "die Schritte fehlen im Kopf",
                "für jeden Schritt minuten, kuerzbar_auf und sozialform angeben",
                "L029",
            )
            self.werte.pop(abschnitt.feld, None)
            return
        if len(im_kopf) != len(teil.unter):
            self.ziel.say(
                teil.zeile,
                teil.titel,
                f"hier stehen {len(teil.unter)} Schritte, im Kopf sind es {len(im_kopf)}",
                "beide Stellen angleichen",
                "L030",
            )
        for i, (fakten, unter) in enumerate(zip(im_kopf, teil.unter, strict=False)):
            text, ansage = split_ansage(unter.text)
            self.ziel.zeilen[("schritte", i, "titel")] = unter.zeile
            self.ziel.zeilen[("schritte", i, "text")] = unter.zeile
            fakten.update(titel=unter.titel, text=text, ansage=ansage)  # type: ignore[union-attr]

    def _fill_unter(self, abschnitt: Abschnitt, teil: Teil) -> None:
        soll = [titel for titel, _ in abschnitt.unter]
        ist = [u.titel for u in teil.unter]
        if ist != soll:
            self.ziel.say(
                teil.zeile,
                teil.titel,
                "die Unterüberschriften stimmen nicht",
                f"genau diese, in dieser Reihenfolge: {', '.join(soll)}",
                "L031",
            )
        felder = dict(abschnitt.unter)
        self.werte[abschnitt.feld] = {felder[u.titel]: u.text for u in teil.unter if u.titel in felder}
        self.ziel.zeilen.update({(abschnitt.feld, felder[u.titel]): u.zeile for u in teil.unter if u.titel in felder})

    def _fill_rollen(self, abschnitt: Abschnitt, teil: Teil) -> None:
        felder = dict(abschnitt.unter)
        for u in teil.unter:
            if u.titel not in felder:
                self.ziel.say(
                    u.zeile,
                    u.titel,
                    "diese Rolle gibt es nicht",
                    f"eine von diesen nehmen: {', '.join(felder)}",
                    "L032",
                )
        gute = [u for u in teil.unter if u.titel in felder]
        self.werte[abschnitt.feld] = [{"rolle": felder[u.titel], "text": u.text} for u in gute]
        self.ziel.zeilen.update({(abschnitt.feld, i): u.zeile for i, u in enumerate(gute)})
