"""How does a ready workshop plan become a document?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from methodenkoffer.skalierung import sum_material
from toolkit.dokument import worte
from toolkit.dokument.form import (
    Absatz,
    Block,
    Dokument,
    Fakt,
    Fakten,
    Hinweis,
    Liste,
    Quellen,
    Tabelle,
    Ueberschrift,
    Verweise,
)
from toolkit.dokument.teile import link_offers, list_sources, say_imprint

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog
    from methodenkoffer.schema import Baustein, Fassung, Pfad


def pfad_als_dokument(pfad: Pfad, katalog: Katalog, personen: int | None = None) -> Dokument:
    """A plan in all its lengths, with times from the beginning and the material for the group.

    Args:
        pfad: the plan.
        katalog: gives the cards of the plan their titles and material.
        personen: people in the group; the plan's ideal size if not given.

    Returns:
        The document; each length bears the anchor ``fassung-1``, ``fassung-2`` …
    """
    leute = personen or pfad.gruppe.ideal
    bloecke: list[Block] = [
        Fakten(
            (
                Fakt("Personen", worte.say_people(pfad.gruppe), "personen"),
                Fakt("Minuten", worte.join_words([str(f.minuten) for f in pfad.fassungen]), "minuten"),
                Fakt("Bereich", worte.name_of(katalog, "bereiche", pfad.bereich), pfad.bereich),
            )
        ),
        Ueberschrift("Worum es geht", anker="worum"),
        Absatz(pfad.worum),
        Ueberschrift("Vorbereiten", anker="vorbereiten"),
        Liste(pfad.vorbereiten, "haken"),
    ]
    if hinweis := _group_note(pfad, leute):
        bloecke.append(Hinweis(hinweis, "achtung"))
    bloecke.append(
        Absatz("Die Zeiten zählen ab Ihrem Beginn: 0:00 ist der Anfang, 1:30 heißt anderthalb Stunden später.")
    )
    for nummer, fassung in enumerate(pfad.fassungen, 1):
        bloecke += _length(fassung, katalog, nummer, leute)
    bloecke += [
        Ueberschrift("Worauf achten", anker="achten"),
        Liste(pfad.achten),
        Ueberschrift("Was mit den Ergebnissen geschieht", anker="ergebnisse"),
        Absatz(pfad.ergebnisse),
        Ueberschrift("Zu sechst", anker="zu-sechst"),
        Absatz(pfad.zu_sechst),
    ]
    if angebote := link_offers(katalog, pfad.angebote):
        bloecke += [Ueberschrift("Zu diesen Angeboten passt der Plan", anker="angebote"), Verweise(angebote)]
    bloecke += [Ueberschrift("Herkunft und Lizenz", anker="herkunft"), Absatz(pfad.herkunft)]
    if pfad.quellen:
        bloecke.append(Quellen(list_sources(pfad.quellen)))
    bloecke.append(Absatz(say_imprint(pfad), "vermerk"))
    return Dokument(pfad.titel, pfad.kurz, tuple(bloecke))


def sum_plan_material(
    fassung: Fassung, katalog: Katalog, personen: int
) -> tuple[tuple[str, float, tuple[str, ...]], ...]:
    """Sum what all cards of one length need.

    Args:
        fassung: one length of the plan.
        katalog: holds the cards; unknown cards count nothing.
        personen: people in the group.

    Returns:
        For each thing, in the order of the plan: its name, the sum, and the titles of the cards that use it.
    """
    mengen: dict[str, float] = {}
    wofuer: dict[str, list[str]] = {}
    for baustein in fassung.bausteine:
        karte = katalog.karten.get(baustein.karte or "")
        for bedarf in sum_material(karte, personen) if karte else ():
            mengen[bedarf.was] = mengen.get(bedarf.was, 0) + bedarf.menge
            titel = wofuer.setdefault(bedarf.was, [])
            if karte and karte.titel not in titel:
                titel.append(karte.titel)
    return tuple((was, menge, tuple(wofuer[was])) for was, menge in mengen.items())


def _length(fassung: Fassung, katalog: Katalog, nummer: int, personen: int) -> list[Block]:
    zeilen, beginn = [], 0
    for baustein in fassung.bausteine:
        zeilen.append(
            (worte.say_clock(beginn), f"{baustein.minuten}\u00a0Min.", *_say_block(baustein, katalog, personen))
        )
        beginn += baustein.minuten
    puffer = fassung.minuten - beginn
    if puffer > 0:
        zeilen.append(
            (worte.say_clock(beginn), f"{puffer}\u00a0Min.", "Puffer", "Für alles, was länger dauert als gedacht.")
        )
    anker = f"fassung-{nummer}"
    bloecke: list[Block] = [
        Ueberschrift(f"{fassung.name}: {worte.say_minutes(fassung.minuten)}", anker=anker),
        Tabelle(("Ab", "Dauer", "Was geschieht", "Wozu"), tuple(zeilen)),
    ]
    material = sum_plan_material(fassung, katalog, personen)
    if material:
        bloecke += [
            Ueberschrift(f"Material für {personen} Personen", 2, f"{anker}-material"),
            Liste(
                tuple(f"{worte.say_amount(menge)} × {was} ({', '.join(titel)})" for was, menge, titel in material),
                "haken",
            ),
            Absatz(
                "Zusammengezählt über alle Bausteine. Stifte und Wände können Sie mehrfach benutzen.",
                "vermerk",
            ),
        ]
    return bloecke


def name_block(baustein: Baustein, katalog: Katalog) -> str:
    """Name one block of a plan: its own title, else the card's, else what it is."""
    karte = katalog.karten.get(baustein.karte or "")
    ohne = {"pause": "Pause", "input": "Beitrag"}.get(baustein.art, "Gespräch")
    return baustein.titel or (karte.titel if karte else ohne)


def _say_block(baustein: Baustein, katalog: Katalog, personen: int) -> tuple[str, str]:
    karte = katalog.karten.get(baustein.karte or "")
    titel = name_block(baustein, katalog)
    if karte:
        ziel = f"/karten/{karte.slug}?personen={personen}&minuten={baustein.minuten}"
        titel = f"[{karte.titel}]({ziel})" + (f": {baustein.titel}" if baustein.titel else "")
    zweck = baustein.zweck or ""
    if baustein.kuerzbar == "ja":
        zweck = f"{zweck} *Wenn es eng wird, hier kürzen.*".strip()
    return titel, zweck


def _group_note(pfad: Pfad, personen: int) -> str:
    if personen < pfad.gruppe.min:
        return f"Der Plan ist ab {pfad.gruppe.min} Personen gedacht, Sie sind {personen}. Lesen Sie „Zu sechst“."
    if pfad.gruppe.max is not None and personen > pfad.gruppe.max:
        return f"Der Plan ist bis {pfad.gruppe.max} Personen gedacht, Sie sind {personen}."
    return ""
