"""How does everything that stands in the sheet look on paper?"""

from __future__ import annotations

from methodenkoffer.tage import say_date
from toolkit.dokument.form import Absatz, Block, Dokument, Merkmale, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.vereinbarung.arbeitsplan import TAKTE
from toolkit.dokument.vereinbarung.blatt import Vereinbarung, title_of
from toolkit.dokument.vereinbarung.formen import FORMEN
from toolkit.dokument.vereinbarung.papier_tabellen import all_tables
from toolkit.dokument.vereinbarung.werte import MEHRHEITEN
from toolkit.planung.worte import say_count


def vereinbarung_als_dokument(v: Vereinbarung, vermerk: str = "") -> Dokument:
    """Write everything that stands in the sheet.

    Args:
        v: the agreement.
        vermerk: small print at the end.
    """
    merkmale = tuple((name, as_inline(wert)) for name, wert in _facts(v) if wert)
    bloecke: list[Block] = [Merkmale(merkmale)] if merkmale else []
    for titel, kopf, zeilen in all_tables(v):
        if zeilen:
            bloecke += [Ueberschrift(titel), Tabelle(kopf, zeilen)]
    if not bloecke:
        bloecke.append(Absatz("In dieser Vereinbarung steht noch nichts."))
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    return Dokument(title_of(v), one_line(v.fassung), tuple(bloecke))


def _facts(v: Vereinbarung) -> tuple[tuple[str, str], ...]:
    def _day(tag: object) -> str:
        return say_date(tag) if tag else ""  # type: ignore[arg-type]

    takt = TAKTE[v.takt].name if v.takt else ""
    return (
        ("Gruppe", one_line(v.gruppe.titel)),
        ("Form", FORMEN[v.form].name if v.form else ""),
        ("Unter wessen Dach", one_line(v.traeger)),
        ("Warum diese Form", one_line(v.form_warum)),
        ("Treffen", takt),
        ("Erstes Treffen", _day(v.erstes_treffen)),
        ("Beginn", f"{v.beginn_uhr}\u00a0Uhr" if v.beginn_uhr else ""),
        ("Amtszeit", say_count(v.amtszeit, "Jahr", "Jahre") if v.amtszeit else ""),
        ("Amtszeit ab", _day(v.amtsbeginn)),
        ("Geld", "Wir brauchen kein gemeinsames Geld" if v.ohne_geld else ""),
        ("Wer das Geld verwaltet", one_line(v.kasse)),
        ("Gilt ab", _day(v.gilt_ab)),
        ("Gilt bis", _day(v.gilt_bis)),
        ("Frist", "" if v.frist is None else say_count(v.frist, "Woche", "Wochen")),
        ("Änderung", MEHRHEITEN.get(v.aendern, "")),
        ("Nachsehen am", _day(v.nachsehen)),
        ("Wer den Entwurf prüft", one_line(v.prueft)),
    )
