"""Which passages hold which words?"""

from __future__ import annotations

import sqlite3
import threading
import weakref
from typing import TYPE_CHECKING

from methodenkoffer.search.worte import stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from methodenkoffer.search.zerlegung import Zerleger


class Wortindex:
    """Passages in SQLite's full-text search (FTS5, BM25): endings cut, compounds with their parts.

    Args:
        texte: the folded words of each passage.
        zerleger: splits compounds.

    Attributes:
        bekannt: every index word with the number of passages that hold it.
    """

    def __init__(self, texte: Sequence[Sequence[str]], zerleger: Zerleger) -> None:
        self._riegel = threading.Lock()
        self._db = sqlite3.connect(":memory:", check_same_thread=False)
        weakref.finalize(self, self._db.close)
        self._db.execute("CREATE VIRTUAL TABLE t USING fts5(w, content='', tokenize='ascii')")
        woerter = {
            wort: " ".join((stem(wort), *zerleger.split(wort))) for wort in {w for liste in texte for w in liste}
        }
        zeilen = ((n, " ".join([woerter[w] for w in liste])) for n, liste in enumerate(texte))
        self._db.executemany("INSERT INTO t(rowid, w) VALUES (?, ?)", zeilen)
        self._db.execute("CREATE VIRTUAL TABLE v USING fts5vocab(t, 'row')")
        self.bekannt: dict[str, int] = dict(self._db.execute("SELECT term, doc FROM v").fetchall())

    def find(self, wort: str) -> list[tuple[int, float]]:
        """Numbers of the passages that hold an index word, each with its BM25 value (smaller is better)."""
        with self._riegel:
            # Index words consist of a-z and 0-9 only, so that nothing in them is syntax.
            return self._db.execute("SELECT rowid, bm25(t) FROM t WHERE t MATCH ?", (f'"{wort}"',)).fetchall()
