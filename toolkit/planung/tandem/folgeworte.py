"""How does the office read what another choice costs, who would change, and how sure a pair is?"""

from __future__ import annotations

from collections.abc import Sequence

from toolkit.planung.worte import join_words, say_count

MEISTE_WECHSEL = 3
OHNE = "ohne Tandem"
# A clause as verb, subject and rest, so that it can stand behind „dann“ and elsewhere.
Folge = tuple[str, str, str]


def say_moves(wer: Sequence[tuple[str, str | None, str | None]]) -> list[Folge]:
    """Say who gets whom: ``käme``, ``Birkenfurt``, ``zu Tannroda statt zu Weidenbach``.

    Args:
        wer: names of a place, of its partner before and after; ``None`` for nobody. Three are named at most.
    """
    kommen = [f"{ort} zu {nach}{f' statt zu {von}' if von else ''}" for ort, von, nach in wer if nach]
    ohne = [ort for ort, _, nach in wer if nach is None]
    rest = len(kommen[MEISTE_WECHSEL:])
    folgen: list[Folge] = [("käme", join_words(kommen[:MEISTE_WECHSEL]), "")] if kommen else []
    if rest:
        folgen.append(("wechselte" if rest == 1 else "wechselten", say_count(rest, "weiterer Ort", "weitere Orte"), ""))
    if ohne:
        folgen.append(("bliebe" if len(ohne) == 1 else "blieben", join_words(ohne), OHNE))
    return folgen


def say_change(ort: str, von: str | None, nach: str | None) -> str:
    """Say that a place has another partner now, by name; ``None`` for nobody."""
    if nach is None:
        return f"{ort} hat kein Tandem mehr."
    return f"{ort} bekommt {nach} statt {von}." if von else f"{ort} bekommt {nach}."


def say_regret(wer: str, wen: str) -> str:
    """Say that two places would fit each other better than what they got."""
    return f"{wer} und {wen} hätten einander lieber als ihr jetziges Tandem."


def say_loss(tandems: int, getrennt: int, punkte: int) -> Folge | None:
    """Say what all places together would lose: ``fiele``, ``die Summe``, ``um 12 Punkte``; ``None`` for nothing."""
    if tandems:
        return ("bliebe", "ein Ort mehr", OHNE) if tandems == 1 else ("blieben", f"{tandems}\u00a0Orte mehr", OHNE)
    if getrennt > 0:
        paare = say_count(getrennt, "bisheriges Paar", "bisherige Paare")
        return "würde" if getrennt == 1 else "würden", paare, "mehr getrennt"
    if not punkte:
        return None
    return "fiele" if punkte > 0 else "stiege", "die Summe", f"um {say_count(abs(punkte), 'Punkt', 'Punkte')}"


def say_why_not(passt: int, statt: str | None, folgen: Sequence[Folge], verlust: Folge | None) -> str:
    """Say what happens if two places that are no tandem became one.

    Args:
        passt: points of the two.
        statt: name of the partner that the seeking place has now, if it has one.
        folgen: who else changes, from ``say_moves``.
        verlust: from ``say_loss``.
    """
    ginge = f"passt {passt} von 100. Zusammen ginge es{f' statt mit {statt}' if statt else ''}"
    if verlust is None:
        return f"{ginge} genauso gut.{f' Dann {_chain(folgen)}.' if folgen else ''}"
    return f"{ginge}, aber dann {_chain(_all(folgen, verlust))}."


def say_why(passt: int, folgen: Sequence[Folge], verlust: Folge | None) -> str:
    """Say what happens if two places that are a tandem were none; arguments as in ``say_why_not``."""
    kopf = f"sind ein Tandem: passt {passt} von 100. Ohne dieses Paar"
    if verlust is None:
        return f"{kopf} ginge es genauso gut.{f' Dann {_chain(folgen)}.' if folgen else ''}"
    return f"{kopf} {_chain(_all(folgen, verlust))}."


def _all(folgen: Sequence[Folge], verlust: Folge) -> list[Folge]:
    """Put the loss last, unless it only says again that somebody gets nobody."""
    gesagt = verlust[2] == OHNE and any(rest == OHNE for _, _, rest in folgen)
    return [*folgen] if gesagt else [*folgen, verlust]


def _chain(folgen: Sequence[Folge]) -> str:
    """Join clauses; the first one begins with its verb, because „dann“ stands before it."""
    verb, wer, was = folgen[0]
    saetze = [f"{verb} {wer} {was}", *(f"{wer} {verb} {was}" for verb, wer, was in folgen[1:])]
    *vorn, letzter = (satz.strip() for satz in saetze)
    return f"{', '.join(vorn)}, und {letzter}" if vorn else letzter


def say_sureness(anteil: float, sonst: str | None, sehr: float, ziemlich: float) -> str:
    """Say how sure a pair is: ``wackelt: in 3 von 10 Fällen kommt es anders, sonst meist Tannroda``."""
    if anteil >= sehr:
        return "sehr sicher"
    if anteil >= ziemlich:
        return "ziemlich sicher"
    faelle = min(10, max(1, round(10 * (1 - anteil))))
    meist = f", dann meist {sonst}" if sonst else ", dann meist niemand"
    return f"wackelt: in {faelle} von 10\u00a0Fällen kommt es anders{meist}"


def say_run(fertig: int, laeufe: int) -> str:
    """Say how far the runs under other weights are."""
    return f"Andere Gewichte: {fertig} von {laeufe} Läufen"
