"""Which papers does the board need: slips, a sheet for each place, the wall, and a list?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from toolkit.dokument.form import Absatz, Block, Dokument, Liste, Merkmale, Schritt, Schritte, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline, as_markdown
from toolkit.dokument.marktplatz.blatt import SEITEN, Marktplatz, Zettel, filled, say_who, written
from toolkit.dokument.trainingstag import LEERZEILE, write_lines
from toolkit.dokument.worte import say_date
from toolkit.planung.boerse import Funde, Paar, say_ways

# The kind is said by word and by shape, not by colour: squares offer, circles seek, as on the method card.
ZEICHEN = {"biete": "■", "suche": "○"}
ICH = {"biete": "Ich biete …", "suche": "Ich suche …"}
JE_WAND = 12
JE_BOGEN = 5
TISCH = (
    Schritt(
        "Mit Beispielen beginnen", "Zeigen Sie zwei ausgefüllte Zettel, einen kleinen und einen großen.", minuten=5
    ),
    Schritt(
        "Still schreiben",
        "Jede Person schreibt ein oder zwei Angebote und ein oder zwei Gesuche. Eine Sache je Zettel.",
        "Wer meint, nichts zu bieten: Was fragen andere Sie immer wieder?",
        8,
    ),
    Schritt(
        "Reihum vorlesen",
        "Die Zettel liegen in der Mitte: links Biete, rechts Suche. Wer etwas hat oder jemanden kennt, sagt es sofort. "
        "Legen Sie zusammen, was zusammengehört.",
        minuten=15,
    ),
    Schritt("Verabreden", "Zu jedem Paar schreiben Sie auf: Wer ruft wen an, bis wann?", minuten=7),
    Schritt("Offenes weitergeben", "Lesen Sie Gesuche ohne Antwort noch einmal vor. Wer kennt jemanden?", minuten=5),
)
_SCHREIBEN = (("Was genau?", 4), ("Stichworte", 2), ("Ort und wer", 2))
_GEMEINSAM = "Gemeinsame Wörter heißen nur: Beide nennen dasselbe. Ob es passt, klären Sie in 20 Minuten am Telefon."


def tischblatt_als_dokument() -> Dokument:
    """Write how six people do it at a table, without a screen; after the method card Biete-Suche-Börse."""
    schluss = "Danach tippen Sie die Zettel ab: eine Zeile je Zettel, im Teil „Einsammeln“."
    mehr = "Mehr dazu steht auf der Methodenkarte Biete-Suche-Börse."
    return Dokument(
        "Biete und suche am Tisch", "Zu sechst, 40 Minuten, ohne Netz", (Schritte(TISCH), Absatz(schluss), Absatz(mehr))
    )


def leere_zettel_als_dokumente(seite: str, wie_viele: int) -> tuple[Dokument, ...]:
    """Make blank slips to cut; four fit on a page."""
    zeilen = tuple(write_lines(frage, anzahl) for frage, anzahl in _SCHREIBEN)
    zettel = Dokument(f"{ZEICHEN[seite]} {ICH[seite]}", "Eine Sache je Zettel, so genau wie möglich", zeilen)
    return (zettel,) * wie_viele


def zettel_als_dokumente(markt: Marktplatz) -> tuple[Dokument, ...]:
    """Make one slip of each entry, to pin up or to deal out at the table."""
    return tuple(_slip(z, mit_kontakt=markt.mit_kontakt) for z in filled(markt))


def bogen_als_dokument(markt: Marktplatz) -> Dokument:
    """Make the sheet of paper that goes out to a place without a spreadsheet."""
    kopf = ("Was genau?", "Stichworte", "Ab / bis", "Telefon, Besuch, Material?")
    leer = (("&nbsp;" * 34 + LEERZEILE, "&nbsp;" * 16, "&nbsp;" * 8, "☐ T&nbsp; ☐ B&nbsp; ☐ M"),) * JE_BOGEN
    wer = (("&nbsp;" * 40 + LEERZEILE, "&nbsp;" * 40),)
    bloecke: list[Block] = [Tabelle(("Ort oder Verein", "Kontakt (eine Rolle genügt)"), wer)]
    for seite, name in SEITEN.items():
        bloecke += [Ueberschrift(f"{ZEICHEN[seite]} {name}"), Tabelle(kopf, leer)]
    frist = f"Bitte zurück bis {say_date(markt.ruecklauf_bis)}." if markt.ruecklauf_bis else "Bitte bald zurück."
    an = f"An: {markt.sammelt.strip()}." if markt.sammelt.strip() else ""
    bloecke.append(Absatz(as_inline(f"{frist} {an} Kleine Dinge sind oft die nützlichsten.")))
    return Dokument(markt.titel.strip() or "Biete und suche", markt.runde.strip(), tuple(bloecke))


def aushang_als_dokumente(markt: Marktplatz) -> tuple[Dokument, ...]:
    """Make the sheets for the wall, offers and wishes apart, each in letters that are read from afar."""
    blaetter = []
    for seite, name in SEITEN.items():
        alle = sorted(filled(markt, seite), key=lambda z: (z.ort.strip().casefold(), z.was.casefold()))
        for anfang in range(0, len(alle), JE_WAND):
            zeilen = tuple(_wall_row(z, mit_kontakt=markt.mit_kontakt) for z in alle[anfang : anfang + JE_WAND])
            tabelle = Tabelle(("Wo", "Was genau"), zeilen)
            blaetter.append(Dokument(f"{ZEICHEN[seite]} {name}", markt.runde.strip(), (tabelle,)))
    return tuple(blaetter)


def liste_als_dokument(markt: Marktplatz, funde: Mapping[str, Funde], heute: date, vermerk: str = "") -> Dokument:
    """Write all entries as a list, and for each wish the offers that name the same words.

    Args:
        markt: the board.
        funde: what was found, by the id of the wish.
        heute: today.
        vermerk: small print at the end.
    """
    bloecke: list[Block] = []
    bieten = {z.id: z for z in filled(markt, "biete")}
    gefunden = [(z, funde[z.id].treffer) for z in filled(markt, "suche") if z.id in funde and funde[z.id].treffer]
    if gefunden:
        zeilen = [_match_row(z, bieten[p.biete], p) for z, paare in gefunden for p in paare if p.biete in bieten]
        bloecke += [
            Ueberschrift("Wer passt zu wem?"),
            Absatz(_GEMEINSAM),
            Tabelle(("Gesucht", "Geboten", "Warum"), tuple(zeilen)),
        ]
    bloecke += _lists(markt, mit_kontakt=markt.mit_kontakt)
    if not bloecke:
        bloecke.append(Absatz("Auf diesem Marktplatz steht noch nichts."))
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    untertitel = " · ".join(t for t in (markt.runde.strip(), f"Stand: {say_date(heute)}") if t)
    return Dokument(markt.titel.strip() or "Biete und suche", untertitel, tuple(bloecke))


def marktplatz_als_dokument(markt: Marktplatz, vermerk: str = "") -> Dokument:
    """Write everything that stands in the sheet, contacts included.

    Args:
        markt: the board.
        vermerk: small print at the end.
    """
    frist = f"{say_date(markt.ruecklauf_bis)}{', alle da' if markt.alle_da else ''}" if markt.ruecklauf_bis else ""
    paare = (("Runde", markt.runde), ("Wer sammelt", markt.sammelt), ("Zettel zurück bis", frist))
    merkmale = tuple((name, as_inline(wert)) for name, wert in paare if wert.strip())
    bloecke: list[Block] = [Merkmale(merkmale)] if merkmale else []
    bloecke += _lists(markt, mit_kontakt=True)
    if markt.abweichungen:
        zeilen = tuple(
            (as_inline(a.neu.was), as_inline(say_who(a.neu)), as_inline(a.woher)) for a in markt.abweichungen
        )
        bloecke += [Ueberschrift("Andere Fassungen, noch nicht entschieden"), Tabelle(("Was", "Wer", "Woher"), zeilen)]
    ohne = [z for z in written(markt) if not z.seite]
    if ohne:
        liste = Liste(tuple(as_inline(f"{z.ort} {z.was} {z.worte}") for z in ohne))
        bloecke += [Ueberschrift("Noch nicht zugeordnet"), liste]
    if gespraeche := tuple(_talk_row(g.titel, g.fragt, g.hoert_zu, g.tag, g.schritt) for g in markt.gespraeche):
        kopf = ("Worum", "Wer fragt", "Wer hört zu", "Wann", "Nächster Schritt")
        bloecke += [Ueberschrift("Gespräche"), Tabelle(kopf, gespraeche)]
    if markt.schnell.strip():
        bloecke += [Ueberschrift("Noch nicht übernommene Zeilen"), Absatz(as_markdown(markt.schnell))]
    if not bloecke:
        bloecke.append(Absatz("Auf diesem Marktplatz steht noch nichts."))
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    return Dokument(markt.titel.strip() or "Biete und suche", markt.runde.strip(), tuple(bloecke))


def say_time_and_ways(zettel: Zettel) -> str:
    """Say from when until when and in which form help is meant; empty if nothing is said."""
    ab = f"ab {say_date(zettel.ab)}" if zettel.ab else ""
    bis = f"bis {say_date(zettel.bis)}" if zettel.bis else ""
    return ", ".join(teil for teil in (" ".join(t for t in (ab, bis) if t), say_ways(zettel.wege)) if teil)


def _lists(markt: Marktplatz, *, mit_kontakt: bool) -> list[Block]:
    bloecke: list[Block] = []
    kopf = ("Ort", "Was genau", "Stichworte", *(("Kontakt",) if mit_kontakt else ()), "Wann und wie")
    for seite, name in SEITEN.items():
        if alle := filled(markt, seite):
            zeilen = tuple(_list_row(z, mit_kontakt=mit_kontakt) for z in alle)
            bloecke += [Ueberschrift(name), Tabelle(kopf, zeilen)]
    return bloecke


def _slip(z: Zettel, *, mit_kontakt: bool) -> Dokument:
    punkte = [f"Stichworte: {z.worte}"] if z.worte.strip() else []
    if mehr := say_time_and_ways(z):
        punkte.append(mehr[:1].upper() + mehr[1:])
    if mit_kontakt and z.kontakt.strip():
        punkte.append(f"Fragen: {z.kontakt}")
    bloecke: Sequence[Block] = [Absatz(f"**{as_inline(z.was)}**")] if z.was.strip() else []
    liste = (Liste(tuple(map(as_inline, punkte))),) if punkte else ()
    return Dokument(f"{ZEICHEN[z.seite]} {SEITEN[z.seite]}", z.ort.strip(), (*bloecke, *liste))


def _wall_row(z: Zettel, *, mit_kontakt: bool) -> tuple[str, str]:
    kontakt = f" ({z.kontakt.strip()})" if mit_kontakt and z.kontakt.strip() else ""
    return as_inline(z.ort) or "–", as_inline((z.was.strip() or z.worte.strip()) + kontakt)


def _list_row(z: Zettel, *, mit_kontakt: bool) -> tuple[str, ...]:
    kontakt = (as_inline(z.kontakt),) if mit_kontakt else ()
    return as_inline(z.ort) or "–", as_inline(z.was), as_inline(z.worte), *kontakt, say_time_and_ways(z)


def _match_row(suche: Zettel, biete: Zettel, paar: Paar) -> tuple[str, str, str]:
    links, rechts = (as_inline(f"{z.ort.strip() or 'ohne Ort'}: {z.was.strip() or z.worte}") for z in (suche, biete))
    return links, rechts, as_inline("; ".join(paar.gruende))


def _talk_row(titel: str, fragt: str, hoert_zu: str, tag: date | None, schritt: str) -> tuple[str, ...]:
    wann = say_date(tag) if tag else "offen"
    return as_inline(titel) or "–", as_inline(fragt), as_inline(hoert_zu), wann, as_inline(schritt)
