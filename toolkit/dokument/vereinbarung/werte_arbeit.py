"""Who takes part, who speaks, who does what else, and when do the partners meet?"""

from __future__ import annotations

from datetime import date
from typing import Literal

from toolkit.dokument.blattwert import Eintrag, Zeile
from toolkit.dokument.regionalgruppe.blatt import Land

Sektor = Literal[
    "", "zivilgesellschaft", "verwaltung", "politik", "wirtschaft", "bildung", "kirche", "medien", "sonstige"
]


class Partner(Eintrag):
    """Who takes part.

    Attributes:
        ort: id of the place of the group from which it came; empty for a partner of one's own.
        name: what it is called.
        sektor: a key of ``toolkit.planung.netz.werte.SEKTOREN``; empty while nobody has chosen.
        land: code of the Land; empty if unknown.
        unterschreibt: who signs; a role is enough.
        will: what it wants from working together.
        bringt: what it brings along.
    """

    ort: Zeile = ""
    name: Zeile = ""
    sektor: Sektor = ""
    land: Land = ""
    unterschreibt: Zeile = ""
    will: Zeile = ""
    bringt: Zeile = ""


class Sprecher(Eintrag):
    """One of the speakers.

    Attributes:
        wer: role or initials; no name is needed.
        partner: id of the partner for whom the person works.
        vertretung: who stands in; a role is enough.
    """

    wer: Zeile = ""
    partner: Zeile = ""
    vertretung: Zeile = ""


class Rolle(Eintrag):
    """Another role.

    Attributes:
        was: what there is to do.
        wer: who does it; a role is enough.
    """

    was: Zeile = ""
    wer: Zeile = ""


class Arbeitstreffen(Eintrag):
    """A meeting of the year; its id stays when it moves, so calendars move it too.

    Attributes:
        tag: the day.
        gastgeber: who hosts.
        thema: what it is about.
    """

    tag: date | None = None
    gastgeber: Zeile = ""
    thema: Zeile = ""
