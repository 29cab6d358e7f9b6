"""What must be true of an offer?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from methodenkoffer.catalogue import Katalog
from methodenkoffer.loading import Rohdatei
from methodenkoffer.rules.regel import Verstoss, regel
from methodenkoffer.schema import Angebot


@regel("A001", "angebote")
def numbers_are_unique(roh: Rohdatei, angebot: Angebot, katalog: Katalog) -> Iterator[Verstoss]:
    """Jedes Angebot hat seine eigene Nummer."""
    andere = [a.titel for a in katalog.angebote.values() if a.nummer == angebot.nummer and a.slug != angebot.slug]
    if andere:
        yield Verstoss(
            roh.line_of("nummer"),
            "nummer",
            f"{angebot.nummer} trägt schon „{andere[0]}“",
            "eine freie Nummer nehmen",
        )


@regel("A002", "angebote")
def links_resolve(roh: Rohdatei, angebot: Angebot, katalog: Katalog) -> Iterator[Verstoss]:
    """Genannte Methodenkarten und Workshop-Pläne gibt es."""
    for feld, vorrat in (("karten", katalog.karten), ("pfade", katalog.pfade)):
        for i, slug in enumerate(getattr(angebot, feld)):
            if slug not in vorrat:
                yield Verstoss(
                    roh.line_of(feld, i),
                    f"{feld}[{i + 1}]",
                    f"„{slug}“ gibt es nicht",
                    "Schreibweise prüfen oder Eintrag löschen",
                )


@regel("A003", "angebote")
def words_are_known(roh: Rohdatei, angebot: Angebot, katalog: Katalog) -> Iterator[Verstoss]:
    """Anlässe und Zielgruppen stehen in den Listen unter begriffe."""
    for feld in ("anlaesse", "zielgruppen"):
        for i, slug in enumerate(getattr(angebot, feld)):
            if slug not in katalog.begriffe[feld]:
                yield Verstoss(
                    roh.line_of(feld, i),
                    f"{feld}[{i + 1}]",
                    f"„{slug}“ gibt es nicht",
                    f"einen Wert aus begriffe/{feld}.yaml nehmen",
                )


@regel("A004", "angebote")
def roles_are_named_once(roh: Rohdatei, angebot: Angebot, _: Katalog) -> Iterator[Verstoss]:
    """Jede Rolle steht nur einmal da."""
    for rolle, zahl in Counter(r.rolle for r in angebot.rollen).items():
        if zahl > 1:
            yield Verstoss(
                roh.line_of("rollen"),
                "Meine Rolle",
                f"„{rolle}“ steht {zahl}-mal da",
                "die Texte zusammenführen",
            )


@regel("A005", "angebote")
def sources_have_address_and_date(roh: Rohdatei, angebot: Angebot, _: Katalog) -> Iterator[Verstoss]:
    """Jede Quelle hat eine Adresse und ein Datum."""
    for i, quelle in enumerate(angebot.quellen):
        if quelle.url is None or quelle.gesehen is None:
            yield Verstoss(
                roh.line_of("quellen", i),
                f"quellen[{i + 1}]",
                "Adresse oder Datum fehlt",
                "url und gesehen eintragen",
            )


@regel("A006", "angebote")
def proposals_are_labelled(roh: Rohdatei, angebot: Angebot, _: Katalog) -> Iterator[Verstoss]:
    """Der Abschnitt zur Herkunft sagt, was unser Vorschlag ist."""
    if "vorschlag" not in angebot.herkunft.casefold():
        yield Verstoss(
            roh.line_of("herkunft"),
            "Herkunft",
            "es steht nicht da, was unser Vorschlag ist",
            "einen Satz mit „unser Vorschlag“ ergänzen",
        )


@regel("A007", "angebote")
def local_versions_stay_apart(roh: Rohdatei, angebot: Angebot, _: Katalog) -> Iterator[Verstoss]:
    """Eigene Formate vor Ort sehen nicht wie das Angebot des Programms aus."""
    if "nicht das angebot des programms" not in angebot.lokal.casefold():
        yield Verstoss(
            roh.line_of("lokal"),
            "Eigene Formate vor Ort",
            "der Unterschied zum Programm fehlt",
            "„Das ist nicht das Angebot des Programms“ ergänzen",
        )
