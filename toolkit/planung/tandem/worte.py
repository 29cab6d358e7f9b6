"""How does the office read why two places fit, and what is wrong with a task?"""

from __future__ import annotations

from collections.abc import Sequence

from methodenkoffer.laender import LAENDER
from toolkit.planung.boerse.worte import Gemeinsames
from toolkit.planung.entfernung import say_km
from toolkit.planung.worte import join_words, quote, say_count

FRUEHER_VERBOTEN = "Die beiden waren schon ein Tandem und sollen es nicht wieder werden."
LOESEN = "Löschen Sie das feste Paar, oder nehmen Sie den Ort auf."
NUR_EINES = "Lassen Sie nur ein festes Paar stehen."
KAPAZITAET_ODER_LOESEN = "Erhöhen Sie die Zahl der Tandems, oder lösen Sie ein festes Paar."
MEHR_PLAETZE = "Gewinnen Sie erfahrene Orte, oder bitten Sie Orte um ein zweites Tandem."
WUNSCH_ZAEHLT_NICHT = "Der Wunsch zählt nicht mit."
ZAEHLT_NICHT = "Der Eintrag zählt nicht mit. Prüfen Sie die Schreibweise."
# By these a sentence on wishes is known, for readers who must not see it.
WUNSCHWORTE = ("wünscht sich", "wünschen sich")
MEISTE_WORTE = 3
AEHNLICH, NICHT_WEIT = 1.5, 2.5
GANZE_ZAHL = 10


def say_exclusion(grund: str) -> str:
    """Say why two places are excluded; the reason may be missing."""
    satz = grund.strip()
    if not satz:
        return "Das Paar ist ausgeschlossen."
    return f"Das Paar ist ausgeschlossen: {satz}{'' if satz[-1] in '.!?' else '.'}"


def say_fixed_stranger(wer: str | None, bei: str | None, *, sucht: bool) -> str:
    """Say that a place of a fixed pair is not on its side.

    Args:
        wer: its name; ``None`` if nobody knows it here.
        bei: name of the other place of the pair; ``None`` if nobody knows that one either.
        sucht: whether it is the one that seeks.
    """
    seite = "den suchenden" if sucht else "den erfahrenen"
    if wer is not None:
        return f"Ein festes Paar nennt „{wer}“. Der Ort steht nicht bei {seite} Orten."
    kopf = f"{bei} ist fest mit einem Ort verabredet" if bei is not None else "Ein festes Paar nennt einen Ort"
    return f"{kopf}, der nicht bei {seite} Orten steht."


def say_excluded_strangers(wie_viele: int, bei: str | None) -> str:
    """Say that an exclusion names one place or two that are not here; ``bei`` is the one that is."""
    if wie_viele > 1:
        return "Ein Ausschluss nennt zwei Orte, die es hier nicht gibt."
    return f"Ein Ausschluss für {bei} nennt einen Ort, den es hier nicht gibt."


def say_fixed_too_many(name: str, anzahl: int, kapazitaet: int) -> str:
    """Say that more pairs are fixed at a place than it takes."""
    nimmt = "kein Tandem" if not kapazitaet else say_count(kapazitaet, "Tandem", "Tandems")
    return f"{name} nimmt {nimmt}, hat aber {say_count(anzahl, 'festes Paar', 'feste Paare')}."


def say_seats_missing(suchende: int, plaetze: int) -> str:
    """Say by how many tandems the experienced places fall short."""
    fehlen = suchende - plaetze
    verb = "sucht" if suchende == 1 else "suchen"
    gibt = "keines ist" if not plaetze else f"nur {plaetze} {'ist' if plaetze == 1 else 'sind'}"
    return (
        f"{say_count(suchende, 'Ort', 'Orte')} {verb} ein Tandem, {gibt} möglich: "
        f"Es {'fehlt' if fehlen == 1 else 'fehlen'} {fehlen}."
    )


def say_same_side(wer: str, wen: str) -> str:
    """Say that a wish names a place of the same side."""
    return f"{wer} wünscht sich {wen}. Beide stehen auf derselben Seite."


def say_topics(gemeinsam: Sequence[Gemeinsames], bekannt: bool, wer: str, wen: str) -> str:  # noqa: FBT001
    """Say which words of the topics meet, and claim nothing else."""
    if not bekannt:
        return "Themen unbekannt"
    gleich = list(dict.fromkeys(g.gesucht for g in gemeinsam if g.naehe == "gleich"))[:MEISTE_WORTE]
    if gleich:
        return f"Beide nennen {join_words([quote(w) for w in gleich])}"
    if gemeinsam:
        g = gemeinsam[0]
        verb = "gehört wohl zu" if g.naehe == "enthalten" else "ist vielleicht verwandt mit"
        return f"{quote(g.gesucht)} {verb} {quote(g.geboten)}"
    return f"Kein Wort von dem, was {wer} sucht, steht bei {wen}"


