"""What is still missing in each part of a tandem?"""

from __future__ import annotations

from datetime import date

from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.tandem.blatt import Tandem, names_of, real_topics
from toolkit.dokument.tandem.luecken_spaeter import find_review_gaps, find_year_gaps
from toolkit.dokument.tandem.vereinbarung import write_agreement
from toolkit.dokument.tandem.vereinbarung_wer import write_places, write_topics
from toolkit.dokument.vereinbarung.entwurf_luecken import Luecken

GENUG = 3


def find_gaps(t: Tandem, heute: date) -> dict[str, list[str]]:
    """Say for each part in German what is missing; an empty list means that it is done."""
    return {
        "wir": _pair(t),
        "suchen": _seek(t),
        "treffen": [] if t.treffen_tag and t.treffen_tag < heute else _meeting(t),
        "vereinbarung": _agreement(t, heute),
        "jahr": find_year_gaps(t, heute),
        "rueckblick": find_review_gaps(t, heute),
    }


def _pair(t: Tandem) -> list[str]:
    luecken = []
    if ohne := sum(not one_line(ort.name) for ort in t.orte):
        luecken.append("Die Namen der beiden Orte." if ohne == len(t.orte) else "Der Name des anderen Ortes.")
    a, b = (one_line(ort.name).casefold() for ort in t.orte)
    if a and a == b and t.orte[0].ort == t.orte[1].ort:
        luecken.append("Zweimal derselbe Ort.")
    for ort, name in zip(t.orte, names_of(t), strict=True):
        if not one_line(ort.wer):
            luecken.append(f"{name}: die Einrichtung.")
        if not one_line(ort.spricht):
            luecken.append(f"{name}: wer spricht. Eine Rolle genügt.")
        if not one_line(ort.erreichbar):
            luecken.append(f"{name}: wie man sich erreicht.")
    if t.beginn is None:
        luecken.append("Seit wann Sie ein Tandem sind.")
    return luecken


def _seek(t: Tandem) -> list[str]:
    luecken = [
        f"{name}: was der Ort {was}."
        for ort, name in zip(t.orte, names_of(t), strict=True)
        for text, was in ((ort.sucht, "sucht"), (ort.bietet, "bietet"))
        if not text.strip()
    ]
    anzahl = len(real_topics(t))
    if not anzahl:
        luecken.append("Mindestens ein Thema.")
    elif anzahl > GENUG:
        luecken.append(f"{anzahl} Themen sind viel. Mit höchstens drei kommen Sie weiter.")
    return luecken


def _meeting(t: Tandem) -> list[str]:
    offen = (
        (not t.treffen_form, "Ob Sie sich per Video oder an einem Ort treffen."),
        (t.treffen_tag is None, "Der Tag."),
        (not t.treffen_zeit, "Die Uhrzeit."),
        (not one_line(t.treffen_wo), "Das Haus oder der Link."),
        (not one_line(t.leitung), "Wer leitet."),
        (not one_line(t.schreibt), "Wer mitschreibt."),
        (not t.plan_id, "Der Ablauf ist noch nicht angelegt."),
    )
    return [satz for fehlt, satz in offen if fehlt]


def _agreement(t: Tandem, heute: date) -> list[str]:
    """What the draft still asks for, apart from what the earlier parts ask for themselves."""
    vorher = Luecken()
    write_places(t, vorher)
    write_topics(t, vorher)
    offen = dict.fromkeys(write_agreement(t, heute).offen)
    return [f"Noch offen: {was}." for was in offen if was not in vorher.offen]
