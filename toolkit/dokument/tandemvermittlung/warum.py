"""Why not these two, what would it cost, and how does an office decide for them nevertheless?"""

from __future__ import annotations

from toolkit.dokument.tandemvermittlung.aufgabe import is_stale
from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
from toolkit.dokument.tandemvermittlung.gemerkt import Kennungen, pairs_of, restore
from toolkit.dokument.tandemvermittlung.vorschlag import Vorschlag, settle, table_of
from toolkit.dokument.tandemvermittlung.werte import Festpaar
from toolkit.planung.meldungen import Fehler
from toolkit.planung.tandem import Antwort, explain_tandems, fix_pair

VERALTET = Fehler(
    "Seit dem Vorschlag hat sich etwas geändert.", "Rechnen Sie zuerst neu. Dann stimmen auch die Antworten."
)
OHNE_VORSCHLAG = Fehler("Es gibt noch keinen Vorschlag.", "Drücken Sie zuerst „Tandems vorschlagen“.")
KEINE_SEITE = Fehler(
    "Diese beiden Orte können kein Tandem werden.",
    "Wählen Sie einen Ort, der Begleitung sucht, und einen, der sie gibt.",
)


def ask(v: Tandemvermittlung, suchend: str, erfahren: str) -> Antwort | Fehler:
    """Answer „Warum nicht?“ for two places by id, or „Warum?“ if they are a pair."""
    if not v.gerechnet:
        return OHNE_VORSCHLAG
    if is_stale(v):
        return VERALTET
    tafel = table_of(v)
    if isinstance(tafel, Fehler):
        return tafel
    if suchend not in tafel.zeilen or erfahren not in tafel.spalten:
        return KEINE_SEITE
    return explain_tandems(tafel, restore(tafel, pairs_of(v.paare), pairs_of(v.bisher))).ask(suchend, erfahren)


def override(v: Tandemvermittlung, suchend: str, erfahren: str) -> Vorschlag | Fehler:
    """Agree on two places although others would be better; what ``ask`` foretold happens."""
    antwort = ask(v, suchend, erfahren)
    if isinstance(antwort, Fehler):
        return antwort
    if not antwort.moeglich:
        return Fehler(antwort.satz, "Lösen Sie zuerst ein vereinbartes Paar.")
    tafel = table_of(v)
    aufgabe = tafel if isinstance(tafel, Fehler) else fix_pair(tafel, suchend, erfahren)
    if isinstance(aufgabe, Fehler):
        return aufgabe
    blaetter = {(f.suchend, f.erfahren): f.blatt for f in v.fest}
    fest = [Festpaar(suchend=s, erfahren=e, blatt=blaetter.get((s, e), "")) for s, e in aufgabe.fest]
    neu = v.model_copy(update={"fest": fest})
    return settle(neu, pairs_of(v.bisher), pairs_of(v.paare) if antwort.ist_paar else move_pairs(v, antwort))


def move_pairs(v: Tandemvermittlung, antwort: Antwort) -> Kennungen:
    """The pairs after the moves of an answer."""
    nach = dict(pairs_of(v.paare)) | {w.ort: w.nach for w in antwort.wechsel}
    return tuple(sorted((s, e) for s, e in nach.items() if e))
