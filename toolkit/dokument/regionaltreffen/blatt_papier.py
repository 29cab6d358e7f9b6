"""How does the whole sheet of a Regionaltreffen become one document?"""

from __future__ import annotations

from collections.abc import Sequence

from methodenkoffer.laender import LAENDER
from methodenkoffer.tage import say_date
from toolkit.dokument.form import Absatz, Block, Dokument, Merkmale, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_markdown
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.gaeste import name_guest, order_guests
from toolkit.dokument.regionaltreffen.gaeste_tabellen import FOTOS, ZUSAGEN
from toolkit.dokument.regionaltreffen.geld_papier import kosten_als_dokument
from toolkit.dokument.regionaltreffen.raster_papier import grid_blocks
from toolkit.dokument.regionaltreffen.rueckmeldung import feedback_blocks, has_feedback
from toolkit.dokument.regionaltreffen.themen_papier import result_blocks
from toolkit.dokument.regionaltreffen.werte import Gast, Vorlaufaufgabe
from toolkit.dokument.regionaltreffen.worte import (
    inline,
    join_parts,
    one_line,
    say_when,
    say_where,
    title_of,
)

GAESTE = ("Name", "Ort, Aufgabe und Adresse", "Zusage", "Essen und Unterstützung", "Sucht und bietet")
LEER = "Auf diesem Blatt steht noch nichts."


def regionaltreffen_als_dokument(treffen: Regionaltreffen, vermerk: str = "") -> Dokument:
    """Write everything that stands on the sheet, guests with their needs included.

    Args:
        treffen: the sheet.
        vermerk: small print at the end.
    """
    teile = [
        *_head(treffen),
        *_table("Aufgaben", ("Was", "Wer", "Bis", "Stand"), [_task(a) for a in treffen.aufgaben if a.was.strip()]),
        *_section("Themen", result_blocks(treffen) if treffen.themen else ()),
        *_section("Gesprächsrunden", grid_blocks(treffen, 2) if treffen.sitzungen else ()),
        *_table("Gäste", GAESTE, [_guest(g) for g in order_guests(treffen.gaeste)]),
        *(_below(kosten_als_dokument(treffen)) if treffen.kosten or treffen.einnahmen else ()),
        *_section("Rückmeldung", feedback_blocks(treffen, 2) if has_feedback(treffen) else ()),
    ]
    klein = (Absatz(inline(vermerk), "vermerk"),) if vermerk else ()
    return Dokument(title_of(treffen), say_when(treffen), (*(teile or [Absatz(LEER)]), *klein))


def _head(treffen: Regionaltreffen) -> list[Block]:
    merkmale = _facts(treffen)
    bloecke: list[Block] = [Merkmale(merkmale)] if merkmale else []
    for titel, text in (
        ("Worum es geht", treffen.worum),
        ("Anfahrt", treffen.anfahrt),
        ("Zugang zum Haus", treffen.raumzugang),
    ):
        if text.strip():
            bloecke += [Ueberschrift(titel), Absatz(as_markdown(text))]
    return bloecke


def _section(titel: str, bloecke: Sequence[Block]) -> list[Block]:
    return [Ueberschrift(titel), *bloecke] if bloecke else []


def _table(titel: str, kopf: tuple[str, ...], zeilen: Sequence[tuple[str, ...]]) -> list[Block]:
    return [Ueberschrift(titel), Tabelle(kopf, tuple(zeilen))] if zeilen else []


def _facts(treffen: Regionaltreffen) -> tuple[tuple[str, str], ...]:
    paare = (
        ("Wann", say_when(treffen)),
        ("Wo", say_where(treffen)),
        ("Gastgebender Ort", join_parts(treffen.gastgeber, LAENDER.get(treffen.land, ""))),
        ("Personen", str(treffen.personen or "")),
        ("Moderation", one_line(treffen.moderation)),
        ("Kontakt", join_parts(treffen.kontakt, treffen.telefon)),
        ("Anmeldung bis", say_date(treffen.anmeldung_bis) if treffen.anmeldung_bis else ""),
        ("Nächster Ort", one_line(treffen.naechster_gastgeber)),
        *(
            (name, say_date(tag))
            for name, tag in (
                ("Eingeladen am", treffen.eingeladen_am),
                ("Erinnert am", treffen.erinnert_am),
                ("Gedankt am", treffen.gedankt_am),
                ("Dokumentation verschickt am", treffen.dokumentiert_am),
            )
            if tag
        ),
    )
    return tuple((name, inline(wert)) for name, wert in paare if wert)


def _task(a: Vorlaufaufgabe) -> tuple[str, str, str, str]:
    bis = say_date(a.bis) if a.bis else "offen"
    return inline(a.was), inline(a.wer) or "offen", bis, "erledigt" if a.erledigt else "offen"


def _guest(g: Gast) -> tuple[str, ...]:
    name = join_parts(name_guest(g), "war da" if g.war_da == "ja" else "")
    sucht, bietet = one_line(g.sucht), one_line(g.bietet)
    austausch = (f"sucht: {sucht}" if sucht else "", f"bietet: {bietet}" if bietet else "", g.bemerkung)
    return (
        inline(name),
        inline(join_parts(g.ort, g.funktion, g.mail)),
        f"{ZUSAGEN[g.zusage]}; Fotos: {FOTOS[g.foto]}",
        inline(join_parts(g.essen, g.zugang)) or "–",
        inline(join_parts(*austausch)) or "–",
    )


def _below(dokument: Dokument) -> list[Block]:
    """Put a document into another one, its headings one level lower."""
    tiefer = [Ueberschrift(b.text, b.ebene + 1) if isinstance(b, Ueberschrift) else b for b in dokument.bloecke]
    return [Ueberschrift(dokument.titel), *tiefer]
