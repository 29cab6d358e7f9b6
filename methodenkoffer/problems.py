"""Which mistake stands where, and what cures it?"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Literal

Art = Literal["text", "github", "json"]


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake in the content, said so that a trainer can mend it.

    Attributes:
        datei: path of the file as a person would type it, with forward slashes.
        zeile: line in the file, counted from 1; 0 means the whole file.
        feld: field or heading that the mistake is in; empty for the whole file.
        was: what is wrong, in German.
        tun: what to do about it, in German.
        code: number of the rule, for example ``K012``.
    """

    datei: str
    zeile: int
    feld: str
    was: str
    tun: str
    code: str

    def __str__(self) -> str:
        """Say it on one line: ``datei:zeile: feld: was → tun [K012]``."""
        feld = f"{self.feld}: " if self.feld else ""
        return f"{self.datei}:{max(self.zeile, 1)}: {feld}{self.was} → {self.tun} [{self.code}]"

    def as_github(self) -> str:
        """Say it as an annotation of GitHub's workflow commands (newlines and percent signs escaped)."""
        text = f"{self.feld + ': ' if self.feld else ''}{self.was} → {self.tun}"
        for roh, sicher in (("%", "%25"), ("\r", "%0D"), ("\n", "%0A")):
            text = text.replace(roh, sicher)
        datei = self.datei.replace("%", "%25").replace(":", "%3A").replace(",", "%2C")
        return f"::error file={datei},line={max(self.zeile, 1)},title={self.code}::{text}"


def render_problems(problems: Iterable[Problem], art: Art = "text") -> str:
    """Write problems in one of three forms, sorted by file and line.

    Args:
        problems: what was found.
        art: ``text`` for people, ``github`` for annotations, ``json`` for programs.

    Returns:
        The whole output without a trailing newline; empty for no problems (``[]`` as JSON).
    """
    sortiert = sorted(problems)
    if art == "json":
        return json.dumps([asdict(p) for p in sortiert], ensure_ascii=False, indent=1)
    return "\n".join(p.as_github() if art == "github" else str(p) for p in sortiert)
