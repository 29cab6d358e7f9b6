"""How does an edited script find its way back into a plan?"""

from __future__ import annotations

from toolkit.export.rueckweg.lesen import lies_drehbuch
from toolkit.export.rueckweg.werte import Mangel, Rueckweg

__all__ = ["Mangel", "Rueckweg", "lies_drehbuch"]