def say_distance(km: float | None, naeher: float | None, grenze: float | None) -> str:
    """Say how far two places are apart, and for which share of all pairs the way is shorter.

    Args:
        km: estimated way by road; ``None`` if unknown.
        naeher: share of the pairs that are nearer; ``None`` if all are equally far.
        grenze: the way in km that one of the two named as the longest, if it is exceeded.
    """
    if km is None:
        return "Entfernung unbekannt"
    satz = f"{say_km(km)} auseinander"
    if grenze is not None:
        return f"{satz}: gewünscht waren höchstens {grenze:.0f}\u00a0km"
    if naeher is None:
        return satz
    prozent = round(100 * naeher)
    if naeher >= 1 / 2:
        return f"{satz}: weiter als bei {prozent}\u00a0% der Paare"
    return f"{satz}: nur bei {prozent}\u00a0% der Paare ist es näher" if prozent else f"{satz}: kaum ein Paar ist näher"


def say_sizes(wer: str, wen: str, hier: int | None, dort: int | None) -> str:
    """Compare the inhabitants of two places."""
    if not hier or not dort or min(hier, dort) < 0:
        return "Größe unbekannt"
    klein, gross = sorted((hier, dort))
    if gross < AEHNLICH * klein:
        return f"Beide sind ähnlich groß ({_thousands(hier)} und {_thousands(dort)} Einwohner*innen)"
    kleiner, groesser = (wer, wen) if hier < dort else (wen, wer)
    satz = f"{groesser} ist etwa {_times(gross / klein)}-mal so groß wie {kleiner}"
    return f"Die Größen liegen nicht weit auseinander: {satz}" if gross < NICHT_WEIT * klein else satz


def say_laender(hier: str, dort: str) -> str:
    """Compare the Länder of two places, given by their codes."""
    if not hier or not dort:
        return "Land unbekannt"
    if hier == dort:
        return f"Beide liegen im Land {LAENDER.get(hier, hier)}"
    return f"Verschiedene Länder: {LAENDER.get(hier, hier)} und {LAENDER.get(dort, dort)}"


def say_wishes(wer: str, wen: str, hin: bool, her: bool, bekannt: bool) -> str:  # noqa: FBT001
    """Say who wishes for whom."""
    if not bekannt:
        return "Keine Wünsche genannt"
    if hin and her:
        return f"{wer} und {wen} wünschen sich einander"
    if hin or her:
        return f"{wer} wünscht sich {wen}" if hin else f"{wen} wünscht sich {wer}"
    return "Gewünscht wurden andere Orte"


def say_experience(wen: str, seit: int | None) -> str:
    """Say since when the experienced place takes part."""
    return "Beginn der Mitgliedschaft unbekannt" if seit is None else f"{wen} ist seit {seit} dabei"


def say_unserved(namen: Sequence[str], dort: Sequence[str] | None, plaetze: int) -> str:
    """Say why a place got nobody.

    Args:
        namen: all seeking places that compete for the same seats, that place first.
        dort: the only experienced places that come into question; ``None`` for all that there are.
        plaetze: how many tandems these take, besides fixed ones.
    """
    if dort is not None and not dort:
        alle = "Alle sind ausgeschlossen, nehmen kein Tandem oder sind fest vergeben."
        return f"Kein erfahrener Ort kann {namen[0]} nehmen. {alle}"
    frei = "kein Tandem frei" if not plaetze else f"nur {say_count(plaetze, 'Tandem', 'Tandems')} frei"
    if dort is None:
        brauchen = say_count(len(namen), "Ort braucht", "Orte brauchen")
        return f"Es {'ist' if plaetze <= 1 else 'sind'} {frei}, aber {brauchen} eines."
    fuer = join_words(namen) if len(namen) <= MEISTE_WORTE else f"{namen[0]} und {len(namen) - 1} weitere Orte"
    wo = join_words(dort) if len(dort) <= MEISTE_WORTE else say_count(len(dort), "Ort", "Orte")
    verb = "kommt" if len(dort) == 1 else "kommen"
    return f"Für {fuer} {verb} nur {wo} infrage; dort {'ist' if plaetze <= 1 else 'sind'} {frei}."


def _thousands(zahl: int) -> str:
    return f"{zahl:,}".replace(",", ".")


def _times(mal: float) -> str:
    text = f"{mal:.0f}" if mal >= GANZE_ZAHL else f"{mal:.1f}".removesuffix(".0")
    return text.replace(".", ",")
