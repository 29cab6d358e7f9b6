"""How does a person set up a round: how long, how many, where, and who does what?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.apps.beratung import druck
from toolkit.dokument.beratung.rollen import KURZ
from toolkit.frame.mappe import Felder, Mitnahme, make_plain_form
from toolkit.planung.beratung import MEISTE
from toolkit.planung.beratung.phasen import LAENGEN
from toolkit.planung.meldungen import Fehler
from toolkit.planung.worte import say_minutes
from toolkit.widgets import Abschnitt, Klappe, Knopf, Meldung, Optionsgruppe, Stapel, Zahlenfeld
from toolkit.widgets.eintragsliste import Eintragsliste

if TYPE_CHECKING:
    from toolkit.apps.beratung.model import Modell
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.worte import Worte
    from toolkit.widgets import Behaelter

RAUM, ONLINE = "raum", "online"
LOSEN = ""
ZWEI = 2


class Einrichtbereich:
    """Length, people, place, names and papers; ``block`` is what is displayed, ``rollen`` the drawn roles."""

    def __init__(self, worte: Worte, modell: Modell, grenze: Grenze) -> None:
        """Build it and follow the model."""
        self._worte, self._modell = worte, modell
        self.dauer = Optionsgruppe(
            beschriftung=worte("einrichten.dauer"), optionen=[(str(n), say_minutes(n)) for n in LAENGEN], wert="60"
        )
        orte = [(ort, worte(f"einrichten.{ort}")) for ort in (RAUM, ONLINE)]
        self.wo = Optionsgruppe(beschriftung=worte("einrichten.wo"), optionen=orte, wert=RAUM)
        self.personen = Zahlenfeld(
            beschriftung=worte("einrichten.personen"),
            wert=modell.runde.personen,
            kleinster=2,
            groesster=MEISTE,
            hilfe=worte("einrichten.personen_hilfe"),
            fehler=worte("einrichten.personen_fehler", meiste=MEISTE),
        )
        self.hinweise = Meldung(klasse="k-hinweis")
        self.schritte = Eintragsliste(name=worte("einrichten.schritte"))
        self.namen = make_plain_form([Felder(worte).zeilen("namen")])
        self.wuensche = make_plain_form(self._wish_fields(), versteckt=True)
        self.losen = Knopf(beschriftung=worte("rollen.losen"), klasse="k-knopf--leise")
        self.ausgelost = Meldung()
        self.gelost = Eintragsliste(name=worte("rollen.titel"))
        self.rollenliste = Eintragsliste(name=worte("rollen.titel"))
        self.rollen: Behaelter = Klappe(worte("rollen.titel"), self.rollenliste, versteckt=True)
        self.druck = Mitnahme(
            {
                worte("druck.alles"): lambda: druck.print_all(modell.runde),
                worte("druck.schritte"): lambda: druck.print_steps(modell.runde),
                worte("druck.karten"): lambda: druck.print_cards(modell.runde),
                worte("druck.telefon"): druck.print_phone,
            },
            grenze,
        )
        self.block: Behaelter = Stapel(
            Abschnitt(
                worte("einrichten.titel"),
                self.dauer,
                self.wo,
                self.personen,
                self.hinweise,
                Klappe(worte("einrichten.schritte"), self.schritte),
                Klappe(
                    worte("rollen.klappe"),
                    Meldung(text=worte("rollen.hilfe")),
                    self.namen,
                    self.wuensche,
                    self.losen,
                    self.ausgelost,
                    self.gelost,
                ),
                anker="einrichten",
            ),
            Abschnitt(worte("druck.titel"), Meldung(text=worte("druck.hilfe")), self.druck.block, anker="drucken"),
        )
        guard = grenze.guard
        self.dauer.observe(guard(lambda a: self._set(minuten=int(a["new"]))), "wert")
        self.wo.observe(guard(lambda a: self._set(online=a["new"] == ONLINE)), "wert")
        self.personen.observe(guard(self._count), "wert")
        self.namen.on_draft(guard(lambda _, inhalt, __: modell.set_names([str(n) for n in inhalt.get("namen") or []])))
        self.wuensche.on_draft(guard(self._wish))
        self.losen.on_click(guard(modell.draw))

    def refresh(self) -> None:
        """Show what is set up now."""
        runde, worte = self._modell.runde, self._worte
        plan = runde.plan
        self.block.versteckt = self._modell.lage != "bereit"
        self.dauer.wert, self.wo.wert = str(runde.minuten), ONLINE if runde.online else RAUM
        self.personen.wert = runde.zahl
        self.hinweise.say(worte("einrichten.hinweise") if plan.hinweise else "", *plan.hinweise)
        self.schritte.eintraege = [
            {
                "id": p.id,
                "titel": f"{i}. {p.titel}",
                "marke": say_minutes(p.minuten),
                "zeilen": [worte("schritt.spricht", wer=p.spricht), worte("schritt.schweigt", wer=p.schweigt)],
            }
            for i, p in enumerate(plan.phasen, 1)
        ]
        felder = self._wish_fields()
        if felder != self.wuensche.felder:
            self.wuensche.felder = felder
            self.wuensche.show({"fall": runde.fall, "moderation": runde.moderation})
        self.wuensche.versteckt = len(runde.namen) < ZWEI
        besetzung = runde.besetzung
        gezogen = () if isinstance(besetzung, Fehler) else besetzung
        eintraege = [
            {"id": str(i), "titel": b.person, "marke": b.satz, "zeilen": [KURZ[b.rollen[0]]]}
            for i, b in enumerate(gezogen)
        ]
        self.ausgelost.say(worte("rollen.gelost") if gezogen else "")
        self.gelost.eintraege = self.rollenliste.eintraege = eintraege
        self.rollen.versteckt = not gezogen or self._modell.lage not in ("laeuft", "pause")

    def show_kept(self) -> None:
        """Show the names that came back with the tab, or that are gone."""
        self.namen.show({"namen": list(self._modell.runde.namen)})

    def _wish_fields(self) -> list[dict[str, Any]]:
        namen = list(dict.fromkeys(self._modell.runde.namen))
        optionen = [[LOSEN, self._worte("rollen.losen_lassen")], *([n, n] for n in namen)]
        felder = [
            {"art": "wahl", "name": rolle, "titel": self._worte(f"wer.{rolle}"), "optionen": optionen}
            for rolle in ("fall", "moderation")
        ]
        return [Felder.reihe(*felder)]

    def _set(self, **felder: Any) -> None:
        # The fields also follow the model, for example when a running round comes back after a reload.
        if self._modell.lage == "bereit":
            self._modell.set_up(**felder)

    def _count(self, aenderung: dict[str, Any]) -> None:
        zahl = aenderung["new"]
        if zahl is not None and zahl != self._modell.runde.zahl:
            # Whoever types another number than there are names means the number.
            self._set(personen=zahl, namen=(), fall="", moderation="", los=None)
            self.show_kept()

    def _wish(self, _: int, inhalt: dict[str, Any], __: bool) -> None:  # noqa: FBT001
        wuensche = {rolle: str(inhalt.get(rolle) or "") for rolle in ("fall", "moderation")}
        self._set(**{r: n if n in self._modell.runde.namen else "" for r, n in wuensche.items()}, los=None)
