"""Which letters and mails does a coordinator send around the meeting?

Plain texts to copy; what is not known yet is a gap to fill in.
"""

from __future__ import annotations

from methodenkoffer.tage import say_date
from toolkit.dokument.briefing.blatt import Briefing, Zusage
from toolkit.dokument.briefing.seite import EIGENES, say_success
from toolkit.dokument.briefing.worte import (
    flat,
    requests_on_page,
    say_meeting,
    say_place,
    say_question,
    say_title,
    successes_on_page,
)

LUECKE = "(bitte ergänzen)"


def write_reason(briefing: Briefing) -> str:
    """Write the short letter that says why the meeting is worth the day; for a meeting of one's own the invitation."""
    if briefing.rahmen == "runde":
        return _invitation_round(briefing)
    if briefing.rahmen == "stunde":
        return _invitation_hour(briefing)
    b = briefing
    wer = b.einladend.strip() or LUECKE
    frage = b.frage.strip()
    return _letter(
        b,
        f"{say_meeting(b)}: Bitte vormerken",
        f"Sie sind eingeladen: {say_meeting(b)}. Einladung und Programm kommen von: {wer}.",
        f"Darum lohnt sich der Tag für uns: {b.lohnt.strip() or LUECKE}",
        f"Diese Frage können Sie dort stellen: {frage}" if frage else "",
        "Zwei Wochen vorher bekommen Sie von uns eine einzige Seite: Zahlen, drei Erfolge, zwei Bitten und eine Frage. "
        "Dafür brauchen wir 15 Minuten mit Ihnen.",
        "Wenn Sie nicht können, sagen Sie es uns bitte früh. Dann fragen wir, ob eine Vertretung möglich ist.",
    )


def write_handover(briefing: Briefing) -> str:
    """Write the mail that goes with the page."""
    b = briefing
    return _letter(
        b,
        f"Eine Seite für Sie: {say_meeting(b)}",
        f"im Anhang ist unsere Seite „Engagement in {say_place(b)}“. Dazu kommt eine Karte für die Tasche.",
        _points("Das gelingt uns:", [say_success(erfolg) for erfolg in successes_on_page(b)]),
        _points("Darum bitten wir:", [bitte.was for bitte in requests_on_page(b)]),
        f"{say_question(b)}: {b.frage.strip()}" if b.frage.strip() else "",
        "Haben Sie in den nächsten Tagen 15 Minuten, damit wir die Seite gemeinsam durchgehen?",
    )


def write_thanks(briefing: Briefing) -> str:
    """Write the mail after the talk: thanks, and the promises to be confirmed."""
    b = briefing
    zusagen = [_promise(zusage) for zusage in b.zusagen if zusage.was.strip()]
    bestaetigen = "Stimmt das so? Fehlt etwas? Eine kurze Antwort genügt." if zusagen else ""
    anders = f"Das soll bei uns anders werden: {b.anders.strip()}" if b.anders.strip() else ""
    return _letter(
        b,
        f"Danke, und was wir aufgeschrieben haben: {say_title(b)}",
        "vielen Dank, dass Sie sich die Zeit für das Treffen und für unser Gespräch genommen haben.",
        _points("Diese Zusagen haben wir aufgeschrieben:", zusagen),
        bestaetigen,
        anders,
        "In drei Monaten melden wir uns mit dem Stand." if zusagen else "",
    )


def _invitation_round(b: Briefing) -> str:
    return _letter(
        b,
        f"Einladung: {say_meeting(b)}",
        f"wir laden Sie herzlich ein: {say_meeting(b)}{_clock(b)}.",
        f"Darum geht es: {b.lohnt.strip() or LUECKE}",
        f"Unsere gemeinsame Frage: {b.frage.strip() or LUECKE}",
        "Das Treffen dauert eine Stunde. Sie müssen nichts vorbereiten. Wir schreiben mit und schicken Ihnen, was "
        "verabredet ist.",
        EIGENES,
        f"Bitte sagen Sie uns bis {LUECKE}, ob Sie kommen und was Sie brauchen, damit Sie gut dabei sein können.",
    )


def _invitation_hour(b: Briefing) -> str:
    return _letter(
        b,
        f"Einladung: {say_meeting(b)}",
        f"wir laden Sie zu einer Stunde mit unserer Kerngruppe ein: {say_meeting(b)}{_clock(b)}.",
        "Jede Gruppe nennt einen Erfolg und eine Bitte. Sie antworten gleich oder nennen ein Datum.",
        f"Darum lohnt sich die Stunde: {b.lohnt.strip() or LUECKE}",
        EIGENES,
    )


def _letter(b: Briefing, betreff: str, *absaetze: str) -> str:
    gruss = f"Guten Tag {b.spitze.strip()}," if b.spitze.strip() and b.rahmen != "runde" else "Guten Tag,"
    ende = f"Freundliche Grüße\n{b.kontakt.strip() or LUECKE}"
    return "\n\n".join([f"Betreff: {betreff}", gruss, *(absatz for absatz in absaetze if absatz), ende])


def _points(titel: str, punkte: list[str]) -> str:
    return "\n".join([titel, *(f"– {flat(punkt)}" for punkt in punkte)]) if punkte else ""


def _promise(z: Zusage) -> str:
    wer = f"{z.wer.strip()}: " if z.wer.strip() else ""
    an = f", zugesagt an {z.an.strip()}" if z.an.strip() else ""
    return f"{wer}{z.was.strip()}{an}, {f'bis {say_date(z.bis)}' if z.bis else 'noch ohne Tag'}"


def _clock(b: Briefing) -> str:
    return f", {b.beginn} Uhr" if b.beginn else ""
