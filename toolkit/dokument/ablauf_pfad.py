"""How does a plan become a ready workshop plan of one's own: a file for the folder ``pfade``?

What the plan does not know stays a placeholder in ‹ ›, so that ``koffer pruefe`` names it. Private notes, names of
people and places never go along.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.dokument.ablauf_sicht import prose
from toolkit.planung.ablauf import Block, Parallel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from methodenkoffer.catalogue import Katalog
    from methodenkoffer.schema import Pfad
    from toolkit.planung.ablauf import Ablauf, Aufgabe, Tag

TAGE, BLOECKE, WENIGSTE_BLOECKE = 4, 40, 3
KUERZESTE, LAENGSTE, LAENGSTER_BLOCK = 30, 3000, 600
TITEL, SATZ, KURZ_VON, KURZ_BIS, ABSATZ = 120, 300, 20, 160, 3000
SECHS = 6
ZWECK = "‹Warum steht der Baustein hier?›"
KURZ = "‹Ein Satz mit 20 bis 160 Zeichen: Was hat die Gruppe am Ende in der Hand?›"
FRAGEN = ("‹Mit welcher Alltagsfrage kommt jemand zu diesem Plan?›", "‹Zweite Frage›", "‹Dritte Frage›")


@dataclass(frozen=True)
class _Laenge:
    """One day as a length of the plan, with remarks about what could not go along."""

    name: str
    minuten: int
    bloecke: tuple[Block, ...]
    hinweise: tuple[str, ...]


def plan_als_pfad(ablauf: Ablauf, katalog: Katalog, heute: date) -> str:
    """Write a plan as the file of a ready workshop plan, each day as one of its lengths.

    Args:
        ablauf: the plan; at most its first four days with blocks go along, as a workshop plan has no more.
        katalog: holds the method cards, and the workshop plan that the plan began from.
        heute: the day of the file.

    Returns:
        Markdown with front matter that ``koffer pruefe`` reads.
    """
    vorlage = katalog.pfade.get(ablauf.pfad or "")
    laengen = tuple(_lengths(ablauf))
    zeilen = ["---", "# Alles zwischen ‹ und › bitte ausfüllen; Zeilen mit # sind Hinweise."]
    zeilen += _head(ablauf, vorlage)
    zeilen.append("fassungen:")
    for laenge in laengen:
        zeilen += [f"  - name: {_quote(laenge.name)}", f"    minuten: {laenge.minuten}", "    bausteine:"]
        for block in laenge.bloecke:
            zeilen += _block(block, katalog)
        zeilen += [_free_block()] * (WENIGSTE_BLOECKE - len(laenge.bloecke))
    if vorlage and vorlage.angebote:
        zeilen += ["angebote:", *(f"  - {slug}" for slug in vorlage.angebote)]
    wer = (*(vorlage.autorenschaft if vorlage else ()), "‹Ihr Name oder Ihre Organisation›")
    zeilen += [f"lizenz: {vorlage.lizenz if vorlage else 'CC-BY-4.0'}", "autorenschaft:"]
    zeilen += [f"  - {_quote(name)}" for name in wer]
    zeilen += [f"stand: {_quote(heute.isoformat())}", "reife: entwurf", "---", ""]
    hinweise = [h for laenge in laengen for h in laenge.hinweise]
    if len(tage := _days(ablauf)) > TAGE:
        hinweise.append(
            f"‹Von {len(tage)} Tagen stehen hier die ersten {TAGE}. Legen Sie für die anderen einen Plan an.›"
        )
    for titel, text in _body(ablauf, vorlage, hinweise):
        zeilen += [f"## {titel}", "", text, ""]
    return "\n".join(zeilen)


def _head(ablauf: Ablauf, vorlage: Pfad | None) -> Iterator[str]:
    kurz = _clean(ablauf.angaben.ziel)
    titel = _clean(ablauf.titel, TITEL)
    yield f"titel: {_quote(titel if len(titel) > 1 else '‹Titel›')}"
    yield f"kurz: {_quote(kurz if KURZ_VON <= len(kurz) <= KURZ_BIS else KURZ)}"
    yield "# Bereich, Thema und Anlässe bitte prüfen: Werte aus begriffe/themen.yaml und begriffe/anlaesse.yaml"
    yield f"bereich: {vorlage.bereich if vorlage else 'community'}"
    yield f"thema: {vorlage.thema if vorlage else 'zusammenarbeit'}"
    yield "anlaesse:"
    yield from (f"  - {slug}" for slug in (vorlage.anlaesse if vorlage else ()) or ("treffen-vorbereiten",))
    gruppe, leute = (vorlage.gruppe if vorlage else None), ablauf.personen
    yield "# Für wie viele Personen geht der Plan? Bitte prüfen."
    yield "gruppe:"
    yield f"  min: {min(gruppe.min if gruppe else SECHS, leute)}"
    yield f"  ideal: {leute}"
    if not gruppe or gruppe.max:
        yield f"  max: {max(gruppe.max or 0 if gruppe else 0, leute)}"
    if gruppe and gruppe.kleingruppe:
        yield f"  kleingruppe: {gruppe.kleingruppe}"


def _days(ablauf: Ablauf) -> list[Tag]:
    return [tag for tag in ablauf.tage if tag.elemente] or [ablauf.tage[0]]


def _lengths(ablauf: Ablauf) -> Iterator[_Laenge]:
    vergeben: set[str] = set()
    for nummer, tag in enumerate(_days(ablauf)[:TAGE], 1):
        name = _clean(tag.titel, TITEL - 10)
        if len(name) < 2 or name in vergeben:  # noqa: PLR2004
            name = f"{name or 'Tag'} ({nummer})"
        vergeben.add(name)
        bloecke, hinweise = [], []
        for element in tag.elemente:
            if isinstance(element, Block):
                bloecke.append(element)
                continue
            spur = max(element.spuren, key=lambda s: sum(b.minuten for b in s.bloecke))
            bloecke += spur.bloecke
            if len(element.spuren) > 1:
                hinweise.append(_say_tracks(element, spur.titel, name))
        if len(bloecke) > BLOECKE:
            hinweise.append(f"‹{prose(name)}: Von {len(bloecke)} Bausteinen stehen hier die ersten {BLOECKE}.›")
        yield _Laenge(name, _whole_minutes(tag, bloecke[:BLOECKE]), tuple(bloecke[:BLOECKE]), tuple(hinweise))


def _whole_minutes(tag: Tag, bloecke: Sequence[Block]) -> int:
    """The time of a day: as wished if a tenth of it stays free, else as much as that needs."""
    belegt = sum(_minutes(b) for b in bloecke) + max(WENIGSTE_BLOECKE - len(bloecke), 0) * 10
    gewuenscht = tag.ziel_ende - tag.beginn if tag.ziel_ende is not None else 0
    return min(max(KUERZESTE, gewuenscht, -(-belegt * 10 // 9)), LAENGSTE)


def _say_tracks(element: Parallel, laengste: str, tag: str) -> str:
    namen = ", ".join(f"„{prose(_clean(s.titel, TITEL))}“" for s in element.spuren)
    hier = f"Hier steht nur die längste, „{prose(_clean(laengste, TITEL))}“."
    return f"{prose(tag)}: Gleichzeitig liefen die Spuren {namen}. {hier}"


def _minutes(block: Block) -> int:
    return min(max(block.minuten, 1), LAENGSTER_BLOCK)


def _block(block: Block, katalog: Katalog) -> Iterator[str]:
    art = "karte" if block.karte else {"pause": "pause", "input": "input"}.get(block.art, "gespraech")
    titel, zweck = _clean(block.titel, TITEL), _clean(block.text, SATZ)
    karte = katalog.karten.get(block.karte or "")
    yield f"      - art: {art}"
    if block.karte:
        yield f"        karte: {block.karte}"
    if karte is None or titel != karte.titel:
        yield f"        titel: {_quote(titel if len(titel) > 1 else '‹Titel›')}"
    yield f"        minuten: {_minutes(block)}"
    yield f"        zweck: {_quote(zweck if len(zweck) >= 3 else ZWECK)}"  # noqa: PLR2004
    if block.weglassbar:
        yield "        kuerzbar: ja"


def _free_block() -> str:
    felder = ("- art: gespraech", '  titel: "‹Worüber sprechen Sie?›"', "  minuten: 10", f'  zweck: "{ZWECK}"')
    return "\n".join(f"      {feld}" for feld in felder)


def _body(ablauf: Ablauf, vorlage: Pfad | None, hinweise: Sequence[str]) -> Iterator[tuple[str, str]]:
    anlass = _clean(ablauf.angaben.anlass, ABSATZ)
    yield "Worum es geht", prose(anlass) or "‹Zwei bis fünf kurze Sätze: Wofür ist der Plan gut?›"
    vorher = [text for a in ablauf.vorbereitung if (text := _task(a))]
    yield "Vorbereiten", _list(vorher, ("‹Was vorher zu tun ist›", "‹Noch etwas›"))
    saetze = (_clean(z.strip().removeprefix("- "), ABSATZ) for z in ablauf.angaben.hinweis.splitlines())
    achten = [*(prose(satz) for satz in saetze if satz), *hinweise]
    yield "Worauf achten", _list(achten, ("‹Was in der Praxis schiefgeht, und was dann hilft›", "‹Noch etwas›"))
    danach = _clean(" ".join(a.titel for a in ablauf.nachbereitung), ABSATZ)
    yield (
        "Was mit den Ergebnissen geschieht",
        (prose(danach) or "‹Wer bekommt sie bis wann, und wer arbeitet damit weiter?›"),
    )
    yield "Zu sechst", "‹Wie geht der Plan mit sechs Personen?›"
    eigen = "‹Ist der Ablauf irgendwo beschrieben, oder ist er ein eigener Vorschlag?›"
    aus = f"Angepasst aus dem Workshop-Plan „{prose(vorlage.titel)}“. {vorlage.herkunft}" if vorlage else eigen
    yield "Herkunft", aus
    yield "Typische Fragen", _list((), FRAGEN)


def _task(aufgabe: Aufgabe) -> str:
    wann, was = _clean(aufgabe.wann, TITEL), prose(_clean(aufgabe.titel, ABSATZ))
    return f"**{prose(wann)}:** {was}" if wann and was else was


def _list(punkte: Sequence[str], luecken: Sequence[str]) -> str:
    return "\n".join(f"- {punkt}" for punkt in (*punkte, *luecken[len(punkte) :]))


def _clean(text: str, laengste: int = ABSATZ) -> str:
    """One line without signs that a file cannot hold, cut at a length."""
    zeile = " ".join("".join(z if z.isprintable() else " " for z in text).split())
    return zeile if len(zeile) <= laengste else f"{zeile[: laengste - 1].rstrip()}…"


def _quote(text: str) -> str:
    """Write a text so that YAML reads exactly that; JSON's quotation marks are YAML's."""
    return json.dumps(text, ensure_ascii=False)
