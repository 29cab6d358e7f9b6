"""What do partners agree on when they work together in a region?"""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from toolkit.dokument.blattwert import Uhrzeit, Zeile
from toolkit.dokument.regionalgruppe.stand import Gruppenstand
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.vereinbarung.werte import Form, Massnahme, Mehrheit, Takt, Ziel, Zielwerk
from toolkit.dokument.vereinbarung.werte import real_checks as real_checks  # noqa: PLC0414
from toolkit.dokument.vereinbarung.werte import real_goals as real_goals  # noqa: PLC0414
from toolkit.dokument.vereinbarung.werte_arbeit import Arbeitstreffen, Partner, Rolle, Sprecher

MEISTE_PARTNER, MEISTE_MASSNAHMEN = 1_000, 500
MEISTE_SPRECHER, MEISTE_ROLLEN, MEISTE_TREFFEN = 30, 60, 60
OHNE_TITEL = "Zusammenarbeit in unserer Region"


class Vereinbarung(Zielwerk):
    """An agreement as it is being worked out.

    Attributes:
        titel: what the cooperation is called.
        gruppe: the places it begins with.
        partner: who takes part.
        form: how closely they work together; a key of ``formen.FORMEN``.
        traeger: under whose roof, for the forms that need one.
        form_warum: why this form.
        massnahmen: what they do for it, by whom and until when.
        sprecher: the speakers.
        amtszeit: how many years speakers stay.
        amtsbeginn: first day of their term.
        rollen: further roles.
        takt: how often the partners meet; a key of ``arbeitsplan.TAKTE``.
        erstes_treffen: day of the first meeting.
        beginn_uhr: time of day at which the meetings begin.
        treffen: meetings of the year.
        kasse: who keeps the money; a role is enough.
        fassung: name of this draft.
        gilt_ab: first day on which the agreement holds.
        gilt_bis: last day; ``None`` for open-ended.
        frist: weeks' notice before a partner leaves.
        aendern: how the agreement is changed; a key of ``werte.MEHRHEITEN``.
        nachsehen: day on which the partners look again whether it still fits.
        prueft: who reads the draft with an eye for the law; an office or association.
    """

    titel: Zeile = OHNE_TITEL
    gruppe: Gruppenstand = Gruppenstand()
    partner: list[Partner] = Field(default=[], max_length=MEISTE_PARTNER)
    form: Form = ""
    traeger: Zeile = ""
    form_warum: Zeile = ""
    massnahmen: list[Massnahme] = Field(default=[], max_length=MEISTE_MASSNAHMEN)
    sprecher: list[Sprecher] = Field(default=[], max_length=MEISTE_SPRECHER)
    amtszeit: Annotated[int, Field(ge=1, le=10)] | None = None
    amtsbeginn: date | None = None
    rollen: list[Rolle] = Field(default=[], max_length=MEISTE_ROLLEN)
    takt: Takt = ""
    erstes_treffen: date | None = None
    beginn_uhr: Uhrzeit = ""
    treffen: list[Arbeitstreffen] = Field(default=[], max_length=MEISTE_TREFFEN)
    kasse: Zeile = ""
    fassung: Zeile = "Entwurf 1"
    gilt_ab: date | None = None
    gilt_bis: date | None = None
    frist: Annotated[int, Field(ge=0, le=104)] | None = None
    aendern: Mehrheit = ""
    nachsehen: date | None = None
    prueft: Zeile = ""


def title_of(v: Vereinbarung) -> str:
    """Return what the cooperation is called, never empty."""
    return one_line(v.titel) or OHNE_TITEL


def real_partners(v: Vereinbarung) -> list[Partner]:
    """Return the partners of whom anything is written."""
    return [p for p in v.partner if any(map(one_line, (p.name, p.unterschreibt, p.will, p.bringt)))]


def name_of(partner: Partner) -> str:
    """Return what a partner is called, never empty."""
    return one_line(partner.name) or "Partner ohne Namen"


def partner_names(v: Vereinbarung) -> dict[str, str]:
    """Return what each partner is called, by its id."""
    return {p.id: name_of(p) for p in real_partners(v)}


def real_measures(v: Vereinbarung) -> list[Massnahme]:
    """Return the measures that say anything."""
    return [m for m in v.massnahmen if one_line(m.was)]


def measures_of(v: Vereinbarung, ziel: Ziel) -> list[Massnahme]:
    """Return the measures that serve an aim."""
    return [m for m in real_measures(v) if m.ziel == ziel.id]


def loose_measures(v: Vereinbarung) -> list[Massnahme]:
    """Return the measures that serve no aim that is still there."""
    da = {z.id for z in real_goals(v)}
    return [m for m in real_measures(v) if m.ziel not in da]


def real_speakers(v: Vereinbarung) -> list[Sprecher]:
    """Return the speakers who are named by a role, by initials or by their partner."""
    da = partner_names(v)
    return [s for s in v.sprecher if one_line(s.wer) or s.partner in da]


def planned_meetings(v: Vereinbarung) -> list[Arbeitstreffen]:
    """Return the meetings with a day, in their order."""
    return sorted((t for t in v.treffen if t.tag is not None), key=lambda t: (t.tag or date.min, t.id))


def end_sentence(text: str) -> str:
    """Put a full stop behind a text that somebody typed, unless it ends like a sentence already."""
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."
