"""What does this tab keep of a round, so that it comes back after a reload, and how does it forget?

Nothing of it goes to the Mappe. What is typed is kept by the form itself at each key, under the same names, so that
it survives even when nothing answers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.planung.beratung.runde import Runde, Teil, read_round

if TYPE_CHECKING:
    from toolkit.apps.beratung.niederschrift import Niederschrift
    from toolkit.frame.mappe import Mappenleiste

RUNDE, NOTIZEN, MITNAHME = "beratung-runde", "beratung-notizen", "beratung-mitnahme"


class Tabgedaechtnis:
    """The three drafts of a round in this tab."""

    def __init__(self, leiste: Mappenleiste) -> None:
        """Keep what the strip of the screen lets its tab keep."""
        self._leiste = leiste

    def read(self) -> tuple[Runde | None, Any, Any] | None:
        """Return round, notes and insight as the tab gave them; ``None`` if it gave nothing."""
        drafts = {name: self._leiste.entwuerfe.pop(name, None) for name in (RUNDE, NOTIZEN, MITNAHME)}
        if not any(drafts.values()):
            return None
        inhalte = [entwurf["inhalt"] if entwurf else None for entwurf in drafts.values()]
        return read_round(inhalte[0]), inhalte[1], inhalte[2]

    def keep_round(self, runde: Runde) -> None:
        """Keep the round; one that nobody has touched is nothing to keep."""
        if runde == Runde():
            self._leiste.schluessel.drop_draft(RUNDE)
        else:
            self._keep(RUNDE, runde.model_dump(mode="json"))

    def keep_texts(self, schrift: Niederschrift) -> None:
        """Keep texts that were changed by the screen and not by typing; empty ones are nothing to keep."""
        for name, inhalt in ((NOTIZEN, schrift.notizen), (MITNAHME, schrift.mitnahme)):
            if any(inhalt.values()):
                self._keep(name, inhalt)
            else:
                self._leiste.schluessel.drop_draft(name)

    def let_go(self, teil: Teil) -> None:
        """Let the tab forget a part that was put into the Mappe."""
        self._leiste.schluessel.drop_draft(NOTIZEN if teil == "fall" else MITNAHME)

    def forget(self) -> None:
        """Let the tab forget everything about the round."""
        for name in (RUNDE, NOTIZEN, MITNAHME):
            self._leiste.schluessel.drop_draft(name)

    def _keep(self, name: str, inhalt: Any) -> None:
        self._leiste.schluessel.keep_draft(name, 0, inhalt)
