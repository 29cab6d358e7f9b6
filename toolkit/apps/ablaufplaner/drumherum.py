"""What is said about the whole day, and what is to do before and after it?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.frame.mappe import make_plain_form
from toolkit.planung.ablauf import Ablauf, Aufgabe
from toolkit.planung.meldungen import Fehler
from toolkit.planung.werte import change_value
from toolkit.widgets import Abschnitt, Klappe, Meldung

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.apps.ablaufplaner.model import Modell
    from toolkit.frame.grenze import Grenze
    from toolkit.frame.worte import Worte
    from toolkit.widgets import Behaelter

ZEILEN = ("ort", "raum", "leitung", "kontakt")
ABSAETZE = ("anlass", "ziel", "hinweis")
BEDARFE = ("bewegung", "sehen", "hoeren", "sprache", "reiz")
LISTEN = ("vorbereitung", "nachbereitung")
AUFGABENFELDER = ("titel", "wann", "bis", "verantwortlich", "erledigt")
MEISTE_AUFGABEN = 100


class Rahmenbereich:
    """The form for everything outside the clock; ``block`` is what is displayed."""

    def __init__(self, worte: Worte, modell: Modell, grenze: Grenze) -> None:
        """Build it and follow the model."""
        self._worte, self._modell = worte, modell
        self._gezeigt: dict[str, Any] = {}
        self.gesagt = Meldung(klasse="k-hinweis k-hinweis--achtung")
        self.angaben = make_plain_form(_fields(worte))
        self.aufgaben = make_plain_form(_task_fields(worte))
        self.klappe = Klappe(worte.count("drumherum.aufgaben", 0), self.aufgaben)
        self.block: Behaelter = Abschnitt(
            worte("drumherum.titel"),
            Klappe(worte("drumherum.angaben"), self.angaben),
            self.klappe,
            self.gesagt,
            anker="drumherum",
            versteckt=True,
        )
        for form in (self.angaben, self.aufgaben):
            form.on_draft(grenze.guard(self._make_receiver(form)))
        modell.observe(self._refresh, "ablauf")
        modell.observe(self._lock, "gesperrt")

    def _make_receiver(self, form: Any) -> Callable[[int, dict[str, Any], bool], None]:
        def _draft(nr: int, inhalt: dict[str, Any], aktuell: bool) -> None:  # noqa: ARG001, FBT001
            self._take(inhalt)
            form.acknowledge(nr, 0, "", gut=True)

        return _draft

    def _take(self, inhalt: dict[str, Any]) -> None:
        ablauf = self._modell.ablauf
        if ablauf is None:
            return
        # What comes from the page already stands there: only what the model makes of it is compared later.
        self._gezeigt = {**self._gezeigt, **inhalt}
        neu = merge_form(ablauf, inhalt)
        fehler = self._modell.apply(self._worte("schritt.drumherum"), neu, "drumherum")
        self.gesagt.say(str(fehler) if fehler else "")
        if not fehler and self._modell.ablauf is not None:
            self._gezeigt = read_form(self._modell.ablauf)

    def _refresh(self, _: Any) -> None:
        ablauf = self._modell.ablauf
        self.block.versteckt = ablauf is None
        if ablauf is None:
            self._gezeigt = {}
            return
        offen = [a for a in (*ablauf.vorbereitung, *ablauf.nachbereitung) if not a.erledigt]
        self.klappe.titel = self._worte.count("drumherum.aufgaben", len(offen))
        inhalt = read_form(ablauf)
        if inhalt != self._gezeigt and not _same(ablauf, self._gezeigt):
            self._gezeigt = inhalt
            self.angaben.show({k: w for k, w in inhalt.items() if k not in LISTEN})
            self.aufgaben.show({k: inhalt[k] for k in LISTEN})

    def _lock(self, _: Any) -> None:
        self.angaben.gesperrt = self.aufgaben.gesperrt = self._modell.gesperrt


def read_form(ablauf: Ablauf) -> dict[str, Any]:
    """Return what the form shows of a plan."""
    angaben = {name: getattr(ablauf.angaben, name) for name in (*ZEILEN, *ABSAETZE)}
    bedarfe = {f"bedarf_{name}": name in ablauf.bedarfe for name in BEDARFE}
    listen = {name: [a.model_dump(mode="json") for a in getattr(ablauf, name)] for name in LISTEN}
    return {"titel": ablauf.titel, **angaben, **bedarfe, **listen}


def merge_form(ablauf: Ablauf, inhalt: dict[str, Any]) -> Ablauf | Fehler:
    """Put what stands in the form into a plan.

    Args:
        ablauf: the plan.
        inhalt: content of the form or of a part of it; anything may stand in it.
    """
    felder: dict[str, Any] = {"titel": inhalt["titel"]} if "titel" in inhalt else {}
    angaben = change_value(ablauf.angaben, **{n: inhalt[n] for n in (*ZEILEN, *ABSAETZE) if n in inhalt})
    if isinstance(angaben, Fehler):
        return angaben
    bedarfe = tuple(n for n in BEDARFE if inhalt.get(f"bedarf_{n}", n in ablauf.bedarfe))
    for name in LISTEN:
        if isinstance(inhalt.get(name), list):
            aufgaben = _tasks(inhalt[name], name)
            if isinstance(aufgaben, Fehler):
                return aufgaben
            felder[name] = aufgaben
    return change_value(ablauf, angaben=angaben, bedarfe=bedarfe, **felder)


def _tasks(roh: list[Any], liste: str) -> tuple[Aufgabe, ...] | Fehler:
    aufgaben: list[Aufgabe] = []
    for eintrag in (e for e in roh[:MEISTE_AUFGABEN] if isinstance(e, dict)):
        kennung = str(eintrag.get("id", ""))
        # The page makes ids of its own for new entries; ours begin with a letter and never hold more than digits.
        if not (kennung[:1].isalpha() and kennung[1:].isdigit()) and not kennung.startswith("neu-"):
            kennung = f"neu-{liste[0]}{kennung}"
        felder = {
            name: eintrag[name] for name in ("titel", "wann", "bis", "verantwortlich", "erledigt") if name in eintrag
        }
        aufgabe = change_value(Aufgabe(id="neu", titel=""), id=kennung, **felder)
        if isinstance(aufgabe, Fehler):
            return aufgabe
        aufgaben.append(aufgabe)
    return tuple(aufgaben)


def _same(ablauf: Ablauf, inhalt: dict[str, Any]) -> bool:
    return bool(inhalt) and merge_form(ablauf, inhalt) == ablauf


def _fields(worte: Worte) -> list[dict[str, Any]]:
    def _field(name: str, art: str) -> dict[str, Any]:
        return {"art": art, "name": name, "titel": worte(f"angabe.{name}")}

    bedarfe = [{"art": "haken", "name": f"bedarf_{n}", "titel": worte(f"bedarf.{n}")} for n in BEDARFE]
    return [
        _field("titel", "zeile"),
        {"art": "reihe", "felder": [_field(n, "zeile") for n in ZEILEN[:2]]},
        {"art": "reihe", "felder": [_field(n, "zeile") for n in ZEILEN[2:]]},
        *[_field(n, "absatz") for n in ABSAETZE],
        {
            "art": "gruppe",
            "titel": worte("drumherum.bedarfe"),
            "hilfe": worte("drumherum.bedarfe_hilfe"),
            "felder": bedarfe,
        },
    ]


def _task_fields(worte: Worte) -> list[dict[str, Any]]:
    felder = [
        {"art": "absatz", "name": "titel", "titel": worte("aufgabe.titel")},
        {
            "art": "reihe",
            "felder": [
                {"art": "zeile", "name": "wann", "titel": worte("aufgabe.wann")},
                {"art": "tag", "name": "bis", "titel": worte("aufgabe.bis")},
                {"art": "zeile", "name": "verantwortlich", "titel": worte("aufgabe.wer")},
            ],
        },
        {"art": "haken", "name": "erledigt", "titel": worte("aufgabe.erledigt")},
    ]
    return [
        {
            "art": "gruppe",
            "titel": worte(f"aufgabenliste.{name}"),
            "felder": [
                {
                    "art": "liste",
                    "name": name,
                    "felder": felder,
                    "einzahl": worte("aufgabe.einzahl"),
                    "hinzu": worte("aufgabe.hinzu"),
                    "leer": worte(f"aufgaben_leer.{name}"),
                }
            ],
        }
        for name in LISTEN
    ]
