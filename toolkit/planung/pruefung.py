"""Is the plan a good day? Numbered, explained hints with a cure; what is so on purpose stays so."""

from __future__ import annotations

from dataclasses import dataclass

from methodenkoffer.catalogue import Katalog
from toolkit.planung.ablauf import Ablauf
from toolkit.planung.pruefregeln import REGELN
from toolkit.planung.pruefregeln.regel import Hinweis, Lage, Regel
from toolkit.planung.uhr import Zeitplan, plan_times
from toolkit.planung.worte import join_words, say_count

__all__ = ["Bericht", "Bewusst", "Hinweis", "Regel", "check_plan", "list_rules"]


@dataclass(frozen=True)
class Bewusst:
    """A hint that the people who plan leave as it is, with their reason."""

    hinweis: Hinweis
    grund: str


@dataclass(frozen=True)
class Bericht:
    """What the check found: open hints (serious ones first), those left on purpose, and the whole in a sentence."""

    offen: tuple[Hinweis, ...]
    bewusst: tuple[Bewusst, ...]

    @property
    def ernst(self) -> tuple[Hinweis, ...]:
        """The open hints that should be cured before the day."""
        return tuple(h for h in self.offen if h.stufe == "ernst")

    @property
    def satz(self) -> str:
        """Sum up in German."""
        if not self.offen:
            return "Alles bedacht: Die Prüfung hat keine offenen Hinweise."
        abwaegen = sum(h.stufe == "hinweis" for h in self.offen)
        merken = len(self.offen) - len(self.ernst) - abwaegen
        teile = [say_count(len(self.ernst), "wichtiger Hinweis", "wichtige Hinweise")] if self.ernst else []
        teile += [f"{say_count(abwaegen, 'Hinweis', 'Hinweise')} zum Abwägen"] if abwaegen else []
        teile += [f"{merken} zum Merken"] if merken else []
        return f"{'Vor dem Tag zu klären' if self.ernst else 'Ihr Ablauf trägt'}: {join_words(teile)}."


def check_plan(ablauf: Ablauf, katalog: Katalog, zeiten: Zeitplan | None = None) -> Bericht:
    """Check a plan.

    Args:
        ablauf: the plan.
        katalog: holds the method cards behind the blocks.
        zeiten: its times, if they are known already.
    """
    lage = Lage(ablauf, katalog, zeiten or plan_times(ablauf))
    gruende = {(a.regel, a.stelle): a.grund for a in ablauf.bewusst}
    alle = [h for regel in REGELN for h in regel.find(lage)]
    offen = [h for h in alle if (h.regel, h.stelle) not in gruende]
    bewusst = [Bewusst(h, gruende[h.regel, h.stelle]) for h in alle if (h.regel, h.stelle) in gruende]
    stufen = ("ernst", "hinweis", "merken")
    return Bericht(tuple(sorted(offen, key=lambda h: stufen.index(h.stufe))), tuple(bewusst))


def list_rules() -> tuple[Regel, ...]:
    """List all rules, by number."""
    return REGELN
