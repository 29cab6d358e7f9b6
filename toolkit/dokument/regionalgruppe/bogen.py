"""How does the contact sheet look on paper, for a place that fills it in by hand?"""

from __future__ import annotations

from toolkit.dokument.form import Absatz, Block, Dokument, Tabelle
from toolkit.dokument.freitext import as_inline
from toolkit.dokument.regionalgruppe.blatt import Gruppenort, Regionalgruppe, say_place, split_lines
from toolkit.dokument.regionalgruppe.papiere import title_of
from toolkit.dokument.regionalgruppe.spalten import FRAGE_ZU, MEHRZEILIG
from toolkit.dokument.regionalgruppe.tabellen import FREIE_ZEILEN, say_return
from toolkit.dokument.trainingstag import BREIT, KAESTCHEN, LEERZEILE

ZEILEN = {"tut": 4, "sucht": 3, "bietet": 3}
TITEL = "Kontakt- und Themenblatt"
_BITTE = "Zehn Minuten genügen. Schreiben Sie eine Sache in jede Zeile. Kleine Dinge sind oft die nützlichsten."


def bogen_als_dokument(gruppe: Regionalgruppe, ort: Gruppenort | None = None) -> Dokument:
    """Make the sheet of paper: who are you, what do you do, seek and offer?

    Args:
        gruppe: the group that asks.
        ort: the place that is asked, whose answers stand there already; ``None`` for a blank sheet.
    """
    bloecke: list[Block] = [Absatz(_BITTE)]
    bloecke.append(_side_by_side(("name", "wer"), ort))
    for feld in MEHRZEILIG:
        da = split_lines(getattr(ort, feld)) if ort else ()
        leer = max(ZEILEN[feld] - len(da), FREIE_ZEILEN)
        zeilen = (*((as_inline(z),) for z in da), *((BREIT * 3 + LEERZEILE,),) * leer)
        bloecke.append(Tabelle((FRAGE_ZU[feld].frage,), zeilen))
    bloecke.append(_side_by_side(("kontakt", "mail", "telefon"), ort))
    erlaubt = f"**{FRAGE_ZU['weitergeben'].frage}** &nbsp; {KAESTCHEN} ja &nbsp; {KAESTCHEN} nein"
    bloecke.append(Absatz(erlaubt))
    bloecke.append(Absatz(f"{as_inline(say_return(gruppe))} Als Kontakt genügt eine Rolle.", "vermerk"))
    titel = f"{TITEL}: {say_place(ort)}" if ort else TITEL
    return Dokument(titel, title_of(gruppe), tuple(bloecke))


def _side_by_side(felder: tuple[str, ...], ort: Gruppenort | None) -> Tabelle:
    kopf = tuple("Kontakt (eine Rolle genügt)" if f == "kontakt" else FRAGE_ZU[f].frage for f in felder)
    werte = tuple(as_inline(str(getattr(ort, f))) if ort else "" for f in felder)
    return Tabelle(kopf, (tuple(w or BREIT + LEERZEILE for w in werte),))
