"""How does a regional group look on paper: everything in its sheet?"""

from __future__ import annotations

from methodenkoffer.laender import LAENDER
from methodenkoffer.orte import NENNUNG
from toolkit.dokument.form import Absatz, Block, Dokument, Merkmale, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline, as_markdown
from toolkit.dokument.regionalgruppe.blatt import TYPNAMEN, Gruppenort, Regionalgruppe, say_place, split_lines
from toolkit.dokument.regionalgruppe.spalten import EINZEILIG, FAKTEN, FRAGE_ZU, MEHRZEILIG
from toolkit.dokument.worte import say_date
from toolkit.planung.worte import say_minutes


def gruppe_als_dokument(gruppe: Regionalgruppe, vermerk: str = "") -> Dokument:
    """Write everything that stands in the sheet, contacts included.

    Args:
        gruppe: the group.
        vermerk: small print at the end.
    """
    frist = f"{say_date(gruppe.ruecklauf_bis)}{', alle da' if gruppe.alle_da else ''}" if gruppe.ruecklauf_bis else ""
    paare = (("Region", gruppe.region), ("Wer sammelt", gruppe.sammelt), ("Blätter zurück bis", frist))
    merkmale = tuple((name, as_inline(wert)) for name, wert in paare if wert.strip())
    bloecke: list[Block] = [Merkmale(merkmale)] if merkmale else []
    if gruppe.orte:
        bloecke += [Ueberschrift("Die Orte"), places_table(gruppe.orte)]
        bloecke += [block for ort in gruppe.orte if ort.hat_blatt for block in _sheet(ort)]
    else:
        bloecke.append(Absatz("Zu dieser Gruppe gehört noch kein Ort."))
    bloecke += _ways(gruppe)
    bloecke += _waiting(gruppe)
    if gruppe.namen.strip():
        bloecke += [Ueberschrift("Noch nicht übernommene Namen"), Absatz(as_markdown(gruppe.namen))]
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    if gruppe.orte:
        bloecke.append(Absatz(as_inline(NENNUNG), "vermerk"))
    return Dokument(title_of(gruppe), gruppe.region.strip(), tuple(bloecke))


def places_table(orte: list[Gruppenort]) -> Tabelle:
    """Write places with the facts that tell them apart."""
    kopf = ("Ort", "Art", "Land", "Einwohner*innen", "Im Netzwerk")
    return Tabelle(kopf, tuple(_row(ort) for ort in orte))


def say_people(anzahl: int | None) -> str:
    """Say inhabitants with a point between thousands; empty if unknown."""
    return "" if anzahl is None else f"{anzahl:,}".replace(",", ".")


def say_since(ort: Gruppenort) -> str:
    """Say whether and since when a place is a member; empty if it is none."""
    if ort.seit:
        return f"seit {ort.seit}"
    return "ja" if ort.mitglied else ""


def say_field(feld: str) -> str:
    """Return what people read for a field of a place."""
    if feld in FRAGE_ZU:
        return FRAGE_ZU[feld].kurz
    return FAKTEN[feld][0] if feld in FAKTEN else as_inline(feld)


def title_of(gruppe: Regionalgruppe) -> str:
    """Return what the group is called; never empty."""
    return gruppe.titel.strip() or "Regionalgruppe"


def _row(ort: Gruppenort) -> tuple[str, ...]:
    land = LAENDER.get(ort.land, "")
    return as_inline(say_place(ort)), TYPNAMEN[ort.typ], land, say_people(ort.einwohner), say_since(ort)


def _sheet(ort: Gruppenort) -> list[Block]:
    paare = [(FRAGE_ZU[feld].kurz, lines_as_markdown(str(getattr(ort, feld)))) for feld in (*EINZEILIG, *MEHRZEILIG)]
    if ort.kontakt.strip() or ort.mail.strip() or ort.telefon.strip():
        paare.append(("Weitergeben", "ja" if ort.weitergeben else "nein"))
    if ort.stand:
        paare.append(("Stand", say_date(ort.stand)))
    return [Ueberschrift(say_place(ort), 2), Merkmale(tuple(p for p in paare if p[1]))]


def lines_as_markdown(text: str) -> str:
    """Write what stands one per line in one cell."""
    return "; ".join(as_inline(zeile) for zeile in split_lines(text))


def _ways(gruppe: Regionalgruppe) -> list[Block]:
    namen = {o.id: as_inline(say_place(o)) for o in gruppe.orte}
    zeilen = tuple(
        (namen[f.von], namen[f.nach], say_minutes(f.minuten))
        for f in gruppe.fahrzeiten
        if f.von in namen and f.nach in namen
    )
    return [Ueberschrift("Eigene Fahrzeiten"), Tabelle(("Von", "Nach", "Zeit"), zeilen)] if zeilen else []


def _waiting(gruppe: Regionalgruppe) -> list[Block]:
    namen = {o.id: as_inline(say_place(o)) for o in gruppe.orte}
    zeilen = tuple(
        (namen.get(a.zu, "–"), say_field(a.feld), lines_as_markdown(a.neu), as_inline(a.woher))
        for a in gruppe.abweichungen
    )
    kopf = ("Ort", "Feld", "Andere Fassung", "Woher")
    return [Ueberschrift("Andere Fassungen, noch nicht entschieden"), Tabelle(kopf, zeilen)] if zeilen else []
