"""What is still missing for a Regionaltreffen, part by part?

What is only good to know, such as a holiday, stands in ``hinweise`` and is no gap.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from methodenkoffer.tage import say_date
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.geld import real_costs, settle
from toolkit.dokument.regionaltreffen.mails import invitation, reminder
from toolkit.dokument.regionaltreffen.raster import check_places, without_place
from toolkit.dokument.regionaltreffen.rueckmeldung import has_feedback
from toolkit.dokument.regionaltreffen.themen import chosen_topics, has_votes, real_topics
from toolkit.dokument.regionaltreffen.umzug import has_moved
from toolkit.dokument.regionaltreffen.worte import coming_guests, one_line, say_euro, shorten
from toolkit.planung.worte import join_words, quote, say_count

TEILE = ("termin", "aufgaben", "themen", "raster", "programm", "gaeste", "texte", "geld", "danach")
ERINNERN, VERSCHICKEN = timedelta(days=14), timedelta(days=14)
LANG = 80
Pruefung = Callable[[Regionaltreffen, date], list[str]]


def missing(treffen: Regionaltreffen, heute: date) -> dict[str, list[str]]:
    """Say for each part in German what is still missing.

    Args:
        treffen: the sheet.
        heute: today; after the meeting only what still matters then is missing.

    Returns:
        By each name in ``TEILE`` the sentences; an empty list where nothing is missing.
    """
    vorher: dict[str, Pruefung] = {
        "termin": _date_and_place,
        "aufgaben": _tasks,
        "themen": _topics,
        "raster": _grid,
        "programm": _agenda,
        "gaeste": _guests,
        "texte": _mails,
        "geld": _money,
    }
    nachher: dict[str, Pruefung] = {
        "aufgaben": _tasks,
        "themen": _topics,
        "gaeste": _were_there,
        "geld": _unpaid,
        "danach": _afterwards,
    }
    vorbei = treffen.tag is not None and treffen.tag < heute
    fragen = nachher if vorbei else vorher
    return {teil: fragen[teil](treffen, heute) if teil in fragen else [] for teil in TEILE}


def _date_and_place(treffen: Regionaltreffen, _: date) -> list[str]:
    fragen = (
        (treffen.tag, "Wann treffen Sie sich? Zwölf Wochen Vorlauf tun gut."),
        (treffen.beginn and treffen.ende, "Von wann bis wann geht der Tag?"),
        (one_line(treffen.gastgeber), "Welcher Ort lädt ein?"),
        (one_line(treffen.ort), "In welchem Haus treffen Sie sich?"),
        (one_line(treffen.adresse), "Wie lautet die Adresse?"),
        (
            treffen.raumzugang.strip(),
            "Wie kommt man ohne Stufen hinein? Schreiben Sie es auf, bevor jemand fragen muss.",
        ),
        (treffen.personen, "Mit wie vielen Menschen rechnen Sie? Eine grobe Zahl genügt."),
        (one_line(treffen.moderation), "Wer moderiert? Am besten jemand, der nicht zugleich einlädt."),
    )
    return [satz for wert, satz in fragen if not wert]


def _tasks(treffen: Regionaltreffen, heute: date) -> list[str]:
    saetze = []
    if treffen.tag is None and not any(a.was.strip() for a in treffen.aufgaben):
        saetze.append("Der Zeitplan braucht den Tag des Treffens.")
    if treffen.tag is not None and treffen.vorlauf_fuer is None and treffen.tag >= heute:
        saetze.append("Die Fristen sind noch nicht ausgerechnet. Drücken Sie „Zeitplan anlegen“.")
    if has_moved(treffen) and treffen.vorlauf_fuer is not None:
        alt = say_date(treffen.vorlauf_fuer)
        saetze.append(f"Das Treffen hat einen neuen Tag. Die Fristen gelten noch für den {alt}.")
    spaet = [a for a in treffen.aufgaben if a.was.strip() and not a.erledigt and a.bis is not None and a.bis < heute]
    if spaet:
        kurz = shorten(min(spaet, key=lambda a: a.bis or heute).was, LANG)
        sind = say_count(len(spaet), "Aufgabe ist", "Aufgaben sind")
        saetze.append(f"{sind} überfällig. Am längsten wartet: {quote(kurz)}.")
    return saetze


def _topics(treffen: Regionaltreffen, heute: date) -> list[str]:
    if not real_topics(treffen):
        return ["Noch kein Thema. Fragen Sie die Orte gleich mit der Einladung."]
    if chosen_topics(treffen):
        return []
    if has_votes(treffen):
        return ["Die Punkte sind gezählt. Halten Sie noch fest, welche Themen drankommen."]
    if treffen.tag is not None and treffen.tag <= heute:
        return ["Welche Themen hat die Runde gewählt?"]
    return []


def _grid(treffen: Regionaltreffen, _: date) -> list[str]:
    saetze = []
    if not treffen.zeiten:
        saetze.append("Wann laufen die Gesprächsrunden? Zwei Zeiten von 40 Minuten reichen für den Anfang.")
    if not treffen.raeume:
        saetze.append("Welche Räume oder Ecken gibt es? Drei bis fünf sind gut.")
    offen = len(without_place(treffen))
    if treffen.zeiten and treffen.raeume and offen:
        saetze.append(f"{say_count(offen, 'Gesprächsrunde hat', 'Gesprächsrunden haben')} noch keinen Platz.")
    saetze += [k.satz for k in check_places(treffen) if k.art in {"doppelt", "anbietende"}]
    return saetze


def _agenda(treffen: Regionaltreffen, _: date) -> list[str]:
    return [] if treffen.plan_id else ["Noch kein Ablauf. Wählen Sie eine Länge, dann steht er in einer Minute."]


def _guests(treffen: Regionaltreffen, _: date) -> list[str]:
    if not treffen.gaeste:
        return ["Noch stehen keine Gäste in der Liste. Fügen Sie einfach die Adressen aus Ihrem E-Mail-Programm ein."]
    saetze = []
    kommen = coming_guests(treffen)
    if offen := sum(not g.zusage for g in treffen.gaeste):
        saetze.append(f"Von {say_count(offen, 'Gast', 'Gästen')} fehlt noch die Antwort.")
    if ohne := sum(not one_line(g.ort) for g in kommen):
        saetze.append(f"Bei {say_count(ohne, 'Gast', 'Gästen')} fehlt der Ort für das Namensschild.")
    if fotos := sum(not g.foto for g in kommen):
        saetze.append(f"{say_count(fotos, 'Gast ist', 'Gäste sind')} noch nicht nach Fotos gefragt.")
    return saetze


def _were_there(treffen: Regionaltreffen, _: date) -> list[str]:
    offen = any(not g.war_da for g in coming_guests(treffen))
    return ["Wer war wirklich da? Übertragen Sie die Teilnahmeliste."] if offen else []


def _mails(treffen: Regionaltreffen, heute: date) -> list[str]:
    if treffen.eingeladen_am is None:
        luecken = invitation(treffen).luecken
        fehlt = [f"Für die Einladung fehlt noch: {join_words(luecken)}."] if luecken else []
        return [*fehlt, "Die Einladung ist noch nicht verschickt."]
    if treffen.erinnert_am is None and treffen.tag is not None and heute >= treffen.tag - ERINNERN:
        luecken = reminder(treffen).luecken
        fehlt = [f"Für die Erinnerung fehlt noch: {join_words(luecken)}."] if luecken else []
        return [*fehlt, "Die Erinnerung ist noch nicht verschickt."]
    return []


def _money(treffen: Regionaltreffen, _: date) -> list[str]:
    if not real_costs(treffen):
        return ["Noch keine Kosten. Beginnen Sie mit Raum und Essen, auch wenn Sie nur schätzen können."]
    kasse = settle(treffen)
    saetze = []
    if kasse.luecke:
        saetze.append(f"Für {say_euro(kasse.luecke)} ist noch niemand gefunden.")
    if kasse.ohne_betrag:
        saetze.append(f"{say_count(len(kasse.ohne_betrag), 'Posten hat', 'Posten haben')} noch keinen Betrag.")
    return saetze


def _unpaid(treffen: Regionaltreffen, _: date) -> list[str]:
    offen = [one_line(k.was) or "ohne Namen" for k in real_costs(treffen) if not k.bezahlt]
    return [f"Noch nicht als bezahlt abgehakt: {join_words([quote(n) for n in offen[:5]])}."] if offen else []


def _afterwards(treffen: Regionaltreffen, heute: date) -> list[str]:
    saetze = []
    if treffen.gedankt_am is None:
        saetze.append("Der Dank ist noch nicht verschickt.")
    if not treffen.protokoll_ids and treffen.dokumentiert_am is None:
        saetze.append("Welche Protokolle gehören zum Tag? Dann stehen die Verabredungen in der Dokumentation.")
    if not has_feedback(treffen):
        saetze.append("Die Rückmeldebögen sind noch nicht ausgezählt.")
    if treffen.dokumentiert_am is None:
        saetze.append("Die Dokumentation ist noch nicht verschickt.")
    if not one_line(treffen.naechster_gastgeber):
        saetze.append("Welcher Ort richtet das nächste Treffen aus?")
    if treffen.tag and heute >= treffen.tag + VERSCHICKEN and any(g.essen or g.zugang for g in treffen.gaeste):
        saetze.append("Was die Gäste zu Essen und Unterstützung geschrieben haben, können Sie jetzt löschen.")
    return saetze
