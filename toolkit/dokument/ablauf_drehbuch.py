"""How does a plan become a script for those who lead the day, minute by minute?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.ablauf_quellen import list_origins
from toolkit.dokument.ablauf_sicht import (
    Sicht,
    prose,
    say_day,
    say_length,
    say_room,
    say_time,
    short_time,
)
from toolkit.dokument.form import (
    Absatz,
    Block,
    Dokument,
    Fakt,
    Fakten,
    Hinweis,
    Liste,
    Merkmale,
    Schritte,
    Seitenumbruch,
    Tabelle,
    Ueberschrift,
)
from toolkit.dokument.freitext import as_inline, as_markdown
from toolkit.dokument.worte import capitalize, say_date
from toolkit.planung.ablauf import Parallel
from toolkit.planung.baum import blocks_of

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog
    from toolkit.planung.ablauf import Ablauf, Aufgabe, Spur, Tag
    from toolkit.planung.ablauf import Block as Planblock

SPUREN_NEBENEINANDER = 3
Baustein = Block


def drehbuch_als_dokument(ablauf: Ablauf, katalog: Katalog, *, privat: bool = False) -> Dokument:
    """Everything for leading the day: overview, each block with steps and announcements, tasks, sources.

    Args:
        ablauf: the plan.
        katalog: holds the method cards behind the blocks.
        privat: whether the private notes of the moderation stand in it; such a paper is not for passing on.
    """
    sicht = Sicht(ablauf, katalog)
    bloecke: list[Baustein] = [_facts(sicht)]
    if privat:
        bloecke.append(Hinweis("Mit privaten Notizen. Bitte geben Sie dieses Drehbuch nicht weiter.", "achtung"))
    for name, text in (("Anlass", ablauf.angaben.anlass), ("Ziel", ablauf.angaben.ziel)):
        if text.strip():
            bloecke.append(Absatz(f"**{name}:** {prose(text)}"))
    if hinweise := sicht.zeiten.hinweise:
        bloecke.append(Hinweis("\n\n".join(as_inline(h) for h in hinweise), "achtung"))
    for tag in ablauf.tage:
        bloecke += _overview(sicht, tag)
    if ablauf.angaben.hinweis.strip():
        bloecke += [Ueberschrift("Worauf achten"), Absatz(prose(ablauf.angaben.hinweis))]
    bloecke += list_tasks("Vorher zu erledigen", ablauf.vorbereitung)
    for tag in ablauf.tage:
        bloecke += _details(sicht, tag, privat=privat)
    bloecke += list_tasks("Danach zu erledigen", ablauf.nachbereitung)
    bloecke += list_origins(sicht)
    return Dokument(ablauf.titel, "Drehbuch mit privaten Notizen" if privat else "Drehbuch", tuple(bloecke))


def list_tasks(titel: str, aufgaben: tuple[Aufgabe, ...]) -> list[Baustein]:
    """List tasks to tick off under a heading; those that are done are named below. Nothing for no tasks."""
    if not aufgaben:
        return []
    bloecke: list[Baustein] = [Ueberschrift(titel)]
    if offen := tuple(_say_task(a) for a in aufgaben if not a.erledigt):
        bloecke.append(Liste(offen, "haken"))
    if fertig := [as_inline(a.titel).rstrip(".") for a in aufgaben if a.erledigt]:
        bloecke.append(Absatz(f"Schon erledigt: {' · '.join(fertig)}", "vermerk"))
    return bloecke


def _say_task(aufgabe: Aufgabe) -> str:
    wann = " · ".join(
        t for t in (capitalize(as_inline(aufgabe.wann)), say_date(aufgabe.bis) if aufgabe.bis else "") if t
    )
    wer = f" – {as_inline(aufgabe.verantwortlich)}" if aufgabe.verantwortlich.strip() else ""
    text = prose(aufgabe.titel)
    return (f"**{wann}:** " if wann else "") + text + wer


def _facts(sicht: Sicht) -> Fakten:
    ablauf = sicht.ablauf
    erster, letzter = ablauf.tage[0], ablauf.tage[-1]
    zeiten = sicht.zeiten.of_day(erster.id)
    fakten: list[Fakt] = []
    if erster.datum:
        bis = f" bis {say_date(letzter.datum)}" if letzter.datum and letzter.datum != erster.datum else ""
        fakten.append(Fakt("Tag", say_date(erster.datum) + bis, "planen"))
    if len(ablauf.tage) == 1:
        fakten.append(Fakt("Zeit", f"{short_time(zeiten.beginn)} bis {say_time(zeiten.ende)}", "minuten"))
    fakten.append(Fakt("Personen", str(ablauf.personen), "personen"))
    ort = ", ".join(t.strip() for t in (ablauf.angaben.ort, ablauf.angaben.raum) if t.strip())
    for name, wert, zeichen in (
        ("Ort", ort, "ort"),
        ("Leitung", ablauf.angaben.leitung.strip(), "rolle"),
        ("Kontakt am Tag", ablauf.angaben.kontakt.strip(), "kontakt"),
    ):
        if wert:
            fakten.append(Fakt(name, wert, zeichen))
    return Fakten(tuple(fakten))


def _overview(sicht: Sicht, tag: Tag) -> list[Baustein]:
    mit_wem = any(sicht.who_of(b) for b in blocks_of(tag))
    kopf = ("Zeit", "Dauer", "Was", "Wer") if mit_wem else ("Zeit", "Dauer", "Was")
    zeilen: list[tuple[str, ...]] = []
    for stueck in tag.elemente:
        zeit = sicht.time_of(stueck)
        was = as_inline(stueck.titel)
        if isinstance(stueck, Parallel):
            was += f" – gleichzeitig: {', '.join(as_inline(s.titel) for s in stueck.spuren)}"
            wer = ", ".join(dict.fromkeys(as_inline(s.verantwortlich) for s in stueck.spuren if s.verantwortlich))
        else:
            was = f"*{was}*" if stueck.art == "pause" and was else was
            wer = as_inline(sicht.who_of(stueck))
        zeile = (short_time(zeit.beginn), f"{zeit.ende - zeit.beginn}\u00a0Min.", was)
        zeilen.append((*zeile, wer or "–") if mit_wem else zeile)
    zeiten = sicht.zeiten.of_day(tag.id)
    zeilen.append((short_time(zeiten.ende), "", "Ende", "")[: len(kopf)])
    titel = "Der Tag auf einen Blick" if len(sicht.ablauf.tage) == 1 else f"{tag.titel} auf einen Blick"
    bloecke: list[Baustein] = [Ueberschrift(titel)]
    if len(sicht.ablauf.tage) > 1:
        bloecke.append(Absatz(as_inline(say_day(sicht, tag))))
    return [*bloecke, Tabelle(kopf, tuple(zeilen))]


def _details(sicht: Sicht, tag: Tag, *, privat: bool) -> list[Baustein]:
    bloecke: list[Baustein] = []
    ebene = 1
    if len(sicht.ablauf.tage) > 1:
        bloecke, ebene = [Seitenumbruch(), Ueberschrift(f"{tag.titel} Schritt für Schritt")], 2
    for stueck in tag.elemente:
        if isinstance(stueck, Parallel):
            bloecke += _tracks(sicht, stueck, ebene, privat=privat)
        else:
            bloecke += _block(sicht, stueck, ebene, privat=privat)
    return bloecke


def _block(sicht: Sicht, block: Planblock, ebene: int, *, privat: bool) -> list[Baustein]:
    zeit = sicht.time_of(block)
    wann = say_time(zeit.beginn) + (" (fest)" if zeit.fest else "")
    bloecke: list[Baustein] = [Ueberschrift(f"{wann} · {block.titel}", ebene)]
    teile = [f"**{say_length(block.minuten)}**, bis {say_time(zeit.ende)}"]
    if wer := sicht.who_of(block):
        teile.append(f"Verantwortlich: **{as_inline(wer)}**")
    if 0 < block.kuerzbar_auf < block.minuten:
        teile.append(f"zur Not {say_length(block.kuerzbar_auf)}")
    if block.weglassbar:
        teile.append("kann entfallen")
    zweck = f"\n\n{prose(block.text)}" if block.text.strip() else ""
    bloecke.append(Absatz(" · ".join(teile) + zweck))
    if material := sicht.material_of(block):
        bloecke.append(Merkmale((("Material", ", ".join(material)),)))
    if privat and block.private_notiz.strip():
        bloecke.append(Hinweis(f"**Privat:** {as_markdown(block.private_notiz)}"))
    if schritte := sicht.steps_of(block):
        if (gebraucht := sum(s.minuten or 0 for s in schritte)) != block.minuten:
            bloecke.append(_spare(block.minuten - gebraucht))
        bloecke.append(Schritte(schritte))
    return bloecke


def _spare(rest: int) -> Hinweis:
    if rest > 0:
        return Hinweis(f"Die Schritte lassen {say_length(rest)} Luft.", "gut")
    return Hinweis(f"Die Schritte brauchen {say_length(-rest)} mehr, als hier geplant ist.", "achtung")


def _tracks(sicht: Sicht, parallel: Parallel, ebene: int, *, privat: bool) -> list[Baustein]:
    zeit = sicht.time_of(parallel)
    bloecke: list[Baustein] = [
        Ueberschrift(f"{say_time(zeit.beginn)}{' (fest)' if zeit.fest else ''} · {parallel.titel}", ebene),
        Absatz(f"**{say_length(zeit.ende - zeit.beginn)}**, bis {say_time(zeit.ende)}, gleichzeitig:"),
    ]
    anzahl = len(parallel.spuren)
    je = -(-anzahl // -(-anzahl // SPUREN_NEBENEINANDER))  # four tracks are two and two, not three and one
    bloecke += [_side_by_side(sicht, parallel.spuren[i : i + je]) for i in range(0, anzahl, je)]
    for spur in parallel.spuren:
        for block in spur.bloecke:
            # What the table already says needs no section of its own.
            if block.text.strip() or block.material or block.schritte or (privat and block.private_notiz.strip()):
                bloecke += _block(sicht, block, ebene + 1, privat=privat)
    return bloecke


def _side_by_side(sicht: Sicht, spuren: tuple[Spur, ...]) -> Tabelle:
    zellen: dict[int, dict[str, str]] = {}
    for spur in spuren:
        for block in spur.bloecke:
            wer = as_inline(sicht.who_of(block))
            text = f"**{as_inline(block.titel)}**\\\n{block.minuten}\u00a0Min.{f' · {wer}' if wer else ''}"
            reihe = zellen.setdefault(sicht.time_of(block).beginn, {})
            reihe[spur.id] = f"{reihe[spur.id]}\n\n{text}" if spur.id in reihe else text
    zeilen = tuple(
        (short_time(beginn), *(reihe.get(spur.id, "") for spur in spuren)) for beginn, reihe in sorted(zellen.items())
    )
    return Tabelle(("Zeit", *(say_room(spur) for spur in spuren)), zeilen)
