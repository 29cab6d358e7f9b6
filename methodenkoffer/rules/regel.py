"""What is a rule, which are there, and how are they applied?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from methodenkoffer.catalogue import Katalog
from methodenkoffer.loading import Rohdatei
from methodenkoffer.problems import Problem


class Verstoss(NamedTuple):
    """Where a rule is broken, and the cure.

    Attributes:
        zeile: line in the file, from 1.
        feld: field or heading.
        was: what is wrong.
        tun: what to do.
    """

    zeile: int
    feld: str
    was: str
    tun: str

    def as_problem(self, datei: str, code: str) -> Problem:
        """Say it of one file."""
        return Problem(datei, self.zeile, self.feld, self.was, self.tun, code)


Pruefung = Callable[[Rohdatei, Any, Katalog], Iterator[Verstoss]]
Gesamtpruefung = Callable[[Katalog, list[Rohdatei]], Iterator[tuple[str, Verstoss]]]


@dataclass(frozen=True)
class Regel:
    """A numbered rule.

    Attributes:
        code: its number, for example ``K001``.
        sorten: folders of the kinds that it looks at; empty for the whole collection.
        satz: what must be true, in one German sentence.
        pruefe: the generator.
    """

    code: str
    sorten: tuple[str, ...]
    satz: str
    pruefe: Callable[..., Iterator[Any]]


_REGELN: dict[str, Regel] = {}


def regel(code: str, *sorten: str) -> Callable[[Pruefung], Pruefung]:
    """Register a rule on single files; its docstring says what must be true."""

    def nimm(pruefe: Pruefung) -> Pruefung:
        _register(Regel(code, sorten, _satz(pruefe), pruefe))
        return pruefe

    return nimm


def gesamtregel(code: str) -> Callable[[Gesamtpruefung], Gesamtpruefung]:
    """Register a rule on the whole collection; it yields the file's name with each violation."""

    def nimm(pruefe: Gesamtpruefung) -> Gesamtpruefung:
        _register(Regel(code, (), _satz(pruefe), pruefe))
        return pruefe

    return nimm


def _satz(pruefe: Callable[..., Any]) -> str:
    return (pruefe.__doc__ or "").strip().split("\n")[0]


def _register(neu: Regel) -> None:
    if neu.code in _REGELN:
        raise ValueError(f"rule {neu.code} is registered twice")
    _REGELN[neu.code] = neu


def all_rules() -> tuple[Regel, ...]:
    """All rules by number."""
    return tuple(_REGELN[code] for code in sorted(_REGELN))


def check(katalog: Katalog, rohdateien: Iterable[Rohdatei]) -> list[Problem]:
    """Apply every rule.

    Returns:
        The catalogue's own problems and those of the rules, sorted by file and line.
    """
    roh = list(rohdateien)
    problems = list(katalog.problems)
    for r in all_rules():
        if not r.sorten:
            problems.extend(v.as_problem(name, r.code) for name, v in r.pruefe(katalog, roh))
            continue
        for datei in roh:
            if datei.inhalt is not None and datei.sorte.ordner in r.sorten:
                problems.extend(v.as_problem(datei.datei, r.code) for v in r.pruefe(datei, datei.inhalt, katalog))
    return sorted(set(problems))
