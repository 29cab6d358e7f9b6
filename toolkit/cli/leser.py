"""How does the command line speak German?"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterable
from typing import Any, NoReturn


class Hilfe(argparse.RawDescriptionHelpFormatter):
    """Help texts with German headings."""

    def add_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None) -> None:
        """Begin with „Aufruf“."""
        super().add_usage(usage, actions, groups, "Aufruf: " if prefix is None else prefix)


class Leser(argparse.ArgumentParser):
    """A parser whose help and errors are German sentences."""

    def __init__(self, **wahl: Any) -> None:
        wahl.setdefault("formatter_class", Hilfe)
        super().__init__(**wahl, add_help=False, allow_abbrev=False)
        self._positionals.title = "Angaben"
        self._optionals.title = "Möglichkeiten"
        self.add_argument("-h", "--hilfe", "--help", action="help", help="zeigt diese Hilfe")

    def error(self, message: str) -> NoReturn:
        """Say what could not be understood, and leave with 2."""
        sys.stderr.write(f"{say_error(message)} Hilfe: {self.prog} --hilfe\n")
        sys.exit(2)


def say_error(message: str) -> str:
    """Turn argparse's English into one German sentence."""
    angabe, _, klage = message.removeprefix("argument ").partition(": ")
    if not message.startswith("argument "):
        angabe, klage = "", message
    if wahl := re.match(r"invalid choice: (.+) \(choose from (.+)\)", klage):
        return f"{wahl[1]} gibt es nicht. Möglich sind: {wahl[2].replace(chr(39), '')}."
    for beginn, satz in (
        ("the following arguments are required: ", "Es fehlt eine Angabe: "),
        ("unrecognized arguments: ", "Das kennt dieser Befehl nicht: "),
        ("expected one argument", f"Nach {angabe} fehlt ein Wert"),
    ):
        if klage.startswith(beginn):
            return f"{satz}{klage.removeprefix(beginn)}."
    return f"{klage}."


def positive(was: str, hoechstens: int) -> Callable[[str], int]:
    """Make a reader for whole numbers from 1 to ``hoechstens``.

    Args:
        was: what the number counts, for the message.
        hoechstens: the largest value.
    """

    def lies(text: str) -> int:
        if not text.isdecimal() or not 1 <= int(text) <= hoechstens:
            raise argparse.ArgumentTypeError(f"{was} muss eine Zahl von 1 bis {hoechstens} sein, nicht „{text}“")
        return int(text)

    return lies


def print_lines(zeilen: Iterable[str]) -> None:
    """Print lines; a pipe that was closed (``| head``) is no error."""
    try:
        for zeile in zeilen:
            print(zeile)
        sys.stdout.flush()
    except BrokenPipeError:
        sys.stderr.close()
