"""What is on which day: the meeting, the deadlines, and the steps to it and home from it?"""

from __future__ import annotations

from datetime import date, time

from toolkit.dokument.briefing.blatt import Briefing
from toolkit.dokument.briefing.vorrat import EIGENES, EINLADUNG
from toolkit.dokument.briefing.worte import one_line, say_title
from toolkit.dokument.ereignis import TAG_MINUTEN, Ereignis
from toolkit.dokument.termine import Termin, Termine, at_clock
from toolkit.planung.rueckplan import Frist, plan_backwards


def briefing_als_ereignisse(briefing: Briefing, schluessel: str) -> list[Ereignis]:
    """Return the meeting, the talk after it, the council's session and the deadlines of the requests.

    Args:
        briefing: the sheet.
        schluessel: stays the same for this sheet, for example its id.
    """
    b, titel = briefing, say_title(briefing)
    sitzung = f"Sitzung: {one_line(b.gremium) or 'Rat'}"
    treffen = [
        Ereignis(f"{schluessel}-{name}", tag, wort, "treffen", zeit, ort.strip(), eigen=False)
        for name, tag, wort, zeit, ort in (
            ("treffen", b.tag, titel, b.beginn, b.ort),
            ("gespraech", b.gespraech_am, f"Gespräch danach: {titel}", b.gespraech_um, ""),
            ("sitzung", b.sitzung_am, sitzung, "", ""),
        )
        if tag is not None
    ]
    fristen = [
        Ereignis(f"bitte-{bitte.id}", bitte.bis, f"Bitte: {bitte.was.strip()}", "frist", erledigt=bitte.erfuellt)
        for bitte in b.bitten
        if bitte.bis is not None and bitte.was.strip()
    ]
    return [*treffen, *fristen]


def list_steps(briefing: Briefing, heute: date) -> tuple[Frist, ...]:
    """Count the steps from the day of the meeting; none without a day."""
    if briefing.tag is None:
        return ()
    return plan_backwards(briefing.tag, EINLADUNG if briefing.rahmen == "einladung" else EIGENES, heute)


def briefing_als_termine(briefing: Briefing, schluessel: str, heute: date) -> Termine:
    """Write the meeting and the steps that are still to come as dates.

    Args:
        briefing: the sheet.
        schluessel: stays the same for this sheet, for example its id.
        heute: today; steps of days before it are left out.
    """
    b, termine = briefing, []
    if b.tag is not None:
        beginn = _at(b.tag, b.beginn)
        ende = max(beginn, _at(b.tag, b.ende)) if b.beginn and b.ende else beginn
        titel = say_title(b)
        termine.append(Termin(f"{schluessel}-treffen", titel, beginn, ende, b.ort.strip(), "", (TAG_MINUTEN,)))
    if b.gespraech_am is not None:
        beginn = _at(b.gespraech_am, b.gespraech_um)
        name = f"Gespräch danach: {say_title(b)}"
        termine.append(Termin(f"{schluessel}-gespraech", name, beginn, beginn, wecker=(TAG_MINUTEN,)))
    for nummer, schritt in enumerate(list_steps(b, heute), 1):
        if schritt.bis >= heute:
            text = (
                f"Vorbereitung: {one_line(say_title(b))}"
                if schritt.tage < 0
                else f"Nacharbeit: {one_line(say_title(b))}"
            )
            termine.append(Termin(f"{schluessel}-schritt-{nummer}", schritt.was, schritt.bis, schritt.bis, "", text))
    return Termine(say_title(b), tuple(termine))


def _at(tag: date, zeit: str) -> date:
    return at_clock(tag, time.fromisoformat(zeit)) if zeit else tag
