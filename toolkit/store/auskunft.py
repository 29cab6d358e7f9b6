"""What does this installation store about whom, where and how long?

Made from the tables themselves (``stufen.TABELLEN``): a new column without words in ``auskunft.toml`` is an error, so
the data protection page cannot fall behind the code.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from toolkit.store.ablage import HOECHSTENS_FASSUNGEN
from toolkit.store.code import LAENGE, ZEICHEN
from toolkit.store.mappen import AUFBEWAHREN_MONATE, BEISPIEL_TAGE, GELOESCHT_TAGE, PAPIERKORB_TAGE
from toolkit.store.sicherung import SICHERUNG_TAGE
from toolkit.store.stufen import TABELLEN


@dataclass(frozen=True)
class Feld:
    """One stored value.

    Attributes:
        name: name of the column.
        was: what stands in it.
        person: whether it can say something about a person.
    """

    name: str
    was: str
    person: bool


@dataclass(frozen=True)
class Bestand:
    """One table.

    Attributes:
        name: name of the table.
        titel: what people call it.
        wozu: why it is stored.
        frist: how long.
        felder: its values.
    """

    name: str
    titel: str
    wozu: str
    frist: str
    felder: tuple[Feld, ...]


@dataclass(frozen=True)
class Text:
    """A text for the operator to hand on; places to fill in stand in square brackets."""

    titel: str
    absaetze: tuple[str, ...]


@dataclass(frozen=True)
class Auskunft:
    """Facts for the data protection page.

    Attributes:
        ort: where the data are, without a path.
        bestaende: what is stored.
        sicherungen: how long backups are kept.
        texte: ``verzeichnis``, ``teilnehmende``, ``massnahmen``.
    """

    ort: str
    bestaende: tuple[Bestand, ...]
    sicherungen: str
    texte: dict[str, Text]


def describe_storage(
    ort: str,
    *,
    monate: int = AUFBEWAHREN_MONATE,
    papierkorb_tage: int = PAPIERKORB_TAGE,
    sicherung_tage: int = SICHERUNG_TAGE,
) -> Auskunft:
    """Describe what is stored in this installation.

    Args:
        ort: where the data are, as ``treiber.name_place`` says it.
        monate: how long an untouched Mappe is kept.
        papierkorb_tage: how long sheets stay in the trash.
        sicherung_tage: how long backups are kept.

    Raises:
        KeyError: a table or column has no words.
    """
    worte: dict[str, Any] = tomllib.loads((files("toolkit.store") / "auskunft.toml").read_text(encoding="utf-8"))
    zahlen = {
        "monate": monate,
        "papierkorb": papierkorb_tage,
        "sicherung": sicherung_tage,
        "beispiel": BEISPIEL_TAGE,
        "fassungen": HOECHSTENS_FASSUNGEN,
        "geloescht": GELOESCHT_TAGE,
    }
    fristen = {name: satz.format(**zahlen) for name, satz in worte["fristen"].items()}
    bestaende = tuple(_table(name, worte["tabellen"][name], fristen) for name in TABELLEN)
    werte = {
        **{f"frist_{name}": satz for name, satz in fristen.items()},
        "ort": ort,
        "bits": LAENGE * (len(ZEICHEN).bit_length() - 1),
        "loeschen": worte["loeschen"]["sqlite" if ort.startswith("SQLite") else "postgres"],
        "personenfelder": "; ".join(f"{b.titel}: {f.was}" for b in bestaende for f in b.felder if f.person),
    }
    texte = {
        name: Text(text["titel"], tuple(absatz.format(**werte) for absatz in text["absaetze"]))
        for name, text in worte["texte"].items()
    }
    return Auskunft(ort, bestaende, fristen["sicherung"], texte)


def _table(name: str, worte: dict[str, Any], fristen: dict[str, str]) -> Bestand:
    felder = tuple(
        Feld(spalte, worte["felder"][spalte][0], worte["felder"][spalte][1] == "moeglich") for spalte in TABELLEN[name]
    )
    return Bestand(name, worte["titel"], worte["wozu"], fristen[worte["frist"]], felder)
