"""How does somebody change the proposal: agree on a pair, take that back, refuse a pair?"""

from __future__ import annotations

from collections.abc import Sequence

from toolkit.dokument.tandemvermittlung.aufgabe import is_stale, stamp
from toolkit.dokument.tandemvermittlung.blatt import HOECHSTENS_AUSSCHLUESSE, Tandemvermittlung
from toolkit.dokument.tandemvermittlung.gemerkt import pairs_of
from toolkit.dokument.tandemvermittlung.vorschlag import Vorschlag, settle
from toolkit.dokument.tandemvermittlung.warum import ask, move_pairs
from toolkit.dokument.tandemvermittlung.werte import Ausschluss, Festpaar, Verbindung
from toolkit.planung.meldungen import Fehler

ABGELEHNT = "Bei der Vermittlung abgelehnt"
VOLL = Fehler("Die Liste der Ausschlüsse ist voll.", "Löschen Sie Ausschlüsse, die nicht mehr gelten.")


def agree(v: Tandemvermittlung, paar: Verbindung) -> Tandemvermittlung:
    """Agree on a pair of the proposal; nothing else changes, and the proposal stays as fresh or stale as it was."""
    return _agree(v, [paar])


def agree_all(v: Tandemvermittlung) -> Tandemvermittlung:
    """Agree on all pairs of the proposal."""
    return _agree(v, v.paare)


def release(v: Tandemvermittlung, paar: Verbindung) -> Vorschlag | Fehler:
    """Take back an agreement; the pair stays proposed unless a better one is possible now."""
    rest = [f for f in v.fest if (f.suchend, f.erfahren) != (paar.suchend, paar.erfahren)]
    neu = v.model_copy(update={"fest": rest})
    # On a stale proposal nothing is reckoned behind anybody's back.
    return Vorschlag(neu) if is_stale(v) else _settle_again(neu)


def refuse(v: Tandemvermittlung, paar: Verbindung) -> Vorschlag | Fehler:
    """Exclude a pair of the proposal and change what has to change; another pair changes nothing."""
    if (paar.suchend, paar.erfahren) not in pairs_of(v.paare):
        return Vorschlag(v)
    if len(v.ausschluesse) >= HOECHSTENS_AUSSCHLUESSE:
        return VOLL
    antwort = ask(v, paar.suchend, paar.erfahren)
    if isinstance(antwort, Fehler):
        return antwort
    aus = Ausschluss(a=paar.suchend, b=paar.erfahren, grund=ABGELEHNT)
    neu = v.model_copy(update={"ausschluesse": [*v.ausschluesse, aus]})
    return settle(neu, pairs_of(v.bisher), move_pairs(v, antwort))


def _agree(v: Tandemvermittlung, paare: Sequence[Verbindung]) -> Tandemvermittlung:
    da = set(pairs_of(v.fest))
    neue = [Festpaar(suchend=p.suchend, erfahren=p.erfahren) for p in paare if (p.suchend, p.erfahren) not in da]
    if not neue:
        return v
    vergeben = {f.suchend for f in neue}
    neu = v.model_copy(update={"fest": [*(f for f in v.fest if f.suchend not in vergeben), *neue]})
    return neu.model_copy(update={"gerechnet": stamp(neu)}) if v.gerechnet and not is_stale(v) else neu


def _settle_again(v: Tandemvermittlung) -> Vorschlag | Fehler:
    return settle(v, pairs_of(v.bisher), pairs_of(v.paare)) if v.gerechnet else Vorschlag(v)
