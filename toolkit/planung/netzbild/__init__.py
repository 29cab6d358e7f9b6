"""Where does each actor of a network stand in the picture, and what lies behind it?

Three views of the same network: ``netz`` (who is tied stands near), ``kreise`` (rings by influence), ``sektoren`` (a
field for each sector). All are pure and without chance: the same network gives the same picture, in whatever order its
actors come, and a picture changes little when the network does.
"""

from __future__ import annotations

from toolkit.planung.netzbild.bild import make_picture
from toolkit.planung.netzbild.buendel import Strang, bundle_ties
from toolkit.planung.netzbild.grund import Grund, draw_ground
from toolkit.planung.netzbild.lage import SICHTEN, Sicht, lay_out
from toolkit.planung.netzbild.umbruch import wrap_name

__all__ = [
    "SICHTEN",
    "Grund",
    "Sicht",
    "Strang",
    "bundle_ties",
    "draw_ground",
    "lay_out",
    "make_picture",
    "wrap_name",
]
