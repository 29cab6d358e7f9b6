"""How does a plan become papers, dates and tables? The way in to all of them."""

from __future__ import annotations

from toolkit.dokument.ablauf_drehbuch import drehbuch_als_dokument
from toolkit.dokument.ablauf_listen import laufzettel_als_dokument, material_als_dokument, responsible_people
from toolkit.dokument.ablauf_quellen import plan_angaben
from toolkit.dokument.ablauf_termine import ablauf_als_termine
from toolkit.dokument.ablauf_wand import wandagenda_als_dokument

__all__ = [
    "ablauf_als_termine",
    "drehbuch_als_dokument",
    "laufzettel_als_dokument",
    "material_als_dokument",
    "plan_angaben",
    "responsible_people",
    "wandagenda_als_dokument",
]
