"""How does a method card become a document?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument import worte
from toolkit.dokument.form import (
    Absatz,
    Block,
    Dokument,
    Fakt,
    Fakten,
    Hinweis,
    Liste,
    Merkmale,
    Quellen,
    Schritt,
    Schritte,
    Ueberschrift,
    Verweis,
    Verweise,
)
from toolkit.dokument.teile import list_sources, say_imprint

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog
    from methodenkoffer.schema import Karte
    from methodenkoffer.skalierung import Zuschnitt


def karten_fakten(karte: Karte) -> Fakten:
    """The three facts of every card, always in this order: Personen, Minuten, Ort."""
    d = karte.dauer
    spanne = f"{d.ueblich} ({d.min} bis {d.max})" if d.min != d.max else str(d.ueblich)
    return Fakten(
        (
            Fakt("Personen", worte.say_people(karte.gruppe), "personen"),
            Fakt("Minuten", spanne, "minuten"),
            Fakt("Ort", worte.join_words([worte.FORMEN[f] for f in karte.formen]), "ort"),
        )
    )


def karte_als_dokument(karte: Karte, zuschnitt: Zuschnitt, katalog: Katalog) -> Dokument:
    """Everything that a card says, cut to a group and a time.

    Args:
        karte: the card.
        zuschnitt: its steps and material for the group, from ``cut_to_fit``.
        katalog: gives related cards their titles; relations to unknown cards are left out.

    Returns:
        The document; sections bear the anchors ``worum``, ``ablauf``, ``material``, ``achten``,
        ``wann-nicht``, ``barrieren``, ``online``, ``varianten``, ``beispiel``, ``verwandt``, ``herkunft``.
    """
    bloecke: tuple[Block, ...] = (
        karten_fakten(karte),
        *_purpose(karte),
        *_steps(karte, zuschnitt),
        *_material(karte, zuschnitt),
        *_pitfalls(karte),
        Ueberschrift("Wann nicht", anker="wann-nicht"),
        Liste(karte.wann_nicht),
        *_barriers(karte),
        Ueberschrift("Online", anker="online"),
        Absatz(karte.online),
        Ueberschrift("Varianten", anker="varianten"),
        Liste(karte.varianten),
        Ueberschrift("Ein Beispiel", anker="beispiel"),
        Absatz(karte.beispiel),
        *_relations(karte, katalog),
        *_origin(karte),
    )
    return Dokument(karte.titel, karte.kurz, bloecke)


def karte_als_druckblatt(karte: Karte, zuschnitt: Zuschnitt) -> Dokument:
    """What the moderation holds in her hand: steps, material, pitfalls and barrier notes."""
    bloecke: tuple[Block, ...] = (
        karten_fakten(karte),
        *_steps(karte, zuschnitt),
        *_material(karte, zuschnitt),
        *_pitfalls(karte),
        *_barriers(karte),
    )
    return Dokument(karte.titel, karte.kurz, bloecke)


def _purpose(karte: Karte) -> list[Block]:
    bloecke: list[Block] = [
        Ueberschrift("Worum es geht", anker="worum"),
        Absatz(karte.worum),
        Absatz(f"**Das haben Sie am Ende:** {karte.ergebnis}"),
    ]
    if karte.datenschutz:
        bloecke.append(Hinweis(f"**Datenschutz:** {karte.datenschutz}"))
    return bloecke


def _steps(karte: Karte, zuschnitt: Zuschnitt) -> list[Block]:
    bloecke: list[Block] = [Ueberschrift("Ablauf", anker="ablauf")]
    gruppen = zuschnitt.kleingruppen
    leute = "1 Person" if zuschnitt.personen == 1 else f"{zuschnitt.personen} Personen"
    if gruppen > 1:
        leute += f" in {gruppen} kleinen Gruppen"
    if karte.runden.max > 1:
        leute += f" und {zuschnitt.runden} Runde{'n' if zuschnitt.runden > 1 else ''}"
    satz = f"Gerechnet für {leute}: zusammen **{worte.say_minutes(zuschnitt.minuten)}**."
    if zuschnitt.kuerzeste < zuschnitt.minuten:
        satz += f" Kürzer als {worte.say_minutes(zuschnitt.kuerzeste)} geht es nicht."
    bloecke.append(Absatz(satz))
    if zuschnitt.hinweise:
        art = "hinweis" if zuschnitt.passt else "achtung"
        bloecke.append(Hinweis(" ".join(zuschnitt.hinweise), "achtung" if art == "achtung" else "hinweis"))
    schritte = []
    for schritt, zeile in zip(karte.schritte, zuschnitt.zeilen, strict=True):
        zusatz = worte.SOZIALFORMEN[schritt.sozialform]
        if zeile.runden > 1:
            zusatz += f", {zeile.runden} Runden"
        schritte.append(Schritt(zeile.titel, schritt.text, schritt.ansage, zeile.minuten, worte.capitalize(zusatz)))
    bloecke.append(Schritte(tuple(schritte)))
    return bloecke


def _material(karte: Karte, zuschnitt: Zuschnitt) -> list[Block]:
    punkte = [f"{worte.say_amount(b.menge)} × {b.was}" for b in zuschnitt.material]
    punkte.append(f"Raum: {karte.raum}")
    bloecke: list[Block] = [Ueberschrift("Material", anker="material"), Liste(tuple(punkte), "haken")]
    zeiten = [
        f"{worte.say_minutes(minuten)} für {zweck}"
        for minuten, zweck in (
            (karte.dauer.vorbereitung, "die Vorbereitung"),
            (karte.dauer.aufbau, "den Aufbau"),
        )
        if minuten
    ]
    if zeiten:
        bloecke.append(Absatz(f"Rechnen Sie vorher {worte.join_words(zeiten, 'und')} ein."))
    return bloecke


def _pitfalls(karte: Karte) -> list[Block]:
    return [Ueberschrift("Worauf achten", anker="achten"), Liste(karte.achten)]


def _barriers(karte: Karte) -> list[Block]:
    paare = tuple((wort, str(getattr(karte.barrieren, feld))) for feld, wort in worte.BARRIEREN.items())
    return [Ueberschrift("Ohne Barrieren", anker="barrieren"), Merkmale(paare)]


def _relations(karte: Karte, katalog: Katalog) -> list[Block]:
    verweise = tuple(
        Verweis(katalog.karten[v.karte].titel, f"/karten/{v.karte}", worte.BEZIEHUNGEN[v.art], v.grund)
        for v in karte.verwandt
        if v.karte in katalog.karten
    )
    verweise += tuple(
        Verweis(pfad.titel, f"/pfade/{pfad.slug}", "Kommt vor im Workshop-Plan", pfad.kurz)
        for pfad in katalog.pfade.values()
        if any(b.karte == karte.slug for f in pfad.fassungen for b in f.bausteine)
    )
    if not verweise:
        return []
    return [Ueberschrift("Was dazu passt", anker="verwandt"), Verweise(verweise)]


def _origin(karte: Karte) -> list[Block]:
    herkunft = karte.herkunft
    satz = f"{herkunft.text} {worte.SICHERHEITEN[herkunft.sicherheit]}"
    bloecke: list[Block] = [Ueberschrift("Herkunft und Lizenz", anker="herkunft"), Absatz(satz)]
    if herkunft.quellen:
        bloecke.append(Quellen(list_sources(herkunft.quellen)))
    bloecke.append(Absatz(say_imprint(karte), "vermerk"))
    return bloecke
