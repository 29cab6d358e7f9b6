"""Which days have the fictional places around Lindenau found, and who hosted before?"""

from __future__ import annotations

from datetime import date, timedelta

from toolkit.dokument.regionalgruppe.beispiel import gruppenstand_beispiel
from toolkit.dokument.regionaltermine.blatt import Belegt, Einladung, Gruppentermin, Regionaltermine
from toolkit.planung.kalendertage import move_day

DIENSTAG = 1


def regionaltermine_beispiel(heute: date) -> Regionaltermine:
    """Make a filled-in sheet of a year with two chosen dates; where the second one takes place is still open."""
    beginn = date(heute.year + (heute.month == 12), heute.month % 12 + 1, 1)  # noqa: PLR2004
    ende = move_day(date(beginn.year + 1, beginn.month, 1), -1)
    erster = _tuesday(heute + timedelta(days=72))
    zweiter = _tuesday(heute + timedelta(days=170))
    return Regionaltermine(
        titel="Regionalrunde Lindenau: Termine",
        gruppe=gruppenstand_beispiel(heute),
        von=beginn,
        bis=ende,
        dienstag="gern",
        mittwoch="gern",
        freitag="ungern",
        sperren=[
            Belegt(
                id="sperre01",
                von=heute + timedelta(days=100),
                bis=heute + timedelta(days=101),
                grund="Netzwerktreffen in Ulmenhain",
            )
        ],
        termine=[
            Gruppentermin(
                id="termin01",
                titel="Regionaltreffen: Jugendliche erreichen",
                tag=erster,
                beginn="10:00",
                ende="15:30",
                ort="Eichberg, Bürgerstiftung",
                notiz="Raum ohne Stufen. Vom Bahnhof sind es zehn Minuten zu Fuß.",
            ),
            Gruppentermin(id="termin02", tag=zweiter, beginn="10:00", ende="15:30"),
        ],
        frueher=[
            Einladung(id="frueher1", jahr=heute.year - 2, ort="lindenau0"),
            Einladung(id="frueher2", jahr=heute.year - 1, ort="weidenba0"),
            Einladung(id="frueher3", jahr=heute.year, ort="ulmenhai0"),
        ],
        ab_jahr=heute.year + 1,
        umkreis=70,
    )


def _tuesday(tag: date) -> date:
    return move_day(tag, (DIENSTAG - tag.weekday()) % 7)
