"""With what does the sheet of an agreed tandem begin?"""

from __future__ import annotations

from typing import Any

from toolkit.dokument.regionalgruppe.blatt import Gruppenort
from toolkit.dokument.tandem.blatt import begin_tandem, title_of
from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
from toolkit.dokument.tandemvermittlung.post import reasons_for_places
from toolkit.dokument.tandemvermittlung.werte import Festpaar


def begin_sheet(v: Tandemvermittlung, paar: Festpaar) -> tuple[str, dict[str, Any]]:
    """Return title and content of a sheet of kind ``tandem``: both places, their topics, the day, the reasons.

    Wishes stay in the office.

    Args:
        v: the round.
        paar: the agreed pair; the seeking place comes first.
    """
    gerechnet = next((p for p in v.paare if (p.suchend, p.erfahren) == (paar.suchend, paar.erfahren)), None)
    gruende = reasons_for_places(gerechnet) if gerechnet else []
    tandem = begin_tandem(_place(v, paar.suchend), _place(v, paar.erfahren), v.beginn, gruende)
    return title_of(tandem), tandem.model_dump(mode="json")


def _place(v: Tandemvermittlung, kennung: str) -> Gruppenort:
    """A place with what it said for this round."""
    fakten = next((o for o in v.gruppe.orte if o.id == kennung), None)
    gesagt = next((o for o in v.orte if o.id == kennung), None)
    ort = fakten or Gruppenort(id=kennung, name=gesagt.name if gesagt else "")
    return ort.model_copy(update={"sucht": gesagt.sucht, "bietet": gesagt.bietet}) if gesagt else ort
