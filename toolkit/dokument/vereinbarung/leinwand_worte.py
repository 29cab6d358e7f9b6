"""With which first words does each step stand on the canvas?"""

from __future__ import annotations

from collections.abc import Callable

from methodenkoffer.tage import say_date
from toolkit.dokument.regionaltreffen.worte import one_line, say_euro
from toolkit.dokument.vereinbarung.arbeitsplan import say_cycle
from toolkit.dokument.vereinbarung.blatt import (
    Vereinbarung,
    loose_measures,
    measures_of,
    name_of,
    planned_meetings,
    real_goals,
    real_partners,
    real_speakers,
)
from toolkit.dokument.vereinbarung.doppelt import checks_of, say_checks
from toolkit.dokument.vereinbarung.formen import FORMEN
from toolkit.dokument.vereinbarung.geld import has_money, real_things, settle
from toolkit.dokument.vereinbarung.partner import say_sectors
from toolkit.dokument.vereinbarung.rollen import say_speaker
from toolkit.dokument.vereinbarung.werte import Massnahme
from toolkit.planung.namen import list_names, unique_names
from toolkit.planung.worte import join_words, say_count

NAMEN, WUENSCHE = 12, 4


def _partners(v: Vereinbarung) -> list[str]:
    partner = real_partners(v)
    if not partner:
        return []
    namen = list_names([name_of(p) for p in partner], NAMEN)
    zeilen = [f"{say_count(len(partner), 'Partner', 'Partner')}: {namen}"]
    if bereiche := say_sectors(v):
        zeilen.append(f"Bereiche: {join_words(bereiche)}")
    for anfang, texte in (("Wir wollen", [p.will for p in partner]), ("Wir bringen mit", [p.bringt for p in partner])):
        if einmal := list(unique_names(map(one_line, texte)).values()):
            zeilen.append(f"{anfang}: {list_names(einmal, WUENSCHE)}")
    return zeilen


def _form(v: Vereinbarung) -> list[str]:
    if not v.form:
        return []
    return [t for t in (FORMEN[v.form].name, one_line(v.traeger), one_line(v.form_warum)) if t]


def _goals(v: Vereinbarung) -> list[str]:
    zeilen = []
    for nummer, z in enumerate(real_goals(v), 1):
        zeilen.append(f"Ziel {nummer}: {one_line(z.was)}")
        zeilen += [_measure(m) for m in measures_of(v, z)]
    return [*zeilen, *(_measure(m) for m in loose_measures(v))]


def _measure(m: Massnahme) -> str:
    bis = f"bis {say_date(m.bis)}" if m.bis else ""
    wer = ", ".join(t for t in (one_line(m.wer), bis) if t)
    return f"Maßnahme: {one_line(m.was)}{f' ({wer})' if wer else ''}"


def _roles(v: Vereinbarung) -> list[str]:
    zeilen = [say_speaker(v, s) for s in real_speakers(v)]
    zeilen += [f"{one_line(r.was)}: {one_line(r.wer) or 'offen'}" for r in v.rollen if one_line(r.was)]
    return zeilen


def _plan(v: Vereinbarung) -> list[str]:
    takt = say_cycle(v)
    treffen = [
        f"{say_date(t.tag)}{': ' if one_line(t.gastgeber) else ''}{one_line(t.gastgeber)}"
        for t in planned_meetings(v)
        if t.tag
    ]
    return [*([takt[:1].upper() + takt[1:]] if takt else []), *treffen]


def _money(v: Vereinbarung) -> list[str]:
    if not has_money(v):
        return ["Wir brauchen kein gemeinsames Geld"] if v.ohne_geld else []
    r = settle(v)
    zeilen = []
    if r.ausgaben or r.zugesagt:
        zeilen = [f"Ausgaben: {say_euro(r.ausgaben)}", f"Zugesagt: {say_euro(r.zugesagt)}"]
    if r.luecke:
        zeilen.append(f"Es fehlen {say_euro(r.luecke)}")
    if r.ohne_betrag:
        zeilen.append(f"Noch ohne Betrag: {list_names(r.ohne_betrag)}")
    if sachen := [one_line(s.was) for s in real_things(v) if one_line(s.was)]:
        zeilen.append(f"Ohne Geld: {list_names(sachen)}")
    return zeilen


def _checks(v: Vereinbarung) -> list[str]:
    zeilen = []
    for nummer, z in enumerate(real_goals(v), 1):
        if z.niemand or checks_of(v, z):
            zeilen.append(f"Zu Ziel {nummer}: {' '.join(say_checks(v, z)) or 'noch offen'}")
    return zeilen


WORTE: dict[str, Callable[[Vereinbarung], list[str]]] = {
    "partner": _partners,
    "form": _form,
    "ziele": _goals,
    "rollen": _roles,
    "plan": _plan,
    "geld": _money,
    "doppelt": _checks,
}
