"""Which texts go out for a joint activity: the question to the places, and a letter to politics?

Plain texts to copy; what is not known yet is a gap to fill in.
"""

from __future__ import annotations

from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.dokument.vereinbarung.werte import real_goals
from toolkit.dokument.vorhaben.blatt import Vorhaben, real_members, title_of
from toolkit.dokument.vorhaben.eckdaten import say_days
from toolkit.dokument.vorhaben.papiere import EIGENES
from toolkit.planung.namen import list_names

LUECKE = "(bitte ergänzen)"
BITTE = (
    "Sagen Sie uns bitte, ob Sie mitmachen, was Sie übernehmen können und was es bei Ihnen schon gibt. "
    "Das Antwortblatt hängt an. Ein Anruf genügt auch."
)
VIELE = 20


def write_question(v: Vorhaben) -> str:
    """Write the mail that asks the places whether they take part."""
    ziele = [f"– {one_line(z.was)}" for z in real_goals(v)]
    absaetze = (
        f"Betreff: Machen Sie mit? {title_of(v)}",
        "Guten Tag,",
        f"wir haben etwas vor, das gemeinsam besser geht als allein: {one_line(v.worum) or LUECKE}",
        "\n".join(("Das wollen wir erreichen:", *ziele)) if ziele else "",
        f"Wann: {say_days(v) or LUECKE}",
        BITTE,
        EIGENES,
        f"Freundliche Grüße\n{one_line(v.federfuehrung) or LUECKE}",
    )
    return "\n\n".join(a for a in absaetze if a)


def write_letter(v: Vorhaben) -> str:
    """Write the letter with which the places bring a request to politics."""
    sicher = [one_line(m.wer) for m in real_members(v) if m.sicher]
    ziele = [f"– {one_line(z.was)}" for z in real_goals(v)]
    absaetze = (
        f"An: {one_line(v.an_wen) or LUECKE}",
        f"Betreff: {title_of(v)}",
        "Guten Tag,",
        f"wir schreiben Ihnen gemeinsam: {list_names(sicher, VIELE) or LUECKE}.",
        f"Unser Anliegen: {one_line(v.worum) or LUECKE}",
        f"Warum es uns wichtig ist: {one_line(v.warum) or LUECKE}",
        "\n".join(("Darum bitten wir:", *(ziele or [f"– {LUECKE}"]))),
        f"Beispiele aus unseren Orten: {LUECKE}",
        "Wir sprechen gern mit Ihnen darüber und kommen dazu zu Ihnen. Bitte nennen Sie uns einen Termin.",
        f"Freundliche Grüße\n{one_line(v.federfuehrung) or LUECKE}\nfür alle genannten Orte",
    )
    return "\n\n".join(absaetze)
