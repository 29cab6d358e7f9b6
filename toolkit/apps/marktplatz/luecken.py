"""What is still missing in each part of the board?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.marktplatz.blatt import filled, written

if TYPE_CHECKING:
    from datetime import date

    from toolkit.dokument.marktplatz.blatt import Marktplatz
    from toolkit.frame.worte import Worte


def find_gaps(markt: Marktplatz, worte: Worte, heute: date) -> dict[str, list[str]]:
    """Say for each part in German sentences what is missing.

    Args:
        markt: the board.
        worte: words of the screen.
        heute: today.
    """
    zettel = filled(markt)
    einsammeln = [
        worte(f"fehlt.{n}") for n, fehlt in (("keine_zettel", not zettel), ("getippt", markt.schnell.strip())) if fehlt
    ]
    return {
        "runde": [worte(f"fehlt.{name}") for name, fehlt in _group(markt, heute) if fehlt],
        "sammeln": [*_counted(worte, "abweichung", len(markt.abweichungen)), *einsammeln],
        "zettel": [
            *_counted(worte, "ohne_seite", sum(not z.seite for z in written(markt))),
            *_counted(worte, "ohne_ort", sum(not z.ort.strip() for z in zettel)),
            *_counted(worte, "ohne_worte", sum(not z.worte.strip() for z in zettel)),
        ],
        "treffer": [
            worte(f"fehlt.{name}")
            for name, seite in (("kein_angebot", "biete"), ("kein_gesuch", "suche"))
            if not any(z.seite == seite for z in zettel)
        ],
        "telefon": [
            *_counted(worte, "ohne_tag", sum(g.tag is None for g in markt.gespraeche)),
            *_counted(
                worte,
                "nachfragen",
                sum(_is_due(g.telefonat.fragt_nach, heute) and not g.nachgefragt for g in markt.gespraeche),
            ),
        ],
    }


def _group(markt: Marktplatz, heute: date) -> tuple[tuple[str, bool], ...]:
    bis = markt.ruecklauf_bis
    return (
        ("titel", not markt.titel.strip()),
        ("runde", not markt.runde.strip()),
        ("sammelt", not markt.sammelt.strip()),
        ("ruecklauf", bis is None and not markt.alle_da),
        ("vorbei", bis is not None and bis < heute and not markt.alle_da),
    )


def _counted(worte: Worte, name: str, anzahl: int) -> list[str]:
    return [worte.count(f"fehlt.{name}", anzahl)] if anzahl else []


def _is_due(tag: date | None, heute: date) -> bool:
    return tag is not None and tag <= heute
