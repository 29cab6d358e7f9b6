"""Does the built package hold everything that it needs away from the source tree?"""

from __future__ import annotations

import subprocess
import sys
import zipfile
from importlib.metadata import version
from pathlib import Path

HAUS = Path(__file__).resolve().parents[2]


def test_wheel_holds_content_bundle_and_notebooks(tmp_path: Path) -> None:
    befehl = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(befehl, cwd=HAUS, capture_output=True, check=True)

    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as paket:
        namen = set(paket.namelist())

    soll = {
        str(p.relative_to(HAUS))
        for muster in (
            "methodenkoffer/**/*.md",
            "methodenkoffer/**/*.yaml",
            "methodenkoffer/**/*.csv",
            "methodenkoffer/**/*.geojson",
            "toolkit/voila/static/*",
            "toolkit/**/*.j2",
        )
        for p in HAUS.glob(muster)
        if "node_modules" not in p.parts
    }
    assert soll - namen == set()
    lager = f"methodenkoffer-{version('methodenkoffer')}.data/data/share/methodenkoffer"
    assert {f"{lager}/{p.relative_to(HAUS)}" for p in HAUS.glob("notebooks/*.ipynb")} - namen == set()
    lizenzen = {Path(n).name for n in namen if ".dist-info/licenses/" in n}
    assert {p.name for p in HAUS.glob("LICENSES/*.txt")} - lizenzen == set()
    assert [n for n in namen if "node_modules" in n or n.endswith(".pyc")] == []
