"""Why this pair, why not that one, and who would have to change?"""

from __future__ import annotations

from dataclasses import dataclass, replace

from toolkit.planung.meldungen import Fehler
from toolkit.planung.tandem import folgeworte, worte
from toolkit.planung.tandem.ergebnis import Tandems, Wechsel
from toolkit.planung.tandem.kern import Rangfolge
from toolkit.planung.tandem.passung import judge_pair
from toolkit.planung.tandem.preise import UNMOEGLICH, Preise, Zug, price_all
from toolkit.planung.tandem.tafel import Tafel
from toolkit.planung.tandem.werte import Tandemaufgabe
from toolkit.planung.tandem.zuordnung import seats, worth


@dataclass(frozen=True)
class Antwort:
    """What if exactly these two were a tandem (or, if they are, if they were not)?

    Attributes:
        suchend: id of the seeking place.
        erfahren: id of the experienced place.
        satz: all of it in German.
        tandems: how many places more would get nobody.
        getrennt: how many earlier pairs more would be broken, after ``rematch``.
        punkte: by how many points the sum would fall.
        wechsel: who would change, the seeking place itself first.
        ist_paar: whether they are a tandem now; then the rest says what it would be like without it.
        moeglich: whether the change can be made at all.
    """

    suchend: str
    erfahren: str
    satz: str
    tandems: int = 0
    getrennt: int = 0
    punkte: int = 0
    wechsel: tuple[Wechsel, ...] = ()
    ist_paar: bool = False
    moeglich: bool = True


@dataclass(frozen=True, eq=False)
class Erklaerung:
    """Prices of all pairs of a matching, ready to be asked.

    Attributes:
        tafel: the table of the task.
        tandems: the matching.
        preise: what forcing each pair costs.
    """

    tafel: Tafel
    tandems: Tandems
    preise: Preise

    def ask(self, suchend: str, erfahren: str) -> Antwort:
        """Answer „Warum dieses Paar?“ or „Warum nicht?“.

        Args:
            suchend: id of a seeking place.
            erfahren: id of an experienced place.

        Raises:
            KeyError: there is no such place on that side.
        """
        i, j = self.tafel.zeilen[suchend], self.tafel.spalten[erfahren]
        ist = bool(self.preise.partner[i] == j)
        kopf = f"{self.tafel.suchende[i].name} ↔ {self.tafel.erfahrene[j].name}"
        if hindernis := self._obstacle(i, j, ist=ist):
            return Antwort(suchend, erfahren, f"{kopf}: {hindernis}", ist_paar=ist, moeglich=False)
        kosten, ziel = self.preise.without(i) if ist else (int(self.preise.kosten[i, j]), j)
        tandems, getrennt, punkte = Rangfolge(len(self.tafel.suchende)).split(kosten)
        wechsel = tuple(self._change(zug) for zug in self.preise.moves(i, ziel))
        verlust = folgeworte.say_loss(tandems, getrennt, punkte)
        namen = self.tafel.namen
        zuege = [(namen[w.ort], namen.get(w.von or ""), namen.get(w.nach or "")) for w in wechsel]
        passt = int(self.tafel.punkte[i, j])
        if ist:
            mit_neu = [(ort, None if k == 0 else von, nach) for k, (ort, von, nach) in enumerate(zuege)]
            satz = f"{kopf} {folgeworte.say_why(passt, folgeworte.say_moves(mit_neu), verlust)}"
        else:
            satz = f"{kopf}: {folgeworte.say_why_not(passt, zuege[0][1], folgeworte.say_moves(zuege[1:]), verlust)}"
        return Antwort(suchend, erfahren, satz, tandems, getrennt, punkte, wechsel, ist_paar=ist)

    def _obstacle(self, i: int, j: int, *, ist: bool) -> str:
        """Say why nothing can be changed here; empty if it can."""
        tafel = self.tafel
        if tafel.fest[i] >= 0:
            mit = tafel.erfahrene[tafel.fest[i]].name
            return (
                "Das Paar ist fest verabredet." if ist else f"{tafel.suchende[i].name} ist fest mit {mit} verabredet."
            )
        if not tafel.erlaubt[i, j]:
            return tafel.verboten[frozenset((tafel.suchende[i].id, tafel.erfahrene[j].id))]
        if self.preise.kosten[i, j] >= UNMOEGLICH:
            grund = "ist schon fest vergeben" if tafel.kapazitaet[j] else "nimmt kein Tandem"
            return f"{tafel.erfahrene[j].name} {grund}."
        return ""

    def _change(self, zug: Zug) -> Wechsel:
        wer, von, nach = zug
        return Wechsel(self.tafel.suchende[wer].id, self._partner(von), self._partner(nach))

    def _partner(self, spalte: int) -> str | None:
        return self.tafel.erfahrene[spalte].id if spalte < len(self.tafel.erfahrene) else None


def explain_tandems(tafel: Tafel, tandems: Tandems) -> Erklaerung:
    """Price all pairs at once.

    Args:
        tafel: the table of the task.
        tandems: its matching by ``match_tandems`` or ``rematch``.
    """
    nutzen = worth(tafel, tandems.bisher)
    return Erklaerung(tafel, tandems, price_all(nutzen, tafel.fest, tafel.kapazitaet, seats(tafel, tandems)))


def fix_pair(tafel: Tafel, suchend: str, erfahren: str) -> Tandemaufgabe | Fehler:
    """Fix a pair, in place of what was fixed for the seeking place; ``ask`` says the price beforehand.

    Returns:
        The task with the pair fixed, or why it cannot be.

    Raises:
        KeyError: there is no such place on that side.
    """
    aufgabe = tafel.aufgabe
    passung = judge_pair(tafel, suchend, erfahren)
    if passung.verboten:
        return Fehler(passung.verboten, "Nehmen Sie zuerst diese Regel zurück.")
    fest = (*((s, e) for s, e in aufgabe.fest if s != suchend), (suchend, erfahren))
    anzahl = sum(e == erfahren for _, e in fest)
    j = tafel.spalten[erfahren]
    if anzahl > tafel.kapazitaet[j]:
        was = worte.say_fixed_too_many(tafel.erfahrene[j].name, anzahl, int(tafel.kapazitaet[j]))
        return Fehler(was, worte.KAPAZITAET_ODER_LOESEN)
    return replace(aufgabe, fest=fest)


def release_place(aufgabe: Tandemaufgabe, ort: str) -> Tandemaufgabe:
    """Take a place out of a task, with all that was fixed for it; then ``rematch``."""
    return replace(
        aufgabe,
        suchende=tuple(p for p in aufgabe.suchende if p.id != ort),
        erfahrene=tuple(p for p in aufgabe.erfahrene if p.id != ort),
        fest=tuple(paar for paar in aufgabe.fest if ort not in paar),
        ausschluesse=tuple(a for a in aufgabe.ausschluesse if ort not in (a.a, a.b)),
    )
