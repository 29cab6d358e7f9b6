"""Which small plans and random plans do the tests start from?"""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from toolkit.planung.ablauf import Ablauf, Block, Parallel, Spur, Tag
from toolkit.planung.meldungen import Fehler


def block(kennung: str, minuten: int = 30, **felder: Any) -> Block:
    return Block(**{"id": kennung, "art": "frei", "titel": kennung.upper(), "minuten": minuten, **felder})


def spur(kennung: str, *bloecke: Block, **felder: Any) -> Spur:
    return Spur(**{"id": kennung, "titel": kennung.upper(), "bloecke": bloecke, **felder})


def parallel(kennung: str, *spuren: Spur, **felder: Any) -> Parallel:
    return Parallel(**{"id": kennung, "titel": kennung.upper(), "spuren": spuren, **felder})


def plan(*elemente: Block | Parallel, beginn: int = 540, ziel: int | None = None, **felder: Any) -> Ablauf:
    tag = Tag(id="t1", titel="Tag 1", beginn=beginn, ziel_ende=ziel, elemente=elemente)
    return Ablauf(**{"titel": "Muster", "tage": (tag,), "naechste_nummer": 100, **felder})


def good(ergebnis: Ablauf | Fehler) -> Ablauf:
    assert not isinstance(ergebnis, Fehler), str(ergebnis)
    return ergebnis


@st.composite
def small_blocks(draw: st.DrawFn, kennung: str) -> Block:
    minuten = draw(st.integers(0, 9))
    return block(
        kennung,
        minuten,
        kuerzbar_auf=draw(st.integers(max(0, minuten - 2), minuten + 1)),
        weglassbar=draw(st.integers(0, 3)) == 0,
        stellenwert=draw(st.sampled_from(["hoch", "mittel", "gering"])),
        fest_um=draw(st.one_of(st.none(), st.none(), st.integers(540, 560))),
    )


@st.composite
def small_plans(draw: st.DrawFn) -> Ablauf:
    """Plans of at most six blocks, with tracks and pinned times, mostly too long."""
    elemente: list[Block | Parallel] = []
    for i in range(draw(st.integers(1, 3))):
        if draw(st.integers(0, 2)) == 0 and not any(isinstance(e, Parallel) for e in elemente):
            spuren = [
                spur(f"s{i}{j}", *[draw(small_blocks(f"b{i}{j}{k}")) for k in range(draw(st.integers(0, 2)))])
                for j in range(2)
            ]
            fest = draw(st.one_of(st.none(), st.none(), st.integers(540, 560)))
            elemente.append(parallel(f"p{i}", *spuren, fest_um=fest))
        else:
            elemente.append(draw(small_blocks(f"b{i}")))
    return plan(*elemente, ziel=draw(st.one_of(st.none(), st.integers(540, 565), st.integers(540, 555))))
