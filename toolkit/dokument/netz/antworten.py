"""How do answers of a survey become ties?

Each answer is what one actor says: its ties run from it, and bear its id in ``von_wem``. So a second answer can take
the place of the first, and ties that both sides named are found again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pydantic import ValidationError

from toolkit.dokument.netz.blatt import MEISTE_BINDUNGEN, Bindungszeile, Netzblatt, real_actors
from toolkit.dokument.netz.nennungen import Antwort, Antwortuebernahme, Nennung
from toolkit.dokument.netz.ruecklauf import answered, reciprocal, waiting
from toolkit.dokument.regionaltreffen.worte import one_line
from toolkit.planung.worte import quote

__all__ = [
    "Antwort",
    "Antwortuebernahme",
    "Nennung",
    "answered",
    "enter_answer",
    "reciprocal",
    "take_answers",
    "waiting",
]


def take_answers(blatt: Netzblatt, antworten: Iterable[Antwort]) -> Antwortuebernahme:
    """Take answers onto the sheet, one after the other; ties that nobody answered stay as they are.

    ``geantwortet`` grows by those who answered for the first time, so a number that somebody typed is kept;
    ``gefragt`` becomes the number of actors if nobody said it.

    Args:
        blatt: the sheet; it stays as it is.
        antworten: the answers; of two of the same actor the later one counts.
    """
    bau = Antwortuebernahme(blatt)
    vorher = len(answered(blatt))
    namen = {a.id: one_line(a.name) for a in real_actors(blatt)}
    for antwort in antworten:
        _take(bau, antwort, namen)
    nachher = bau.blatt
    if bau.neu or bau.ersetzt:
        da = len(answered(nachher))
        gefragt = max(blatt.gefragt or len(namen), da)
        mehr = max(0, (blatt.geantwortet or 0) - vorher)
        nachher = nachher.model_copy(update={"gefragt": gefragt, "geantwortet": min(da + mehr, gefragt)})
    bau.blatt = nachher
    return bau


def enter_answer(
    blatt: Netzblatt, wer: str, nennungen: Sequence[tuple[str, str, int | None, int | None]]
) -> Antwortuebernahme:
    """Enter an answer from paper.

    Args:
        blatt: the sheet; it stays as it is.
        wer: id of the actor that answered.
        nennungen: for each tie id of the other, kind, trust and benefit.
    """
    return take_answers(blatt, [Antwort(wer, tuple(Nennung(*n) for n in nennungen))])


def _take(bau: Antwortuebernahme, antwort: Antwort, namen: dict[str, str]) -> None:
    wer, wo = antwort.wer, _where(antwort)
    if wer not in namen:
        bau.meldungen.append(f"{wo}Wer geantwortet hat, steht nicht mehr auf der Karte.")
        return
    name, schon = namen[wer], any(a.id == wer for a in answered(bau.blatt))
    alte: dict[tuple[str, str], Bindungszeile] = {
        (b.zu, b.art): b for b in bau.blatt.bindungen if b.von_wem == wer and b.von == wer
    }
    neue = _ties(bau, antwort, alte, namen)
    if not neue:
        bau.meldungen.append(f"{wo}{quote(name)} nennt niemanden. {_say_nobody(antwort, schon=schon)}")
        bau.ohne_kontakt.append(name)
        if schon or antwort.nennungen:
            return
    weg = {b.id for b in alte.values()}
    rest = [b for b in bau.blatt.bindungen if b.id not in weg]
    if len(rest) + len(neue) > MEISTE_BINDUNGEN:
        grenze = f"Höchstens {MEISTE_BINDUNGEN}\u00a0Verbindungen sind möglich."
        bau.meldungen.append(f"{wo}Für die Antwort von {quote(name)} ist kein Platz mehr. {grenze}")
        return
    if not schon:
        bau.neu.append(name)
    else:
        bau.meldungen.append(f"{wo}Die Antwort von {quote(name)} ersetzt die frühere.")
        if name not in bau.ersetzt and name not in bau.neu:
            bau.ersetzt.append(name)
    wer_alles = [*(i for i in bau.blatt.antworten if i in namen and i != wer), wer]
    bau.blatt = bau.blatt.model_copy(update={"bindungen": [*rest, *neue], "antworten": wer_alles})


def _say_nobody(antwort: Antwort, *, schon: bool) -> str:
    if schon:
        return "Die frühere Antwort bleibt."
    if antwort.nennungen:
        return "Die Antwort zählt noch nicht."
    return "Das zählt als Antwort. Fragen Sie nach, ob es stimmt."


def _ties(
    bau: Antwortuebernahme, antwort: Antwort, alte: dict[tuple[str, str], Bindungszeile], namen: dict[str, str]
) -> list[Bindungszeile]:
    """Make the ties of an answer; one that was there before keeps its id and strength."""
    neue: dict[tuple[str, str], Bindungszeile] = {}
    for nennung in antwort.nennungen:
        if nennung.zu not in namen or nennung.zu == antwort.wer:
            grund = "nennt sich selbst" if nennung.zu == antwort.wer else "nennt jemanden, den es nicht mehr gibt"
            bau.meldungen.append(f"{_where(antwort)}{quote(namen[antwort.wer])} {grund}. Das bleibt draußen.")
            continue
        alt = alte.get((nennung.zu, nennung.art))
        werte = {"von": antwort.wer, "gerichtet": True, "von_wem": antwort.wer, **nennung._asdict()}
        werte |= {"id": alt.id, "staerke": alt.staerke} if alt else {}
        try:
            neue[nennung.zu, nennung.art] = Bindungszeile.model_validate(werte)
        except ValidationError:
            was = f"Die Angabe zu {quote(namen[nennung.zu])} passt nicht."
            bau.meldungen.append(f"{_where(antwort)}{was} Wählen Sie eine Art; Vertrauen und Nutzen gehen von 1 bis 5.")
    return list(neue.values())


def _where(antwort: Antwort) -> str:
    return f"{antwort.woher}: " if antwort.woher else ""
