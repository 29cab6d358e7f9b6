"""What must be true across fields, files and prose?

A rule is a generator of ``Verstoss`` (line, field, what, cure). Each has a number, and one specimen that keeps it
and one that breaks it under ``tests/regeln``.
"""

from __future__ import annotations

from methodenkoffer.rules import angebote, karten, pfade, sammlung, texte
from methodenkoffer.rules.regel import Regel, Verstoss, all_rules, check

__all__ = ["Regel", "Verstoss", "all_rules", "angebote", "check", "karten", "pfade", "sammlung", "texte"]
