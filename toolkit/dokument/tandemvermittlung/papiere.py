"""How does the overview of all tandems look on paper, with the reasons for each?"""

from __future__ import annotations

from methodenkoffer.tage import say_date
from toolkit.dokument.form import Absatz, Block, Dokument, Hinweis, Liste, Merkmale, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.tandemvermittlung.aufgabe import is_stale
from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung, title_of
from toolkit.dokument.tandemvermittlung.gemerkt import say_reasons
from toolkit.dokument.tandemvermittlung.geschichte import say_earlier
from toolkit.dokument.tandemvermittlung.gewichte import say_weights
from toolkit.dokument.tandemvermittlung.namen import agreed_of, name_of, place_names, say_pair
from toolkit.dokument.tandemvermittlung.werte import Paar
from toolkit.planung.worte import say_count

OFFEN = "noch offen"
VEREINBART, VORGESCHLAGEN = "vereinbart", "Vorschlag"
NUR_BUERO = "Nur für das Büro: Hier stehen Wünsche der Orte."
REIHENFOLGE = "Der Grund, der am meisten zählt, steht vorn."
UNSER_VORSCHLAG = (
    "Die Punkte sind unser Rechenweg, kein Verfahren des Programms „Engagierte Stadt“. Entscheiden Sie mit den Orten."
)
GRUENDE = (("dafuer", "Dafür"), ("dagegen", "Dagegen"), ("unbekannt", "Offen"))


def vermittlung_als_dokument(v: Tandemvermittlung, vermerk: str = "") -> Dokument:
    """Write the round: table of all pairs, reasons per pair, who got nobody, what counted, and earlier tandems."""
    bloecke: list[Block] = [Hinweis(NUR_BUERO), Merkmale(_facts(v))]
    if is_stale(v):
        bloecke.append(Hinweis("Seit dem Vorschlag hat sich etwas geändert. Rechnen Sie neu.", "achtung"))
    bloecke += [*_pairs(v), *_without(v)]
    bloecke += [Ueberschrift("Was gezählt hat"), Liste(tuple(as_inline(s) for s in say_weights(v)))]
    if frueher := say_earlier(v):
        bloecke += [Ueberschrift("Frühere Tandems"), Liste(tuple(as_inline(z) for z in frueher))]
    schluss = " ".join(filter(None, (UNSER_VORSCHLAG, vermerk)))
    bloecke.append(Absatz(as_inline(schluss), "vermerk"))
    return Dokument(title_of(v), " ".join(v.gruppe.titel.split()), tuple(bloecke))


def state_of(v: Tandemvermittlung, paar: Paar) -> str:
    """Say whether a pair is agreed or proposed."""
    return VEREINBART if agreed_of(v, paar) else VORGESCHLAGEN


def sureness_of(v: Tandemvermittlung, paar: Paar) -> str:
    """Say how sure a pair is; empty if that was not reckoned."""
    return "" if agreed_of(v, paar) else v.sicher.get(f"{paar.suchend} {paar.erfahren}", "")


def _facts(v: Tandemvermittlung) -> tuple[tuple[str, str], ...]:
    seiten = [sum(o.seite == s for o in v.orte) for s in ("sucht", "gibt")]
    paare = (
        ("Runde", str(v.jahr or "")),
        ("Orte", f"{seiten[0]} suchen Begleitung, {seiten[1]} geben sie"),
        ("Tandems", f"{len(v.paare)}, davon {len(v.fest)} vereinbart" if v.paare else OFFEN),
        ("Beginn", say_date(v.beginn) if v.beginn else OFFEN),
        ("Antworten bis", say_date(v.antwort_bis) if v.antwort_bis else ""),
    )
    return tuple((name, as_inline(text)) for name, text in paare if text)


def _pairs(v: Tandemvermittlung) -> list[Block]:
    if not v.paare:
        return [Hinweis("Es gibt noch keinen Vorschlag.")]
    namen = place_names(v)
    kopf = ("Sucht Begleitung", "Gibt Begleitung", "Passt (von 100)", "Wie sicher", "Stand")
    zeilen = tuple(
        (
            as_inline(name_of(namen, p.suchend)),
            as_inline(name_of(namen, p.erfahren)),
            str(p.wert),
            as_inline(sureness_of(v, p)) or "–",
            state_of(v, p),
        )
        for p in v.paare
    )
    bloecke: list[Block] = [Ueberschrift("Alle Tandems"), Tabelle(kopf, zeilen)]
    bloecke += [Ueberschrift("Warum diese Paare?"), Absatz(REIHENFOLGE)]
    for p in v.paare:
        gruende = tuple((wort, as_inline(say_reasons(getattr(p, feld)))) for feld, wort in GRUENDE if getattr(p, feld))
        bloecke += [Ueberschrift(as_plain(say_pair(namen, p)), 2), Merkmale(gruende)]
    return bloecke


def _without(v: Tandemvermittlung) -> list[Block]:
    if not v.ohne:
        return []
    namen = place_names(v)
    punkte = tuple(as_inline(f"{name_of(namen, o.suchend)}: {o.grund}") for o in v.ohne)
    return [Ueberschrift(say_count(len(v.ohne), "Ort ohne Tandem", "Orte ohne Tandem")), Liste(punkte)]


def as_plain(text: str) -> str:
    """Write a heading: plain text in one line."""
    return " ".join(text.split())
