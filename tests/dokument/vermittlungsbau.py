"""Which small rounds do the tests of the office's tandems start from?"""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.planung.tandembau import Paare, all_matchings, rank
from toolkit.dokument.regionalgruppe.blatt import Gruppenort
from toolkit.dokument.regionalgruppe.stand import Gruppenstand
from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
from toolkit.dokument.tandemvermittlung.gemerkt import pairs_of
from toolkit.dokument.tandemvermittlung.vorschlag import Vorschlag, propose, table_of
from toolkit.dokument.tandemvermittlung.werte import Ausschluss, Tandemort
from toolkit.planung.meldungen import Fehler
from toolkit.planung.tandem import Tafel

SUCHEN, GEBEN = ("Birkenfurt", "Weidenbach", "Tannroda"), ("Lindenau", "Eschenau", "Ulmenried")


def key(name: str) -> str:
    return name.lower()


def place(name: str, seite: str, **felder: Any) -> Tandemort:
    return Tandemort(id=key(name), name=name, seite=seite, **felder)


def sheet(*orte: Tandemort, fakten: dict[str, dict[str, Any]] | None = None, **felder: Any) -> Tandemvermittlung:
    gruppe = [Gruppenort(id=o.id, name=o.name, **(fakten or {}).get(o.name, {})) for o in orte]
    ausgewaehlt = [o.model_copy(update={"aus_gruppe": True}) for o in orte]
    stand = Gruppenstand(titel="Runde", orte=gruppe)
    return Tandemvermittlung(gruppe=stand, orte=ausgewaehlt, **{"jahr": 2026, **felder})


def wishing(**felder: Any) -> Tandemvermittlung:
    """Two places that both want Lindenau, the second one only a little: only wishes and size count."""
    fakten = {n: {"einwohner": e} for n, e in (("Birkenfurt", 5000), ("Weidenbach", 5000), ("Lindenau", 5000))}
    return sheet(
        place("Birkenfurt", "sucht", wuensche="Lindenau"),
        place("Weidenbach", "sucht"),
        place("Lindenau", "gibt"),
        place("Eschenau", "gibt"),
        fakten=fakten,
        **{"thema": "egal", "naehe": "egal", "land": "egal", "erfahrung": "egal", **felder},
    )


def done(ergebnis: Vorschlag | Fehler) -> Tandemvermittlung:
    assert isinstance(ergebnis, Vorschlag), str(ergebnis)
    return ergebnis.blatt


def proposed(v: Tandemvermittlung) -> Tandemvermittlung:
    return done(propose(v))


def best(v: Tandemvermittlung) -> tuple[int, int, int]:
    """Find by trying all matchings how good the best one is."""
    tafel = table_of(v)
    assert isinstance(tafel, Tafel), str(tafel)
    return max(rank(tafel, m) for m in all_matchings(tafel))


def reached(v: Tandemvermittlung) -> tuple[int, int, int]:
    tafel = table_of(v)
    assert isinstance(tafel, Tafel), str(tafel)
    paare: Paare = pairs_of(v.paare)
    assert tuple(sorted(paare)) in {tuple(sorted(m)) for m in all_matchings(tafel)}
    return rank(tafel, paare)


@st.composite
def small_sheets(draw: st.DrawFn) -> Tandemvermittlung:
    """Up to three seeking and three giving places with few facts, so that ties and gaps are common."""
    hier, dort = SUCHEN[: draw(st.integers(1, 3))], GEBEN[: draw(st.integers(1, 3))]
    wunsch = st.lists(st.sampled_from([*hier, *dort]), max_size=2).map("\n".join)
    orte = [place(n, "sucht", wuensche=draw(wunsch)) for n in hier]
    orte += [place(n, "gibt", wuensche=draw(wunsch), kapazitaet=draw(st.sampled_from([None, 0, 1, 2]))) for n in dort]
    fakten = {
        o.name: {
            "einwohner": draw(st.sampled_from([None, 4000, 40_000])),
            "land": draw(st.sampled_from(["", "BY", "SN"])),
        }
        for o in orte
    }
    aus = draw(st.lists(st.tuples(st.sampled_from(hier), st.sampled_from(dort)), max_size=2, unique=True))
    return sheet(
        *draw(st.permutations(orte)),
        fakten=fakten,
        ausschluesse=[Ausschluss(a=key(a), b=key(b)) for a, b in aus],
        umgang=draw(st.sampled_from(["erlaubt", "vermeiden", "verboten"])),
    )
