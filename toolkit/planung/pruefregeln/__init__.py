"""Which rules does the check of a plan know?"""

from __future__ import annotations

from toolkit.planung.pruefregeln import barrieren, dramaturgie, gruppe, methoden, wer_und_was, zeit
from toolkit.planung.pruefregeln.regel import Regel

MODULE = (zeit, dramaturgie, gruppe, methoden, wer_und_was, barrieren)
REGELN: tuple[Regel, ...] = tuple(
    sorted((w for m in MODULE for w in vars(m).values() if isinstance(w, Regel)), key=lambda r: r.nummer)
)
