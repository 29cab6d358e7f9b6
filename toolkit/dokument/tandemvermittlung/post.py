"""What does the office write to the two places of a pair?"""

from __future__ import annotations

from methodenkoffer.tage import say_date
from toolkit.dokument.tandemvermittlung.blatt import Tandemvermittlung
from toolkit.dokument.tandemvermittlung.namen import agreed_of, name_of, place_names
from toolkit.dokument.tandemvermittlung.werte import Paar
from toolkit.planung.tandem.worte import WUNSCHWORTE

ABSENDER = "[Ihr Name]"
BETREFF = "Betreff: {was} {suchend} und {erfahren}"
GRUSS = "Guten Tag nach {suchend} und nach {erfahren},"
FRAGE = (
    "wir haben überlegt, welche Orte gut voneinander lernen können. Unser Vorschlag: Sie beide werden ein Tandem. "
    "{erfahren} begleitet {suchend} etwa ein Jahr lang. Der Gewinn soll auf beiden Seiten liegen."
)
FEST = (
    "schön, dass Sie ein Tandem werden. {erfahren} begleitet {suchend} etwa ein Jahr lang{ab}. "
    "Der Gewinn soll auf beiden Seiten liegen."
)
WARUM = "Das spricht für Sie beide:"
SCHRITTE = (
    "Sprechen Sie in den nächsten vier Wochen miteinander, 90 Minuten genügen. Die neue Seite lädt ein.",
    "Jede Seite bringt drei Punkte mit: „Das suchen wir“ und „Das bieten wir“.",
    "Halten Sie fest, worüber Sie reden, wie oft und was unter Ihnen bleibt.",
)
ANTWORT = "Passt das für Sie? Bitte sagen Sie uns{bis} Bescheid, auch wenn Sie Zweifel haben. Dann suchen wir weiter."
HILFE = "Wenn etwas klemmt, melden Sie sich. Wir fragen nach einem halben Jahr nach."
ENDE = "Herzliche Grüße\n{wer}"


def pair_letter(v: Tandemvermittlung, paar: Paar) -> str:
    """Write the mail to both places: a question while the pair is proposed, else how it goes on.

    Wishes and what speaks against the pair stay in the office, as the profile sheet promises.
    """
    namen, fest = place_names(v), agreed_of(v, paar) is not None
    wer = {"suchend": name_of(namen, paar.suchend), "erfahren": name_of(namen, paar.erfahren)}
    ab = f", ab {say_date(v.beginn)}" if v.beginn else ""
    bis = f" bis {say_date(v.antwort_bis)}" if v.antwort_bis else ""
    dafuer = reasons_for_places(paar)
    gruende = "\n".join((WARUM, *(f"– {grund}" for grund in dafuer))) if dafuer else ""
    schritte = "\n".join(("So fangen Sie an:", *(f"– {schritt}" for schritt in SCHRITTE)))
    teile = (
        BETREFF.format(was="Ihr Tandem:" if fest else "Werden Sie ein Tandem?", **wer),
        GRUSS.format(**wer),
        FEST.format(ab=ab, **wer) if fest else FRAGE.format(**wer),
        gruende,
        schritte if fest else ANTWORT.format(bis=bis),
        HILFE if fest else "",
        ENDE.format(wer=" ".join(v.absender.split()) or ABSENDER),
    )
    return "\n\n".join(teil for teil in teile if teil)


def reasons_for_places(paar: Paar) -> list[str]:
    """Say what speaks for a pair as the two places read it: without wishes, and not compared with other pairs."""
    return [_say(grund) for grund in paar.dafuer if not any(wort in grund for wort in WUNSCHWORTE)]


def _say(grund: str) -> str:
    km, getrennt, _ = grund.partition("\u00a0km auseinander")
    return f"Sie liegen {km}{getrennt}" if getrennt else grund
