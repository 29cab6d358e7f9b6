"""When is a Regionaltreffen, and what is due when?"""

from __future__ import annotations

from datetime import date, time, timedelta

from toolkit.dokument.aufgaben import TAG_MINUTEN
from toolkit.dokument.ereignis import Ereignis
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.worte import join_parts, one_line, say_where, title_of
from toolkit.dokument.termine import Termin, Termine, at_clock


def regionaltreffen_als_termine(treffen: Regionaltreffen, schluessel: str) -> Termine:
    """Write the meeting, the last day to sign up and the open tasks as dates for a calendar.

    Args:
        treffen: the sheet.
        schluessel: stays the same for this sheet, for example its id.
    """
    termine: list[Termin] = []
    if treffen.tag is not None:
        beginn, ende = _span(treffen)
        ort = say_where(treffen)
        termine.append(Termin(f"{schluessel}-treffen", title_of(treffen), beginn, ende, ort, "", (TAG_MINUTEN,)))
    if treffen.anmeldung_bis is not None:
        tag, name = treffen.anmeldung_bis, f"Anmeldeschluss: {title_of(treffen)}"
        termine.append(Termin(f"{schluessel}-anmeldung", name, tag, tag, "", "", (TAG_MINUTEN,)))
    for a in treffen.aufgaben:
        if a.bis is not None and not a.erledigt and a.was.strip():
            name = one_line(a.was) + (f" ({one_line(a.wer)})" if one_line(a.wer) else "")
            text = f"Aus: {title_of(treffen)}"
            termine.append(Termin(f"aufgabe-{a.id}", name, a.bis, a.bis, "", text, (TAG_MINUTEN,)))
    return Termine(title_of(treffen), tuple(termine))


def regionaltreffen_als_ereignisse(treffen: Regionaltreffen, schluessel: str) -> list[Ereignis]:
    """Return the meeting and the last day to sign up.

    Args:
        treffen: the sheet.
        schluessel: stays the same for this sheet, for example its id.
    """
    titel = title_of(treffen)
    ereignisse = []
    if treffen.tag is not None:
        ort = join_parts(treffen.ort, treffen.gastgeber)
        ereignisse.append(Ereignis(f"{schluessel}-treffen", treffen.tag, titel, "treffen", treffen.beginn, ort))
    if treffen.anmeldung_bis is not None:
        name = f"Anmeldeschluss: {titel}"
        ereignisse.append(Ereignis(f"{schluessel}-anmeldung", treffen.anmeldung_bis, name, "frist"))
    return ereignisse


def _span(treffen: Regionaltreffen) -> tuple[date, date]:
    tag = treffen.tag or date.min
    if not treffen.beginn:
        return tag, tag
    beginn = at_clock(tag, time.fromisoformat(treffen.beginn))
    if not treffen.ende:
        return beginn, beginn
    ende = at_clock(tag, time.fromisoformat(treffen.ende))
    return beginn, ende if ende >= beginn else ende + timedelta(days=1)
