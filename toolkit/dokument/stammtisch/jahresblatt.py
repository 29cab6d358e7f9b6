"""How does a year of the group become a document and tables?"""

from __future__ import annotations

from datetime import date

from toolkit.dokument.form import Absatz, Block, Dokument, Fakt, Fakten, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.stammtisch.blatt import AUSGAENGE, Stammtisch
from toolkit.dokument.stammtisch.jahr import Jahr, Jahrestreffen, count_year, say_topics
from toolkit.dokument.stammtisch.kalender import OHNE_NAMEN
from toolkit.dokument.tabellen import Spalte, Tabellen, Tabellenblatt
from toolkit.dokument.worte import say_date
from toolkit.planung.worte import say_count


def jahr_als_dokument(wert: Stammtisch, jahr: Jahr, heute: date, vermerk: str = "") -> Dokument:
    """Write a year as a document."""
    bloecke: list[Block] = []
    if jahr.treffen:
        bloecke.append(Fakten(tuple(Fakt(name, zahl) for name, zahl in count_year(jahr, heute))))
        zeilen = tuple(_meeting_row(z, heute) for z in jahr.treffen)
        bloecke += [Ueberschrift("Treffen"), Tabelle(("Wann", "Stand", "Themen", "Anwesend"), zeilen)]
    if beschluesse := tuple(
        (as_inline(b.was), as_inline(b.warum) or "–", say_date(z.tag)) for z in jahr.treffen for b in z.beschluesse
    ):
        bloecke += [Ueberschrift("Beschlüsse"), Tabelle(("Was", "Warum", "Beschlossen am"), beschluesse)]
    if offen := tuple(
        (as_inline(f.aufgabe.was), as_inline(f.aufgabe.wer) or "offen", _day(f.aufgabe.bis)) for f in jahr.offen
    ):
        bloecke += [Ueberschrift("Noch offen"), Tabelle(("Was", "Wer", "Bis"), offen)]
    teilnahmen = [t for t in wert.teilnahmen if t.tag and t.tag.year == jahr.jahr]
    if teilnahmen:
        reihe = sorted(teilnahmen, key=lambda t: t.tag or date.max)
        abende = tuple((_day(t.tag), as_inline(t.titel) or "–", as_inline(t.mitnehmen) or "–") for t in reihe)
        bloecke += [
            Ueberschrift("Stammtisch des Netzwerks"),
            Tabelle(("Wann", "Meine Frage", "Was ich mitgenommen habe"), abende),
        ]
    if not jahr.treffen and not teilnahmen:
        bloecke = [Absatz("In diesem Jahr steht noch kein Treffen.")]
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    return Dokument(wert.titel.strip() or OHNE_NAMEN, f"Das Jahr {jahr.jahr}", tuple(bloecke))


def jahr_als_tabellen(wert: Stammtisch, jahr: Jahr, heute: date) -> Tabellen:
    """Write a year as tables: meetings, topics, decisions, tasks."""
    treffen = tuple((z.tag, z.stand(heute), len(z.punkte), z.anwesend) for z in jahr.treffen)
    themen = tuple(
        (z.tag, p.titel, p.wer, AUSGAENGE[p.ausgang], p.minuten or None) for z in jahr.treffen for p in z.punkte
    )
    beschluesse = tuple((z.tag, b.was, b.warum, b.pruefen_am) for z in jahr.treffen for b in z.beschluesse)
    aufgaben = tuple(
        (f.aufgabe.was, f.aufgabe.wer, f.aufgabe.bis, f.aufgabe.erledigt, f.herkunft) for f in jahr.aufgaben
    )
    tag = Spalte("Tag", "datum")
    return Tabellen(
        f"{wert.titel.strip() or OHNE_NAMEN} {jahr.jahr}",
        (
            Tabellenblatt(
                "Treffen", (tag, Spalte("Stand"), Spalte("Themen", "zahl"), Spalte("Anwesend", "zahl")), treffen
            ),
            Tabellenblatt(
                "Themen",
                (tag, Spalte("Thema", breite=48), Spalte("Wer"), Spalte("Was daraus wurde"), Spalte("Minuten", "zahl")),
                themen,
            ),
            Tabellenblatt(
                "Beschlüsse",
                (tag, Spalte("Was", breite=48), Spalte("Warum", breite=48), Spalte("Prüfen am", "datum")),
                beschluesse,
            ),
            Tabellenblatt(
                "Aufgaben",
                (
                    Spalte("Was", breite=48),
                    Spalte("Wer"),
                    Spalte("Bis", "datum"),
                    Spalte("Erledigt", "ja_nein"),
                    Spalte("Woher", breite=28),
                ),
                aufgaben,
            ),
        ),
    )


def _meeting_row(zeile: Jahrestreffen, heute: date) -> tuple[str, str, str, str]:
    themen = "; ".join(as_inline(satz) for satz in say_topics(zeile)) or "–"
    da = say_count(zeile.anwesend, "Person", "Personen") if zeile.anwesend else "–"
    return say_date(zeile.tag), zeile.stand(heute), themen, da


def _day(tag: date | None) -> str:
    return say_date(tag) if tag else "offen"
