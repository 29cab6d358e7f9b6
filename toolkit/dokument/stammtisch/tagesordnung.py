"""What is on the agenda of one meeting, and how is it agreed and changed?"""

from __future__ import annotations

from datetime import date

from toolkit.dokument.blattwert import Zeile
from toolkit.dokument.stammtisch.blatt import Stammtisch, Tagespunkt, Treffen, change_meeting, meeting_of, topic_of
from toolkit.dokument.stammtisch.themen import rank_topics, times_left_open
from toolkit.planung.ablauf import Ablauf
from toolkit.planung.tagesordnung import RAHMEN, Punkt, Tagesordnung, Wunsch, compose_agenda
from toolkit.planung.tagesordnung_ablauf import Sitzung, Sitzungsthema, plan_from_agenda
from toolkit.planung.worte import read_clock

ABEND = 18 * 60
PERSONEN = 6


def wishes_for(wert: Stammtisch, treffen: Treffen, heute: date) -> list[Wunsch]:
    """Return the topics that can come on an agenda, the most important first.

    Left out are topics that people took from this agenda, and those on the agreed agenda of another meeting to come.

    Args:
        wert: the sheet.
        treffen: the meeting.
        heute: today.
    """
    woanders = {
        p.id
        for t in wert.treffen
        for p in t.punkte
        if t.id != treffen.id and t.tag and t.tag >= heute and not t.faellt_aus and not p.ausgang
    }
    weg = woanders | set(treffen.weg)
    liegen = {p.id for t in wert.treffen if t.tag and t.tag < heute and t.id != treffen.id for p in t.punkte}
    return [
        Wunsch(
            r.thema.id,
            r.thema.planart,
            r.thema.minuten,
            offen_geblieben=r.liegen_geblieben > 0 or r.thema.id in liegen,
            fest=r.thema.id in treffen.dazu,
        )
        for r in rank_topics(wert, treffen.tag or heute)
        if r.thema.id not in weg
    ]


def agenda_of(wert: Stammtisch, treffen: Treffen, heute: date) -> Tagesordnung:
    """Return the agreed agenda of a meeting; the proposal if none is agreed yet."""
    wuensche = wishes_for(wert, treffen, heute)
    if not treffen.punkte:
        return compose_agenda(wuensche, wert.minuten)
    drin = {p.id for p in treffen.punkte}
    punkte = tuple(Punkt(p.id, p.minuten, gekuerzt=_is_short(wert, p)) for p in treffen.punkte)
    return Tagesordnung(RAHMEN[wert.minuten], punkte, tuple(w.id for w in wuensche if w.id not in drin))


def list_points(wert: Stammtisch, treffen: Treffen, heute: date) -> list[Tagespunkt]:
    """Return the topics on the agenda with their titles: as agreed, else as proposed."""
    if treffen.punkte:
        return treffen.punkte
    punkte = []
    for punkt in agenda_of(wert, treffen, heute).punkte:
        if thema := topic_of(wert, punkt.id):
            felder = thema.model_dump(include={"id", "titel", "wer", "art"})
            punkte.append(Tagespunkt(**felder, minuten=punkt.minuten))
    return punkte


def agree_agenda(wert: Stammtisch, kennung: str, heute: date, *, neu: bool = False) -> Stammtisch:
    """Keep the agenda of a meeting as it is proposed; what was agreed stays unless it is made anew.

    Args:
        wert: the sheet.
        kennung: of the meeting.
        heute: today.
        neu: whether to compose it anew from the store. Once something came of a topic, the agenda stays as it was.
    """
    treffen = meeting_of(wert, kennung)
    if treffen is None or (treffen.punkte and not neu) or is_over(treffen):
        return wert
    punkte = list_points(wert, treffen.model_copy(update={"punkte": []}), heute)
    return change_meeting(wert, kennung, lambda t: t.model_copy(update={"punkte": punkte}))


def is_over(treffen: Treffen) -> bool:
    """Say whether it is known already what came of a topic."""
    return any(p.ausgang for p in treffen.punkte)


def pin_topic(wert: Stammtisch, kennung: str, thema_id: str, heute: date, *, dabei: bool) -> Stammtisch:
    """Put a topic on the agenda by all means, or take it from there; an agreed agenda is made anew.

    Args:
        wert: the sheet.
        kennung: of the meeting.
        thema_id: of the topic.
        heute: today.
        dabei: whether it shall be on the agenda.
    """

    def _pin(treffen: Treffen) -> Treffen:
        dazu = [i for i in treffen.dazu if i != thema_id] + ([thema_id] if dabei else [])
        weg = [i for i in treffen.weg if i != thema_id] + ([] if dabei else [thema_id])
        punkte = treffen.punkte if dabei else [p for p in treffen.punkte if p.id != thema_id]
        return treffen.model_copy(update={"dazu": dazu, "weg": weg, "punkte": punkte})

    war_fest = bool((treffen := meeting_of(wert, kennung)) and treffen.punkte)
    wert = change_meeting(wert, kennung, _pin)
    return agree_agenda(wert, kennung, heute, neu=True) if war_fest else wert


def free_pins(wert: Stammtisch, kennung: str, heute: date) -> Stammtisch:
    """Forget what people put in and took out, and propose the agenda anew."""
    leer: dict[str, list[Zeile]] = {"dazu": [], "weg": []}
    war_fest = bool((treffen := meeting_of(wert, kennung)) and treffen.punkte)
    wert = change_meeting(wert, kennung, lambda t: t.model_copy(update=leer))
    return agree_agenda(wert, kennung, heute, neu=True) if war_fest else wert


def plan_for(wert: Stammtisch, treffen: Treffen, heute: date) -> Ablauf:
    """Make a plan of the agenda, to be changed and led minute by minute."""
    beginn = read_clock(wert.zeit) if wert.zeit else None
    sitzung = Sitzung(
        wert.titel,
        treffen.tag,
        ABEND if beginn is None else beginn,
        len(wert.kernteam) or PERSONEN,
        wert.ort.strip(),
    )
    punkte = list_points(wert, treffen, heute)
    themen = {p.id: Sitzungsthema(p.titel, p.art or "beraten", p.wer) for p in punkte}
    return plan_from_agenda(sitzung, agenda_of(wert, treffen, heute), themen)


def say_left_over(wert: Stammtisch, kennung: str) -> str:
    """Say what to do with a topic that was left open twice or more; empty for others."""
    mal = times_left_open(wert, kennung)
    if mal < 2:  # noqa: PLR2004
        return ""
    return f"Schon {mal}\u00a0Mal offen geblieben: streichen, oder einen eigenen Termin dafür suchen."


def _is_short(wert: Stammtisch, punkt: Tagespunkt) -> bool:
    thema = topic_of(wert, punkt.id)
    return bool(thema and thema.minuten and thema.minuten > punkt.minuten)
