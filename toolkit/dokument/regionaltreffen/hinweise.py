"""What should one know of a Regionaltreffen that is no gap: a holiday, a date in the past, numbers that do not fit?"""

from __future__ import annotations

from collections import Counter
from datetime import date

from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.geld import settle
from toolkit.dokument.regionaltreffen.luecken import TEILE
from toolkit.dokument.regionaltreffen.raster import check_places
from toolkit.dokument.regionaltreffen.rueckmeldung import check_feedback
from toolkit.dokument.regionaltreffen.themen import count_votes, has_votes
from toolkit.dokument.regionaltreffen.worte import coming_guests
from toolkit.planung.kalendertage import notes_on_day
from toolkit.planung.namen import name_key
from toolkit.planung.worte import join_words, say_count

NENNEN = 5


def notes(treffen: Regionaltreffen, heute: date) -> dict[str, list[str]]:
    """Say for each part in German what is good to know; nothing is refused because of it.

    Returns:
        By each name in ``luecken.TEILE`` the sentences.
    """
    hinweise: dict[str, list[str]] = {teil: [] for teil in TEILE}
    hinweise["termin"] = _day(treffen, heute)
    if has_votes(treffen):
        hinweise["themen"] = list(count_votes(treffen).saetze)
    hinweise["raster"] = [k.satz for k in check_places(treffen) if k.art not in {"doppelt", "anbietende"}]
    hinweise["gaeste"] = _guests(treffen)
    if treffen.kosten or treffen.einnahmen:
        hinweise["geld"] = list(settle(treffen).saetze)
    hinweise["danach"] = list(check_feedback(treffen))
    return hinweise


def _day(treffen: Regionaltreffen, heute: date) -> list[str]:
    saetze = list(notes_on_day(treffen.tag, heute, treffen.land)) if treffen.tag else []
    if treffen.beginn and treffen.ende and treffen.ende <= treffen.beginn:
        saetze.append("Das Ende liegt nicht nach dem Beginn. Stimmen die Uhrzeiten?")
    if treffen.tag and treffen.anmeldung_bis and treffen.anmeldung_bis > treffen.tag:
        saetze.append("Der Anmeldeschluss liegt nach dem Treffen.")
    return saetze


def _guests(treffen: Regionaltreffen) -> list[str]:
    saetze = []
    doppelt = Counter(name_key(g.mail) for g in treffen.gaeste if name_key(g.mail))
    mehrfach = [mail for mail, zahl in doppelt.items() if zahl > 1]
    if mehrfach:
        weitere = f" und {len(mehrfach) - NENNEN}\u00a0weitere" if len(mehrfach) > NENNEN else ""
        saetze.append(f"Diese Adressen stehen mehrmals in der Liste: {join_words(mehrfach[:NENNEN])}{weitere}.")
    kommen = len(coming_guests(treffen))
    if treffen.personen and kommen > treffen.personen:
        haben = say_count(kommen, "Person hat", "Personen haben")
        saetze.append(f"{haben} zugesagt, gerechnet war mit {treffen.personen}. Reichen Stühle und Essen?")
    return saetze
