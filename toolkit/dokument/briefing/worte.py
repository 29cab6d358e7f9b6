"""Which entries go onto the page, and how do we say in a few words who meets where?"""

from __future__ import annotations

import re

from methodenkoffer.tage import say_date
from toolkit.dokument.briefing.blatt import Bitte, Briefing, Erfolg, Rahmen, Zahl

ZAHLEN_AUF_DER_SEITE, ERFOLGE_AUF_DER_SEITE, BITTEN_AUF_DER_SEITE = 6, 3, 2
KURZ = 70
EIGENE_NAMEN: dict[Rahmen, str] = {
    "einladung": "Treffen",
    "runde": "Bürgermeister*innen-Runde der Region",
    "stunde": "Eine Stunde mit der Kerngruppe",
}
_LEER = re.compile(r"[ \t\r\n\f\v]+")


def full_numbers(briefing: Briefing) -> list[Zahl]:
    """Return the numbers that have a name and a value."""
    return [zahl for zahl in briefing.zahlen if zahl.was.strip() and zahl.wert.strip()]


def numbers_on_page(briefing: Briefing) -> list[Zahl]:
    """Return the numbers that go onto the page: the first full ones."""
    return full_numbers(briefing)[:ZAHLEN_AUF_DER_SEITE]


def successes_on_page(briefing: Briefing) -> list[Erfolg]:
    """Return the successes that go onto the page: the first ones that have a title."""
    return [erfolg for erfolg in briefing.erfolge if erfolg.titel.strip()][:ERFOLGE_AUF_DER_SEITE]


def open_requests(briefing: Briefing) -> list[Bitte]:
    """Return the requests that say what and are not met yet."""
    return [bitte for bitte in briefing.bitten if bitte.was.strip() and not bitte.erfuellt]


def requests_on_page(briefing: Briefing) -> list[Bitte]:
    """Return the requests that go onto the page: the first ones that are open."""
    return open_requests(briefing)[:BITTEN_AUF_DER_SEITE]


def has_page(briefing: Briefing) -> bool:
    """Whether anything stands on the page yet."""
    gezeigt = (*numbers_on_page(briefing), *successes_on_page(briefing), *requests_on_page(briefing))
    return bool(gezeigt or briefing.frage.strip())


def flat(text: str) -> str:
    """Write typed text in one line; spaces that must not break stay."""
    return _LEER.sub(" ", text).strip()


def one_line(text: str, hoechstens: int = KURZ) -> str:
    """Write typed text in one line that fits into a sentence."""
    glatt = flat(text)
    return glatt if len(glatt) <= hoechstens else glatt[: hoechstens - 1].rstrip() + "…"


def say_place(briefing: Briefing) -> str:
    """Say the Kommune as it stands behind "in": its name, or words that fit any."""
    return briefing.kommune.strip() or "unserer Kommune"


def say_head(briefing: Briefing) -> str:
    """Say function and name of the head, as far as they are known."""
    teile = (briefing.amt.strip(), briefing.spitze.strip())
    return " ".join(teil for teil in teile if teil) or "die Spitze unserer Kommune"


def is_programme_name(titel: str) -> bool:
    """Whether a title is the name of the programme's offer, however it is spelled."""
    return "bürgermeisterinnentreffen" in "".join(zeichen for zeichen in titel.casefold() if zeichen.isalpha())


def say_title(briefing: Briefing) -> str:
    """Say the title of the meeting; one of one's own never bears the name of the programme's offer."""
    titel = briefing.titel.strip()
    fremd = briefing.rahmen != "einladung" and is_programme_name(titel)
    return EIGENE_NAMEN[briefing.rahmen] if fremd or not titel else titel


def say_meeting(briefing: Briefing) -> str:
    """Say title, day and place of the meeting, as far as they are known."""
    titel = say_title(briefing)
    tag = f" am {say_date(briefing.tag)}" if briefing.tag else ""
    ort = f", {briefing.ort.strip()}" if briefing.ort.strip() else ""
    return titel + tag + ort


def say_question(briefing: Briefing) -> str:
    """Say whose question it is: to the other places, or to one's own head."""
    return "Unsere Frage" if briefing.rahmen == "stunde" else "Unsere Frage an die anderen Orte"
