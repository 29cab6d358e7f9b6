"""Which small tasks do the tests of tandems start from, and what is best, found by trying all matchings?"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from hypothesis import strategies as st

from toolkit.planung.meldungen import Fehler
from toolkit.planung.tandem import Ausschluss, Gewichte, Profil, Tafel, Tandemaufgabe, Tandems, build_table, check_task

JAHR = 2026
ORTE = ["Lindenau", "Birkenfurt", "Weidenbach", "Tannroda", "Eschenau", "Ulmenried", "Ahornstadt", "Buchenthal"]
THEMEN = ["Freiwilligenagentur", "Jugendbeteiligung", "Ehrenamtskarte", "Vereinsberatung"]
L, B, W, T = ORTE[:4]
Paare = tuple[tuple[str, str], ...]
DREI = {
    (L, "Eschenau"): 80,
    (L, "Ulmenried"): 70,
    (L, "Ahornstadt"): 0,
    (B, "Eschenau"): 75,
    (B, "Ulmenried"): 80,
    (B, "Ahornstadt"): 60,
}


def place(name: str, **felder: object) -> Profil:
    return Profil(id=name.lower(), name=name, **felder)  # type: ignore[arg-type]


def pairs(tandems: Tandems) -> Paare:
    return tuple((p.suchend, p.erfahren) for p in tandems.paare)


def table(aufgabe: Tandemaufgabe) -> Tafel:
    tafel = build_table(aufgabe)
    assert isinstance(tafel, Tafel), str(tafel)
    return tafel


def topical(passt: dict[tuple[str, str], int], **felder: object) -> Tandemaufgabe:
    """Build a task whose points are given: of 20 topics sought, so many as each place offers; 5 points each."""
    suchende = list(dict.fromkeys(s for s, _ in passt))
    erfahrene = list(dict.fromkeys(e for _, e in passt))
    kapazitaet = dict(felder.pop("kapazitaet", {}))  # type: ignore[call-overload]
    return Tandemaufgabe(
        suchende=tuple(place(s, sucht=_topics(s, 20)) for s in suchende),
        erfahrene=tuple(
            place(
                e,
                bietet=tuple(zeile for s in suchende for zeile in _topics(s, passt.get((s, e), 0) // 5)),
                kapazitaet=kapazitaet.get(e, 1),
            )
            for e in erfahrene
        ),
        jahr=JAHR,
        gewichte=Gewichte("wichtig", "egal", "egal", "egal", "egal", "egal"),
        **felder,  # type: ignore[arg-type]
    )


def _topics(ort: str, anzahl: int) -> tuple[str, ...]:
    """Words that no other word is near to."""
    return tuple(chr(ord("b") + ORTE.index(ort)) * 4 + chr(ord("a") + k) * 6 for k in range(anzahl))


@st.composite
def small_tasks(draw: st.DrawFn) -> Tandemaufgabe:
    """Up to four seeking and four experienced places with few facts, so that ties and gaps are common."""
    n, m = draw(st.integers(1, 4)), draw(st.integers(1, 4))
    hier, dort = [o.lower() for o in ORTE[:n]], [o.lower() for o in ORTE[4 : 4 + m]]

    def profile(name: str, andere: list[str]) -> Profil:
        return place(
            name,
            land=draw(st.sampled_from(["", "BY", "SN"])),
            lat=draw(st.sampled_from([None, 48.0, 50.0, 52.5])),
            lon=draw(st.sampled_from([9.0, 11.5])),
            einwohner=draw(st.sampled_from([None, 4000, 20_000, 90_000])),
            seit=draw(st.sampled_from([None, 2015, 2022])),
            sucht=tuple(draw(st.lists(st.sampled_from(THEMEN), max_size=2))),
            bietet=tuple(draw(st.lists(st.sampled_from(THEMEN), max_size=2))),
            wuensche=tuple(draw(st.lists(st.sampled_from(andere), max_size=2, unique=True))),
            wuensche_geordnet=draw(st.booleans()),
            kapazitaet=draw(st.sampled_from([0, 1, 1, 2, 3])),
        )

    paar = st.tuples(st.sampled_from(hier), st.sampled_from(dort))
    aufgabe = Tandemaufgabe(
        suchende=tuple(profile(name, dort) for name in ORTE[:n]),
        erfahrene=tuple(profile(name, hier) for name in ORTE[4 : 4 + m]),
        jahr=JAHR,
        ausschluesse=tuple(Ausschluss(*p) for p in draw(st.lists(paar, max_size=5))),
        frueher=tuple(draw(st.lists(paar, max_size=2))),
        umgang=draw(st.sampled_from(["erlaubt", "vermeiden", "verboten"])),
    )
    fest = tuple(draw(st.lists(paar, max_size=2, unique_by=lambda p: p[0])))
    versuch = Tandemaufgabe(**{**vars(aufgabe), "fest": fest})
    return aufgabe if any(isinstance(b, Fehler) for b in check_task(versuch)) else versuch


def all_matchings(tafel: Tafel) -> Iterator[Paare]:
    """Run through every matching that keeps capacities, exclusions and fixed pairs."""
    fest = dict(tafel.aufgabe.fest)
    verboten = {frozenset((a.a, a.b)) for a in tafel.aufgabe.ausschluesse}
    if tafel.aufgabe.umgang == "verboten":
        verboten |= {frozenset(p) for p in tafel.aufgabe.frueher}
    wahl = [
        [fest[s.id]]
        if s.id in fest
        else [None, *(e.id for e in tafel.erfahrene if frozenset((s.id, e.id)) not in verboten)]
        for s in tafel.suchende
    ]
    for partner in itertools.product(*wahl):
        if all(partner.count(e.id) <= e.kapazitaet for e in tafel.erfahrene):
            yield tuple((s.id, p) for s, p in zip(tafel.suchende, partner, strict=True) if p is not None)


def rank(
    tafel: Tafel, paare: Sequence[tuple[str, str]], bisher: Sequence[tuple[str, str]] = ()
) -> tuple[int, int, int]:
    """Say how good a matching is: tandems, earlier pairs, points."""
    punkte = sum(int(tafel.punkte[tafel.zeilen[s], tafel.spalten[e]]) for s, e in paare)
    return len(paare), len(set(paare) & set(bisher)), punkte
