"""How is a gap in the draft marked and remembered?"""

from __future__ import annotations

from dataclasses import dataclass, field

from toolkit.dokument.freitext import as_inline
from toolkit.dokument.regionaltreffen.worte import inline, one_line


@dataclass
class Luecken:
    """Marks what is not known yet, and remembers it."""

    offen: list[str] = field(default_factory=list)

    def gap(self, was: str) -> str:
        """Return ``[noch offen: …]`` as Markdown."""
        self.offen.append(was)
        return f"**{as_inline(f'[noch offen: {was}]')}**"

    def fill(self, text: str, was: str) -> str:
        """Return typed text as Markdown, or the gap."""
        return inline(text) if one_line(text) else self.gap(was)
