"""Is what is written about the commands true?"""

from __future__ import annotations

import pkgutil
import re
from pathlib import Path

from toolkit.cli import befehle

HAUS = Path(__file__).resolve().parents[2]
BEFEHLE = {f.name.replace("_", "-") for f in pkgutil.iter_modules(befehle.__path__)}
AUFRUF = re.compile(r"(?:python|py|python3) koffer\.py ([a-z-]+)|(?<![\w/])koffer ([a-z-]+)")


def named(datei: str) -> set[str]:
    """Commands that a document names in code."""
    text = (HAUS / datei).read_text(encoding="utf-8")
    code = "\n".join([*re.findall(r"```.*?```", text, re.DOTALL), *re.findall(r"`[^`\n]+`", text)])
    return {a or b for a, b in AUFRUF.findall(code)}


def test_readme_names_every_command() -> None:
    assert BEFEHLE - named("README.md") - named("MITWIRKEN.md") == set()


def test_documents_name_no_command_that_does_not_exist() -> None:
    genannt = named("README.md") | named("MITWIRKEN.md")

    assert genannt - BEFEHLE - {"teste"} == set()


def test_relative_links_in_documents_lead_somewhere() -> None:
    fehlt = [
        (datei, ziel)
        for datei in ("README.md", "MITWIRKEN.md", "CHANGELOG.md")
        for ziel in re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", (HAUS / datei).read_text(encoding="utf-8"))
        if not (HAUS / ziel).exists()
    ]

    assert fehlt == []
