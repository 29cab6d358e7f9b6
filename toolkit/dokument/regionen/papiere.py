"""What does the paper with the regions say: map, list per region, how good it is and what that rests on?"""

from __future__ import annotations

from methodenkoffer.orte import NENNUNG
from toolkit.dokument.form import (
    Absatz,
    Block,
    Dokument,
    Hinweis,
    Hinweisart,
    Liste,
    Seitenumbruch,
    Tabelle,
    Ueberschrift,
)
from toolkit.dokument.freitext import as_inline, as_markdown
from toolkit.dokument.regionalgruppe.blatt import say_place
from toolkit.dokument.regionalgruppe.stand import unmapped_names
from toolkit.dokument.regionaltreffen.worte import inline
from toolkit.dokument.regionen.abdruck import say_changed
from toolkit.dokument.regionen.blatt import Regionen, title_of
from toolkit.dokument.regionen.gemerkt import Ergebnis, restore
from toolkit.dokument.regionen.guete import say_result
from toolkit.dokument.regionen.karte import draw
from toolkit.dokument.regionen.zeilen import FESTGEHALTEN, Gebietszeile, list_regions
from toolkit.planung.worte import join_words, quote, say_count

GESCHAETZT = "Alle Wege sind geschätzt („ca.“): Luftlinie mal 1,3."
MINUTEN = (
    "Wege in Minuten: Ihre eigenen Fahrzeiten, wo Sie welche eingetragen haben. Alle anderen sind geschätzt („ca.“): "
    "Luftlinie mal 1,3 bei 60\u00a0km in der Stunde."
)
MASS = (
    "Gezählt werden die Wege aller Orte zum Treffpunkt ihrer Region, jeder Ort einmal. Was die Menschen vor Ort "
    "verbindet, steht in keiner Tabelle: Reden Sie darüber, bevor Sie entscheiden."
)
VORSCHLAG = "Das ist ein Vorschlag zum Besprechen und keine Einteilung des Programms „Engagierte Stadt“."


def regionen_als_dokument(r: Regionen, vermerk: str = "") -> Dokument:
    """Write the whole division; before the first computation only places and limits.

    Args:
        r: the sheet.
        vermerk: small print at the end.
    """
    ergebnis = restore(r)
    bloecke: list[Block] = [Absatz(as_inline(say_task(r)))]
    if ergebnis is None:
        bloecke.append(Hinweis("Die Orte sind noch nicht eingeteilt."))
        if r.gruppe.orte:
            bloecke += [Ueberschrift("Die Orte"), Absatz(as_inline(join_words([say_place(o) for o in r.gruppe.orte])))]
    else:
        bloecke += _result(r, ergebnis)
    if r.notiz.strip():
        bloecke += [Ueberschrift("Notizen"), Absatz(as_markdown(r.notiz))]
    if ergebnis is not None:
        bloecke += [Ueberschrift("Worauf das beruht"), Absatz(MASS), Absatz(as_inline(say_ways(ergebnis)))]
    klein = " ".join(filter(None, (VORSCHLAG, NENNUNG, vermerk)))
    bloecke.append(Absatz(as_inline(klein), "vermerk"))
    return Dokument(title_of(r), say_count(len(r.gruppe.orte), "Ort", "Orte"), tuple(bloecke))


def say_ways(ergebnis: Ergebnis) -> str:
    """Say where the ways come from."""
    return GESCHAETZT if ergebnis.bau.aufgabe.einheit == "km" else MINUTEN


def say_task(r: Regionen) -> str:
    """Say in one paragraph what was asked for."""
    namen = {o.id: say_place(o) for o in r.gruppe.orte}
    saetze = []
    if None not in (r.anzahl, r.kleinste, r.groesste):
        saetze.append(
            f"Gesucht: {say_count(r.anzahl or 0, 'Region', 'Regionen')} mit {r.kleinste} bis {r.groesste} Orten."
        )
    if r.laender:
        saetze.append("Keine Region geht über die Grenze eines Landes.")
    for wie, verb in (("zusammen", "Zusammen bleiben"), ("getrennt", "Getrennt bleiben")):
        paare = [f"{namen[p.a]} und {namen[p.b]}" for p in r.paare if p.wie == wie and p.a in namen and p.b in namen]
        if paare:
            saetze.append(f"{verb}: {'; '.join(paare)}.")
    return " ".join(saetze) or "Zahl und Größe der Regionen sind noch offen."


def _result(r: Regionen, ergebnis: Ergebnis) -> list[Block]:
    guete = say_result(r, ergebnis)
    bloecke: list[Block] = [Hinweis(as_inline(guete[0]), _kind(ergebnis))]
    bloecke.append(Liste(tuple(map(as_inline, guete[1:]))))
    if geaendert := say_changed(r):
        seither = "Seit der Einteilung hat sich etwas geändert:"
        bloecke.append(Hinweis(as_inline(" ".join([seither, *geaendert])), "achtung"))
    bloecke.append(draw(ergebnis, title_of(r)))
    bloecke.append(Seitenumbruch())
    for zeile in list_regions(r, ergebnis):
        bloecke += _region(zeile)
    offen = [f"Noch ohne Region: {join_words([say_place(o) for o in ergebnis.ohne_region])}."]
    offen = offen if ergebnis.ohne_region else []
    if ohne := unmapped_names(r.gruppe.orte):
        offen.append(f"Nicht auf der Karte und darum nicht eingeteilt: {join_words(ohne)}.")
    if offen:
        bloecke += [Ueberschrift("Nicht dabei"), Liste(tuple(map(as_inline, offen)))]
    return bloecke


def _kind(ergebnis: Ergebnis) -> Hinweisart:
    """Only what is proven to be the best within all limits is shown as good."""
    return "gut" if ergebnis.einteilung.luecke == 0 and not ergebnis.einteilung.verletzt else "hinweis"


def _region(zeile: Gebietszeile) -> list[Block]:
    orte = tuple(
        (inline(o.name), inline(o.land), " · ".join(filter(None, (inline(o.gesagt), FESTGEHALTEN if o.fest else ""))))
        for o in zeile.orte
    )
    satz = f"Treffpunkt: {quote(zeile.mitte)}. {zeile.satz}"
    bloecke: list[Block] = [
        Ueberschrift(f"Region {zeile.zeichen}: {zeile.name}"),
        Absatz(as_inline(satz)),
        Tabelle(("Ort", "Land", "Weg zum Treffpunkt"), orte),
    ]
    if zeile.abseits:
        bloecke.append(Liste(tuple(map(as_inline, zeile.abseits))))
    return bloecke
