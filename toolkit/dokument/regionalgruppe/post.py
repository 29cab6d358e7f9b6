"""What does one write to the places: please fill this in, and have you forgotten it?"""

from __future__ import annotations

from toolkit.dokument.regionalgruppe.blatt import Gruppenort, Regionalgruppe, say_place
from toolkit.dokument.worte import say_date
from toolkit.planung.worte import join_words

BITTE = """Betreff: Wer sind Sie, was tun Sie, was suchen und was bieten Sie?{runde}

Guten Tag zusammen,

viele Orte arbeiten an denselben Dingen und wissen nichts voneinander. Das wollen wir ändern. Deshalb sammeln wir von \
jedem Ort ein Blatt: Wer sind Sie? Was tun Sie? Was suchen Sie? Was bieten Sie?

Bitte füllen Sie das Blatt im Anhang aus und schicken Sie es{frist} zurück. Das dauert zehn Minuten. Schreiben Sie \
eine Sache in jede Zeile. Als Kontakt genügt eine Rolle. Wenn Ihr Kontakt in die Liste für alle darf, schreiben Sie \
„ja“ in das Feld dafür.

Danach bekommen alle die Karte, die Liste der Orte und die Übersicht „Wer tut was, wer sucht was?“.

Herzliche Grüße
{wer}"""
ERINNERUNG = """Betreff: Kleine Erinnerung an das Kontaktblatt{runde}

Guten Tag,

von {orte} fehlt uns noch das Kontaktblatt. Zehn Minuten genügen, und auch ein halb ausgefülltes Blatt hilft.

Bitte schicken Sie es{frist}. Wenn es gerade nicht passt, genügt eine Zeile. Dann tragen wir ein, was wir wissen.

Herzliche Grüße
{wer}"""


def request_text(gruppe: Regionalgruppe) -> str:
    """Write the mail that goes out with the contact sheet, ready to copy."""
    return BITTE.format(**_shared(gruppe))


def reminder_text(gruppe: Regionalgruppe) -> str:
    """Write the mail to the places whose sheet is missing; empty if none is."""
    fehlt = places_without_sheet(gruppe)
    if not fehlt:
        return ""
    return ERINNERUNG.format(orte=join_words([say_place(o) for o in fehlt]), **_shared(gruppe))


def places_without_sheet(gruppe: Regionalgruppe) -> list[Gruppenort]:
    """Return the places that have said nothing about themselves yet."""
    return [o for o in gruppe.orte if not o.hat_blatt]


def _shared(gruppe: Regionalgruppe) -> dict[str, str]:
    return {
        "runde": f" ({gruppe.titel.strip()})" if gruppe.titel.strip() else "",
        "frist": f" bis zum {say_date(gruppe.ruecklauf_bis)}" if gruppe.ruecklauf_bis else "",
        "wer": gruppe.sammelt.strip() or "[Ihr Name]",
    }
