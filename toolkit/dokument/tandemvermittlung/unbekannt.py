"""Which facts of the places in a round does nobody know?"""

from __future__ import annotations

from toolkit.dokument.regionalgruppe.blatt import Gruppenort
from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
from toolkit.dokument.tandemvermittlung.namen import place_names


def find_unknown(v: Tandemvermittlung) -> dict[str, list[str]]:
    """Return the names of the places that take part and miss a fact, by ``lage``, ``groesse`` and ``jahr``.

    A pair of which a fact is missing is marked in the middle there.
    """
    namen, fakten = place_names(v), {o.id: o for o in v.gruppe.orte}
    dabei = [(namen[o.id], fakten.get(o.id, Gruppenort())) for o in v.orte if o.seite in ("sucht", "gibt")]
    fehlt = {
        "lage": [name for name, o in dabei if not o.auf_der_karte],
        "groesse": [name for name, o in dabei if o.einwohner is None],
        "jahr": [name for name, o in dabei if o.seit is None],
    }
    return {was: orte for was, orte in fehlt.items() if orte}
