"""How do the two talk, what stays among them, and how does their agreement begin and end?"""

from __future__ import annotations

from methodenkoffer.tage import say_date
from toolkit.dokument.form import Absatz, Block
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.regionaltreffen.worte import inline
from toolkit.dokument.tandem.blatt import Tandem
from toolkit.dokument.tandem.kalender import last_day
from toolkit.dokument.tandem.regeln import say_costs, say_leaving, say_secrets, say_talks, say_visits
from toolkit.dokument.tandem.rueckblick_tag import review_day
from toolkit.dokument.vereinbarung.entwurf_luecken import Luecken
from toolkit.planung.worte import say_count

HALBES_JAHR = 6
ENTSCHEIDEN = "Am Ende entscheiden wir: weiter, anders oder mit Dank beenden."
DATEN = "Kontaktdaten geben wir nur weiter, wenn die Person einverstanden ist."


def write_ways(t: Tandem, offen: Luecken) -> list[Block]:
    """How they talk and visit each other, and who pays."""
    return [
        Absatz(as_inline(say_talks(t)) or f"Wir sprechen {offen.gap('wie oft und auf welchem Weg')}."),
        Absatz(as_inline(say_visits(t)) or f"Besuche: {offen.gap('wie oft im Jahr wir uns besuchen')}."),
        *(
            []
            if t.besuche == 0
            else [Absatz(as_inline(say_costs(t)) or f"Kosten: {offen.gap('wer bei Besuchen zahlt')}.")]
        ),
        Absatz("Kann ein Ort nicht, sagt er rechtzeitig ab und schlägt gleich einen neuen Tag vor."),
    ]


def write_secrets(t: Tandem, offen: Luecken) -> list[Block]:
    """What stays among them."""
    regel = as_inline(say_secrets(t)) or f"{offen.gap('was vertraulich bleibt')}."
    return [Absatz(f"{regel} {DATEN}")]


def write_terms(t: Tandem, offen: Luecken) -> list[Block]:
    """Begin, review and end."""
    ab = say_date(t.gilt_ab) if t.gilt_ab else offen.gap("ab wann es gilt")
    monate = say_count(t.monate, "Monat", "Monate") if t.monate else offen.gap("wie viele Monate es gilt")
    ende = last_day(t)
    bis = f", also bis {say_date(ende)}" if ende else ""
    hilfe = inline(t.hilfe) or offen.gap("eine Stelle, die hilft")
    return [
        Absatz(f"Die Vereinbarung gilt ab {ab} für {monate}{bis}."),
        Absatz(f"{_say_review(t)}: Was haben wir voneinander gelernt, was ändern wir? {ENTSCHEIDEN}"),
        Absatz(as_inline(say_leaving(t)) or f"Vorher beenden: {offen.gap('wie viele Wochen Vorlauf')}."),
        Absatz(f"Wenn es hakt, fragen wir zuerst einander und dann: {hilfe}."),
    ]


def _say_review(t: Tandem) -> str:
    """Say when they look back; an agreement of half a year or less ends before its half-time."""
    if t.monate and t.monate <= HALBES_JAHR:
        return "In den letzten zwei Wochen schauen wir zurück"
    halb = review_day(t, "halb")
    return f"Am {say_date(halb)} schauen wir zurück" if halb else "Nach sechs Monaten schauen wir zurück"
