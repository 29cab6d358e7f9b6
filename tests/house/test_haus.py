"""Does the house keep its measures: small modules, clear questions, nothing from elsewhere?"""

from __future__ import annotations

import ast
import re
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

HAUS = Path(__file__).resolve().parents[2]
MODULE = sorted(p for paket in ("methodenkoffer", "toolkit") for p in (HAUS / paket).rglob("*.py"))
MODULE = [p for p in MODULE if "node_modules" not in p.parts]


def tracked() -> list[Path]:
    """Files that git knows or would take."""
    befehl = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    namen = subprocess.run(befehl, cwd=HAUS, capture_output=True, check=True).stdout.decode().split("\0")
    return [HAUS / n for n in namen if n and (HAUS / n).is_file()]


def test_no_module_is_longer_than_250_lines() -> None:
    laengen = {str(p.relative_to(HAUS)): len(p.read_text(encoding="utf-8").splitlines()) for p in MODULE}

    assert {name: zahl for name, zahl in laengen.items() if zahl > 250} == {}


def test_median_module_is_short() -> None:
    laengen = [len(p.read_text(encoding="utf-8").splitlines()) for p in MODULE]

    assert statistics.median(laengen) <= 90


@pytest.mark.parametrize("pfad", MODULE, ids=lambda p: str(p.relative_to(HAUS)))
def test_module_says_which_question_it_answers(pfad: Path) -> None:
    worte = ast.get_docstring(ast.parse(pfad.read_text(encoding="utf-8"))) or ""

    assert "?" in worte.split("\n\n")[0]


def test_no_tracked_file_names_a_registry_host() -> None:
    hosts = ["registry." + "npmjs.org", "files." + "pythonhosted.org", "pypi" + ".org", "deb." + "debian.org"]
    funde = [(str(p.relative_to(HAUS)), host) for p in tracked() for host in hosts if host.encode() in p.read_bytes()]

    assert funde == []


def test_no_tracked_file_holds_a_path_of_this_machine() -> None:
    heim = str(HAUS.parent).encode() + b"/"
    if len(heim) < 6:
        pytest.skip("Der Ordner liegt ganz oben; der Name wäre kein Beweis.")

    assert [str(p.relative_to(HAUS)) for p in tracked() if heim in p.read_bytes()] == []


def test_lock_files_hold_no_addresses() -> None:
    sperren = [p for p in tracked() if p.name in ("requirements.lock", "package-lock.json")]

    assert len(sperren) == 2
    assert [p.name for p in sperren if re.search(rb'"resolved"|--index-url', p.read_bytes())] == []


def test_styles_and_templates_load_nothing_from_elsewhere() -> None:
    """Nothing that a browser loads without a click; links people click are fine."""
    laden = re.compile(
        r"""(?:src\s*=\s*["']|url\(\s*["']?|@import\s+["']|<link[^>]+href\s*=\s*["'])\s*(?:https?:)?//"""
    )
    endungen = {".css", ".j2", ".html", ".svg"}
    funde = [
        str(p.relative_to(HAUS))
        for p in tracked()
        if p.suffix in endungen and p.is_relative_to(HAUS / "toolkit") and laden.search(p.read_text(encoding="utf-8"))
    ]

    assert funde == []


def test_facade_is_lazy() -> None:
    code = "import sys, toolkit; print(sorted({'pandas', 'ipywidgets', 'voila', 'pydantic'} & set(sys.modules)))"

    ausgabe = subprocess.run([sys.executable, "-c", code], cwd=HAUS, capture_output=True, text=True, check=True).stdout

    assert ausgabe.strip() == "[]"


def test_names_of_files_are_plain() -> None:
    erlaubt = re.compile(r"^[A-Za-z0-9._/-]+$")

    assert [str(p.relative_to(HAUS)) for p in tracked() if not erlaubt.match(str(p.relative_to(HAUS)))] == []
