"""Which networks do the tests of the actor map read?"""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from toolkit.planung.netz import ARTEN, Akteur, Bindung, Netz

STAMM = ("zivilgesellschaft", "verwaltung", "wirtschaft")


def build(kanten: str, sektoren: dict[str, str] | None = None, allein: str = "", art: str = "information") -> Netz:
    """Build a network of one-letter actors from ``"ab bc"``."""
    ids = sorted({*kanten.replace(" ", ""), *allein})
    akteure = tuple(Akteur(i, f"Haus {i.upper()}", (sektoren or {}).get(i, "")) for i in ids)
    return Netz(akteure, tuple(Bindung(k[0], k[1], art) for k in kanten.split()))


def take_over(graf: Any) -> Netz:
    """Take over a graph of networkx, without weights."""
    return Netz(
        tuple(Akteur(f"{k:>12}", str(k)) for k in graf),
        tuple(Bindung(f"{u:>12}", f"{v:>12}", "zusammenarbeit") for u, v in graf.edges),
    )


@st.composite
def networks(draw: st.DrawFn, von: int = 0, bis: int = 8, *, sauber: bool = False) -> Netz:
    """Draw a network, by default with loops, unknown ids, doubles and values out of range."""
    n = draw(st.integers(von, bis))
    ids = [f"a{i}" for i in range(n)]
    akteure = tuple(
        Akteur(
            i if sauber else draw(st.sampled_from([i, i, i, "a0", ""])),
            draw(st.sampled_from(["Chor", "chor ", "Rathaus", "<b>", "=1+1", ""])) if not sauber else f"Haus {i}",
            draw(st.sampled_from([*STAMM, "politik", "", *([] if sauber else ["quatsch"])])),
            einfluss=draw(st.sampled_from([None, 1, 5, *([] if sauber else [9])])),
        )
        for i in ids
    )
    ziele = st.sampled_from([*ids, *([] if sauber else ["fremd", ""])] or ["fremd"])
    bindungen = draw(
        st.lists(
            st.builds(
                Bindung,
                ziele,
                ziele,
                st.sampled_from([*ARTEN, *([] if sauber else ["liebe"])]),
                gerichtet=st.booleans(),
                staerke=st.integers(1, 3),
                vertrauen=st.sampled_from([None, 1, 4, 5]),
                nutzen=st.sampled_from([None, 2, 3, *([] if sauber else [7])]),
            ),
            max_size=14 if n else 0,
        )
    )
    return Netz(akteure, tuple(bindungen))
