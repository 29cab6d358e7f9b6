"""What does the report of a year say: what was planned, held, decided and done, and what do we make of it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from toolkit.dokument.blattwert import Text, Wert, Zeile
from toolkit.dokument.form import Absatz, Block, Dokument, Fakt, Fakten, Hinweis, Liste, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline, as_markdown
from toolkit.dokument.worte import say_date

if TYPE_CHECKING:
    from toolkit.dokument.jahr import Aufgabenfund, Jahrbuch, Treffen
    from toolkit.dokument.protokoll import Protokoll

LEER = "In diesem Jahr steht in der Mappe noch nichts. Treffen, Beschlüsse und Aufgaben erscheinen hier von selbst."


class Jahresbericht(Wert):
    """What people write themselves into the report; everything else comes from the sheets of the Mappe.

    Attributes:
        jahr: the year; one report each.
        namen: whether the report names who did something.
    """

    titel: Zeile = ""
    jahr: int = Field(default=2027, ge=1900, le=2200)
    vorwort: Text = ""
    gelungen: Text = ""
    gelernt: Text = ""
    ausblick: Text = ""
    dank: Text = ""
    namen: bool = False


def jahresbericht_als_dokument(bericht: Jahresbericht, jahrbuch: Jahrbuch, name: str, vermerk: str = "") -> Dokument:
    """Write the report.

    Args:
        bericht: what people wrote themselves.
        jahrbuch: the year as it stands in the Mappe.
        name: of the Mappe.
        vermerk: small print at the end.
    """
    bloecke: list[Block] = [_numbers(jahrbuch)] if not jahrbuch.leer else [Hinweis(LEER)]
    bloecke += _own(("", bericht.vorwort))
    bloecke += _meetings(jahrbuch)
    bloecke += _decisions(jahrbuch)
    bloecke += _tasks(jahrbuch, namen=bericht.namen)
    bloecke += _own(
        ("Das ist gelungen", bericht.gelungen),
        ("Das haben wir gelernt", bericht.gelernt),
        ("Wie es weitergeht", bericht.ausblick),
    )
    bloecke += _planned(jahrbuch)
    bloecke += _own(("Dank", bericht.dank))
    if vermerk:
        bloecke.append(Absatz(as_inline(vermerk), "vermerk"))
    titel = bericht.titel.strip() or f"Jahresbericht {jahrbuch.jahr}"
    return Dokument(titel, f"{name} · Stand: {say_date(jahrbuch.heute)}", tuple(bloecke))


def _own(*texte: tuple[str, str]) -> list[Block]:
    bloecke: list[Block] = []
    for titel, text in texte:
        if text.strip():
            bloecke += [Ueberschrift(titel)] if titel else []
            bloecke.append(Absatz(as_markdown(text)))
    return bloecke


def _numbers(jahrbuch: Jahrbuch) -> Fakten:
    anwesend = sum(_present(t.protokoll) for t in jahrbuch.gehalten if t.protokoll)
    fakten = [
        Fakt("Treffen mit Protokoll", str(len(jahrbuch.gehalten)), "personen"),
        Fakt("Teilnahmen zusammen", str(anwesend), "personen"),
        Fakt("Beschlüsse", str(len(jahrbuch.beschluesse)), "entscheiden"),
        Fakt("Aufgaben", f"{len(jahrbuch.erledigt)} erledigt, {len(jahrbuch.offen)} offen", "ja"),
    ]
    return Fakten(tuple(fakten))


def _meetings(jahrbuch: Jahrbuch) -> list[Block]:
    vorbei = [t for t in jahrbuch.treffen if t.protokoll is not None or t.ereignis.tag < jahrbuch.heute]
    if not vorbei:
        return []
    kopf = ("Tag", "Treffen", "Ort", "Anwesend", "Themen")
    return [Ueberschrift("Unsere Treffen"), Tabelle(kopf, tuple(_meeting(t) for t in vorbei))]


def _meeting(treffen: Treffen) -> tuple[str, ...]:
    ereignis, protokoll = treffen.ereignis, treffen.protokoll
    titel = as_inline(ereignis.titel)
    if protokoll is None:
        wie = "kein Protokoll" if ereignis.eigen else "–"
        return say_date(ereignis.tag), titel, as_inline(ereignis.ort) or "–", "–", wie
    themen = ", ".join(t.titel.strip() for t in protokoll.themen if t.titel.strip())
    anzahl = str(_present(protokoll) or "–")
    return say_date(ereignis.tag), titel, as_inline(protokoll.ort) or "–", anzahl, as_inline(themen) or "–"


def _present(protokoll: Protokoll) -> int:
    return sum(bool(name.strip()) for name in protokoll.anwesend)


def _decisions(jahrbuch: Jahrbuch) -> list[Block]:
    zeilen = tuple((say_date(tag), as_inline(b.was), as_inline(b.warum) or "–") for tag, b in jahrbuch.beschluesse)
    if not zeilen:
        return []
    return [Ueberschrift("Was wir beschlossen haben"), Tabelle(("Tag", "Beschluss", "Warum"), zeilen)]


def _tasks(jahrbuch: Jahrbuch, *, namen: bool) -> list[Block]:
    bloecke: list[Block] = []
    if jahrbuch.erledigt:
        punkte = tuple(_task(a, namen=namen) for a in jahrbuch.erledigt)
        bloecke += [Ueberschrift("Was wir erledigt haben"), Liste(punkte)]
    kept = tuple(f"{as_inline(f.titel)} ({say_date(f.tag)})" for f in jahrbuch.fristen if f.erledigt)
    if kept:
        bloecke += [Ueberschrift("Fristen, die wir gehalten haben"), Liste(kept)]
    if jahrbuch.offen:
        offen = tuple(_task(a, namen=namen) for a in jahrbuch.offen)
        bloecke += [Ueberschrift("Was noch offen ist"), Liste(offen)]
    return bloecke


def _task(aufgabe: Aufgabenfund, *, namen: bool) -> str:
    a = aufgabe.fund.aufgabe
    wer = f" – {as_inline(a.wer)}" if namen and a.wer.strip() else ""
    bis = f" (bis {say_date(a.bis)})" if a.bis and not a.erledigt else ""
    return f"{as_inline(a.was)}{wer}{bis}"


def _planned(jahrbuch: Jahrbuch) -> list[Block]:
    kommend = [t.ereignis for t in jahrbuch.kommend] + [e for e in jahrbuch.spaeter if e.art == "treffen"]
    if not kommend:
        return []
    punkte = tuple(f"{say_date(e.tag)}: {as_inline(e.titel)}{_place(e.ort)}" for e in kommend)
    return [Ueberschrift("Was schon geplant ist"), Liste(punkte)]


def _place(ort: str) -> str:
    return f", {as_inline(ort)}" if ort.strip() else ""
