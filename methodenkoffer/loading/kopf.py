"""Which values stand in the front matter, and on which lines?

Every scalar stays a string; the schema types it. PyYAML on its own would read ``1:30`` as 90 and ``no`` as False.
The text is read as a stream of events and not composed: libyaml's composer calls itself for each level, and a file
of 100,000 brackets would bring the process down.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import yaml

from methodenkoffer.loading.datei import LoadError, fail
from methodenkoffer.problems import Problem

try:
    from yaml import CSafeLoader as Lader
except ImportError:  # PyYAML without libyaml: slower, the same result
    from yaml import SafeLoader as Lader  # type: ignore[assignment]

Ort = tuple[str | int, ...]
Wert = str | list["Wert"] | dict[str, "Wert"]
TIEFE = 8


@dataclass
class Kopf:
    """The front matter: its values, the line of each value, and problems that did not stop the reading."""

    werte: Wert
    zeilen: dict[Ort, int]
    problems: list[Problem]


def split_front_matter(text: str, datei: str) -> tuple[str, str, int]:
    """Cut a file into front matter and body.

    Returns:
        Front matter, body, and the number of lines before the body.

    Raises:
        LoadError: there is no front matter or its end is missing.
    """
    zeilen = text.split("\n")
    if zeilen[0].rstrip() != "---":
        raise fail(datei, 1, "der Kopf fehlt", "die Datei mit einer Zeile „---“ beginnen", "L010")
    for nummer, zeile in enumerate(zeilen[1:], start=1):
        if zeile.rstrip() == "---":
            return "\n".join(zeilen[1:nummer]), "\n".join(zeilen[nummer + 1 :]), nummer + 1
    raise fail(datei, 1, "das Ende des Kopfes fehlt", "nach dem Kopf eine Zeile „---“ setzen", "L011")


def parse_yaml(text: str, datei: str, versatz: int = 0) -> Kopf:
    """Read block-style YAML as strings with line numbers.

    Args:
        text: the YAML.
        datei: name of the file in messages.
        versatz: lines of the file before the text.

    Returns:
        Values, lines and problems that do not stop the reading (flow style, double keys, empty values).

    Raises:
        LoadError: the text is no YAML at all.
    """
    gang = _Gang(datei, versatz)
    try:
        for ereignis in yaml.parse(text, Loader=Lader):
            gang.take(ereignis)
    except yaml.YAMLError as fehler:
        marke = getattr(fehler, "problem_mark", None)
        zeile = (marke.line if marke else 0) + 1 + versatz
        tun = "Einrückung prüfen und Texte mit Doppelpunkt in Anführungszeichen setzen"
        raise fail(datei, zeile, "der Kopf ist hier nicht lesbar", tun, "L012") from fehler
    except ValueError as fehler:
        raise fail(datei, 1 + versatz, "der Kopf ist nicht lesbar", "Sonderzeichen entfernen", "L012") from fehler
    if not gang.fertig:
        raise fail(datei, 1 + versatz, "der Kopf ist leer", "mindestens Titel und Kurztext eintragen", "L013")
    return Kopf(gang.fertig[0], gang.zeilen, gang.problems)


@dataclass
class _Gang:
    """A walk along the events with the open lists and mappings on a stack."""

    datei: str
    versatz: int
    zeilen: dict[Ort, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    fertig: list[Wert] = field(default_factory=list)
    offen: list[tuple[list[Wert] | dict[str, Wert], str | None]] = field(default_factory=list)

    def take(self, ereignis: yaml.Event) -> None:
        marke = ereignis.start_mark
        zeile = (marke.line if marke else 0) + 1 + self.versatz
        if isinstance(ereignis, yaml.AliasEvent):
            self._say(zeile, "Verweise mit „*“ gibt es hier nicht", "den Wert ausschreiben", "L014")
            self._put("", zeile)
            self._next_name()
        elif isinstance(ereignis, yaml.ScalarEvent):
            self._scalar(ereignis, zeile)
        elif isinstance(ereignis, yaml.CollectionStartEvent):
            self._open(ereignis, zeile)
        elif isinstance(ereignis, yaml.CollectionEndEvent):
            self.offen.pop()
            self._next_name()

    def _open(self, ereignis: yaml.CollectionStartEvent, zeile: int) -> None:
        if len(self.offen) >= TIEFE:
            raise fail(self.datei, zeile, "der Kopf ist zu tief geschachtelt", "flacher schreiben", "L014")
        neu: list[Wert] | dict[str, Wert] = [] if isinstance(ereignis, yaml.SequenceStartEvent) else {}
        self._put(neu, zeile)
        if ereignis.flow_style:
            self._say(
                zeile,
                "Klammern wie [a, b] oder {a: b} sind nicht erlaubt",
                "jeden Wert in eine eigene Zeile",
                "L015",
            )
        self.offen.append((neu, None))

    def _scalar(self, ereignis: yaml.ScalarEvent, zeile: int) -> None:
        behaelter, name = self.offen[-1] if self.offen else ([], None)
        if isinstance(behaelter, dict) and name is None:
            self.offen[-1] = (behaelter, str(ereignis.value))
            if ereignis.value in behaelter:
                self._say(zeile, "steht zweimal da", "eine der beiden Zeilen löschen", "L018")
            self.zeilen.setdefault(self._ort(), zeile)
            return
        if ereignis.tag not in (None, "!"):
            self._say(zeile, "Markierungen mit „!“ gibt es hier nicht", "die Markierung löschen", "L016")
        elif not str(ereignis.value).strip():
            self._say(zeile, "ist leer", "einen Wert eintragen oder die Zeile löschen", "L017")
        self._put(str(ereignis.value), zeile)
        self._next_name()

    def _put(self, wert: Wert, zeile: int) -> None:
        """Set a value at its place; of a name that stands there twice the first value stays."""
        if not self.offen:
            self.zeilen.setdefault((), zeile)
            self.fertig.append(wert)
            return
        behaelter, name = self.offen[-1]
        if isinstance(behaelter, list):
            behaelter.append(wert)
            self.zeilen.setdefault(self._ort(), zeile)
        else:
            behaelter.setdefault(name or "?", wert)

    def _next_name(self) -> None:
        """Wait for the next name after a value of a mapping is complete."""
        if self.offen:
            self.offen[-1] = (self.offen[-1][0], None)

    def _ort(self) -> Ort:
        """Place of the value that is being read."""
        ort: list[str | int] = []
        for behaelter, name in self.offen:
            ort.append(len(behaelter) - 1 if isinstance(behaelter, list) else name or "?")
        return tuple(ort)

    def _say(self, zeile: int, was: str, tun: str, code: str) -> None:
        self.problems.append(Problem(self.datei, zeile, name_of(self._ort()), was, tun, code))


def name_of(ort: Ort) -> str:
    """Write a place as people do: ``schritte[2].minuten`` (counted from 1)."""
    text = ""
    for teil in ort:
        text += f"[{teil + 1}]" if isinstance(teil, int) else f".{teil}" if text else str(teil)
    return text


__all__ = ["Kopf", "LoadError", "Ort", "Wert", "name_of", "parse_yaml", "split_front_matter"]
