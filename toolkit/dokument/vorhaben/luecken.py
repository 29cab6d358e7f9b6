"""What is still missing in the plan of a joint activity?"""

from __future__ import annotations

from datetime import date

from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.vereinbarung.doppelt import check_gaps
from toolkit.dokument.vereinbarung.geld_luecken import find_money_gaps
from toolkit.dokument.vereinbarung.werte import real_goals
from toolkit.dokument.vorhaben.blatt import Vorhaben, real_members, real_tasks
from toolkit.dokument.vorhaben.fahrplan import has_moved
from toolkit.planung.worte import say_count

MEHRERE = 2


def find_gaps(v: Vorhaben, heute: date) -> dict[str, list[str]]:
    """Say for each part in German what is missing; an empty list means that it is done."""
    return {
        "form": _form(v),
        "sache": _matter(v),
        "doppelt": check_gaps(v),
        "rollen": _roles(v),
        "plan": _plan(v, heute),
        "geld": find_money_gaps(v),
    }


def _form(v: Vorhaben) -> list[str]:
    luecken = [] if v.gruppe.orte else ["Noch keine Orte."]
    if not v.form:
        luecken.append("Wie Sie zusammenarbeiten wollen, ist noch offen.")
    return luecken


def _matter(v: Vorhaben) -> list[str]:
    luecken = []
    if not v.sache:
        luecken.append("Was für ein Vorhaben es ist.")
    if not one_line(v.worum):
        luecken.append("Ein Satz, worum es geht.")
    if v.sache == "anliegen" and not one_line(v.an_wen):
        luecken.append("An wen sich das Anliegen richtet.")
    ziele = real_goals(v)
    if not ziele:
        luecken.append("Mindestens ein Ziel.")
    if ohne := sum(not one_line(z.merkmal) for z in ziele):
        luecken.append(f"Bei {say_count(ohne, 'Ziel', 'Zielen')}: woran Sie merken, dass es erreicht ist.")
    return luecken


def _roles(v: Vorhaben) -> list[str]:
    alle = real_members(v)
    luecken = []
    if len(alle) < MEHRERE:
        luecken.append("Mindestens zwei, die mitmachen.")
    if ohne := sum(not one_line(m.macht) for m in alle):
        luecken.append(f"Bei {ohne} von {len(alle)}: wer was macht.")
    offen = sum(not m.sicher for m in alle)
    if alle and offen == len(alle):
        luecken.append("Noch niemand hat zugesagt.")
    elif offen:
        luecken.append(f"Bei {offen} von {len(alle)}: die Zusage.")
    if not one_line(v.federfuehrung):
        luecken.append("Wer die Fäden in der Hand hält.")
    elif not one_line(v.vertretung):
        luecken.append("Wer einspringt, wenn die Federführung ausfällt.")
    return luecken


def _plan(v: Vorhaben, heute: date) -> list[str]:
    luecken = []
    if v.tag is None:
        luecken.append("Der Tag.")
    if v.tag and v.bis and v.bis < v.tag:
        luecken.append("Der letzte Tag liegt vor dem ersten.")
    if has_moved(v):
        luecken.append("Der Tag hat sich geändert, die Fristen noch nicht.")
    aufgaben = real_tasks(v)
    if not aufgaben:
        luecken.append("Die Aufgaben.")
    offen = [a for a in aufgaben if not a.erledigt]
    if ohne := sum(not one_line(a.wer) for a in offen):
        luecken.append(f"Bei {say_count(ohne, 'Aufgabe', 'Aufgaben')}: wer sie übernimmt.")
    if spaet := sum(a.bis is not None and a.bis < heute for a in offen):
        luecken.append(f"{say_count(spaet, 'Aufgabe ist', 'Aufgaben sind')} überfällig.")
    return luecken
