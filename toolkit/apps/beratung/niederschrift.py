"""What was written down in a round, and how do other names come into it? No widget and no storage here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from pydantic import ValidationError

from toolkit.dokument.beratung.blatt import TEILE, Erkenntnis, Fall, in_four_weeks
from toolkit.planung.beratung.runde import Teil
from toolkit.planung.decknamen import Deckname, Ersetzt, replace_names

Notizen = dict[str, str]


@dataclass
class Niederschrift:
    """The two parts, as their forms give them.

    Attributes:
        notizen: what was written down of the case, by the names of ``TEILE``.
        mitnahme: what the person with the case takes along: fields of ``Erkenntnis`` as JSON.
    """

    notizen: Notizen = field(default_factory=lambda: dict.fromkeys(TEILE, ""))
    mitnahme: dict[str, Any] = field(default_factory=dict)
    _vorher: tuple[Notizen, dict[str, Any]] | None = None

    @property
    def frage(self) -> str:
        """The key question, as far as it stands."""
        return " ".join(self.notizen["frage"].split())

    @property
    def leer(self) -> bool:
        """Whether nothing was written down."""
        eigenes = [str(self.mitnahme.get("mitnahme") or ""), *(str(s.get("was", "")) for s in self._steps())]
        return not any(text.strip() for text in (*self.notizen.values(), *eigenes))

    @property
    def ersetzt(self) -> bool:
        """Whether the last putting in of other names can be taken back."""
        return self._vorher is not None

    def fall(self, tag: date, loeschen_am: date | None) -> Fall:
        """Return the case part of a round on that day."""
        return Fall(tag=tag, loeschen_am=loeschen_am, **self.notizen)

    def erkenntnis(self, tag: date) -> Erkenntnis:
        """Return what the person takes along from a round on that day."""
        return Erkenntnis.model_validate({"tag": tag, **self.mitnahme})

    def write_notes(self, roh: Any) -> None:
        """Take over notes from their form or from the tab; what has another shape becomes empty."""
        werte = roh if isinstance(roh, dict) else {}
        self.notizen = {name: str(werte.get(name) or "")[:20_000] for name in TEILE}

    def write_insight(self, roh: Any) -> bool:
        """Take over the insight from its form or from the tab; what does not fit is refused."""
        try:
            felder = {"mitnahme", "schritte", "nachfrage_am"}
            wert = Erkenntnis.model_validate({k: w for k, w in dict(roh or {}).items() if k in felder})
        except (ValidationError, TypeError, ValueError):
            return False
        self.mitnahme = wert.model_dump(mode="json", include=felder)
        return True

    def propose_day(self, tag: date) -> None:
        """Propose to look back four weeks after the round, unless a day was chosen or taken out."""
        if "nachfrage_am" not in self.mitnahme:
            self.mitnahme = {"mitnahme": "", "schritte": [], "nachfrage_am": in_four_weeks(tag).isoformat()}

    def let_go(self, teil: Teil) -> None:
        """Let go of a part that lies elsewhere now; what was taken back could bring it here again."""
        if teil == "fall":
            self.notizen = dict.fromkeys(TEILE, "")
        else:
            self.mitnahme = {}
        self._vorher = None

    def cover(self, decknamen: Sequence[Deckname]) -> Ersetzt:
        """Put other names into everything that was written down; ``uncover`` takes it back.

        Returns:
            How many places were changed and what was left, over all texts.
        """
        funde: list[Ersetzt] = []

        def _new(text: Any) -> str:
            funde.append(replace_names(str(text or ""), decknamen))
            return funde[-1].text

        notizen = {name: _new(text) for name, text in self.notizen.items()}
        mitnahme = dict(self.mitnahme)
        if mitnahme:
            mitnahme["mitnahme"] = _new(mitnahme.get("mitnahme"))
            mitnahme["schritte"] = [{**s, "was": _new(s.get("was"))} for s in self._steps()]
        anzahl = sum(fund.anzahl for fund in funde)
        if anzahl:
            self._vorher = (self.notizen, self.mitnahme)
            self.notizen, self.mitnahme = notizen, mitnahme
        return Ersetzt("", anzahl, tuple(dict.fromkeys(wort for fund in funde for wort in fund.bleibt)))

    def uncover(self) -> None:
        """Take the last putting in of other names back."""
        if self._vorher is not None:
            (self.notizen, self.mitnahme), self._vorher = self._vorher, None

    def _steps(self) -> list[dict[str, Any]]:
        return list(self.mitnahme.get("schritte") or [])
