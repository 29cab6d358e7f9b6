"""What is still missing in partners, form and aims?"""

from __future__ import annotations

from datetime import date

from toolkit.dokument.regionaltreffen.worte import one_line, shorten
from toolkit.dokument.vereinbarung.blatt import (
    Vereinbarung,
    loose_measures,
    measures_of,
    real_goals,
    real_measures,
    real_partners,
)
from toolkit.dokument.vereinbarung.formen import FORMEN
from toolkit.dokument.vereinbarung.partner import double_names
from toolkit.planung.namen import list_names
from toolkit.planung.worte import quote, say_count

MINDESTENS, KURZ = 2, 60


def partners_gaps(v: Vereinbarung) -> list[str]:
    """Say what the partners miss: a second one, names, sectors, who signs, what they want and bring."""
    partner = real_partners(v)
    if not partner:
        return ["Noch kein Partner. Übernehmen Sie die Orte der Gruppe, oder tragen Sie selbst einen ein."]
    saetze = (
        ["Zu zweit sind Sie schon eine Vereinbarung. Wer ist der zweite Partner?"] if len(partner) < MINDESTENS else []
    )
    if doppelt := double_names(v):
        saetze.append(f"Diese Namen stehen mehrmals da: {list_names(doppelt)}.")
    saetze += _count(sum(not one_line(p.name) for p in partner), "der Name")
    saetze += _count(sum(not p.sektor for p in partner), "der Bereich")
    saetze += _count(sum(not one_line(p.unterschreibt) for p in partner), "wer unterschreibt")
    saetze += _count(sum(not one_line(p.will) for p in partner), "was er will")
    saetze += _count(sum(not one_line(p.bringt) for p in partner), "was er einbringt")
    return saetze


def _count(anzahl: int, was: str) -> list[str]:
    was = was.replace("er will", "sie wollen").replace("er einbringt", "sie einbringen") if anzahl > 1 else was
    return [f"Bei {say_count(anzahl, 'Partner', 'Partnern')} fehlt{',' * was.startswith('w')} {was}."] if anzahl else []


def form_gaps(v: Vereinbarung) -> list[str]:
    """Say what the form misses: the choice, the roof, a reason."""
    if not v.form:
        return ["Wie fest wollen Sie zusammenarbeiten?"]
    saetze = []
    if FORMEN[v.form].dach and not one_line(v.traeger):
        saetze.append("Unter wessen Dach?")
    if not one_line(v.form_warum):
        saetze.append(
            "Beschreiben Sie Ihre Form in einem Satz." if v.form == "andere" else "Warum diese Form? Ein Satz genügt."
        )
    return saetze


def goals_gaps(v: Vereinbarung, heute: date) -> list[str]:
    """Say what aims and measures miss, and which do not belong together."""
    ziele, massnahmen = real_goals(v), real_measures(v)
    if not ziele:
        return ["Noch kein Ziel. Beginnen Sie mit dem, was alle gleich wollen."]
    saetze = [f"Zu {_name(z.was)} gibt es noch keine Maßnahme." for z in ziele if not measures_of(v, z)]
    ohne = sum(not one_line(z.merkmal) for z in ziele)
    if ohne:
        saetze.append(f"Bei {say_count(ohne, 'Ziel', 'Zielen')} fehlt, woran Sie den Erfolg merken.")
    if lose := loose_measures(v):
        saetze.append(f"{say_count(len(lose), 'Maßnahme gehört', 'Maßnahmen gehören')} noch zu keinem Ziel.")
    offen = [m for m in massnahmen if not m.erledigt]
    ohne_wer, ohne_bis = sum(not one_line(m.wer) for m in offen), sum(m.bis is None for m in offen)
    if ohne_wer:
        saetze.append(f"Bei {say_count(ohne_wer, 'Maßnahme', 'Maßnahmen')} fehlt, wer es macht.")
    if ohne_bis:
        saetze.append(f"Bei {say_count(ohne_bis, 'Maßnahme', 'Maßnahmen')} fehlt der Tag.")
    spaet = sum(m.bis is not None and m.bis < heute for m in offen)
    if spaet:
        saetze.append(f"{say_count(spaet, 'Maßnahme ist', 'Maßnahmen sind')} überfällig.")
    return saetze


def _name(text: str) -> str:
    return quote(shorten(text, KURZ))
