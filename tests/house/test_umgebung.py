"""Do conda users get the same as the README's two commands?"""

from __future__ import annotations

import tomllib
from pathlib import Path

import yaml
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

HAUS = Path(__file__).resolve().parents[2]
CONDA_NAME = {"tzdata": "python-tzdata"}


def test_environment_holds_what_the_project_needs() -> None:
    projekt = tomllib.loads((HAUS / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    umgebung = yaml.safe_load((HAUS / "environment.yml").read_text(encoding="utf-8"))["dependencies"]
    soll = {(CONDA_NAME.get(r.name, r.name), r.specifier) for r in map(Requirement, projekt["dependencies"])}

    von_pip = next(d["pip"] for d in umgebung if isinstance(d, dict))
    zeilen = [d for d in (*umgebung, *von_pip) if isinstance(d, str) and d not in ("pip", "-e .")]
    ist = {(r.name, r.specifier) for r in map(Requirement, (z for z in zeilen if not z.startswith("python=")))}

    assert ist == soll


def test_environment_names_one_python_that_the_project_allows() -> None:
    projekt = tomllib.loads((HAUS / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    umgebung = yaml.safe_load((HAUS / "environment.yml").read_text(encoding="utf-8"))["dependencies"]

    python = next(d for d in umgebung if isinstance(d, str) and d.startswith("python="))

    assert SpecifierSet(projekt["requires-python"]).contains(python.removeprefix("python="))


def test_every_dependency_says_why() -> None:
    zeilen = (HAUS / "pyproject.toml").read_text(encoding="utf-8").split("\n")
    beginn, ende = zeilen.index("dependencies = ["), zeilen.index("[tool.hatch.build.targets.wheel]")

    assert [z for z in zeilen[beginn:ende] if z.startswith('  "') and "#" not in z] == []


def test_lock_pins_every_dependency_with_a_hash() -> None:
    projekt = tomllib.loads((HAUS / "pyproject.toml").read_text(encoding="utf-8"))
    alle = [*projekt["project"]["dependencies"], *projekt["dependency-groups"]["dev"]]
    sperre = (HAUS / "requirements.lock").read_text(encoding="utf-8")

    fehlt = [r.name for r in map(Requirement, alle) if f"\n{r.name.lower()}==" not in f"\n{sperre}"]

    assert fehlt == []
    assert sperre.count("==") <= sperre.count("--hash=sha256:")
