"""What must be true of a ready workshop plan?"""

from __future__ import annotations

from collections.abc import Iterator

from methodenkoffer.catalogue import Katalog
from methodenkoffer.loading import Rohdatei
from methodenkoffer.rules.regel import Verstoss, regel
from methodenkoffer.schema import Fassung, Karte, Pfad
from methodenkoffer.skalierung import cut_to_fit

OHNE_PAUSE_HOECHSTENS = 90
SECHS = 6


def _cards(fassung: Fassung, katalog: Katalog) -> list[Karte]:
    return [katalog.karten[b.karte] for b in fassung.bausteine if b.karte in katalog.karten]


@regel("P001", "pfade")
def blocks_are_complete(roh: Rohdatei, pfad: Pfad, katalog: Katalog) -> Iterator[Verstoss]:
    """Ein Kartenbaustein nennt eine Karte, die es gibt; jeder andere hat einen Titel."""
    for f, fassung in enumerate(pfad.fassungen):
        for b, baustein in enumerate(fassung.bausteine):
            zeile = roh.line_of("fassungen", f, "bausteine", b)
            feld = f"fassungen[{f + 1}].bausteine[{b + 1}]"
            if (baustein.art == "karte") != (baustein.karte is not None):
                yield Verstoss(zeile, feld, "art und karte passen nicht zusammen", "karte nur bei „art: karte“ angeben")
            elif baustein.karte is not None and baustein.karte not in katalog.karten:
                yield Verstoss(
                    zeile, feld, f"eine Methodenkarte „{baustein.karte}“ gibt es nicht", "Schreibweise prüfen"
                )
            elif baustein.karte is None and baustein.titel is None:
                yield Verstoss(zeile, feld, "der Titel fehlt", "titel ergänzen")


@regel("P002", "pfade")
def plan_opens_and_closes(roh: Rohdatei, pfad: Pfad, katalog: Katalog) -> Iterator[Verstoss]:
    """Ein Plan beginnt mit Ankommen und endet mit einem Abschluss."""
    for f, fassung in enumerate(pfad.fassungen):
        karten = _cards(fassung, katalog)
        zeile, feld = roh.line_of("fassungen", f), f"fassungen[{f + 1}]"
        if karten and "ankommen" not in karten[0].phasen:
            yield Verstoss(
                zeile,
                feld,
                f"„{fassung.name}“ beginnt ohne Ankommen",
                "mit einer Karte der Phase „ankommen“ beginnen",
            )
        if karten and "abschliessen" not in karten[-1].phasen:
            yield Verstoss(
                zeile,
                feld,
                f"„{fassung.name}“ endet ohne Abschluss",
                "mit einer Karte der Phase „abschliessen“ enden",
            )


@regel("P003", "pfade")
def breaks_come_in_time(roh: Rohdatei, pfad: Pfad, _: Katalog) -> Iterator[Verstoss]:
    """Spätestens nach 90 Minuten ist Pause."""
    for f, fassung in enumerate(pfad.fassungen):
        strecke = 0
        for b, baustein in enumerate(fassung.bausteine):
            strecke = 0 if baustein.art == "pause" else strecke + baustein.minuten
            if strecke > OHNE_PAUSE_HOECHSTENS:
                zeile = roh.line_of("fassungen", f, "bausteine", b)
                yield Verstoss(
                    zeile,
                    f"fassungen[{f + 1}].bausteine[{b + 1}]",
                    f"{strecke} Min. ohne Pause",
                    "vorher eine Pause einplanen",
                )
                break


@regel("P004", "pfade")
def plan_keeps_a_buffer(roh: Rohdatei, pfad: Pfad, _: Katalog) -> Iterator[Verstoss]:
    """Mindestens ein Zehntel der Zeit bleibt frei."""
    for f, fassung in enumerate(pfad.fassungen):
        belegt = sum(b.minuten for b in fassung.bausteine)
        if belegt * 10 > fassung.minuten * 9:
            was = f"„{fassung.name}“: {belegt} von {fassung.minuten} Min. sind verplant"
            yield Verstoss(
                roh.line_of("fassungen", f, "minuten"),
                f"fassungen[{f + 1}].minuten",
                was,
                f"höchstens {fassung.minuten * 9 // 10} Min. verplanen",
            )


@regel("P005", "pfade")
def plan_leads_to_something(roh: Rohdatei, pfad: Pfad, katalog: Katalog) -> Iterator[Verstoss]:
    """Jede Fassung entscheidet oder plant etwas."""
    for f, fassung in enumerate(pfad.fassungen):
        phasen = {p for k in _cards(fassung, katalog) for p in k.phasen}
        if not phasen & {"entscheiden", "planen"}:
            yield Verstoss(
                roh.line_of("fassungen", f),
                f"fassungen[{f + 1}]",
                f"„{fassung.name}“ führt zu keiner Verabredung",
                "eine Karte der Phase „entscheiden“ oder „planen“ einbauen",
            )


@regel("P006", "pfade")
def minutes_are_bearable(roh: Rohdatei, pfad: Pfad, katalog: Katalog) -> Iterator[Verstoss]:
    """Kein Kartenbaustein ist kürzer oder länger, als die Karte es in dieser Gruppe trägt."""
    for f, fassung in enumerate(pfad.fassungen):
        for b, baustein in enumerate(fassung.bausteine):
            karte = katalog.karten.get(baustein.karte or "")
            if karte is None:
                continue
            kuerzeste = cut_to_fit(karte, pfad.gruppe.ideal, runden=karte.runden.min).kuerzeste
            laengste = max(karte.dauer.max, kuerzeste)
            if not kuerzeste <= baustein.minuten <= laengste:
                was = f"„{karte.titel}“ braucht mit {pfad.gruppe.ideal} Personen {kuerzeste} bis {laengste} Min."
                zeile = roh.line_of("fassungen", f, "bausteine", b, "minuten")
                yield Verstoss(zeile, f"fassungen[{f + 1}].bausteine[{b + 1}].minuten", was, "die Minuten anpassen")


@regel("P007", "pfade")
def small_groups_are_welcome(roh: Rohdatei, pfad: Pfad, _: Katalog) -> Iterator[Verstoss]:
    """Jeder Plan geht auch mit sechs Personen."""
    if pfad.gruppe.min > SECHS:
        yield Verstoss(
            roh.line_of("gruppe", "min"),
            "gruppe.min",
            f"erst ab {pfad.gruppe.min} Personen",
            "höchstens 6 eintragen und „Zu sechst“ beschreiben",
        )


@regel("P008", "pfade")
def words_are_known(roh: Rohdatei, pfad: Pfad, katalog: Katalog) -> Iterator[Verstoss]:
    """Anlässe, Thema und Angebote gibt es."""
    for feld, vorrat, slugs in (
        ("anlaesse", set(katalog.begriffe["anlaesse"]), pfad.anlaesse),
        ("thema", set(katalog.begriffe["themen"]), (pfad.thema,)),
        ("angebote", set(katalog.angebote), pfad.angebote),
    ):
        for slug in slugs:
            if slug not in vorrat:
                yield Verstoss(
                    roh.line_of(feld),
                    feld,
                    f"„{slug}“ gibt es nicht",
                    "Schreibweise prüfen oder Eintrag löschen",
                )
