"""How does the draft say its beginning, its change, its end, and who signs?"""

from __future__ import annotations

from methodenkoffer.tage import say_date
from toolkit.dokument.form import Absatz, Block, Tabelle
from toolkit.dokument.vereinbarung.blatt import Vereinbarung
from toolkit.dokument.vereinbarung.entwurf_luecken import Luecken
from toolkit.dokument.vereinbarung.entwurf_wer import signers
from toolkit.dokument.vereinbarung.werte import MEHRHEITEN
from toolkit.planung.worte import say_count

PLATZ = "\\\n&nbsp;"  # a second line, so that there is room to sign by hand
SCHMAL, BREIT = "&nbsp;" * 13, "&nbsp;" * 30


def write_terms(v: Vereinbarung, offen: Luecken) -> list[Block]:
    """From when it holds, how it is changed, and how a partner leaves."""
    ab = say_date(v.gilt_ab) if v.gilt_ab else offen.gap("Tag")
    bis = f"bis {say_date(v.gilt_bis)}" if v.gilt_bis else "auf unbestimmte Zeit"
    nachsehen = say_date(v.nachsehen) if v.nachsehen else offen.gap("Tag")
    wochen = "" if v.frist is None else say_count(v.frist, "Woche", "Wochen")
    aendern = MEHRHEITEN[v.aendern] if v.aendern else offen.gap("wie")
    gehen = (
        "Jeder Partner kann jederzeit gehen und sagt es schriftlich."
        if v.frist == 0
        else f"Jeder Partner kann mit einer Frist von {wochen or offen.gap('Wochen')} gehen und sagt es schriftlich."
    )
    return [
        Absatz(f"**Beginn:** Diese Vereinbarung gilt ab {ab} {bis}. Am {nachsehen} sehen wir nach, ob sie noch passt."),
        Absatz(
            f"**Änderung:** Wir ändern sie nur {aendern}. Ebenso nehmen wir neue Partner auf. Jede Änderung steht in "
            "einer neuen Fassung mit Datum."
        ),
        Absatz(
            f"**Ende:** {gehen} Was er begonnen hat, bringt er zu Ende oder übergibt es. Die anderen machen weiter, "
            "solange sie mindestens zwei sind."
        ),
    ]


def write_signatures(v: Vereinbarung, offen: Luecken) -> list[Block]:
    """A line to sign for each partner."""
    zeilen = tuple((f"{name}{PLATZ}", wer, SCHMAL, BREIT) for name, wer in signers(v, offen))
    return [Tabelle(("Partner", "Wer unterschreibt", "Ort und Tag", "Unterschrift"), zeilen)]
