"""Is everything in order? The rules of the content, and whether each item can be shown and carried away."""

from __future__ import annotations

import argparse

from methodenkoffer.catalogue import Katalog, load_raw
from methodenkoffer.loading import Rohdatei
from methodenkoffer.problems import Problem, render_problems
from methodenkoffer.rules import all_rules, check

HILFE = "prüft alle Inhalte und nennt jedes Problem mit Datei, Zeile und Abhilfe"


def add(leser: argparse.ArgumentParser) -> None:
    """Add the choices."""
    leser.add_argument("--format", choices=["text", "github", "json"], default="text", help="Form der Ausgabe")
    leser.add_argument("--regeln", action="store_true", help="zeigt alle Regeln mit ihrer Nummer")


def run(wahl: argparse.Namespace) -> int:
    """Check; 0 if nothing was found, else 1."""
    if wahl.regeln:
        print("\n".join(f"{r.code}  {r.satz}" for r in all_rules()))
        return 0
    katalog, rohdateien = load_raw()
    problems = [*check(katalog, rohdateien), *unshowable(katalog, rohdateien), *unknown_tools(rohdateien)]
    if problems or wahl.format == "json":
        print(render_problems(problems, wahl.format))
    if wahl.format == "text":
        zahlen = [f"{len(katalog.karten)} Methodenkarten", f"{len(katalog.angebote)} Angebote"]
        print(f"{', '.join(zahlen)}, {len(katalog.pfade)} Workshop-Pläne: {say_count(len(problems))}.")
    return 1 if problems else 0


def say_count(zahl: int) -> str:
    """Say how many problems there are."""
    return {0: "keine Probleme", 1: "1 Problem"}.get(zahl, f"{zahl} Probleme")


def unshowable(katalog: Katalog, rohdateien: list[Rohdatei]) -> list[Problem]:
    """Items that cannot become a page; each is a problem ``E001``."""
    from toolkit.dokument.inhalt import inhalt_als_dokument
    from toolkit.export.html import render_file

    problems = []
    for roh in rohdateien:
        if roh.inhalt is None:
            continue
        try:
            render_file(inhalt_als_dokument(roh.inhalt, katalog))
        except Exception as fehler:  # noqa: BLE001  (whatever it is, the trainer must learn which file it was)
            was = f"lässt sich nicht darstellen ({type(fehler).__name__})"
            problems.append(Problem(roh.datei, 1, "", was, "die zuletzt geänderte Stelle zurücknehmen", "E001"))
    return problems


def unknown_tools(rohdateien: list[Rohdatei]) -> list[Problem]:
    """Offers that name an interactive page that there is not; each is a problem ``E002``."""
    from methodenkoffer.schema import Angebot
    from toolkit.apps import list_apps

    bekannt = {app.name for app in list_apps()}
    return [
        Problem(
            roh.datei,
            roh.line_of("werkzeuge", stelle),
            f"werkzeuge[{stelle + 1}]",
            f"„{name}“ gibt es nicht",
            f"eine davon nehmen: {', '.join(sorted(bekannt))}",
            "E002",
        )
        for roh in rohdateien
        if isinstance(roh.inhalt, Angebot)
        for stelle, name in enumerate(roh.inhalt.werkzeuge)
        if name not in bekannt
    ]
